using System.Text;

namespace ArticleKit.Parsing.Bylines;

/// <summary>What stands in parentheses in a byline: offices, agencies and addresses, but also the by-name in the middle of a name and the subject of an order behind it.</summary>
internal static class Parentheses
{
    /// <summary>A line without its parentheses, but for "Robert (Bob) Smith".</summary>
    public static string Drop(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return text;
        }

        if (open == 0 && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1 && BylineWords.Organisations.Contains(text.AsSpan(1, Math.Max(0, text.Length - 2))))
        {
            return text[1..^1]; // "(AFP)"
        }

        var kept = new StringBuilder(text.Length);
        int from = 0;
        while (open >= 0)
        {
            int close = text.IndexOf(')', open);
            kept.Append(text, from, open - from);
            if (close < 0)
            {
                return kept.ToString();
            }

            if (IsByName(text, open, close) || IsSubject(text, open, close))
            {
                kept.Append(text, open, close + 1 - open);
            }

            from = close + 1;
            from += kept.Length > 0 && kept[^1] == ' ' && from < text.Length && text[from] == ' ' ? 1 : 0;
            open = text.IndexOf('(', from);
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether one word is in the parentheses and letters such as those of an order before them, behind a comma: "Ann Lee, BA, VTS (Behavior)".</summary>
    private static bool IsSubject(string text, int open, int close)
    {
        ReadOnlySpan<char> inner = text.AsSpan(open + 1, close - open - 1);
        ReadOnlySpan<char> before = text.AsSpan(0, open).TrimEnd();
        int comma = before.LastIndexOf(',');
        return comma > 0 && !inner.IsEmpty && char.IsUpper(inner[0]) && inner[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && PostNominals.IsLetters(before[(comma + 1)..].Trim())
            && PostNominals.StartOf(before.ToString()) < comma;
    }

    /// <summary>Whether one word is in the parentheses, one name before them and another behind.</summary>
    private static bool IsByName(string text, int open, int close)
    {
        ReadOnlySpan<char> inner = text.AsSpan(open + 1, close - open - 1);
        ReadOnlySpan<char> before = text.AsSpan(0, open);
        ReadOnlySpan<char> after = text.AsSpan(close + 1);
        if (inner.IsEmpty || inner.Contains(' ') || !char.IsUpper(inner[0]) || inner.Equals(inner.ToString().ToUpperInvariant(), StringComparison.Ordinal)
            || after.Length < 3 || after[0] != ' ' || !char.IsUpper(after[1]) || !before.EndsWith(" "))
        {
            return false;
        }

        before = before.TrimEnd();
        int lead = BylineLeads.Lead(before, out _);
        ReadOnlySpan<char> first = before[lead..];
        return !first.IsEmpty && char.IsUpper(first[0]) && !first.Contains(' ') && !BylineWords.Organisations.Contains(first);
    }
}
