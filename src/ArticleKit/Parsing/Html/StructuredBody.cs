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
    private const int Shortest = 320;
    private const int TimesLonger = 3;

    /// <summary>The blocks of the given text, where it is by far longer than what the page prints; null where the page's own is better.</summary>
    /// <param name="given">The text that structured data gives.</param>
    /// <param name="printed">What was read out of the page.</param>
    /// <param name="beside">How many letters the page prints in boxes beside that: the text that structured data gives holds them too.</param>
    /// <param name="url">Where the page was read from.</param>
    /// <param name="options">The limits of the page hold for the text too.</param>
    public static NodeList<Block>? Instead(string? given, NodeList<Block> printed, int beside, Uri? url, ArticleParserOptions options)
    {
        if (given is null || given.Length < Shortest)
        {
            return null;
        }

        int enough = Math.Max(Shortest, TimesLonger * (LengthOf(printed.ToPlainText(), false) + beside));
        if (given.Length < enough)
        {
            return null; // so with nearly all
        }

        string text = Unescaped(given);
        return LengthOf(text, IsHtml(text)) < enough ? null : ReadUnescaped(text, url, options);
    }

    /// <summary>The blocks of a text that is HTML or plain.</summary>
    public static NodeList<Block> Read(string given, Uri? url, ArticleParserOptions options) => ReadUnescaped(Unescaped(given), url, options);

    private static NodeList<Block> ReadUnescaped(string text, Uri? url, ArticleParserOptions options)
    {
        if (IsHtml(text))
        {
            return HtmlFragment.Read(text, url, options);
        }

        List<TextLine> lines = TextNoise.Clear(TextLines.Read(InputText.Clean(text)));

        // A caption without its picture tells a reader of the text nothing.
        return NodeList.From(TextBlocks.Build(TornParagraphs.Mend(lines, 0, lines.Count)).Where(static b => b is not Figure { Content.IsEmpty: true }));
    }

    private static bool IsHtml(string text) => text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>A text that holds no markup may be escaped as if it stood in some, and its own markup with it.</summary>
    private static string Unescaped(string text) => !IsHtml(text) && text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    /// <summary>How long a text is but for its tags and white space: some programs indent what they give as deep as its elements stood.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, bool html)
    {
        int length = 0;
        bool within = false;
        foreach (char c in text)
        {
            within = html && (c == '<' || within);
            length += within || char.IsWhiteSpace(c) ? 0 : 1;
            within &= c != '>';
        }

        return length;
    }
}
