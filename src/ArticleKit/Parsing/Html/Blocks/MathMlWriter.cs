using System.Text;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Presentation MathML (W3C MathML Core) to TeX: fractions, roots, scripts, tables, fences; an unknown element is what stands in it.</summary>
internal sealed class MathMlWriter
{
    private const int Deepest = 60;

    private readonly HtmlPage _page;
    private readonly StringBuilder _output = new();

    private MathMlWriter(HtmlPage page) => _page = page;

    /// <summary>The TeX of a <c>math</c> element.</summary>
    public static string Tex(HtmlPage page, int math)
    {
        var writer = new MathMlWriter(page);
        writer.Children(math, 0);
        return writer._output.ToString().Trim();
    }

    private void Children(int node, int depth)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            Write(i, depth + 1);
        }
    }

    private void Write(int node, int depth)
    {
        if (_page[node].Tag == Tag.Text)
        {
            Append(_page[node].Text.Span);
            return;
        }

        if (depth > Deepest || _page[node].Tag == Tag.Annotation)
        {
            return;
        }

        switch (_page[node].Tag == Tag.Other ? _page[node].Text.Span : default)
        {
            case "mfrac" when _page.Attribute(node, Attr.Linethickness).Trim() is ['0', ..] and not [_, '.', ..]:
                Stack(node, depth);
                break;
            case "mfrac":
                Command("\\frac", node, depth);
                break;
            case "msqrt":
                Between("\\sqrt{", node, depth, "}");
                break;
            case "mroot":
                Root(node, depth);
                break;
            case "mover" when AccentOver(node) is { } accent:
                _output.Append(accent);
                Group(Next(node, node + 1), depth, always: true);
                break;
            case "msup" or "mover":
                Scripts(node, depth, "^");
                break;
            case "msub" or "munder":
                Scripts(node, depth, "_");
                break;
            case "msubsup" or "munderover":
                Scripts(node, depth, "_^");
                break;
            case "mtext":
                Between("\\text{", node, depth, "}");
                break;
            case "mspace":
                _output.Append(' ');
                break;
            case "mtable":
                Between("\\begin{matrix}", node, depth, "\\end{matrix}", " \\\\ ");
                break;
            case "mtr":
                Between("", node, depth, "", " & ");
                break;
            case "mfenced":
                Between("(", node, depth, ")", ", ");
                break;
            case "annotation-xml":
                break;
            default:
                Children(node, depth);
                break;
        }
    }

    /// <summary>What stands in an element, between two texts; with a separator, its elements alone, parted by it.</summary>
    private void Between(string before, int node, int depth, string after, string? separator = null)
    {
        _output.Append(before);
        if (separator is null)
        {
            Children(node, depth);
        }
        else
        {
            int first = Next(node, node + 1);
            for (int i = first; i < _page[node].End; i = Next(node, _page[i].End))
            {
                _output.Append(i == first ? "" : separator);
                Write(i, depth + 1);
            }
        }

        _output.Append(after);
    }

    private void Command(string command, int node, int depth)
    {
        _output.Append(command);
        for (int i = Next(node, node + 1); i < _page[node].End; i = Next(node, _page[i].End))
        {
            Group(i, depth, always: true);
        }
    }

    /// <summary>One thing above another without a line between them: what stands around them, brackets for a binomial, is the page's own.</summary>
    private void Stack(int node, int depth)
    {
        int above = Next(node, node + 1);
        int below = above < _page[node].End ? Next(node, _page[above].End) : above;
        _output.Append('{');
        WriteUnlessEnd(above);
        _output.Append(" \\atop ");
        WriteUnlessEnd(below);
        _output.Append('}');

        void WriteUnlessEnd(int part)
        {
            if (part < _page[node].End)
            {
                Write(part, depth + 1);
            }
        }
    }

    private void Root(int node, int depth)
    {
        int radicand = Next(node, node + 1);
        int index = radicand < _page[node].End ? Next(node, _page[radicand].End) : radicand;
        _output.Append("\\sqrt");
        if (index < _page[node].End)
        {
            _output.Append('[');
            Write(index, depth + 1);
            _output.Append(']');
        }

        if (radicand < _page[node].End)
        {
            Group(radicand, depth, always: true);
        }
    }

    /// <summary>A base and what is set below and above it.</summary>
    private void Scripts(int node, int depth, string marks)
    {
        int child = Next(node, node + 1);
        for (int place = -1; child < _page[node].End; place++, child = Next(node, _page[child].End))
        {
            if (place >= 0 && place < marks.Length)
            {
                _output.Append(marks[place]);
            }

            Group(child, depth, always: false);
        }
    }

    /// <summary>The command for the accent that an element sets over its base; null where it sets something else there, as the limit of a sum.</summary>
    private string? AccentOver(int node)
    {
        int over = Next(node, node + 1);
        over = over < _page[node].End ? Next(node, _page[over].End) : over;
        for (int i = over; over < _page[node].End && i < _page[over].End; i++)
        {
            if (_page[i].Tag == Tag.Text)
            {
                return _page[i].Text.Span.Trim() switch
                {
                    "^" or "ˆ" or "\u0302" => "\\hat",
                    "~" or "˜" or "\u0303" => "\\tilde",
                    "→" or "\u20D7" => "\\vec",
                    "˙" or "\u0307" => "\\dot",
                    "¨" or "\u0308" => "\\ddot",
                    "¯" or "‾" or "―" or "_" or "\u0304" or "\u0305" => "\\overline",
                    "⏞" => "\\overbrace",
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>An argument, in braces where it is more than one sign.</summary>
    private void Group(int node, int depth, bool always)
    {
        int start = _output.Length;
        Write(node, depth + 1);
        if (always || _output.Length - start > 1)
        {
            _output.Insert(start, '{').Append('}');
        }
    }

    /// <summary>The first element from a place on.</summary>
    private int Next(int parent, int from)
    {
        while (from < _page[parent].End && _page[from].Tag == Tag.Text)
        {
            from = _page[from].End;
        }

        return from;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            // Invisible operators between factors and behind functions say nothing in TeX.
            if (c is >= '\u2061' and <= '\u2064' || char.IsWhiteSpace(c))
            {
                continue;
            }

            _output.Append(c is '{' or '}' or '#' or '%' or '&' or '_' or '$' ? $"\\{c}" : c.ToString());
        }
    }
}
