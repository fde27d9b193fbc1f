using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Reads the front matter of a page: sources give candidates, one arbiter chooses.</summary>
internal static class MetadataReader
{
    /// <summary>Reads the front matter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Where the page was read from.</param>
    /// <param name="options">The options.</param>
    public static PageMetadata Read(HtmlPage page, Uri? url, ArticleParserOptions options) =>
        new() { Front = new Article { Url = url?.AbsoluteUri } };
}
