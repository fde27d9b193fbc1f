using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <content>What stands behind the last sure paragraph of an article.</content>
internal static partial class Remains
{
    private const int WordsOfSure = 15;
    private const int MostAlike = 5;

    /// <summary>
    /// Takes out what is not likely behind the last sure paragraph of an article: notices, offers and lines on the author look like
    /// its end more than anything looks like its middle. A head of a list of other articles ends it.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="p">How likely each is the article's.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    /// <param name="small">On a page that may be no article: only where it is a small part, and no notes in a list.</param>
    public static void DropTail(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept, bool small = false)
    {
        int end = LastSure(units, p);
        int words = 0;
        int less = 0;
        int alike = 0;
        int ofArticle = end < 0 ? page.Count : EndOfArticle(page, units[end].Container);
        Setting setting = end < 0 ? default : Setting.Of(page, units[end]);
        for (int i = 0; i < units.Length; i++)
        {
            words += kept[i] ? units[i].Words : 0;
            if (kept[i] && i > end && IsTail(units[i], p[i], ofArticle, small))
            {
                less += units[i].Words;
                alike += IsPlainAlike(page, units[i], setting) ? 1 : 0;
            }
        }

        for (int i = units.Length - 1; i > end && (!small || less * 3 <= words); i--)
        {
            kept[i] &= !IsTail(units[i], p[i], ofArticle, small) || (alike <= MostAlike && IsPlainAlike(page, units[i], setting));
        }

        DropOthers(page, units, p, kept);
    }

    private static bool IsTail(in TextUnit unit, float p, int ofArticle, bool small) =>
        p < (unit.First >= ofArticle ? Sure : LikelyTail) && !(small && (unit.Around & (Surroundings.Item | Surroundings.Comments)) == Surroundings.Item);

    /// <summary>Whether a unit is a paragraph in plain letters that is set just like the last sure one: a few of them are how an article ends.</summary>
    private static bool IsPlainAlike(HtmlPage page, in TextUnit unit, Setting setting) =>
        UnitFacts.IsProse(unit) && unit.EmphasisLength + unit.LinkLength + unit.StrongLength == 0 && Setting.Of(page, unit) == setting;

    /// <summary>Takes out what follows the head of a list of other articles or things behind the last sure paragraph, where it is not the larger part.</summary>
    public static void DropOthers(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        int sure = LastSure(units, p);
        if (sure < 0)
        {
            return;
        }

        // A short paragraph set just like that one, and as likely, is the article's too: what stood above it was a line between two paragraphs.
        Setting setting = Setting.Of(page, units[sure]);
        bool own = false;
        int end = units.Length;
        int behind = 0;
        int words = 0;
        for (int i = units.Length - 1; i >= 0; i--)
        {
            words += kept[i] ? units[i].Words : 0;
            own |= i <= sure || (kept[i] && p[i] >= Sure && UnitFacts.ClosesSentence(units[i].LastChar) && Setting.Of(page, units[i]) == setting);
            (end, behind) = !own && kept[i] && units[i].Words <= WordsOfHead && ReadOn.IsHead(page[units[i].First].Text.Span.TrimStart()) ? (i, words) : (end, behind);
        }

        if (behind * 2 <= words)
        {
            kept[end..].Clear();
        }
    }

    /// <summary>The last paragraph that is surely the article's; -1 where there is none.</summary>
    private static int LastSure(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p)
    {
        int last = units.Length - 1;
        while (last >= 0 && !(p[last] >= Sure && units[last].Words > WordsOfSure))
        {
            last--;
        }

        return last;
    }

    /// <summary>Where the outermost <c>article</c> around a node ends; the end of the page where there is none.</summary>
    private static int EndOfArticle(HtmlPage page, int node)
    {
        int end = page.Count;
        for (; node > 0; node = page[node].Parent)
        {
            end = page[node].Tag == Tag.Article ? page[node].End : end;
        }

        return end;
    }
}
