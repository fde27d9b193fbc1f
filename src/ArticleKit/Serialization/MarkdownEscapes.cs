using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Which characters of a text need a backslash in Markdown. What reads well without goes without.</summary>
internal static class MarkdownEscapes
{
    private const int LongestReference = 32;
    private const int LongestNumber = 9;
    private const int LongestMailbox = 64;

    /// <summary>Whether a character separates words and nothing more; a no-break space does more.</summary>
    public static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a character is a mark of ASCII, none of the letters, digits and blanks.</summary>
    public static bool IsAsciiPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    /// <summary>Whether a character would be taken for markup.</summary>
    /// <param name="text">The text that is being written.</param>
    /// <param name="at">The place of the character.</param>
    /// <param name="output">What is written so far.</param>
    /// <param name="line">Where in the output the line began.</param>
    /// <param name="cell">Whether a bar would end the cell of a table.</param>
    public static bool IsNeeded(string text, int at, StringBuilder output, int line, bool cell)
    {
        char before = output.Length > 0 ? output[^1] : '\n';
        char after = at + 1 < text.Length ? text[at + 1] : '\0';
        bool start = output.Length == line;
        bool open = after == '\0' || IsBlank(after);
        return text[at] switch
        {
            '`' or '[' or ']' or '$' or '~' => true,
            '\\' => !char.IsLetterOrDigit(after),
            '*' => start || before != ' ' || !IsBlank(after),
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '<' => after is '\0' or '/' or '!' or '?' || char.IsAsciiLetter(after) || IsMailAddress(text, at),
            '&' => IsReference(text, at),
            '|' => cell || start,
            '>' => start,
            '#' => start && (open || after == '#'),
            '+' => start && open,
            '-' => start && (open || after is '-' or ':' or '|'),
            '=' or ':' => start && line > 0,
            '.' or ')' => open && IsNumber(output, line),
            _ => false,
        };
    }

    /// <summary>Whether an ampersand begins what may be a character reference; the rest of it may stand in the next node.</summary>
    public static bool IsReference(string text, int at)
    {
        for (int i = at + 1; i < text.Length && i - at <= LongestReference; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#')
            {
                return text[i] == ';' && i > at + 1;
            }
        }

        return text.Length - at <= LongestReference;
    }

    /// <summary>Whether an angle bracket begins what may be a mail address, which can open with a digit or a mark; the rest of it may stand in the next node.</summary>
    private static bool IsMailAddress(string text, int at)
    {
        int i = at + 1;
        while (i < text.Length && i - at <= LongestMailbox && (char.IsAsciiLetterOrDigit(text[i]) || ".!#$%&'*+/=?^_`{|}~-".Contains(text[i], StringComparison.Ordinal)))
        {
            i++;
        }

        return i > at + 1 && (i == text.Length || i - at > LongestMailbox || text[i] == '@');
    }

    /// <summary>Whether a backslash stands before a character and is none of a pair.</summary>
    public static bool IsEscaped(StringBuilder output, int at)
    {
        int slashes = 0;
        while (at - slashes > 0 && output[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    /// <summary>The length of the longest run of a character.</summary>
    public static int LongestRun(string text, char of)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Whether all of the line so far is a number, so that a full stop would make it an item of a list.</summary>
    private static bool IsNumber(StringBuilder output, int line)
    {
        int digits = output.Length - line;
        if (digits is 0 or > LongestNumber)
        {
            return false;
        }

        for (int i = line; i < output.Length; i++)
        {
            if (!char.IsAsciiDigit(output[i]))
            {
                return false;
            }
        }

        return true;
    }
}
