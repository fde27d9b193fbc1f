using ArticleKit.Parsing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ArticleKit.Markdown;

/// <summary>Markdown to Markdig's syntax tree, in the dialect of this package.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Default = Pipeline(ArticleParserOptions.Default.MaxDepth);

    /// <exception cref="ArticleLimitException">Blocks or inlines stand deeper in each other than the options allow.</exception>
    /// <exception cref="ArticleFormatException">Markdig cannot read the text.</exception>
    public static MarkdownDocument Read(string text, ArticleParserOptions options)
    {
        try
        {
            return Markdig.Markdown.Parse(text, options.MaxDepth == ArticleParserOptions.Default.MaxDepth ? Default : Pipeline(options.MaxDepth));
        }
        catch (ArgumentException e) when (e.Message.Contains("depth", StringComparison.Ordinal))
        {
            // Markdig has no exception of its own for this.
            throw new ArticleLimitException(nameof(ArticleParserOptions.MaxDepth), options.MaxDepth);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or InvalidCastException)
        {
            throw new ArticleFormatException("The text cannot be read as Markdown.", e);
        }
    }

    private static MarkdownPipeline Pipeline(int depth) => new MarkdownPipelineBuilder { MaximumNestingDepth = Math.Max(depth, 1) }
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseMathematics()
        .Build();
}
