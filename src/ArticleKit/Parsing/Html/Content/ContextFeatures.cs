using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// The second look at each unit: its own features, and how likely a first look found its neighbours, the units set alike, and the
/// page before and after it. Articles are runs of units, so a unit is best judged with the others.
/// </summary>
internal static class ContextFeatures
{
    private const int Reach = 4;
    private const float Sure = 0.9f;
    private const int WordsOfSure = 15;

    /// <summary>What the numbers mean that stand behind those of <see cref="UnitFeatures"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "p", .. Enumerable.Range(-Reach, (2 * Reach) + 1).Where(d => d != 0).Select(d => $"{d} p"),
        "mean p in parent", "mean p in grandparent", "mean p in great-grandparent", "mean p alike", "mean p in box", "mean p in section", "mean p in cards", "mean p in card", "highest p before", "highest p after", "p text before", "p text after",
        "mean p", "p text share", "last p before", "first p after", "p prose near", "p of heading", "lowest p since sure", "lowest p until sure",
    ];

    /// <summary>The width of a whole row.</summary>
    public static int Width { get; } = UnitFeatures.Width + Names.Count;

    /// <summary>Fills the rows of the second look.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="groups">What the units belong to with others.</param>
    /// <param name="p">What the first look found, for each unit.</param>
    /// <param name="rows">The rows, that <see cref="UnitFeatures"/> began.</param>
    /// <param name="settled">Units that need no second look: their rows are left as they are. Empty when all units need one.</param>
    public static void Fill(
        PageEvidence evidence, PageGroups groups, ReadOnlySpan<float> p, FeatureTable rows, ReadOnlySpan<bool> settled = default)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int count = units.Length;
        var after = new float[count + 1];
        var highAfter = new float[count + 1];
        float text = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            float length = units[i].Length;
            text += length;
            after[i] = after[i + 1] + (p[i] * length);
            highAfter[i] = Math.Max(highAfter[i + 1], p[i]);
        }

        UnitGroups[] kinds = [groups.Parents, groups.Grandparents, groups.GreatGrandparents, groups.Alike, groups.Boxes, groups.Sections, groups.Cards.Rows, groups.Cards.Single];
        float[][] sums = [.. new float[kinds.Length][]];
        for (int k = 0; k < kinds.Length; k++)
        {
            sums[k] = new float[kinds[k].Count];
            for (int i = 0; i < count; i++)
            {
                sums[k][kinds[k].NumberOf(i)] += p[i] * units[i].Length;
            }
        }

        p.CopyTo(rows.Column(UnitFeatures.Width));
        for (int d = -Reach, column = UnitFeatures.Width + 1; d <= Reach; d++)
        {
            if (d != 0)
            {
                rows.Shift(UnitFeatures.Width, column++, d, -0.1f);
            }
        }

        float[] untilSure = LowestUntilSure(units, p);
        float lowest = 1;
        int heading = -1;
        float before = 0;
        float highBefore = 0;
        for (int i = 0; i < count; before += p[i] * units[i].Length, highBefore = Math.Max(highBefore, p[i]), i++)
        {
            float since = lowest;
            float told = heading < 0 ? -0.1f : p[heading];
            lowest = IsSure(units[i], p[i]) ? 1 : Math.Min(lowest, p[i]);
            heading = (units[i].Around & Surroundings.Heading) != 0 ? i : heading;
            if (!settled.IsEmpty && settled[i])
            {
                continue;
            }

            Row row = rows.Fill(i, UnitFeatures.Width + (2 * Reach) + 1);
            float length = units[i].Length;
            for (int k = 0; k < kinds.Length; k++)
            {
                row.Add(Others(sums[k][kinds[k].NumberOf(i)], kinds[k].Of(i).Length, p[i], length));
            }

            row.Add(highBefore);
            row.Add(highAfter[i + 1]);
            row.Add(before / Math.Max(1, after[0]));
            row.Add(after[i + 1] / Math.Max(1, after[0]));
            row.Add(after[0] / Math.Max(1, text));
            row.Add(MathF.Log(1 + after[0]));
            row.Add(Distance(p, i, -1));
            row.Add(Distance(p, i, 1));
            row.Add(Near(units, p, i));
            row.Add(told);
            row.Add(since);
            row.Add(untilSure[i]);
            row.End(Width);
        }
    }

    /// <summary>For each unit the lowest p from it to the next paragraph that is surely the article's, itself left out: what stands behind a break is seldom more of it.</summary>
    private static float[] LowestUntilSure(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p)
    {
        var until = new float[units.Length];
        float lowest = 1;
        for (int i = units.Length - 1; i >= 0; i--)
        {
            until[i] = lowest;
            lowest = IsSure(units[i], p[i]) ? 1 : Math.Min(lowest, p[i]);
        }

        return until;
    }

    private static bool IsSure(in TextUnit unit, float p) => p >= Sure && unit.Words > WordsOfSure;

    /// <summary>The mean over the others of a group; -0.1 when there is no other.</summary>
    private static float Others(float sum, float all, float p, float length) =>
        all - length < 1 ? -0.1f : (sum - (p * length)) / (all - length);

    /// <summary>How many units away the nearest likely one stands.</summary>
    private static int Distance(ReadOnlySpan<float> p, int index, int step)
    {
        int distance = 1;
        for (int i = index + step; i >= 0 && i < p.Length && distance < 40; i += step, distance++)
        {
            if (p[i] > 0.5f)
            {
                return distance;
            }
        }

        return 99;
    }

    /// <summary>The likely text within ten units to both sides.</summary>
    private static float Near(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, int index)
    {
        float sum = 0;
        for (int i = Math.Max(0, index - 10); i < Math.Min(units.Length, index + 11); i++)
        {
            sum += i == index ? 0 : p[i] * units[i].Length;
        }

        return MathF.Log(1 + sum);
    }
}
