using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>
/// The marks of emphasis that people leave in plain text: <c>*…*</c> and <c>_…_</c> for emphasis, doubled for strong. A mark counts where it
/// opens before a word and closes behind one, on the same line, and never inside a word. Addresses are links.
/// </summary>
internal static class TextMarks
{
    private const int Longest = 400;

    /// <summary>The inlines of a text.</summary>
    public static NodeList<Inline> Read(string text)
    {
        var inlines = new List<Inline>();
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '*' or '_' && Closing(text, i, out int width) is var close && close > 0)
            {
                Add(inlines, text[plain..i]);
                NodeList<Inline> content = Read(text[(i + width)..close]);
                inlines.Add(width == 2 ? new Strong(content) : new Emphasis(content));
                i = close + width - 1;
                plain = i + 1;
            }
            else if (text[i] == 'h' && TextLinks.End(text, i) is > 0 and var end)
            {
                Add(inlines, text[plain..i]);
                inlines.Add(new Link(text[i..end], [new Text(text[i..end])]));
                plain = end;
                i = end - 1;
            }
        }

        Add(inlines, text[plain..]);
        return NodeList.From(inlines);
    }

    /// <summary>The text without marks.</summary>
    public static string Strip(string text) => Read(text).ToPlainText();

    private static int Closing(string text, int open, out int width)
    {
        char mark = text[open];
        width = open + 1 < text.Length && text[open + 1] == mark ? 2 : 1;
        int start = open + width;
        if (start >= text.Length || char.IsWhiteSpace(text[start]) || text[start] == mark || (open > 0 && char.IsLetterOrDigit(text[open - 1])))
        {
            return -1;
        }

        int end = Math.Min(text.Length, start + Longest);
        for (int i = start + 1; i <= end - width; i++)
        {
            bool marked = text[i] == mark && (width == 1 || text[i + 1] == mark);
            int after = i + width;
            if (marked && !char.IsWhiteSpace(text[i - 1]) && (after >= text.Length || (!char.IsLetterOrDigit(text[after]) && text[after] != mark)))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Add(List<Inline> inlines, string text)
    {
        if (text.Length > 0)
        {
            inlines.Add(new Text(string.Join(' ', text.Split((char[]?)null)) is var joined && joined.Contains("  ", StringComparison.Ordinal) ? Collapse(joined) : joined));
        }
    }

    private static string Collapse(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
        {
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        }

        return text;
    }
}
