using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Characters;

/// <summary>
/// Looks for a text whatever its case. Gives what the runtime gives for <see cref="StringComparison.OrdinalIgnoreCase"/>, which goes
/// letter by letter where a program runs without culture data; here the first letter is looked for many characters at a time.
/// </summary>
internal static class Caseless
{
    private const int InNoAscii = -2;

    /// <summary>Whether a text holds a word.</summary>
    public static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => IndexOf(text, word) >= 0;

    /// <summary>Whether a text holds any of some words.</summary>
    public static bool HoldsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (Holds(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word stands first in a text; -1 when it does not.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAscii(word[0]))
        {
            return text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        }

        return word.Length > 1 && char.IsAscii(word[^1]) && IndexOfInAscii(text, word) is var at and not InNoAscii ? at : IndexOfInAny(text, word);
    }

    /// <summary>Looks for the first and the last letter at once, eight places at a time.</summary>
    private static int IndexOfInAscii(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        const ushort lowerCase = 0x20;
        bool plain = !HasOther(word[0]) && !HasOther(word[^1]);
        var first = Vector128.Create((ushort)(word[0] | lowerCase));
        var last = Vector128.Create((ushort)(word[^1] | lowerCase));
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int end = units.Length - (word.Length - 1) - Vector128<ushort>.Count;
        if (end < 0)
        {
            return IndexOfInAny(text, word);
        }

        // The last eight places may have been looked at in part.
        for (int at = 0; ; at = Math.Min(at + Vector128<ushort>.Count, end))
        {
            Vector128<ushort> here = Vector128.Create(units.Slice(at, Vector128<ushort>.Count));
            Vector128<ushort> there = Vector128.Create(units.Slice(at + word.Length - 1, Vector128<ushort>.Count));
            if (!plain && Vector128.GreaterThanAny(here | there, Vector128.Create((ushort)0x7F)))
            {
                return InNoAscii;
            }

            Vector128<ushort> both = Vector128.Equals(here | Vector128.Create(lowerCase), first) & Vector128.Equals(there | Vector128.Create(lowerCase), last);
            for (uint places = both.ExtractMostSignificantBits(); places != 0; places &= places - 1)
            {
                int place = at + BitOperations.TrailingZeroCount(places);
                if (text.Slice(place, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return place;
                }
            }

            if (at == end)
            {
                return -1;
            }
        }
    }

    /// <summary>Whether a letter beyond ASCII is the same but for its case: the dotless i and the long s have plain capitals, and the sign for kelvin a small letter.</summary>
    private static bool HasOther(char letter) => (letter | 0x20) is 'i' or 's' or 'k';

    private static int IndexOfInAny(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
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
