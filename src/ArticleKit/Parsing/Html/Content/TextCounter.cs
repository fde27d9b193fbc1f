using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Counts what the characters of a text are. All text of a page goes through here, so blocks of ASCII are counted at once.</summary>
internal static class TextCounter
{
    private const int Block = 16;

    // What is counted of an ASCII character stands in the bytes of one number, so that all of it is added at once; a byte holds those of a block.
    private const int Letters = 8;
    private const int Digits = 16;
    private const int Capitals = 24;
    private const int Commas = 32;
    private const int Stops = 40;
    private const int Quotes = 48;

    // The last byte of a sum counts the words; that of a character tells whether it is of a word, and whether it may stand within one.
    private const int Words = 56;
    private const int Joiner = 57;

    private static readonly ulong[] Counts = [.. Enumerable.Range(0, 128).Select(static c => CountsOf((char)c))];

    /// <summary>A text without the white space that it begins with.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>Adds a text's characters to a unit's counts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="inWord">Whether the text before ended within a word; takes the same of this text.</param>
    /// <returns>Whether there was anything but white space.</returns>
    public static bool Count(ReadOnlySpan<char> text, ref TextUnit unit, ref bool inWord)
    {
        int length = unit.Length;
        while (!text.IsEmpty)
        {
            if (text.Length >= Block && CountBlock(text[..Block], ref unit, ref inWord))
            {
                text = text[Block..];
                continue;
            }

            ReadOnlySpan<char> run = text[..Math.Min(text.Length, Block)];
            CountEach(run, ref unit, ref inWord);
            text = text[run.Length..];
        }

        return unit.Length > length;
    }

