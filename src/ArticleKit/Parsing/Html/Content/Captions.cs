using System.Buffers;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Finds the captions that no <c>figcaption</c> marks: short lines right behind a picture or alone in a box with one, whose class calls them captions
/// or whose words name who made the picture or which figure it is, and short lines alone in a box with one between two paragraphs set otherwise.
/// Over all labelled pages such lines are of the article's text next to never.
/// </summary>
internal static class Captions
{
    private const int MostWords = 60;
    private const int MostWordsNamed = 90;
    private const int Levels = 4;
    private const int ClassLevels = 3;

    // What else a box of a picture holds: its credit, a button.
    private const int MostBeside = 150;

    private const int FewestWordsUnnamed = 3;
    private const int MostWordsUnnamed = 30;

    private const Surroundings Never = Surroundings.Caption | Surroundings.Heading | Surroundings.Quote;
    private const Surroundings NotBeside = Never | Surroundings.Item | Surroundings.Table;

    /// <summary>Those of the units that are captions, in order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="named">Its boxes.</param>
    /// <param name="units">Its units.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static List<Caption> Find(HtmlPage page, NamedElements named, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept)
    {
        var captions = new List<Caption>();
        for (int u = 0; u < units.Length; u++)
        {
            ref readonly TextUnit unit = ref units[u];
            bool leads = (unit.Around & Surroundings.Nav) != 0 && unit.LinkLength == unit.Length;
            if (unit.Words > MostWordsNamed || (unit.Around & Never) != 0 || leads)
            {
                continue;
            }

            // In lists and tables only what says that it is one.
            bool isNamed = named.TellByClass(unit, Boxes.Caption, ClassLevels);
            bool beside = (unit.Around & NotBeside) == 0;
            if (!isNamed && (unit.Words > MostWords || (!beside && (unit.MediaBefore == 0 || (unit.Around & Surroundings.Table) != 0))))
            {
                continue;
            }

            if (!isNamed && unit.MediaBefore == 0 && BoxOf(page, unit, MostBeside) == 0)
            {
                // No picture is near: nothing that its words say would make it a caption.
                continue;
            }

            int mark = Mark(page, unit, out bool numbered);
            int box = isNamed || mark >= 0 ? BoxOf(page, unit, MostBeside) : beside && (named.TellByClass(unit, Boxes.Picture, ClassLevels) || IsSetApart(page, units, kept, u)) ? BoxOf(page, unit, 0) : 0;
            if (box > 0 || ((mark >= 0 || numbered) && (isNamed || unit.MediaBefore > 0) && beside))
            {
                if (mark == 0 && box > 0)
                {
                    AddBefore(units, u, box, captions);
                }

                captions.Add(new Caption(u, unit.First, unit.End, box, mark == 0));
            }
        }

        return captions;
    }

    /// <summary>Whether a short line behind a picture stands between two paragraphs that both are set otherwise; a question and a number head what follows.</summary>
    private static bool IsSetApart(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int unit)
    {
        if (!kept[unit] || units[unit].Words is < FewestWordsUnnamed or > MostWordsUnnamed || units[unit].LinkLength > 0 || units[unit].MediaBefore == 0
            || char.IsAsciiDigit(units[unit].FirstChar) || units[unit].LastChar is '?' or '？' or ':' or '：')
        {
            return false;
        }

        int before = kept[..unit].LastIndexOf(true);
        int behind = unit + 1 + kept[(unit + 1)..].IndexOf(true);
        return behind > unit && IsParagraphLike(page, units[behind], units[unit]) && (before < 0 || IsParagraphLike(page, units[before], units[unit]));
    }

    private static bool IsParagraphLike(HtmlPage page, in TextUnit unit, in TextUnit line) =>
        UnitFacts.IsProse(unit) && Setting.Of(page, unit) is var own && Setting.Of(page, line) is var other && (own.Own, own.Class, own.Parent, own.ParentClass) != (other.Own, other.Class, other.Parent, other.ParentClass);

    /// <summary>What stands with a picture and its credit in one box is the picture's caption, whatever its class.</summary>
    private static void AddBefore(ReadOnlySpan<TextUnit> units, int credit, int box, List<Caption> captions)
    {
        int first = credit;
        while (first > 0 && units[first - 1].First > box && (captions.Count == 0 || captions[^1].Unit < first - 1) && units[first - 1].Words <= MostWords
            && (units[first - 1].Around & NotBeside) == 0)
        {
            first--;
        }

        for (int u = first; u < credit; u++)
        {
            captions.Add(new Caption(u, units[u].First, units[u].End, box, false));
        }
    }

    /// <summary>The smallest element around a unit that also holds something to see, where it holds hardly any other words; 0 when there is none.</summary>
    private static int BoxOf(HtmlPage page, in TextUnit unit, int beside)
    {
        int node = unit.Container;
        for (int level = 0; level <= Levels && node > 0 && page[node].TextLength - unit.Length <= beside; level++, node = page[node].Parent)
        {
            // Some programs print a picture and its caption as an article in the article.
            if (page[node].Tag is Tag.Body or Tag.Main || (page[node].Tag == Tag.Article && (unit.Around & Surroundings.NestedArticle) == 0))
            {
                return 0;
            }

            for (int i = node + 1; i < page[node].End; i++)
            {
                if (page[i].Tag is Tag.Img or Tag.AmpImg or Tag.Picture or Tag.Video or Tag.AmpVideo or Tag.Iframe)
                {
                    return node;
                }
            }
        }

        return 0;
    }

    /// <summary>Where in a unit's text the words begin that name who made a picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="numbered">Whether the text begins as the caption of a figure with a number does.</param>
    private static int Mark(HtmlPage page, in TextUnit unit, out bool numbered)
    {
        char[] text = ArrayPool<char>.Shared.Rent(unit.Length * 2);
        int length = 0;
        for (int i = unit.First; i < unit.End; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                ReadOnlySpan<char> part = page[i].Text.Span;
                part = part[..Math.Min(part.Length, text.Length - length)];
                part.CopyTo(text.AsSpan(length));
                length += part.Length;
            }
        }

        int mark = CreditMarks.Find(text.AsSpan(0, length).Trim());
        numbered = CreditMarks.NamesFigure(text.AsSpan(0, length).Trim());
        ArrayPool<char>.Shared.Return(text);
        return mark;
    }
}

/// <summary>A caption beside a picture.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="First">Its first node.</param>
/// <param name="End">The index after its last node.</param>
/// <param name="Box">The element that holds it and what it tells of; 0 when it just stands behind that.</param>
/// <param name="IsCredit">Whether it tells no more than who made the picture.</param>
internal readonly record struct Caption(int Unit, int First, int End, int Box, bool IsCredit);
