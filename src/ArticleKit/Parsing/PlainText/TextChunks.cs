using System.Buffers;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Lines that stand together between two blank lines, or within the marks of a quote or of code.</summary>
/// <param name="Kind">What the lines are; whether prose is broken at a margin or in lines of its own is not looked at yet.</param>
/// <param name="Lines">The lines, their ends trimmed; those of code and quotes without their marks.</param>
/// <param name="AfterBlank">Whether a blank line stands before them.</param>
/// <param name="Language">The language that the fence of code names.</param>
internal sealed record TextChunk(TextKind Kind, List<string> Lines, bool AfterBlank, string? Language = null);

/// <summary>Cuts a text into chunks.</summary>
internal sealed class TextChunks
{
    private const int TabWidth = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("{}=<>;|\\$@/_()[]");

    private readonly List<TextChunk> _chunks = [];
    private readonly List<string> _lines = [];
    private List<string> _open = [];
    private bool _blank = true;

    // The marks of fences that no line closes from here on.
    private string _unclosed = "";
    private int _margin = int.MaxValue;

    private TextChunks(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            string trimmed = line.TrimEnd().ToString();
            _lines.Add(trimmed);
            _margin = trimmed.Length > 0 ? Math.Min(_margin, Indent(trimmed)) : _margin;
        }
    }

    public static List<TextChunk> Read(string text) => new TextChunks(text).Read();

    /// <summary>How far a line is indented, in columns.</summary>
    public static int Indent(string line)
    {
        int columns = 0;
        foreach (char c in line)
        {
            if (!char.IsWhiteSpace(c))
            {
                break;
            }

            columns += c == '\t' ? TabWidth : TextWidth.Of(c);
        }

        return columns;
    }

    private List<TextChunk> Read()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            string line = _lines[i];
            ReadOnlySpan<char> value = line.AsSpan().TrimStart();
            if (value.IsEmpty)
            {
                Close();
                _blank = true;
            }
            else if (TextNoise.IsPageNumber(line))
            {
                continue;
            }
            else if (IsFence(value) && FenceEnd(i) is > 0 and int end)
            {
                Close();
                string language = value.TrimStart("`~").Trim().ToString();
                Add(new TextChunk(TextKind.Code, _lines[(i + 1)..end], _blank, language.Length == 0 ? null : language));
                i = end;
            }
            else if (value[0] == '>')
            {
                Close();
                i = Quote(i) - 1;
            }
            else
            {
                _open.Add(line);
            }
        }

        Close();
        return _chunks;
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }

        TextKind kind = IsTable(_open) ? TextKind.Table : IsCode(_open) ? TextKind.Code : TextKind.Prose;
        if (kind == TextKind.Code)
        {
            List<string> code = [.. _open.Select(l => l[Math.Min(_margin + (l[0] == '\t' ? 1 : TabWidth), l.Length)..])];
            if (_chunks.Count > 0 && _chunks[^1] is { Kind: TextKind.Code, Language: null } before)
            {
                before.Lines.Add("");
                before.Lines.AddRange(code);
            }
            else
            {
                Add(new TextChunk(TextKind.Code, code, _blank));
            }
        }
        else
        {
            Add(new TextChunk(kind, _open, _blank));
        }

        _open = [];
    }

    private void Add(TextChunk chunk)
    {
        _chunks.Add(chunk);
        _blank = false;
    }

    /// <summary>A run of lines with the mark of a quote; a second run behind blank lines is of the same quote.</summary>
    private int Quote(int at)
    {
        List<string> lines = _chunks.Count > 0 && _chunks[^1].Kind == TextKind.Quote ? _chunks[^1].Lines : [];
        if (lines.Count == 0)
        {
            Add(new TextChunk(TextKind.Quote, lines, _blank));
        }
        else
        {
            lines.Add("");
        }

        for (; at < _lines.Count && _lines[at].AsSpan().TrimStart() is ['>', .. var rest]; at++)
        {
            lines.Add((rest.StartsWith(" ") ? rest[1..] : rest).ToString());
        }

        return at;
    }

    private static bool IsFence(ReadOnlySpan<char> value) => value.StartsWith("```") || value.StartsWith("~~~");

    /// <summary>The line that closes the fence at a line; 0 when none does.</summary>
    private int FenceEnd(int open)
    {
        char mark = _lines[open].AsSpan().TrimStart()[0];
        if (_unclosed.Contains(mark))
        {
            return 0;
        }

        for (int i = open + 1; i < _lines.Count; i++)
        {
            ReadOnlySpan<char> value = _lines[i].AsSpan().TrimStart();
            if (value.Length >= 3 && value.Trim(mark).IsEmpty)
            {
                return i;
            }
        }

        _unclosed += mark;
        return 0;
    }

    private static bool IsTable(List<string> lines)
    {
        int cells = lines[0].AsSpan().Trim().Count('\t');
        return lines.Count > 1 && cells > 0 && lines.TrueForAll(l => l.AsSpan().TrimEnd().Count('\t') == lines[0].AsSpan().Count('\t'));
    }

    /// <summary>Lines set in from the margin of the text, half of them with signs that prose has not.</summary>
    private bool IsCode(List<string> lines)
    {
        int signs = 0;
        foreach (string line in lines)
        {
            if (Indent(line) < _margin + TabWidth)
            {
                return false;
            }

            signs += line.AsSpan().ContainsAny(Signs) && line[^1] is not ('.' or ',') && ListMarker.Length(line.AsSpan().Trim()) == 0 ? 1 : 0;
        }

        return signs * 2 >= lines.Count;
    }
}
