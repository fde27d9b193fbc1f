using System.Buffers;

namespace ArticleKit.Quotations.Marks;

/// <summary>Finds the quotation marks of a line, and tells from their neighbours what each may do.</summary>
internal static class MarkReader
{
    private static readonly SearchValues<char> Shapes = SearchValues.Create("\"“”„‟«»‹›「」『』'‘’‚‛`´＂");

    // Words that lose their head to an apostrophe.
    private static readonly string[] Elided = ["em", "til", "tis", "twas", "cause", "bout", "n", "round", "ne", "nen", "s", "ner", "nem", "t", "k", "n'"];

    /// <summary>Reads the marks between two places of a text into a list.</summary>
    public static void Read(string text, int start, int end, List<Mark> marks)
    {
        marks.Clear();
        for (int at = start; at < end; at++)
        {
            int next = text.AsSpan(at, end - at).IndexOfAny(Shapes);
            if (next < 0)
            {
                return;
            }

            at += next;
            Mark mark = At(text, at, start, end);
            if (mark.Role != MarkRole.None)
            {
                marks.Add(mark);
            }

            at += mark.Length - 1;
        }
    }

    private static Mark At(string text, int at, int start, int end)
    {
        char shape = text[at];
        bool doubled = shape is '\'' or '’' or '‘' or '`' or '´' or '‚' && at + 1 < end && (text[at + 1] == shape || (shape == '`' && text[at + 1] == '\''));
        int length = doubled ? 2 : 1;
        char left = at > start ? text[at - 1] : ' ';
        char right = at + length < end ? text[at + length] : ' ';
        MarkFamily family = doubled ? MarkFamily.Double : FamilyOf(shape);
        MarkRole role = family switch
        {
            MarkFamily.Corner => shape is '「' or '『' ? MarkRole.Open : MarkRole.Close,
            MarkFamily.Single => Single(text, at, end, shape, left, right),
            MarkFamily.Guillemet or MarkFamily.SingleGuillemet => MarkRole.Either,
            _ => Double(shape, doubled, left, right),
        };
        return new Mark(at, length, shape, family, role);
    }

    private static MarkFamily FamilyOf(char shape) => shape switch
    {
        '\'' or '‘' or '’' or '‚' or '‛' or '`' or '´' => MarkFamily.Single,
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' or '『' or '』' => MarkFamily.Corner,
        _ => MarkFamily.Double,
    };

    private static MarkRole Double(char shape, bool doubled, char left, char right)
    {
        MarkRole seen = ByNeighbours(left, right);
        if (doubled || shape is '"' or '＂')
        {
            return shape == '"' && char.IsAsciiDigit(left) && seen == MarkRole.Close ? MarkRole.CloseLookingOpen : seen;
        }

        return shape switch
        {
            '„' or '‟' => MarkRole.Open,
            '“' => seen == MarkRole.Close ? MarkRole.OpenLookingClosed : MarkRole.Open,
            _ => seen == MarkRole.Open ? MarkRole.CloseLookingOpen : MarkRole.Close,
        };
    }

    /// <summary>A mark opens behind a space and before a word, and closes the other way round.</summary>
    private static MarkRole ByNeighbours(char left, char right)
    {
        bool gapLeft = char.IsWhiteSpace(left);
        bool gapRight = char.IsWhiteSpace(right);
        if (gapLeft != gapRight)
        {
            return gapLeft ? MarkRole.Open : MarkRole.Close;
        }

        if (gapLeft)
        {
            return MarkRole.Either;
        }

        bool wordLeft = char.IsLetterOrDigit(left);
        bool wordRight = char.IsLetterOrDigit(right);
        if (wordLeft == wordRight)
        {
            return RoleBetween(left, right);
        }

        if (wordLeft)
        {
            return MarkRole.Close;
        }

        return left == '=' ? MarkRole.None : left is '.' or ',' or '!' or '?' or '…' ? MarkRole.Either : MarkRole.Open;
    }

    /// <summary>What a mark does between two letters, or between two other characters, by what these are.</summary>
    private static MarkRole RoleBetween(char left, char right)
    {
        if (left == '=')
        {
            return MarkRole.None;
        }

        if (left is '(' or '[' or '/')
        {
            return MarkRole.Open;
        }

        return right is ')' or ']' or '.' or ',' or ';' or ':' ? MarkRole.Close : MarkRole.Either;
    }

    private static MarkRole Single(string text, int at, int end, char shape, char left, char right)
    {
        bool wordLeft = char.IsLetterOrDigit(left);
        bool wordRight = char.IsLetterOrDigit(right);
        if (wordLeft && wordRight)
        {
            return MarkRole.None;
        }

        if (shape == '‚')
        {
            return wordRight && !wordLeft ? MarkRole.Open : MarkRole.None;
        }

        if (!wordLeft && !char.IsWhiteSpace(right) && (char.IsWhiteSpace(left) || left is '(' or '[' or '—' or '–' or ':'))
        {
            return shape is '´' || char.IsAsciiDigit(right) || IsElided(text, at + 1, end) ? MarkRole.None : MarkRole.Open;
        }

        return !char.IsWhiteSpace(left) && !wordRight && !char.IsAsciiDigit(left) ? MarkRole.Close : MarkRole.None;
    }

    private static bool IsElided(string text, int at, int end)
    {
        int stop = at;
        while (stop < end && char.IsLetter(text[stop]) && stop - at < 8)
        {
            stop++;
        }

        foreach (string word in Elided)
        {
            if (text.AsSpan(at, stop - at).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
