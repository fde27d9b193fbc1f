using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>The link at the end of an excerpt that leads to the rest of it, as blogs' programs print it: "Continue reading", "Read more".</summary>
internal static class MoreLinks
{
    private const int Longest = 120;

    // Of the excerpt before it.
    private const int Shortest = 40;

    private static readonly WordSet Names = new("more-link", "read-more", "readmore");

    /// <summary>Whether an element is such a link: by its class, with an excerpt before it in its paragraph and no words behind it.</summary>
    public static bool IsOne(HtmlPage page, int node)
    {
        if (page[node].Tag != Tag.A || page[node].TextLength is 0 or > Longest || page[node].Class is 0 || !Names.ContainsAny(page.Classes[page[node].Class], " "))
        {
            return false;
        }

        int block = page.BlockAround(page[node].Parent);
        for (int i = page[node].End; i < page[block].End; i++)
        {
            if (page[i].TextLength > 0)
            {
                return false;
            }
        }

        return page[block].TextLength >= page[node].TextLength + Shortest;
    }
}
