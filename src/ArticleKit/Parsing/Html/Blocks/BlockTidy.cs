using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Last touches on a run of blocks.</summary>
internal static class BlockTidy
{
    /// <summary>Drops rules at the edges and beside each other, and code without a letter; reads signs as what they draw.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="whole">Whether all that is printed is content: then signs are what their author wrote, and stay.</param>
    public static List<Block> Tidy(List<Block> blocks, bool whole)
    {
        var result = new List<Block>(blocks.Count);
        foreach (Block read in blocks)
        {
            Block? block = whole ? read : SignLines.Read(read);
            bool drop = block switch
            {
                null => true,
                ThematicBreak => result.Count == 0 || result[^1] is ThematicBreak,
                CodeBlock code => code.Code.Length == 0,
                _ => false,
            };
            if (!whole && block is CodeBlock lines && result.Count > 0 && result[^1] is CodeBlock numbers && CodeReader.AreNumbersOf(numbers.Code, lines.Code))
            {
                result[^1] = lines;
            }
            else if (!drop)
            {
                result.Add(block!);
            }
        }

        while (result.Count > 0 && result[^1] is ThematicBreak)
        {
            result.RemoveAt(result.Count - 1);
        }

        return whole ? result : LoneItems.Gather(SignLists.Gather(result));
    }

    /// <summary>A heading without the sign that links to its own place (a pilcrow, a hash) and without the links of a wiki that open its section for editing.</summary>
    public static NodeList<Inline> WithoutAnchor(NodeList<Inline> heading)
    {
        heading = WithoutEditLinks(heading);
        int start = IsAnchor(heading[0]) ? 1 : 0;
        int end = heading.Count > 1 && IsAnchor(heading[heading.Count - 1]) ? heading.Count - 1 : heading.Count;
        if (end - start is 0 || end - start == heading.Count)
        {
            return heading;
        }

        List<Inline> rest = [.. heading.AsSpan()[start..end]];
        rest[0] = rest[0] is Text first ? new Text(first.Value.TrimStart()) : rest[0];
        rest[^1] = rest[^1] is Text last ? new Text(last.Value.TrimEnd()) : rest[^1];
        return NodeList.From(rest);
    }

    /// <summary>Takes "[edit]" or "[edit | edit source]", in any language, off the end of a heading.</summary>
    private static NodeList<Inline> WithoutEditLinks(NodeList<Inline> heading)
    {
        int at = heading.Count - 2;
        if (at < 1 || heading[heading.Count - 1] is not Text close || close.Value.Trim() != "]")
        {
            return heading;
        }

        while (at > 0 && (heading[at] is Link link ? link.Url.Contains("edit", StringComparison.Ordinal) : heading[at] is Text { Value: var sign } && sign.Trim() is "" or "|"))
        {
            at--;
        }

        if (heading[at] is not Text open || open.Value.TrimEnd() is not [.. var words, '['] || (at == 0 && string.IsNullOrWhiteSpace(words)))
        {
            return heading;
        }

        List<Inline> rest = [.. heading.AsSpan()[..at]];
        if (words.TrimEnd() is { Length: > 0 } text)
        {
            rest.Add(new Text(text));
        }

        return NodeList.From(rest);
    }

    private static bool IsAnchor(Inline inline) =>
        inline is Link link && link.Url.Contains('#', StringComparison.Ordinal) && link.Content.ToPlainText().Trim() is "" or "¶" or "#" or "##" or "§" or "🔗" or "⚓" or "Permalink" or "permalink" or "Link to this heading" or "Anchor";

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
