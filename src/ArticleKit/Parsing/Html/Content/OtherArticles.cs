using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out the articles that follow the one that the page is about, each in an <c>article</c> of its own beside it and under a headline of its own: what is read on
/// without a click.
/// </summary>
internal static class OtherArticles
{
    private const int FewestWords = 120;

    /// <summary>Takes them out of what is kept.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int own = evidence.TitleUnit < 0 || !evidence.Totals.IsDeclaredArticle ? -1 : Outermost(page, units[evidence.TitleUnit]);
        if (own < 0)
        {
            return;
        }

        int words = 0;
        int other = own;
        bool headed = false;
        for (int i = evidence.TitleUnit; i < units.Length; i++)
        {
            if (units[i].First < page[own].End)
            {
                words += kept[i] ? units[i].Words : 0;
                continue;
            }

            if (words < FewestWords)
            {
                return;
            }

            if (units[i].First >= page[other].End)
            {
                int next = Outermost(page, units[i]);
                headed = next > own && page[next].Parent == page[own].Parent && page[next].Class == page[own].Class && TagFacts.IsHeading(page[units[i].Container].Tag);
                other = next < 0 ? other : next;
            }

            kept[i] &= !(headed && units[i].First < page[other].End);
        }
    }

    private static int Outermost(HtmlPage page, in TextUnit unit)
    {
        int found = -1;
        for (int node = unit.Container; node > 0; node = page[node].Parent)
        {
            found = page[node].Tag == Tag.Article ? node : found;
        }

        return found;
    }
}
