using System.Text;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Makes one paragraph again of two that are halves.</summary>
internal static class TornParagraphs
{
    // A line shorter than this that stops mid-sentence may be a heading, not the first half of a paragraph torn in two.
    private const int ShortestHalf = 60;
    private const int ShortestSecondHalf = 25;
    private const int LongestPullQuote = 300;

    /// <summary>The lines from one on, halves joined.</summary>
    public static List<TextLine> Mend(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var mended = new List<TextLine>();
        var open = new StringBuilder();
        PullQuoteFinder? sentences = null;
        for (int i = start; i < end; i++)
        {
            TextLine line = lines[i];
            if (mended.Count > 0 && line.IsProse && lines[i - 1].IsProse && AreHalves(mended[^1].Value, lines[i - 1].Value, line.Value) && !(line.AfterBlank && Repeats(mended[^1].Value)))
            {
                open.Append(open.Length == 0 ? mended[^1].Value : "");
                TextLines.Append(open, line.Value);
                mended[^1] = mended[^1] with { Value = open.ToString() };
            }
            else
            {
                open.Clear();
                mended.Add(line);
            }
        }

        return mended;

        // A pull quote often stops where a sentence would go on; what repeats a sentence of the text is no half of one.
        bool Repeats(string value) => value.Length <= LongestPullQuote
            && (sentences ??= new PullQuoteFinder(lines.Skip(start).Take(end - start).Where(static l => Sentences.End(l.Value)).Select(static l => l.Value))).Repeats(value);
    }

    /// <summary>
    /// Whether the second line goes on where the first broke off. That the second begins in lower case is not enough behind a line that may
    /// be a heading, and that the first breaks off is not enough before what opens something of its own.
    /// </summary>
    /// <param name="whole">All of the paragraph so far.</param>
    /// <param name="first">Its last piece.</param>
    /// <param name="second">The line behind it.</param>
    private static bool AreHalves(string whole, string first, string second)
    {
        if (first[0] == '>' || LineStarts.IsHeading(first) || LineStarts.IsBreak(first) || LineStarts.Opens(second) || LineStarts.IsBreak(second) || ListMarker.Length(whole) > 0
            || Salutations.Is(first) || Sentences.End(first) || Sentences.LastMark(first) is ':' or ';' or '?')
        {
            return false;
        }

        if (char.IsLower(second[0]) || second[0] is ',' or ';' or ')')
        {
            return whole.Length >= ShortestHalf || (Sentences.BreakOff(first) && second.Length >= ShortestSecondHalf && Sentences.End(second));
        }

        return whole.Length >= ShortestHalf && Sentences.BreakOff(first) && Sentences.End(second) && first[^1] != ',';
    }
}
