using System.Text;
using ArticleKit.Markdown.FrontMatter;

namespace ArticleKit.Markdown;

/// <summary>Tells Markdown from plain text where that is sure.</summary>
internal static class MarkdownSniffer
{
    // Front matter that is longer than this, by hand or by program, has yet to be seen.
    private const int Looked = 16 * 1024;

    /// <summary>Whether a file opens with YAML front matter.</summary>
    public static bool HasFrontMatter(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> head = bytes.StartsWith(mark) ? bytes[3..] : bytes;
        return head.StartsWith("---"u8) && FrontMatterFence.Opens(Encoding.Latin1.GetString(head[..Math.Min(head.Length, Looked)]));
    }
}
