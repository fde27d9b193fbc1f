using System.Text;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.PlainText;
using ArticleKit.Serialization;

namespace ArticleKit.Cli;

/// <summary>An input's article, as the writers need it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Source">The input, where that was plain text.</param>
internal sealed record ParsedInput(Article Article, string? Source = null);

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
        "text" => new ParsedInput(TextArticleParser.Parse(bytes, url, options), Encoding.UTF8.GetString(bytes.Span)),
        "json" => new ParsedInput(ReadJson(bytes)),
        "markdown" => throw new ArticleFormatException("Markdown input is not supported yet."),
        _ => new ParsedInput(ArticleParser.Parse(bytes, url, options)),
    };

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
