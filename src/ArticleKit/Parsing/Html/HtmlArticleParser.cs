using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Explanation;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html;

/// <summary>
/// Parses web pages (HTML as the WHATWG standard reads it). Safe to use from several threads. A page without an article gives an
/// article of low <see cref="Article.Confidence"/> with what text there is.
/// </summary>
public static class HtmlArticleParser
{
    // What a page gives to programs alone as one long text is an article more often than not; too few pages are labelled to say how often.
    private const double TextOfScripts = 0.6;

    /// <summary>Parses a page from its text.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The page is null.</exception>
    /// <exception cref="ArticleFormatException">The page is empty.</exception>
    /// <exception cref="ArticleLimitException">The page passes a limit of the options.</exception>
    public static Article Parse(string html, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        options ??= ArticleParserOptions.Default;
        InputText.Check(html, options);
        using HtmlPage page = PageReader.Read(InputText.Clean(html), options);
        return Parse(page, url, options, ParserModels.Default);
    }

    /// <summary>Parses a page from its bytes, decoded as a browser would.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArticleFormatException">The page is empty.</exception>
    /// <exception cref="ArticleLimitException">The page passes a limit of the options.</exception>
    public static Article Parse(ReadOnlyMemory<byte> html, Uri? url = null, ArticleParserOptions? options = null) =>
        Parse(html, url, options ?? ArticleParserOptions.Default, ParserModels.Default);

    /// <summary>Parses a page and chooses its content by models of the caller's.</summary>
    internal static Article Parse(ReadOnlyMemory<byte> html, Uri? url, ArticleParserOptions options, ParserModels models)
    {
        InputText.Check(html.Span, options);
        using HtmlPage page = PageReader.Read(html.Span, options);
        return Parse(page, url, options, models);
    }

    private static Article Parse(HtmlPage page, Uri? url, ArticleParserOptions options, ParserModels models)
    {
        url = InputText.Absolute(url);
        PageMetadata metadata = MetadataReader.Read(page, url, options, models.Metadata);
        using var evidence = new PageEvidence(page, metadata, models.Content.Words);
        Selection selection = ContentSelector.Select(evidence, models.Content);
        var context = new BlockContext(page, CollectionsMarshal.AsSpan(evidence.Units), selection.Kept, captions: selection.Captions);
        NodeList<Block> body = new BlockBuilder(context, new PageUrls(page, url ?? Canonical(metadata))).Build();
        NodeList<Block>? told = StructuredBody.Instead(metadata.ArticleBody, body, selection.Beside, url, options) ?? ScriptState.Instead(page, body, url, options);
        return ArticleAssembly.Assemble(metadata, told ?? body, told is null ? selection : selection with { Confidence = Math.Max(selection.Confidence, TextOfScripts) });
    }

    /// <summary>Parses a page and tells why it was read so: the candidates for the front matter, and for each block of the page whether it was kept.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <returns>The article that <see cref="Parse(ReadOnlyMemory{byte}, Uri?, ArticleParserOptions?)"/> gives, with its reasons. Takes several times as long.</returns>
    /// <exception cref="ArticleFormatException">The page is empty.</exception>
    /// <exception cref="ArticleLimitException">The page passes a limit of the options.</exception>
    public static ArticleExplanation Explain(ReadOnlyMemory<byte> html, Uri? url = null, ArticleParserOptions? options = null)
    {
        options ??= ArticleParserOptions.Default;
        InputText.Check(html.Span, options);
        url = InputText.Absolute(url);
        using HtmlPage page = PageReader.Read(html.Span, options);
        ParserModels models = ParserModels.Default;
        MetadataExplanation metadata = MetadataReader.Explain(page, url, options, models.Metadata);
        using var evidence = new PageEvidence(page, metadata.Metadata, models.Content.Words);
        Selection selection = ContentSelector.Select(evidence, models.Content);
        return new ArticleExplanation(
            Parse(page, url, options, models), Explainer.Candidates(metadata.Candidates), Explainer.Blocks(evidence, selection, models.Content));
    }

    /// <summary>Where the page says it stands, for pages that come without an address.</summary>
    private static Uri? Canonical(PageMetadata metadata) => Uri.TryCreate(metadata.Front.Url, UriKind.Absolute, out Uri? url) ? url : null;
}
