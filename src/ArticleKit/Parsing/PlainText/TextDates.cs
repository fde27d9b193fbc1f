using System.Globalization;
using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>A line that is nothing but a day.</summary>
internal static class TextDates
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "d. MMMM yyyy", "dd.MM.yyyy", "d.M.yyyy",
    ];

    public static ArticleDate? Read(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string text = (colon is > 0 and < 20 && !char.IsAsciiDigit(line[colon - 1]) ? line[(colon + 1)..] : line).Trim().TrimEnd('.');
        return DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day) ? ArticleDate.FromDate(day) : null;
    }
}
