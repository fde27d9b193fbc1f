using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Subjects in languages whose finite verb stands second: what stands before it is the subject or anything else, and then the subject follows;
/// in a clause that a conjunction opens the verb stands last and the subject first.
/// </summary>
internal sealed class VerbSecond(IReadOnlyList<Token> tokens, Language language)
{
    // Of two phrases that look the same, the one in the subject's usual place wins.
    private const double Placed = 1.5;
    private const double InFront = 2.5;
    private const double Person = 3;
    private const double Further = 0.4;
    private const int LongestTitle = 50;

    private readonly NounChunks _chunks = new(tokens, language);
    private readonly Subjects _subjects = new(tokens, language);
    private readonly Listeners _listeners = new(tokens, language);
    private readonly Clauses _clauses = new(tokens, new NounChunks(tokens, language), language);

    /// <summary>The subject of a verb, and who is spoken to.</summary>
    public (TokenSpan? Subject, TokenSpan? Addressee) Find(int verb, int left, int right)
    {
        if (_clauses.Opener(verb, left, right) is { } opener)
        {
            return InClause(opener, verb, left);
        }

        int finite = _clauses.Finite(verb, left);
        if (finite == verb && language.Has(tokens[verb].Lower, WordTrait.Quoting) && Quoted(verb, left, right) is { } quoted)
        {
            return (quoted, null);
        }

        if (_clauses.IsPassive(finite, verb, right) && !language.Has(tokens[verb].Lower, WordTrait.Quoting))
        {
            return (Agent(left, Math.Max(verb, right)), null);
        }

        (NounChunk Chunk, double Weight)? best = null;
        if (_clauses.Front(left, finite) is { } front)
        {
            double apposed = front.Apposition is { } apposition && _subjects.IsPerson(apposition) && !_subjects.IsPerson(front.Chunk) ? Person : 0;
            double first = _subjects.IsFirstWord(front.Chunk) && tokens[front.Chunk.Head + 1].Is(WordClass.Preposition) ? -Person : front.Chunk.First == front.Chunk.Head ? InFront + 1 : InFront;
            best = (front.Chunk, _subjects.Weigh(front.Chunk, _chunks.IsOblique(front.Chunk)) + apposed + first);
        }
        else if (_clauses.JoinedBefore(finite, left) is { } and && !(finite + 1 < right && tokens[finite + 1].Is(WordClass.He | WordClass.She)))
        {
            return (Main(left, and), _listeners.Find(verb, left, finite, right, null));
        }

        (NounChunk Chunk, double Weight)? behind = Behind(finite, right);
        if (best is null || (behind is { } other && other.Weight > best.Value.Weight))
        {
            best = behind;
        }

        if (best is null && finite > left && tokens[finite - 1].Kind is TokenKind.Comma or TokenKind.Quote)
        {
            // Without a subject of its own a verb shares the one of the clause before it: "Holm nannte den Plan gut, sagte aber …".
            return (Main(left, finite - 1), _listeners.Find(verb, left, finite, right, null));
        }

        return best is { Weight: > Subjects.Impossible / 2 } found ? (Speaker(found.Chunk), _listeners.Find(verb, left, finite, right, found.Chunk)) : (null, null);
    }

    /// <summary>Whoever acts in a clause whose verb no list has.</summary>
    public TokenSpan? Main(int left, int right)
    {
        (NounChunk Chunk, double Weight)? best = null;
        foreach ((int start, int end) in _clauses.MainPieces(left, right))
        {
            double place = Placed;
            for (int at = start; at < end && _chunks.Next(at, end) is { } chunk; at = chunk.Last + 1)
            {
                double weight = _subjects.Weigh(chunk, _chunks.IsOblique(chunk)) + (_subjects.IsFirstWord(chunk) ? -Person : chunk.First == start ? Placed : place - Further);
                place -= Further;
                if (best is null || weight > best.Value.Weight)
                {
                    best = (chunk, weight);
                }
            }
        }

        return best is { Weight: > 0.5 } found && !(language.Has(tokens[found.Chunk.First].Lower, WordTrait.Possessive) && !_subjects.IsPerson(found.Chunk)) ? Speaker(found.Chunk) : null;
    }

    /// <summary>Whether a verb stands in a subordinate clause.</summary>
    public bool IsInClause(int verb, int left, int right) => _clauses.Opener(verb, left, right) is not null;

    /// <summary>Whether a verb stands in a clause that tells the source: "wie der Minister sagte".</summary>
    public bool IsLikeClause(int verb, int left, int right) => _clauses.Opener(verb, left, right) is { } opener && language.Has(tokens[opener].Lower, WordTrait.Like);

    /// <summary>Whose view a sentence gives: "Für den Minister ist das …".</summary>
    public TokenSpan? Opinion(int left, int right)
    {
        for (int at = left; at < right && _chunks.Next(at, right) is { } chunk; at = chunk.Last + 1)
        {
            if (chunk.IsGoverned && language.Has(tokens[chunk.Preposition].Lower, WordTrait.Opinion) && chunk.First == chunk.Preposition + 1 && (chunk.Preposition == left || !tokens[chunk.Preposition - 1].IsWord || tokens[chunk.Preposition - 1].Is(WordClass.Aux | WordClass.And)) && _subjects.IsPerson(chunk))
            {
                return chunk.Span;
            }
        }

        return null;
    }

    /// <summary>Whether a participle is the passive's.</summary>
    public bool IsPassive(int verb, int left, int right) => _clauses.IsPassive(_clauses.Finite(verb, left), verb, right);

