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
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var factory = new TreeFactory();
        IBrowsingContext context = BrowsingContext.New(new Configuration([factory]));
        var parser = new HtmlParser(Lean(options), context);
        return PageFlattener.Flatten(parser.ParseDocument<TreeDocument, TreeElement>(source, factory.Consume), buffer, options);
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
