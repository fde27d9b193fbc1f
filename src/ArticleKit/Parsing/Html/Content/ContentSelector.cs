using System.Buffers;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Decides which units of a page are its article.</summary>
internal static class ContentSelector
{
    // Checked on sites apart from those learned from: a lower bar keeps more of the article's edge, a higher one less of what is beside it.
    private const float Bar = 0.5f;

    // When a second look would not change anything; found by scoring with and without.
    private const float Unlikely = 0.05f;
    private const float Possible = 0.2f;
    private const int Near = 6;

    /// <summary>The units of the article; of a page without one, what comes nearest.</summary>
    public static Selection Select(PageEvidence evidence, ContentModel model)
    {
        float[] p = Likelihood(evidence, model);
        var kept = new bool[p.Length];
        float text = 0;
        float sum = 0;
        float highest = 0;
        for (int i = 0; i < p.Length; i++)
        {
            highest = Math.Max(highest, p[i]);
        }

        float bar = highest >= Bar ? Bar : Math.Max(0.02f, highest * 0.6f);
        for (int i = 0; i < p.Length; i++)
        {
            kept[i] = p[i] >= bar;
            if (kept[i])
            {
                text += evidence.Units[i].Length;
                sum += p[i] * evidence.Units[i].Length;
            }
        }

        double mean = text == 0 ? 0 : sum / text;
        return new Selection(kept, p, mean * Math.Min(1, text / 600.0));
    }

    /// <summary>How likely each unit belongs to the article, from 0 to 1.</summary>
    public static float[] Likelihood(PageEvidence evidence, ContentModel model)
    {
        int count = evidence.Units.Count;
        var alike = new AlikeUnits(evidence);
        float[] rows = ArrayPool<float>.Shared.Rent(count * UnitFeatures.Width);
        float[] context = ArrayPool<float>.Shared.Rent(count * ContextFeatures.Width);
        try
        {
            Span<float> first = rows.AsSpan(0, count * UnitFeatures.Width);
            UnitFeatures.Fill(evidence, alike, first);
            var p = new float[count];
            model.First.Probabilities(first, UnitFeatures.Width, p);
            bool[] settled = Settled(p);
            Span<float> second = context.AsSpan(0, count * ContextFeatures.Width);
            ContextFeatures.Fill(evidence, alike, first, p, second, settled);
            model.Second.Probabilities(second, ContextFeatures.Width, p, settled);
            return p;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rows);
            ArrayPool<float>.Shared.Return(context);
        }
    }

    /// <summary>The rows of the second look, for all units.</summary>
    public static float[][] Rows(PageEvidence evidence, ContentModel model)
    {
        int count = evidence.Units.Count;
        var alike = new AlikeUnits(evidence);
        var first = new float[count * UnitFeatures.Width];
        UnitFeatures.Fill(evidence, alike, first);
        var p = new float[count];
        model.First.Probabilities(first, UnitFeatures.Width, p);
        var second = new float[count * ContextFeatures.Width];
        ContextFeatures.Fill(evidence, alike, first, p, second);
        return [.. Enumerable.Range(0, count).Select(i => second.AsSpan(i * ContextFeatures.Width, ContextFeatures.Width).ToArray())];
    }

    /// <summary>
    /// Units that are surely not of the article, and none near them is: most of a page's navigation and cards. What a second look would
    /// say of them is known.
    /// </summary>
    private static bool[] Settled(ReadOnlySpan<float> p)
    {
        var settled = new bool[p.Length];
        int likely = -Near - 1;
        for (int i = 0; i < p.Length; i++)
        {
            likely = p[i] > Possible ? i : likely;
            settled[i] = p[i] < Unlikely && i - likely > Near;
        }

        likely = p.Length + Near;
        for (int i = p.Length - 1; i >= 0; i--)
        {
            likely = p[i] > Possible ? i : likely;
            settled[i] &= likely - i > Near;
        }

        return settled;
    }
}
