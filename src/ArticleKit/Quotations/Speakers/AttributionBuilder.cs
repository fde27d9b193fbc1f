using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Makes an attribution of a cue: its subject, and who is spoken to.</summary>
internal sealed class AttributionBuilder(IReadOnlyList<Token> tokens, Language language)
{
    private readonly Cues _cue = new(tokens, new NounChunks(tokens, language), language);
    private readonly NounPhrases _phrases = new(tokens, language);
    private readonly VerbSecond _verbSecond = new(tokens, language);

    /// <summary>The clauses of a language whose verb stands second.</summary>
    public VerbSecond VerbSecond => _verbSecond;

    /// <summary>The attribution of a cue.</summary>
    /// <param name="verb">The cue.</param>
    /// <param name="left">The first token of its sentence.</param>
    /// <param name="right">Behind the last one.</param>
    /// <param name="ground">How it was found.</param>
    public Attribution Build(CueSpan verb, int left, int right, Ground ground)
    {
        var cue = new TokenSpan(verb.First, verb.Last);
        if ((verb.Class & WordClass.According) != 0)
        {
            return Source(verb, left, right) is { } source ? new Attribution(source, cue, null, ground) : Attribution.Nobody;
        }

        TokenSpan? speaker;
        TokenSpan? addressee = null;
        Token token = tokens[verb.First];
        bool told = (verb.Class & WordClass.Tell) != 0;
        if (language.Inverts)
        {
            (speaker, addressee) = _verbSecond.Find(verb.First, left, right);
            if (speaker is { } nobody && language.Has(tokens[nobody.First].Lower, WordTrait.Impersonal))
            {
                speaker = Place(left, right);
            }
            else if (speaker is { } thing && (verb.Class & WordClass.Call) == 0)
            {
                speaker = Written(thing, left, right) ?? thing;
            }
        }
        else if (verb.First == left)
        {
            speaker = _phrases.After(verb.Last, right);
        }
        else if ((token.Is(WordClass.Saying) || verb.Class == WordClass.Saying) && !token.Is(WordClass.Say) && !tokens[verb.First - 1].Is(WordClass.Aux))
        {
            speaker = WithParticiple(verb.First, left) ?? EarlierSubject(verb.First, left) ?? _phrases.Main(ClauseStart(verb.First, left), verb.First);
            addressee = told ? _phrases.After(verb.Last, right) : null;
        }
        else
        {
            speaker = IsListed(verb.First, left) && EarlierSubject(verb.First, left) is { } shared ? shared : Inverted(verb, left, right) ?? AtStart(verb.First, left) ?? _phrases.Before(verb.First, left);
            if (speaker is null)
            {
                speaker = (verb.Class & (WordClass.Say | WordClass.Call)) == WordClass.Call ? _phrases.Main(left, verb.First) : _phrases.After(verb.Last, right);
            }
            else if (told)
            {
                addressee = _phrases.After(verb.Last, right);
            }
        }

        TokenSpan? pronoun = language.Inverts ? null : Relative(speaker, verb.First);
        return new Attribution(pronoun ?? (language.Inverts ? speaker : WithName(speaker)), cue, addressee, ground) { Antecedent = pronoun is null ? null : speaker };
    }

    /// <summary>The relative pronoun right between a noun and a verb, which is the subject as printed: "Lee, who said".</summary>
    private TokenSpan? Relative(TokenSpan? noun, int verb)
    {
        int at = (noun?.Last ?? verb) + 1;
        at += at < verb && tokens[at].Kind == TokenKind.Comma ? 1 : 0;
        if (at >= verb || !(tokens[at].Is(WordClass.Relative) || tokens[at].Is(WordClass.That)))
        {
            return null;
        }

        // "who has in the past described": behind an auxiliary anything but another clause may stand.
        bool led = language.FixedOrder && at + 1 < verb && tokens[at + 1].Is(WordClass.Aux) && verb - at < 7;
        for (int i = at + 1; i < verb; i++)
        {
            if (!tokens[i].Is(WordClass.Adverb | WordClass.Aux) && !(led && tokens[i].IsWord && !tokens[i].Is(WordClass.AnySay | WordClass.AnyPronoun | WordClass.That | WordClass.Sub)))
            {
                return null;
            }
        }

        return new TokenSpan(at, at);
    }

