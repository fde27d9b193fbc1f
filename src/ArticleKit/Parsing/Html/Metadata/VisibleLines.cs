using System.Text;
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
    /// <summary>The lines from a node on, until enough running text was seen.</summary>
    public static List<VisibleLine> After(HtmlPage page, int from, int maxLines, int maxProse)
    {
        var lines = new List<VisibleLine>();
        int prose = 0;
        for (int i = from; i < page.Count && lines.Count < maxLines && prose < maxProse;)
        {
            if (!Next(page, ref i, page.Count, out VisibleLine line))
            {
                break;
            }

            lines.Add(line);
            prose += line.Text.Length > 120 ? line.Text.Length : 0;
        }

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

        var lines = new List<VisibleLine>();
        for (int i = from; i < to;)
        {
            if (!Next(page, ref i, to, out VisibleLine line))
            {
                break;
            }

            lines.Add(line);
        }

        return lines.Count > maxLines ? lines[^maxLines..] : lines;
    }

    private static bool Next(HtmlPage page, ref int at, int end, out VisibleLine line)
    {
        line = default;
        StringBuilder? text = null;
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
                else if (node.Tag == Tag.Br && text is not null)
                {
                    text.Append(" | ");
                }

                continue;
            }

            if (node.TextLength == 0 || node.Raw)
            {
                continue;
            }

            int around = Block(page, at);
            if (text is null)
            {
                text = new StringBuilder();
                block = around;
                first = at;
            }
            else if (around != block)
            {
                break;
            }
            else
            {
                text.Append(' ');
            }

            last = at;
            if (text.Length < 1000)
            {
                text.Append(node.Text.Span.Length > 1000 ? node.Text.Span[..1000] : node.Text.Span);
            }
        }

        if (text is null)
        {
            return false;
        }

        line = new VisibleLine(TextTools.Clean(text.ToString().AsSpan().Trim("| \t\r\n"), 1200), block, first, last);
        return true;
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