    /// <summary>The phrase that begins at a token or behind the preposition there, with its apposition.</summary>
    public TokenSpan? Phrase(int at, int right) => _chunks.At(at, right) is { } chunk ? Speaker(chunk) : null;

    /// <summary>The phrase behind a preposition, whatever it says of its source: "in einer Erklärung des Ministers".</summary>
    public TokenSpan? Place(int at, int right) => _chunks.At(at, right)?.Span;

    /// <summary>Whether a phrase names somebody or an office.</summary>
    public bool IsPerson(TokenSpan span) => _chunks.At(span.First, span.Last + 1) is { } chunk && (_subjects.IsPerson(chunk) || tokens[chunk.First].Is(WordClass.AnyPronoun));

    /// <summary>The phrase that ends right before a token.</summary>
    public TokenSpan? PhraseBefore(int end, int left)
    {
        for (int at = left; at < end && _chunks.Next(at, end) is { } chunk; at = chunk.Last + 1)
        {
            if (chunk.Last == end - 1)
            {
                return chunk.Span;
            }
        }

        return null;
    }

    /// <summary>Of "the words of the minister" the minister.</summary>
    private TokenSpan Speaker(NounChunk chunk)
    {
        if (chunk.Last <= chunk.Head || !tokens[chunk.Head].Is(WordClass.Speech))
        {
            return chunk.Span;
        }

        return _chunks.At(chunk.Head + 1, chunk.Last + 1) is { } source && _subjects.IsPerson(source) ? new TokenSpan(source.First, chunk.Last) : chunk.Span;
    }

    /// <summary>Whom somebody quotes: "zitiert die Zeitung den Minister".</summary>
    private TokenSpan? Quoted(int verb, int left, int right)
    {
        NounChunk? first = _clauses.Front(left, verb)?.Chunk;
        for (int at = verb + 1; at < right && !EndsClause(at) && _chunks.Next(at, right) is { } chunk; at = chunk.Last + 1)
        {
            if (_clauses.HasEnd(at, chunk.First))
            {
                break;
            }

            if (!chunk.IsGoverned && first is not null)
            {
                return chunk.Span;
            }

            first ??= chunk.IsGoverned ? null : chunk;
        }

        return null;
    }

    private (TokenSpan? Subject, TokenSpan? Addressee) InClause(int opener, int verb, int left)
    {
        (NounChunk Chunk, double Weight)? best = null;
        double place = Placed;
        for (int at = opener + 1; at < verb && _chunks.Next(at, verb) is { } chunk; at = chunk.Last + 1)
        {
            double weight = _subjects.Weigh(chunk, _chunks.IsOblique(chunk)) + place;
            place -= Further;
            if (weight > Subjects.Impossible / 2 && (best is null || weight > best.Value.Weight))
            {
                best = (chunk, weight);
            }
        }

        if (language.Has(tokens[opener].Lower, WordTrait.RelativePronoun) && !language.Has(tokens[opener].Lower, WordTrait.Oblique) && opener - 1 > left && PhraseBefore(opener - 1, left) is { } antecedent
            && (best is not { Weight: > Placed } || (language.Has(tokens[opener].Lower, WordTrait.MasculineArticle) && !_chunks.IsFeminine(antecedent) && (language.Has(tokens[antecedent.First].Lower, WordTrait.Genitive) || _subjects.IsName(antecedent.Last)))))
        {
            return (antecedent, null);
        }

        return best is { } found ? (Speaker(found.Chunk), _listeners.Find(verb, opener + 1, opener, verb, found.Chunk)) : (null, null);
    }

    /// <summary>The best subject behind a finite verb, up to the end of its clause.</summary>
    private (NounChunk Chunk, double Weight)? Behind(int finite, int right)
    {
        (NounChunk Chunk, double Weight)? best = null;

        // A paper or a group may be named by its title alone: schrieb „Der Hafen“.
        if (finite + 2 < right && tokens[finite + 1].Kind == TokenKind.Quote && tokens[finite + 1].End - tokens[finite + 1].Start < LongestTitle && tokens[finite + 2].Is(WordClass.Preposition | WordClass.Adverb))
        {
            best = (new NounChunk(finite + 1, finite + 1, finite + 1, -1), Placed);
        }

        double place = Placed;
        for (int at = finite + 1; at < right && !EndsClause(at) && _chunks.Next(at, right) is { } chunk; at = chunk.Last + 1)
        {
            if (_clauses.HasEnd(at, chunk.First))
            {
                break;
            }

            double weight = _subjects.Weigh(chunk, _chunks.IsOblique(chunk)) + (chunk.First == finite + 1 ? Placed + Further : place);
            place -= Further;
            if (weight > Subjects.Impossible / 2 && (best is null || weight > best.Value.Weight))
            {
                best = (chunk, weight);
            }
        }

        return best;
    }

    private bool EndsClause(int at) => tokens[at].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Dash;

    /// <summary>Who does it in a passive clause: "wurde vom Gericht als … bezeichnet".</summary>
    private TokenSpan? Agent(int left, int right)
    {
        TokenSpan? first = null;
        for (int i = left; i < right; i++)
        {
            // "von" may as well tie a noun to the one before it: of several somebody who acts is the likelier agent.
            if (language.Has(tokens[i].Lower, WordTrait.Agent) && tokens[i].IsWord && _chunks.At(i, right) is { IsGoverned: true } chunk)
            {
                if (_subjects.IsPerson(chunk))
                {
                    return chunk.Span;
                }

                first ??= chunk.Span;
            }
        }

        return first;
    }
}
