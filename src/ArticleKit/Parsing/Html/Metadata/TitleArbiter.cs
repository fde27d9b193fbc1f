using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the headline among the texts that may be it.</summary>
internal static class TitleArbiter
{
    public static (string? Title, int Node) Choose(MetadataContext c)
    {
        List<TitleOption> options = TitleOptions.Of(c);
        if (options.Count == 0)
        {
            return (null, -1);
        }

        float[] rows = TitleFeatures.Rows(c, options);
        TitleOption best = options[0];
        float highest = float.MinValue;
        for (int i = 0; i < options.Count; i++)
        {
            float p = c.Model.Titles.Sum(rows.AsSpan(i * TitleFeatures.Width, TitleFeatures.Width));
            if (p > highest)
            {
                highest = p;
                best = options[i];
            }
        }

        return (best.Text, best.Node >= 0 ? best.Node : Nearest(c.Page, best, options));
    }

    /// <summary>The heading that prints most of a title which no heading prints as it is; -1 when none does.</summary>
    private static int Nearest(HtmlPage page, TitleOption title, List<TitleOption> options)
    {
        int node = -1;
        double best = 0.35;
        foreach (TitleOption option in options)
        {
            if (option.Node >= 0)
            {
                double likeness = TextTools.HoldsWords(title.Bare, option.Bare) || TextTools.HoldsWords(option.Bare, title.Bare) ? 0.8 : TextTools.Likeness(title.Bare, option.Bare);
                likeness += page[option.Node].Tag == Tag.H1 && option.Zone is Zone.None or Zone.Header ? 0.3 : 0;
                if (likeness > best)
                {
                    best = likeness;
                    node = option.Node;
                }
            }
        }

        return node;
    }
}
