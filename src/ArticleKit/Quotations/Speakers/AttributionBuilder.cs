using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Makes an attribution of a cue: its subject, and who is spoken to.</summary>
internal sealed class AttributionBuilder(IReadOnlyList<Token> tokens, Language language)
{
    private readonly NounPhrases _phrases = new(tokens, language);
    private readonly VerbSecond _verbSecond = new(tokens, language);
    private SharedSubjects? _shared;
    private LeadingNames? _leading;

    /// <summary>The clauses of a language whose verb stands second.</summary>
    public VerbSecond VerbSecond => _verbSecond;

    private SharedSubjects Shared => _shared ??= new SharedSubjects(tokens, language, _phrases);

    private LeadingNames Leading => _leading ??= new LeadingNames(tokens, language, _phrases);

    /// <summary>The attribution of a cue.</summary>
    /// <param name="verb">The cue.</param>
    /// <param name="left">The first token of its sentence.</param>
    /// <param name="right">Behind the last one.</param>
    /// <param name="ground">How it was found.</param>
    public Attribution Build(CueSpan verb, int left, int right, Ground ground)
    {
        var cue = new TokenSpan(verb.First, verb.Last);
        if (verb.IsSource)
        {
            return Source(verb, left, right) is { } source ? new Attribution(source, cue, null, ground) : Attribution.Nobody;
        }

        if (language.Inverts)
        {
            (TokenSpan? subject, TokenSpan? told) = InVerbSecond(verb, left, right);
            return new Attribution(subject, cue, told, ground);
        }

        (TokenSpan? speaker, TokenSpan? addressee) = InSubjectFirst(verb, left, right);
        TokenSpan? pronoun = Relative(speaker, verb.First);
        return new Attribution(pronoun ?? WithName(speaker), cue, addressee, ground) { Antecedent = pronoun is null ? null : speaker };
    }

    /// <summary>Who speaks, and to whom, where the finite verb stands second.</summary>
    private (TokenSpan? Speaker, TokenSpan? Addressee) InVerbSecond(CueSpan verb, int left, int right)
    {
        (TokenSpan? speaker, TokenSpan? addressee) = _verbSecond.Find(verb.First, left, right);
        if (speaker is not { } subject)
        {
            return (null, addressee);
        }

        if (language.Has(tokens[subject.First].Lower, WordTrait.Impersonal))
        {
            return (Place(left, right), addressee);
        }

        return ((verb.Class & WordClass.Call) == 0 ? Written(subject, left, right) ?? subject : subject, addressee);
    }

    /// <summary>Who speaks, and to whom, where the verb stands between its subject and its object.</summary>
    private (TokenSpan? Speaker, TokenSpan? Addressee) InSubjectFirst(CueSpan verb, int left, int right)
    {
        if (verb.First == left)
        {
            return (_phrases.After(verb.Last, right), null);
        }

        if (IsParticiple(verb))
        {
            return (Shared.OfParticiple(verb.First, left), verb.Tells ? _phrases.After(verb.Last, right) : null);
        }

        TokenSpan? speaker = Shared.OfListed(verb.First, left) ?? Inverted(verb, left, right) ?? Leading.Before(verb.First, left) ?? _phrases.Before(verb.First, left);
        if (speaker is null)
        {
            return (verb.OnlyCalls ? _phrases.Main(left, verb.First) : _phrases.After(verb.Last, right), null);
        }

        return (speaker, verb.Tells ? _phrases.After(verb.Last, right) : null);
    }

    /// <summary>Whether a cue is a participle that no auxiliary makes a finite verb: "saying", not "was saying".</summary>
    private bool IsParticiple(CueSpan verb)
    {
        Token token = tokens[verb.First];
        return (token.Is(WordClass.Saying) || verb.Class == WordClass.Saying) && !token.Is(WordClass.Say) && !tokens[verb.First - 1].Is(WordClass.Aux);
    }