    /// <summary>Counts a block of ASCII, all its characters at once; false where it holds others.</summary>
    private static bool CountBlock(ReadOnlySpan<char> block, ref TextUnit unit, ref bool inWord)
    {
        const byte lowerCase = 0x20;
        ReadOnlySpan<ushort> codes = MemoryMarshal.Cast<char, ushort>(block);
        var front = Vector128.Create(codes);
        var back = Vector128.Create(codes[Vector128<ushort>.Count..]);
        if (Vector128.GreaterThanAny(front | back, Vector128.Create((ushort)0x7F)))
        {
            return false;
        }

        Vector128<byte> c = Vector128.Narrow(front, back);
        Vector128<byte> lower = c | Vector128.Create(lowerCase);
        Vector128<byte> isLetter = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        Vector128<byte> isDigit = Vector128.LessThan(c - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        uint letters = isLetter.ExtractMostSignificantBits();
        uint digits = isDigit.ExtractMostSignificantBits();
        uint shown = Vector128.GreaterThan(c, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
        uint word = letters | digits;
        uint joiners = (Is(c, '\'') | Is(c, '-')).ExtractMostSignificantBits();

        // A joiner right behind a word stands within it, and so does one behind that: the sum carries through a run of them.
        uint before = inWord ? 1u : 0;
        uint joined = joiners & ~(joiners + (joiners & ((word << 1) | before)));
        uint within = word | joined;
        unit.Words += BitOperations.PopCount(word & ~((within << 1) | before));
        inWord = (within >> (Block - 1)) != 0;

        Add(block, word, (isLetter | isDigit) & lower, ref unit);
        unit.Length += BitOperations.PopCount(shown);
        unit.Letters += BitOperations.PopCount(letters);
        unit.Digits += BitOperations.PopCount(digits);
        unit.Capitals += BitOperations.PopCount(letters & Vector128.Equals(c & Vector128.Create(lowerCase), Vector128<byte>.Zero).ExtractMostSignificantBits());
        unit.Commas += BitOperations.PopCount(Is(c, ',').ExtractMostSignificantBits());
        unit.Stops += BitOperations.PopCount((Is(c, '.') | Is(c, '!') | Is(c, '?')).ExtractMostSignificantBits());
        unit.Quotes += BitOperations.PopCount(Is(c, '"').ExtractMostSignificantBits());
        unit.LastChar = shown == 0 ? unit.LastChar : block[BitOperations.Log2(shown)];
        return true;
    }

    private static Vector128<byte> Is(Vector128<byte> c, char one) => Vector128.Equals(c, Vector128.Create((byte)one));

    /// <summary>Adds the letters and digits of a block of ASCII to the hash.</summary>
    /// <param name="block">The block.</param>
    /// <param name="word">A bit for each letter or digit.</param>
    /// <param name="lower">The letters in lower case, and the digits; 0 for what else there is.</param>
    /// <param name="unit">The unit, its counts without the block.</param>
    private static void Add(ReadOnlySpan<char> block, uint word, Vector128<byte> lower, ref TextUnit unit)
    {
        int ordered = unit.Letters + unit.Digits;
        if (ordered >= TextUnit.MostOrdered)
        {
            (Vector128<ushort> front, Vector128<ushort> back) = Vector128.Widen(lower);
            (Vector128<uint> one, Vector128<uint> two) = Vector128.Widen(front * front);
            (Vector128<uint> three, Vector128<uint> four) = Vector128.Widen(back * back);
            unit.Squares += Vector128.Sum(one + two + three + four);
            return;
        }

        for (; word != 0; word &= word - 1)
        {
            unit.Add(block[BitOperations.TrailingZeroCount(word)] | 0x20u, ordered++);
        }
    }

    private static void CountEach(ReadOnlySpan<char> run, ref TextUnit unit, ref bool inWord)
    {
        int length = 0, letters = 0, words = 0, capitals = 0, commas = 0, stops = 0, quotes = 0;
        int ordered = unit.Letters + unit.Digits;
        char last = unit.LastChar;
        ulong within = inWord ? 1u : 0;
        ulong[] counts = Counts;
        ulong sum = 0;
        foreach (char c in run)
        {
            if (c < counts.Length)
            {
                ulong own = counts[c];
                ulong word = (own >> Words) & 1;
                sum += (own & ((1ul << Words) - 1)) + ((word & ~within) << Words);
                within = word | (within & (own >> Joiner));
                last = (own & 1) != 0 ? c : last;
                if (word != 0)
                {
                    unit.Add(c | 0x20u, ordered++);
                }

                continue;
            }

            if (IsBlank(c))
            {
                within = 0;
                continue;
            }

            length++;
            last = c;
            switch (c)
            {
                case '，' or '、' or '،':
                    commas++;
                    within = 0;
                    break;
                case '。' or '！' or '？' or '؟' or '।' or '…' or '۔':
                    stops++;
                    within = 0;
                    break;
                case '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』':
                    quotes++;
                    within = 0;
                    break;
                case >= '\u2E80' and <= '\uD7A3' or >= '\u0E00' and <= '\u0E7F':
                    // Scripts without spaces: two characters make a word, more or less.
                    letters++;
                    words += (unit.Letters + letters + (int)(byte)(sum >> Letters)) & 1;
                    unit.Add(c, ordered++);
                    break;
                default:
                    if (Characters.Letters.IsLetter(c))
                    {
                        char lower = LowerCase.Of(c);
                        capitals += lower != c ? 1 : 0;
                        words += (int)(1 - within);
                        within = 1;
                        letters++;
                        unit.Add(lower, ordered++);
                    }
                    else if (!char.IsSurrogate(c))
                    {
                        within &= c is '’' or '\u00AD' ? 1u : 0;
                    }

                    break;
            }
        }

        unit.Length += length + (byte)sum;
        unit.Letters += letters + (byte)(sum >> Letters);
        unit.Words += words + (byte)(sum >> Words);
        unit.Capitals += capitals + (byte)(sum >> Capitals);
        unit.Digits += (byte)(sum >> Digits);
        unit.Commas += commas + (byte)(sum >> Commas);
        unit.Stops += stops + (byte)(sum >> Stops);
        unit.Quotes += quotes + (byte)(sum >> Quotes);
        unit.LastChar = last;
        inWord = within != 0;
    }

    private static bool IsBlank(char c) => c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) || c is '\u200B' or '\uFEFF';

    private static ulong CountsOf(char c) => c switch
    {
        <= ' ' => 0,
        >= 'a' and <= 'z' => 1 | (1ul << Letters) | (1ul << Words),
        >= 'A' and <= 'Z' => 1 | (1ul << Letters) | (1ul << Capitals) | (1ul << Words),
        >= '0' and <= '9' => 1 | (1ul << Digits) | (1ul << Words),
        '\'' or '-' => 1 | (1ul << Joiner),
        ',' => 1 | (1ul << Commas),
        '.' or '!' or '?' => 1 | (1ul << Stops),
        '"' => 1 | (1ul << Quotes),
        _ => 1,
    };
}
