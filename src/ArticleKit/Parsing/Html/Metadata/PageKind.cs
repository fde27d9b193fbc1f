using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What kind of page it is, as far as its address and what it tells of itself say: homes of sites and of shops name themselves otherwise than articles.</summary>
internal static class PageKind
{
    /// <summary>How many numbers there are.</summary>
    public const int Width = 6;

    private const int Deepest = 8;

    /// <summary>Steps in the address; what Open Graph and JSON-LD call the page; how many first headings; whether anything says when and by whom.</summary>
    public static void Fill(MetadataContext c, Span<float> row)
    {
        row[0] = DepthOf(c.Url);
        row[1] = OpenGraphType(c);
        row[2] = Thing(c.Types);
        row[3] = FirstHeadings(c);
        bool dated = false;
        bool named = false;
        foreach (Candidate candidate in c.Candidates)
        {
            dated |= candidate.Field == Field.Published;
            named |= candidate.Field == Field.Author;
        }

        row[4] = dated ? 1 : 0;
        row[5] = named ? 1 : 0;
    }

    private static int DepthOf(Uri? url)
    {
        if (url is null)
        {
            return -1;
        }

        int steps = 0;
        ReadOnlySpan<char> path = url.AbsolutePath;
        for (int i = 0; i < path.Length && steps < Deepest; i++)
        {
            steps += path[i] != '/' && (i == 0 || path[i - 1] == '/') ? 1 : 0;
        }

        return steps;
    }

    private static int OpenGraphType(MetadataContext c)
    {
        foreach (int node in c.Scan.Metas)
        {
            if (c.Page.Attribute(node, Attr.Property).Equals("og:type", StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> type = c.Page.Attribute(node, Attr.Content).Trim();
                return type.Equals("article", StringComparison.OrdinalIgnoreCase) ? 1
                    : type.Equals("website", StringComparison.OrdinalIgnoreCase) ? 2
                    : type.Contains("product", StringComparison.OrdinalIgnoreCase) ? 3 : 4;
            }
        }

        return 0;
    }

    private static int Thing(IReadOnlyList<string> types)
    {
        int best = 0;
        foreach (string type in types)
        {
            best = Math.Max(best, type switch
            {
                _ when type.EndsWith("NewsArticle", StringComparison.Ordinal) => 4,
                "Article" or "BlogPosting" or "TechArticle" or "LiveBlogPosting" or "Report" => 3,
                "Product" or "ProductGroup" or "SoftwareApplication" => 2,
                _ => 1,
            });
        }

        return best;
    }

    private static int FirstHeadings(MetadataContext c)
    {
        int count = 0;
        foreach (Mark mark in c.Scan.Headings)
        {
            count += c.Page[mark.Node].Tag == Tag.H1 ? 1 : 0;
        }

        return count;
    }
}
