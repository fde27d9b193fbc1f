using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// Aligns the short cells of tables, and other units of a word or two that the truth has within a line. Alone they could stand anywhere
/// in the truth; between two units whose places are known, they follow each other word by word.
/// </summary>
internal static class CellLabels
{
    // What a label may hold between two cells that the page does not have as text: a mark for a row, the number of a note.
    private const int MostBetween = 3;

    // Longer units find their own place.
    private const int MostWords = 3;

    /// <summary>Labels the cells that the truth has in their order.</summary>
    /// <param name="labels">The labels of one page so far.</param>
    /// <param name="places">For each labelled unit where its words stand in the truth.</param>
    /// <param name="covered">For each word of the truth whether a unit has it.</param>
    /// <param name="units">The words of each unit.</param>
    /// <param name="words">The words of the truth.</param>
    /// <param name="all">The units.</param>
    public static void Fill(sbyte[] labels, (int At, int End)[] places, bool[] covered, List<string[]> units, List<string> words, IReadOnlyList<TextUnit> all)
    {
        int next = 0;
        int last = -1;
        for (int u = 0; u < labels.Length; u++)
        {
            if (labels[u] == 1)
            {
                last = Math.Clamp(places[u].End, 0, words.Count);
                continue;
            }

            bool cell = (all[u].Around & Surroundings.Cell) != 0;
            if (last < 0 || units[u].Length == 0 || !(cell || units[u].Length <= MostWords))
            {
                continue;
            }

            // The next unit whose place is known is where the gap ends.
            for (next = Math.Max(next, u + 1); next < labels.Length && labels[next] != 1; next++)
            {
            }

            int end = next < labels.Length ? Math.Clamp(places[next].At, 0, words.Count) : words.Count;
            for (int at = last; at <= last + (cell ? MostBetween : 0) && at + units[u].Length <= end; at++)
            {
                if (IsAt(units[u], words, at))
                {
                    labels[u] = 1;
                    places[u] = (at, at + units[u].Length);
                    covered.AsSpan(at, units[u].Length).Fill(true);
                    last = places[u].End;
                    break;
                }
            }
        }
    }

    private static bool IsAt(string[] unit, List<string> words, int at)
    {
        for (int i = 0; i < unit.Length; i++)
        {
            if (words[at + i] != unit[i])
            {
                return false;
            }
        }

        return true;
    }
}
