using System.Text;

namespace ArticleKit.Parsing.Bylines;

/// <summary>
/// Names right behind or before the word for a reporter, as papers of East Asia print them in the first line of a text or above it:
/// "〔記者王小明／台北報導〕", "本报记者 李安", "(서울=뉴스) 김하나 기자 =".
/// </summary>
internal static class Reporters
{
    private const int Farthest = 40;
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const int UsualName = 3;
    private const char FirstIdeograph = '\u4e00';
    private const char LastIdeograph = '\u9fff';
    private const char FirstSyllable = '\uac00';
    private const char LastSyllable = '\ud7a3';

    private static readonly string[] Ahead = BylineTable.Of("reporter-ahead");
    private static readonly string[] Behind = BylineTable.Of("reporter-behind");
    private static readonly string[] Tails = BylineTable.Of("reporter-tail");
    private static readonly string[] None = BylineTable.Of("no-reporter");

    /// <summary>The names with the word, as the line prints them; null where there are none.</summary>
    public static string? Find(string line)
    {
        ReadOnlySpan<char> start = line.AsSpan(0, Math.Min(line.Length, Farthest));
        if (start.IndexOfAnyInRange(FirstIdeograph, LastSyllable) < 0)
        {
            return null;
        }

        foreach (string word in Ahead)
        {
            if (start.IndexOf(word) is >= 0 and int at && NamesFrom(line.AsSpan(at + word.Length)) is { Length: > 0 } names)
            {
                return word + " " + names;
            }
        }

        foreach (string word in Behind)
        {
            if (start.IndexOf(" " + word) is > 0 and int at && IsEnd(line.AsSpan(at + 1 + word.Length)) && NameBefore(line.AsSpan(0, at)) is { Length: > 0 } name)
            {
                return name + " " + word;
            }
        }

        return null;
    }

    private static string NamesFrom(ReadOnlySpan<char> text)
    {
        var names = new StringBuilder();
        text = text.TrimStart(" \u3000:：");
        while (true)
        {
            int length = text.IndexOfAnyExceptInRange(FirstIdeograph, LastIdeograph) is >= 0 and int other ? other : text.Length;
            bool whole = IsEnd(text[length..]);
            int name = length;
            foreach (string tail in Tails)
            {
                if (text[..length].IndexOf(tail) is >= ShortestName and int cut && cut < name)
                {
                    (name, whole) = (cut, true);
                }
            }

            if (!whole && IsPlaced(text, length))
            {
                (name, whole) = (UsualName, true);
            }

            bool label = names.Length > 0 && length < text.Length && text[length] is ':' or '：'; // "作者：李安 字号：大"
            if (!whole || label || name is < ShortestName or > LongestName || IsNone(text[0]))
            {
                return names.ToString();
            }

            names.Append(names.Length > 0 ? "、" : "").Append(text[..name]);
            if (name < length || length == text.Length || text[length] is not ('、' or ' ' or '\u3000'))
            {
                return names.ToString();
            }

            text = text[(length + 1)..];
        }
    }

    private static bool IsNone(char first) => Array.Exists(None, word => word[0] == first);

    /// <summary>Whether a place of two characters or three stands behind the name, and the day behind that, as agencies write: "林小安基港6日電".</summary>
    private static bool IsPlaced(ReadOnlySpan<char> text, int length) => length is UsualName + 2 or UsualName + 3 && length + 1 < text.Length && char.IsAsciiDigit(text[length]) && text[(length + 1)..].TrimStart("0123456789") is ['日', ..];

    /// <summary>Whether a name ends and another begins, nothing but a space between them, before the word for a reporter: "이도윤 박서연 기자".</summary>
    /// <param name="before">What stands before the space, from the beginning of the part on.</param>
    /// <param name="behind">What stands behind it.</param>
    public static bool AreBeside(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (!IsKoreanName(before.TrimStart()))
        {
            return false;
        }

        for (int space = behind.IndexOf(' '); space > 0 && IsKoreanName(behind[..space]); space = behind.IndexOf(' '))
        {
            behind = behind[(space + 1)..].TrimStart();
            foreach (string word in Behind)
            {
                if (behind.StartsWith(word) && IsEnd(behind[word.Length..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word is as long as nearly all names of Korea are.</summary>
    private static bool IsKoreanName(ReadOnlySpan<char> word) => word.Length == UsualName && word.IndexOfAnyExceptInRange(FirstSyllable, LastSyllable) < 0;

    private static string NameBefore(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOfAnyExceptInRange(FirstSyllable, LastSyllable) + 1;
        bool opens = start == 0 || text[start - 1] is ' ' or ')' or ']' or '=' or '|' or '/';
        return opens && text.Length - start is >= ShortestName and <= LongestName ? text[start..].ToString() : "";
    }

    /// <summary>Whether a name can end before a text.</summary>
    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || !char.IsLetterOrDigit(rest[0]);
}
