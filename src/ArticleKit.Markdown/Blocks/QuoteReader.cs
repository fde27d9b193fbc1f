using ArticleKit.Model;
using Syntax = Markdig.Syntax;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Block quotes: a last paragraph or line that opens with a dash names who is quoted.</summary>
internal static class QuoteReader
{
    private const int LongestAttribution = 200;

    private static readonly string[] Dashes = ["— ", "– ", "― ", "-- "];

    /// <summary>The quote; null for one without content.</summary>
    public static BlockQuote? Read(Syntax.QuoteBlock quote, NodeList<Block> content, InlineReader inlines)
    {
        if (content.IsEmpty)
        {
            return null;
        }

        if (content[^1] is Paragraph last && quote.LastChild is Syntax.ParagraphBlock { Inline: { } line })
        {
            if (content.Count > 1 && Attribution(last.Content) is { IsEmpty: false } below)
            {
                return new BlockQuote(NodeList.Create(content.AsSpan()[..^1])) { Attribution = below };
            }

            if (LastBreak(line) is { NextSibling: { } after } lineBreak && Attribution(inlines.Read(after, null)) is { IsEmpty: false } beside
                && inlines.Read(line.FirstChild, lineBreak) is { IsEmpty: false } words)
            {
                return new BlockQuote([.. content.AsSpan()[..^1], new Paragraph(words)]) { Attribution = beside };
            }
        }

        return new BlockQuote(content);
    }

    private static NodeList<Inline> Attribution(NodeList<Inline> line)
    {
        if (line.IsEmpty || line[0] is not Text first || line.ToPlainText().Length > LongestAttribution)
        {
            return default;
        }

        foreach (string dash in Dashes)
        {
            if (first.Value.StartsWith(dash, StringComparison.Ordinal))
            {
                string rest = first.Value[dash.Length..].TrimStart();
                return rest.Length == 0 ? NodeList.Create(line.AsSpan()[1..]) : [new Text(rest), .. line.AsSpan()[1..]];
            }
        }

        return default;
    }

    private static Syntax.Inlines.Inline? LastBreak(Syntax.Inlines.ContainerInline line)
    {
        Syntax.Inlines.Inline? at = line.LastChild;
        while (at is not null and not Syntax.Inlines.LineBreakInline)
        {
            at = at.PreviousSibling;
        }

        return at;
    }
}
