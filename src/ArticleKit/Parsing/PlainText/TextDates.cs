using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.PlainText;

/// <summary>A line that is nothing but a day.</summary>
internal static class TextDates
{
    private const int MostWords = 6;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "d. MMMM yyyy", "dd.MM.yyyy", "d.M.yyyy",
    ];

    public static ArticleDate? Read(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string text = (colon is > 0 and < 20 && !char.IsAsciiDigit(line[colon - 1]) ? line[(colon + 1)..] : line).Trim().TrimEnd('.');
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day))
        {
            return ArticleDate.FromDate(day);
        }

        return IsLikely(text) && DateReader.TryRead(text, null, out ArticleDate date) ? date : null;
    }

    /// <summary>Whether a line in some language may be a day and nothing else: it opens with a number, or a weekday and a comma, and has a year.</summary>
    private static bool IsLikely(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords && (char.IsAsciiDigit(text[0]) || words[0].EndsWith(',') || words[0] == "le") && Array.Exists(words, w => w.TrimEnd(',', '.') is { Length: 4 } year && year.All(char.IsAsciiDigit));
    }
}