    /// <summary>The name that an office is given behind a comma: "the head of the union, Pia Holm".</summary>
    private TokenSpan? WithName(TokenSpan? office)
    {
        if (office is not { } span || span.Last + 3 >= tokens.Count || tokens[span.Last].Capital || tokens[span.Last + 1].Kind != TokenKind.Comma)
        {
            return office;
        }

        int name = span.Last + 1;
        while (name + 1 < tokens.Count && tokens[name + 1] is { IsWord: true, Capital: true } word && !word.Is(WordClass.Closed | WordClass.Day))
        {
            name++;
        }

        bool ends = name + 1 >= tokens.Count || !tokens[name + 1].IsWord || tokens[name + 1].Is(WordClass.AnySay | WordClass.Call | WordClass.Aux);
        return name - span.Last >= 3 && ends ? span with { Last = name } : office;
    }

    /// <summary>The subject of the first verb of speech of a sentence, which later ones share: "he said no, adding …".</summary>
    private TokenSpan? EarlierSubject(int verb, int left)
    {
        TokenSpan? found = null;
        for (int i = verb - 1; i > left; i--)
        {
            if (!tokens[i].IsWord || tokens[i].Is(WordClass.And))
            {
                // The verbs before a comma are no part of the same clause.
                if (found is not null)
                {
                    break;
                }
            }
            else if (tokens[i].Is(WordClass.Say) && !tokens[i].Is(WordClass.Saying) && _cue.At(i, left, verb) is { IsSource: false } && _phrases.Before(i, left) is { } subject)
            {
                found = subject;
            }
        }

        return found;
    }

    /// <summary>Who stands right before a participle: "with many marchers chanting", "Lincoln saying".</summary>
    private TokenSpan? WithParticiple(int verb, int left) =>
        verb - 1 > left && NounPhrases.IsNominal(tokens[verb - 1]) && _phrases.Before(verb, left) is { } phrase && phrase.Last == verb - 1 && phrase.First > left && (language.Has(tokens[phrase.First - 1].Lower, WordTrait.Attendant) || tokens[phrase.First - 1].Kind is TokenKind.Dash or TokenKind.Comma || tokens[phrase.First - 1].Is(WordClass.And)) && IsSpeaker(phrase)
            ? phrase
            : null;

