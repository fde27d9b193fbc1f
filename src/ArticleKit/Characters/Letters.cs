using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleKit.Characters;

/// <summary>What the runtime says of letters and digits. It asks a table of two levels for every character beyond Latin; the common alphabets stand in a flat one here.</summary>
internal static class Letters
{
    /// <summary>The first character of the scripts of East Asia, which put no spaces between words; what stands before it does, but for the scripts of Southeast Asia.</summary>
    public const char FirstEastAsian = '\u2E80';

    private const char FirstMark = '\u0300';
    private const byte Letter = 1;
    private const byte Digit = 2;

    // Where Hebrew begins: the alphabets before it have small and capital letters.
    private const int TableEnd = 0x0590;

    // The lower case of letters, 0 for what is none.
    private static readonly char[] Lower = [.. Enumerable.Range(0, TableEnd).Select(static c => char.IsLetter((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, TableEnd).Select(static c => KindOf((char)c))];

    /// <summary>What <see cref="char.IsLetter(char)"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c)
    {
        byte[] kinds = Kinds;
        return c < kinds.Length ? kinds[c] == Letter : char.IsLetter(c);
    }

    /// <summary>What <see cref="char.IsLetterOrDigit(char)"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c)
    {
        byte[] kinds = Kinds;
        return c < kinds.Length ? kinds[c] != 0 : char.IsLetterOrDigit(c);
    }

    /// <summary>A letter in lower case, as <see cref="LowerCase.Of"/> gives it; 0 for what is no letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char LowerOf(char c)
    {
        char[] lower = Lower;
        return c < lower.Length ? lower[c] : char.IsLetter(c) ? LowerCase.Of(c) : '\0';
    }

    /// <summary>Whether a letter is taken to be neither small nor capital, as those of Hebrew and of the scripts behind it mostly are.</summary>
    public static bool HasNoCase(char c) => c >= TableEnd && char.IsLetter(c);

    /// <summary>Whether a character is written on, under or beside a letter: an accent of its own, and half of the vowels of the scripts of India.</summary>
    public static bool IsMark(char c) => c >= FirstMark && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Copies the letters and digits of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Takes them, as far as there is room.</param>
    /// <returns>How many were copied.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<char> to)
    {
        byte[] kinds = Kinds;
        int count = 0;
        for (int i = 0; i < text.Length && count < to.Length; i++)
        {
            char c = text[i];
            to[count] = c;
            count += (c < kinds.Length ? kinds[c] != 0 : char.IsLetterOrDigit(c)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Copies the letters and digits of a text, what stands in the tags of HTML left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Takes them, as far as there is room.</param>
    /// <returns>How many were copied.</returns>
    public static int CopyOutsideTags(ReadOnlySpan<char> text, Span<char> to)
    {
        int count = 0;
        bool tag = false;
        for (int i = 0; i < text.Length && count < to.Length; i++)
        {
            tag = text[i] == '<' || (tag && text[i] != '>');
            if (!tag && IsLetterOrDigit(text[i]))
            {
                to[count++] = text[i];
            }
        }

        return count;
    }

    private static byte KindOf(char c) => char.IsLetter(c) ? Letter : char.IsDigit(c) ? Digit : (byte)0;
}
