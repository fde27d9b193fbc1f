using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Takes out of an article the items of a list that are a picture and a link, and hardly anything else: cards of other articles.</summary>
internal static class LinkedCards
{
    // A day, an hour, a section.
    private const int MostBeside = 20;

    /// <summary>Takes them out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] = kept[i] && !(units[i].MediaBefore > 0 && units[i].LinkLength == units[i].Length && IsAllOfItem(page, units[i]));
        }
    }

    /// <summary>Whether a unit is linked from inside an item of a list that holds hardly anything else.</summary>
    private static bool IsAllOfItem(HtmlPage page, in TextUnit unit)
    {
        int item = page.FindAncestor(unit.First, Tag.Li);
        return item >= 0 && page[item].TextLength - unit.Length <= MostBeside && page.FindAncestor(unit.First, Tag.A) > item;
    }
}
