using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Tells who made a picture by the names at the end of its caption, where no word for a picture stands before them: "(Ann Lee)", "(AP)",
/// "Ann Lee/dpa", "Ann Lee via Getty Images". Only in captions: elsewhere such names end sentences too.
/// </summary>
internal static class CreditNames
{
    private const int LongestName = 70;
    private const int MostWords = 9;
    private const int LongestSign = 4;
    private const string WordEnds = " /,+·|";
    private const string Via = " via ";

    private static readonly WordSet Houses = new(CreditMarks.Lists["house"]);

    private static readonly PhraseSet Sources = new(CreditMarks.Lists["source"]);

    private static readonly WordSet OfName = new(CreditMarks.Lists["of-name"]);

    /// <summary>Where the names begin; -1 where there are none.</summary>
    public static int Find(ReadOnlySpan<char> caption)
    {
        ReadOnlySpan<char> line = caption.TrimEnd();
        if (line is [.., ')'] && line.LastIndexOf('(') is >= 0 and var bracket && IsOver(line[..bracket]))
        {
            return IsInBrackets(line[(bracket + 1)..^1]) ? bracket + 1 : -1;
        }

        int start = EndOfSentence(line);
        ReadOnlySpan<char> last = line[start..];
        int blanks = last.Length - last.TrimStart().Length;
        last = last[blanks..];
        return IsSource(last) || (start > 0 ? IsNamed(last) : IsOfHouse(last)) ? start + blanks : -1;
    }

    /// <summary>Whether words in brackets are names: of two words and more, or a sign of a house.</summary>
    private static bool IsInBrackets(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (IsNamed(words) || IsSource(words))
        {
            return true;
        }

        bool sign = words.Length is > 1 and <= LongestSign && !words.ContainsAnyExceptInRange('A', 'Z');
        return sign || (words.Contains(' ') && AreNames(words));
    }

    /// <summary>Whether words say where a picture is from: "Source: Lake Ledger".</summary>
    private static bool IsSource(ReadOnlySpan<char> words) => words.IndexOfAny(':', '：') is > 0 and var colon && colon + 1 < words.Length && Sources.Opens(words) && words[..colon].TrimEnd().Count(' ') <= 2;

    /// <summary>Whether words are a house's name, or names with one behind a stroke or "via": "Ann Lee/dpa".</summary>
    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestName)
        {
            return false;
        }

        bool parted = words.IndexOf(Via) > 0 || (words.IndexOf('/') is > 0 and var stroke && stroke < words.Length - 1);
        return Houses.Contains(words) || (parted && AreNames(words));
    }

    /// <summary>Whether words are a house's name, or names with a house's before or behind them: these are a credit even where nothing else is said.</summary>
    private static bool IsOfHouse(ReadOnlySpan<char> words)
    {
        if (Houses.Contains(words))
        {
            return true;
        }

        int via = words.LastIndexOf(Via);
        int first = via >= 0 ? via : words.IndexOf('/');
        int last = via >= 0 ? via + Via.Length : words.LastIndexOf('/') + 1;
        return first > 0 && last < words.Length && (Houses.Contains(words[..first].TrimEnd()) || Houses.Contains(words[last..].TrimStart())) && AreNames(words);
    }

    /// <summary>Whether all words are written as names are, small words of names aside, and no number is among them.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        int count = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(words, WordEnds))
        {
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsLetter(word[0]) || !(char.IsUpper(word[0]) || Letters.HasNoCase(word[0]) || OfName.Contains(word)))
            {
                return false;
            }

            count++;
        }

        return count is > 0 and <= MostWords && words.Length <= LongestName && char.IsUpper(words[0]);
    }

    /// <summary>Whether a sentence or a line is over, or nothing stands there.</summary>
    private static bool IsOver(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '|' || UnitFacts.ClosesSentence(before[^1]);
    }

    /// <summary>Behind the last sentence, line or bar that is over, the full stops of initials aside; 0 where there is none.</summary>
    private static int EndOfSentence(ReadOnlySpan<char> line)
    {
        for (int i = line.Length - 2; i > 0; i--)
        {
            if (line[i] is '\n' or '|' || (line[i + 1] == ' ' && UnitFacts.ClosesSentence(line[i]) && !(line[i] == '.' && IsInitial(line, i))))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsInitial(ReadOnlySpan<char> line, int stop) => stop >= 1 && char.IsUpper(line[stop - 1]) && (stop == 1 || line[stop - 2] is ' ' or '.');
}
