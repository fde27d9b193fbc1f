using System.Text;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Makes one paragraph again of two that are halves.</summary>
internal static class TornParagraphs
{
    // A line shorter than this that stops mid-sentence may be a heading, not the first half of a paragraph torn in two.
    private const int ShortestHalf = 60;
    private const int ShortestSecondHalf = 25;

    // Fewer letters, before a long line in lower case, are no beginning of a sentence but a label.
    private const int ShortestBeginning = 20;
    private const int LongestPullQuote = 300;

    /// <summary>The lines from one on, halves joined.</summary>
    public static List<TextLine> Mend(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var mended = new List<TextLine>();
        var open = new StringBuilder();
        bool holds = false;
        PullQuoteFinder? sentences = null;
        for (int i = start; i < end; i++)
        {
            TextLine line = lines[i];
            if (mended.Count > 0 && line.IsProse && lines[i - 1].IsProse)
            {
                // A pull quote often stops where a sentence would go on; what repeats a sentence of the text is no half of one.
                var first = new Half(lines[i - 1].Value, open.Length, ListMarker.Length(mended[^1].Value) > 0, holds);
                if (AreHalves(first, line.Value) && !(line.AfterBlank && open.Length <= LongestPullQuote && Repeats(open.ToString())))
                {
                    TextLines.Append(open, line.Value);
                    holds |= Sentences.HoldsEnd(line.Value) || Sentences.End(lines[i - 1].Value);
                    continue;
                }
            }

            Close();
            mended.Add(line);
            open.Append(line.Value);
            holds = Sentences.HoldsEnd(line.Value);
        }

        Close();
        return mended;

        void Close()
        {
            if (mended.Count > 0 && mended[^1].Value.Length != open.Length)
            {
                mended[^1] = mended[^1] with { Value = open.ToString() };
            }

            open.Clear();
        }

        bool Repeats(string value) =>
            (sentences ??= new PullQuoteFinder(lines.Skip(start).Take(end - start).Where(static l => Sentences.End(l.Value)).Select(static l => l.Value))).Repeats(value);
    }

    /// <summary>
    /// Whether the second line goes on where the first broke off. That the second begins in lower case is not enough behind a line that may
    /// be a heading, and that the first breaks off is not enough before what opens something of its own.
    /// </summary>
    private static bool AreHalves(Half half, string second)
    {
        string first = half.Last;
        if (first[0] == '>' || LineStarts.IsHeading(first) || LineStarts.IsBreak(first) || LineStarts.Opens(second) || LineStarts.IsBreak(second) || half.IsItem
            || Salutations.Is(first) || Sentences.End(first) || Sentences.LastMark(first) is ':' or ';' or '?')
        {
            return false;
        }

        if (char.IsLower(second[0]) || second[0] is ',' or ';' or ')')
        {
            return half.Length >= ShortestHalf || (Sentences.End(second) && AreShortHalves(first, second));
        }

        return Sentences.End(second) && half.Length >= ShortestHalf
            && ((Sentences.BreakOff(first) && first[^1] != ',' && !Sentences.EndJoining(first)) || (half.HoldsEnd && Sentences.EndWithin(first)));
    }

    /// <summary>Whether a short line goes on in one that begins in lower case: it breaks off itself, or both are long enough to be no label and its text.</summary>
    private static bool AreShortHalves(string first, string second)
    {
        if (Sentences.BreakOff(first) && second.Length >= ShortestSecondHalf)
        {
            return true;
        }

        return first.Length >= ShortestBeginning && second.Length >= ShortestHalf && !IsBrand(second);
    }

    /// <summary>Whether a text opens with a name that is written so: "iPhones", "eBay".</summary>
    private static bool IsBrand(string text) => text.AsSpan(1, Math.Min(text.Length - 1, 3)).ContainsAnyInRange('A', 'Z');

    /// <summary>What may be the first half of a paragraph.</summary>
    /// <param name="Last">Its last piece.</param>
    /// <param name="Length">The length of all of it.</param>
    /// <param name="IsItem">Whether it is an item of a list.</param>
    /// <param name="HoldsEnd">Whether a sentence ends within it.</param>
    private readonly record struct Half(string Last, int Length, bool IsItem, bool HoldsEnd);
}
