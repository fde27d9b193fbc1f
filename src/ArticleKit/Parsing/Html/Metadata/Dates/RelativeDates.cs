using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Dates told from the moment of reading ("3 hours ago", "gestern"), counted from a reference that the caller gives.</summary>
internal static class RelativeDates
{
    private static readonly string[] Agos = ["ago", "vor", "il y a", "hace", "há", "fa", "geleden", "sedan", "siden", "sitten", "temu", "před", "önce", "назад", "тому", "πριν", "lalu", "trước", "前", "전", "לפני", "منذ", "पहले"];

    private static readonly (string Word, int Minutes)[] Units =
    [
        ("minute", 1), ("minuto", 1), ("minut", 1), ("minuut", 1), ("min", 1), ("минут", 1), ("分", 1), ("분", 1), ("dakika", 1), ("menit", 1), ("phút", 1), ("λεπτ", 1), ("דקות", 1), ("دقيقة", 1),
        ("hour", 60), ("stunde", 60), ("heure", 60), ("hora", 60), ("ora", 60), ("ore", 60), ("uur", 60), ("uren", 60), ("timm", 60), ("time", 60), ("tunti", 60), ("godzin", 60), ("hodin", 60), ("saat", 60), ("час", 60), ("годин", 60), ("ώρ", 60), ("jam", 60), ("giờ", 60), ("小时", 60), ("小時", 60), ("時間", 60), ("시간", 60), ("שעות", 60), ("ساعة", 60), ("ساعات", 60), ("घंटे", 60),
        ("day", 1440), ("tag", 1440), ("jour", 1440), ("día", 1440), ("dia", 1440), ("giorn", 1440), ("dagen", 1440), ("dag", 1440), ("päiv", 1440), ("dni", 1440), ("dny", 1440), ("gün", 1440), ("дн", 1440), ("μέρ", 1440), ("hari", 1440), ("ngày", 1440), ("天", 1440), ("日", 1440), ("일", 1440), ("ימים", 1440), ("أيام", 1440), ("दिन", 1440),
        ("week", 10080), ("woche", 10080), ("semaine", 10080), ("semana", 10080), ("settiman", 10080), ("weken", 10080), ("veck", 10080), ("uke", 10080), ("uge", 10080), ("viikko", 10080), ("tydzień", 10080), ("tygodni", 10080), ("hafta", 10080), ("недел", 10080), ("minggu", 10080), ("tuần", 10080), ("周", 10080), ("週間", 10080), ("주", 10080),
    ];

    private static readonly (string Word, int Days)[] Words =
    [
        ("yesterday", -1), ("gestern", -1), ("hier", -1), ("ayer", -1), ("ontem", -1), ("ieri", -1), ("gisteren", -1), ("igår", -1), ("i går", -1), ("eilen", -1), ("wczoraj", -1), ("včera", -1), ("dün", -1), ("вчера", -1), ("вчора", -1), ("χθες", -1), ("kemarin", -1), ("昨天", -1), ("昨日", -1), ("어제", -1), ("אתמול", -1), ("أمس", -1), ("कल", -1),
        ("today", 0), ("heute", 0), ("aujourd'hui", 0), ("hoy", 0), ("hoje", 0), ("oggi", 0), ("vandaag", 0), ("idag", 0), ("i dag", 0), ("tänään", 0), ("dzisiaj", 0), ("dziś", 0), ("dnes", 0), ("bugün", 0), ("сегодня", 0), ("сьогодні", 0), ("σήμερα", 0), ("今天", 0), ("今日", 0), ("오늘", 0), ("היום", 0), ("اليوم", 0), ("आज", 0),
    ];

    /// <summary>A printed date, else one told from <paramref name="reference"/> when there is one.</summary>
    public static bool FindAny(string text, string? language, int from, DateTimeOffset? reference, out FoundDate found) =>
        DateFinder.TryFind(text, language, from, out found) || (from == 0 && reference is { } moment && text.Length < 80 && TryFind(text, moment, out found));

    /// <summary>A date told from a moment.</summary>
    public static bool TryFind(string text, DateTimeOffset reference, out FoundDate found)
    {
        found = default;
        foreach (string ago in Agos)
        {
            if (Word(text, ago) >= 0 && Number(text, out int number, out int after))
            {
                foreach ((string unit, int minutes) in Units)
                {
                    if (text.AsSpan(after).TrimStart().StartsWith(unit, StringComparison.OrdinalIgnoreCase) && number < 100_000)
                    {
                        DateTimeOffset moment = reference.AddMinutes(-(double)number * minutes);
                        ArticleDate date = minutes >= 1440 ? ArticleDate.FromDate(DateOnly.FromDateTime(moment.DateTime)) : ArticleDate.FromDateTimeOffset(moment);
                        found = new FoundDate(date, 0, text.Length, false);
                        return true;
                    }
                }
            }
        }

        foreach ((string word, int days) in Words)
        {
            if (Word(text, word) >= 0)
            {
                found = new FoundDate(ArticleDate.FromDate(DateOnly.FromDateTime(reference.DateTime).AddDays(days)), 0, text.Length, false);
                return true;
            }
        }

        return false;
    }

    private static int Word(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        bool ideograph = word[0] > '\u2e80';
        return at >= 0 && (ideograph || ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))) ? at : -1;
    }

    private static bool Number(string text, out int number, out int after)
    {
        number = 0;
        after = 0;
        int at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0)
        {
            return false;
        }

        after = at;
        while (after < text.Length && char.IsAsciiDigit(text[after]) && after - at < 6)
        {
            number = (number * 10) + text[after++] - '0';
        }

        return true;
    }
}
