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
        using FeatureTable rows = Look(evidence, model, out float[] p);
        return p;
    }

    /// <summary>The rows of the second look, for all units.</summary>
    public static float[][] Rows(PageEvidence evidence, ContentModel model)
    {
        using FeatureTable rows = Look(evidence, model, out _, all: true);
        return [.. Enumerable.Range(0, rows.Count).Select(i => rows.Copy(i, ContextFeatures.Width))];
    }

    private static FeatureTable Look(PageEvidence evidence, ContentModel model, out float[] p, bool all = false)
    {
        var rows = new FeatureTable(evidence.Units.Count, ContextFeatures.Width);
        var alike = new AlikeUnits(evidence);
        UnitFeatures.Fill(evidence, alike, rows);
        p = new float[rows.Count];
        model.First.Probabilities(rows, p);
        bool[] settled = all ? [] : Settled(p);
        ContextFeatures.Fill(evidence, alike, p, rows, settled);
        model.Second.Probabilities(rows, p, settled);
        return rows;
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
