using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>HTML to <see cref="HtmlPage"/>, with AngleSharp's tokenizer and HTML5 tree builder.</summary>
internal static class PageReader
{
    /// <summary>Reads a page from its bytes.</summary>
    public static HtmlPage Read(ReadOnlySpan<byte> bytes, ArticleParserOptions options)
    {
        (char[] buffer, int length) = PageDecoder.Decode(bytes, options.Charset);
        return Read(buffer.AsMemory(0, length), buffer, options);
    }

    /// <summary>Reads a page from its text.</summary>
    public static HtmlPage Read(string html, ArticleParserOptions options) => Read(html.AsMemory(), null, options);

    private static HtmlPage Read(ReadOnlyMemory<char> html, char[]? buffer, ArticleParserOptions options)
    {
        return PageFlattener.Flatten(Build(html, options), buffer, options);
    }

    private static TreeDocument Build(ReadOnlyMemory<char> html, ArticleParserOptions options)
    {
        try
        {
            return Build(html, options, flat: false);
        }
        catch (NullReferenceException)
        {
            // The builder cleared its stack back to a row that is not there. It stops at a root element of AngleSharp's own, finds none
            // among our nodes and fails: so it is with cells in a choice of a form when a template closes.
            return Build(html, options, flat: true);
        }
    }

    private static TreeDocument Build(ReadOnlyMemory<char> html, ArticleParserOptions options, bool flat)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var factory = new TreeFactory(flat);
        IBrowsingContext context = BrowsingContext.New(new Configuration([factory]));
        var parser = new HtmlParser(Lean(options), context);
        return parser.ParseDocument<TreeDocument, TreeElement>(source, factory.Consume);
    }

    private static HtmlParserOptions Lean(ArticleParserOptions options) => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        IsScripting = false,
        MaximumDepth = options.MaxDepth,
        ShouldEmitAttribute = static (ref token, name) => Names.AttrOf(name.Span) != Attr.None,
    };
}
