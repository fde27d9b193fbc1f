using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Who speaks by what leads to a quotation in its sentence: "Lee said that “…”", "her remark that “…”", "More from Jones: “…”".</summary>
internal sealed class BeforeQuote(IReadOnlyList<Token> tokens, Language language, Cues cues, NounPhrases phrases, AttributionBuilder builder, Actors actors)
{
    private readonly List<CueSpan> _cues = [];
    private readonly OtherCues _others = new(tokens, language, phrases);
    private readonly SpeechNouns _nouns = new(tokens, language, phrases, actors);
    private readonly CueOrder _order = new(tokens, language, phrases, builder.VerbSecond);

    /// <summary>Who speaks by the words between the start of the sentence and the opening mark.</summary>
    public Attribution Find(int at, int left)
    {
        int edge = at - 1;
        bool colon = tokens[edge].Kind == TokenKind.Colon;
        while ((edge > left && IsBeforeMarks(tokens[edge])) || tokens[edge].Is(WordClass.That))
        {
            edge--;
            if (edge < left)
            {
                return Attribution.Nobody;
            }
        }

        _cues.Clear();
        for (int i = left; i <= edge; i++)
        {
            CueSpan? cue = cues.At(i, left, at);
            if (cue is null && !(language.VerbLast && _cues.Count > 0))
            {
                cue = Manner(i, edge);
            }

            if (cue is { } verb)
            {
                _cues.Add(verb);
                i = verb.Last;
            }
        }

        if (_others.Gerund(left, edge, at) is not { } gerund)
        {
            return ByCues(at, left, edge, colon);
        }

        _cues.Add(gerund);
        Attribution found = ByCues(at, left, edge, colon);

        // A participle of just any verb tells who is meant, not that something is said.
        return found.Cue?.First == gerund.First && edge + 1 == at && found.Ground > Ground.Actor ? found with { Ground = Ground.Actor } : found;
    }

    private static bool IsBeforeMarks(in Token token) => token.Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.BracketOpen;

    /// <summary>Who speaks by the cues of a sentence before the marks, or else by who acts in it.</summary>
    private Attribution ByCues(int at, int left, int edge, bool colon)
    {
        CueSpan? last = _order.Nearest(_cues, left, at, colon);
        CueSpan? first = last is null || language.VerbLast ? last : _order.Outermost(_cues, left, edge);
        bool led = colon || tokens[at - 1].Is(WordClass.That);
        if (led && !language.Inverts && _nouns.Owned(edge, Math.Max(left, (last?.Last ?? -1) + 1)) is { } owned)
        {
            return owned;
        }

        if (last is { IsSource: true } source && !colon && BySource(source, at, left, edge) is { } named)
        {
            return named;
        }

        if (last is { } near && (near.Last == edge || colon || IsTold(near, edge) || (first == near && IsLed(near, edge, at))))
        {
            return Beside(near, first, at, left, colon);
        }

        return first is { } outer && last is { } inner ? InSentence(outer, inner, at, left, edge) : WithoutCue(at, left, edge, colon);
    }

    /// <summary>The source that ends right before the marks: "laut der Ministerin „…“".</summary>
    private Attribution? BySource(CueSpan source, int at, int left, int edge)
    {
        if (!language.VerbLast || tokens[edge].Is(WordClass.Audience | WordClass.Named | WordClass.Work))
        {
            return null;
        }

        Attribution found = builder.Build(source, left, at, Ground.Beside);
        return found.Speaker?.Last == edge ? found : null;
    }

    /// <summary>Who speaks by a cue that leads right to the marks: its subject, or that of a verb which it hangs on.</summary>
    private Attribution Beside(CueSpan near, CueSpan? first, int at, int left, bool colon)
    {
        bool own = language.Inverts || (colon && !IsHis(near, left)) || tokens[near.First].Is(WordClass.Saying);
        Attribution beside = builder.Build(own ? near : first ?? near, left, at, Ground.Beside);
        CueSpan? earlier = first;
        if (first == near)
        {
            earlier = language.FixedOrder && _cues.Count > 1 ? _cues[^2] : null;
        }

        if (beside.Speaker is null && earlier is { } main)
        {
            beside = builder.Build(main, left, at, Ground.Beside) with { Cue = new TokenSpan(near.First, near.Last) };
        }

        return Outside(beside, near, left, at) ?? beside;
    }

    /// <summary>Who speaks by a cue somewhere in the sentence before the marks.</summary>
    private Attribution InSentence(CueSpan outer, CueSpan inner, int at, int left, int edge)
    {
        Attribution found = builder.Build(outer, left, at, Ground.Sentence);
        if (found.Speaker is null && inner != outer)
        {
            found = builder.Build(inner, left, at, Ground.Sentence);
        }

        // "railed against what he calls the “…”".
        bool called = outer.Last == edge - 1 && tokens[edge].Is(WordClass.Determiner);
        return (called ? Outside(found, outer, left, at) : null) ?? found;
    }

