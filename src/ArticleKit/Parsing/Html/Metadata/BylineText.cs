using System.Buffers;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The credit of a printed line without what else stands on that line: the day, the minutes that reading takes, the number of comments.</summary>
internal static class BylineText
{
    private const string Signs = " ,;:|·•●⋅–—-/»\u00A0";
    private static readonly SearchValues<char> Bars = SearchValues.Create("|·•●⋅");
    private static readonly SearchValues<char> Parting = SearchValues.Create(Signs);

    /// <summary>A byline whose text is its credit alone.</summary>
    public static Byline? WithCreditAlone(Byline? byline, string? language) =>
        byline is { Text: { } text } ? byline with { Text = CreditOf(text, byline.Authors, language) } : byline;

    private static string CreditOf(string text, NodeList<Author> authors, string? language)
    {
        (int first, int last) = (text.Length, -1);
        foreach (Author author in authors)
        {
            int at = text.IndexOf(author.Name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                (first, last) = (Math.Min(first, at), Math.Max(last, at + author.Name.Length));
            }
        }

        if (last < 0)
        {
            return WithoutGaps(text); // an account's name, spelled otherwise
        }

        int end = last + EndIn(text.AsSpan(last), language);
        int start = StartIn(text.AsSpan(0, first), language);
        return WithoutGaps(text.AsSpan()[start..end].TrimStart(Signs).ToString());
    }

    /// <summary>Where the credit begins in what stands before the first name: behind a day, and behind the last bar between the two.</summary>
    private static int StartIn(ReadOnlySpan<char> head, string? language) =>
        DateFinder.TryFind(head, language, out FoundDate day) ? Math.Max(day.End, head.LastIndexOfAny(Bars) + 1) : 0;

    /// <summary>Where the credit ends in what stands behind the last name. Where more people are named behind the day, it goes on to the end: "Updated 2 May, reviewed by Bo Chen".</summary>
    private static int EndIn(ReadOnlySpan<char> tail, string? language)
    {
        int end = Math.Min(DateFinder.TryFind(tail, language, out FoundDate day) ? day.Start : tail.Length, StartOfFillers(tail));
        if (end == tail.Length || BylineWords.InnerLeads.ContainsAny(tail[end..], " "))
        {
            return tail.Length;
        }

        // "Published on" before the day goes with it.
        while (true)
        {
            ReadOnlySpan<char> rest = tail[..end].TrimEnd(Signs);
            int word = rest.LastIndexOfAny(Parting) + 1;
            if (rest.IsEmpty || !BylineWords.IsFiller(rest[word..]))
            {
                return rest.Length;
            }

            end = word;
        }
    }

    /// <summary>Where words and numbers begin that stand beside names and are none: "5 min read", "March 18 at 3:57 PM", "no comments"; the length where there are none.</summary>
    /// <remarks>Words without a number do so only right behind the name or a bar: "Ann Lee for the Mail on Sunday" ends in the name of a paper.</remarks>
    private static int StartOfFillers(ReadOnlySpan<char> tail)
    {
        (int start, bool counts, bool tells, bool parted) = (-1, false, false, true);
        for (int at = 0; at < tail.Length;)
        {
            int space = tail[at..].IndexOf(' ') is >= 0 and int length ? at + length : tail.Length;
            ReadOnlySpan<char> word = tail[at..space].Trim(Signs);
            if (!word.IsEmpty && char.IsLetterOrDigit(word[0]) && BylineWords.IsFiller(word))
            {
                start = start < 0 ? at : start;
                counts |= char.IsDigit(word[0]);
                tells |= !char.IsDigit(word[0]);
            }
            else if (!word.IsEmpty || tail[at..space].ContainsAny(Bars))
            {
                if (start >= 0 && tells && (counts || (parted && word.IsEmpty)))
                {
                    return start;
                }

                (start, counts, tells, parted) = (-1, false, false, word.IsEmpty);
            }

            at = space + 1;
        }

        return start >= 0 && tells && (counts || parted) ? start : tail.Length;
    }

    /// <summary>A text without the blanks before its commas, which stand between elements.</summary>
    private static string WithoutGaps(string text) =>
        text.Contains(" ,", StringComparison.Ordinal) || text.Contains(" ;", StringComparison.Ordinal)
            ? text.Replace(" | , | ", ", ", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal)
            : text;
}
