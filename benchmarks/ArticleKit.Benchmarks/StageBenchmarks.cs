using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;
using ArticleKit.Parsing.PlainText;
using ArticleKit.Serialization;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Bytes to the end of a stage: what lies between two of them is what the later one takes on its way, with a tree just built.</summary>
public class StageEnds : PageBenchmark
{
    /// <summary>Decodes and builds the tree.</summary>
    [Benchmark]
    public int BytesToPage() => Each(Stages.ToPage);

    /// <summary>Tree and front matter.</summary>
    [Benchmark]
    public int BytesToMetadata() => Each(Stages.ToMetadata);

    /// <summary>Tree, front matter and the choice of content.</summary>
    [Benchmark]
    public int BytesToContent() => Each(Stages.ToContent);
}

/// <summary>A stage alone, over trees that were read before and are cold.</summary>
public abstract class TreeBenchmark : PageBenchmark
{
    private protected List<(HtmlPage Tree, PageMetadata Metadata, Uri Url)> Trees { get; } = [];

    /// <summary>Reads the trees once.</summary>
    [GlobalSetup]
    public void Read()
    {
        foreach (BenchmarkPage page in Pages.Pages)
        {
            HtmlPage tree = PageReader.Read(page.Bytes, ArticleParserOptions.Default);
            Trees.Add((tree, MetadataReader.Read(tree, page.Url, ArticleParserOptions.Default, MetadataModel.Default), page.Url));
        }
    }

    /// <summary>Gives their buffers back.</summary>
    [GlobalCleanup]
    public void Dispose() => Trees.ForEach(t => t.Tree.Dispose());
}

/// <summary>Page tree to front matter.</summary>
public class MetadataStage : TreeBenchmark
{
    /// <summary>All sources and arbiters.</summary>
    [Benchmark]
    public int ReadMetadata() => Trees.Sum(t => MetadataReader.Read(t.Tree, t.Url, ArticleParserOptions.Default, MetadataModel.Default).Types.Count);
}

/// <summary>Page tree to the choice of content.</summary>
public class ContentStage : TreeBenchmark
{
    /// <summary>Evidence, features and both looks.</summary>
    [Benchmark]
    public int Select() => Trees.Sum(static t =>
    {
        using var evidence = new PageEvidence(t.Tree, t.Metadata, ContentModel.Default.Words);
        return ContentSelector.Select(evidence, ContentModel.Default).Kept.Length;
    });
}

/// <summary>Article to each format, and back from JSON.</summary>
public class SerializationStage : PageBenchmark
{
    private List<Article> _articles = [];
    private List<string> _json = [];

    /// <summary>Parses the articles once.</summary>
    [GlobalSetup]
    public void Parse()
    {
        _articles = [.. Pages.Pages.Select(p => HtmlArticleParser.Parse(p.Bytes, p.Url))];
        _json = [.. _articles.Select(a => a.ToJson())];
    }

    /// <summary>Article to JSON.</summary>
    [Benchmark]
    public int ToJson() => _articles.Sum(a => a.ToJson().Length);

    /// <summary>JSON to article.</summary>
    [Benchmark]
    public int FromJson() => _json.Sum(j => ArticleJson.FromJson(j).Body.Count);

    /// <summary>Article to Markdown.</summary>
    [Benchmark]
    public int ToMarkdown() => _articles.Sum(a => a.ToMarkdown().Length);

    /// <summary>Article to HTML.</summary>
    [Benchmark]
    public int ToHtml() => _articles.Sum(a => a.ToHtml().Length);

    /// <summary>Article to text.</summary>
    [Benchmark]
    public int ToText() => _articles.Sum(a => a.ToText().Length);
}

/// <summary>Plain text to article.</summary>
public class TextStage : PageBenchmark
{
    private List<string> _texts = [];

    /// <summary>Takes the articles' texts.</summary>
    [GlobalSetup]
    public void Parse() => _texts = [.. Pages.Pages.Select(p => HtmlArticleParser.Parse(p.Bytes, p.Url).ToText())];

    /// <summary>Lines, head, blocks, marks.</summary>
    [Benchmark]
    public int ParseText() => _texts.Sum(t => TextArticleParser.Parse(t).Body.Count);
}
