namespace ArticleKit.Parsing.PlainText;

/// <summary>The column at which the lines of a text were broken, where they were.</summary>
/// <param name="Column">The length of a full line; 0 when the text as a whole was not broken at a margin.</param>
internal sealed record RightMargin(int Column)
{
    // Where people and programs break lines: 60 to 80 columns, with room to both sides; scans of newspapers have narrower ones.
    private const int Narrowest = 30;
    private const int NarrowestOfChunk = 50;
    private const int Widest = 100;

    private const int FewestPairs = 4;

    // A ragged margin: words are kept whole, and some programs count otherwise.
    private const int Slack = 4;

    /// <summary>The margin of a text that was broken at one.</summary>
    public static RightMargin Of(List<TextChunk> chunks)
    {
        var lengths = chunks
            .Where(c => c.Kind == TextKind.Prose)
            .SelectMany(c => c.Lines)
            .Where(l => !l.Contains("://", StringComparison.Ordinal))
            .Select(l => TextWidth.Of(l))
            .Order()
            .ToList();
        if (lengths.Count < 6)
        {
            return new RightMargin(0);
        }

        // One line in thirty may stick out.
        int column = lengths[lengths.Count - 1 - (lengths.Count / 30)];
        if (column is < Narrowest or > Widest)
        {
            return new RightMargin(0);
        }

        int pairs = 0;
        int full = 0;
        int capitals = 0;
        foreach (TextChunk one in chunks.Where(c => c.Kind == TextKind.Prose))
        {
            List<string> chunk = one.Lines;
            for (int i = 0; i + 1 < chunk.Count; i++)
            {
                if (!LineStarts.Opens(chunk[i + 1].Trim()) && !LineStarts.IsBreak(chunk[i + 1].Trim()))
                {
                    pairs++;
                    capitals += IsCapital(chunk[i + 1]) ? 1 : 0;
                    full += IsFull(chunk[i], chunk[i + 1], column) ? 1 : 0;
                }
            }
        }

        return new RightMargin(pairs >= FewestPairs && full * 10 >= pairs * 7 && capitals * 10 < pairs * 9 ? column : 0);
    }

    /// <summary>Whether the lines of a chunk run on at the margin: most but the last are full.</summary>
    public bool Wraps(List<string> chunk)
    {
        if (chunk.Count < 2)
        {
            return false;
        }

        int longest = chunk.Max(l => TextWidth.Of(l));
        if (Column == 0 && longest is < NarrowestOfChunk or > Widest)
        {
            return false;
        }

        int column = Column > 0 ? Column : longest;
        int full = 0;
        for (int i = 0; i + 1 < chunk.Count; i++)
        {
            full += IsFull(chunk[i], chunk[i + 1], column) ? 1 : 0;
        }

        return full * 10 >= (chunk.Count - 1) * (Column > 0 ? 5 : 6) && (Column > 0 || chunk.Count <= FewestPairs || !chunk.TrueForAll(IsCapital));
    }

    /// <summary>Whether a line within wrapped ones ends its paragraph: it is short, closes a sentence, and the next begins one.</summary>
    public bool EndsParagraph(string line, string next) =>
        Column > 0 && !IsFull(line, next, Column) && TextWidth.Of(line) < Column * 4 / 5 && Sentences.End(line) && !char.IsLower(next[0]);

    /// <summary>Verse begins each line with a capital, wrapped prose only now and then.</summary>
    private static bool IsCapital(string line) => line.AsSpan().TrimStart("\"“„«'‘ \t") is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether the first word of the next line would not have fitted.</summary>
    private static bool IsFull(string line, string next, int column)
    {
        ReadOnlySpan<char> rest = next.AsSpan().TrimStart();
        int width = TextWidth.Of(line);
        if (width > column - Slack || TextWidth.Of(rest[0]) > 1)
        {
            return width > column - (2 * Slack);
        }

        int space = rest.IndexOf(' ');
        return width + 1 + (space < 0 ? rest.Length : space) > column - Slack;
    }
}
