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

    /// <summary>Finds the first date at or after a position.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, string? language, int from, out FoundDate found)
    {
        found = default;
        ReadOnlySpan<char> rest = text[from..];
        if (rest.Length < ShortestDate || (rest.IndexOfAnyInRange('0', '9') < 0 && !HasDigit(rest)))
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

            int end = tokens[cursor.Next - 1].End;
            ArticleDate date = PrintedTime.TryRead(rest, tokens, cursor.Next, out TimeOnly time, out TimeSpan? offset, out int timeEnd)
                ? offset is { } zone ? ArticleDate.FromDateTimeOffset(new DateTimeOffset(day, time, zone)) : ArticleDate.FromLocalTime(day, time)
                : ArticleDate.FromDate(day);
            found = new FoundDate(date, from + tokens[i].Start, from + (date.HasTime ? timeEnd : end), sure);
            return true;
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
