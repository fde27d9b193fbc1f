using System.Buffers;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Tells the words that name who made a picture: "Photo: Ann Lee", "Foto: dpa", "Image by Ann Lee", "© dpa".</summary>
internal static class CreditMarks
{
    private const int LongestCredit = 60;
    private const int LongestNameBefore = 12;

    /// <summary>The words of such lines.</summary>
    public static WordLists Lists { get; } = WordLists.Read("credit-words.txt");

    private static readonly WordSet Pictures = new(Lists["picture"]);

    private static readonly string[] BehindName = Lists["behind-name"];

    private static readonly WordSet Figures = new(Lists["figure"]);

    private static readonly WordSet BeforeName = new(Lists["before-name"]);

    private static readonly WordSet Buttons = new(Lists["button"]);

    private static readonly SearchValues<char> NameOpeners = SearchValues.Create("。、，,＝=（(【[「」　 \n\u00A0");

    /// <summary>Whether a line begins as the caption of a figure does: "Figure 4: …", "Abb.: …".</summary>
    public static bool NamesFigure(ReadOnlySpan<char> line)
    {
        int end = WordEnd(line, 0);
        if (!Figures.Contains(line[..end]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[end..].TrimStart(". \u00A0");
        while (!rest.IsEmpty && char.IsAsciiDigit(rest[0]))
        {
            rest = rest[1..];
        }

        return rest.Length > 2 && rest[0] is ':' or '：';
    }

    /// <summary>Whether a line is no more than a word for pictures, or those of the button that shows one larger or keeps it.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => line.TrimEnd(" :.+»>") is var words && (Buttons.Contains(words) || Pictures.Contains(words));

    /// <summary>Where a line names who made a picture; -1 when it does not.</summary>
    public static int Find(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty && line[^1] == ')' && line.LastIndexOf('(') is >= 0 and var bracket && IsCredit(line[(bracket + 1)..^1]) && IsSentence(line[..bracket]))
        {
            return bracket == 0 ? 0 : bracket + 1;
        }

        if (!line.IsEmpty && line[^1] > '\u3000' && FindBehindName(line) is >= 0 and var name)
        {
            return name;
        }

        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '©')
            {
                return i;
            }

            if (!char.IsLetter(line[i]))
            {
                continue;
            }

            int end = WordEnd(line, i);
            if (Opens(line[..i], line[i]) && Pictures.Contains(line[i..end]) && IsNamed(line[end..]))
            {
                return i;
            }

            i = end - 1;
        }

        return -1;
    }

    /// <summary>Where the name begins that stands before the word for a picture at the end of a line; -1 when there is none.</summary>
    private static int FindBehindName(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimEnd(")）]】");
        foreach (string word in BehindName)
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                ReadOnlySpan<char> before = words[..^word.Length].TrimEnd();
                int start = before.LastIndexOfAny(NameOpeners) + 1;
                return before.Length - start is > 1 and <= LongestNameBefore ? start : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether what is in brackets at the end of a line names a maker and a house, or ends with the word for a picture: "(Ann Lee/Lake Ledger)", "(Courtesy photo)".</summary>
    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestCredit || words.IsEmpty || !char.IsUpper(words[0]))
        {
            return false;
        }

        int cut = words.IndexOfAny('/', '|');
        return cut > 0 ? words[(cut + 1)..].TrimStart() is [var next, ..] && char.IsUpper(next) : Pictures.Contains(words[(words.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>Whether a sentence ends before the brackets, or nothing stands there.</summary>
    private static bool IsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.IsEmpty || UnitFacts.ClosesSentence(before[^1]);
    }

    /// <summary>Whether a word is set as a label: with a capital or in a script without them, first in the line, or right behind a bracket or a bar. In the middle of a sentence it is a word like any.</summary>
    private static bool Opens(ReadOnlySpan<char> before, char first)
    {
        before = before.TrimEnd();
        return !char.IsLower(first) || before.IsEmpty || before[^1] is '(' or '[' or '|' or '•' or '·';
    }

    /// <summary>Whether what follows the word for a picture names somebody: a colon or "by", and words behind it.</summary>
    private static bool IsNamed(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (!rest.IsEmpty && char.IsLetter(rest[0]))
        {
            int end = WordEnd(rest, 0);
            return BeforeName.Contains(rest[..end]) && end < rest.Length && (rest[end] is ' ' or ':' || char.IsWhiteSpace(rest[end]));
        }

        return rest.Length > 2 && rest[0] is ':' or '：' or '©' or '/' or '=' or '＝' && rest[1..].IndexOfAnyExcept(' ', '\n') >= 0;
    }

    private static int WordEnd(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return end;
    }
}
