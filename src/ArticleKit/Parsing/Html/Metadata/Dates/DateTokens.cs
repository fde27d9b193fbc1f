using System.Globalization;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>What a token of a printed date is.</summary>
internal enum DateTokenKind : byte
{
    Number,
    Word,
    Sign,
}

/// <summary>A number, word or sign of a text, with where it stands.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End, int Value, char Sign, bool SpaceBefore)
{
    public int Length => End - Start;
}

/// <summary>Cuts a short text into the tokens that dates are made of.</summary>
internal static class DateTokens
{
    /// <summary>Fills <paramref name="tokens"/> and returns how many there are; what is beyond is left.</summary>
    public static int Cut(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        int count = 0;
        bool space = true;
        for (int i = 0; i < text.Length && count < tokens.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            int start = i;
            if (char.IsDigit(c))
            {
                long value = 0;
                while (i < text.Length && char.IsDigit(text[i]))
                {
                    value = Math.Min(int.MaxValue, (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i++]));
                }

                tokens[count++] = new DateToken(DateTokenKind.Number, start, i, (int)Math.Min(value, int.MaxValue), '\0', space);
            }
            else if (IsLetter(c) && !IsIdeograph(c))
            {
                while (i < text.Length && ((IsLetter(text[i]) && !IsIdeograph(text[i])) || (text[i] == '.' && i + 1 < text.Length && IsThai(c) && IsThai(text[i + 1]))))
                {
                    i++;
                }

                tokens[count++] = new DateToken(DateTokenKind.Word, start, i, 0, '\0', space);
            }
            else if (TextTools.IsInvisible(c))
            {
                i++;
                continue;
            }
            else
            {
                i++;
                tokens[count++] = new DateToken(DateTokenKind.Sign, start, i, 0, c, space);
            }

            space = false;
        }

        return count;
    }

    private static bool IsLetter(char c) => Letters.IsLetter(c) || Letters.IsMark(c);

    // 年, 月, 日 and their Korean fellows stand right after numbers, so each is a sign of its own.
    private static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u9fff') or '년' or '월' or '일';

    private static bool IsThai(char c) => c is >= '\u0e00' and <= '\u0e7f';
}
