using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Keeps the whole of the element that holds all that is kept, where nothing in it is unlikely: a schedule above the text, a closing line or a
/// heading that seems not to be the article's more often than not is so here, for nothing else stands there.
/// </summary>
internal static class RestOfBox
{
    private const float NotUnlikely = 0.3f;

    /// <summary>Adds the rest to what is kept.</summary>
    /// <param name="page">The page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="p">How likely each is the article's.</param>
    /// <param name="chosen">What was chosen at first: what a rule has taken out since stands there for another reason.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, ReadOnlySpan<bool> chosen, Span<bool> kept)
    {
        int first = kept.IndexOf(true);
        if (first < 0)
        {
            return;
        }

        int last = kept.LastIndexOf(true);
        int box = page[units[first].First].Parent;
        while (box > 0 && page[box].End < units[last].End)
        {
            box = page[box].Parent;
        }

        while (first > 0 && units[first - 1].First > box)
        {
            first--;
        }

        int words = 0;
        int rest = 0;
        int end = first;
        for (; end < units.Length && units[end].First < page[Math.Max(box, 0)].End; end++)
        {
            bool added = !kept[end] && !IsLink(units[end]);
            words += units[end].Words;
            rest += added ? units[end].Words : 0;
            if (added && (chosen[end] || p[end] < NotUnlikely))
            {
                return;
            }
        }

        for (int i = first; i < end && rest * 2 <= words; i++)
        {
            kept[i] |= !IsLink(units[i]);
        }
    }

    /// <summary>Whether a line leads to another page: "Related: …".</summary>
    private static bool IsLink(in TextUnit unit) => unit.LinkLength * 2 > unit.Length;
}
