using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// Bytes to characters as a browser does it (WHATWG HTML, "determining the character encoding"): a byte order mark, what the
/// transport declared, what a <c>meta</c> element declares, then UTF-8 if the bytes are that, else windows-1252. In one point it is
/// wiser: pages that were saved or passed on in UTF-8 often still declare what they were served in, and text of another encoding is
/// hardly ever valid UTF-8 by chance.
/// </summary>
internal static class PageDecoder
{
    // The standard lets a browser look at 1,024 bytes; pages with long comments before their meta element are read right with more.
    private const int PrescanLength = 4096;

    private const int EnoughCharacters = 8;

    private static readonly byte[] Continuations = [.. Enumerable.Range(0x80, 0x40).Select(static b => (byte)b)];

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\r\n\"';>/");

    /// <summary>Decodes into a buffer rented from the shared pool; the caller gives it back.</summary>
    public static (char[] Buffer, int Length) Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        Encoding encoding = Detect(bytes, charset, out int skip);
        bytes = bytes[skip..];
        if (encoding is UTF8Encoding)
        {
            char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
            int length = Utf8Text.Decode(bytes, buffer, out bool controls);
            return (buffer, controls ? DecodedTwice.Undo(buffer.AsSpan(0, length)) : length);
        }

        char[] chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        return (chars, encoding.GetChars(bytes, chars));
    }

    /// <summary>The encoding of a page, and how many bytes of a byte order mark to pass over.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, string? charset, out int skip)
    {
        (Encoding? marked, skip) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            _ => ((Encoding?)null, 0),
        };

        return marked
            ?? Charsets.Find(charset)
            ?? (Prescan(bytes[..Math.Min(bytes.Length, PrescanLength)]) is not { } declared
                ? Utf8.IsValid(bytes) ? Encoding.UTF8 : Charsets.Windows1252
                : declared is not UTF8Encoding && IsSurelyUtf8(bytes) ? Encoding.UTF8 : declared);
    }

    /// <summary>Whether bytes are valid UTF-8 with so many characters beyond ASCII that it is no chance.</summary>
    private static bool IsSurelyUtf8(ReadOnlySpan<byte> bytes)
    {
        int characters = 0;
        for (ReadOnlySpan<byte> rest = bytes; characters < EnoughCharacters;)
        {
            int at = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (at < 0)
            {
                return false;
            }

            characters++;
            rest = rest[(at + 1)..].TrimStart(Continuations);
        }

        return Utf8.IsValid(bytes);
    }

    /// <summary>What a <c>meta</c> element within the first bytes declares.</summary>
    private static Encoding? Prescan(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[PrescanLength];
        text = text[..Encoding.Latin1.GetChars(bytes, text)];
        for (int at = 0; Next(text[at..], "<meta", out int found);)
        {
            if (Next(text[at..(at + found)], "<!--", out int comment))
            {
                // What a comment says is no declaration.
                int end = text[(at + comment)..].IndexOf("-->");
                at = end < 0 ? text.Length : at + comment + end;
                continue;
            }

            ReadOnlySpan<char> tag = text[(at + found)..];
            int close = tag.IndexOf('>');
            tag = close < 0 ? tag : tag[..close];
            at += found + Math.Max(5, tag.Length);
            if (Next(tag, "charset", out int name))
            {
                ReadOnlySpan<char> value = tag[(name + 7)..].TrimStart();
                if (!value.StartsWith("="))
                {
                    continue;
                }

                value = value[1..].TrimStart(" \t\r\n\"'");
                int stop = value.IndexOfAny(ValueEnd);
                Encoding? declared = Charsets.Find(stop < 0 ? value : value[..stop]);
                if (declared is not null)
                {
                    // A page whose meta element could be read as bytes is not UTF-16, whatever it says.
                    return declared is UnicodeEncoding ? Encoding.UTF8 : declared;
                }
            }
        }

        return null;
    }

    private static bool Next(ReadOnlySpan<char> text, string what, out int index)
    {
        index = Caseless.IndexOf(text, what);
        return index >= 0;
    }
}
