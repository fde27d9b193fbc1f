using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Lines without quotations that tell who speaks in the lines beside them: signatures, the questions of interviews.</summary>
internal sealed class BareLines(IReadOnlyList<Token> tokens, IReadOnlyList<QuotedLine> lines)
{
    private const int LongestQuestion = 50;

    /// <summary>The name that a line holds behind a dash, and nothing else: "― Nora Fields".</summary>
    public TokenSpan? Signature(int lineIndex, BehindQuote behind)
    {
        if (lineIndex >= lines.Count)
        {
            return null;
        }

        QuotedLine line = lines[lineIndex];
        if (line.End == line.First)
        {
            return null;
        }

        return line.Document.Kind == LineKind.Item ? behind.Name(line.First, line.End) : behind.Signature(line.First, line.End);
    }

    /// <summary>Whether a line is a question and nothing else, as interviews have them.</summary>
    public bool IsQuestion(QuotedLine line) =>
        line.EndQuote == line.FirstQuote && line.End - line.First <= LongestQuestion && tokens[line.End - 1] is { Kind: TokenKind.Stop, Lower: "?" };
}
