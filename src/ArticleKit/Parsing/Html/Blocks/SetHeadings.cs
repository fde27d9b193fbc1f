using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>
/// Finds headings that no heading element marks: several short lines of one class that no other line of the article has, each without
/// a full stop, alone in its element, and right before a paragraph or the line that leads to a list.
/// </summary>
internal static class SetHeadings
{
    private const int LongestLine = 70;
    private const int MostWords = 12;
    private const int Fewest = 2;

    /// <summary>The elements that are headings.</summary>
    /// <param name="page">The page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="kept">For each unit, whether it is of the article.</param>
    public static HashSet<int> Find(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept)
    {
        var lines = new Dictionary<(Tag, int), List<int>?>();
        int last = -1;
        for (int u = 0; u < units.Length; u++)
        {
            if (!kept[u])
            {
                continue;
            }

            int next = u + 1;
            while (next < units.Length && !kept[next])
            {
                next++;
            }

            (Tag, int) key = KeyOf(page, units[u]);
            bool fits = IsLine(page, units[u]) && (last < 0 || KeyOf(page, units[last]) != key)
                && next < units.Length && (UnitFacts.IsProse(units[next]) || units[next].LastChar == ':') && KeyOf(page, units[next]) != key;
            if (!fits)
            {
                lines[key] = null;
            }
            else if (!lines.TryGetValue(key, out List<int>? known))
            {
                lines[key] = [OwnOf(page, units[u])];
            }
            else
            {
                known?.Add(OwnOf(page, units[u]));
            }

            last = u;
        }

        var headings = new HashSet<int>();
        foreach (List<int>? nodes in lines.Values)
        {
            if (nodes is { Count: >= Fewest })
            {
                headings.UnionWith(nodes);
            }
        }

        return headings;
    }

    private static bool IsLine(HtmlPage page, in TextUnit unit) =>
        page[OwnOf(page, unit)] is { Tag: Tag.P or Tag.Div or Tag.Span, Class: not 0 } node
        && node.TextLength == unit.Length && unit.Length <= LongestLine && unit.Words <= MostWords && unit.LinkLength == 0
        && (unit.Commas == 0 || node.Tag == Tag.Span) && (unit.Stops == 0 || unit.Digits > 0) && unit.Digits * 3 < unit.Length
        && (unit.Around & (Surroundings.Figure | Surroundings.Caption | Surroundings.Quote | Surroundings.Item | Surroundings.Cell)) == 0
        && char.IsLetterOrDigit(unit.LastChar) && char.IsLetterOrDigit(unit.FirstChar) && !char.IsLower(unit.FirstChar);

    private static (Tag Tag, int Class) KeyOf(HtmlPage page, in TextUnit unit)
    {
        ref readonly PageNode own = ref page[OwnOf(page, unit)];
        return (own.Tag, own.Class);
    }

    /// <summary>The element that holds a unit alone: the block around it, or in running text between line breaks a span with a class.</summary>
    private static int OwnOf(HtmlPage page, in TextUnit unit)
    {
        int node = page[unit.First].Parent;
        return page[unit.Container].TextLength > unit.Length && page[node].Tag == Tag.Span && page[node].Class != 0 && page[node].TextLength == unit.Length
            ? node
            : unit.Container;
    }
}
