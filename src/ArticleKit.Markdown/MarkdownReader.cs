using ArticleKit.Parsing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ArticleKit.Markdown;

/// <summary>Markdown to Markdig's syntax tree, in the dialect of this package.</summary>
internal static class MarkdownReader
{
    // Pairing marks of emphasis takes Markdig a time that grows with the square of their number in one paragraph.
    private const int MostMarks = 8_000;

    private static readonly MarkdownPipeline Default = Pipeline(ArticleParserOptions.Default.MaxDepth, emphasis: true);

    /// <exception cref="ArticleLimitException">Blocks or inlines stand deeper in each other than the options allow.</exception>
    /// <exception cref="ArticleFormatException">Markdig cannot read the text.</exception>
    public static MarkdownDocument Read(string text, ArticleParserOptions options)
    {
        try
        {
            bool emphasis = MarksInOneParagraph(text) <= MostMarks;
            return Markdig.Markdown.Parse(text, emphasis && options.MaxDepth == ArticleParserOptions.Default.MaxDepth ? Default : Pipeline(options.MaxDepth, emphasis));
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

    private static MarkdownPipeline Pipeline(int depth, bool emphasis)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Math.Max(depth, 1) }
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseFootnotes()
            .UseMathematics();
        if (!emphasis)
        {
            builder.InlineParsers.TryRemove<EmphasisInlineParser>();
        }

        return builder.Build();
    }

    /// <summary>The most characters that may mark emphasis between two blank lines: more than anybody writes is read as plain text.</summary>
    private static int MarksInOneParagraph(string text)
    {
        int most = 0;
        int marks = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + line.Count('*') + line.Count('_') + line.Count('~');
            most = Math.Max(most, marks);
        }

        return most;
    }
}
