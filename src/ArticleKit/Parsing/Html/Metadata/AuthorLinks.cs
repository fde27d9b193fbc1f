using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The address of each author: what structured data gives with the name, else the link that the page prints the name in.</summary>
internal static class AuthorLinks
{
    private const int MostNodes = 120;
    private const int ShortestWord = 3;
    private const int LongestLink = 80;

    /// <summary>The author with the address that is his or hers alone; a line's link is that of the one whose name it holds.</summary>
    public static Author WithOwn(MetadataContext c, AuthorOption option)
    {
        string? given = null;
        string? printed = null;
        foreach ((AuthorLine line, int index) in option.Lines)
        {
            if (line.Origin is not (Origin.ClassName or Origin.Visible))
            {
                given ??= c.Absolute(line.Authors[index].Url);
            }
            else if (line.Node >= 0)
            {
                printed ??= Within(c, line.Node, option.Bare, alone: line.Authors.Count == 1);
            }
        }

        return option.Author with { Url = Own(c, option, given) ?? Own(c, option, printed) };
    }

    /// <summary>An address, unless it is the article's own or, of a person whose name it does not bear, the front page of the article's site.</summary>
    private static string? Own(MetadataContext c, AuthorOption option, string? address)
    {
        if (address is null || OwnAddress.Is(c.Url, address))
        {
            return null;
        }

        return option.Author.Kind == AuthorKind.Person && Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && OwnAddress.IsFrontPage(url) && c.Url is { } page
            && SiteNames.Owner(page.Host).Equals(SiteNames.Owner(url.Host), StringComparison.OrdinalIgnoreCase) && !SharesWord(option.Bare, url.Host)
            ? null
            : address;
    }

    /// <summary>The address of the link within an element that holds the whole name, or, of a name that stands there alone, a word of it.</summary>
    private static string? Within(MetadataContext c, int node, string name, bool alone)
    {
        HtmlPage page = c.Page;
        string? part = null;
        int end = Math.Min(page[node].End, node + MostNodes);
        int around = page.FindAncestor(node, Tag.A);
        for (int i = around < 0 ? node : around; i < end; i++)
        {
            if (page[i].Tag != Tag.A || page[i].TextLength is < 2 or > LongestLink)
            {
                continue;
            }

            string text = TextTools.Bare(page.TextOf(i, LongestLink));
            if (text.Contains(name, StringComparison.Ordinal))
            {
                return c.Absolute(page.AttributeText(i, Attr.Href));
            }

            part ??= alone && SharesWord(text, name) ? c.Absolute(page.AttributeText(i, Attr.Href)) : null;
        }

        return part;
    }

    /// <summary>Whether a word of some, but a short one, stands in a text.</summary>
    private static bool SharesWord(string words, string text)
    {
        foreach (ReadOnlySpan<char> word in new WordSpans(words))
        {
            if (word.Length >= ShortestWord && text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
