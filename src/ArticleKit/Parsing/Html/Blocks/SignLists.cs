using System.Buffers;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Lists whose items are paragraphs or lines that open with a bullet: "• One", "• Two".</summary>
internal static class SignLists
{
    private const int FewestItems = 2;
    private const char FirstSign = '\u2022';

    /// <summary>Signs that say no more than that an item begins. A dash is none: it opens speech in many languages.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•▪●■►‣◦○▸▶➤");

    /// <summary>Signs that say something of their item as well, and stay with it.</summary>
    private static readonly SearchValues<char> Checks = SearchValues.Create("✓✔✅☑✗✘❌");

    /// <summary>The blocks, paragraphs and lines that are items of one list gathered into it.</summary>
    public static List<Block> Gather(List<Block> blocks)
    {
        if (!blocks.Exists(static b => b is Paragraph p && HasSign(p.Content.AsSpan())))
        {
            return blocks; // so with nearly all
        }

        var result = new List<Block>(blocks.Count);
        var items = new List<List<Inline>>();
        var whole = new List<Block>();
        char sign = '\0';
        foreach (Block block in blocks)
        {
            List<List<Inline>> lines = block is Paragraph paragraph ? LinesOf(paragraph.Content) : [];
            if (lines.Count == 1 && SignOf(lines[0]) is not '\0' and var own)
            {
                if (own != sign)
                {
                    Flush();
                }

                sign = own;
                items.Add(WordsOf(lines[0]));
                whole.Add(block);
                continue;
            }

            Flush();
            if (lines.Count(static l => SignOf(l) != '\0') >= FewestItems)
            {
                Split(lines, result);
            }
            else
            {
                result.Add(block);
            }
        }

        Flush();
        return result;

        void Flush()
        {
            if (items.Count >= FewestItems)
            {
                result.Add(ListOf(items));
            }
            else
            {
                result.AddRange(whole);
            }

            items.Clear();
            whole.Clear();
            sign = '\0';
        }
    }

    /// <summary>The lines before the first item as a paragraph, the rest as a list; a line without a sign goes on with the item before it.</summary>
    private static void Split(List<List<Inline>> lines, List<Block> result)
    {
        var lead = new List<Inline>();
        var items = new List<List<Inline>>();
        foreach (List<Inline> line in lines)
        {
            if (SignOf(line) != '\0')
            {
                items.Add(WordsOf(line));
                continue;
            }

            List<Inline> to = items.Count > 0 ? items[^1] : lead;
            if (to.Count > 0)
            {
                to.Add(new LineBreak());
            }

            to.AddRange(line);
        }

        if (lead.Count > 0)
        {
            result.Add(new Paragraph(NodeList.From(lead)));
        }

        result.Add(ListOf(items));
    }

    private static List ListOf(List<List<Inline>> items) => new(false, NodeList.From(items.ConvertAll(static i => new ListItem([new Paragraph(NodeList.From(i))]))));

    private static List<List<Inline>> LinesOf(NodeList<Inline> content)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (Inline inline in content)
        {
            if (inline is LineBreak)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        lines.RemoveAll(static l => l.Count == 0);
        return lines;
    }

    private static bool HasSign(ReadOnlySpan<Inline> content)
    {
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] is Text { Value: [var first, ..] } && IsSign(first) && (i == 0 || content[i - 1] is LineBreak))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSign(char c) => c >= FirstSign && (Bullets.Contains(c) || Checks.Contains(c));

    /// <summary>The sign that a line opens with before its words.</summary>
    private static char SignOf(List<Inline> line) =>
        line is [Text { Value: [var first, .. var rest] }, ..] && IsSign(first) && (line.Count > 1 || (rest.AsSpan().TrimStart() is [var next, ..] && !IsSign(next))) ? first : '\0';

    /// <summary>The words of a line that opens with a sign, without a sign that says no more than that.</summary>
    private static List<Inline> WordsOf(List<Inline> line)
    {
        string text = ((Text)line[0]).Value;
        if (!Bullets.Contains(text[0]))
        {
            return line;
        }

        string rest = text[1..].TrimStart();
        return rest.Length == 0 ? line[1..] : [new Text(rest), .. line[1..]];
    }
}
