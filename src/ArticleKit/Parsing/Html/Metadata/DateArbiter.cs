using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the days of publication and of the last change, and takes the most exact form of each that the page gives.</summary>
internal static class DateArbiter
{
    /// <summary>The weight of a date that stands close to the headline.</summary>
    private const int SeenWell = 60;

    /// <summary>The hour from which on it can be the next day in the east: the last time zone is 14 hours ahead.</summary>
    private const int EarliestEast = 10;

    /// <summary>The hour until which it can be the day before in the west: the last time zone is 12 hours behind.</summary>
    private const int LatestWest = 12;

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
        ArticleDate published = votes.Date!.Value;
        int node = best.Published.Node >= 0 ? best.Published.Node : best.Modified.Node;
        if (published is { HasTime: true, HasOffset: true } && published.Value.Offset == TimeSpan.Zero && SeenBeside(options, published) is { } seen)
        {
            (published, node) = (seen.Published.Date!.Value, seen.Published.Node);
        }

        return (published, modified, node);
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

    /// <summary>Machines tell universal time; the day that a reader sees is the day where the text was written.</summary>
    private static DateOption? SeenBeside(List<DateOption> options, ArticleDate utc)
    {
        foreach (DateOption option in options)
        {
            int later = option.Day.DayNumber - utc.Date.DayNumber;
            if (option.Published.Seen >= SeenWell && ((later == 1 && utc.Value.Hour >= EarliestEast) || (later == -1 && utc.Value.Hour < LatestWest)))
            {
                return option;
            }
        }

        return null;
    }
}
