using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the crossheads that no heading element marks: short lines of one class, each of its own words and between two paragraphs of the
/// article, where nothing else on the page has that class.
/// </summary>
internal static class LinesAlike
{
    private const int LongestLine = 70;
    private const int Fewest = 2;
    private const float NotUnlikely = 0.2f;

    /// <summary>Adds them to what is kept.</summary>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        Dictionary<int, List<int>>? lines = null;
        for (int i = 1; i + 1 < units.Length; i++)
        {
            if (!kept[i] && p[i] >= NotUnlikely && IsLine(page, units[i]) && IsBetween(units, kept, i))
            {
                lines ??= [];
                int name = page[units[i].Container].Class;
                lines[name] = lines.TryGetValue(name, out List<int>? known) ? [.. known, i] : [i];
            }
        }

        if (lines is null)
        {
            return;
        }

        for (int i = 0; i < units.Length; i++)
        {
            if (lines.TryGetValue(page[units[i].Container].Class, out List<int>? known) && !known.Contains(i))
            {
                lines.Remove(page[units[i].Container].Class);
            }
        }

        foreach (List<int> known in lines.Values)
        {
            var texts = new HashSet<uint>();
            foreach (int i in known)
            {
                texts.Add(units[i].Hash);
            }

            for (int i = 0; i < known.Count && known.Count >= Fewest && texts.Count == known.Count; i++)
            {
                kept[known[i]] = true;
            }
        }
    }

    private static bool IsLine(HtmlPage page, in TextUnit unit) =>
        page[unit.Container] is { Tag: Tag.P or Tag.Div, Class: not 0 } own && own.TextLength == unit.Length && unit.Length <= LongestLine && unit.LinkLength == 0 && unit.MediaBefore == 0
        && (unit.Around & (Surroundings.Figure | Surroundings.Item | Surroundings.Cell | Surroundings.Quote)) == 0 && char.IsLetterOrDigit(unit.LastChar) && char.IsLetterOrDigit(unit.FirstChar);

    private static bool IsBetween(ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int i) =>
        kept[i - 1] && kept[i + 1] && UnitFacts.IsProse(units[i - 1]) && UnitFacts.IsProse(units[i + 1]);
}
