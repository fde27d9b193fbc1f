using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The name that a paragraph opens with, before its text: "Musterau - Von Ann Lee. The council …".</summary>
internal static class OpeningCredit
{
    private const int Latest = 60;
    private const int LongestName = 40;

    /// <summary>Who a paragraph says first has written it, behind the place or before it; null where it does not.</summary>
    public static string? Of(string text)
    {
        for (int i = 0; i < Math.Min(Latest, text.Length); i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && !(text[i - 1] == ' ' && i > 1 && text[i - 2] is '-' or '–' or '—' or '.' or ':' or ')' or '/')))
            {
                continue;
            }

            int lead = BylineLeads.Lead(text.AsSpan(i), out AuthorRole role);
            int stop = lead == 0 || role != AuthorRole.Author ? -1 : text.AsSpan(i + lead).IndexOfAny('.', ':', '|');
            if (stop is > 4 and < LongestName && IsFullName(text.AsSpan(i + lead, stop)) && i + lead + stop + 1 < text.Length && text[i + lead + stop + 1] == ' ')
            {
                return text[i..(i + lead + stop)];
            }
        }

        return null;
    }

    /// <summary>Whether a text is two words or more that all begin with capitals.</summary>
    private static bool IsFullName(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(text.Trim()))
        {
            if (word.Length < 2 || !char.IsUpper(word[0]) || char.IsAsciiDigit(word[^1]))
            {
                return false;
            }

            words++;
        }

        return words is 2 or 3;
    }
}
