using System.Buffers;

namespace ArticleKit.Parsing;

/// <summary>What all parsers ask of their input.</summary>
internal static class InputText
{
    // Signatures of what people hand over by mistake: pictures, archives, documents of other kinds.
    private static readonly byte[][] Foreign =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "%PDF"u8.ToArray(), [(byte)'P', (byte)'K', 3, 4], [0x1F, 0x8B],
        [0x7F, (byte)'E', (byte)'L', (byte)'F'], [0xD0, 0xCF, 0x11, 0xE0], "RIFF"u8.ToArray(), "OggS"u8.ToArray(), "ID3"u8.ToArray(), [0x28, 0xB5, 0x2F, 0xFD],
        "BZh"u8.ToArray(), [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "wOFF"u8.ToArray(), "wOF2"u8.ToArray(),
    ];

    private static readonly SearchValues<byte> Blank = SearchValues.Create([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);

    private const int HeadLength = 512;

    // One in so many characters.
    private const int MostControls = 10;

    /// <summary>Where an input was read from; null for a relative address, which does not tell.</summary>
    public static Uri? Absolute(Uri? url) => url is { IsAbsoluteUri: true } ? url : null;

    /// <summary>Refuses text that is empty or too long.</summary>
    public static void Check(string text, ArticleParserOptions options)
    {
        if (text.Length > options.MaxInputLength)
        {
            throw new ArticleLimitException(nameof(ArticleParserOptions.MaxInputLength), options.MaxInputLength);
        }

        if (text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace())
        {
            throw new ArticleFormatException("The input is empty.");
        }
    }

    /// <summary>Refuses bytes that are no text, none, or too many.</summary>
    public static void Check(ReadOnlySpan<byte> bytes, ArticleParserOptions options)
    {
        if (bytes.Length > options.MaxInputLength)
        {
            throw new ArticleLimitException(nameof(ArticleParserOptions.MaxInputLength), options.MaxInputLength);
        }

        // A byte order mark in UTF-8 or UTF-16 is no text yet.
        if (bytes.IndexOfAnyExcept(Blank) < 0)
        {
            throw new ArticleFormatException("The input is empty.");
        }

        if (IsBinary(bytes, options))
        {
            throw new ArticleFormatException("The input is no text but a picture, an archive or another binary file.");
        }
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes, ArticleParserOptions options)
    {
        foreach (byte[] signature in Foreign)
        {
            if (bytes.StartsWith(signature))
            {
                return true;
            }
        }

        if (options.Charset is not null || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return false;
        }

        // Text has no more than a stray control character; the escape of ISO-2022-JP is none of those counted.
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)];
        int controls = 0;
        foreach (byte b in head)
        {
            controls += b is < 0x09 or (> 0x0D and < 0x1B) or (> 0x1B and < 0x20) ? 1 : 0;
        }

        return controls * MostControls > head.Length;
    }

    /// <summary>The text with U+FFFD in place of surrogates that stand alone.</summary>
    public static string Clean(string text)
    {
        int at = FindLoneSurrogate(text, 0);
        if (at < 0)
        {
            return text;
        }

        char[] chars = text.ToCharArray();
        for (; at >= 0; at = FindLoneSurrogate(text, at + 1))
        {
            chars[at] = '\uFFFD';
        }

        return new string(chars);
    }

    private static int FindLoneSurrogate(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
