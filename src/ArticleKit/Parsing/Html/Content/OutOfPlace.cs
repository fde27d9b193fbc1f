using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a page that is no article what reads like its text and is none by its place: what is not shown until a click, what is read aloud and not
/// shown, what a form holds, and what stands above the headline. Each of them is left where it is likely, and where it is more than all the rest.
/// </summary>
internal static class OutOfPlace
{
    private const int FewestWords = 60;
    private const int Levels = 32;

    // Found by scoring. What is folded up (a tab, an answer) is the page's own more often than what stands above its headline.
    private const float SureOfUnshown = 0.8f;
    private const float SureOfUnspoken = 0.6f;
    private const float SureOfAbove = 0.6f;

    // A price or a mark that is kept from those who are read to is drawn all the same; a box of so many letters is folded up.
    private const int LettersOfBox = 40;

    // The facts of a thing fill tables in tabs that are folded up.
    private const Surroundings Facts = Surroundings.Cell | Surroundings.Table | Surroundings.Pre;

    /// <summary>Takes it out of what is kept.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="p">How likely each unit is the page's text.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Drop(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        DropUnshown(evidence.Page, units, p, kept);
        List<int> form = [];
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && (units[i].Around & Surroundings.Form) != 0)
            {
                form.Add(i);
            }
        }

        DropSmaller(units, form, kept);
        List<int> above = [];
        for (int i = 0; i < evidence.TitleUnit; i++)
        {
            if (kept[i] && p[i] < SureOfAbove)
            {
                above.Add(i);
            }
        }

        DropSmaller(units, above, kept);
    }

    private static void DropUnshown(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        List<int> unshown = [];
        (int shut, int silent) = (0, 0);
        for (int i = 0; i < units.Length; i++)
        {
            if (!kept[i] || p[i] >= SureOfUnshown || (units[i].Around & (Surroundings.Hidden | Facts)) != Surroundings.Hidden)
            {
                continue;
            }

            int node = page[units[i].First].Parent;
            for (int level = 0; level < Levels && node > 0 && units[i].First >= shut; level++, node = page[node].Parent)
            {
                shut = SurroundingsOf.IsUnshown(page, node) ? page[node].End : shut;
                silent = page[node].TextLength >= LettersOfBox && SurroundingsOf.IsUnspoken(page, node) ? Math.Max(silent, page[node].End) : silent;
            }

            if (units[i].First < shut || (units[i].First < silent && p[i] < SureOfUnspoken))
            {
                unshown.Add(i);
            }
        }

        DropSmaller(units, unshown, kept);
    }

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
}
