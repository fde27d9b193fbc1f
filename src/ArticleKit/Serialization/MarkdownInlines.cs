using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Inlines as Markdown, escaped so that a CommonMark parser reads back the same words.</summary>
internal sealed class MarkdownInlines : IInlineVisitor
{
    // Says nothing, and keeps marks from running into what stands beside them.
    private const string Apart = "<!-- -->";

    // What comes behind is not known: it counts as a letter.
    private const char Unknown = 'a';

    private readonly StringBuilder _output = new();
    private readonly bool _singleLine;
    private readonly bool _cell;
    private readonly List<string> _open = [];
    private readonly List<string> _due = [];
    private int _line;
    private int _formula;
    private char _behind = ' ';
    private bool _space;
    private bool _break;

    private MarkdownInlines(bool singleLine, bool cell) => (_singleLine, _cell) = (singleLine, cell);

    /// <summary>Inlines in Markdown, without blanks or breaks at the edges.</summary>
    /// <param name="inlines">What to write.</param>
    /// <param name="singleLine">Whether line breaks become spaces, as headings need it.</param>
    /// <param name="cell">Whether this is a table's cell, where a bar ends it.</param>
    public static string Write(NodeList<Inline> inlines, bool singleLine = false, bool cell = false)
    {
        var writer = new MarkdownInlines(singleLine, cell);
        writer.All(inlines);
        return writer._output.ToString();
    }

    /// <summary>Words in Markdown.</summary>
    public static string Write(string? words, bool cell = false) => words is null ? "" : Write([new Text(words)], singleLine: true, cell);

    public void Visit(Text node)
    {
        string text = node.Value;
        for (int i = 0; i < text.Length; i++)
        {
            if (MarkdownEscapes.IsBlank(text[i]))
            {
                _space = true;
                continue;
            }

            Settle(text[i] is '`' or '$' ? '\\' : text[i]);
            bool escape = MarkdownEscapes.IsNeeded(text, i, _output, _line, _cell);
            _output.Append(escape ? "\\" : "").Append(text[i]);
        }
    }

    public void Visit(Emphasis node) => Wrap("em", "*", node.Content);

    public void Visit(Strong node) => Wrap("strong", "**", node.Content);

    public void Visit(Strikethrough node) => Wrap("del", "~~", node.Content);

    public void Visit(Highlight node) => Wrap("mark", null, node.Content);

    public void Visit(Subscript node) => Wrap("sub", null, node.Content);

    public void Visit(Superscript node) => Wrap("sup", null, node.Content);

    public void Visit(InlineQuote node)
    {
        Raw("“");
        All(node.Content);
        Raw("”");
    }

    public void Visit(InlineCode node)
    {
        string code = node.Code.ReplaceLineEndings(" ");
        if (string.IsNullOrWhiteSpace(code))
        {
            _space = true;
            return;
        }

        if ((_cell && code.Contains('|', StringComparison.Ordinal)) || (_open.Contains("[") && code.Contains("]:", StringComparison.Ordinal)))
        {
            // Parsers disagree on an escaped bar within backticks, and a line that begins "[`]:" would define a link.
            Raw("<code>");
            Visit(new Text(code));
            Raw("</code>");
            return;
        }

        string fence = new('`', MarkdownEscapes.LongestRun(code, '`') + 1);
        string pad = code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        Raw(fence + pad + code + pad + fence);
    }

    public void Visit(Link node)
    {
        char behind = _behind;
        _behind = ')';
        _open.Add("[");
        Within("[", node.Content, "](" + Address(node.Url) + Title(node.Title) + ")");
        _open.RemoveAt(_open.Count - 1);
        _behind = behind;
    }

    public void Visit(InlineImage node) => Raw("![" + Write(node.Alt, _cell) + "](" + Address(node.Url) + ")");

    public void Visit(InlineMath node)
    {
        string tex = node.Tex.ReplaceLineEndings(" ").Trim();
        if (tex.Length == 0)
        {
            return;
        }

        if (tex.Contains('$', StringComparison.Ordinal) || tex.EndsWith('\\') || (_cell && tex.Contains('|', StringComparison.Ordinal)))
        {
            // What the dollar signs cannot hold stands as code: the words stay whole.
            Visit(new InlineCode(tex));
        }
        else
        {
            Settle('$');
            bool apart = _output.Length == _line || _output[^1] is ' ' || (_output[^1] != '$' && MarkdownEscapes.IsAsciiPunctuation(_output[^1]));
            _output.Append(apart ? "$" : Apart + "$").Append(tex).Append('$');
            _formula = _output.Length;
        }
    }

    public void Visit(LineBreak node) => (_break, _space) = (_break | !_singleLine | _cell, true);

    /// <summary>An address, between angle brackets where it would not stand without.</summary>
    public static string Address(string url)
    {
        var safe = new StringBuilder();
        bool bare = url.Length > 0;
        for (int i = 0; i < url.Length; i++)
        {
            char c = url[i];
            bare &= c is > ' ' and < '\u007F' and not ('(' or ')' or '<' or '>');
            safe.Append(c switch
            {
                '<' => "%3C",
                '>' => "%3E",
                ' ' => "%20",
                '\\' => "%5C",
                '|' => "%7C",
                '`' => "%60",
                '&' when MarkdownEscapes.IsReference(url, i) => "&amp;",
                < ' ' => "",
                _ => c.ToString(),
            });
        }

        return bare ? safe.ToString() : "<" + safe + ">";
    }

