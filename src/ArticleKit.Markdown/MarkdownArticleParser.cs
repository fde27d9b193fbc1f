using System.Text;
using ArticleKit.Markdown.Blocks;
using ArticleKit.Markdown.FrontMatter;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Page;
using Syntax = Markdig.Syntax;

namespace ArticleKit.Markdown;

/// <summary>
/// Parses Markdown: CommonMark with the tables, strikethrough and footnotes of GitHub, formulas between dollar signs, and YAML front
/// matter. Without a title in the front matter the first heading of level 1 is the title. HTML within the Markdown is read as
/// <see cref="ArticleKit.Parsing.Html.HtmlArticleParser"/> reads it, with all of its text; no markup ever reaches the article as text.
/// Safe to use from several threads.
/// </summary>
public static class MarkdownArticleParser
{
    /// <summary>Parses a text in Markdown.</summary>
    /// <param name="markdown">The whole text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArticleFormatException">The text is empty.</exception>
    /// <exception cref="ArticleLimitException">
    /// The text passes a limit of the options: its length, its nodes, or <see cref="ArticleParserOptions.MaxDepth"/>, for blocks in each other.
    /// </exception>
    public static Article Parse(string markdown, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        options ??= ArticleParserOptions.Default;
        InputText.Check(markdown, options);
        url = InputText.Absolute(url);
        string text = InputText.Clean(markdown).TrimStart('\uFEFF');
        Article front = FrontMatterReader.Read(text, url, out int start);
        Syntax.MarkdownDocument document = MarkdownReader.Read(start == 0 ? text : text[start..], options);
        NodeList<Block> body = new BlockReader(url ?? Address(front), options).Read(document);
        return ArticleAssembly.Assemble(front, body, url);
    }

    /// <summary>Parses Markdown from its bytes: by their byte order mark, the declared charset, UTF-8 if they are that, else windows-1252.</summary>
    /// <param name="markdown">The whole text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArticleFormatException">The input is empty or no text.</exception>
    /// <exception cref="ArticleLimitException">The text passes a limit of the options.</exception>
    public static Article Parse(ReadOnlyMemory<byte> markdown, Uri? url = null, ArticleParserOptions? options = null)
    {
        options ??= ArticleParserOptions.Default;
        InputText.Check(markdown.Span, options);
        Encoding encoding = PageDecoder.Detect(markdown.Span, options.Charset, out int skip);
        return Parse(encoding.GetString(markdown.Span[skip..]), url, options);
    }

    private static Uri? Address(Article front) => Uri.TryCreate(front.Url, UriKind.Absolute, out Uri? url) ? url : null;
}
