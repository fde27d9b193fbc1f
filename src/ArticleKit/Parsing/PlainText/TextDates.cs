using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.PlainText;

/// <summary>A line that is nothing but a day.</summary>
internal static class TextDates
{
    private const int MostWords = 6;

    // With the weekday and the time behind the day.
    private const int LongestEastAsian = 24;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "d. MMMM yyyy",
        "dd.MM.yyyy", "d.M.yyyy",
    ];

    private static readonly string[] Leads =
    [
        "Published", "Posted", "Updated", "Last updated", "Veröffentlicht", "Aktualisiert", "Stand", "Publié", "Mis à jour", "Publicado",
        "Actualizado", "Atualizado", "Pubblicato", "Aggiornato", "Gepubliceerd", "Publicerad", "Uppdaterad",
    ];

    public static ArticleDate? Read(string line)
    {
        line = WithoutLead(line);
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string text = (colon is > 0 and < 20 && !char.IsAsciiDigit(line[colon - 1]) ? line[(colon + 1)..] : line).Trim().TrimEnd('.');
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day))
        {
            return ArticleDate.FromDate(day);
        }

        return IsLikely(text) && DateReader.TryRead(text, null, out ArticleDate date) ? date : null;
    }

    /// <summary>A day behind "Published" or "Aktualisiert am".</summary>
    private static string WithoutLead(string line)
    {
        foreach (string lead in Leads)
        {
            if (line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && line.Length > lead.Length && line[lead.Length] is ' ' or ':')
            {
                string rest = line[(lead.Length + 1)..].TrimStart();
                int space = rest.IndexOf(' ', StringComparison.Ordinal);
                return space is > 0 and <= 2 && char.IsLower(rest[0]) ? rest[(space + 1)..] : rest;
            }
        }

        return line;
    }

    /// <summary>Whether a line in some language may be a day and nothing else: it opens with a number, or a weekday and a comma, and has a year.</summary>
    private static bool IsLikely(string text)
    {
        if (IsEastAsian(text))
        {
            return true;
        }

        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (> 1 and <= MostWords))
        {
            return false;
        }

        bool opens = char.IsAsciiDigit(text[0]) || words[0].EndsWith(',') || words[0] == "le";
        return opens && Array.Exists(words, static w => IsYear(w.TrimEnd(',', '.')));
    }

    /// <summary>"2024年5月2日".</summary>
    private static bool IsEastAsian(string text) =>
        text.Length is > 8 and <= LongestEastAsian && char.IsAsciiDigit(text[0])
        && text.Contains('年', StringComparison.Ordinal) && text.Contains('月', StringComparison.Ordinal);

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
}
