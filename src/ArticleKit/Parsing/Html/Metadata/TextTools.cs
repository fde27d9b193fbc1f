using System.Buffers;
using System.Globalization;
using System.Net;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Cleans and compares short texts.</summary>
internal static class TextTools
{
    /// <summary>The words of a text that are compared; headlines have fewer.</summary>
    private const int MostWords = 120;

    private const int LongestTag = 400;
    private const int Short = 256;

    // What stands in the table in place of a letter.
    private const char Sign = '\0';
    private const char Invisible = '\u0001';

    // Letters of Latin, Greek and Cyrillic as they stand in bare texts.
    private static readonly char[] Folds = [.. Enumerable.Range(0, 0x590).Select(static c => Fold((char)c))];

    /// <summary>What makes a text need cleaning, surrogates and double spaces aside.</summary>
    private static readonly SearchValues<char> Unclean =
        SearchValues.Create([.. Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Select(static c => (char)c).Where(static c => c == '<' || (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))))]);

    /// <summary>A value as a reader would see it: entities decoded (twice where they were encoded twice), tags and invisible characters out, white space collapsed.</summary>
    public static string Clean(ReadOnlySpan<char> text, int limit = 2000)
    {
        text = text.Trim();
        if (text.Length > limit)
        {
            text = text[..limit];
        }

        for (int i = 0; i < 2 && text.Contains('&'); i++)
        {
            text = WebUtility.HtmlDecode(text.ToString());
        }

        return IsClean(text) ? text.ToString() : Collapsed(text);
    }

    /// <summary>A text with its tags and invisible characters out, white space collapsed.</summary>
    private static string Collapsed(ReadOnlySpan<char> text)
    {
        char[] output = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        bool space = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is > ' ' and <= '~' and not '<')
            {
                output[length++] = c;
                space = false;
                continue; // so with most letters
            }

            if (c == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
            {
                int close = text[i..].IndexOf('>');
                if (close is >= 0 and < LongestTag)
                {
                    i += close;
                    c = ' ';
                }
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (!space)
                {
                    output[length++] = ' ';
                }

                space = true;
            }
            else if (c <= '~' || !IsInvisible(c) || IsJoining(text, i))
            {
                output[length++] = char.IsSurrogate(c) && !IsPaired(text, i) ? '\uFFFD' : c;
                space = false;
            }
        }

        string collapsed = output.AsSpan(0, length).TrimEnd().ToString();
        ArrayPool<char>.Shared.Return(output);
        return collapsed;
    }

    /// <summary>Letters and digits in lower case, words apart by one space: equal for texts that differ in punctuation alone.</summary>
    public static string Bare(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > Short ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> output = rented ?? stackalloc char[Short];
        string bare = output[..WriteBare(text, output)].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return bare;
    }

    /// <summary>Writes what <see cref="Bare"/> gives; returns its length.</summary>
    public static int WriteBare(ReadOnlySpan<char> text, Span<char> output)
    {
        char[] folded = Folds;
        int length = 0;
        bool space = true;
        foreach (char c in text)
        {
            char fold = c < folded.Length ? folded[c] : Fold(c);
            if (fold > Invisible)
            {
                output[length++] = fold;
                space = false;
            }
            else if (!space && fold == Sign)
            {
                output[length++] = ' ';
                space = true;
            }
        }

        return space && length > 0 ? length - 1 : length;
    }

    private static char Fold(char c) => IsOfWord(c) ? LowerCase.Of(c) : IsInvisible(c) ? Invisible : Sign;

    /// <summary>A text without the hyphens that are seen at the end of a line alone.</summary>
    public static string WithoutSoftHyphens(string text) => text.Contains('\u00AD', StringComparison.Ordinal) ? text.Replace("\u00AD", "", StringComparison.Ordinal) : text;

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Letters.IsMark(c);

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
        return hashes[..WriteHashes(bare, hashes)].ToArray();
    }

    private static int WriteHashes(ReadOnlySpan<char> bare, Span<int> hashes)
    {
        int count = 0;
        uint hash = Fnv1a.Empty;
        int start = 0;
        for (int i = 0; i < bare.Length && count < hashes.Length; i++)
        {
            if (bare[i] == ' ')
            {
                hashes[count++] = (int)hash;
                hash = Fnv1a.Empty;
                start = i + 1;
            }
            else
            {
                hash = Fnv1a.Add(hash, bare[i]);
            }
        }

        if (start < bare.Length && count < hashes.Length)
        {
            hashes[count++] = (int)hash;
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

        return kept;
    }

    public static int WordCount(string bare) => bare.Length == 0 ? 0 : 1 + bare.AsSpan().Count(' ');

    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    /// <summary>Whether a joiner or non-joiner stands between letters whose form it changes, as in Persian and Hindi, or between the parts of one sign.</summary>
    private static bool IsJoining(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u200C' or '\u200D' && at > 0 && at + 1 < text.Length && IsJoined(text[at - 1]) && IsJoined(text[at + 1]);

    private static bool IsJoined(char c) => c > '\u024F' && !char.IsWhiteSpace(c) && !IsInvisible(c);

    private static bool IsPaired(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static bool IsClean(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text.IndexOfAny(Unclean) < 0 && !text.Contains("  ", StringComparison.Ordinal) && text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0);
}
