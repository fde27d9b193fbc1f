using System.Runtime.InteropServices;
using AngleSharp.Html.Parser;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Benchmarks;

/// <summary>What is measured: the peers and each way from a page's bytes to the end of a stage.</summary>
internal static class Stages
{
    private static readonly HtmlParserOptions Lean = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <summary>AngleSharp's own parse into its DOM, lean options, from memory.</summary>
    public static int AngleSharpLean(BenchmarkPage page) => new HtmlParser(Lean).ParseDocument(page.Text.AsMemory()).ChildNodes.Length;

    /// <summary>SmartReader from the page's text to its article.</summary>
    public static int SmartReader(BenchmarkPage page)
    {
        using var reader = new SmartReader.Reader(page.Url.AbsoluteUri, page.Text);
        return reader.GetArticle().Length;
    }

    /// <summary>Bytes to page tree.</summary>
    public static int ToPage(BenchmarkPage page)
    {
        using HtmlPage tree = PageReader.Read(page.Bytes, ArticleParserOptions.Default);
        return tree.Count;
    }

    /// <summary>Bytes to front matter.</summary>
    public static int ToMetadata(BenchmarkPage page)
    {
        using HtmlPage tree = PageReader.Read(page.Bytes, ArticleParserOptions.Default);
        return MetadataReader.Read(tree, page.Url, ArticleParserOptions.Default, MetadataModel.Default).Types.Count;
    }

    /// <summary>Bytes to the choice of content.</summary>
    public static int ToContent(BenchmarkPage page)
    {
        using HtmlPage tree = PageReader.Read(page.Bytes, ArticleParserOptions.Default);
        PageMetadata metadata = MetadataReader.Read(tree, page.Url, ArticleParserOptions.Default, MetadataModel.Default);
        using var evidence = new PageEvidence(tree, metadata, ContentModel.Default.Words);
        return ContentSelector.Select(evidence, ContentModel.Default).Kept.Length;
    }

    /// <summary>Bytes to article: the whole way.</summary>
    public static int ToArticle(BenchmarkPage page) => HtmlArticleParser.Parse(page.Bytes, page.Url).Body.Count;
}
