using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Days that were taken for that of publication though the page prints which one it is: those of later posts of a thread, and those of a change.</summary>
internal static class DateRivals
{
    private static readonly string[] Firsts = [.. DateWords.Of("first")];

    /// <summary>The day of publication instead of one that a page prints beside it; a day that machines are told stays.</summary>
    public static DateOption Mend(MetadataContext c, DateOption best, List<DateOption> options)
    {
        if (options.Count < 2 || best.Named.Exists(static n => !IsPrinted(n.Candidate)))
        {
            return best;
        }

        return First(options, best) ?? Labelled(options, best) ?? FirstPost(c.Page, best, options);
    }

    /// <summary>The day that a sentence of the page says it was published on first: "originally published on 2 May 2019".</summary>
    private static DateOption? First(List<DateOption> options, DateOption best) =>
        options.Find(o => o.Day < best.Day && o.Named.Exists(static n => SaysFirst(n.Candidate)));

    /// <summary>The day that is labelled as that of publication, instead of one without a label behind the last change that the page prints: what day it is today.</summary>
    private static DateOption? Labelled(List<DateOption> options, DateOption best) =>
        best.Named.TrueForAll(static n => DateLabels.Read(n.Candidate.Key) == 0) && options.Exists(o => o.Day < best.Day && o.Modified.Seen > 0)
            ? options.Find(o => o.Day < best.Day && o.Named.Exists(static n => n.Candidate.Field == Field.Published && DateLabels.Read(n.Candidate.Key) > 0))
            : null;

    private static bool SaysFirst(Candidate candidate) =>
        candidate.Field == Field.Published && Array.Exists(Firsts, w => candidate.Key.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of the times of posts that follow each other, the first.</summary>
    private static DateOption FirstPost(HtmlPage page, DateOption best, List<DateOption> options)
    {
        foreach (DateOption earlier in options)
        {
            if (earlier.Day < best.Day && FirstTime(earlier) is { } first && FirstTime(best) is { } later && first.Node < later.Node && AreOfPosts(page, first, later))
            {
                best = earlier;
            }
        }

        return best;
    }

    /// <summary>The first time of day that the page prints as one of publication.</summary>
    private static Candidate? FirstTime(DateOption option)
    {
        Candidate? first = null;
        foreach ((Candidate candidate, ArticleDate date) in option.Named)
        {
            first = date.HasTime && candidate is { Field: Field.Published, Node: >= 0 } && candidate.Node < (first?.Node ?? int.MaxValue) ? candidate : first;
        }

        return first;
    }

    /// <summary>Whether two times stand in elements of one kind, or each behind the number of its post.</summary>
    private static bool AreOfPosts(HtmlPage page, Candidate one, Candidate other)
    {
        bool alike = page[one.Node].Class > 0 && page[one.Node].Class == page[other.Node].Class && page[one.Node].Tag == page[other.Node].Tag;
        return alike || (IsNumber(one.Key) && IsNumber(other.Key));
    }

    /// <summary>Whether the number of a post stands before its time: "#2".</summary>
    private static bool IsNumber(string key) => key is ['#', ..] && key.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsPrinted(Candidate candidate) => candidate.Origin is Origin.Visible or Origin.ClassName or Origin.Data;
}
