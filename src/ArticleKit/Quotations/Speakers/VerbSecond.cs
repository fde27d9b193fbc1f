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
            best = (front.Chunk, _subjects.Weigh(front.Chunk, _chunks.IsOblique(front.Chunk)) + WeighFront(front.Chunk, front.Apposition));
        }
        else if (_clauses.JoinedBefore(finite, left) is { } and && !tokens.IsAt(finite + 1, right, WordClass.He | WordClass.She))
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

    /// <summary>How much a phrase looks like the subject for standing before the verb, where one word or the apposition of somebody does so more.</summary>
    private double WeighFront(NounChunk chunk, NounChunk? apposition)
    {
        double apposed = apposition is { } other && _subjects.IsPerson(other) && !_subjects.IsPerson(chunk) ? Person : 0;
        if (_subjects.IsFirstWord(chunk) && tokens[chunk.Head + 1].Is(WordClass.Preposition))
        {
            return apposed - Person;
        }

        return apposed + (chunk.First == chunk.Head ? InFront + 1 : InFront);
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
                double placed = chunk.First == start ? Placed : place - Further;
                double weight = _subjects.Weigh(chunk, _chunks.IsOblique(chunk)) + (_subjects.IsFirstWord(chunk) ? -Person : placed);
                place -= Further;
                if (best is null || weight > best.Value.Weight)
                {
                    best = (chunk, weight);
                }
            }
        }

        if (best is not { Weight: > 0.5 } found)
        {
            return null;
        }

        // "seine Antwort" and the like are nobody.
        bool thing = language.Has(tokens[found.Chunk.First].Lower, WordTrait.Possessive) && !_subjects.IsPerson(found.Chunk);
        return thing ? null : Speaker(found.Chunk);
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
            if (IsOpinion(chunk, left) && _subjects.IsPerson(chunk))
            {
                return chunk.Span;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase begins a clause, or follows its verb, with a preposition that tells whose view it gives.</summary>
    private bool IsOpinion(NounChunk chunk, int left)
    {
        int preposition = chunk.Preposition;
        if (!chunk.IsGoverned || chunk.First != preposition + 1 || !language.Has(tokens[preposition].Lower, WordTrait.Opinion))
        {
            return false;
        }

        return preposition == left || !tokens[preposition - 1].IsWord || tokens[preposition - 1].Is(WordClass.Aux | WordClass.And);
    }

    /// <summary>Whether a participle is the passive's.</summary>
    public bool IsPassive(int verb, int left, int right) => _clauses.IsPassive(_clauses.Finite(verb, left), verb, right);

    /// <summary>The phrase that begins at a token or behind the preposition there, with its apposition.</summary>
    public TokenSpan? Phrase(int at, int right) => _chunks.At(at, right) is { } chunk ? Speaker(chunk) : null;

    /// <summary>The phrase behind a preposition, whatever it says of its source: "in einer Erklärung des Ministers".</summary>
    public TokenSpan? Place(int at, int right) => _chunks.At(at, right)?.Span;

    /// <summary>Whether a phrase names somebody or an office.</summary>
    public bool IsPerson(TokenSpan span) =>
        _chunks.At(span.First, span.Last + 1) is { } chunk && (_subjects.IsPerson(chunk) || tokens[chunk.First].Is(WordClass.AnyPronoun));

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

        if (Antecedent(opener, left) is { } antecedent && (best is not { Weight: > Placed } || Agrees(opener, antecedent)))
        {
            return (antecedent, null);
        }

        return best is { } found ? (Speaker(found.Chunk), _listeners.Find(verb, opener + 1, opener, verb, found.Chunk)) : (null, null);
    }

    /// <summary>The phrase that a relative pronoun stands for: "der Minister, der sagte".</summary>
    private TokenSpan? Antecedent(int pronoun, int left)
    {
        string word = tokens[pronoun].Lower;
        bool relative = language.Has(word, WordTrait.RelativePronoun) && !language.Has(word, WordTrait.Oblique) && pronoun - 1 > left;
        return relative ? PhraseBefore(pronoun - 1, left) : null;
    }

    /// <summary>Whether "der" stands for somebody by its form, so that it is the subject of its clause whatever else stands there.</summary>
    private bool Agrees(int pronoun, TokenSpan antecedent) =>
        language.Has(tokens[pronoun].Lower, WordTrait.MasculineArticle) && !_chunks.IsFeminine(antecedent)
        && (language.Has(tokens[antecedent.First].Lower, WordTrait.Genitive) || _subjects.IsName(antecedent.Last));

    /// <summary>The best subject behind a finite verb, up to the end of its clause.</summary>
    private (NounChunk Chunk, double Weight)? Behind(int finite, int right)
    {
        (NounChunk Chunk, double Weight)? best = null;

        // A paper or a group may be named by its title alone: schrieb „Der Hafen“.
        if (IsTitle(finite + 1, right))
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

    private bool IsTitle(int at, int right)
    {
        if (at + 1 >= right || tokens[at].Kind != TokenKind.Quote || tokens[at].End - tokens[at].Start >= LongestTitle)
        {
            return false;
        }

        return tokens[at + 1].Is(WordClass.Preposition | WordClass.Adverb);
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
