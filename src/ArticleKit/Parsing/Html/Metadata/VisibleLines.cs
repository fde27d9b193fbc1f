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
    public static List<VisibleLine> After(HtmlPage page, int from, int maxLines, int maxProse) => From(page, from, page.Count, maxLines, maxProse);

    /// <summary>The lines of a node, without what stands behind it on its last line.</summary>
    public static List<VisibleLine> Within(HtmlPage page, int node, int maxLines, int maxProse) => From(page, node, page[node].End, maxLines, maxProse);

    private static List<VisibleLine> From(HtmlPage page, int from, int end, int maxLines, int maxProse)
    {
        var lines = new List<VisibleLine>(Math.Min(maxLines, 16));
        char[] buffer = ArrayPool<char>.Shared.Rent(LongestLine);
        int prose = 0;
        for (int i = from; i < end && lines.Count < maxLines && prose < maxProse;)
        {
            if (!Next(page, ref i, end, out Extent extent))
            {
                break;
            }

            VisibleLine line = Read(page, extent, buffer);
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

        var extents = new List<Extent>(maxLines * 2);
        for (int i = from; i < to && Next(page, ref i, to, out Extent extent);)
        {
            extents.Add(extent);
        }

        var lines = new List<VisibleLine>(maxLines);
        char[] buffer = ArrayPool<char>.Shared.Rent(LongestLine);
        for (int i = Math.Max(0, extents.Count - maxLines); i < extents.Count; i++)
        {
            lines.Add(Read(page, extents[i], buffer));
        }

        ArrayPool<char>.Shared.Return(buffer);
        return lines;
    }

    /// <summary>Where the next line stands.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">The node to begin at; becomes the first behind the line.</param>
    /// <param name="end">Before which node it must end.</param>
    /// <param name="line">The line.</param>
    private static bool Next(HtmlPage page, ref int at, int end, out Extent line)
    {
        int block = -1;
        int first = -1;
        int last = -1;
        for (; at < end; at++)
        {
            ref readonly PageNode node = ref page[at];
            if (node.Tag != Tag.Text)
            {
                at = node.Raw ? node.End - 1 : at;
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

            last = at;
        }

        line = new Extent(block, first, last);
        return first >= 0;
    }

    private static VisibleLine Read(HtmlPage page, Extent line, char[] buffer)
    {
        int length = 0;
        for (int at = line.First; at <= line.Last; at++)
        {
            ref readonly PageNode node = ref page[at];
            if (node.Tag == Tag.Text)
            {
                if (node.TextLength > 0 && !node.Raw)
                {
                    Append(at > line.First ? " " : "");
                    Append(node.Text.Span);
                }
            }
            else if (node.Raw)
            {
                at = node.End - 1;
            }
            else if (node.Tag == Tag.Br)
            {
                Append(" | ");
            }
        }

        return new VisibleLine(TextTools.Clean(buffer.AsSpan(0, length).Trim("| \t\r\n"), LongestLine), line.Block, line.First, line.Last);

        void Append(ReadOnlySpan<char> text)
        {
            text = text[..Math.Min(text.Length, LongestLine - length)];
            text.CopyTo(buffer.AsSpan(length));
            length += text.Length;
        }
    }

    /// <summary>Whether an element is set at the other end of the line, apart from its words.</summary>
    private static bool IsFloat(HtmlPage page, int node) =>
        (page[node].Kinds & AttrKinds.Shown) != 0 && page.Attribute(node, Attr.Style) is var style
        && (style.Contains("float:right", StringComparison.OrdinalIgnoreCase) || style.Contains("float: right", StringComparison.OrdinalIgnoreCase));

    private static int Block(HtmlPage page, int node)
    {
        int at = page[node].Parent;
        while (at > 0 && !TagFacts.IsBlock(page[at].Tag) && !IsFloat(page, at))
        {
            at = page[at].Parent;
        }

        return at;
    }

    /// <summary>The innermost block around a line, its first text and its last.</summary>
    private readonly record struct Extent(int Block, int First, int Last);
}
