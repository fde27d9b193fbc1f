using ArticleKit.Model;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.PlainText;

/// <summary>The lines below the head of a text as blocks.</summary>
internal sealed class TextBlocks
{
    private const int LongestHeading = 120;
    private const int LongestPullQuote = 300;

    // So many questions in bold make an interview; fewer are headings.
    private const int FewestQuestions = 3;

    // No text quotes deeper; what does is kept flat.
    private const int DeepestQuote = 20;

    private readonly List<TextLine> _lines;
    private readonly PullQuoteFinder _pullQuotes;
    private readonly bool _interview;
    private readonly int _depth;

    private TextBlocks(List<TextLine> lines, int depth)
    {
        _lines = lines;
        _depth = depth;
        _pullQuotes = new PullQuoteFinder(lines.Where(l => Sentences.End(TextMarks.Strip(l.Value))).Select(l => l.Value));
        _interview = lines.Count(l => l.IsProse && IsBoldQuestion(l.Value)) >= FewestQuestions;
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
            return new Paragraph(content);
        }

        if (plain.Length <= LongestPullQuote && _pullQuotes.Repeats(plain))
        {
            return new PullQuote(content);
        }

        return IsHeading(at, plain) && !(_interview && IsBoldQuestion(value)) ? new Heading(2, content) : new Paragraph(content);
    }

    /// <summary>Whether a line without a full stop opens a section: it stands apart, or straight above a longer paragraph.</summary>
    private bool IsHeading(int at, string plain)
    {
        if (plain.Length > LongestHeading || at + 1 == _lines.Count || !char.IsLetterOrDigit(plain[0]) || char.IsLower(plain[0]) || plain.Contains("://", StringComparison.Ordinal) || Sentences.HoldsEnd(plain) || IsTurn(_lines[at].Value, plain))
        {
            return false;
        }

        TextLine next = _lines[at + 1];
        bool apart = _lines[at].AfterBlank && next.AfterBlank;
        return apart || (next.IsProse && Sentences.End(TextMarks.Strip(next.Value)) && next.Value.Length > plain.Length);
    }

    /// <summary>A speaker's turn; a line that is emphasised as a whole is none.</summary>
    private static bool IsTurn(string value, string plain) => LineStarts.IsTurn(value[0] is '*' or '_' && value[^1] == value[0] ? value : plain);

    private static bool IsBoldQuestion(string value) => value.Length > 4 && value.StartsWith("**", StringComparison.Ordinal) && value.EndsWith("?**", StringComparison.Ordinal);
}