    /// <summary>Whether a verb follows a comma that closes nothing: "suggested it was late, called it …".</summary>
    private bool IsListed(int verb, int left)
    {
        if (verb - 1 <= left || tokens[verb - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        for (int i = verb - 2; i > left; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the clause begins that a participle belongs to: behind ", as" or ", while".</summary>
    private int ClauseStart(int verb, int left)
    {
        for (int i = verb - 1; i > left + 1; i--)
        {
            if (tokens[i].Is(WordClass.Sub) && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Dash && i + 1 < verb && (tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.AnyPronoun | WordClass.Determiner)))
            {
                return i + 1;
            }
        }

        return left;
    }

    /// <summary>The subject behind a verb that ends a sentence: "…, said the teacher Paul Beck."</summary>
    private TokenSpan? Inverted(CueSpan verb, int left, int right)
    {
        if (verb.First <= left || tokens[verb.First - 1].Kind != TokenKind.Comma || (verb.Class & WordClass.Tell) != 0 || (verb.Class & (WordClass.Say | WordClass.Call)) == WordClass.Call || _phrases.After(verb.Last, right) is not { } behind || !IsSpeaker(behind))
        {
            return null;
        }

        return behind.Last + 1 >= right || tokens[behind.Last + 1].Kind is TokenKind.Stop or TokenKind.Comma ? behind : null;
    }

    private bool IsSpeaker(TokenSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].Is(WordClass.Role | WordClass.Title) || (tokens[i].Capital && !tokens[i].Is(WordClass.Closed | WordClass.Day)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name right behind a quotation, with whatever commas put in before its verb: “…,” Ann Lee, 67, of Leeds, said.</summary>
    private TokenSpan? AtStart(int verb, int left) => NamedFirst(verb, left) ?? Behind(verb, left);

    /// <summary>The name that a sentence begins with, all the rest before its verb between commas: "Ann Lee, whose boat, the Tern, won, said".</summary>
    private TokenSpan? NamedFirst(int verb, int left)
    {
        int comma = verb - 1;
        while (comma > left && tokens[comma].Is(WordClass.Adverb | WordClass.Aux))
        {
            comma--;
        }

        if (!language.FixedOrder || comma <= left + 3 || tokens[comma].Kind != TokenKind.Comma || !tokens[left].Capital || tokens[left].Is(WordClass.Closed | WordClass.Day) || _phrases.After(left - 1, verb) is not { } name
            || name.First != left || name.Last == left || name.Last + 2 >= comma || tokens[name.Last + 1].Kind != TokenKind.Comma || !tokens[name.Last + 2].Is(WordClass.Determiner | WordClass.Relative | WordClass.Role))
        {
            return null;
        }

        for (int i = name.First; i <= name.Last; i++)
        {
            if (!tokens[i].Capital && !tokens[i].Is(WordClass.Particle))
            {
                return null;
            }
        }

        return name;
    }

    private TokenSpan? Behind(int verb, int left) =>
        left > 0 && tokens[left - 1].Kind is TokenKind.Quote or TokenKind.Comma && tokens[left].Capital && !tokens[left].Is(WordClass.Day | WordClass.That | WordClass.AnyPronoun) && verb > left + 2 && !tokens[verb - 1].Is(WordClass.He | WordClass.She) && _phrases.After(left - 1, verb) is { } name && name.First == left && tokens[name.Last + 1].Kind is TokenKind.Comma or TokenKind.BracketOpen && name.Last + 1 < verb && !tokens[name.Last + 2].Is(WordClass.And)
            ? name
            : null;

    private TokenSpan? Source(CueSpan cue, int left, int right)
    {
        bool behind = (cue.Class & WordClass.Behind) != 0;
        return language.Inverts
            ? behind ? _verbSecond.PhraseBefore(cue.Last, left) : _verbSecond.Phrase(cue.Last + 1, right)
            : behind ? _phrases.Before(cue.Last, left) : _phrases.After(cue.Last, right);
    }

    /// <summary>Where words stand that are the subject themselves: "In dem Entwurf steht der Satz".</summary>
    public TokenSpan? Written(TokenSpan subject, int left, int right)
    {
        Token first = tokens[subject.First];
        int head = subject.First;
        while (head < subject.Last && !(tokens[head].Capital && !tokens[head].Is(WordClass.Closed)))
        {
            head++;
        }

        return language.Inverts && first.Is(WordClass.Determiner) && tokens[head].Is(WordClass.Speech) && !tokens[head].Is(WordClass.Role) && !_verbSecond.IsPerson(subject) ? Place(left, right) : null;
    }

    /// <summary>Where it is said, when nobody says it: "In dem Antrag heißt es".</summary>
    private TokenSpan? Place(int left, int right)
    {
        for (int i = left; i + 1 < right; i++)
        {
            if (language.Has(tokens[i].Lower, WordTrait.Where) && _verbSecond.Place(i + 1, right) is { } place)
            {
                return place;
            }
        }

        for (int i = left; i + 1 < right; i++)
        {
            // "hieß es von der Reederei".
            if (language.Has(tokens[i].Lower, WordTrait.Agent) && i > left && language.Has(tokens[i - 1].Lower, WordTrait.Impersonal) && _verbSecond.Place(i + 1, right) is { } source)
            {
                return source;
            }
        }

        return null;
    }
}
