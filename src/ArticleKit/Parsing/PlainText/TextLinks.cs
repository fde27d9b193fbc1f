namespace ArticleKit.Parsing.PlainText;

/// <summary>Finds where a web address in running text ends, as GitHub's autolinks do.</summary>
internal static class TextLinks
{
    private const int Longest = 2000;

    /// <summary>The end of the address that begins at a place; 0 when none does.</summary>
    public static int End(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        int scheme = rest.StartsWith("https://", StringComparison.Ordinal) ? 8 : rest.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (scheme == 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return 0;
        }

        int end = scheme;
        int open = 0;
        while (end < rest.Length && !EndsAddress(rest[end]))
        {
            open += rest[end] == '(' ? 1 : 0;
            end++;
        }

        // What closes the sentence about it is no part of an address, nor is a bracket that opened before it.
        while (end > scheme && (rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*' or '_' || (rest[end - 1] == ')' && open == 0)))
        {
            end--;
        }

        return end > scheme && Uri.TryCreate(rest[..end].ToString(), UriKind.Absolute, out _) ? start + end : 0;
    }

    /// <summary>Whether no address goes on behind a character: white space, a mark around it, the marks of East Asia.</summary>
    private static bool EndsAddress(char c) =>
        char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '“' or '”' or '»' or '`' or '|' or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF20');
}
