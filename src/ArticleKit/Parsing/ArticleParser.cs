using ArticleKit.Model;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.PlainText;

namespace ArticleKit.Parsing;

/// <summary>
/// The front door: looks at the input, tells whether it is HTML or plain text, and parses it. Safe to use from several threads.
/// <see cref="HtmlArticleParser"/> and <see cref="TextArticleParser"/> take one format each.
/// </summary>
public static class ArticleParser
{
    /// <summary>Parses text.</summary>
    /// <param name="text">The whole input: a page or a plain text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArticleFormatException">The input is empty.</exception>
    /// <exception cref="ArticleLimitException">The input passes a limit of the options.</exception>
    public static Article Parse(string text, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FormatSniffer.IsHtml(text) ? HtmlArticleParser.Parse(text, url, options) : TextArticleParser.Parse(text, url, options);
    }

    /// <summary>Parses bytes, decoded as a browser would.</summary>
    /// <param name="bytes">The whole input: a page or a plain text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArticleFormatException">The input is empty or no text.</exception>
    /// <exception cref="ArticleLimitException">The input passes a limit of the options.</exception>
    public static Article Parse(ReadOnlyMemory<byte> bytes, Uri? url = null, ArticleParserOptions? options = null) =>
        FormatSniffer.IsHtml(bytes.Span) ? HtmlArticleParser.Parse(bytes, url, options) : TextArticleParser.Parse(bytes, url, options);

    /// <summary>Reads a stream to its end and parses it. The stream stays open.</summary>
    /// <param name="stream">The whole input: a page or a plain text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArticleFormatException">The input is empty or no text.</exception>
    /// <exception cref="ArticleLimitException">The input passes a limit of the options.</exception>
    public static Article Parse(Stream stream, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ArticleParserOptions.Default;
        using var memory = new MemoryStream();
        var part = new byte[81920];
        for (int read; (read = stream.Read(part, 0, part.Length)) > 0;)
        {
            Take(memory, part.AsSpan(0, read), options);
        }

        return Parse(memory.GetBuffer().AsMemory(0, (int)memory.Length), url, options);
    }

    /// <summary>Reads a stream to its end without blocking, and parses it. The stream stays open.</summary>
    /// <param name="stream">The whole input: a page or a plain text.</param>
    /// <param name="url">The absolute address it was read from, which relative links are resolved against; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArticleFormatException">The input is empty or no text.</exception>
    /// <exception cref="ArticleLimitException">The input passes a limit of the options.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<Article> ParseAsync(
        Stream stream, Uri? url = null, ArticleParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ArticleParserOptions.Default;
        using var memory = new MemoryStream();
        var part = new byte[81920];
        for (int read; (read = await stream.ReadAsync(part, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            Take(memory, part.AsSpan(0, read), options);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Parse(memory.GetBuffer().AsMemory(0, (int)memory.Length), url, options);
    }

    private static void Take(MemoryStream memory, ReadOnlySpan<byte> part, ArticleParserOptions options)
    {
        if (memory.Length + part.Length > options.MaxInputLength)
        {
            throw new ArticleLimitException(nameof(ArticleParserOptions.MaxInputLength), options.MaxInputLength);
        }

        memory.Write(part);
    }
}
