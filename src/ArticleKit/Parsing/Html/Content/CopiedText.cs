using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Text that stands on a page once more, unit after unit in the same order: a page written for two sizes of screen, the slides of a
/// carousel. A note or a step that comes back alone is another thing.
/// </summary>
internal static class CopiedText
{
    /// <summary>For each unit the first one that says the same: itself where nothing before it does.</summary>
    /// <param name="units">The units of a page.</param>
    public static int[] Firsts(ReadOnlySpan<TextUnit> units)
    {
        var firsts = new int[units.Length];
        var known = new Dictionary<uint, int>(units.Length);
        for (int i = 0; i < units.Length; i++)
        {
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(known, units[i].Hash, out bool copy);
            first = copy ? first : i;
            firsts[i] = first;
        }

        return firsts;
    }

    /// <summary>For each unit the characters of the run of copies that it stands in; 0 for what is no copy of something before it.</summary>
    /// <param name="units">The units of a page.</param>
    /// <param name="firsts">For each unit the first one that says the same.</param>
    public static int[] Lengths(ReadOnlySpan<TextUnit> units, ReadOnlySpan<int> firsts)
    {
        var lengths = new int[units.Length];
        int run = 0;
        int original = -1;
        for (int i = 0; i <= units.Length; i++)
        {
            int first = i < units.Length && firsts[i] < i ? firsts[i] : -1;
            if (first < 0 || first != original + 1)
            {
                Spread(units, lengths, run, i);
                run = i;
            }

            original = first;
            if (first >= 0)
            {
                lengths[i] = units[i].Length;
            }
        }

        return lengths;
    }

    /// <summary>Gives each unit of a run what all of it holds.</summary>
    private static void Spread(ReadOnlySpan<TextUnit> units, int[] lengths, int start, int end)
    {
        int sum = 0;
        for (int i = start; i < end && i < units.Length; i++)
        {
            sum += lengths[i];
        }

        for (int i = start; i < end && i < units.Length; i++)
        {
            lengths[i] = lengths[i] == 0 ? 0 : sum;
        }
    }
}
