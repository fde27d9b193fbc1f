using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Where the sentence around a token begins and ends.</summary>
internal sealed class Sentences(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks)
{
    // Bounds the walk, so that a line of a million words without a full stop costs no square of it.
    private const int Longest = 120;

    /// <summary>The first token of the sentence that a token stands in.</summary>
    public int Left(int at, int first)
    {
        int least = Math.Max(first, at - Longest);
        int i = at - 1;
        int closed = 0;
        for (; i >= least; i--)
        {
            Token token = tokens[i];
            closed += token.Kind == TokenKind.BracketClose ? 1 : 0;
            if (token.Kind == TokenKind.BracketOpen && --closed < 0 && at - i > 2)
            {
                break;
            }

            if (token.Kind == TokenKind.Stop && EndsAt(i, at))
            {
                break;
            }

            if (token.Kind == TokenKind.Semicolon || (i + 1 < at && EndsAtAbbreviation(i)))
            {
                break;
            }

            if (token.Kind == TokenKind.Quote && EndsWithin(i, first))
            {
                break;
            }
        }

        return i + 1;
    }

    /// <summary>Behind the last token of the sentence that goes on behind a token.</summary>
    public int Right(int at, int end)
    {
        int most = Math.Min(end, at + Longest);
        for (int i = at + 1; i < most; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop && EndsAt(i, end))
            {
                return i;
            }

            bool closes = tokens[i].Kind == TokenKind.Quote && looks[tokens[i].Quote].EndsSentence;
            if (closes && (tokens.IsCapitalAt(i + 1, end) || tokens.IsAt(i + 1, end, TokenKind.Quote)))
            {
                return i + 1;
            }
        }

        return most;
    }

    /// <summary>Whether a full stop ends its sentence: a capital, a figure or a mark follows, or nothing.</summary>
    private bool EndsAt(int stop, int end)
    {
        if (stop + 1 >= end)
        {
            return true;
        }

        Token next = tokens[stop + 1];
        return next.Capital || next.IsNumber || (!next.IsWord && next.Kind is not (TokenKind.BracketClose or TokenKind.Comma));
    }

    /// <summary>A full stop that belongs to a word may end the sentence as well: "in the U.S. He said".</summary>
    private bool EndsAtAbbreviation(int at)
    {
        if (tokens[at] is not { IsWord: true, Lower: [.., '.'] } word || word.Is(WordClass.Title))
        {
            return false;
        }

        return tokens[at + 1].Capital && tokens[at + 1].Is(WordClass.AnyPronoun | WordClass.Determiner | WordClass.And | WordClass.Sub);
    }

    /// <summary>Whether a quotation ends the sentence, or is a sentence that a comma parts from what follows.</summary>
    private bool EndsWithin(int quote, int first)
    {
        SpanLook look = looks[tokens[quote].Quote];
        if (look.EndsSentence)
        {
            return true;
        }

        if (look.Words <= 2)
        {
            return false;
        }

        if (quote == first)
        {
            return true;
        }

        Token before = tokens[quote - 1];
        return before.Kind is TokenKind.Stop or TokenKind.Colon || (before.Kind == TokenKind.Quote && looks[before.Quote].EndsSentence);
    }
}
