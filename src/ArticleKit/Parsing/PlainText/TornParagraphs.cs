using System.Text;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Makes one paragraph again of two that are halves.</summary>
internal static class TornParagraphs
{
    // A line shorter than this that stops mid-sentence may be a heading, not the first half of a paragraph torn in two.
    private const int ShortestHalf = 60;
    private const int ShortestSecondHalf = 25;

    /// <summary>The lines from one on, halves joined.</summary>
    public static List<TextLine> Mend(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var mended = new List<TextLine>();
        var open = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            TextLine line = lines[i];
            if (mended.Count > 0 && AreHalves(mended[^1].Value, lines[i - 1].Value, line.Value))
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
            || Sentences.End(first) || Sentences.LastMark(first) is ':' or ';' or '?')
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
