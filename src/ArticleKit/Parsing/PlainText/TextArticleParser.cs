using System.Text;
using ArticleKit.Model;
namespace ArticleKit.Parsing.PlainText;
/// <summary>Parses plain text.</summary>
public static class TextArticleParser
{
    /// <summary>Parses text.</summary>
    public static Article Parse(string text, Uri? url = null, ArticleParserOptions? options = null) => new() { Body = [new Paragraph([new Text(text)])] };
    /// <summary>Parses text.</summary>
    public static Article Parse(ReadOnlyMemory<byte> text, Uri? url = null, ArticleParserOptions? options = null) => Parse(Encoding.UTF8.GetString(text.Span), url, options);
}
