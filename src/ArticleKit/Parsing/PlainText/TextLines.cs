using System.Text;

namespace ArticleKit.Parsing.PlainText;

/// <summary>A piece of text that stands alone: a paragraph with its lines joined, or one line of a list, a poem, a heading.</summary>
/// <param name="Value">The text, trimmed.</param>
/// <param name="Indent">How far it is indented.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
internal sealed record TextLine(string Value, int Indent, bool AfterBlank);

/// <summary>Cuts a text into lines and joins those that were broken at a right margin.</summary>
internal static class TextLines
{
    // Where people and programs break lines: 60 to 80 columns, with room to both sides.
    private const int NarrowestMargin = 50;
    private const int WidestMargin = 100;

    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var chunk = new List<string>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                Flush(chunk, lines);
            }
            else
            {
                chunk.Add(line.TrimEnd().ToString());
            }
        }

        Flush(chunk, lines);
        return lines;
    }

    private static void Flush(List<string> chunk, List<TextLine> lines)
    {
        bool wrapped = IsWrapped(chunk);
        var joined = new StringBuilder();
        int indent = 0;
        bool first = true;
        for (int i = 0; i < chunk.Count; i++)
        {
            string line = chunk[i];
            string value = line.Trim();
            bool item = ListMarker.Length(value) > 0 || value.StartsWith('>');
            bool setext = i > 0 && IsRule(value);
            if (joined.Length > 0 && (!wrapped || item || setext || StartsParagraph(chunk, i)))
            {
                lines.Add(new TextLine(joined.ToString(), indent, first));
                first = false;
                joined.Clear();
            }

            if (joined.Length == 0)
            {
                indent = line.Length - line.TrimStart().Length;
                joined.Append(value);
            }
            else if (joined[^1] == '-' && joined.Length > 1 && char.IsLetter(joined[^2]) && char.IsLower(value[0]))
            {
                joined.Length--;
                joined.Append(value);
            }
            else
            {
                joined.Append(' ').Append(value);
            }
        }

        if (joined.Length > 0)
        {
            lines.Add(new TextLine(joined.ToString(), indent, first));
        }

        chunk.Clear();
    }

    /// <summary>Whether a line is nothing but dashes or equals signs.</summary>
    public static bool IsRule(string value) => value.Length >= 3 && (value.AsSpan().Trim('=').IsEmpty || value.AsSpan().Trim('-').IsEmpty);

    /// <summary>Whether the lines of a chunk end at a margin: all but the last about as long as the longest.</summary>
    private static bool IsWrapped(List<string> chunk)
    {
        if (chunk.Count < 2)
        {
            return false;
        }

        int longest = chunk.Max(l => l.Length);
        if (longest is < NarrowestMargin or > WidestMargin)
        {
            return false;
        }

        int full = 0;
        for (int i = 0; i + 1 < chunk.Count; i++)
        {
            // A line is full when the next one's first word would not have fitted.
            string next = chunk[i + 1].TrimStart();
            int space = next.IndexOf(' ', StringComparison.Ordinal);
            full += chunk[i].Length + 1 + (space < 0 ? next.Length : space) > longest - 4 ? 1 : 0;
        }

        return full * 10 >= (chunk.Count - 1) * 6;
    }

    /// <summary>A first line that is indented, where the lines around it are not, opens a paragraph.</summary>
    private static bool StartsParagraph(List<string> chunk, int at) =>
        char.IsWhiteSpace(chunk[at][0]) && !char.IsWhiteSpace(chunk[at - 1][0]) && (at + 1 == chunk.Count || !char.IsWhiteSpace(chunk[at + 1][0]));
}
