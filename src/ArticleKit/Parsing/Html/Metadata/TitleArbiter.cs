using ArticleKit.Parsing.Html.Learning;
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

        using FeatureTable rows = TitleFeatures.Rows(c, options);
        var sums = new float[options.Count];
        c.Model.Titles.Sums(rows, sums);
        int highest = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            highest = sums[i] > sums[highest] ? i : highest;
        }

        TitleOption best = options[highest];

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
                double likeness = title.Holds(option) || option.Holds(title) ? 0.8 : title.Likeness(option);
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
