using System.Runtime.InteropServices;
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
            if (!kept[i] && p[i] >= NotUnlikely && IsLine(page, units[i]) && UnitFacts.IsBetweenProse(units, kept, i))
            {
                ref List<int>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(lines ??= [], page[units[i].Container].Class, out _);
                (known ??= []).Add(i);
            }
        }

        if (lines is null)
        {
            return;
        }

        for (int i = 0; i < units.Length; i++)
        {
            if (lines.TryGetValue(page[units[i].Container].Class, out List<int>? known) && known.BinarySearch(i) < 0)
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
}
