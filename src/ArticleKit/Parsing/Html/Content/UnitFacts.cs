using System.Text;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What is plain to see of a unit alone.</summary>
internal static class UnitFacts
{
    /// <summary>Whether a unit reads like a paragraph: long enough, hardly linked, with the marks of sentences.</summary>
    public static bool IsProse(in TextUnit unit) =>
        unit.Length >= 70 && unit.LinkLength * 3 < unit.Length && unit.Stops + unit.Commas > 0 && unit.Letters * 10 > unit.Length * 6;

    /// <summary>Whether a unit stands right between two paragraphs that are kept.</summary>
    public static bool IsBetweenProse(ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int unit) =>
        unit > 0 && unit + 1 < units.Length && kept[unit - 1] && kept[unit + 1] && IsProse(units[unit - 1]) && IsProse(units[unit + 1]);

    /// <summary>Whether a character closes a sentence, quotation marks and brackets aside.</summary>
    public static bool ClosesSentence(char c) =>
        c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔' or '”' or '"' or '»' or '」' or ')';

    /// <summary>The beginning of a unit's text, white space collapsed.</summary>
    public static string TextOf(HtmlPage page, in TextUnit unit, int longest)
    {
        int only = page[unit.First].Tag == Tag.Text ? unit.First : -1;
        for (int i = unit.First + 1; i < unit.End && only >= 0; i++)
        {
            only = page[i].Tag == Tag.Text ? -1 : only;
        }

        if (only >= 0 && !page[only].Raw)
        {
            return TextTools.Clean(page[only].Text.Span, longest); // so with most
        }

        var text = new StringBuilder();
        for (int i = unit.First; i < unit.End && text.Length < longest * 2; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                text.Append(page[i].Text.Span);
            }
        }

        return TextTools.Clean(text.ToString(), longest);
    }
}
