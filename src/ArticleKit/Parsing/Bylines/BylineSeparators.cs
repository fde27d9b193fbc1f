using ArticleKit.Model;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Where a byline parts into names: at commas, bars and joiners, but not within the name of an office.</summary>
internal static class BylineSeparators
{
    /// <summary>The end of the part that begins at a place, and where the next one begins.</summary>
    public static int Next(string text, int start, out int next)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiLetter(c))
            {
                continue;
            }

            if (c is ',' or ';' or '|' or '•' or '·' or '»' or '●' or '⋅' or '∙' or '◆' or '►' or '→' or '\n' or '、' or '，' or '；' or '｜' or '、' or '،')
            {
                next = i + 1;
                return i;
            }

            if (c is '/' && (i < 2 || i + 1 >= text.Length || text[i - 1] != ':') && BylineLeads.Lead(text.AsSpan(start, i - start + 1), out _) == 0)
            {
                next = i + 1;
                return i;
            }

            if (c == ' ' && i + 2 < text.Length)
            {
                int end = text.IndexOf(' ', i + 1);
                if (end < 0)
                {
                    continue;
                }

                ReadOnlySpan<char> word = text.AsSpan(i + 1, end - i - 1);
                if (Reporters.AreBeside(text.AsSpan(start, i - start), text.AsSpan(i + 1)))
                {
                    next = i + 1;
                    return i;
                }

                if (word is "-" or "–" or "—" or "&" or "+")
                {
                    next = end + 1;
                    return i;
                }

                if (word.Length <= 4 && BylineWords.Joiners.Contains(word) && Joins(text, start, i, end, word))
                {
                    next = end + 1;
                    return i;
                }

                // A role in the middle: "Ann Lee Photos by Bo Chen".
                if (word.Length > 0 && char.IsUpper(word[0]) && i > start + 3 && LeadInside(text.AsSpan(i + 1)))
                {
                    next = i + 1;
                    return i;
                }
            }
        }

        next = text.Length;
        return text.Length;
    }

    /// <summary>Whether what parts a line before a place leads to what a person is as well as to another person.</summary>
    public static bool Opens(string text, int start) =>
        text[start - 1] is ',' or '|' or ';' or '，' or '•' or '·' or '●' or '⋅' or '∙' || (start > 1 && text[start - 1] == '/' && text[start - 2] == ' ') || (start > 2 && text[start - 1] == ' ' && text[start - 2] is '-' or '–' or '—' && text[start - 3] == ' ');

    /// <summary>The end of all that joiners hold together from a place on: "Sales and Marketing Director".</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The end of the first part.</param>
    public static int WholeOf(string text, int start, int end)
    {
        int from = start;
        while (end < text.Length && text[end] == ' ' && !Opens(text, NextOf(text, from)))
        {
            from = NextOf(text, from);
            end = Next(text, from, out _);
        }

        return end;
    }

    private static int NextOf(string text, int start)
    {
        Next(text, start, out int next);
        return next;
    }

    private static bool LeadInside(ReadOnlySpan<char> rest) =>
        BylineLeads.Lead(rest, out AuthorRole role) is > 0 and int lead && (role != AuthorRole.Author || rest[lead - 1] is ':' or '：' || rest.StartsWith("By ", StringComparison.Ordinal));

    private static bool Joins(string text, int start, int before, int after, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> left = text.AsSpan(start, before - start).Trim();
        ReadOnlySpan<char> right = text.AsSpan(after).Trim();
        if (left.IsEmpty || right.IsEmpty)
        {
            return false;
        }

        if (IsDesk(left) && !BeginsWithName(right))
        {
            return false; // "Center for Evaluation and Research"
        }

        if (word is "in" or "In" or "IN")
        {
            return false;
        }

        bool weak = BylineWords.WeakJoiners.Contains(word);
        bool names = !char.IsLower(right[0]) || right.StartsWith("van ", StringComparison.Ordinal) || right.StartsWith("von ", StringComparison.Ordinal) || right.StartsWith("de ", StringComparison.Ordinal) || BylineWords.Organisations.Contains(FirstWord(right));
        return weak ? names && left.Contains(' ') && right.Contains(' ') : names || !left.Contains(' ');
    }

    /// <summary>Whether a text begins as the name of an office does: "Department of …", "Zentrum für …".</summary>
    private static bool IsDesk(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        if (space < 0 || !BylineWords.Organisations.Contains(text[..space]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(space + 1)..];
        return rest.StartsWith("for ", StringComparison.Ordinal) || rest.StartsWith("of ", StringComparison.Ordinal) || rest.StartsWith("für ", StringComparison.Ordinal) || rest.StartsWith("de ", StringComparison.Ordinal) || rest.StartsWith("on ", StringComparison.Ordinal);
    }

    /// <summary>Whether a text begins with two words that both begin as names do.</summary>
    private static bool BeginsWithName(ReadOnlySpan<char> text) => char.IsUpper(text[0]) && text.IndexOf(' ') is > 0 and var space && space + 1 < text.Length && char.IsUpper(text[space + 1]);

    private static string FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is > 0 and int space ? text[..space].ToString() : text.ToString();
}
