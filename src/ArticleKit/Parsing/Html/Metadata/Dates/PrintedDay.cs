using System.Globalization;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Reads a day in the orders in which people print it.</summary>
internal static class PrintedDay
{
    // What languages set between the parts of a date: "2024 metų gegužės 2", "2024. gada 2. maijs", "2nd of May", "2 de mayo de 2024".
    private static readonly string[] AfterYear = ["m", "metų", "gada", "г", "года", "pmg", "оны", "ko", "urteko", "urte"];
    private static readonly string[] AfterDay = ["st", "nd", "rd", "th", "er", "e", "de", "of", "ta", "d", "a", "ter", "η", "י", "o", "ng", "del", "ב", "i"];
    private static readonly string[] BeforeMonth = ["of", "de", "tháng"];
    private static readonly string[] BeforeYear = ["de", "del", "of", "d", "т", "г", "พ", "ค", "ศ", "năm"];
    private static readonly string[] EnglishOrdinals = ["st", "nd", "rd", "th"];

    // Years of the Buddhist era, which Thai dates count by, and how far it is ahead.
    private const int FirstBuddhistYear = 2400;
    private const int LastBuddhistYear = 2700;
    private const int BuddhistEra = 543;

    // Years of the Persian calendar that begin in the last century and in this one.
    private const int FirstPersianYear = 1300;
    private const int LastPersianYear = 1478;

    private static readonly PersianCalendar Persian = new();

    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>Reads the day that begins at the cursor.</summary>
    /// <param name="cursor">Stands behind the day when there is one, anywhere when not.</param>
    /// <param name="day">The day.</param>
    /// <param name="sure">Whether its numbers can be read one way only.</param>
    public static bool TryRead(ref DateCursor cursor, out DateOnly day, out bool sure)
    {
        day = default;
        sure = true;
        int first = cursor.Next;
        DateToken token = cursor[first];
        if (token.Kind == DateTokenKind.Word)
        {
            return MonthFirst(ref cursor, out day);
        }

        if (token.Kind != DateTokenKind.Number || IsTail(cursor, first))
        {
            return false;
        }

        if (token.Length == 4 && token.Value >= 1000)
        {
            return YearFirst(ref cursor, out day);
        }

        if (DayFirst(ref cursor, out day))
        {
            return true;
        }

        cursor.Next = first;
        return Numeric(ref cursor, out day, out sure);
    }

    /// <summary>Whether a number is the tail of a longer run, such as a version, a price or a time: "17:04 May 2, 2024".</summary>
    private static bool IsTail(in DateCursor cursor, int at) =>
        at > 1 && !cursor[at].SpaceBefore && cursor[at - 1] is { Kind: DateTokenKind.Sign, Sign: '.' or '/' or '-' or ':', SpaceBefore: false } && cursor[at - 2].Kind == DateTokenKind.Number;

    /// <summary>2024-05-02, 2024. 5. 2., 2024年5月2日, 2024. május 2.</summary>
    private static bool YearFirst(ref DateCursor cursor, out DateOnly day)
    {
        day = default;
        int year = cursor[cursor.Next++].Value;
        cursor.SkipSigns(".,-/年년‑–");
        cursor.SkipWord(AfterYear);
        cursor.SkipSigns(".");
        if (DayBeforeMonth(ref cursor, out int named, out int number))
        {
            return Make(year, named, number, out day);
        }

        int month;
        if (cursor.AtShortNumber)
        {
            month = cursor[cursor.Next++].Value;
            if (!cursor.SkipSigns(".-/月월‑–"))
            {
                return false;
            }
        }
        else
        {
            month = cursor.Month();
            cursor.Next++;
            cursor.SkipSigns(".,-/");
        }

        if (month == 0 || !cursor.AtShortNumber)
        {
            return false;
        }

        number = cursor[cursor.Next++].Value;
        cursor.SkipSigns("日일号");
        return cursor.Language?.StartsWith("fa", StringComparison.Ordinal) == true && MakePersian(year, month, number, out day) || Make(year, month, number, out day);
    }

    /// <summary>The "2. maijs" of "2024. gada 2. maijs"; the cursor stays where it is when there is no such thing.</summary>
    private static bool DayBeforeMonth(ref DateCursor cursor, out int month, out int number)
    {
        (month, number) = (0, 0);
        int first = cursor.Next;
        if (!cursor.AtShortNumber)
        {
            return false;
        }

        number = cursor[cursor.Next++].Value;
        month = cursor.SkipSigns(".") ? cursor.Month() : 0;
        cursor.Next = month > 0 ? cursor.Next + 1 : first;
        return month > 0;
    }

    /// <summary>2 May 2024, 2. Mai 2024, 2 de mayo de 2024, 2nd of May, 2024.</summary>
    private static bool DayFirst(ref DateCursor cursor, out DateOnly day)
    {
        day = default;
        DateToken first = cursor[cursor.Next++];
        if (first.Value is < 1 or > 31 || first.Length > 2)
        {
            return false;
        }

        cursor.SkipSigns(".-/,ºª|");
        cursor.SkipWord(AfterDay);
        cursor.SkipWord(BeforeMonth);
        int month = cursor.IsAt(DateTokenKind.Number) ? NumberedMonth(cursor) : cursor.Month();
        int persian = month == 0 ? cursor.PersianMonth() : 0;
        if (month + persian == 0)
        {
            return false;
        }

        cursor.Next++;
        cursor.SkipSigns(".,-/'’،");
        cursor.SkipWord(BeforeYear);
        cursor.SkipSigns(".,'’");
        return cursor.TryYear(out int year) && (persian > 0 ? MakePersian(year, persian, first.Value, out day) : Make(year, month, first.Value, out day));
    }

