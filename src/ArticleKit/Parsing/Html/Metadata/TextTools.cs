using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Cleans and compares short texts.</summary>
internal static class TextTools
{
    /// <summary>The words of a text that are compared; headlines have fewer.</summary>
    private const int MostWords = 120;

    /// <summary>A value as a reader would see it: entities decoded (twice where they were encoded twice), tags and invisible characters out, white space collapsed.</summary>
    public static string Clean(ReadOnlySpan<char> text, int limit = 2000)
    {
        text = text.Trim();
        if (text.Length > limit)
        {
            text = text[..limit];
        }

        string value = text.ToString();
        for (int i = 0; i < 2 && value.Contains('&', StringComparison.Ordinal); i++)
        {
            value = WebUtility.HtmlDecode(value);
        }

        if (IsClean(value))
        {
            return value;
        }

        var output = new StringBuilder(value.Length);
        bool space = true;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c == '<' && i + 1 < value.Length && (char.IsAsciiLetter(value[i + 1]) || value[i + 1] is '/' or '!'))
            {
                int close = value.IndexOf('>', i);
                if (close > 0 && close - i < 400)
                {
                    i = close;
                    c = ' ';
                }
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (!space)
                {
                    output.Append(' ');
                }

                space = true;
            }
            else if (!IsInvisible(c) || IsJoining(value, i))
            {
                output.Append(char.IsSurrogate(c) && !IsPaired(value, i) ? '\uFFFD' : c);
                space = false;
            }
        }

        return output.ToString().TrimEnd();
    }

    /// <summary>Letters and digits in lower case, words apart by one space: equal for texts that differ in punctuation alone.</summary>
    public static string Bare(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > 512 ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> output = rented ?? stackalloc char[512];
        int length = 0;
        bool space = true;
        foreach (char c in text)
        {
            if (IsOfWord(c))
            {
                output[length++] = LowerCase.Of(c);
                space = false;
            }
            else if (!space && !IsInvisible(c))
            {
                output[length++] = ' ';
                space = true;
            }
        }

        string bare = output[..(space && length > 0 ? length - 1 : length)].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return bare;
    }

    /// <summary>A text without the hyphens that are seen at the end of a line alone.</summary>
    public static string WithoutSoftHyphens(string text) => text.Contains('\u00AD', StringComparison.Ordinal) ? text.Replace("\u00AD", "", StringComparison.Ordinal) : text;

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c)
        || (c >= '\u0300' && (char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    /// <summary>Whether a bare text begins, ends or stands inside another on word limits.</summary>
    public static bool HoldsWords(string outer, string inner)
    {
        if (inner.Length == 0)
        {
            return false;
        }

        for (int at = outer.IndexOf(inner, StringComparison.Ordinal); at >= 0; at = outer.IndexOf(inner, at + 1, StringComparison.Ordinal))
        {
            int end = at + inner.Length;
            if ((at == 0 || outer[at - 1] == ' ') && (end == outer.Length || outer[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words two bare texts share, from 0 to 1 (Dice's coefficient).</summary>
    public static double Likeness(string a, string b) => Likeness(WordHashes(a), WordHashes(b));

    /// <summary>How many words two texts share, from 0 to 1, by the hashes of their words.</summary>
    public static double Likeness(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return 0;
        }

        int shared = 0;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            shared += left[i] == right[k] ? 1 : 0;
            int step = left[i].CompareTo(right[k]);
            i += step <= 0 ? 1 : 0;
            k += step >= 0 ? 1 : 0;
        }

        return 2.0 * shared / (left.Length + right.Length);
    }

    /// <summary>The hashes of a bare text's words in order, each once.</summary>
    public static int[] WordHashes(ReadOnlySpan<char> bare)
    {
        Span<int> hashes = stackalloc int[MostWords];
        int count = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(bare))
        {
            if (count == hashes.Length)
            {
                break;
            }

            hashes[count++] = Hash(word);
        }

        hashes[..count].Sort();
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
            {
                hashes[kept++] = hashes[i];
            }
        }

        return hashes[..kept].ToArray();
    }

    /// <summary>The same in every run, as results must be.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }

    public static int WordCount(string bare)
    {
        if (bare.Length == 0)
        {
            return 0;
        }

        int count = 1;
        foreach (char c in bare)
        {
            count += c == ' ' ? 1 : 0;
        }

        return count;
    }

    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    /// <summary>Whether a joiner or non-joiner stands between letters whose form it changes, as in Persian and Hindi, or between the parts of one sign.</summary>
    private static bool IsJoining(string text, int at) =>
        text[at] is '\u200C' or '\u200D' && at > 0 && at + 1 < text.Length && IsJoined(text[at - 1]) && IsJoined(text[at + 1]);

    private static bool IsJoined(char c) => c > '\u024F' && !char.IsWhiteSpace(c) && !IsInvisible(c);

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static bool IsClean(string text)
    {
        bool space = true;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                if (space)
                {
                    return false;
                }

                space = true;
                continue;
            }

            space = false;
            if (c < ' ' || c == '<' || (c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || IsInvisible(c))))
            {
                return false;
            }
        }

        return true;
    }
}
