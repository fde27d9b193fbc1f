using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Counts what the characters of a text are. All text of a page goes through here, so the counts are kept in locals.</summary>
internal static class TextCounter
{
    // What is counted of an ASCII character stands in the bytes of one number, so that all of it is added at once; a byte holds so many.
    private const int LongestRun = 255;
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
        int length = 0, letters = 0, words = 0, capitals = 0, digits = 0, commas = 0, stops = 0, quotes = 0;
        uint hash = unit.Hash;
        char last = unit.LastChar;
        ulong within = inWord ? 1u : 0;
        ulong[] counts = Counts;
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> run = text[..Math.Min(text.Length, LongestRun)];
            text = text[run.Length..];
            ulong sum = 0;
            foreach (char c in run)
            {
                if (c < counts.Length)
                {
                    ulong own = counts[c];
                    ulong word = (own >> Words) & 1;
                    sum += (own & ((1ul << Words) - 1)) + ((word & ~within) << Words);
                    within = word | (within & (own >> Joiner));
                    uint added = Fnv1a.Add(hash, c | 0x20u);
                    hash = word != 0 ? added : hash;
                    last = (own & 1) != 0 ? c : last;
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
                        hash = Fnv1a.Add(hash, c);
                        break;
                    default:
                        if (Characters.Letters.IsLetter(c))
                        {
                            char lower = LowerCase.Of(c);
                            capitals += lower != c ? 1 : 0;
                            words += (int)(1 - within);
                            within = 1;
                            letters++;
                            hash = Fnv1a.Add(hash, lower);
                        }
                        else if (!char.IsSurrogate(c))
                        {
                            within &= c is '’' or '\u00AD' ? 1u : 0;
                        }

                        break;
                }
            }

            length += (byte)sum;
            letters += (byte)(sum >> Letters);
            digits += (byte)(sum >> Digits);
            capitals += (byte)(sum >> Capitals);
            commas += (byte)(sum >> Commas);
            stops += (byte)(sum >> Stops);
            quotes += (byte)(sum >> Quotes);
            words += (byte)(sum >> Words);
        }

        unit.Length += length;
        unit.Letters += letters;
        unit.Words += words;
        unit.Capitals += capitals;
        unit.Digits += digits;
        unit.Commas += commas;
        unit.Stops += stops;
        unit.Quotes += quotes;
        unit.Hash = hash;
        unit.LastChar = last;
        inWord = within != 0;
        return length > 0;
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
