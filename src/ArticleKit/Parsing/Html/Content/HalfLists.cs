using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Keeps a list of an article whole where half of its items are kept: an item that reads otherwise (a link, a name) is one of them all the same.</summary>
internal static class HalfLists
{
    private const int Fewest = 3;

    /// <summary>Adds the other items to what is kept.</summary>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        Dictionary<int, (int Items, int Kept)>? lists = null;
        for (int i = 0; i < units.Length; i++)
        {
            if (page[units[i].Container].Tag == Tag.Li)
            {
                lists ??= [];
                (int items, int known) = lists.GetValueOrDefault(page[units[i].Container].Parent);
                lists[page[units[i].Container].Parent] = (items + 1, known + (kept[i] ? 1 : 0));
            }
        }

        for (int i = 0; i < units.Length && lists is not null; i++)
        {
            if (!kept[i] && page[units[i].Container].Tag == Tag.Li)
            {
                (int items, int known) = lists[page[units[i].Container].Parent];
                kept[i] = items >= Fewest && known * 2 >= items;
            }
        }
    }
}