    /// <summary>The number of a month behind the word for month, as in Vietnamese; 0 when there is none.</summary>
    private static int NumberedMonth(in DateCursor cursor) =>
        cursor[cursor.Next].Value <= 12 && cursor[cursor.Next - 1].Kind == DateTokenKind.Word && cursor.Text(cursor.Next - 1) is "tháng" or "Tháng" ? cursor[cursor.Next].Value : 0;

    /// <summary>May 2, 2024; May 2nd 2024.</summary>
    private static bool MonthFirst(ref DateCursor cursor, out DateOnly day)
    {
        day = default;
        int first = cursor.Next++;
        cursor.SkipSigns(".,-/|");
        if (!cursor.AtShortNumber)
        {
            return false;
        }

        // Most words are no month, and to ask is dear: the number behind it is looked at before.
        int behind = cursor.Next;
        cursor.Next = first;
        int month = cursor.Month();
        if (month == 0)
        {
            return false;
        }

        if (HoldsThreeNumbers(cursor, behind))
        {
            return false; // "Mar, 02/04/2013" is a Tuesday of Italy, and "Anna Lis 04-06-2013" a person
        }

        cursor.Next = behind + 1;
        cursor.SkipWord(EnglishOrdinals);
        cursor.SkipSigns(".,-/،|");
        cursor.SkipWord("de", "del", "of");
        int before = cursor.Next;
        if (!cursor.TryYear(out int year))
        {
            return false;
        }

        // "May 2, 20:15" must not give 2020.
        return (cursor[before].Length == 4 || !cursor.IsAt(':')) && Make(year, month, cursor[behind].Value, out day);
    }

    /// <summary>2.5.2024, 02/05/24, 02-05-2024: the order by elimination, then by language.</summary>
    private static bool Numeric(ref DateCursor cursor, out DateOnly day, out bool sure)
    {
        day = default;
        sure = false;
        int at = cursor.Next;
        if (!HoldsThreeNumbers(cursor, at))
        {
            return false;
        }

        cursor.Next = at + 4;
        int a = cursor[at].Value;
        int b = cursor[at + 2].Value;
        char sign = cursor[at + 1].Sign;
        string? language = cursor.Language;
        if (cursor[at + 4].Length == 2 && sign == '.' && language?.StartsWith("ko", StringComparison.Ordinal) == true)
        {
            cursor.Next++;
            return Make(2000 + a, b, cursor[at + 4].Value, out day);
        }

        if (!cursor.TryYear(out int year))
        {
            return false;
        }

        sure = a > 12 || b > 12 || a == b;
        bool monthFirst = a > 12 || b > 12 ? b > 12 : sign is '/' or '-' && IsMonthFirst(language);
        return monthFirst ? Make(year, a, b, out day) : Make(year, b, a, out day);
    }

    /// <summary>Whether three numbers with the same sign between them begin at a token.</summary>
    private static bool HoldsThreeNumbers(in DateCursor cursor, int at)
    {
        if (at + 4 >= cursor.Count)
        {
            return false;
        }

        (DateToken first, DateToken sign, DateToken second, DateToken other, DateToken third) = (cursor[at], cursor[at + 1], cursor[at + 2], cursor[at + 3], cursor[at + 4]);
        if (first.Length > 2 || sign.Kind != DateTokenKind.Sign || sign.Sign is not ('.' or '/' or '-' or '‑' or '–' or '・' or '·' or '|')
            || second.Kind != DateTokenKind.Number || second.Length > 2 || other.Kind != DateTokenKind.Sign || other.Sign != sign.Sign
            || third.Kind != DateTokenKind.Number || third.Length is not (2 or 4))
        {
            return false;
        }

        // "26 | 01 | 2022" and "26 / 01 / 2022" stand apart from their signs, and no price or version does so with a year behind it.
        bool wide = sign.SpaceBefore && other.SpaceBefore && sign.Sign is '|' or '/' && third.Length == 4;
        return (!sign.SpaceBefore || wide) && second.SpaceBefore == third.SpaceBefore;
    }

    private static bool IsMonthFirst(string? language) =>
        language is null or "en" || (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && IsMonthFirstRegion(language));

    private static bool IsMonthFirstRegion(string language) => language.Length < 4 || language.EndsWith("US", StringComparison.OrdinalIgnoreCase) || language.EndsWith("PH", StringComparison.OrdinalIgnoreCase);

    private static bool MakePersian(int year, int month, int number, out DateOnly day)
    {
        day = default;
        if (year is < FirstPersianYear or > LastPersianYear || month is < 1 or > 12 || number < 1 || number > Persian.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = DateOnly.FromDateTime(Persian.ToDateTime(year, month, number, 0, 0, 0, 0));
        return true;
    }

    private static bool Make(int year, int month, int number, out DateOnly day)
    {
        year -= year is >= FirstBuddhistYear and <= LastBuddhistYear ? BuddhistEra : 0;
        day = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }
}
