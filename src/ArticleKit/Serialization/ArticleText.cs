using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Articles as plain text: the body alone, without title and byline.</summary>
public static class ArticleText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of the body: blocks apart by a blank line, list items a line each, table cells apart by a tab.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static string ToText(this Article article, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Body.ToPlainText(options);
    }

    /// <summary>Writes the text of the body.</summary>
    /// <exception cref="ArgumentNullException">The article or the writer is null.</exception>
    public static void WriteText(this Article article, TextWriter writer, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(article.ToText(options));
    }

    /// <summary>Writes the text of the body in UTF-8 without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">The article or the stream is null.</exception>
    public static void WriteText(this Article article, Stream stream, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8.GetBytes(article.ToText(options)));
    }
}
