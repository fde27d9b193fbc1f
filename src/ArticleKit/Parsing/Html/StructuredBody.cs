using System.Net;
using ArticleKit.Model;
using ArticleKit.Parsing.PlainText;

namespace ArticleKit.Parsing.Html;

/// <summary>
/// The text of the article as structured data gives it (schema.org <c>articleBody</c>), for pages that print nothing of it: those that a
/// script fills in, and those that show a beginning and hide the rest.
/// </summary>
internal static class StructuredBody
{
    private const int Shortest = 400;
    private const int TimesLonger = 3;

    /// <summary>The blocks of the given text, where it is by far longer than what the page prints; null where the page's own is better.</summary>
    /// <param name="given">The text that structured data gives.</param>
    /// <param name="printed">What was read out of the page.</param>
    /// <param name="beside">How many letters the page prints in boxes beside that: the text that structured data gives holds them too.</param>
    /// <param name="url">Where the page was read from.</param>
    /// <param name="options">The limits of the page hold for the text too.</param>
    public static NodeList<Block>? Instead(string? given, NodeList<Block> printed, int beside, Uri? url, ArticleParserOptions options)
    {
        return given is null || given.Length < Shortest || given.Length < TimesLonger * (printed.ToPlainText().Length + beside) ? null : Read(given, url, options);
    }

    /// <summary>The blocks of a text that is HTML or plain.</summary>
    public static NodeList<Block> Read(string given, Uri? url, ArticleParserOptions options)
    {
        if (given.Contains("</p>", StringComparison.OrdinalIgnoreCase) || given.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            return HtmlFragment.Read(given, url, options);
        }

        // Where it holds no markup it may be escaped as if it stood in some.
        given = given.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(given) : given;
        List<TextLine> lines = TextNoise.Clear(TextLines.Read(InputText.Clean(given)));
        // A caption without its picture tells a reader of the text nothing.
        return NodeList.From(TextBlocks.Build(TornParagraphs.Mend(lines, 0, lines.Count)).Where(static b => b is not Figure { Content.IsEmpty: true }));
    }
}
