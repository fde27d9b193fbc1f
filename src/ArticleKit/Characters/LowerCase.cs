using System.Runtime.CompilerServices;

namespace ArticleKit.Characters;

/// <summary>
/// Lower case by the invariant culture, letter by letter. The runtime asks ICU for every letter beyond ASCII, which costs more than all
/// else that is done with it; here the letters of Latin, Greek and Cyrillic stand in a table, and scripts without case are passed by.
/// </summary>
internal static class LowerCase
{
    private const char TableEnd = '\u0590';
    private const char SmallScriptsEnd = '\u10A0';
    private const char PunctuationStart = '\u2000';
    private const char PunctuationEnd = '\u2126';
    private const char IdeographsEnd = '\uA640';
    private const char HangulStart = '\uAC00';
    private const char HangulEnd = '\uD7B0';

    private static readonly char[] Table = [.. Enumerable.Range(0, TableEnd).Select(static c => char.ToLowerInvariant((char)c))];

    /// <summary>What <see cref="char.ToLowerInvariant"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Of(char c)
    {
        char[] table = Table;
        return c < table.Length ? table[c] : Beyond(c);
    }

    /// <summary>Writes a text in lower case.</summary>
    /// <returns>Its length, or -1 when there is no room for it.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> lower)
    {
        if (text.Length > lower.Length)
        {
            return -1;
        }

        for (int i = 0; i < text.Length; i++)
        {
            lower[i] = Of(text[i]);
        }

        return text.Length;
    }

    private static char Beyond(char c) =>
        c is < SmallScriptsEnd or (>= PunctuationStart and < PunctuationEnd) or (>= Letters.FirstEastAsian and < IdeographsEnd) or (>= HangulStart and < HangulEnd) ? c : char.ToLowerInvariant(c);
}
