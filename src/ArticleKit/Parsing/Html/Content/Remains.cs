using System.Buffers;
using System.Runtime.InteropServices;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of what was kept what reads like the article, unit by unit, and is seen to be something else only beside all that was kept:
/// what readers wrote below a text, the page's own text once more for machines, data printed by a script, a line that leads to another article.
/// </summary>
internal static partial class Remains
{
    // A page with so much text of its own is no thread: over all labelled pages, comments under such a text are never the article's.
    private const int WordsOfText = 300;
    private const int WordsOfDeclaredText = 150;
    private const int WordsOfCopy = 100;
    private const int LettersOfHeadline = 12;

    // Found by scoring.
    private const float LikelyTail = 0.6f;
    private const float Sure = 0.7f;
    private const int WordsOfHead = 10;
    private const int LettersOfHead = 30;
    private const int WordsOfReference = 30;
    private const int WordsOfNoise = 6;
    private const int MostBrackets = 4;
    private const int WordsOfRest = 20;
    private const int LevelsOfFrame = 7;
    private const int LevelsOfLinks = 12;
    private const int LongestFrame = 6_000;

    private const string MarksOfLabel = " \n\r\t\u00A0-–—:*·•|";
    private static readonly SearchValues<char> EndsOfLabel = SearchValues.Create(":：|>»–—");
    private static readonly SearchValues<char> LettersOfShortcode = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");
    private const string MarksBeforeLabel = " \n\r\t\u00A0*_[(>»→►▶•-–—";

