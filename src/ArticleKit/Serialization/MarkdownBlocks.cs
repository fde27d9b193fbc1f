using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Blocks as Markdown, a small method a kind.</summary>
internal sealed class MarkdownBlocks : IBlockVisitor
{
    // CommonMark takes no more than nine digits for the number of an item.
    private const int GreatestNumber = 999_999_999;

    private readonly StringBuilder _output = new();
    private Block? _before;

    /// <summary>The blocks in Markdown, apart by blank lines, without a last line feed.</summary>
    public string Write(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            int start = _output.Length;
            if (start > 0)
            {
                // Two lists beside each other would run into one, and a line in italics would be the caption of a table.
                bool apart = (block is List && _before is List) || (block is Table { Caption.IsEmpty: true } && _before is Paragraph { Content: [Emphasis] });
                _output.Append(apart ? "\n\n<!-- -->\n\n" : "\n\n");
            }

            int content = _output.Length;
            block.Accept(this);
            if (_output.Length == content)
            {
                _output.Length = start;
            }
            else
            {
                _before = block;
            }
        }

        return _output.ToString();
    }

    public void Visit(Heading node)
    {
        string text = MarkdownInlines.Write(node.Content, singleLine: true);
        if (text.Length > 0)
        {
            _output.Append('#', Math.Clamp(node.Level, 1, 6)).Append(' ').Append(text);
            if (text[^1] == '#' && !MarkdownEscapes.IsEscaped(_output, _output.Length - 1))
            {
                // A closing run of # would be taken for decoration.
                _output.Insert(_output.Length - 1, '\\');
            }
        }
    }

    public void Visit(Paragraph node) => _output.Append(MarkdownInlines.Write(node.Content));

    public void Visit(BlockQuote node)
    {
        NodeList<Block> content = node.Attribution.IsEmpty ? node.Content : [.. node.Content, new Paragraph([new Text("— "), .. node.Attribution])];
        Prefixed(new MarkdownBlocks().Write(content), "> ", "> ");
    }

    public void Visit(PullQuote node) => new BlockQuote([new Paragraph(node.Content)]) { Attribution = node.Attribution }.Accept(this);

    public void Visit(List node)
    {
        int number = Math.Clamp(node.Start, 0, GreatestNumber);
        bool first = true;
        foreach (ListItem item in node.Content)
        {
            string marker = node.Ordered ? FormattableString.Invariant($"{number}. ") : "- ";
            number = Math.Min(number + 1, GreatestNumber);
            string content = new MarkdownBlocks().Write(item.Content);
            if (content.Length == 0)
            {
                // Bare markers of nested lists, "- - -", would be a rule.
                continue;
            }

            _output.Append(first ? "" : "\n");
            first = false;
            Prefixed(content, marker, new string(' ', marker.Length));
        }
    }

    public void Visit(DefinitionList node)
    {
        bool first = true;
        foreach (DefinitionItem item in node.Content)
        {
            string term = MarkdownInlines.Write([new Strong(item.Term)], singleLine: true);
            string content = new MarkdownBlocks().Write(item.Content);
            foreach (string part in (ReadOnlySpan<string>)[term, content])
            {
                if (part.Length > 0)
                {
                    _output.Append(first ? "" : "\n\n").Append(part);
                    first = false;
                }
            }
        }
    }

    public void Visit(Figure node)
    {
        bool first = true;
        foreach (Media media in node.Content)
        {
            _output.Append(first ? "" : "\n");
            first = false;
            string alt = string.IsNullOrWhiteSpace(media.Alt) ? "" : MarkdownInlines.Write(media.Alt);
            _output.Append(media.Kind == MediaKind.Image ? "!" : "").Append('[').Append(alt.Length == 0 && media.Kind != MediaKind.Image ? JsonNames.Of(media.Kind) : alt)
                .Append("](").Append(MarkdownInlines.Address(media.Url)).Append(')');
        }

        // The line under a picture, as people write it: the caption in italics, the credit in brackets.
        NodeList<Inline> caption = node.Caption.IsEmpty ? default : [new Emphasis(node.Caption)];
        NodeList<Inline> credit = string.IsNullOrWhiteSpace(node.Credit) ? default : [new Text("(" + node.Credit + ")")];
        string line = MarkdownInlines.Write(caption.IsEmpty || credit.IsEmpty ? [.. caption, .. credit] : [.. caption, new Text(" "), .. credit], singleLine: true);
        _output.Append(first || line.Length == 0 ? "" : "\n").Append(line);
    }

    public void Visit(Table node)
    {
        string caption = node.Caption.IsEmpty ? "" : MarkdownInlines.Write([new Emphasis(node.Caption)], singleLine: true);
        _output.Append(caption).Append(caption.Length > 0 ? "\n\n" : "");
        new MarkdownTable(_output).Write(node);
    }

    public void Visit(CodeBlock node)
    {
        string code = node.Code.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        int fence = Math.Max(3, MarkdownEscapes.LongestRun(code, '`') + 1);
        string language = node.Language is { } name && name.All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '#' or '.' or '_') ? name : "";
        _output.Append('`', fence).Append(language).Append('\n').Append(code).Append('\n').Append('`', fence);
    }

    public void Visit(MathBlock node)
    {
        string tex = node.Tex.ReplaceLineEndings("\n").Trim();
        if (tex.Contains("$$", StringComparison.Ordinal) || tex.Contains("\n\n", StringComparison.Ordinal))
        {
            // What the dollar signs cannot hold stands in a fence, as GitHub reads it too.
            new CodeBlock(tex) { Language = "math" }.Accept(this);
        }
        else if (tex.Length > 0)
        {
            _output.Append("$$\n").Append(tex).Append("\n$$");
        }
    }

    public void Visit(Embed node)
    {
        string? name = Array.Find([node.Title, node.Provider, node.Url], n => !string.IsNullOrWhiteSpace(n));
        _output.Append('[').Append(MarkdownInlines.Write(name)).Append("](").Append(MarkdownInlines.Address(node.Url)).Append(')');
    }

    public void Visit(Aside node) => Prefixed(new MarkdownBlocks().Write(node.Content), "> ", "> ");

    public void Visit(ThematicBreak node) => _output.Append("* * *");

    private void Prefixed(string text, string first, string rest)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string prefix = i == 0 ? first : rest;
            _output.Append(i == 0 ? "" : "\n").Append(lines[i].Length == 0 ? prefix.TrimEnd() : prefix).Append(lines[i]);
        }
    }
}
