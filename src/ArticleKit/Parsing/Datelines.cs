using System.Text.RegularExpressions;
using ArticleKit.Model;

namespace ArticleKit.Parsing;

/// <summary>The dateline at the head of an agency story: place in capitals, agency in brackets or a day, then a dash.</summary>
internal static partial class Datelines
{
    private const int Longest = 80;

    /// <summary>The dateline of a body's first paragraph, without the dash; null when there is none.</summary>
    public static string? Find(NodeList<Block> body)
    {
        foreach (Block block in body)
        {
            if (block is Paragraph paragraph)
            {
                string text = paragraph.Content.ToPlainText();
                return Find(text.Length > Longest * 2 ? text[..(Longest * 2)] : text);
            }
        }

        return null;
    }

    /// <summary>The dateline at the head of a text; null when there is none.</summary>
    public static string? Find(string text)
    {
        Match match = Pattern().Match(text);
        return match.Success && match.Groups[1].Length <= Longest ? match.Groups[1].Value.TrimEnd() : null;
    }

    // PLACE[, Region][, Month 3] [(Agency)] —   or   PLACE (Agency) -
    [GeneratedRegex(
        @"^(\p{Lu}[\p{Lu}'’.\- ]{2,40}(?:,\s[\p{L}.]{2,20}(?:\s\p{L}{2,12})?)?(?:,\s\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\([\p{L} .,/&\-]{2,40}\))?)\s?(?:—|–|--|-\s|−)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
