using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What kinds of elements a page has, and how many: a shop has other ones than a forum.</summary>
internal readonly record struct PageShape(int Articles, int SocialType, int Times, int Pictures, int Controls, int Tables, int Codes, int Headings)
{
    /// <summary>The <see cref="SocialType"/> of articles.</summary>
    public const int SocialArticle = 4;

    public static PageShape Of(HtmlPage page)
    {
        int articles = 0, social = 0, times = 0, pictures = 0, controls = 0, tables = 0, codes = 0, headings = 0;
        ReadOnlySpan<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i].Tag)
            {
                case Tag.Article:
                    articles++;
                    break;
                case Tag.Time:
                    times++;
                    break;
                case Tag.Img:
                    pictures++;
                    break;
                case Tag.Input or Tag.Button or Tag.Select or Tag.Textarea:
                    controls++;
                    break;
                case Tag.Table:
                    tables++;
                    break;
                case Tag.Pre:
                    codes++;
                    break;
                case Tag.H1 or Tag.H2 or Tag.H3:
                    headings++;
                    break;
                case Tag.Meta when social == 0 && page.Attribute(i, Attr.Property) is "og:type":
                    social = SocialKind(page.Attribute(i, Attr.Content));
                    break;
                default:
                    break;
            }
        }

        return new PageShape(articles, social, times, pictures, controls, tables, codes, headings);
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