    private string Title(string? title) =>
        string.IsNullOrWhiteSpace(title) ? "" : " \"" + Write(title, _cell).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private void All(NodeList<Inline> inlines)
    {
        char behind = _behind;
        for (int i = 0; i < inlines.Count; i++)
        {
            _behind = i + 1 == inlines.Count ? behind : inlines[i + 1] switch
            {
                Text { Value: [var first, ..] } => first,
                LineBreak => ' ',
                _ => Unknown,
            };
            inlines[i].Accept(this);
        }

        _behind = behind;
    }

    /// <summary>
    /// Marks where the rules of flanking let them stand: about words that begin and end with a letter or digit, or with a link or a mark of the
    /// sentence that nothing but a blank or another such mark stands beside; not beside other marks, not within the same; elsewhere
    /// the HTML element.
    /// </summary>
    private void Wrap(string element, string? marks, NodeList<Inline> content)
    {
        bool native = marks is not null && !_open.Contains(element) && !content.IsEmpty && Opens(content[0]) && Closes(content[content.Count - 1]);
        char behind = _behind;
        _behind = native ? '*' : '<';
        _open.Add(element);
        Within(native ? marks! : "<" + element + ">", content, native ? marks! : "</" + element + ">");
        _open.RemoveAt(_open.Count - 1);
        _behind = behind;
    }

    private bool Opens(Inline first) => first switch
    {
        Text text => Opens(text.Value),
        Link link => IsPrinted(link) && (_output.Length == 0 || _space || _break),
        _ => false,
    };

    private bool Closes(Inline last) => last switch
    {
        Text text => Closes(text.Value),
        Link link => IsPrinted(link) && (MarkdownEscapes.IsBlank(_behind) || IsPlainMark(_behind)),
        _ => false,
    };

    /// <summary>Whether a link has words or a picture to print: of one that has not, nothing stands in the text, and blanks beside it would be at the edge.</summary>
    private static bool IsPrinted(Link link) => link.Content.Any(static i => i is InlineImage || (i is Link inner ? IsPrinted(inner) : !string.IsNullOrWhiteSpace(i.ToPlainText())));

    private bool Opens(string text)
    {
        int first = 0;
        while (first < text.Length && MarkdownEscapes.IsBlank(text[first]))
        {
            first++;
        }

        bool apart = _output.Length == 0 || _space || _break || first > 0;
        return first < text.Length && (char.IsLetterOrDigit(text[first]) || (apart && IsPlainMark(text[first]))) && (apart || _output[^1] is not ('*' or '~'));
    }

    private bool Closes(string text)
    {
        int last = text.Length - 1;
        while (last >= 0 && MarkdownEscapes.IsBlank(text[last]))
        {
            last--;
        }

        bool apart = MarkdownEscapes.IsBlank(_behind) || last < text.Length - 1;
        return last >= 0 && (char.IsLetterOrDigit(text[last]) || ((text[last] == '!' || IsPlainMark(text[last])) && (apart || IsPlainMark(_behind))));
    }

    /// <summary>A mark of the sentence or a quotation mark: no mark of Markdown, and none that is escaped.</summary>
    private static bool IsPlainMark(char c) =>
        c is '.' or ',' or ';' or ':' or '?' or '…' or '"' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '(' or ')' or '¿' or '¡' or '–' or '—' or '%';

    /// <summary>Writes content between two marks, its outer blanks outside of them; nothing where there is no content.</summary>
    private void Within(string open, NodeList<Inline> content, string close)
    {
        _due.Add(open);
        int depth = _due.Count;
        All(content);
        if (_due.Count == depth)
        {
            _due.RemoveAt(depth - 1);
        }
        else
        {
            _output.Append(close);
        }
    }

    private void Raw(string text)
    {
        Settle(text[0]);
        _output.Append(text);
    }

    /// <summary>Writes the blank or break that is due, unless the text begins here, and then the opening marks that are.</summary>
    /// <param name="next">What follows; code or a formula beside another one would run into it.</param>
    private void Settle(char next = ' ')
    {
        if (_output.Length > 0 && !_space && !_break && _due.Count == 0
            && ((next == '`' && _output[^1] == '`') || (_formula == _output.Length && (next == '$' || !MarkdownEscapes.IsAsciiPunctuation(next)))))
        {
            _output.Append(Apart);
        }

        if ((_space || _break) && _output.Length > 0)
        {
            _output.Append(!_break ? " " : _cell ? "<br>" : "\\\n");
            _line = _break && !_cell ? _output.Length : _line;
        }

        _space = _break = false;
        foreach (string mark in _due)
        {
            if (mark == "[" && _output.Length > 0 && _output[^1] == '!' && !MarkdownEscapes.IsEscaped(_output, _output.Length - 1))
            {
                // Before a bracket the exclamation mark would make an image of the link.
                _output.Insert(_output.Length - 1, '\\');
            }

            _output.Append(mark);
        }

        _due.Clear();
    }
}
