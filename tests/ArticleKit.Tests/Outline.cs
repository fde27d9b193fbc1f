using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// An article as a few readable lines, for examples that show what a text is read as: a line a block with its kind before a colon, marks of
/// inlines as short tags, blocks within blocks indented.
/// </summary>
internal static class Outline
{
    public static string Of(Article article)
    {
        var lines = new List<string>();
        Add(lines, "title", article.Title);
        Add(lines, "subtitle", article.Subtitle);
        Add(lines, "kicker", article.Kicker);
        if (article.Byline is { } byline)
        {
            lines.Add($"byline: {byline.Text} [{string.Join("; ", byline.Authors.Select(a => a.Name))}]");
        }

        Add(lines, "dateline", article.Dateline);
        Add(lines, "published", article.Published?.ToString());
        Blocks(lines, article.Body, "");
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, string name, string? value)
    {
        if (value is not null)
        {
            lines.Add(name + ": " + value);
        }
    }

    private static void Blocks(List<string> lines, NodeList<Block> blocks, string indent)
    {
        foreach (Block block in blocks)
        {
            One(lines, block, indent);
        }
    }

    private static void One(List<string> lines, Block block, string indent)
    {
        switch (block)
        {
            case Heading heading:
                lines.Add($"{indent}h{heading.Level}: {Inlines(heading.Content)}");
                break;
            case Paragraph paragraph:
                lines.Add($"{indent}p: {Inlines(paragraph.Content)}");
                break;
            case PullQuote pull:
                lines.Add($"{indent}pull: {Inlines(pull.Content)}");
                break;
            case BlockQuote quote:
                lines.Add(indent + "quote:");
                Blocks(lines, quote.Content, indent + "  ");
                if (!quote.Attribution.IsEmpty)
                {
                    lines.Add($"{indent}  by: {Inlines(quote.Attribution)}");
                }

                break;
            case List list:
                lines.Add(indent + (!list.Ordered ? "ul:" : list.Start == 1 ? "ol:" : $"ol {list.Start}:"));
                foreach (ListItem item in list.Content)
                {
                    string id = item.Id is null ? "-" : $"- #{item.Id}";
                    bool single = item.Content is [Paragraph, ..];
                    lines.Add($"{indent}  {id}{(single ? " " + Inlines(((Paragraph)item.Content[0]).Content) : "")}");
                    Blocks(lines, single ? NodeList.Create(item.Content.AsSpan()[1..]) : item.Content, indent + "    ");
                }

                break;
            case Table table:
                lines.Add(indent + "table:");
                lines.AddRange(table.Rows.Select(row => $"{indent}  {(row.IsHeader ? "=" : "|")} {string.Join(" | ", row.Cells.Select(c => Inlines(c.Content)))}"));
                break;
            case Figure figure:
                string caption = figure.Caption.IsEmpty ? "" : " | " + Inlines(figure.Caption);
                lines.Add($"{indent}figure: {string.Join(", ", figure.Content.Select(m => $"{m.Url} ({m.Alt})"))}{caption}{(figure.Credit is null ? "" : " | © " + figure.Credit)}");
                break;
            case CodeBlock code:
                lines.Add($"{indent}code{(code.Language is null ? "" : " " + code.Language)}:");
                lines.AddRange(code.Code.Split('\n').Select(l => $"{indent}  |{l}"));
                break;
            case MathBlock math:
                lines.Add($"{indent}math: {math.Tex}");
                break;
            case ThematicBreak:
                lines.Add(indent + "rule");
                break;
            default:
                lines.Add($"{indent}{block.GetType().Name.ToLowerInvariant()}: {block.ToPlainText()}");
                break;
        }
    }

    private static string Inlines(NodeList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (Inline inline in inlines)
        {
            text.Append(inline switch
            {
                Text node => node.Value,
                Emphasis node => $"<em>{Inlines(node.Content)}</em>",
                Strong node => $"<b>{Inlines(node.Content)}</b>",
                Strikethrough node => $"<del>{Inlines(node.Content)}</del>",
                Highlight node => $"<mark>{Inlines(node.Content)}</mark>",
                Subscript node => $"<sub>{Inlines(node.Content)}</sub>",
                Superscript node => $"<sup>{Inlines(node.Content)}</sup>",
                InlineQuote node => $"<q>{Inlines(node.Content)}</q>",
                InlineCode node => $"`{node.Code}`",
                InlineMath node => $"${node.Tex}$",
                InlineImage node => $"<img {node.Url} {node.Alt}>",
                Link node => $"<a {node.Url}{(node.Title is null ? "" : $" \"{node.Title}\"")}>{Inlines(node.Content)}</a>",
                LineBreak => "<br>",
                _ => throw new InvalidOperationException("An inline without an outline."),
            });
        }

        return text.ToString();
    }
}
