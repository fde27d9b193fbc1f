using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Last touches on a run of blocks.</summary>
internal static class BlockTidy
{
    /// <summary>Drops rules at the edges and beside each other, and pictures shown twice.</summary>
    public static List<Block> Tidy(List<Block> blocks)
    {
        var result = new List<Block>(blocks.Count);
        var shown = new HashSet<string>();
        foreach (Block block in blocks)
        {
            bool drop = block switch
            {
                ThematicBreak => result.Count == 0 || result[^1] is ThematicBreak,
                Figure { Content: [var only] } figure => !shown.Add(only.Url) && figure.Caption.IsEmpty,
                CodeBlock code => code.Code.Length == 0,
                _ => false,
            };
            if (!drop)
            {
                result.Add(block);
            }
        }

        while (result.Count > 0 && result[^1] is ThematicBreak)
        {
            result.RemoveAt(result.Count - 1);
        }

        return result;
    }

    /// <summary>The inlines of all paragraphs in a run of blocks, lines apart by breaks.</summary>
    public static NodeList<Inline> Inlines(NodeList<Block> blocks)
    {
        var inlines = new List<Inline>();
        foreach (Block block in blocks)
        {
            NodeList<Inline> content = block switch
            {
                Paragraph p => p.Content,
                Heading h => h.Content,
                _ => block.ToPlainText() is { Length: > 0 } text ? [new Text(text)] : default,
            };
            if (inlines.Count > 0 && !content.IsEmpty)
            {
                inlines.Add(new LineBreak());
            }

            inlines.AddRange(content);
        }

        return NodeList.From(inlines);
    }
}
