using System.Globalization;
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

    /// <summary>Finds the first date.</summary>
    /// <param name="text">A short text; what is beyond some hundred tokens is not looked at.</param>
    /// <param name="language">The language of the page, two letters or a tag such as <c>en-US</c>; it decides the order of ambiguous numbers.</param>
    /// <param name="found">The date.</param>
    public static bool TryFind(ReadOnlySpan<char> text, string? language, out FoundDate found) => TryFind(text, language, 0, out found);

    /// <summary>Finds the first date at or after a position.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, string? language, int from, out FoundDate found)
    {
        found = default;
        if (text.Length - from < 6 || text[from..].IndexOfAnyInRange('0', '9') < 0 && !HasDigit(text[from..]))
        {
            return false;
        }

        Span<DateToken> buffer = stackalloc DateToken[MaxTokens];
        return TryFind(text[from..], buffer[..DateTokens.Cut(text[from..], buffer)], language, from, out found);
    }

    private static bool TryFind(ReadOnlySpan<char> rest, ReadOnlySpan<DateToken> tokens, string? language, int from, out FoundDate found)
    {
        found = default;
        string? code = language is { Length: > 2 } ? language[..2] : language;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!TryDay(rest, tokens, i, language, code, out int next, out DateOnly day, out bool sure))
            {
                continue;
            }

            int end = tokens[next - 1].End;
            ArticleDate date = PrintedTime.TryRead(rest, tokens, next, out TimeOnly time, out TimeSpan? offset, out int timeEnd)
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

    private static bool TryDay(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int i, string? language, string? code, out int next, out DateOnly day, out bool sure)
    {
        next = i;
        day = default;
        sure = true;
        if (t[i].Kind == DateTokenKind.Number)
        {
            // A number that is the tail of a longer run such as a version or a price is no day.
            if (i > 0 && !t[i].SpaceBefore && t[i - 1].Kind == DateTokenKind.Sign && t[i - 1].Sign is '.' or '/' or '-' && i > 1 && t[i - 2].Kind == DateTokenKind.Number && !t[i - 1].SpaceBefore)
            {
                return false;
            }

            return t[i].Length == 4 && t[i].Value >= 1000
                ? YearFirst(text, t, i, code, out next, out day)
                : DayFirst(text, t, i, code, out next, out day) || Numeric(text, t, i, language, out next, out day, out sure);
        }

        return t[i].Kind == DateTokenKind.Word && MonthFirst(text, t, i, code, out next, out day);
    }

    /// <summary>2024-05-02, 2024. 5. 2., 2024年5月2日, 2024. május 2.</summary>
    private static bool YearFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int i, string? code, out int next, out DateOnly day)
    {
        int year = t[i].Value;
        next = i + 1;
        day = default;
        SkipSigns(t, ref next, ".,-/年년‑–");
        SkipWords(text, t, ref next, "m", "metų", "gada", "г", "года", "pmg", "оны", "ko", "urteko", "urte");
        SkipSigns(t, ref next, ".");
        int month;
        if (At(t, next, DateTokenKind.Number) && t[next].Length <= 2 && DayBeforeMonth(text, t, next, code, out int after) is > 0 and int named)
        {
            return Make(year, named, t[next].Value, out day) && (next = after) > 0; // 2024. gada 2. maijs
        }

        if (At(t, next, DateTokenKind.Number) && t[next].Length <= 2)
        {
            month = t[next++].Value;
            if (!SkipSigns(t, ref next, ".-/月월‑–"))
            {
                return false;
            }
        }
        else if (At(t, next, DateTokenKind.Word) && (month = MonthNames.Find(text[t[next].Start..t[next].End], code)) > 0)
        {
            next++;
            SkipSigns(t, ref next, ".,-/");
        }
        else
        {
            return false;
        }

        if (!At(t, next, DateTokenKind.Number) || t[next].Length > 2)
        {
            return false;
        }

        int number = t[next++].Value;
        SkipSigns(t, ref next, "日일号");
        return Make(year, month, number, out day);
    }

    /// <summary>The month that a word behind a day names; 0 when there is none.</summary>
    private static int DayBeforeMonth(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int day, string? code, out int after)
    {
        after = day + 1;
        bool dot = SkipSigns(t, ref after, ".");
        int month = dot && At(t, after, DateTokenKind.Word) ? Month(text, t, after, code) : 0;
        after++;
        return month;
    }

    private static bool IsMonthWord(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int at) => t[at].Kind == DateTokenKind.Word && text[t[at].Start..t[at].End] is "tháng" or "Tháng";

    /// <summary>2 May 2024, 2. Mai 2024, 2 de mayo de 2024, 2nd of May, 2024.</summary>
    private static bool DayFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int i, string? code, out int next, out DateOnly day)
    {
        next = i + 1;
        day = default;
        int number = t[i].Value;
        if (number is < 1 or > 31 || t[i].Length > 2)
        {
            return false;
        }

        SkipSigns(t, ref next, ".-/,ºª|");
        SkipWords(text, t, ref next, "st", "nd", "rd", "th", "er", "e", "de", "of", "ta", "d", "a", "ter", "η", "י", "o", "ng", "del", "ב", "i");
        SkipWords(text, t, ref next, "of", "de", "tháng");
        int month = At(t, next, DateTokenKind.Word) ? Month(text, t, next, code)
            : At(t, next, DateTokenKind.Number) && t[next].Value <= 12 && IsMonthWord(text, t, next - 1) ? t[next].Value : 0;
        if (month == 0)
        {
            return false;
        }

        next++;
        SkipSigns(t, ref next, ".,-/'’،");
        SkipWords(text, t, ref next, "de", "del", "of", "d", "т", "г", "พ", "ค", "ศ", "năm");
        SkipSigns(t, ref next, ".,'’");
        return TryYear(text, t, ref next, out int year) && Make(year, month, number, out day);
    }

    /// <summary>May 2, 2024; May 2nd 2024.</summary>
    private static bool MonthFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int i, string? code, out int next, out DateOnly day)
    {
        next = i + 1;
        day = default;
        SkipSigns(t, ref next, ".,-/");
        if (!At(t, next, DateTokenKind.Number) || t[next].Length > 2 || Month(text, t, i, code) is not (> 0 and int month))
        {
            return false;
        }

        int number = t[next++].Value;
        SkipWords(text, t, ref next, "st", "nd", "rd", "th");
        SkipSigns(t, ref next, ".,-/،");
        SkipWords(text, t, ref next, "de", "del", "of");
        int before = next;
        if (!TryYear(text, t, ref next, out int year))
        {
            return false;
        }

        // "May 2 15:30 2024" is handled by the year's own test; "May 2, 20:15" must not give 2020.
        return (t[before].Length == 4 || !At(t, next, DateTokenKind.Sign) || t[next].Sign != ':') && Make(year, month, number, out day);
    }

    /// <summary>2.5.2024, 02/05/24, 02-05-2024: the order by elimination, then by language.</summary>
    private static bool Numeric(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int i, string? language, out int next, out DateOnly day, out bool sure)
    {
        next = i;
        day = default;
        sure = false;
        if (i + 4 >= t.Length || t[i].Length > 2 || t[i + 1].Kind != DateTokenKind.Sign || t[i + 1].Sign is not ('.' or '/' or '-' or '‑' or '–' or '・' or '·' or '|')
            || t[i + 2].Kind != DateTokenKind.Number || t[i + 2].Length > 2 || t[i + 3].Kind != DateTokenKind.Sign || t[i + 3].Sign != t[i + 1].Sign
            || t[i + 4].Kind != DateTokenKind.Number || t[i + 4].Length is not (2 or 4))
        {
            return false;
        }

        // "26 | 01 | 2022" and "26 / 01 / 2022" stand apart from their signs, and no price or version does so with a year behind it.
        bool wide = t[i + 1].SpaceBefore && t[i + 3].SpaceBefore && t[i + 1].Sign is '|' or '/' && t[i + 4].Length == 4;
        if ((t[i + 1].SpaceBefore && !wide) || t[i + 2].SpaceBefore != t[i + 4].SpaceBefore)
        {
            return false;
        }

        next = i + 4;
        int a = t[i].Value;
        int b = t[i + 2].Value;
        char sign = t[i + 1].Sign;
        if (t[i + 4].Length == 2 && sign == '.' && language?.StartsWith("ko", StringComparison.Ordinal) == true)
        {
            next = i + 5;
            return Make(2000 + a, b, t[i + 4].Value, out day);
        }

        if (!TryYear(text, t, ref next, out int year))
        {
            return false;
        }

        bool monthFirst = sign == '/' || sign == '-'
            ? language is null or "en" || (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && IsMonthFirstRegion(language))
            : false;
        sure = a > 12 || b > 12 || a == b;
        if (a > 12 || b > 12)
        {
            monthFirst = b > 12;
        }

        return monthFirst ? Make(year, a, b, out day) : Make(year, b, a, out day);
    }

    private static bool IsMonthFirstRegion(string language) => language.Length < 4 || language.EndsWith("US", StringComparison.OrdinalIgnoreCase) || language.EndsWith("PH", StringComparison.OrdinalIgnoreCase);

    private static int Month(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int at, string? code)
    {
        ReadOnlySpan<char> word = text[t[at].Start..t[at].End];
        int month = MonthNames.Find(word, code);
        return month != 0 || word.Length < 4 || word[0] != 'ב' ? month : MonthNames.Find(word[1..], code); // Hebrew prefix: "in"
    }

    private static bool TryYear(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, ref int next, out int year)
    {
        year = 0;
        if (!At(t, next, DateTokenKind.Number) || t[next].Length is not (4 or 2))
        {
            return false;
        }

        year = t[next].Value;
        if (t[next].Length == 2)
        {
            // A two-digit number before a colon is an hour.
            if (next + 1 < t.Length && t[next + 1].Sign == ':')
            {
                return false;
            }

            year += year < 70 ? 2000 : 1900;
        }

        next++;
        return true;
    }

    private static bool Make(int year, int month, int number, out DateOnly day)
    {
        if (year is >= 2400 and <= 2700)
        {
            year -= 543; // the Buddhist era of Thai dates
        }

        day = default;
        if (year is < 1800 or > 2200 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool At(ReadOnlySpan<DateToken> t, int i, DateTokenKind kind) => i < t.Length && t[i].Kind == kind;

    private static bool SkipSigns(ReadOnlySpan<DateToken> t, ref int next, string signs)
    {
        int first = next;
        while (next < t.Length && next < first + 2 && t[next].Kind == DateTokenKind.Sign && signs.Contains(t[next].Sign, StringComparison.Ordinal))
        {
            next++;
        }

        return next > first;
    }

    private static void SkipWords(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, ref int next, params ReadOnlySpan<string> words)
    {
        if (!At(t, next, DateTokenKind.Word))
        {
            return;
        }

        ReadOnlySpan<char> word = text[t[next].Start..t[next].End];
        foreach (string other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                next++;
                return;
            }
        }
    }
}
