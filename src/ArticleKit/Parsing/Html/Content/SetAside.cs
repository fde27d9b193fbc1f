using System.Runtime.InteropServices;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a page that is no article what boxes of its own set aside by their names: signatures under posts, boxes of newsletters, what a click calls
/// up, choices of a list, buttons and badges, filler, other things or articles, and what buyers wrote of what a shop sells, where more is left.
/// </summary>
internal static class SetAside
{
    private const int Levels = 8;
    private const int LongestBox = 40_000;
    private const int FewestWords = 60;
    private const int LongestMark = 60;

    private const int LevelsOfNotice = 3;

    // Programs that build pages nest what a click calls up ten elements deep and more.
    private const int LevelsOfDialog = 32;

    // The Latin that printers fill a page with until its text is written.
    private const string Filler = "lorem ipsum";
    private const int FewestFillers = 3;
    private const int MostWordsOverFiller = 8;

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        Drop(evidence, Boxes.Aside, Surroundings.None, false, kept);
        DropFiller(evidence.Page, units, kept);

        // Some sites open each of their pages in one.
        if (evidence.TitleUnit < 0 || !evidence.Named.StandAround(units[evidence.TitleUnit], Boxes.Dialog, LevelsOfDialog, LongestBox))
        {
            Drop(evidence, Boxes.Dialog, Surroundings.Main, false, kept, LevelsOfDialog);
        }

        Drop(evidence, Boxes.Choice, Surroundings.None, true, kept);
        Drop(evidence, evidence.Totals.IsDeclaredArticle ? Boxes.Excerpt : Boxes.Other, evidence.Totals.IsDeclaredArticle ? Surroundings.Item : Surroundings.None, true, kept);

        Drop(evidence, Boxes.Legal, Surroundings.None, true, kept, LevelsOfNotice);
        DropMarks(evidence, units, kept);
        if (IsShop(evidence))
        {
            Drop(evidence, Boxes.Review, Surroundings.None, false, kept);
        }
    }

    /// <param name="evidence">The page.</param>
    /// <param name="boxes">The boxes.</param>
    /// <param name="but">In what surroundings a box is the page's own.</param>
    /// <param name="small">Whether what holds more than all the rest is none.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    /// <param name="levels">How many elements around a unit to look at.</param>
    private static void Drop(PageEvidence evidence, Boxes boxes, Surroundings but, bool small, Span<bool> kept, int levels = Levels)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        List<int>? inside = null;
        int words = 0;
        int boxed = 0;
        for (int i = 0; i < units.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            if ((units[i].Around & (Surroundings.Pre | Surroundings.Definition | but)) == 0 && evidence.Named.StandAround(units[i], boxes, levels, LongestBox))
            {
                (inside ??= []).Add(i);
                boxed += units[i].Words;
            }
            else
            {
                words += units[i].Words;
            }
        }

        for (int i = 0; i < inside?.Count && words >= (small ? Math.Max(FewestWords, boxed) : FewestWords); i++)
        {
            kept[inside[i]] = false;
        }
    }

    /// <summary>
    /// Takes out the filler of a template and the lines above it in its box ("Heading 1"), where it stands in several places and more is left: a page of
    /// nothing else is there to be looked at.
    /// </summary>
    private static void DropFiller(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        List<int>? fillers = null;
        int words = 0;
        int filling = 0;
        for (int i = 0; i < units.Length; i++)
        {
            words += kept[i] ? units[i].Words : 0;
            if (units[i].FirstChar is 'L' or 'l' && page[units[i].First].Text.Span.TrimStart().StartsWith(Filler, StringComparison.OrdinalIgnoreCase))
            {
                (fillers ??= []).Add(i);
                filling += kept[i] ? units[i].Words : 0;
            }
        }

        for (int i = 0; i < fillers?.Count && fillers.Count >= FewestFillers && filling * 2 < words; i++)
        {
            int box = page[units[fillers[i]].Container].Parent;
            kept[fillers[i]] = false;
            for (int above = fillers[i] - 1; above >= 0 && units[above].Words <= MostWordsOverFiller && page[units[above].Container].Parent == box; above--)
            {
                kept[above] = false;
            }
        }
    }

    /// <summary>Takes out the lines that are drawn as a button or a badge themselves; a heading, and a question that unfolds its answer, is none.</summary>
    private static void DropMarks(PageEvidence evidence, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] = kept[i] && !(units[i].Length <= LongestMark && (units[i].Around & (Surroundings.Heading | Surroundings.Pre)) == 0 && units[i].LastChar is not ('?' or '？')
                && evidence.Named.StandAround(units[i], Boxes.Mark, 1, LongestMark));
        }
    }

    /// <summary>Whether a page sells one thing: it says so, or has a class for what puts it into the cart.</summary>
    private static bool IsShop(PageEvidence evidence)
    {
        foreach (string type in evidence.Metadata.Types)
        {
            if (type is "Product" or "ProductGroup")
            {
                return true;
            }
        }

        ClassTable classes = evidence.Page.Classes;
        for (int i = 1; i < classes.Count; i++)
        {
            if (Caseless.IndexOf(classes[i], "cart") is >= 0 and var at && IsCart(classes[i], at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cart is meant, and no cartoon.</summary>
    private static bool IsCart(ReadOnlySpan<char> names, int at) =>
        at + "cart".Length == names.Length || !char.IsAsciiLetterLower(names[at + "cart".Length]);
}
