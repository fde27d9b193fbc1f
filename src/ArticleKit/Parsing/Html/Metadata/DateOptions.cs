using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Gathers the days that may be those of publication or of the last change.</summary>
internal static class DateOptions
{
    private const int Most = 60;

    public static List<DateOption> Of(MetadataContext c)
    {
        var options = new List<DateOption>();
        DateOnly earliest = Earliest(c);
        foreach (Candidate candidate in c.Candidates)
        {
            if (candidate.Field is not (Field.Published or Field.Modified) || candidate.Weight <= 0 || !DateReader.TryRead(candidate.Value, c.Language, out ArticleDate date) || !IsPlausible(c, date))
            {
                continue;
            }

            if (candidate.Otherwise is { } otherwise && IsTold(c, otherwise) && !IsTold(c, candidate.Value[..10]) && DateReader.TryRead(otherwise, null, out ArticleDate turned))
            {
                // The page tells elsewhere, in a form that can be read one way only, in which order it prints day and month.
                date = date.HasTime ? ArticleDate.FromLocalTime(turned.Date, TimeOnly.FromDateTime(date.Value.DateTime)) : turned;
            }

            if (date.Date < earliest && candidate.Origin is Origin.Visible or Origin.ClassName or Origin.Data)
            {
                continue; // another story's: nothing was published before its address was given
            }

            DateOption? option = Known(options, date.Date);
            if (option is null)
            {
                if (options.Count == Most)
                {
                    continue;
                }

                options.Add(option = new DateOption(date.Date));
            }

            option.Named.Add((candidate, date));
            option.Of(candidate.Field).Add(candidate, date);
        }

        return options;
    }

    private static DateOption? Known(List<DateOption> options, DateOnly day)
    {
        foreach (DateOption option in options)
        {
            if (option.Day == day)
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>A month before the one that the address names; the first of days when it names none.</summary>
    private static DateOnly Earliest(MetadataContext c)
    {
        int month = AddressSource.MonthOf(c.Url) - 2; // as counted from 0, less one
        return month < 0 ? DateOnly.MinValue : new DateOnly(month / 12, (month % 12) + 1, 1);
    }

    /// <summary>Whether a machine's value names a day, of publication or of change.</summary>
    private static bool IsTold(MetadataContext c, string day)
    {
        foreach (Candidate candidate in c.Candidates)
        {
            if (candidate.Field is Field.Published or Field.Modified && candidate.Otherwise is null && candidate.Origin is not (Origin.Visible or Origin.ClassName)
                && candidate.Value.StartsWith(day, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlausible(MetadataContext c, ArticleDate date) =>
        date.Value.Year is >= 1990 and <= 2100 && (c.Options.ReferenceTime is not { } now || date.Value <= now.AddDays(2));
}
