using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Inlines as Markdown, escaped so that a CommonMark parser reads back the same words.</summary>
internal sealed class MarkdownInlines : IInlineVisitor
{
    private readonly StringBuilder _output = new();
    private readonly bool _singleLine;
    private readonly bool _cell;
    private bool _lineStart = true;
    private bool _followed;

    private MarkdownInlines(bool singleLine, bool cell) => (_singleLine, _cell) = (singleLine, cell);

    /// <param name="inlines">What to write.</param>
    /// <param name="singleLine">Whether line breaks become spaces, as headings need it.</param>
    /// <param name="cell">Whether this is a table's cell, where a bar ends it.</param>
    public static string Write(NodeList<Inline> inlines, bool singleLine = false, bool cell = false)
    {
        var writer = new MarkdownInlines(singleLine, cell);
        writer.All(inlines);
        return writer._output.ToString().Trim(' ');
    }

    public void Visit(Text node)
    {
        foreach (char c in node.Value)
        {
            Character(c);
        }
    }

    public void Visit(Emphasis node) => Wrap("em", node.Content);

    public void Visit(Strong node) => Wrap("strong", node.Content);

    public void Visit(Strikethrough node) => Wrap("del", node.Content);

    public void Visit(Highlight node) => Wrap("mark", node.Content);

    public void Visit(Subscript node) => Wrap("sub", node.Content);

    public void Visit(Superscript node) => Wrap("sup", node.Content);

    public void Visit(InlineQuote node)
    {
        Raw("“");
        All(node.Content);
        Raw("”");
    }

    public void Visit(InlineCode node)
    {
        string code = node.Code.ReplaceLineEndings(" ");
        code = _cell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        if (code.Length == 0)
        {
            return;
        }

        int longest = 0;
        int run = 0;
        foreach (char c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = code[0] == '`' || code[^1] == '`' || (code[0] == ' ' && code[^1] == ' ' && !string.IsNullOrWhiteSpace(code)) ? " " : "";
        Raw(fence + pad + code + pad + fence);
    }

    public void Visit(Link node)
    {
        if (node.Content.IsEmpty)
        {
            return;
        }

        Raw("[");
        All(node.Content);
        Raw("](" + Address(node.Url) + Title(node.Title) + ")");
    }

    public void Visit(InlineImage node) => Raw("![" + Write([new Text(node.Alt ?? "")], singleLine: true) + "](" + Address(node.Url) + ")");

    public void Visit(InlineMath node) => Raw("$" + node.Tex.ReplaceLineEndings(" ").Replace("$", "\\$", StringComparison.Ordinal) + "$");

    public void Visit(LineBreak node)
    {
        if (_cell)
        {
            Raw("<br>");
        }
        else if (_singleLine)
        {
            Raw(" ");
        }
        else
        {
            Raw("\\\n");
            _lineStart = true;
        }
    }

    /// <summary>An address between angle brackets where it would not stand without.</summary>
    public static string Address(string url)
    {
        var safe = new StringBuilder();
        foreach (char c in url)
        {
            safe.Append(c switch { '<' => "%3C", '>' => "%3E", ' ' => "%20", '\n' or '\r' or '\t' => "", '\\' => "%5C", '|' => "%7C", _ => c.ToString() });
        }

        return "<" + safe + ">";
    }

    private static string Title(string? title) =>
        title is null ? "" : " \"" + Write([new Text(title.ReplaceLineEndings(" "))], singleLine: true).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private void All(NodeList<Inline> inlines)
    {
        for (int i = 0; i < inlines.Count; i++)
        {
            // Closing marks want white space or punctuation behind them.
            _followed = i + 1 < inlines.Count && !(inlines[i + 1] is LineBreak || (inlines[i + 1] is Text { Value: [var next, ..] } && next is ' ' or '.' or ',' or ';' or ':' or '?' or ')'));
            inlines[i].Accept(this);
        }
    }

    /// <summary>
    /// Marks where the rules of flanking let them stand: beside white space or at an edge; elsewhere, and within other marks, the HTML element.
    /// </summary>
    private void Wrap(string element, NodeList<Inline> content)
    {
        bool followed = _followed;
        string inner = Inner(content);
        _followed = followed;
        if (inner.Length == 0)
        {
            return;
        }

        string? marks = element switch { "em" => "*", "strong" => "**", "del" => "~~", _ => null };
        bool before = _output.Length == 0 || char.IsWhiteSpace(_output[^1]) || _output[^1] is '(' or '[' or '“' or '"';
        bool plain = content is [Text text] && char.IsLetterOrDigit(text.Value[0]) && char.IsLetterOrDigit(text.Value[^1]);
        bool native = marks is not null && before && plain && !_followed;
        Raw(native ? marks! : "<" + element + ">");
        Raw(inner);
        Raw(native ? marks! : "</" + element + ">");
    }

    private string Inner(NodeList<Inline> content)
    {
        var inner = new MarkdownInlines(_singleLine, _cell) { _lineStart = false };
        inner.All(content);
        return inner._output.ToString();
    }

    private void Raw(string text)
    {
        _output.Append(text);
        _lineStart = false;
    }

    private void Character(char c)
    {
        bool start = _lineStart;
        if (c is '\n' or '\r')
        {
            c = ' ';
        }

        if (c == ' ' && start)
        {
            return;
        }

        if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '$' or '~' or '!' or '^' or '|' or '"' or '\'' or '@' or ':' or '='
            || (c is '#' or '-' or '+' or '{' or '}' or '(' or ')'))
        {
            // Only what may open something needs its escape; the rest reads better without.
            bool needed = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '$' or '~' => true,
                '|' => true,
                '>' or '#' or '-' or '+' or '=' or ':' => start,
                _ => false,
            };
            _output.Append(needed ? "\\" : "").Append(c);
        }
        else if (c is '.' or ')' && IsNumberAtStart())
        {
            _output.Append('\\').Append(c);
        }
        else
        {
            _output.Append(c);
        }

        _lineStart = start && c == ' ';
    }

    /// <summary>Whether all of the line so far is a number, so that a full stop would make it an item of a list.</summary>
    private bool IsNumberAtStart()
    {
        int i = _output.Length - 1;
        int digits = 0;
        while (i >= 0 && char.IsAsciiDigit(_output[i]))
        {
            digits++;
            i--;
        }

        return digits > 0 && (i < 0 || _output[i] == '\n');
    }
}
