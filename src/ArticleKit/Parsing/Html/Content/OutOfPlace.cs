using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a page that is no article what reads like its text and is none by its place: what is not shown until a click, what is read aloud and not
/// shown, what explains a word, what a form holds, and what stands above the headline. All of it is left where it is more than the rest.
/// </summary>
internal static class OutOfPlace
{
    private const int FewestWords = 60;
    private const int Levels = 32;
    private const int LevelsOfHint = 8;
    private const int LongestBox = 40_000;

    // Found by scoring. What is folded up (a tab, an answer) is the page's own more often than what stands above its headline.
    private const float SureOfUnshown = 0.8f;
    private const float SureOfUnspoken = 0.6f;
    private const float SureOfHint = 0.9f;
    private const float SureOfAbove = 0.6f;

    // A price or a mark that is kept from those who are read to is drawn all the same; a box of so many letters is folded up.
    private const int LettersOfBox = 40;

    // Manuals fold up what is the same in other languages of programs, and each of them is somebody's.
    private const int CodesOfManual = 3;

    // The facts of a thing fill tables in tabs that are folded up.
    private const Surroundings Facts = Surroundings.Cell | Surroundings.Table | Surroundings.Pre;

    /// <summary>Takes it out of what is kept.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="p">How likely each unit is the page's text.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Drop(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        var unshown = new UnshownBoxes(evidence);
        List<int> boxed = [];
        List<int> form = [];
        List<int> above = [];
        for (int i = 0; i < units.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            if (unshown.Hold(units[i], p[i]) || IsHint(evidence, units[i], p[i]))
            {
                boxed.Add(i);
            }
            else if ((units[i].Around & Surroundings.Form) != 0)
            {
                form.Add(i);
            }
            else if (i < evidence.TitleUnit && p[i] < SureOfAbove)
            {
                above.Add(i);
            }
        }

        DropSmaller(units, boxed, kept);
        DropSmaller(units, form, kept);
        DropSmaller(units, above, kept);
    }

    private static bool IsHint(PageEvidence evidence, in TextUnit unit, float p) => p < SureOfHint && evidence.Named.StandAround(unit, Boxes.Hint, LevelsOfHint, LongestBox);

    /// <summary>Takes some units out where they are not more than all the rest.</summary>
    private static void DropSmaller(ReadOnlySpan<TextUnit> units, List<int> some, Span<bool> kept)
    {
        int words = 0;
        int own = 0;
        for (int i = 0; i < units.Length && some.Count > 0; i++)
        {
            words += kept[i] ? units[i].Words : 0;
        }

        foreach (int i in some)
        {
            own += units[i].Words;
        }

        for (int i = 0; i < some.Count && words - own >= Math.Max(FewestWords, own); i++)
        {
            kept[some[i]] = false;
        }
    }

    /// <summary>The boxes of a page that are not shown, found as its units are gone through in their order.</summary>
    private ref struct UnshownBoxes(PageEvidence evidence)
    {
        private readonly bool _manual = evidence.Totals.Shape.Codes >= CodesOfManual;
        private int _shut;
        private int _silent;

        /// <summary>Whether one holds a unit that is not sure to be the page's text all the same.</summary>
        public bool Hold(in TextUnit unit, float p)
        {
            if (_manual || p >= SureOfUnshown || (unit.Around & Facts) != 0)
            {
                return false;
            }

            if ((unit.Around & Surroundings.Hidden) != 0)
            {
                Find(evidence.Page, unit);
            }

            return unit.First < _shut || (unit.First < _silent && p < SureOfUnspoken) || evidence.Named.StandAround(unit, Boxes.Unseen, 1, LongestBox);
        }

        private void Find(HtmlPage page, in TextUnit unit)
        {
            int node = page[unit.First].Parent;
            for (int level = 0; level < Levels && node > 0 && unit.First >= _shut; level++, node = page[node].Parent)
            {
                _shut = SurroundingsOf.IsUnshown(page, node) ? page[node].End : _shut;
                _silent = page[node].TextLength >= LettersOfBox && SurroundingsOf.IsUnspoken(page, node) ? Math.Max(_silent, page[node].End) : _silent;
            }
        }
    }
}
