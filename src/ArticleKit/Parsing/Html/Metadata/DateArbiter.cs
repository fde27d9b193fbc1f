using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the days of publication and of the last change, and takes the most exact form of each that the page gives.</summary>
internal static class DateArbiter
{
    private const int DeclaredSum = 80;
    private const int PrintedWeight = 62;
    private const int MostDays = 60;

    public static (ArticleDate? Published, ArticleDate? Modified, int Node) Choose(MetadataContext c)
    {
        List<DateOption> options = DateOptions.Of(c);
        if (options.Count == 0)
        {
            return (null, null, -1);
        }

        ArticleDate? modified = Modified(options);
        DateOption best = OfLate(options) ?? DateRivals.Mend(c, Published(c, options), options);
        Votes votes = best.Published.Date is null ? best.Modified : best.Published;
        return (votes.Date, IsBefore(modified, votes.Date) ? null : modified, best.Published.Node >= 0 ? best.Published.Node : best.Modified.Node);
    }

    /// <summary>Whether a change came before the publication: a draft's, not the article's.</summary>
    private static bool IsBefore(ArticleDate? change, ArticleDate? publication) => change is { } first && publication is { } then
        && (first.HasOffset && then.HasOffset ? first.Value < then.Value : first.Date < then.Date);

    /// <summary>Where all dates stand far from the headline, the one that says published; null otherwise.</summary>
    private static DateOption? OfLate(List<DateOption> options)
    {
        DateOption? best = null;
        foreach (DateOption option in options)
        {
            if (!option.Named.TrueForAll(static n => n.Candidate.Key == LateDates.Key))
            {
                return null;
            }

            best = option.Published.Sum > (best?.Published.Sum ?? 0) ? option : best;
        }

        return best;
    }

    private static DateOption Published(MetadataContext c, List<DateOption> options)
    {
        if (options.Count == 1)
        {
            return options[0];
        }

        using FeatureTable rows = DateFeatures.Rows(c, options);
        var sums = new float[options.Count];
        c.Model.Dates.Sums(rows, sums);
        int highest = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            highest = sums[i] > sums[highest] ? i : highest;
        }

        return AsPrinted(options[highest], options);
    }

    /// <summary>Instead of a day that the page declares and does not print, the one it prints a few weeks later without a word of change, though it declares that day as the last change's.</summary>
    private static DateOption AsPrinted(DateOption likeliest, List<DateOption> options)
    {
        if (likeliest.Published.Sum == 0 || likeliest.Published.Seen > 0)
        {
            return likeliest;
        }

        return options.Find(o => o.Modified.Sum >= DeclaredSum && o.Published.Seen >= PrintedWeight && o.Day > likeliest.Day && o.Day.DayNumber - likeliest.Day.DayNumber <= MostDays) ?? likeliest;
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