    /// <summary>Takes out what is not the article's of any page.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int words = 0;
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] = kept[i] && IsText(evidence.Page, units[i]) && !evidence.Named.StandAround(units[i], Boxes.Frame, LevelsOfFrame, LongestFrame)
                && !evidence.Named.StandAround(units[i], Boxes.Links, LevelsOfLinks, LongestFrame) && !IsForMachines(evidence, units[i]);
            words += kept[i] && (units[i].Around & Surroundings.Comments) == 0 && UnitFacts.IsProse(units[i]) ? units[i].Words : 0;
        }

        DropOutside(evidence, units, kept);
        int enough = evidence.Totals.IsDeclaredArticle ? WordsOfDeclaredText : WordsOfText;
        for (int i = 0; i < units.Length && words >= enough; i++)
        {
            kept[i] &= (units[i].Around & Surroundings.Comments) == 0;
        }
    }

    private static bool IsText(HtmlPage page, in TextUnit unit) => !IsData(page, unit) && !IsUnfilled(page, unit) && !IsPingback(page, unit) && !IsShortcode(page, unit);

    /// <summary>
    /// Takes out the comments under what says it is an article that do not look like one themselves, however short it is. Where they are more than
    /// the text, they are what the page is about.
    /// </summary>
    public static void DropUnlikelyComments(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int words = 0;
        int comments = 0;
        for (int i = 0; i < units.Length && evidence.Totals.IsDeclaredArticle; i++)
        {
            if (kept[i])
            {
                (words, comments) = (units[i].Around & Surroundings.Comments) == 0 ? (words + units[i].Words, comments) : (words, comments + units[i].Words);
            }
        }

        for (int i = 0; i < units.Length && words >= Math.Max(WordsOfRest, comments); i++)
        {
            kept[i] &= (units[i].Around & Surroundings.Comments) == 0 || p[i] >= LikelyTail;
        }
    }

    /// <summary>
    /// Takes out what stands in a footer, or in a dialog outside of the page's main element, where more is left than a few words: over all
    /// labelled pages nothing in one is of the text, unless structured data tells it.
    /// </summary>
    private static void DropOutside(PageEvidence evidence, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        int words = 0;
        for (int i = 0; i < units.Length; i++)
        {
            words += kept[i] && !IsOutside(units[i]) ? units[i].Words : 0;
        }

        for (int i = 0; i < units.Length && words >= WordsOfRest; i++)
        {
            kept[i] &= !IsOutside(units[i]) || evidence.IsOfRecipe(units[i]);
        }
    }

    private static bool IsOutside(in TextUnit unit) =>
        (unit.Around & Surroundings.Footer) != 0 || (unit.Around & (Surroundings.Dialog | Surroundings.Main)) == Surroundings.Dialog;

    /// <summary>
    /// Takes out the headings of what was not kept: one with nothing of the article before the next of its level, though something stood
    /// there. What is surely the article's own stays, and so does a question.
    /// </summary>
    public static void DropEmptySections(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        int next = -1;
        for (int i = units.Length - 1; i >= 0; i--)
        {
            if (!kept[i])
            {
                continue;
            }

            Tag own = page[units[i].Container].Tag;
            bool empty = TagFacts.IsHeading(own) && p[i] < Sure && units[i].LastChar is not ('?' or '？') && i + 1 < units.Length && next != i + 1
                && (next < 0 || (TagFacts.IsHeading(page[units[next].Container].Tag) && page[units[next].Container].Tag <= own));
            kept[i] = !empty;
            next = empty ? next : i;
        }
    }

    /// <summary>Takes out the lines of an article that lead to another one: a label, a colon or an arrow, and a link; the heads of what was not kept, calls to support the writer, and the labels of what stood between its paragraphs.</summary>
    public static void DropReferences(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            ref readonly TextUnit unit = ref units[i];
            if (!kept[i])
            {
                continue;
            }

            bool linked = unit.LinkLength * 5 >= unit.Length * 2;
            kept[i] = unit.Words > WordsOfReference || !(linked || IsAllStrong(unit))
                || (unit.Around & (Surroundings.Item | Surroundings.Cell)) != 0 || !(LeadsElsewhere(page, unit, linked) || IsBracketedLink(unit));
            ReadOnlySpan<char> text = page[unit.First].Text.Span.TrimStart();
            kept[i] &= !((unit.Words <= WordsOfHead || unit.Length <= LettersOfHead) && i + 1 < units.Length && !kept[i + 1] && ReadOn.IsHead(text)) && !(unit.Words <= WordsOfReference && ReadOn.IsAppeal(text));
            kept[i] &= unit.Words > WordsOfNoise || page[unit.First].TextLength < unit.Length || !IsNoise(page[unit.First].Text.Span.Trim());
        }
    }

    /// <summary>Whether a line is set in bold from end to end, as one that leads to a film or an article is where a script makes the link.</summary>
    private static bool IsAllStrong(in TextUnit unit) => unit.LinkLength == 0 && unit.StrongLength * 10 >= unit.Length * 9 && (unit.Around & Surroundings.Heading) == 0;

    /// <summary>Whether a line is a link in brackets and nothing else: "[Ten gardens to visit before the frost]".</summary>
    private static bool IsBracketedLink(in TextUnit unit) =>
        (unit.FirstChar, unit.LastChar) is ('[', ']') && unit.LinkLength + MostBrackets >= unit.Length;

    private static bool IsNoise(ReadOnlySpan<char> text) => ReadOn.IsNoise(text) || ReadOn.IsNoise(text.Trim(MarksOfLabel));

    private static bool LeadsElsewhere(HtmlPage page, in TextUnit unit, bool linked)
    {
        string label = LabelOf(page, unit, out bool marked);
        return !linked ? marked && ReadOn.IsLabelInBold(label) : marked ? ReadOn.IsLabelOfLink(label) : ReadOn.IsLabel(label);
    }

    /// <summary>The words of a unit before its first colon, bar, dash or arrow, or before its first link; empty where there are too many.</summary>
    private static string LabelOf(HtmlPage page, in TextUnit unit, out bool marked)
    {
        marked = false;
        Span<char> label = stackalloc char[ReadOn.LongestLabel];
        int length = 0;
        for (int i = unit.First; i < unit.End; i++)
        {
            if (page[i].Tag == Tag.A && length > 0)
            {
                break;
            }

            if (page[i].Tag != Tag.Text || page[i].Raw)
            {
                continue;
            }

            ReadOnlySpan<char> text = length == 0 ? page[i].Text.Span.TrimStart(MarksBeforeLabel) : page[i].Text.Span;
            int end = EndOfLabel(text);
            ReadOnlySpan<char> part = end < 0 ? text : text[..end];
            if (length + part.Length > label.Length)
            {
                return "";
            }

            part.CopyTo(label[length..]);
            length += part.Length;
            if (end >= 0)
            {
                marked = true;
                break;
            }
        }

        return label[..length].Trim(MarksBeforeLabel).ToString();
    }

    private static int EndOfLabel(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(EndsOfLabel);
        int hyphen = (end < 0 ? text : text[..end]).IndexOf("- ");
        return hyphen < 0 ? end : hyphen;
    }

    /// <summary>Whether a unit is data in JSON that no listing of code holds, or markup for readers without scripts: what no reader sees, in the page as text.</summary>
    private static bool IsData(HtmlPage page, in TextUnit unit)
    {
        if ((unit.Around & Surroundings.Pre) != 0)
        {
            return false;
        }

        if (unit.FirstChar == '<')
        {
            return unit.LastChar == '>' && (unit.Around & Surroundings.Noscript) != 0;
        }

        if (unit.FirstChar is not ('{' or '[') || unit.LastChar is not ('}' or ']'))
        {
            return false;
        }

        ReadOnlySpan<char> text = page[unit.First].Text.Span.Trim();
        return text.StartsWith("{\"", StringComparison.Ordinal) || text.StartsWith("[{\"", StringComparison.Ordinal);
    }

    /// <summary>Whether a unit is the name of a field in double braces, as a template holds it until a script fills it.</summary>
    private static bool IsUnfilled(HtmlPage page, in TextUnit unit)
    {
        if (unit.FirstChar != '{' || (unit.Around & Surroundings.Pre) != 0)
        {
            return false;
        }

        ReadOnlySpan<char> text = page[unit.First].Text.Span.Trim();
        return text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal) && text.Length >= unit.Length;
    }

    /// <summary>Whether a unit is what an editor put in brackets for a program that was to put something in its place: <c>[gallery ids="4,5"]</c>.</summary>
    private static bool IsShortcode(HtmlPage page, in TextUnit unit)
    {
        if (unit.FirstChar != '[' || unit.LastChar != ']' || unit.LinkLength > 0 || (unit.Around & Surroundings.Pre) != 0)
        {
            return false;
        }

        // A name in small letters of ASCII, white space, and a value in quotation marks.
        ReadOnlySpan<char> text = page[unit.First].Text.Span.Trim()[1..];
        int name = text.IndexOfAnyExcept(LettersOfShortcode);
        int value = text.IndexOfAny("=]");
        return name > 0 && text[name] == ' ' && value > name && text[value] == '=' && value + 1 < text.Length && text[value + 1] is '"' or '\'' or '“' or '”' or '″';
    }

    /// <summary>Whether a unit is what a machine says of other sites among the comments.</summary>
    private static bool IsPingback(HtmlPage page, in TextUnit unit)
    {
        if ((unit.Around & Surroundings.Comments) == 0)
        {
            return false;
        }

        ReadOnlySpan<char> text = page[unit.First].Text.Span.TrimStart();
        return text.StartsWith("Pingback", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Trackback", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a unit is the page's text once more in one piece, headline first, and hidden from readers.</summary>
    private static bool IsForMachines(PageEvidence evidence, in TextUnit unit)
    {
        if ((unit.Around & Surroundings.Hidden) == 0 || unit.Words < WordsOfCopy || evidence.TitleUnit < 0)
        {
            return false;
        }

        string headline = evidence.FirstLettersOf(evidence.Units[evidence.TitleUnit]);
        return headline.Length >= LettersOfHeadline && evidence.FirstLettersOf(unit).StartsWith(headline, StringComparison.OrdinalIgnoreCase);
    }
}
