using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Lines with bullets or numbers as lists, nested by how far they are set in.</summary>
internal static class TextLists
{
    // Deeper lists are kept flat.
    private const int Deepest = 20;

    /// <summary>
    /// Whether an item at a line makes a list: one numbered line alone is a numbered heading, and lines that open with a long dash are a
    /// conversation in many languages.
    /// </summary>
    public static bool IsList(List<TextLine> lines, int at)
    {
        string value = lines[at].Value;
        TextLine? next = at + 1 < lines.Count && lines[at + 1].IsProse ? lines[at + 1] : null;
        if (value[0] == '–')
        {
            return next is { AfterBlank: false } && next.Value[0] == '–' && !HoldsDash(value) && !HoldsDash(next.Value);
        }

        return ListMarker.Number(value, out _) < 0 || (next is not null && ListMarker.Number(next.Value, out _) >= 0) || Sentences.End(value);
    }

    private static bool HoldsDash(string value) => value.AsSpan(1).Contains(" – ", StringComparison.Ordinal);

    /// <summary>Adds the list at a line to the blocks.</summary>
    /// <returns>The line behind it.</returns>
    public static int Read(List<TextLine> lines, int at, List<Block> blocks) => Read(lines, at, blocks, 0);

    private static int Read(List<TextLine> lines, int at, List<Block> blocks, int depth)
    {
        var items = new List<ListItem>();
        int number = ListMarker.Number(lines[at].Value, out _);
        int indent = lines[at].Indent;
        while (at < lines.Count && lines[at].IsProse && ListMarker.Length(lines[at].Value) is > 0 and var marker)
        {
            if (lines[at].Indent > indent + 1 && items.Count > 0 && depth < Deepest)
            {
                var nested = new List<Block>();
                at = Read(lines, at, nested, depth + 1);
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
}
