using System.Globalization;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Reads the value of an attribute or of structured data that should be a date: ISO 8601 and its many neighbours, RFC 2822, epochs, else as printed.</summary>
internal static class DateReader
{
    public static bool TryRead(ReadOnlySpan<char> text, string? language, out ArticleDate date)
    {
        text = text.Trim();
        date = default;
        if (text.Length is < 6 or > 300)
        {
            return false;
        }

        return TryIso(text, out date) || TryEpoch(text, out date) || TryPrinted(text, language, out date);
    }

    private static bool TryIso(ReadOnlySpan<char> text, out ArticleDate date)
    {
        date = default;
        int at = 0;
        if (!Digits(text, ref at, 4, out int year) || year is < 1800 or > 2200)
        {
            return false;
        }

        char separator = at < text.Length ? text[at] : '\0';
        bool basic = char.IsAsciiDigit(separator);
        if (!basic && separator is not ('-' or '/' or '.' or ':'))
        {
            return false;
        }

        at += basic ? 0 : 1;
        int length = basic || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) ? 2 : 1;
        if (!Digits(text, ref at, length, out int month) || month is < 1 or > 12)
        {
            return false;
        }

        if (!basic)
        {
            if (at >= text.Length || text[at] != separator)
            {
                return false;
            }

            at++;
        }

        length = basic || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) ? 2 : 1;
        if (!Digits(text, ref at, length, out int day) || day < 1 || day > DateTime.DaysInMonth(year, month) || (at < text.Length && char.IsAsciiDigit(text[at]) && !basic))
        {
            return false;
        }

        var only = new DateOnly(year, month, day);
        date = ArticleDate.FromDate(only);
        if (basic && at < text.Length && char.IsAsciiDigit(text[at]) && text.Length is not (12 or 14))
        {
            return false; // a long number, such as an epoch
        }

        while (at < text.Length && (text[at] is 'T' or 't' or ' ' or ',' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        if (!Digits(text, ref at, 2, out int hour) || hour > 23)
        {
            return true;
        }

        int mark = at;
        int minute = 0;
        int second = 0;
        if (at < text.Length && text[at] == ':')
        {
            at++;
        }

        if (!Digits(text, ref at, 2, out minute) || minute > 59)
        {
            return true;
        }

        bool colon = text[mark] == ':';
        if (at < text.Length && (text[at] == ':' || (!colon && char.IsAsciiDigit(text[at]))))
        {
            at += text[at] == ':' ? 1 : 0;
            if (!Digits(text, ref at, 2, out second) || second > 59)
            {
                second = 0;
            }
        }

        long ticks = 0;
        if (at < text.Length && text[at] is '.' or ',')
        {
            at++;
            long unit = TimeSpan.TicksPerSecond / 10;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                ticks += (text[at++] - '0') * unit;
                unit /= 10;
            }
        }

        TimeOnly time = new TimeOnly(hour, minute, second).Add(TimeSpan.FromTicks(ticks));
        ReadOnlySpan<char> rest = text[at..].Trim();
        bool pm = rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
        if (pm && hour < 12)
        {
            time = time.AddHours(12);
        }

        date = TryOffset(rest, out TimeSpan offset)
            ? ArticleDate.FromDateTimeOffset(new DateTimeOffset(only, time, offset))
            : ArticleDate.FromLocalTime(only, time);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> rest, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (rest.Length > 0 && rest[0] is 'Z' or 'z')
        {
            return true;
        }

        if (rest.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("GMT", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[3..];
            if (rest.IsEmpty)
            {
                return true;
            }
        }

        if (rest.Length < 3 || rest[0] is not ('+' or '-' or '−'))
        {
            return false;
        }

        int at = 1;
        if (!Digits(rest, ref at, 2, out int hours))
        {
            return false;
        }

        at += at < rest.Length && rest[at] == ':' ? 1 : 0;
        if (!Digits(rest, ref at, 2, out int minutes))
        {
            minutes = 0;
        }

        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = rest[0] == '+' ? offset : -offset;
        return true;
    }

    private static bool TryEpoch(ReadOnlySpan<char> text, out ArticleDate date)
    {
        date = default;
        if (text.Length is not (9 or 10 or 13) || text.IndexOfAnyExceptInRange('0', '9') >= 0 || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
        {
            return false;
        }

        DateTimeOffset moment = text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(value) : DateTimeOffset.FromUnixTimeSeconds(value);
        if (moment.Year is < 1990 or > 2200)
        {
            return false;
        }

        date = ArticleDate.FromDateTimeOffset(moment);
        return true;
    }

    private static bool TryPrinted(ReadOnlySpan<char> text, string? language, out ArticleDate date)
    {
        date = default;
        // "Thu May 02 2024 10:00:00 GMT+0200", "Thu May 02 10:00:00 CEST 2024"
        if (TryUnixForm(text, out date))
        {
            return true;
        }

        if (!DateFinder.TryFind(text, language, out FoundDate found))
        {
            return false;
        }

        date = found.Date;
        ReadOnlySpan<char> rest = text[found.End..].Trim();
        if (date.HasTime && !date.HasOffset && TryOffset(rest, out TimeSpan offset))
        {
            date = ArticleDate.FromDateTimeOffset(new DateTimeOffset(date.Date, TimeOnly.FromDateTime(date.Value.DateTime), offset));
        }
        else if (date.HasOffset && rest.Length >= 3 && rest[0] is '+' or '-' && TryOffset(rest, out offset))
        {
            date = ArticleDate.FromDateTimeOffset(new DateTimeOffset(date.Date, TimeOnly.FromDateTime(date.Value.DateTime), offset));
        }

        return true;
    }

    private static bool TryUnixForm(ReadOnlySpan<char> text, out ArticleDate date)
    {
        date = default;
        if (text.Length is < 20 or > 60 || text[3] != ' ' || text[7] != ' ' || !char.IsAsciiDigit(text[^1]) || MonthNames.Find(text[4..7], "en") is not (> 0 and int month))
        {
            return false;
        }

        int at = 8;
        if (!Digits(text, ref at, 2, out int day) || at >= text.Length || text[at++] != ' ' || !Digits(text, ref at, 2, out int hour) || at >= text.Length || text[at++] != ':'
            || !Digits(text, ref at, 2, out int minute) || !int.TryParse(text[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || year is < 1900 or > 2200 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59)
        {
            return false;
        }

        int second = 0;
        if (at < text.Length && text[at] == ':')
        {
            at++;
            second = Digits(text, ref at, 2, out int seconds) && seconds < 60 ? seconds : 0;
        }

        date = ArticleDate.FromLocalTime(new DateOnly(year, month, day), new TimeOnly(hour, minute, second));
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, ref int at, int count, out int value)
    {
        value = 0;
        if (at + count > text.Length)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(text[at + i]))
            {
                return false;
            }

            value = (value * 10) + text[at + i] - '0';
        }

        at += count;
        return true;
    }
}
