using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What kinds of elements a page has, and how many: a shop has other ones than a forum.</summary>
internal readonly record struct PageShape(int Articles, int SocialType, int Times, int Pictures, int Controls, int Tables, int Codes, int Headings)
{
    /// <summary>The <see cref="SocialType"/> of articles.</summary>
    public const int SocialArticle = 4;

    private const int TagCount = (int)Tag.Xmp + 1;

    public static PageShape Of(HtmlPage page)
    {
        Span<int> counts = stackalloc int[TagCount];
        counts.Clear();
        int social = 0;
        ReadOnlySpan<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            counts[(int)nodes[i].Tag]++;
            if (nodes[i].Tag == Tag.Meta && social == 0 && page.Attribute(i, Attr.Property) is "og:type")
            {
                social = SocialKind(page.Attribute(i, Attr.Content));
            }
        }

        return new PageShape(
            counts[(int)Tag.Article], social, counts[(int)Tag.Time], counts[(int)Tag.Img],
            counts[(int)Tag.Input] + counts[(int)Tag.Button] + counts[(int)Tag.Select] + counts[(int)Tag.Textarea],
            counts[(int)Tag.Table], counts[(int)Tag.Pre], counts[(int)Tag.H1] + counts[(int)Tag.H2] + counts[(int)Tag.H3]);
    }

    /// <summary>The shape of an address: articles have long names, lists short ones.</summary>
    /// <returns>How deep the path is, how many hyphens and digits its last part has, and whether there is a query.</returns>
    public static ReadOnlySpan<float> OfAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            return (float[])[-1, -1, -1, -1];
        }

        ReadOnlySpan<char> path = address.AbsolutePath.AsSpan().Trim('/');
        ReadOnlySpan<char> last = path[(path.LastIndexOf('/') + 1)..];
        int digits = 0;
        foreach (char c in last)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return (float[])[path.IsEmpty ? 0 : path.Count('/') + 1, last.Count('-') + last.Count('_'), digits, address.Query.Length > 1 ? 1 : 0];
    }

    private static int SocialKind(ReadOnlySpan<char> type) =>
        type.Contains("article", StringComparison.OrdinalIgnoreCase) ? SocialArticle
        : type.Contains("product", StringComparison.OrdinalIgnoreCase) ? 1
        : type.Contains("website", StringComparison.OrdinalIgnoreCase) ? 2
        : 3;
}
