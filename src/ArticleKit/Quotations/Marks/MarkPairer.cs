using System.Buffers;

namespace ArticleKit.Quotations.Marks;

/// <summary>
/// Pairs the marks of one line. What stands inside another pair is part of it; a mark left open runs to the end of its line and never further,
/// so that one missing mark costs a line, not the article.
/// </summary>
internal sealed class MarkPairer
{
    private const int LongestSearch = 4000;
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" .,;:!?…-–—");

    private readonly List<Mark> _marks = [];
    private readonly List<int> _closersLeft = [];

    /// <summary>Adds the outermost quoted spans of a line to a list.</summary>
    public void Pair(string text, int start, int end, List<QuoteSpan> spans)
    {
        MarkReader.Read(text, start, end, _marks);
        CountClosers();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < _marks.Count; i++)
        {
            Mark mark = _marks[i];
            if (open < 0)
            {
                if (mark.Family == MarkFamily.Single)
                {
                    i = Single(text, i, spans);
                }
                else if (Opens(text, mark, start, end))
                {
                    (open, depth) = (i, 1);
                }

                continue;
            }

            Mark first = _marks[open];
            if (mark.Family != first.Family)
            {
                continue;
            }

            if (!Closes(first, mark))
            {
                if (mark.Role is MarkRole.Open && _closersLeft[i] <= depth && first.Family == MarkFamily.Double)
                {
                    // Too few marks are left to close both: the first was never closed.
                    Add(text, first, LastSentenceEnd(text, first.At + first.Length, mark.At), 0, spans);
                    (open, depth) = (i, 1);
                }
                else
                {
                    depth++;
                }
            }
            else if (--depth == 0)
            {
                Add(text, first, mark.At, mark.Length, spans);
                open = -1;
            }
        }

        if (open >= 0)
        {
            Mark first = _marks[open];
            int last = _marks.FindLastIndex(m => m.Family == first.Family && m.At > first.At && Closes(first, m));
            bool nestedShut = depth > 1 && last > open && _marks[last].At + _marks[last].Length >= end - 1;
            Add(text, first, nestedShut ? _marks[last].At : end, nestedShut ? _marks[last].Length : 0, spans);
        }
    }

    private void CountClosers()
    {
        _closersLeft.Clear();
        for (int i = 0; i < _marks.Count; i++)
        {
            _closersLeft.Add(0);
        }

        for (int i = _marks.Count - 1, closers = 0; i >= 0; i--)
        {
            _closersLeft[i] = closers;
            closers += _marks[i] is { Family: MarkFamily.Double, Role: MarkRole.Close or MarkRole.CloseLookingOpen or MarkRole.OpenLookingClosed or MarkRole.Either } ? 1 : 0;
        }
    }

    private static bool Opens(string text, Mark mark, int start, int end)
    {
        int after = mark.At + mark.Length;
        bool touches = after < end && !char.IsWhiteSpace(text[after]);
        return mark.Family switch
        {
            MarkFamily.Guillemet or MarkFamily.SingleGuillemet => mark.Shape is '«' or '‹' || (touches && (mark.At == start || !char.IsLetterOrDigit(text[mark.At - 1]))),
            MarkFamily.Corner => mark.Role == MarkRole.Open,
            _ => touches && mark.Role is MarkRole.Open or MarkRole.Either or MarkRole.CloseLookingOpen && !IsInches(text, mark, start),
        };
    }

    /// <summary>Whether a straight mark stands behind a figure: 6'2".</summary>
    private static bool IsInches(string text, Mark mark, int start) => mark.Shape == '"' && mark.At > start && char.IsAsciiDigit(text[mark.At - 1]);

    /// <summary>Whether a mark closes what another of its family opened; else it opens inside.</summary>
    private static bool Closes(Mark first, Mark mark) => mark.Family switch
    {
        MarkFamily.Guillemet or MarkFamily.SingleGuillemet => mark.Shape != first.Shape,
        MarkFamily.Corner => mark.Role == MarkRole.Close && (mark.Shape == '」') == (first.Shape == '「'),
        _ => mark.Role != MarkRole.Open || (first.Shape is '„' or '‟' && mark.Shape == '“'),
    };

    /// <summary>A single mark opens only where another closes on the same line; every other one is an apostrophe.</summary>
    private int Single(string text, int at, List<QuoteSpan> spans)
    {
        Mark open = _marks[at];
        if (open.Role != MarkRole.Open)
        {
            return at;
        }

        int best = -1;
        for (int i = at + 1; i < _marks.Count && _marks[i].At - open.At < LongestSearch; i++)
        {
            Mark mark = _marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                continue;
            }

            if (mark.Role == MarkRole.Open && !(open.Shape == '‚' && mark.Shape == '‘'))
            {
                break;
            }

            char before = text[mark.At - 1];
            if (before is ',' or '.' or '!' or '?' or '…')
            {
                best = i;
                break;
            }

            // A plural's apostrophe looks the same; a later mark is the better one then.
            if (best < 0 || text[_marks[best].At - 1] is 's' or 'S' or 'z' or 'x')
            {
                best = i;
                if (before is not ('s' or 'S' or 'z' or 'x'))
                {
                    break;
                }
            }
        }

        if (best < 0)
        {
            return at;
        }

        Add(text, open, _marks[best].At, _marks[best].Length, spans, single: true);
        return best;
    }

    private static int LastSentenceEnd(string text, int from, int to)
    {
        int end = text.AsSpan(from, to - from).IndexOfAny('.', '!', '?');
        return end < 0 ? to : from + end + 1;
    }

    private static void Add(string text, Mark open, int end, int closing, List<QuoteSpan> spans, bool single = false)
    {
        int start = open.At + open.Length;
        int close = end + closing;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).IndexOfAnyExcept(Punctuation) >= 0)
        {
            spans.Add(new QuoteSpan(open.At, start, end, close, closing > 0, single));
        }
    }
}
