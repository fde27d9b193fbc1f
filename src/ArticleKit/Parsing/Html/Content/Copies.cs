using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Text that stands twice on a page: once for wide screens and once for narrow ones, the slides that a carousel repeats so that it runs
/// round, a post quoted in full by the next. A reader sees it once, or passes it over. A copy is a run of units, each with the words of
/// the unit of an earlier run; a line alone that comes again and again (a label, a button) is none, nor is what fills a table or a listing of code.
/// </summary>
internal static class Copies
{
    // Shorter runs are more often the same line of two things than one thing twice; found by scoring.
    private const int FewestWords = 6;
    private const float SmallestShare = 0.01f;

    private const int MostLines = 3;

    // How many of the earlier places of a text are compared: enough for a carousel, and it bounds the time.
    private const int MostPlaces = 4;

    /// <summary>Takes the copies out of what was kept; the first of several stays.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    /// <param name="article">Whether the page holds an article: in one, a few lines set just like those that they repeat are said twice.</param>
    public static void Drop(PageEvidence evidence, Span<bool> kept, bool article)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        var order = new List<int>();
        int words = 0;
        for (int i = 0; i < units.Length; i++)
        {
            // A bullet or a star of its own says nothing, so it parts no run.
            if (kept[i] && units[i].Letters + units[i].Digits > 0)
            {
                order.Add(i);
                words += units[i].Words;
            }
        }

        float fewest = Math.Max(FewestWords, words * SmallestShare);
        var places = new Dictionary<(uint, int, int), List<int>>(order.Count);
        for (int at = 0; at < order.Count;)
        {
            (int length, int source) = LongestRun(units, order, at, places);
            int next = at + Math.Max(1, length);
            if (length > 0 && IsCopy(evidence, units, CollectionsMarshal.AsSpan(order).Slice(at, length), order[source], fewest)
                && !(article && length <= MostLines && AreAlike(evidence.Page, units, order, at, source, length)))
            {
                for (int i = at; i < next; i++)
                {
                    kept[order[i]] = false;
                }
            }

            for (; at < next; at++)
            {
                Remember(places, KeyOf(units[order[at]]), at);
            }
        }
    }

    private static (int Length, int Source) LongestRun(ReadOnlySpan<TextUnit> units, List<int> order, int at, Dictionary<(uint, int, int), List<int>> places)
    {
        int longest = 0;
        int from = -1;
        if (IsBound(units[order[at]]) || !places.TryGetValue(KeyOf(units[order[at]]), out List<int>? earlier))
        {
            return (0, -1);
        }

        foreach (int source in earlier)
        {
            int length = 0;
            while (at + length < order.Count && source + length < at && !IsBound(units[order[at + length]])
                && KeyOf(units[order[at + length]]) == KeyOf(units[order[source + length]]))
            {
                length++;
            }

            if (length > longest)
            {
                (longest, from) = (length, source);
            }
        }

        return (longest, from);
    }

    private static bool IsCopy(PageEvidence evidence, ReadOnlySpan<TextUnit> units, ReadOnlySpan<int> run, int source, float fewest)
    {
        int words = 0;
        bool prose = run.Length > MostLines;
        foreach (int unit in run)
        {
            words += units[unit].Words;
            prose &= UnitFacts.IsProse(units[unit]);
        }

        // A refrain stands beside the verses; a copy of a part of the page has an element of its own, or is too long for a refrain.
        return words >= fewest && (prose || evidence.Page[units[run[0]].Container].Parent != evidence.Page[units[source].Container].Parent);
    }

    /// <summary>Whether each unit of a run is set just like the one that it repeats.</summary>
    private static bool AreAlike(HtmlPage page, ReadOnlySpan<TextUnit> units, List<int> order, int at, int source, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (Setting.Of(page, units[order[at + i]]) != Setting.Of(page, units[order[source + i]]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Remember(Dictionary<(uint, int, int), List<int>> places, (uint, int, int) key, int at)
    {
        ref List<int>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _);
        known ??= [];
        if (known.Count == MostPlaces)
        {
            known.RemoveAt(0);
        }

        known.Add(at);
    }

    /// <summary>Whether a unit stands in a table or in code, where what is equal is so for a reason.</summary>
    private static bool IsBound(in TextUnit unit) => (unit.Around & (Surroundings.Cell | Surroundings.Pre)) != 0;

    private static (uint, int, int) KeyOf(in TextUnit unit) => (unit.Hash, unit.Letters, unit.Digits);
}