    /// <summary>The relative pronoun right between a noun and a verb, which is the subject as printed: "Lee, who said".</summary>
    private TokenSpan? Relative(TokenSpan? noun, int verb)
    {
        int at = (noun?.Last ?? verb) + 1;
        at += at < verb && tokens[at].Kind == TokenKind.Comma ? 1 : 0;
        if (at >= verb || !tokens[at].Is(WordClass.Relative | WordClass.That))
        {
            return null;
        }

        // "who has in the past described": behind an auxiliary anything but another clause may stand.
        bool led = language.FixedOrder && verb - at < 7 && tokens.IsAt(at + 1, verb, WordClass.Aux);
        for (int i = at + 1; i < verb; i++)
        {
            if (!tokens[i].Is(WordClass.Adverb | WordClass.Aux) && !(led && IsInClause(tokens[i])))
            {
                return null;
            }
        }

        return new TokenSpan(at, at);
    }

    private static bool IsInClause(in Token token) => token.IsWord && !token.Is(WordClass.AnySay | WordClass.AnyPronoun | WordClass.That | WordClass.Sub);

    /// <summary>The name that an office is given behind a comma: "the head of the union, Pia Holm".</summary>
    private TokenSpan? WithName(TokenSpan? office)
    {
        if (office is not { } span || span.Last + 3 >= tokens.Count || tokens[span.Last].Capital || tokens[span.Last + 1].Kind != TokenKind.Comma)
        {
            return office;
        }

        int name = span.Last + 1;
        while (name + 1 < tokens.Count && tokens[name + 1].IsName)
        {
            name++;
        }

        bool ends = tokens.StopsAt(name + 1, tokens.Count) || tokens[name + 1].Is(WordClass.AnySay | WordClass.Call | WordClass.Aux);
        return name - span.Last >= 3 && ends ? span with { Last = name } : office;
    }

    /// <summary>The subject behind a verb that ends a sentence: "…, said the teacher Paul Beck."</summary>
    private TokenSpan? Inverted(CueSpan verb, int left, int right)
    {
        if (verb.First <= left || tokens[verb.First - 1].Kind != TokenKind.Comma || verb.Tells || verb.OnlyCalls)
        {
            return null;
        }

        if (_phrases.After(verb.Last, right) is not { } behind || !PersonNames.HasNameOrOffice(tokens, behind))
        {
            return null;
        }

        return behind.Last + 1 >= right || tokens[behind.Last + 1].Kind is TokenKind.Stop or TokenKind.Comma ? behind : null;
    }

    private TokenSpan? Source(CueSpan cue, int left, int right)
    {
        bool behind = (cue.Class & WordClass.Behind) != 0;
        if (language.Inverts)
        {
            return behind ? _verbSecond.PhraseBefore(cue.Last, left) : _verbSecond.Phrase(cue.Last + 1, right);
        }

        return behind ? _phrases.Before(cue.Last, left) : _phrases.After(cue.Last, right);
    }

    /// <summary>Where words stand that are the subject themselves: "In dem Entwurf steht der Satz".</summary>
    public TokenSpan? Written(TokenSpan subject, int left, int right)
    {
        if (!language.Inverts || !tokens[subject.First].Is(WordClass.Determiner))
        {
            return null;
        }

        int head = subject.First;
        while (head < subject.Last && !tokens[head].IsProper)
        {
            head++;
        }

        bool text = tokens[head].Is(WordClass.Speech) && !tokens[head].Is(WordClass.Role);
        return text && !_verbSecond.IsPerson(subject) ? Place(left, right) : null;
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
            bool agent = i > left && language.Has(tokens[i].Lower, WordTrait.Agent) && language.Has(tokens[i - 1].Lower, WordTrait.Impersonal);
            if (agent && _verbSecond.Place(i + 1, right) is { } source)
            {
                return source;
            }
        }

        return null;
    }
}
