using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A headline that is set in bold or larger letters on a line of its own, on pages without any heading: so it was before style sheets.</summary>
internal static class BoldHeadline
{
    private const int MostNodes = 4000;

    // Letters of one text that are no longer a headline's, but the article's.
    private const int Prose = 160;

    private const int Shortest = 12;
    private const int Longest = 140;
    private const int LeastWords = 3;

    // Words of a title that tells what the page is about: it is not given up for a line that it lacks.
    private const int Telling = 5;

    /// <summary>The line and its element; null where there is none, or where the page's own title is better.</summary>
    /// <param name="c">The page; no heading prints its title.</param>
    /// <param name="told">The title that the page tells.</param>
    public static (string Title, int Node)? Find(MetadataContext c, TitleOption told)
    {
        TitleOption teller = told is { Told.Count: 0, Whole: { } source } ? source : told;
        if (teller.Told.Count != 1 || !teller.Told.ContainsKey(Origin.TitleElement))
        {
            return null;
        }

        HtmlPage page = c.Page;
        (string Title, int Node)? first = null;
        int end = Math.Min(page.Count, MostNodes);
        for (int i = 0; i < end; i++)
        {
            ref readonly PageNode node = ref page[i];
            if (node.Raw || node.Tag is Tag.A or Tag.Nav or Tag.Footer)
            {
                i = node.End - 1;
            }
            else if (node.Tag == Tag.Text)
            {
                if (node.TextLength > Prose)
                {
                    break;
                }

                if (node.TextLength >= told.Text.Length && TextTools.Bare(node.Text.ToString()).Contains(told.Bare, StringComparison.Ordinal))
                {
                    return null; // printed as told, whatever element it stands in
                }
            }
            else if (node.Tag is Tag.B or Tag.Strong or Tag.Big or Tag.Font && node.TextLength is >= Shortest and <= Longest && IsAlone(page, i) && Text(c, i) is { } text)
            {
                if (told.Whole is { } whole ? whole.Holds(new TitleOption(text, TextTools.Bare(text))) : told.Bare.Contains(TextTools.Bare(text), StringComparison.Ordinal))
                {
                    return (text, i);
                }

                first ??= (text, i);
                i = node.End - 1;
            }
        }

        return TextTools.WordCount(told.Bare) < Telling || c.SiteNames.MatchesBare(told.Bare) ? first : null;
    }

    /// <summary>The text of an element where it can be a headline: some words, no day, no names, no label.</summary>
    private static string? Text(MetadataContext c, int node)
    {
        string text = c.Page.TextOf(node, Longest + 1);
        return text.Length >= Shortest && text[^1] is not (':' or '.' or ',') && TextTools.WordCount(TextTools.Bare(text)) >= LeastWords
            && c.Page.FindDescendant(node, Tag.A) < 0 && !c.SiteNames.Matches(text) && BylineLeads.Lead(text, out _) == 0 && !DateFinder.TryFind(text, c.DateLanguage, out _) ? text : null;
    }

    /// <summary>Whether an element is all that stands on its line, and not the whole of an item or of a menu.</summary>
    private static bool IsAlone(HtmlPage page, int node)
    {
        int outer = node;
        while (page[outer].Parent > 0 && !TagFacts.IsBlock(page[page[outer].Parent].Tag))
        {
            if (page[page[outer].Parent].TextLength > page[outer].TextLength && !IsBroken(page, outer))
            {
                return false;
            }

            outer = page[outer].Parent;
        }

        return page[outer].Parent > 0 && page[page[outer].Parent].Tag is not (Tag.Li or Tag.Dt or Tag.Th) && IsBroken(page, outer);
    }

    /// <summary>Whether nothing stands beside an element before the next line break, or the next block, on either side.</summary>
    private static bool IsBroken(HtmlPage page, int node)
    {
        int parent = page[node].Parent;
        bool alone = true;
        for (int i = parent + 1; i < node; i = page[i].End)
        {
            alone = page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag) || (alone && page[i].TextLength == 0);
        }

        for (int i = page[node].End; alone && i < page[parent].End; i = page[i].End)
        {
            if (page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag))
            {
                break;
            }

            alone = page[i].TextLength == 0;
        }

        return alone;
    }
}
