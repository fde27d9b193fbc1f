namespace ArticleKit.Characters;

/// <summary>
/// Looks for a text whatever its case. Gives what the runtime gives for <see cref="StringComparison.OrdinalIgnoreCase"/>, which goes
/// letter by letter where a program runs without culture data; here the first letter is looked for many characters at a time.
/// </summary>
internal static class Caseless
{
    /// <summary>Whether a text holds a word.</summary>
    public static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => IndexOf(text, word) >= 0;

    /// <summary>Where a word stands first in a text; -1 when it does not.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAscii(word[0]))
        {
            return text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        }

        char first = word[0];
        char upper = char.ToUpperInvariant(first);
        char lower = char.ToLowerInvariant(first);

        // The dotless i and the long s have plain capitals.
        char third = lower switch { 'i' => 'ı', 's' => 'ſ', _ => lower };
        int last = text.Length - word.Length;
        for (int at = 0; at <= last; at++)
        {
            int next = text[at..(last + 1)].IndexOfAny(lower, upper, third);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
