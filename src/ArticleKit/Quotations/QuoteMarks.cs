namespace ArticleKit.Quotations;

/// <summary>Finds the stretches between quotation marks.</summary>
internal static class QuoteMarks
{
    private const int Longest = 4000;

    /// <summary>The stretches of a block, without their marks; a mark that nothing closes runs to the end of the block.</summary>
    public static List<(int Start, int End, bool Closed)> Find(string text)
    {
        var found = new List<(int, int, bool)>();
        for (int i = 0; i < text.Length; i++)
        {
            string? closers = Closers(text, i, out int length);
            if (closers is null)
            {
                continue;
            }

            int start = i + length;
            int end = Close(text, start, closers, out int closing);
            if (end < 0)
            {
                // Reopened in the next paragraph, or forgotten: up to the end of this one, if it begins like speech.
                if (text.Length - start is > 20 and < Longest && (i == 0 || text[i - 1] is ' ' or '('))
                {
                    found.Add((start, text.TrimEnd().Length, false));
                }

                break;
            }

            found.Add((start, end, true));
            i = end + closing - 1;
        }

        return found;
    }

    /// <summary>What closes the mark at an index; null when no quotation opens there.</summary>
    private static string? Closers(string text, int at, out int length)
    {
        length = 1;
        char before = at == 0 ? ' ' : text[at - 1];
        char after = at + 1 < text.Length ? text[at + 1] : ' ';
        bool opens = !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after);
        switch (text[at])
        {
            case '“':
                return "”\"";
            case '„':
                return "“”\"";
            case '«':
                return opens || after is ' ' or '\u00A0' or '\u202F' ? "»" : null;
            case '»':
                return opens ? "«" : null;
            case '「':
                return "」";
            case '『':
                return "』";
            case '”' when opens:
                return "”";
            case '"':
                return opens && !(char.IsDigit(before)) ? "\"”" : null;
            case '\'' when after == '\'' && at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2]):
                length = 2;
                return "\'\'";
            case '‘' when opens && before is ' ' or '(' or '—':
                return "’";
            case '\'' when opens && before is ' ' or '(' && char.IsUpper(after):
                return "'";
            default:
                return null;
        }
    }

    private static int Close(string text, int from, string closers, out int length)
    {
        bool single = closers is "’" or "'";
        length = closers == "\'\'" ? 2 : 1;
        for (int i = from; i < text.Length && i - from < Longest; i++)
        {
            if (closers == "\'\'" ? text[i] == '\'' && i + 1 < text.Length && text[i + 1] == '\'' : closers.Contains(text[i], StringComparison.Ordinal))
            {
                // An apostrophe stands between letters; a single mark does not.
                bool between = i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
                bool inch = text[i] == '"' && i > from && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
                if (!(single && between) && !inch && i > from)
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
