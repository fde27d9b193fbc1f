using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the days of publication and of the last change, and takes the most exact form of each that the page gives.</summary>
internal static class DateArbiter
{
    public static (ArticleDate? Published, ArticleDate? Modified, int Node) Choose(MetadataContext c)
    {
        List<DateOption> options = DateOptions.Of(c);
        if (options.Count == 0)
        {
            return (null, null, -1);
        }

        ArticleDate? modified = Modified(options);
        DateOption best = Published(c, options);
        Votes votes = best.Published.Date is null ? best.Modified : best.Published;
        return (votes.Date, modified, best.Published.Node >= 0 ? best.Published.Node : best.Modified.Node);
    }

    private static DateOption Published(MetadataContext c, List<DateOption> options)
    {
        using FeatureTable rows = DateFeatures.Rows(c, options);
        var sums = new float[options.Count];
        c.Model.Dates.Sums(rows, sums);
        int highest = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            highest = sums[i] > sums[highest] ? i : highest;
        }

        return options[highest];
    }

    private static ArticleDate? Modified(List<DateOption> options)
    {
        Votes? best = null;
        foreach (DateOption option in options)
        {
            best = option.Modified.Sum > (best?.Sum ?? 0) ? option.Modified : best;
        }

        return best?.Date;
    }
}
