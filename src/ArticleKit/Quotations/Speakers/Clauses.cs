using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>The clauses of a sentence in a language whose verb stands second in the main clause and last in the others.</summary>
internal sealed class Clauses(IReadOnlyList<Token> tokens, NounChunks chunks, Language language)
{
    /// <summary>The conjunction or the relative pronoun that opens a verb's clause, where the verb stands last in it; else null.</summary>
    public int? Opener(int verb, int left, int right)
    {
        bool last = verb + 1 >= right || !tokens[verb + 1].IsWord || tokens[verb + 1].Is(WordClass.Aux | WordClass.And);
        if (!last)
        {
            return null;
        }

        for (int i = verb - 1; i >= left; i--)
        {
            Token token = tokens[i];
            if (token.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash)
            {
                return null;
            }

            if (token.Kind == TokenKind.Comma)
            {
                // Nothing stands between the comma and the verb: what it closes is put in. Else the clause begins here, without an opener.
                int before = i == verb - 1 ? CommaBefore(i, left) : -1;
                if (before < 0)
                {
                    return null;
                }

                i = before;
                continue;
            }

            if (Opens(i, left))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The auxiliary that a participle hangs on, or the verb itself.</summary>
    public int Finite(int verb, int left)
    {
        bool participle = IsParticiple(tokens[verb].Lower);
        for (int i = verb - 1; i >= left && tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop); i--)
        {
            if (tokens[i].Is(WordClass.Aux) && !(i > left && tokens[i - 1].Is(WordClass.Preposition)))
            {
                return i;
            }

            if (tokens[i].Kind == TokenKind.Comma && !participle)
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>Whether a participle is the passive's: "wurde … genannt", "genannt wird".</summary>
    public bool IsPassive(int finite, int verb, int right) =>
        MayBeParticiple(tokens[verb].Lower) && ((finite != verb && tokens[finite].Is(WordClass.Passive)) || tokens.IsAt(verb + 1, right, WordClass.Passive));

    /// <summary>The noun phrase that stands before a finite verb and is all that does.</summary>
    public (NounChunk Chunk, NounChunk? Apposition)? Front(int left, int finite)
    {
        NounChunk? front = null;
        NounChunk? apposition = null;
        int start = left;
        for (int i = left; i <= finite; i++)
        {
            if (i < finite && tokens[i].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash)
            {
                (front, apposition, start) = (null, null, i + 1);
                continue;
            }

            if (i < finite && tokens[i].Kind != TokenKind.Comma)
            {
                continue;
            }

            // An age behind a name is none of its own: "Anna Holm, 30, sagte".
            if (i > start && !(i == start + 1 && tokens[start].IsNumber))
            {
                // What a comma parts behind the phrase is put in: an apposition or a relative clause.
                NounChunk? piece = OpensSub(start) ? null : OnlyNouns(start, i);
                if (front is null || !(Opens(start, left) || piece is not null))
                {
                    (front, apposition) = (piece, null);
                }
                else
                {
                    apposition ??= piece;
                }
            }

            start = i + 1;
        }

        return front is { } found ? (found, apposition) : null;
    }

    /// <summary>The "und" right before a verb that shares the subject of the clause before it.</summary>
    public int? JoinedBefore(int finite, int left)
    {
        int i = finite - 1;
        while (i > left && tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i > left && tokens[i].Is(WordClass.And) ? i : null;
    }

    /// <summary>The pieces between commas that belong to main clauses.</summary>
    public IEnumerable<(int Start, int End)> MainPieces(int left, int right)
    {
        int start = left;
        for (int i = left; i <= right; i++)
        {
            if (i == right || tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash)
            {
                if (i > start && !Opens(start, left))
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Whether a comma or the like stands between two tokens.</summary>
    public bool HasEnd(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Dash or TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>gesagt, hinzugefügt, gezegd.</summary>
    private bool IsParticiple(string word) => MayBeParticiple(word) && language.ParticipleMark(word) is >= 0 and < 7;

    private bool MayBeParticiple(string word) => word.Length > 4 && language.EndsAs(word, WordEnding.Participle);

    private bool OpensSub(int at) => tokens[at].Is(WordClass.Sub | WordClass.That) && !tokens[at].Is(WordClass.Adverb);

    /// <summary>Whether a token opens a clause whose verb stands last.</summary>
    private bool Opens(int at, int left)
    {
        bool first = at == left || !tokens[at - 1].IsWord || tokens[at - 1].Is(WordClass.And | WordClass.Adverb);
        if (first && OpensSub(at))
        {
            return true;
        }

        bool parted = IsBehindComma(at, left) || (at - 1 > left && tokens[at - 1].Is(WordClass.Preposition) && IsBehindComma(at - 1, left));
        if (!parted || !language.Has(tokens[at].Lower, WordTrait.RelativePronoun))
        {
            return false;
        }

        // ", der Vorsitzende der Partei," is an apposition; ", der die Partei führt," has a verb at its end.
        int end = at;
        while (end + 1 < tokens.Count && tokens[end + 1].Kind is TokenKind.Word or TokenKind.Other or TokenKind.Quote or TokenKind.BracketOpen or TokenKind.BracketClose)
        {
            end++;
            if (end - at > 40)
            {
                break;
            }
        }

        return tokens[end].IsSmall || tokens[end].Kind == TokenKind.Quote;
    }

    private int CommaBefore(int at, int left)
    {
        for (int i = at - 1; i > left; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBehindComma(int at, int left) => at > left && tokens[at - 1].Kind == TokenKind.Comma;

    /// <summary>The noun phrase that a stretch consists of, apart from what is tied to it.</summary>
    private NounChunk? OnlyNouns(int start, int end)
    {
        while (start < end && tokens[start].Is(WordClass.And | WordClass.Adverb) && !tokens[start].Is(WordClass.AnyPronoun | WordClass.Determiner | WordClass.Preposition))
        {
            start++;
        }

        if (start >= end || chunks.At(start, end) is not { IsGoverned: false } chunk)
        {
            return null;
        }

        for (int i = chunk.Last + 1; i < end; i++)
        {
            if (chunks.At(i, end) is { } more)
            {
                i = more.Last;
            }
            else if (tokens[i].IsSmall && !tokens[i].IsNumber && !tokens[i].Is(WordClass.Adverb | WordClass.Preposition | WordClass.And))
            {
                return null;
            }
        }

        return chunk;
    }
}
