using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Counts what the characters of a text are. All text of a page goes through here, so the counts are kept in locals.</summary>
internal static class TextCounter
{
    private const byte Blank = 0;
    private const byte Lower = 1;
    private const byte Upper = 2;
    private const byte Digit = 3;
    private const byte Joiner = 4;
    private const byte Comma = 5;
    private const byte Stop = 6;
    private const byte Quote = 7;
    private const byte Other = 8;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(static c => KindOf((char)c))];

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
        bool within = inWord;
        byte[] kinds = Kinds;
        foreach (char c in text)
        {
            if (c >= kinds.Length)
            {
                if (IsBlank(c))
                {
                    within = false;
                    continue;
                }

                length++;
                last = c;
                switch (c)
                {
                    case '，' or '、' or '،':
                        commas++;
                        within = false;
                        break;
                    case '。' or '！' or '？' or '؟' or '।' or '…' or '۔':
                        stops++;
                        within = false;
                        break;
                    case '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』':
                        quotes++;
                        within = false;
                        break;
                    case >= '\u2E80' and <= '\uD7A3' or >= '\u0E00' and <= '\u0E7F':
                        // Scripts without spaces: two characters make a word, more or less.
                        letters++;
                        words += (unit.Letters + letters) & 1;
                        hash = Fnv1a.Add(hash, c);
                        break;
                    default:
                        if (char.IsLetter(c))
                        {
                            char lower = LowerCase.Of(c);
                            capitals += lower != c ? 1 : 0;
                            words += within ? 0 : 1;
                            within = true;
                            letters++;
                            hash = Fnv1a.Add(hash, lower);
                        }
                        else if (!char.IsSurrogate(c))
                        {
                            within &= c is '’' or '\u00AD';
                        }

                        break;
                }

                continue;
            }

            byte kind = kinds[c];
            if (kind == Blank)
            {
                within = false;
                continue;
            }

            length++;
            last = c;
            if (kind <= Digit)
            {
                words += within ? 0 : 1;
                within = true;
                letters += kind == Digit ? 0 : 1;
                digits += kind == Digit ? 1 : 0;
                capitals += kind == Upper ? 1 : 0;
                hash = Fnv1a.Add(hash, kind == Upper ? c | 0x20u : c);
                continue;
            }

            within &= kind == Joiner;
            commas += kind == Comma ? 1 : 0;
            stops += kind == Stop ? 1 : 0;
            quotes += kind == Quote ? 1 : 0;
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
        inWord = within;
        return length > 0;
    }

    private static bool IsBlank(char c) => c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) || c is '\u200B' or '\uFEFF';

    private static byte KindOf(char c) => c switch
    {
        <= ' ' => Blank,
        >= 'a' and <= 'z' => Lower,
        >= 'A' and <= 'Z' => Upper,
        >= '0' and <= '9' => Digit,
        '\'' or '-' => Joiner,
        ',' => Comma,
        '.' or '!' or '?' => Stop,
        '"' => Quote,
        _ => Other,
    };
}
