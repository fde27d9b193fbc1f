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
    public static List<TextLine> Read(string text)
    {
        var chunks = new List<List<string>>();
        var chunk = new List<string>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            string trimmed = line.TrimEnd().ToString();
            if (trimmed.AsSpan().IsWhiteSpace())
            {
                Close();
            }
            else if (!TextNoise.IsPageNumber(trimmed))
            {
                chunk.Add(trimmed);
            }
        }

        Close();
        RightMargin margin = RightMargin.Of(chunks);
        var lines = new List<TextLine>();
        foreach (List<string> one in chunks)
        {
            Join(one, margin, lines);
        }

        return lines;

        void Close()
        {
            if (chunk.Count > 0)
            {
                chunks.Add(chunk);
                chunk = [];
            }
        }
    }

    private static void Join(List<string> chunk, RightMargin margin, List<TextLine> lines)
    {
        bool wrapped = margin.Wraps(chunk);
        var joined = new StringBuilder();
        int indent = 0;
        bool first = true;
        bool item = false;
        bool closed = false;
        for (int i = 0; i < chunk.Count; i++)
        {
            string line = chunk[i];
            string value = line.Trim();
            int depth = line.Length - line.AsSpan().TrimStart().Length;
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

    private static bool IsSpaceless(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    /// <summary>A first line that is indented, where the lines around it are not, opens a paragraph.</summary>
    private static bool StartsParagraph(List<string> chunk, int at) =>
        at > 0 && char.IsWhiteSpace(chunk[at][0]) && !char.IsWhiteSpace(chunk[at - 1][0]) && (at + 1 == chunk.Count || !char.IsWhiteSpace(chunk[at + 1][0]));
}
