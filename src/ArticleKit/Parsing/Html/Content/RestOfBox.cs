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

        int box = page.ElementAround(units[first].First, units[kept.LastIndexOf(true)].End);
        while (first > 0 && units[first - 1].First > box)
        {
            first--;
        }

        int words = 0;
        int rest = 0;
        int end = first;
        for (; end < units.Length && units[end].First < page[box].End; end++)
        {
            words += units[end].Words;
            rest += kept[end] ? 0 : units[end].Words;
            if (!kept[end] && (chosen[end] || p[end] < NotUnlikely || LeadsElsewhere(units[end])))
            {
                return;
            }
        }

        if (rest * 2 <= words)
        {
            kept[first..end].Fill(true);
        }
    }

    /// <summary>Whether a line is more of a link than not: "Related: …".</summary>
    private static bool LeadsElsewhere(in TextUnit unit) => unit.LinkLength * 2 > unit.Length;
}
