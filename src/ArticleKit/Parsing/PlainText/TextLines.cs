using System.Text;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Cuts a text into lines and joins those that were broken at a right margin.</summary>
internal static class TextLines
{
    // A greeting and a name stand in the last few chunks of a text.
    private const int ChunksOfEnd = 3;

    public static List<TextLine> Read(string text)
    {
        List<TextChunk> chunks = TextChunks.Read(text);
        RightMargin margin = RightMargin.Of(chunks);
        var lines = new List<TextLine>();
        for (int i = 0; i < chunks.Count; i++)
        {
            TextChunk chunk = chunks[i];
            if (chunk.Kind != TextKind.Prose)
            {
                lines.Add(new TextLine(string.Join('\n', chunk.Lines), 0, chunk.AfterBlank, chunk.Kind, chunk.Language));
            }
            else if (i > 0 && OwnLines.Are(chunk, margin, i >= chunks.Count - ChunksOfEnd))
            {
                lines.Add(new TextLine(string.Join('\n', chunk.Lines.Select(static l => l.Trim())), 0, chunk.AfterBlank, TextKind.Lines));
            }
            else
            {
                Join(chunk, margin, lines);
            }
        }

        return lines;
    }

    private static void Join(TextChunk whole, RightMargin margin, List<TextLine> lines)
    {
        List<string> chunk = whole.Lines;
        bool wrapped = margin.Wraps(chunk);
        var joined = new StringBuilder();
        int indent = 0;
        bool first = whole.AfterBlank;
        bool item = false;
        bool closed = false;
        for (int i = 0; i < chunk.Count; i++)
        {
            string line = chunk[i];
            string value = line.Trim();
            int depth = TextChunks.Indent(line);
            bool opens = closed || LineStarts.Opens(value) || LineStarts.IsBreak(value);
            bool goesOn = item ? depth > indent || wrapped : wrapped && !StartsParagraph(chunk, i) && !(i > 0 && margin.EndsParagraph(chunk[i - 1], value));
            if (joined.Length > 0 && (opens || !(goesOn || IsHyphened(joined, value))))
            {
                lines.Add(new TextLine(joined.ToString(), indent, first));
                first = false;
                joined.Clear();
            }

            if (joined.Length == 0)
            {
                indent = depth;
                item = ListMarker.Length(value) > 0;
                closed = LineStarts.IsHeading(value) || LineStarts.IsBreak(value);
            }

            Append(joined, value);
        }

        if (joined.Length > 0)
        {
            lines.Add(new TextLine(joined.ToString(), indent, first));
        }
    }

    /// <summary>Adds a line to the one before it: a word that a hyphen parts is one again, and scripts without spaces get none.</summary>
    public static void Append(StringBuilder joined, string value)
    {
        if (joined.Length == 0)
        {
            joined.Append(value);
        }
        else if (IsHyphened(joined, value))
        {
            joined.Length--;
            joined.Append(value);
        }
        else
        {
            joined.Append(IsSpaceless(joined[^1]) && IsSpaceless(value[0]) ? "" : " ").Append(value);
        }
    }

    private static bool IsHyphened(StringBuilder joined, string value) =>
        joined.Length > 1 && joined[^1] is '-' or '\u00AD' or '¬' && joined.Length > 1 && char.IsLetter(joined[^2]) && char.IsLower(value[0]) && !OpensSecondPart(value);

    /// <summary>Whether the hyphen before a line stands for a word left out: "Vor- und Nachteile".</summary>
    private static bool OpensSecondPart(string value)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && value[..space] is "und" or "oder" or "bzw." or "and" or "or" or "en" or "of" or "et" or "ou" or "y" or "e";
    }

    private static bool IsSpaceless(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF' or '“' or '”';

    /// <summary>A first line that is indented, where the lines around it are not, opens a paragraph.</summary>
    private static bool StartsParagraph(List<string> chunk, int at) =>
        at > 0 && char.IsWhiteSpace(chunk[at][0]) && !char.IsWhiteSpace(chunk[at - 1][0]) && (at + 1 == chunk.Count || !char.IsWhiteSpace(chunk[at + 1][0]));
}
