using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>The time of the clock behind a printed date: <c>at 10:15 am ET</c>, <c>um 10.15 Uhr</c>, <c>à 10h15</c>.</summary>
internal static class PrintedTime
{
    /// <summary>The first letter of the alphabets whose words for the halves of the day stand in the lists.</summary>
    private const char FirstOther = '\u0370';

    /// <summary>How many tokens before a day the time can begin: <c>10:15:00 a.m. GMT, Tuesday,</c>.</summary>
    private const int MostBefore = 12;

    // What says before or behind the numbers which half of the day they mean, but for "am" and "pm".
    private static readonly string[] MorningBefore = DateWords.Of("morning-before");
    private static readonly string[] EveningBefore = DateWords.Of("evening-before");
    private static readonly string[] MorningBehind = DateWords.Of("morning-behind");
    private static readonly string[] EveningBehind = DateWords.Of("evening-behind");

    /// <summary>The time that stands right before a day: <c>7:00AM GMT 5 January</c>, <c>10:40 pm, December 6</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="t">Its tokens up to the day.</param>
    /// <param name="time">The time.</param>
    /// <param name="offset">Its offset, where the name of one is printed.</param>
    /// <param name="start">Its first character.</param>
    public static bool TryReadBefore(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, out TimeOnly time, out TimeSpan? offset, out int start)
    {
        for (int i = Math.Max(0, t.Length - MostBefore); i < t.Length; i++)
        {
            bool opens = t[i].Kind == DateTokenKind.Number && (i == 0 || t[i].SpaceBefore || t[i - 1].Kind == DateTokenKind.Word || t[i - 1].Sign is '(' or '|' or ',');
            if (opens && TryRead(text, t, i, out time, out offset, out int end) && LeadsToDay(text, t, end))
            {
                start = t[i].Start;
                return true;
            }
        }

        (time, offset, start) = (default, null, 0);
        return false;
    }

    /// <summary>Whether nothing but signs, the name of an offset and that of a weekday stands behind a time.</summary>
    private static bool LeadsToDay(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int end)
    {
        foreach (DateToken token in t)
        {
            if (token.Start < end)
            {
                continue;
            }

            bool passes = token.Kind == DateTokenKind.Word
                ? IsZone(text[token.Start..token.End]) || BylineWords.IsFiller(text[token.Start..token.End])
                : token.Sign is ',' or '-' or '–' or '(' or ')' or '.' or '|' or '/';
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZone(ReadOnlySpan<char> word) => word.Length is > 1 and < 5 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int from, out TimeOnly time, out TimeSpan? offset, out int end)
    {
        time = default;
        offset = null;
        end = 0;
        for (int i = from; i < t.Length && i < from + 6; i++)
        {
            if (t[i].Kind != DateTokenKind.Number)
            {
                continue;
            }

            if (t[i].Length > 2 || i + 1 >= t.Length)
            {
                return false;
            }

            int hour = t[i].Value;
            int minute = 0;
            int next = i + 1;
            bool clock = false;
            bool separated = t[next].Sign is ':' or '.' || (t[next].Kind == DateTokenKind.Word && text[t[next].Start..t[next].End] is "h" or "H" or "u") || t[next].Sign is '時' or '时' or '시';
            if (separated && !t[next].SpaceBefore && next + 1 < t.Length && t[next + 1].Kind == DateTokenKind.Number && (t[next + 1].Length == 2 || t[next].Sign is '時' or '时'))
            {
                minute = t[next + 1].Value;
                clock = t[next].Sign != '.';
                next += next + 2 < t.Length && t[next + 2].Sign == '分' ? 3 : 2;
            }

            int second = 0;
            if (clock && next + 1 < t.Length && t[next].Sign == ':' && t[next + 1].Kind == DateTokenKind.Number && t[next + 1].Length == 2)
            {
                second = t[next + 1].Value;
                next += 2;
            }

            end = t[next - 1].End;
            string? half = Half(text, t, next, out int afterHalf) ?? HalfBefore(text[..t[i].Start]);
            if (half is not null)
            {
                clock = true;
                end = t[afterHalf - 1].End;
                next = afterHalf;
                hour = half == "pm" && hour < 12 ? hour + 12 : half == "am" && hour == 12 ? 0 : hour;
            }
            else if (next < t.Length && t[next].Kind == DateTokenKind.Word && text[t[next].Start..t[next].End] is "Uhr" or "uur" or "h" or "Hrs" or "hrs")
            {
                clock = true;
                end = t[next].End;
                next++;
            }

            if (!clock || hour > 23 || minute > 59 || second > 59)
            {
                return false;
            }

            time = new TimeOnly(hour, minute, second);
            if (next < t.Length && t[next].Sign == '(')
            {
                next++;
            }

            if (next < t.Length && t[next].Kind == DateTokenKind.Word && Zone(text[t[next].Start..t[next].End]) is { } zone)
            {
                offset = zone;
                end = t[next].End;
            }

            return true;
        }

        return false;
    }

    /// <summary>Which half of the day the words before the numbers mean: "오후 3:02".</summary>
    private static string? HalfBefore(ReadOnlySpan<char> before) => EndsIn(before.TrimEnd(), EveningBefore) ? "pm" : EndsIn(before.TrimEnd(), MorningBefore) ? "am" : null;

    private static bool IsOne(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Half(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int next, out int after)
    {
        after = next;
        if (next >= t.Length || t[next].Kind != DateTokenKind.Word)
        {
            return null;
        }

        ReadOnlySpan<char> word = text[t[next].Start..t[next].End];
        string? told = word[0] < FirstOther ? null : IsOne(word, EveningBehind) ? "pm" : IsOne(word, MorningBehind) ? "am" : null;
        if (told is not null)
        {
            after = next + 1;
            return told;
        }

        if (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase))
        {
            after = next + 1;
            return word[0] is 'a' or 'A' ? "am" : "pm";
        }

        if (word.Length == 1 && word[0] is 'a' or 'A' or 'p' or 'P' && next + 2 < t.Length && t[next + 1].Sign == '.' && t[next + 2].Kind == DateTokenKind.Word
            && text[t[next + 2].Start..t[next + 2].End] is "m" or "M")
        {
            after = Math.Min(t.Length, next + 4);
            return word[0] is 'a' or 'A' ? "am" : "pm";
        }

        return null;
    }

    // Only abbreviations with one meaning in print; CST, IST and BST have several, so they give no offset.
    private static TimeSpan? Zone(ReadOnlySpan<char> word) => word switch
    {
        "UTC" or "GMT" or "Z" => TimeSpan.Zero,
        "CET" or "MEZ" => TimeSpan.FromHours(1),
        "CEST" or "MESZ" => TimeSpan.FromHours(2),
        "WIB" => TimeSpan.FromHours(7),
        "WITA" => TimeSpan.FromHours(8),
        "WIT" or "JST" or "KST" => TimeSpan.FromHours(9),
        "MSK" or "МСК" or "мск" => TimeSpan.FromHours(3),
        "AEST" => TimeSpan.FromHours(10),
        "AEDT" => TimeSpan.FromHours(11),
        "HKT" or "SGT" => TimeSpan.FromHours(8),
        "EST" => TimeSpan.FromHours(-5),
        "EDT" => TimeSpan.FromHours(-4),
        "PST" => TimeSpan.FromHours(-8),
        "PDT" => TimeSpan.FromHours(-7),
        _ => null,
    };
}
