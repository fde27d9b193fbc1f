namespace ArticleKit.Markdown.FrontMatter;

/// <summary>Finds the lines of three dashes that stand around front matter at the head of a text.</summary>
internal static class FrontMatterFence
{
    // Front matter is written by hand or by programs for people: what is longer is a text that opens with a rule.
    private const int Longest = 64 * 1024;

    /// <summary>The YAML between the fences, and where the text behind them begins; false when the text does not open with a fence.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out Range yaml, out int end)
    {
        (yaml, end) = (default, 0);
        int start = text.StartsWith("\uFEFF") ? 1 : 0;
        if (!IsFence(text, start, "---", out int at))
        {
            return false;
        }

        int first = at;
        while (at < text.Length && at - first <= Longest)
        {
            if (IsFence(text, at, "---", out int next) || IsFence(text, at, "...", out next))
            {
                (yaml, end) = (first..at, next);
                return true;
            }

            int line = text[at..].IndexOf('\n');
            at = line < 0 ? text.Length : at + line + 1;
        }

        return false;
    }

    /// <summary>Whether a text opens with front matter: a fence, and a line <c>name: value</c> or a comment right behind it.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        if (!TryFind(text, out Range yaml, out _))
        {
            return false;
        }

        foreach (ReadOnlySpan<char> line in text[yaml].EnumerateLines())
        {
            if (!line.IsWhiteSpace() && line[0] != '#')
            {
                int colon = line.IndexOf(':');
                return colon > 0 && line[..colon].IndexOfAny(" \t") < 0 && (colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]));
            }
        }

        return false;
    }

    private static bool IsFence(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> mark, out int next)
    {
        next = at;
        if (!text[at..].StartsWith(mark))
        {
            return false;
        }

        int line = text[at..].IndexOf('\n');
        next = line < 0 ? text.Length : at + line + 1;
        return text[(at + mark.Length)..next].IsWhiteSpace();
    }
}
