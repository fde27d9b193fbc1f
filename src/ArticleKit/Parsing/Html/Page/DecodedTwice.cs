using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// Undoes what a careless copy does to a page: its UTF-8 read as ISO 8859-1 and written as UTF-8 once more, so that an apostrophe
/// becomes an "â" and two control characters. It shows in all of a page or in nothing of it, and no text is so by chance: every
/// character beyond ASCII is one of the 128 that a byte can be, together they are valid UTF-8, and some are control characters.
/// </summary>
internal static class DecodedTwice
{
    private const char Highest = '\u00FF';

    /// <summary>Decodes a text once more, in place, where it was encoded twice.</summary>
    /// <param name="text">A text with control characters beyond ASCII.</param>
    /// <returns>The length of the text.</returns>
    public static int Undo(Span<char> text)
    {
        if (text.IndexOfAnyExceptInRange('\0', Highest) >= 0)
        {
            return text.Length;
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(text.Length);
        int length = Encoding.Latin1.GetBytes(text, bytes);
        if (Utf8.IsValid(bytes.AsSpan(0, length)))
        {
            Utf8.ToUtf16(bytes.AsSpan(0, length), text, out _, out length);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return length;
    }
}
