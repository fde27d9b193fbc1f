using ArticleKit.Model;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.PlainText;

/// <summary>The lines below the head of a text as blocks.</summary>
internal static class TextBlocks
{
    private const int LongestHeading = 120;
    private const int LongestPullQuote = 300;

    /// <param name="joined">The lines, torn paragraphs mended.</param>
    public static NodeList<Block> Build(List<TextLine> joined)
    {
        var pullQuotes = new PullQuoteFinder(joined.Where(l => Sentences.End(TextMarks.Strip(l.Value))).Select(l => l.Value));
        var blocks = new List<Block>();
        for (int i = 0; i < joined.Count; i++)
        {
            TextLine line = joined[i];
            if (ListMarker.Length(line.Value) > 0 && IsList(joined, i))
            {
                i = List(joined, i, blocks) - 1;
            }
            else if (line.Value[0] == '>')
            {
                i = Quote(joined, i, blocks) - 1;
            }
            else if (LineStarts.IsBreak(line.Value))
            {
                blocks.Add(new ThematicBreak());
            }
            else if (i + 1 < joined.Count && !joined[i + 1].AfterBlank && LineStarts.IsRule(joined[i + 1].Value))
            {
                blocks.Add(new Heading(joined[i + 1].Value[0] == '=' ? 1 : 2, TextMarks.Read(line.Value)));
                i++;
            }
            else
            {
                blocks.Add(Line(joined, i, pullQuotes));
            }
        }

        return NodeList.From(blocks);
    }

    private static Block Line(List<TextLine> lines, int at, PullQuoteFinder pullQuotes)
    {
        string value = lines[at].Value;
        if (LineStarts.IsHeading(value))
        {
            int level = LineStarts.HeadingLevel(value);
            return new Heading(level, TextMarks.Read(value[level..].Trim(' ', '#')));
        }

        NodeList<Inline> content = TextMarks.Read(value);
        string plain = content.ToPlainText();
        if (TextCaptions.Read(plain) is { } figure)
        {
            return figure;
        }

        bool last = at + 1 == lines.Count;
        if (Sentences.End(plain) || Sentences.EndOpen(plain))
        {
            return new Paragraph(content);
        }

        if (plain.Length <= LongestPullQuote && pullQuotes.Repeats(plain))
        {
            return new PullQuote(content);
        }

        bool apart = lines[at].AfterBlank && (last || lines[at + 1].AfterBlank);
        bool opens = !last && Sentences.End(TextMarks.Strip(lines[at + 1].Value)) && lines[at + 1].Value.Length > plain.Length;
        return plain.Length <= LongestHeading && !last && (apart || opens) && char.IsLetterOrDigit(plain[0]) && !char.IsLower(plain[0])
            ? new Heading(2, content)
            : new Paragraph(content);
    }

    private static int List(List<TextLine> lines, int at, List<Block> blocks)
    {
        var items = new List<ListItem>();
        int number = ListMarker.Number(lines[at].Value, out _);
        int indent = lines[at].Indent;
        while (at < lines.Count && ListMarker.Length(lines[at].Value) is > 0 and var marker)
        {
            if (lines[at].Indent > indent + 1 && items.Count > 0)
            {
                var nested = new List<Block>();
                at = List(lines, at, nested);
                items[^1] = items[^1] with { Content = [.. items[^1].Content, .. nested] };
                continue;
            }

            if (lines[at].Indent < indent - 1 || (ListMarker.Number(lines[at].Value, out _) >= 0) != (number >= 0))
            {
                break;
            }

            items.Add(new ListItem([new Paragraph(TextMarks.Read(lines[at].Value[marker..].Trim()))]));
            at++;
        }

        blocks.Add(new List(number >= 0, NodeList.From(items)) { Start = number >= 0 ? number : 1 });
        return at;
    }

    /// <summary>One numbered line alone is a numbered heading, no list.</summary>
    private static bool IsList(List<TextLine> lines, int at) =>
        ListMarker.Number(lines[at].Value, out _) < 0
        || (at + 1 < lines.Count && ListMarker.Number(lines[at + 1].Value, out _) >= 0)
        || Sentences.End(lines[at].Value);

    private static int Quote(List<TextLine> lines, int at, List<Block> blocks)
    {
        var content = new List<Block>();
        while (at < lines.Count && lines[at].Value[0] == '>')
        {
            string text = lines[at].Value.TrimStart('>', ' ');
            if (text.Length > 0)
            {
                bool goesOn = content.Count > 0 && !lines[at].AfterBlank && content[^1] is Paragraph before && !Sentences.End(before.Content.ToPlainText());
                content = goesOn
                    ? [.. content.SkipLast(1), new Paragraph(TextMarks.Read(content[^1].ToPlainText() + " " + text))]
                    : [.. content, new Paragraph(TextMarks.Read(text))];
            }

            at++;
        }

        if (content.Count > 0)
        {
            blocks.Add(new BlockQuote(NodeList.From(content)));
        }

        return at;
    }
}
