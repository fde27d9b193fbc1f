using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out the streams of other stories beside a text that is surely an article's: rows of boxes made alike, in most of which a headline
/// leads elsewhere and a summary stands below it, where none of these is as sure as the text.
/// </summary>
internal static class Streams
{
    private const int Levels = 8;
    private const int FewestBoxes = 3;
    private const int FewestWords = 120;

    // Found by scoring.
    private const float SureOfText = 0.85f;
    private const float SureOfStory = 0.85f;

    // So many boxes tell what a row is made of.
    private const int MostBoxes = 40;
    private const int MostHeadings = 2;
    private const int MostNodes = 200;

    /// <summary>Takes them out of what is kept.</summary>
    public static void Drop(PageEvidence evidence, ReadOnlySpan<float> p, Span<bool> kept)
    {
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int sure = 0;
        int all = 0;
        for (int i = 0; i < units.Length; i++)
        {
            all += kept[i] ? units[i].Words : 0;
            sure += kept[i] && p[i] >= SureOfText && UnitFacts.IsProse(units[i]) ? units[i].Words : 0;
        }

        if (sure < FewestWords)
        {
            return;
        }

        var rows = new Dictionary<int, bool>();
        var streams = new Dictionary<int, bool>();
        for (int i = 0; i < units.Length; i++)
        {
            if (!kept[i] || p[i] >= SureOfStory || RowOf(page, units[i], rows) is not (> 0 and var row))
            {
                continue;
            }

            ref bool stream = ref CollectionsMarshal.GetValueRefOrAddDefault(streams, row, out bool known);
            stream = known ? stream : IsBeside(units, p, kept, all, row, page[row].End);
            kept[i] = !stream;
        }
    }

    /// <summary>Whether nothing in a row is as sure as the text, and it is the smaller part of all.</summary>
    private static bool IsBeside(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, ReadOnlySpan<bool> kept, int all, int row, int end)
    {
        int words = 0;
        for (int i = PageOrder.FirstFrom(units, row); i < units.Length && units[i].First < end; i++)
        {
            if (kept[i] && p[i] >= SureOfStory)
            {
                return false;
            }

            words += kept[i] ? units[i].Words : 0;
        }

        return words * 2 < all;
    }

    /// <summary>The row of boxes in one of which a unit stands; 0 where it stands in none.</summary>
    private static int RowOf(HtmlPage page, in TextUnit unit, Dictionary<int, bool> asked)
    {
        int node = unit.Container;
        for (int level = 0; level < Levels && page[node].Parent > 0; level++, node = page[node].Parent)
        {
            if (page[node].Tag is not (Tag.Li or Tag.Article or Tag.Div or Tag.Section))
            {
                continue;
            }

            int row = page[node].Parent;
            ref bool stories = ref CollectionsMarshal.GetValueRefOrAddDefault(asked, row, out bool known);
            stories = known ? stories : IsRow(page, row, node);
            if (stories)
            {
                return row;
            }
        }

        return 0;
    }

    /// <summary>Whether the boxes of an element that are made like one of them are stories, three of four at least.</summary>
    private static bool IsRow(HtmlPage page, int row, int box)
    {
        Span<int> boxes = stackalloc int[MostBoxes];
        int count = 0;
        for (int i = row + 1; i < page[row].End && count < MostBoxes; i = page[i].End)
        {
            if (page[i].TextLength > 0 && page[i].Tag == page[box].Tag && (page[i].Class == page[box].Class || page[i].Tag is Tag.Li or Tag.Article))
            {
                boxes[count++] = i;
            }
        }

        int stories = 0;
        for (int i = 0; i < count && count >= FewestBoxes; i++)
        {
            stories += IsStory(page, boxes[i]) ? 1 : 0;
        }

        return stories > 0 && stories * 4 >= count * 3;
    }

    /// <summary>Whether a box is small and has a heading or two, each of them a link.</summary>
    private static bool IsStory(HtmlPage page, int box)
    {
        int headings = 0;
        if (page[box].End - box > MostNodes)
        {
            return false;
        }

        for (int i = box + 1; i < page[box].End; i++)
        {
            if (!TagFacts.IsHeading(page[i].Tag) || page[i].TextLength == 0)
            {
                continue;
            }

            headings++;
            if (headings > MostHeadings || page[i].LinkLength * 2 <= page[i].TextLength)
            {
                return false;
            }
        }

        return headings > 0;
    }
}
