using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// UTF-8 to characters, as the runtime does it. The runtime widens many bytes at a time up to the first that is no ASCII and few from
/// there on; a page is markup with a little text, so here it is called for the blocks alone that hold other letters.
/// </summary>
internal static class Utf8Text
{
    /// <summary>Decodes bytes; what is no UTF-8 becomes U+FFFD.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Takes the characters; at least as long as the bytes.</param>
    /// <param name="controls">Whether there are control characters beyond ASCII, which no text has of itself.</param>
    /// <returns>How many characters there are.</returns>
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> text, out bool controls)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(text.Length, bytes.Length);
        controls = false;
        int at = 0;
        int length = 0;
        while (at < bytes.Length)
        {
            int plain = Widen(bytes[at..], text[length..]);
            at += plain;
            length += plain;
            int end = EndOfOther(bytes, at);
            if (end > at)
            {
                Utf8.ToUtf16(bytes[at..end], text[length..], out _, out int written, replaceInvalidSequences: true);
                controls |= text.Slice(length, written).ContainsAnyInRange('\u0080', '\u009F');
                length += written;
                at = end;
            }
        }

        return length;
    }

    /// <summary>Widens whole blocks of ASCII.</summary>
    /// <returns>How many bytes were widened.</returns>
    private static int Widen(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        ref byte from = ref MemoryMarshal.GetReference(bytes);
        ref ushort to = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text[..Math.Min(text.Length, bytes.Length)]));
        int at = 0;
        for (; at + Vector256<byte>.Count <= bytes.Length; at += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref from, (nuint)at);
            if (block.ExtractMostSignificantBits() != 0)
            {
                break;
            }

            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(block);
            lower.StoreUnsafe(ref to, (nuint)at);
            upper.StoreUnsafe(ref to, (nuint)(at + Vector256<ushort>.Count));
        }

        return at;
    }

    /// <summary>Where the next block of ASCII begins: no character is parted there.</summary>
    private static int EndOfOther(ReadOnlySpan<byte> bytes, int at)
    {
        for (; at + Vector256<byte>.Count <= bytes.Length; at += Vector256<byte>.Count)
        {
            if (Vector256.Create(bytes.Slice(at, Vector256<byte>.Count)).ExtractMostSignificantBits() == 0)
            {
                return at;
            }
        }

        return bytes.Length;
    }
}
