using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>
/// Parses plain text: paragraphs apart by blank lines or by lines, wrapped lines joined, headings and pull quotes told from
/// paragraphs, lists, and the light marks of emphasis that people leave in text. Safe to use from several threads.
/// </summary>
public static class TextArticleParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="url">The absolute address it was read from; a relative one counts as none.</param>
    /// <param name="options">Limits; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArticleFormatException">The text is empty.</exception>
    /// <exception cref="ArticleLimitException">The text passes a limit of the options.</exception>
    public static Article Parse(string text, Uri? url = null, ArticleParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        InputText.Check(text, options ?? ArticleParserOptions.Default);
        List<TextLine> lines = TextNoise.Clear(TextLines.Read(InputText.Clean(text)));
        TextHead head = TextHead.Read(lines);
        TextTail tail = TextTail.Read(lines, head);
        NodeList<Block> body = TextBlocks.Build(TornParagraphs.Mend(lines, head.Length, tail.End));
        return new Article
        {
            Kicker = head.Kicker,
            Title = head.Title,
            Subtitle = head.Subtitle,
            Byline = head.Byline ?? tail.Byline,
            Published = head.Published,
            Dateline = Datelines.Find(body),
            Url = InputText.Absolute(url)?.AbsoluteUri,
            Site = head.Sender is null ? null : new Site { Name = head.Sender },
            Body = body,
            Confidence = TextConfidence.Of(body, head.Title is not null, head.Byline is not null || tail.Byline is not null || head.Published is not null),
        };
    }

    /// <summary>Parses a text from its bytes: by its byte order mark, the declared charset, UTF-8 if it is that, else windows-1252.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="url">The absolute address it was read from; a relative one counts as none.</param>
    /// <param name="options">Limits and hints; <see cref="ArticleParserOptions.Default"/> when null.</param>
    /// <exception cref="ArticleFormatException">The input is empty or no text.</exception>
    /// <exception cref="ArticleLimitException">The text passes a limit of the options.</exception>
    public static Article Parse(ReadOnlyMemory<byte> text, Uri? url = null, ArticleParserOptions? options = null)
    {
        options ??= ArticleParserOptions.Default;
        return Parse(Decode(text, options), url, options);
    }

    /// <summary>The text that bytes hold, without a byte order mark.</summary>
    internal static string Decode(ReadOnlyMemory<byte> text, ArticleParserOptions options)
    {
        InputText.Check(text.Span, options);
        Encoding encoding = Html.Page.PageDecoder.Detect(text.Span, options.Charset, out int skip);
        return encoding.GetString(text.Span[skip..]);
    }
}
