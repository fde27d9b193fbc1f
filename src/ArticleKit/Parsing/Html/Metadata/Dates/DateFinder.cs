using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Where a printed date stands in a text, and what it says.</summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last character, the time included.</param>
/// <param name="Sure">Whether its numbers can be read one way only.</param>
internal readonly record struct FoundDate(ArticleDate Date, int Start, int End, bool Sure)
{
    /// <summary>The day that the numbers mean when day and month change places; null when they cannot.</summary>
    public DateOnly? Otherwise => Sure || Date.Date.Day > 12 || Date.Date.Day == Date.Date.Month ? null : new DateOnly(Date.Date.Year, Date.Date.Day, Date.Date.Month);
}

/// <summary>Finds the first date printed in a short text, in any of the languages of <see cref="MonthNames"/> or in numbers.</summary>
internal static class DateFinder
{
    private const int MaxTokens = 96;
    private const int ShortestDate = 6;

    /// <summary>Finds the first date.</summary>
    /// <param name="text">A short text; what is beyond some hundred tokens is not looked at.</param>
    /// <param name="language">The language of the page, two letters or a tag such as <c>en-US</c>; it decides the order of ambiguous numbers.</param>
    /// <param name="found">The date.</param>
    public static bool TryFind(ReadOnlySpan<char> text, string? language, out FoundDate found) => TryFind(text, language, 0, out found);

    /// <summary>Whether a text is long enough for a date and holds a digit: quick to say no.</summary>
    public static bool CanBeIn(ReadOnlySpan<char> text) => text.Length >= ShortestDate && (text.ContainsAnyInRange('0', '9') || HasDigit(text));

    /// <summary>Finds the first date at or after a position.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, string? language, int from, out FoundDate found)
    {
        found = default;
        ReadOnlySpan<char> rest = text[from..];
        if (!CanBeIn(rest))
        {
            return false;
        }

        Span<DateToken> buffer = stackalloc DateToken[MaxTokens];
        return TryFind(rest, buffer[..DateTokens.Cut(rest, buffer)], language, from, out found);
    }

    private static bool TryFind(ReadOnlySpan<char> rest, ReadOnlySpan<DateToken> tokens, string? language, int from, out FoundDate found)
    {
        found = default;
        var cursor = new DateCursor(rest, tokens, language);
        for (int i = 0; i < tokens.Length; i++)
        {
            cursor.Next = i;
            if (!PrintedDay.TryRead(ref cursor, out DateOnly day, out bool sure))
            {
                continue;
            }

            int start = tokens[i].Start;
            int end = tokens[cursor.Next - 1].End;
            bool timed = PrintedTime.TryRead(rest, tokens, cursor.Next, out TimeOnly time, out TimeSpan? offset, out int timeEnd) && !IsOfNext(rest, tokens, timeEnd, language);
            if (!timed && i > 0 && PrintedTime.TryReadBefore(rest, tokens[..i], out time, out offset, out int timeStart))
            {
                (timed, start, timeEnd) = (true, timeStart, end);
            }

            ArticleDate date = !timed ? ArticleDate.FromDate(day) : offset is { } zone ? ArticleDate.FromDateTimeOffset(new DateTimeOffset(day, time, zone)) : ArticleDate.FromLocalTime(day, time);
            found = new FoundDate(date, from + start, from + (timed ? timeEnd : end), sure);
            return true;
        }

        return false;
    }

    /// <summary>Whether another day stands right behind a time, which is its own then: "5:42 PM, Feb 3, 2016 6:58 AM, Feb 4, 2016".</summary>
    private static bool IsOfNext(ReadOnlySpan<char> rest, ReadOnlySpan<DateToken> tokens, int timeEnd, string? language)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Start >= timeEnd && tokens[i].Sign is not (',' or '.'))
            {
                var next = new DateCursor(rest, tokens, language) { Next = i };
                return PrintedDay.TryRead(ref next, out _, out _) && PrintedTime.TryReadBefore(rest, tokens[..i], out _, out _, out _);
            }
        }

        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        // The first digits beyond ASCII are those of Arabic.
        for (int at = text.IndexOfAnyInRange('\u0660', '\uFFFF'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsDigit(text[at]))
            {
                return true;
            }
        }

        return false;
    }
}
