using System.Text.Json;
using ArticleKit.Markdown;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.PlainText;
using ArticleKit.Serialization;

namespace ArticleKit.Cli;

/// <summary>An input's article, as the writers need it.</summary>
/// <param name="Article">The article.</param>
/// <param name="SourceText">The input's text when it was plain text; quotations are given by their places in it.</param>
internal sealed record ParsedInput(Article Article, string? SourceText = null);

/// <summary>What the tool reads and writes: one table each way.</summary>
internal static class Formats
{
    public static IReadOnlyList<string> Inputs { get; } = ["auto", "html", "text", "markdown", "json"];

    /// <summary>For each output its writer into a batch line: the article's own JSON, or a string.</summary>
    public static IReadOnlyDictionary<string, Action<Utf8JsonWriter, ParsedInput>> Outputs { get; } = new SortedDictionary<string, Action<Utf8JsonWriter, ParsedInput>>(StringComparer.Ordinal)
    {
        ["json"] = static (writer, input) => input.Article.WriteJson(writer),
        ["markdown"] = static (writer, input) => writer.WriteStringValue(input.Article.ToMarkdown()),
        ["html"] = static (writer, input) => writer.WriteStringValue(input.Article.ToHtml()),
        ["text"] = static (writer, input) => writer.WriteStringValue(input.Article.ToText()),
        ["quotes"] = static (writer, input) => QuotesOutput.Write(writer, input),
    };

    /// <summary>Parses an input of a format.</summary>
    /// <exception cref="ArticleFormatException">The input is not of that format.</exception>
    public static ParsedInput Read(string from, ReadOnlyMemory<byte> bytes, Uri? url, ArticleParserOptions options) => from switch
    {
        "html" => new ParsedInput(HtmlArticleParser.Parse(bytes, url, options)),
        "text" => ReadText(bytes, url, options),
        "json" => new ParsedInput(ReadJson(bytes)),
        "markdown" => new ParsedInput(MarkdownArticleParser.Parse(bytes, url, options)),
        _ when MarkdownSniffer.HasFrontMatter(bytes.Span) => new ParsedInput(MarkdownArticleParser.Parse(bytes, url, options)),
        _ => FormatSniffer.IsHtml(bytes.Span) ? new ParsedInput(HtmlArticleParser.Parse(bytes, url, options)) : ReadText(bytes, url, options),
    };

    /// <summary>The format of an input that is asked for as <c>auto</c>, where its file name says Markdown. An address tells nothing: sites show Markdown files as pages.</summary>
    public static string ByName(string from, string file)
    {
        string name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return from == "auto" && !name.Contains("://", StringComparison.Ordinal) && Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown" ? "markdown" : from;
    }

    /// <summary>The article in a format, as one text for a file or the terminal.</summary>
    public static string Write(string to, ParsedInput input) => to switch
    {
        "json" => input.Article.ToJson(indented: true) + "\n",
        "markdown" => input.Article.ToMarkdown(),
        "html" => input.Article.ToHtml() + "\n",
        "quotes" => QuotesOutput.Json(input) + "\n",
        "quotes-text" => QuotesOutput.Text(input),
        _ => input.Article.ToText() + "\n",
    };

    private static ParsedInput ReadText(ReadOnlyMemory<byte> bytes, Uri? url, ArticleParserOptions options)
    {
        string text = TextArticleParser.Decode(bytes, options);
        return new ParsedInput(TextArticleParser.Parse(text, url, options), text);
    }

    private static Article ReadJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ArticleJson.FromJson(bytes);
        }
        catch (FormatException e)
        {
            throw new ArticleFormatException(e.Message, e);
        }
    }
}
