using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a page that is no article what a script shows when something fails or nothing is found: sentences in a small box whose class or
/// id ends in such a name. A section on errors has a heading and more to say. What only old browsers are meant to show, and what players of films say of themselves, goes from any page.
/// </summary>
internal static class Failures
{
    private const int Levels = 3;
    private const int LongestBox = 400;
    private const int LevelsOfPlayer = 8;
    private const int LongestPlayer = 3_000;

    private static readonly string[] Names = ["error", "error-message", "errormessage", "no-match", "no-matches", "no-results", "noresults"];

    /// <summary>Takes out of a page of any kind what only old browsers are meant to show, and the words of players: "Loaded: 0%".</summary>
    public static void DropFromAnyPage(NamedElements named, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] = kept[i] && !named.StandAround(units[i], Boxes.BrowserNotice, Levels, LongestBox) && !named.StandAround(units[i], Boxes.Player, LevelsOfPlayer, LongestPlayer);
        }
    }

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] = kept[i] && !(units[i].Length <= LongestBox && UnitFacts.ClosesSentence(units[i].LastChar) && IsOne(page, units[i]));
        }
    }

    private static bool IsOne(HtmlPage page, in TextUnit unit)
    {
        int node = page.ElementAround(unit.First, unit.End);
        for (int level = 0; level < Levels && node > 0 && page[node].TextLength <= LongestBox; level++, node = page[node].Parent)
        {
            if (page[node].Tag is Tag.Div or Tag.P or Tag.Span
                && ((page[node].Class is not 0 and var name && IsNamed(page.Classes[name])) || ((page[node].Kinds & AttrKinds.Name) != 0 && IsNamed(page.Attribute(node, Attr.Id)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<char> names)
    {
        foreach (ReadOnlySpan<char> each in new WordSpans(names))
        {
            foreach (string name in Names)
            {
                // The name is all of it, or what stands behind a hyphen: "form-error", not "terror".
                if (each.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (each.Length == name.Length || !char.IsAsciiLetterOrDigit(each[^(name.Length + 1)])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
