using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of an article what is set beside its text: boxes of facts and of biography, calls to act, the summary that a blog's program prints, what a pointer or a click
/// calls up, a film's words and notes folded away, by their class; captions in figures, the headline, and what says in italics at the end who the author is. All of it reads like the text; over all labelled pages it is the article's next to never.
/// </summary>
internal static class SetBeside
{
    private const int Levels = 10;
    private const int MostCaptionWords = 60;
    private const float SureOfCaption = 0.8f;
    private const float SureOfInfo = 0.85f;
    private const int ShortestName = 5;
    private const int NameWithin = 25;
    private const int Opening = 120;
    private const int FormShare = 3;
    private const int FewestSpoken = 5;
    private const int LongestHeadline = 400;

    /// <summary>Takes it out of what is kept.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="p">How likely each unit is the article's.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    /// <returns>How many letters stood in boxes.</returns>
    public static int Drop(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int length = 0;
        int boxes = 0;
        for (int i = 0; i < units.Length; i++)
        {
            length += kept[i] ? units[i].Length : 0;
        }

        // What most of the text stands in is no box.
        NamedElements named = evidence.Named;
        int longest = length * 2 / 3;
        (int last, bool shows) = (0, false);
        for (int i = 0; i < units.Length; i++)
        {
            bool spoken = IsInCapitals(units[i]);
            if (kept[i] && (named.StandAround(units[i], Boxes.Beside, Levels, longest) || (spoken && units[i].FirstChar == '>')
                || (p[i] < SureOfInfo && named.StandAround(units[i], Boxes.Info, Levels, longest))
                || ((spoken || (units[i].Around & Surroundings.Hidden) != 0) && named.StandAround(units[i], Boxes.Folded, Levels, longest))))
            {
                kept[i] = false;
                boxes += units[i].Length;
            }

            if (kept[i] && p[i] < SureOfCaption && FigureOf(page, units[i]) is > 0 and var figure)
            {
                shows = figure == last ? shows : Shows(page, figure);
                last = figure;
                kept[i] = !shows;
            }
        }

        int title = evidence.TitleUnit;
        if (title >= 0 && (page[units[title].Container].Tag == Tag.H1 || (evidence.IsNews && kept.IndexOf(true) == title && IsHeadline(evidence, units[title]))))
        {
            kept[title] = false;
        }

        DropForms(units, kept, length);
        return boxes;
    }

    /// <summary>Whether a heading says the title, after a kicker perhaps.</summary>
    private static bool IsHeadline(PageEvidence evidence, in TextUnit unit) =>
        (unit.Around & Surroundings.Heading) != 0 && evidence.Metadata.Front.Title is { Length: > 0 } title
        && UnitFacts.TextOf(evidence.Page, unit, LongestHeadline).EndsWith(title, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is all in capitals, as the words of a film are written down; ">>" tells there that another speaks.</summary>
    private static bool IsInCapitals(in TextUnit unit) => unit.Words >= FewestSpoken && unit.Capitals * 10 >= unit.Letters * 9;

    /// <summary>The figure that a unit is the caption of; 0 when it is none.</summary>
    private static int FigureOf(HtmlPage page, in TextUnit unit)
    {
        if ((unit.Around & (Surroundings.Caption | Surroundings.Figure)) != (Surroundings.Caption | Surroundings.Figure) || unit.Words > MostCaptionWords)
        {
            return 0;
        }

        int node = page[unit.First].Parent;
        while (node > 0 && page[node].Tag != Tag.Figure)
        {
            node = page[node].Parent;
        }

        return node;
    }

    private static bool Shows(HtmlPage page, int figure)
    {
        for (int i = figure + 1; i < page[figure].End; i++)
        {
            if (page[i].Tag is Tag.Img or Tag.AmpImg or Tag.Picture or Tag.Video or Tag.AmpVideo or Tag.Iframe)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a form of an article holds, where it is no frame of the page: there is something to be filled in, or chosen and compared.</summary>
    private static void DropForms(ReadOnlySpan<TextUnit> units, Span<bool> kept, int length)
    {
        int inForms = 0;
        for (int i = 0; i < units.Length; i++)
        {
            inForms += kept[i] && (units[i].Around & Surroundings.Form) != 0 ? units[i].Length : 0;
        }

        for (int i = 0; i < units.Length && inForms > 0 && inForms * FormShare <= length; i++)
        {
            kept[i] &= (units[i].Around & Surroundings.Form) == 0;
        }
    }

    /// <summary>The last line of an article, all in italics or in brackets, that names its author soon; below one in brackets may stand the tags.</summary>
    public static void DropBiography(PageEvidence evidence, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        string[] names = [.. (evidence.Metadata.Front.Byline?.Authors ?? []).Select(static a => a.Name).Where(static n => n.Length >= ShortestName)];
        int last = names.Length == 0 ? -1 : kept.LastIndexOf(true);
        if (last > 0 && kept[..last].LastIndexOf(true) is > 0 and var above && IsBracketed(units[above]))
        {
            last = above;
        }

        if (last > 0 && (IsBracketed(units[last]) || units[last].EmphasisLength * 5 >= units[last].Length * 4))
        {
            string text = UnitFacts.TextOf(evidence.Page, units[last], Opening);
            kept[last] = !names.Any(n => text.IndexOf(n, StringComparison.OrdinalIgnoreCase) is >= 0 and <= NameWithin);
        }
    }

    private static bool IsBracketed(in TextUnit unit) => (unit.FirstChar, unit.LastChar) is ('(', ')') or ('[', ']');
}
