namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>The time of the clock behind a printed date: <c>at 10:15 am ET</c>, <c>um 10.15 Uhr</c>, <c>à 10h15</c>.</summary>
internal static class PrintedTime
{
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
            bool separated = t[next].Sign is ':' or '.' || (t[next].Kind == DateTokenKind.Word && text[t[next].Start..t[next].End] is "h" or "H" or "u");
            if (separated && !t[next].SpaceBefore && next + 1 < t.Length && t[next + 1].Kind == DateTokenKind.Number && t[next + 1].Length == 2)
            {
                minute = t[next + 1].Value;
                clock = t[next].Sign != '.';
                next += 2;
            }

            int second = 0;
            if (clock && next + 1 < t.Length && t[next].Sign == ':' && t[next + 1].Kind == DateTokenKind.Number && t[next + 1].Length == 2)
            {
                second = t[next + 1].Value;
                next += 2;
            }

            end = t[next - 1].End;
            string? half = Half(text, t, next, out int afterHalf);
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

    private static string? Half(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> t, int next, out int after)
    {
        after = next;
        if (next >= t.Length || t[next].Kind != DateTokenKind.Word)
        {
            return null;
        }

        ReadOnlySpan<char> word = text[t[next].Start..t[next].End];
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
        "EST" => TimeSpan.FromHours(-5),
        "EDT" => TimeSpan.FromHours(-4),
        "PST" => TimeSpan.FromHours(-8),
        "PDT" => TimeSpan.FromHours(-7),
        _ => null,
    };
}
