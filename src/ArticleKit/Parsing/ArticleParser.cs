using ArticleKit.Model;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Parsing;

/// <summary>The front door: looks at the input, tells its format, and parses it. Safe to use from several threads.</summary>
public static class ArticleParser
{
    /// <summary>Parses text of any format: HTML or plain text.</summary>
    /// <param name="text">The whole input.</param>
    /// <param name="url">Where it was read from; relative links are resolved against it.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArticleFormatException">The input is empty.</exception>
    /// <exception cref="ArticleLimitException">The input passes a limit of the options.</exception>
    public static Article Parse(string text, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HtmlArticleParser.Parse(text, url, options);
    }
}
