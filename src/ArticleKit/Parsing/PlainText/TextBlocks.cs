using ArticleKit.Model;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.PlainText;

/// <summary>The lines below the head of a text as blocks.</summary>
internal sealed class TextBlocks
{
    private const int LongestHeading = 120;
    private const int LongestPullQuote = 300;
    private const int ShortestSentence = 50;

    private const int NarrowestPullQuote = 36;
    private const int FewestWordsOfPullQuote = 7;

    // No text quotes deeper; what does is kept flat.
    private const int DeepestQuote = 20;

    private readonly List<TextLine> _lines;
    private readonly PullQuoteFinder _pullQuotes;
    private readonly int[] _sentences;
    private readonly Conversation _conversation;
    private readonly int _depth;

    private TextBlocks(List<TextLine> lines, int depth)
    {
        _lines = lines;
        _depth = depth;
        _sentences = [.. Enumerable.Range(0, lines.Count).Where(i => Sentences.End(TextMarks.Strip(lines[i].Value)))];
        _pullQuotes = new PullQuoteFinder(_sentences.Select(i => lines[i].Value));
        _conversation = Conversation.Of(lines);
    }

    /// <param name="joined">The lines, torn paragraphs mended.</param>
    public static NodeList<Block> Build(List<TextLine> joined) => new TextBlocks(joined, 0).Build();

    private NodeList<Block> Build()
    {
        var blocks = new List<Block>();
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            if (!line.IsProse)
            {
                blocks.Add(Special(line));
            }
            else if (ListMarker.Length(line.Value) > 0 && TextLists.IsList(_lines, i))
            {
                i = TextLists.Read(_lines, i, blocks) - 1;
            }
            else if (LineStarts.IsBreak(line.Value))
            {
                blocks.Add(new ThematicBreak());
            }
            else if (i + 1 < _lines.Count && !_lines[i + 1].AfterBlank && LineStarts.IsRule(_lines[i + 1].Value))
            {
                blocks.Add(new Heading(_lines[i + 1].Value[0] == '=' ? 1 : 2, TextMarks.Read(line.Value)));
                i++;
            }
            else
            {
                blocks.Add(Line(i));
            }
        }

        return NodeList.From(blocks);
    }

    private Block Special(TextLine line) => line.Kind switch
    {
        TextKind.Code => new CodeBlock(line.Value) { Language = line.Language },
        TextKind.Table => TextTables.Read(line.Value),
        TextKind.Quote => new BlockQuote(Quoted(line.Value)),
        _ => new Paragraph(WithBreaks(line.Value)),
    };

    private NodeList<Block> Quoted(string text)
    {
        List<TextLine> lines = _depth >= DeepestQuote ? [new TextLine(text.Replace('\n', ' '), 0, true)] : TextLines.Read(text);
        return new TextBlocks(TornParagraphs.Mend(lines, 0, lines.Count), _depth + 1).Build();
    }

    private static NodeList<Inline> WithBreaks(string value)
    {
        var inlines = new List<Inline>();
        foreach (string line in value.Split('\n'))
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak());
            }

            inlines.AddRange(TextMarks.Read(line));
        }

        return NodeList.From(inlines);
    }

    private Block Line(int at)
    {
        string value = _lines[at].Value;
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

        if (Sentences.End(plain) || Sentences.EndOpen(plain))
        {
            return IsRepeated(at, plain) ? new PullQuote(content) : new Paragraph(content);
        }

        if (_conversation.IsTurn(value, plain))
        {
            return new Paragraph(content);
        }

        if (plain.Length <= LongestPullQuote && IsLongEnough(plain) && _pullQuotes.Repeats(plain))
        {
            return new PullQuote(content);
        }

        return IsHeading(at, plain) && !_conversation.IsQuestion(value, plain) ? new Heading(2, content) : new Paragraph(content);
    }

    /// <summary>Whether a sentence that stands apart is said, word for word, by a paragraph that says more than it.</summary>
    private bool IsRepeated(int at, string plain)
    {
        if (plain.Length is < ShortestSentence or > LongestPullQuote || !_lines[at].AfterBlank)
        {
            return false;
        }

        int found = _pullQuotes.Find(plain, PullQuoteFinder.Verbatim, Array.BinarySearch(_sentences, at));
        return found >= 0 && _lines[_sentences[found]].Value.Length * 2 > plain.Length * 3;
    }

    /// <summary>Whether a line without a full stop opens a section: it stands apart, or straight above a longer paragraph.</summary>
    private bool IsHeading(int at, string plain)
    {
        if (plain.Length > LongestHeading || at + 1 == _lines.Count || !BeginsLikeHeading(plain) || plain.Contains("://", StringComparison.Ordinal) || Sentences.HoldsEnd(plain))
        {
            return false;
        }

        TextLine next = _lines[at + 1];
        bool apart = _lines[at].AfterBlank && next.AfterBlank;
        return apart || (next.IsProse && Sentences.End(TextMarks.Strip(next.Value)) && next.Value.Length > plain.Length);
    }

    /// <summary>With a capital or a digit, or in a script without capitals; a quotation mark may stand before it.</summary>
    private static bool BeginsLikeHeading(string plain)
    {
        ReadOnlySpan<char> bare = plain.AsSpan().TrimStart("\"“„«»‘'¿¡");
        return !bare.IsEmpty && char.IsLetterOrDigit(bare[0]) && !char.IsLower(bare[0]);
    }

    /// <summary>Enough words for a line that repeats others to be more than a heading about the same matter.</summary>
    private static bool IsLongEnough(string plain)
    {
        int width = TextWidth.Of(plain);
        return width >= NarrowestPullQuote && (width > plain.Length || plain.AsSpan().Count(' ') + 1 >= FewestWordsOfPullQuote);
    }
}
