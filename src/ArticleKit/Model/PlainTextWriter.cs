using System.Text;

namespace ArticleKit.Model;

/// <summary>Writes nodes as plain text; <see cref="PlainText"/> says how.</summary>
internal sealed class PlainTextWriter(StringBuilder output, PlainTextOptions options) : IBlockVisitor, IInlineVisitor
{
    /// <summary>What stands between two blocks: a blank line, or a line feed within a list.</summary>
    private string _separator = "\n\n";

    /// <summary>Told the place where each top-level block's text begins and ends; quotations are found by it.</summary>
    public Action<Block, int, int>? OnBlock { get; init; }

    public void Write(NodeList<Block> blocks)
    {
        bool any = false;
        foreach (Block block in blocks)
        {
            int before = output.Length;
            if (any)
            {
                output.Append(_separator);
            }

            int start = output.Length;
            block.Accept(this);
            if (output.Length == start)
            {
                output.Length = before;
                OnBlock?.Invoke(block, before, before);
                continue;
            }

            OnBlock?.Invoke(block, start, output.Length);
            any = true;
        }
    }

    public void Write(NodeList<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            inline.Accept(this);
        }
    }

    public void Visit(Heading node) => Write(node.Content);

    public void Visit(Paragraph node) => Write(node.Content);

    public void Visit(BlockQuote node)
    {
        Nested(node.Content);
        Line(node.Attribution);
    }

    public void Visit(PullQuote node)
    {
        if (options.PullQuotes)
        {
            Write(node.Content);
            Line(node.Attribution);
        }
    }

    public void Visit(List node)
    {
        bool first = true;
        foreach (ListItem item in node.Content)
        {
            int before = output.Length;
            if (!first)
            {
                output.Append('\n');
            }

            int start = output.Length;
            Nested(item.Content, "\n");
            if (output.Length == start)
            {
                output.Length = before;
                continue;
            }

            first = false;
        }
    }

    public void Visit(DefinitionList node)
    {
        bool first = true;
        foreach (DefinitionItem item in node.Content)
        {
            if (!first)
            {
                output.Append('\n');
            }

            first = false;
            Write(item.Term);
            if (!item.Content.IsEmpty)
            {
                output.Append('\n');
                Nested(item.Content, "\n");
            }
        }
    }

    public void Visit(Figure node)
    {
        if (options.Captions)
        {
            Write(node.Caption);
            if (node.Credit is { Length: > 0 } credit)
            {
                output.Append(node.Caption.IsEmpty ? "" : "\n").Append(credit);
            }
        }
    }

    public void Visit(Table node)
    {
        Write(node.Caption);
        bool first = node.Caption.IsEmpty;
        foreach (TableRow row in node.Rows)
        {
            output.Append(first ? "" : "\n");
            first = false;
            for (int i = 0; i < row.Cells.Count; i++)
            {
                output.Append(i == 0 ? "" : "\t");
                int start = output.Length;
                Write(row.Cells[i].Content);
                output.Replace('\n', ' ', start, output.Length - start);
            }
        }
    }

    public void Visit(CodeBlock node) => output.Append(node.Code);

    public void Visit(MathBlock node) => output.Append(node.Tex);

    public void Visit(Embed node)
    {
    }

    public void Visit(Aside node) => Nested(node.Content);

    public void Visit(ThematicBreak node)
    {
    }

    public void Visit(Text node) => output.Append(node.Value);

    public void Visit(Emphasis node) => Write(node.Content);

    public void Visit(Strong node) => Write(node.Content);

    public void Visit(Strikethrough node) => Write(node.Content);

    public void Visit(Highlight node) => Write(node.Content);

    public void Visit(Subscript node) => Write(node.Content);

    public void Visit(Superscript node) => Write(node.Content);

    public void Visit(InlineCode node) => output.Append(node.Code);

    public void Visit(InlineQuote node)
    {
        output.Append('“');
        Write(node.Content);
        output.Append('”');
    }

    public void Visit(Link node) => Write(node.Content);

    public void Visit(InlineImage node)
    {
    }

    public void Visit(InlineMath node) => output.Append(node.Tex);

    public void Visit(LineBreak node) => output.Append('\n');

    private void Nested(NodeList<Block> blocks, string? separator = null)
    {
        var inner = new PlainTextWriter(output, options) { _separator = separator ?? _separator };
        inner.Write(blocks);
    }

    private void Line(NodeList<Inline> attribution)
    {
        if (!attribution.IsEmpty)
        {
            output.Append('\n');
            Write(attribution);
        }
    }
}
