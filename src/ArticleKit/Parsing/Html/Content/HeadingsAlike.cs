using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the headings of the parts of an article that read otherwise, such as names of things and links to them: three or more set alike, each
/// with text of the article below it.
/// </summary>
internal static class HeadingsAlike
{
    private const int Fewest = 3;
    private const int Near = 2;

    /// <summary>Adds them to what is kept.</summary>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        Dictionary<Setting, (int Headings, int WithText)>? known = null;
        for (int i = 0; i < units.Length; i++)
        {
            if (IsDoubtful(page, units[i], p[i], kept[i]))
            {
                (known ??= [])[Setting.Of(page, units[i])] = default;
            }
        }

        if (known is null)
        {
            return;
        }

        var withText = new bool[units.Length];
        for (int i = 0; i < units.Length; i++)
        {
            if (TagFacts.IsHeading(page[units[i].Container].Tag) && known.ContainsKey(Setting.Of(page, units[i])))
            {
                withText[i] = HasText(page, units, kept, i);
                ref (int Headings, int WithText) alike = ref CollectionsMarshal.GetValueRefOrNullRef(known, Setting.Of(page, units[i]));
                alike = (alike.Headings + 1, alike.WithText + (withText[i] ? 1 : 0));
            }
        }

        for (int i = 0; i < units.Length; i++)
        {
            if (withText[i] && IsDoubtful(page, units[i], p[i], kept[i]))
            {
                (int headings, int of) = known[Setting.Of(page, units[i])];
                kept[i] = headings >= Fewest && of * 5 >= headings * 4;
            }
        }
    }

    private static bool IsDoubtful(HtmlPage page, in TextUnit unit, float p, bool kept) =>
        SetAlike.IsDoubtful(p, kept) && TagFacts.IsHeading(page[unit.Container].Tag);

    private static bool HasText(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int heading)
    {
        for (int i = heading + 1; i <= heading + Near && i < units.Length; i++)
        {
            if (kept[i] && !TagFacts.IsHeading(page[units[i].Container].Tag))
            {
                return true;
            }
        }

        return false;
    }
}
