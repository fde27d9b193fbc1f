using ArticleKit.Model;
using Mathematics = Markdig.Extensions.Mathematics;
using Syntax = Markdig.Syntax;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Paragraphs, and what is written as one: pictures alone are a figure, a formula alone between double dollars a block.</summary>
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
        string? caption = null;
        for (Syntax.Inlines.Inline? at = paragraph.Inline?.FirstChild; at is not null; at = at.NextSibling)
        {
            if (at is Syntax.Inlines.LineBreakInline || (at is Syntax.Inlines.LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()))
            {
                continue;
            }

            if (MediaOf(at, inlines, ref caption) is not { } image)
            {
                return null;
            }

            shown.Add(image);
        }

        return shown.Count == 0 ? null : new Figure(NodeList.From(shown)) { Caption = caption is null ? default : [new Text(caption)] };
    }

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
