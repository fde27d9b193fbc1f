namespace ArticleKit.Parsing.PlainText;

/// <summary>Tells stanzas, addresses and greetings, whose lines end where they mean to, from paragraphs by lines.</summary>
internal static class OwnLines
{
    private const int Widest = 64;
    private const int WidestOfPair = 40;
    private const int FewestLines = 3;
    private const int MostLines = 60;

    /// <param name="chunk">Lines that stand together.</param>
    /// <param name="margin">Where the text was broken.</param>
    /// <param name="atEnd">Whether the chunk is among the last of the text.</param>
    public static bool Are(TextChunk chunk, RightMargin margin, bool atEnd)
    {
        List<string> lines = chunk.Lines;
        if (lines.Count is < 2 or > MostLines || !chunk.AfterBlank || margin.Wraps(lines) || (lines.Count < FewestLines && !IsPair(lines, atEnd)))
        {
            return false;
        }

        bool open = false;
        for (int i = 0; i < lines.Count; i++)
        {
            string value = lines[i].Trim();
            if (TextWidth.Of(value) > Widest || (i > 0 && LineStarts.Opens(value)) || IsOfItsOwn(value))
            {
                return false;
            }

            open |= i + 1 < lines.Count && !Sentences.End(value);
        }

        // A line that opens and only sentences behind it are a heading with its paragraphs.
        return open && !(!Sentences.End(lines[0].Trim()) && !Sentences.EndOpen(lines[0].Trim()) && lines.Skip(1).All(l => Sentences.End(l.Trim())));
    }

    /// <summary>Whether a line is something else than a line of verse or of an address: a heading, an item, a byline, a day, a note.</summary>
    private static bool IsOfItsOwn(string value)
    {
        if (value == "--" || value[0] == '(' || LineStarts.IsBreak(value) || LineStarts.IsHeading(value) || ListMarker.Length(value) > 0)
        {
            return true;
        }

        return TextBylines.Read(value) is not null || TextDates.Read(value) is not null;
    }

    private static bool IsPair(List<string> lines, bool atEnd) =>
        atEnd && lines.TrueForAll(l => l.Length <= WidestOfPair && !Sentences.End(l) && l[^1] is not ':' and not '?');
}
