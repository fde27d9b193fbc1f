using ArticleKit.Characters;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>
/// What a style sheet sets apart on a line that says who wrote: a name and, in an element of another class right behind it, what that person is or where.
/// Without the sheet the two would be read as one name: "Ann Lee Transport correspondent".
/// </summary>
internal static class NextElements
{
    private const int LongestParticle = 3;

    /// <summary>A line with a bar where one element ends behind a whole name and one of another class begins.</summary>
    public static string Part(HtmlPage page, VisibleLine line)
    {
        int last = -1;
        string text = line.Text;
        int at = 0;
        for (int i = line.First; i <= line.Last; i++)
        {
            if (page[i].Tag != Tag.Text || page[i].TextLength == 0)
            {
                i = page[i].Raw ? page[i].End - 1 : i;
                continue;
            }

            if (last >= 0 && Parts(page, last, i) && EndsInName(page[last].Text.Span.Trim()) && OpensOther(page[i].Text.Span.TrimStart()))
            {
                string behind = TextTools.Clean(page[i].Text.Span, text.Length + 1);
                int found = text.IndexOf(" " + behind, at, StringComparison.Ordinal);
                if (found > 0 && text[found - 1] is not '|')
                {
                    text = string.Concat(text.AsSpan(0, found), " |", text.AsSpan(found));
                    at = found + 3;
                }
            }

            last = i;
        }

        return text;
    }

    /// <summary>Whether two texts stand in elements of different classes, or the second one holds an office and stands in an element of another name, which can be around the first; the first the only text of its own.</summary>
    private static bool Parts(HtmlPage page, int first, int second)
    {
        int one = page[first].Parent;
        int other = page[second].Parent;
        return page[one].End <= second && page[one].TextLength == page[first].TextLength
            && ((page[one].End <= other && page[one].Class != page[other].Class && page[one].Class != 0 && page[other].Class != 0) || (page[one].Tag != page[other].Tag && BylineWords.Newsroom.Contains(LastWord(page[second].Text.Span.Trim()))));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    private static bool EndsInName(ReadOnlySpan<char> text)
    {
        text = text[BylineLeads.Lead(text, out _)..].Trim();
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(text))
        {
            if (word.IsEmpty || !char.IsLetter(word[0]) || (char.IsLower(word[0]) && word.Length > LongestParticle))
            {
                return false;
            }

            words++;
        }

        return words is > 1 and < 5;
    }

    private static bool OpensOther(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        ReadOnlySpan<char> first = space < 0 ? text : text[..space];
        return text.Length > 1 && char.IsLetter(text[0]) && !BylineWords.Joiners.Contains(first);
    }
}
