using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>How <see cref="ArticleMarkdown"/> writes. Immutable: change a copy with <c>with</c>.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Title and body, no front matter.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Whether the front matter stands before the text, in YAML between lines of three dashes.</summary>
    public bool FrontMatter { get; init; }

    /// <summary>Whether the title is written as a heading of level 1.</summary>
    public bool Title { get; init; } = true;
}

/// <summary>Articles as Markdown: CommonMark with the tables and strikethrough of GitHub.</summary>
public static class ArticleMarkdown
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The article in Markdown; it ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static string ToMarkdown(this Article article, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        options ??= MarkdownOptions.Default;
        var output = new StringBuilder();
        if (options.FrontMatter)
        {
            MarkdownFrontMatter.Write(output, article);
        }

        bool titled = options.Title && !string.IsNullOrWhiteSpace(article.Title);
        NodeList<Block> blocks = titled ? [new Heading(1, [new Text(article.Title!)]), .. article.Body] : article.Body;
        string body = new MarkdownBlocks().Write(blocks);
        return output.Append(body).Append(body.Length > 0 ? "\n" : "").ToString();
    }

    /// <summary>Writes the article in Markdown.</summary>
    /// <exception cref="ArgumentNullException">The article or the writer is null.</exception>
    public static void WriteMarkdown(this Article article, TextWriter writer, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(article.ToMarkdown(options));
    }

    /// <summary>Writes the article in Markdown, in UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">The article or the stream is null.</exception>
    public static void WriteMarkdown(this Article article, Stream stream, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8.GetBytes(article.ToMarkdown(options)));
    }
}
