using System.Buffers;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A line as a reader sees it: the text of one block, and the nodes it runs over.</summary>
/// <param name="Text">The text, white space collapsed.</param>
/// <param name="Block">The innermost block around it.</param>
/// <param name="First">Its first text node.</param>
/// <param name="Last">Its last text node.</param>
internal readonly record struct VisibleLine(string Text, int Block, int First, int Last);

/// <summary>Cuts a stretch of the page into lines.</summary>
internal static class VisibleLines
{
    private const int LongestLine = 1200;

    /// <summary>The lines from a node on, until enough running text was seen.</summary>
    public static List<VisibleLine> After(HtmlPage page, int from, int maxLines, int maxProse) => Within(page, from, page.Count, maxLines, maxProse);

    /// <summary>The lines from one node to another.</summary>
    public static List<VisibleLine> Within(HtmlPage page, int from, int end, int maxLines, int maxProse)
    {
        var lines = new List<VisibleLine>(Math.Min(maxLines, 16));
        char[] buffer = ArrayPool<char>.Shared.Rent(LongestLine);
        int prose = 0;
        for (int i = from; i < end && lines.Count < maxLines && prose < maxProse;)
        {
            if (!Next(page, buffer, ref i, end, out VisibleLine line))
            {
                break;
            }

            lines.Add(line);
            prose += line.Text.Length > 120 ? line.Text.Length : 0;
        }

        ArrayPool<char>.Shared.Return(buffer);
        return lines;
    }

    /// <summary>The last lines before a node, in the order of the page.</summary>
    public static List<VisibleLine> Before(HtmlPage page, int to, int maxLines)
    {
        int from = to;
        int texts = 0;
        while (from > 0 && texts < maxLines * 3 && to - from < 400)
        {
            from--;
            texts += page[from].Tag == Tag.Text && page[from].TextLength > 0 ? 1 : 0;
        }

        var lines = new List<VisibleLine>(maxLines * 2);
        char[] buffer = ArrayPool<char>.Shared.Rent(LongestLine);
        for (int i = from; i < to;)
        {
            if (!Next(page, buffer, ref i, to, out VisibleLine line))
            {
                break;
            }

            lines.Add(line);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return lines.Count > maxLines ? lines[^maxLines..] : lines;
    }

    private static bool Next(HtmlPage page, char[] buffer, ref int at, int end, out VisibleLine line)
    {
        line = default;
        int length = 0;
        int block = -1;
        int first = -1;
        int last = -1;
        for (; at < end; at++)
        {
            ref readonly PageNode node = ref page[at];
            if (node.Tag != Tag.Text)
            {
                if (node.Raw)
                {
                    at = node.End - 1;
                }
                else if (node.Tag == Tag.Br && first >= 0)
                {
                    Append(" | ");
                }

                continue;
            }

            if (node.TextLength == 0 || node.Raw)
            {
                continue;
            }

            int around = Block(page, at);
            if (first < 0)
            {
                block = around;
                first = at;
            }
            else if (around != block)
            {
                break;
            }
            else
            {
                Append(" ");
            }

            last = at;
            Append(node.Text.Span);
        }

        if (first < 0)
        {
            return false;
        }

        line = new VisibleLine(TextTools.Clean(buffer.AsSpan(0, length).Trim("| \t\r\n"), LongestLine), block, first, last);
        return true;

        void Append(ReadOnlySpan<char> text)
        {
            text = text[..Math.Min(text.Length, LongestLine - length)];
            text.CopyTo(buffer.AsSpan(length));
            length += text.Length;
        }
    }

    private static int Block(HtmlPage page, int node)
    {
        int at = page[node].Parent;
        while (at > 0 && !TagFacts.IsBlock(page[at].Tag))
        {
            at = page[at].Parent;
        }

        return at;
    }
}
