using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>In which order a page prints day and month in numbers, found by those of its dates that can be read one way only.</summary>
internal static class NumericOrder
{
    private static readonly string[] DayFirstEnds = [".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".ng", ".ke", ".pk", ".lk", ".mt", ".hk", ".my"];

    /// <summary>The language to read dates by: of English, with the region whose order the page follows.</summary>
    public static string? LanguageOf(MetadataContext c, string? language)
    {
        if (language is null || !language.StartsWith("en", StringComparison.Ordinal))
        {
            return language;
        }

        int first = 0;
        int second = 0;
        Count(c.Page, ref first, ref second);
        if (first != second)
        {
            return first > second ? "en-GB" : "en-US";
        }

        if (language.Length > 2)
        {
            return language;
        }

        foreach (Candidate candidate in c.Of(Field.Language))
        {
            if (candidate.Value.Length == 5 && candidate.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) && !candidate.Value.EndsWith("US", StringComparison.OrdinalIgnoreCase))
            {
                return "en-GB";
            }
        }

        string host = c.Url?.Host ?? "";
        bool dayFirst = DayFirstEnds.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || c.Url?.AbsolutePath.Contains("/en-gb/", StringComparison.OrdinalIgnoreCase) == true;
        return dayFirst ? "en-GB" : language;
    }

    /// <summary>Counts dates such as 25/12/2024 and such as 12/25/2024.</summary>
    private static void Count(HtmlPage page, ref int dayFirst, ref int monthFirst)
    {
        foreach (ref readonly PageNode node in page.Nodes)
        {
            if (node.Tag != Tag.Text || node.Raw || node.TextLength is < 6 or > 400)
            {
                continue;
            }

            ReadOnlySpan<char> text = node.Text.Span;
            for (int at = text.IndexOf('/'); at >= 0; at = Next(text, at))
            {
                if (Pair(text, at, out int a, out int b) && (a > 12) != (b > 12))
                {
                    dayFirst += a is > 12 and <= 31 ? 1 : 0;
                    monthFirst += b is > 12 and <= 31 ? 1 : 0;
                }
            }
        }

        static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('/') is >= 0 and int next ? at + 1 + next : -1;
    }

    /// <summary>The numbers around a slash that a second slash and a year follow.</summary>
    private static bool Pair(ReadOnlySpan<char> text, int at, out int a, out int b)
    {
        a = b = 0;
        int start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        int end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return at - start is 1 or 2 && end - at is 2 or 3 && end + 4 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2])
            && int.TryParse(text[start..at], out a) && int.TryParse(text[(at + 1)..end], out b);
    }
}