    /// <summary>Who speaks in a sentence without a cue: whose view it gives, whom a colon follows, by nouns, passives and infinitives; or else who acts.</summary>
    private Attribution WithoutCue(int at, int left, int edge, bool colon)
    {
        if (language.Inverts && builder.VerbSecond.Opinion(left, at) is { } view)
        {
            return new Attribution(view, new TokenSpan(view.First - 1, view.First - 1), null, colon ? Ground.Beside : Ground.Sentence);
        }

        if (!colon && language.VerbLast && actors.IsReported(left, at))
        {
            return Attribution.Nobody;
        }

        if (colon && BeforeColon(at, left, edge) is { } leading)
        {
            return leading;
        }

        if (language.FixedOrder && _nouns.Of(edge, left) is { } speech)
        {
            return speech;
        }

        if (_others.Passive(edge, left, at) is { } passive)
        {
            return passive;
        }

        if (_others.Purpose(edge, left, at) is { } purpose)
        {
            Ground ground = purpose.Last + 1 < at ? Ground.Beside : Ground.Actor;
            return new Attribution(_others.Made(purpose, left) ?? actors.Of(left, purpose.First), purpose, null, ground);
        }

        if (_others.Relative(edge, left) is { } clause)
        {
            return clause;
        }

        if (language.FixedOrder && tokens[edge].Is(WordClass.Passive) && _nouns.Owned(edge - 1, left) is { } answer)
        {
            return answer with { Ground = Ground.Actor };
        }

        return ByActor(at, left, edge);
    }

    /// <summary>Who acts in a sentence that a colon ends: "The mayor had one message:".</summary>
    private Attribution? BeforeColon(int at, int left, int edge)
    {
        if ((NameBefore(at - 1, left) ?? actors.Of(left, at - 1)) is not { } subject)
        {
            return null;
        }

        if (language.VerbLast && actors.IsReported(left, at) && !actors.IsPerson(subject))
        {
            return null;
        }

        TokenSpan? cue = actors.VerbBehind(subject.Last, at) ?? (language.FixedOrder ? _others.Noun(edge) : null);
        return new Attribution(builder.Written(subject, left, at) ?? subject, cue, null, Ground.Beside);
    }

    /// <summary>Who acts in a sentence, part of which the words between the marks are: "The mayor wants “more ferries”".</summary>
    private Attribution ByActor(int at, int left, int edge)
    {
        if (!tokens[edge].IsWord || actors.Of(left, at) is not { } actor || (actor.Last >= edge && !language.VerbLast))
        {
            return Attribution.Nobody;
        }

        bool impersonal = !language.Inverts && actor.First == actor.Last && language.Has(tokens[actor.First].Lower, WordTrait.Impersonal);
        return impersonal ? Attribution.Nobody : new Attribution(actor, actors.VerbBehind(actor.Last, at), null, Ground.Actor);
    }

    /// <summary>The speaker of the clause around "what he calls “…”", who is named there.</summary>
    private Attribution? Outside(Attribution inside, CueSpan near, int left, int at)
    {
        if (inside.Speaker is not { } he || he.First < he.Last || he.First <= left + 1 || !tokens[he.First].Is(WordClass.AnyPronoun))
        {
            return null;
        }

        if (!language.Has(tokens[he.First - 1].Lower, WordTrait.What))
        {
            return null;
        }

        for (int i = _cues.Count - 1; i >= 0; i--)
        {
            bool before = _cues[i].Last < he.First && _cues[i] != near;
            if (before && builder.Build(_cues[i], left, he.First, inside.Ground) is { Speaker: { } named } outside && named.Last < he.First)
            {
                return outside;
            }
        }

        return null;
    }

    /// <summary>Whether a pronoun right before a verb stands for whoever the clause around it names: "Lee said he responded: “…”".</summary>
    private bool IsHis(CueSpan verb, int left) => language.FixedOrder && verb.First - 1 > left && tokens[verb.First - 1].Is(WordClass.He | WordClass.She);

    /// <summary>A verb that brings in speech only right beside the marks.</summary>
    private CueSpan? Manner(int at, int edge) => tokens[at].Is(WordClass.Manner) && at == edge ? new CueSpan(at, at, WordClass.Manner) : null;

    /// <summary>A name right before a colon that nothing but a few words leads to: "More from Jones:".</summary>
    private TokenSpan? NameBefore(int colon, int left)
    {
        if (colon - 1 < left || !tokens[colon - 1].Capital)
        {
            return null;
        }

        if (language.Inverts)
        {
            return builder.VerbSecond.Phrase(left, colon) is { } whole && whole.Last == colon - 1 ? whole : null;
        }

        int start = colon - 1;
        while (start > left && tokens[start - 1].Kind is not (TokenKind.Dash or TokenKind.Comma))
        {
            start--;
        }

        TokenSpan name = phrases.Before(colon, start) ?? new TokenSpan(colon - 1, colon - 1);
        return name.First - start <= 2 ? name : null;
    }

    /// <summary>Whether nothing but a few words stands between a verb of speech and the comma or the "that" right before the marks: "tweeted last week, “…”".</summary>
    private bool IsLed(CueSpan verb, int edge, int quote)
    {
        bool says = (verb.Class & WordClass.Say) != 0 && (verb.Class & (WordClass.Call | WordClass.Base)) == 0;
        bool noun = verb.First > 0 && tokens[verb.First - 1].Is(WordClass.Determiner);
        if (language.Inverts || !says || noun || edge - verb.Last > 6)
        {
            return false;
        }

        if (edge + 2 != quote || !(tokens[edge + 1].Kind == TokenKind.Comma || tokens[edge + 1].Is(WordClass.That)))
        {
            return false;
        }

        for (int i = verb.Last + 1; i <= edge; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Is(WordClass.And | WordClass.Sub | WordClass.Relative | WordClass.That | WordClass.Aux))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTold(CueSpan verb, int edge) =>
        tokens[verb.First].Is(WordClass.Tell) && edge - verb.Last <= 8 && phrases.After(verb.Last, edge + 1) is { } told && told.Last == edge;
}
