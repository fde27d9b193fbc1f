using ArticleKit.Model;
using Mathematics = Markdig.Extensions.Mathematics;
using Syntax = Markdig.Syntax;

namespace ArticleKit.Markdown.Blocks;

/// <summary>
/// Paragraphs, and what is written as one: pictures alone are a figure, with the line under them in italics as its caption and one in brackets
/// as its credit; a formula alone between double dollars is a block.
/// </summary>
internal static class ParagraphReader
{
    public static NodeList<Block> Read(Syntax.ParagraphBlock paragraph, InlineReader inlines)
    {
        if (FigureOf(paragraph, inlines) is { } figure)
        {
            return [figure];
        }

        NodeList<Inline> content = inlines.Read(paragraph.Inline);
        if (content is [InlineMath math] && paragraph.Inline?.FirstChild is Mathematics.MathInline { DelimiterCount: > 1 })
        {
            return [new MathBlock(math.Tex)];
        }

        return content.IsEmpty ? default : [new Paragraph(content)];
    }

    private static Figure? FigureOf(Syntax.ParagraphBlock paragraph, InlineReader inlines)
    {
        var shown = new List<Media>();
        string? title = null;
        Syntax.Inlines.Inline? at = paragraph.Inline?.FirstChild;
        bool newLine = false;
        for (; at is not null; at = at.NextSibling)
        {
            bool line = at is Syntax.Inlines.LineBreakInline;
            if (!line && !IsBlank(at))
            {
                if (MediaOf(at, inlines, ref title) is not { } image)
                {
                    break;
                }

                shown.Add(image);
            }

            newLine = at is Syntax.Inlines.LineBreakInline { IsHard: false } || (newLine && IsBlank(at));
        }

        if (shown.Count == 0)
        {
            return null;
        }

        var figure = new Figure(NodeList.From(shown)) { Caption = title is null ? default : [new Text(title)] };
        return at is null ? figure : newLine ? WithLine(figure, at, inlines) : null;
    }

    /// <summary>The figure with the line under it: a caption in italics, a credit in brackets; null when the line is another one.</summary>
    private static Figure? WithLine(Figure figure, Syntax.Inlines.Inline at, InlineReader inlines)
    {
        NodeList<Inline> line = inlines.Read(at, null);
        string? credit = line is [.., Text { Value: var words }] && words.Trim() is ['(', _, .., ')'] bracketed ? bracketed[1..^1].Trim() : null;
        return line switch
        {
            [Emphasis caption] => figure with { Caption = caption.Content },
            [Emphasis caption, Text] when credit is not null => figure with { Caption = caption.Content, Credit = credit },
            [Text] when credit is not null => figure with { Credit = credit },
            _ => null,
        };
    }

    private static bool IsBlank(Syntax.Inlines.Inline inline) => inline is Syntax.Inlines.LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace();

    private static Media? MediaOf(Syntax.Inlines.Inline inline, InlineReader inlines, ref string? caption)
    {
        // A picture that links somewhere is a picture all the same.
        if (inline is Syntax.Inlines.LinkInline { IsImage: false } link && link.FirstChild is { } only && only == link.LastChild)
        {
            inline = only;
        }

        if (inline is Syntax.Inlines.LinkInline { IsImage: true } image && inlines.Address(image.Url) is { } url)
        {
            string title = string.Join(' ', (image.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            caption ??= title.Length > 0 ? title : null;
            return new Media(MediaKind.Image, url) { Alt = inlines.Alt(image) };
        }

        return null;
    }
}
