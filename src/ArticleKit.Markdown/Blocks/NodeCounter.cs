using ArticleKit.Parsing;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Counts the nodes of one text and stops at the limit.</summary>
internal sealed class NodeCounter(ArticleParserOptions options)
{
    private int _count;

    /// <exception cref="ArticleLimitException">There are more nodes than the options allow.</exception>
    public void Add()
    {
        if (++_count > options.MaxNodes)
        {
            throw new ArticleLimitException(nameof(ArticleParserOptions.MaxNodes), options.MaxNodes);
        }
    }
}
