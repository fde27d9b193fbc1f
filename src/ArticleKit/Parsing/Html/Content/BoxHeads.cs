using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of an article the heading of a box of which nothing else was kept ("Poll" over a choice of answers, "Stay informed" over a form), and the items of a list
/// set aside whose heading was not kept ("Key points").
/// </summary>
internal static class BoxHeads
{
    private const int Levels = 3;

    // Found by scoring.
    private const float Sure = 0.75f;
    private const float SureAside = 0.85f;

    /// <summary>Takes both out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        DropHeads(page, units, p, kept);
        DropHeadless(page, units, p, kept);
    }

    private static void DropHeads(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        List<int>? heads = null;
        bool begun = false;
        for (int i = 0; i + 1 < units.Length; i++)
        {
            begun |= kept[i] && UnitFacts.IsProse(units[i]);
            if (begun && kept[i] && !kept[i + 1] && p[i] < Sure && units[i].LastChar is not ('?' or '？') && TagFacts.IsHeading(page[units[i].Container].Tag) && IsAllOfBox(page, units, kept, i))
            {
                (heads ??= []).Add(i);
            }
        }

        if (heads is null)
        {
            return;
        }

        // What several headings of the article are set like is a heading of the article: of a product, of a school, of a question.
        var set = new Dictionary<Setting, int>();
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && TagFacts.IsHeading(page[units[i].Container].Tag) && Setting.Of(page, units[i]) is var setting)
            {
                set[setting] = set.GetValueOrDefault(setting) + 1;
            }
        }

        foreach (int head in heads)
        {
            kept[head] = set[Setting.Of(page, units[head])] > 1;
        }
    }

    /// <summary>Whether an element around a heading begins with it and holds more, and nothing of that is kept.</summary>
    private static bool IsAllOfBox(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int heading)
    {
        int box = page[units[heading].Container].Parent;
        for (int level = 0; level < Levels && box > 0 && (heading == 0 || units[heading - 1].First < box); level++, box = page[box].Parent)
        {
            int end = heading + 1;
            while (end < units.Length && units[end].First < page[box].End && !kept[end])
            {
                end++;
            }

            if (end > heading + 1)
            {
                return end == units.Length || units[end].First >= page[box].End;
            }
        }

        return false;
    }

    private static void DropHeadless(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        int aside = -1;
        bool headless = false;
        for (int i = 0; i < units.Length; i++)
        {
            if ((units[i].Around & Surroundings.Aside) == 0 || page.FindAncestor(units[i].First, Tag.Aside) is not (>= 0 and var box))
            {
                continue;
            }

            (headless, aside) = box == aside ? (headless, aside) : (!kept[i] && TagFacts.IsHeading(page[units[i].Container].Tag), box);
            kept[i] &= !(headless && p[i] < SureAside && (units[i].Around & Surroundings.Item) != 0);
        }
    }
}
