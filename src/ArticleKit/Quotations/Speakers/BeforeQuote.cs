using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Who speaks by what leads to a quotation in its sentence: "Lee said that “…”", "her remark that “…”", "More from Jones: “…”".</summary>
internal sealed class BeforeQuote(IReadOnlyList<Token> tokens, Language language, Cues cues, NounPhrases phrases, AttributionBuilder builder, Actors actors)
{
    // A relative clause that goes on for longer has its own object, and the words are the main clause's again: "said the way they mocked those who complained would be “…”".
    private const int LongestRelative = 4;

    private readonly List<CueSpan> _cues = [];
    private readonly OtherCues _others = new(tokens, language, phrases);
    private readonly SpeechNouns _nouns = new(tokens, language, phrases, actors);

    /// <summary>Who speaks by the words between the start of the sentence and the opening mark.</summary>
    public Attribution Find(int at, int left)
    {
        int edge = at - 1;
        bool colon = tokens[edge].Kind == TokenKind.Colon;
        while (edge > left && tokens[edge].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.BracketOpen || tokens[edge].Is(WordClass.That))
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
            if ((cues.At(i, left, at) ?? (language.VerbLast && _cues.Count > 0 ? null : Manner(i, edge))) is { } verb)
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

    /// <summary>Who speaks by the cues of a sentence before the marks, or else by who acts in it.</summary>
    private Attribution ByCues(int at, int left, int edge, bool colon)
    {
        CueSpan? last = Nearest(left, at, colon);
        CueSpan? first = last is null ? null : language.VerbLast ? last : Outermost(left, edge);
        if ((colon || tokens[at - 1].Is(WordClass.That)) && !language.Inverts && _nouns.Owned(edge, Math.Max(left, (last?.Last ?? -1) + 1)) is { } owned)
        {
            return owned;
        }

        if (last is { IsSource: true } source && language.VerbLast && !colon && !tokens[edge].Is(WordClass.Audience | WordClass.Named | WordClass.Work) && builder.Build(source, left, at, Ground.Beside) is { Speaker: { } who } named && who.Last == edge)
        {
            return named;
        }

        if (last is { } near && (near.Last == edge || colon || IsTold(near, edge) || (first == near && IsLed(near, edge, at))))
        {
            Attribution beside = builder.Build(language.Inverts || (colon && !IsHis(near, left)) || tokens[near.First].Is(WordClass.Saying) || first is not { } whole ? near : whole, left, at, Ground.Beside);
            CueSpan? earlier = first != near ? first : language.FixedOrder && _cues.Count > 1 ? _cues[^2] : null;
            if (beside.Speaker is null && earlier is { } main)
            {
                beside = builder.Build(main, left, at, Ground.Beside) with { Cue = new TokenSpan(near.First, near.Last) };
            }

            return Outside(beside, near, left, at) ?? beside;
        }

        if (first is null && language.Inverts && builder.VerbSecond.Opinion(left, at) is { } view)
        {
            return new Attribution(view, new TokenSpan(view.First - 1, view.First - 1), null, colon ? Ground.Beside : Ground.Sentence);
        }

        if (first is null && !colon && language.VerbLast && actors.IsReported(left, at))
        {
            return Attribution.Nobody;
        }

        if (colon && (NameBefore(at - 1, left) ?? actors.Of(left, at - 1)) is { } subject && !(language.VerbLast && actors.IsReported(left, at) && !actors.IsPerson(subject)))
        {
            return new Attribution(builder.Written(subject, left, at) ?? subject, actors.VerbBehind(subject.Last, at) ?? (language.FixedOrder ? _others.Noun(edge) : null), null, Ground.Beside);
        }

        if (first is null && language.FixedOrder && _nouns.Of(edge, left) is { } speech)
        {
            return speech;
        }

        if (first is null && _others.Passive(edge, left, at) is { } passive)
        {
            return passive;
        }

        if (first is null && _others.Purpose(edge, left, at) is { } purpose)
        {
            return new Attribution(_others.Made(purpose, left) ?? actors.Of(left, purpose.First), purpose, null, purpose.Last + 1 < at ? Ground.Beside : Ground.Actor);
        }

        if (first is null && _others.Relative(edge, left) is { } clause)
        {
            return clause;
        }

        if (first is null && tokens[edge].Is(WordClass.Passive) && language.FixedOrder && _nouns.Owned(edge - 1, left) is { } answer)
        {
            return answer with { Ground = Ground.Actor };
        }

        if (first is null && tokens[edge].IsWord && actors.Of(left, at) is { } actor && (actor.Last < edge || language.VerbLast) && (language.Inverts || !language.Has(tokens[actor.First].Lower, WordTrait.Impersonal) || actor.Last > actor.First))
        {
            return new Attribution(actor, actors.VerbBehind(actor.Last, at), null, Ground.Actor);
        }

        if (first is { } outer)
        {
            Attribution found = builder.Build(outer, left, at, Ground.Sentence);
            if (found.Speaker is null && last is { } inner && inner != outer)
            {
                found = builder.Build(inner, left, at, Ground.Sentence);
            }

            // "railed against what he calls the “…”".
            return (outer.Last == edge - 1 && tokens[edge].Is(WordClass.Determiner) ? Outside(found, outer, left, at) : null) ?? found;
        }

        return Attribution.Nobody;
    }

    /// <summary>The speaker of the clause around "what he calls “…”", who is named there.</summary>
    private Attribution? Outside(Attribution inside, CueSpan near, int left, int at)
    {
        if (inside.Speaker is not { } he || he.First <= left + 1 || he.First < he.Last || !tokens[he.First].Is(WordClass.AnyPronoun) || !language.Has(tokens[he.First - 1].Lower, WordTrait.What))
        {
            return null;
        }

        for (int i = _cues.Count - 1; i >= 0; i--)
        {
            if (_cues[i].Last < he.First && _cues[i] != near && builder.Build(_cues[i], left, he.First, inside.Ground) is { Speaker: { } named } outside && named.Last < he.First)
            {
                return outside;
            }
        }

        return null;
    }

    /// <summary>
    /// The cue that stands for the sentence before a quotation. Where verbs of subordinate clauses stand last, one of the main clause comes before
    /// them, and before that of a name that is only called something, the source: "wie der Minister sagte", "laut dem Bericht".
    /// </summary>
    private CueSpan? Nearest(int left, int right, bool colon)
    {
        if (_cues.Count == 0)
        {
            return null;
        }

        CueSpan last = _cues[^1];
        if (!language.VerbLast || (!colon && (last.Class & WordClass.Call) == 0))
        {
            return last;
        }

        for (int i = _cues.Count - 1; i >= 0; i--)
        {
            CueSpan cue = _cues[i];
            if (colon ? !cue.IsSource && !builder.VerbSecond.IsInClause(cue.First, left, right) : cue.IsSource || builder.VerbSecond.IsLikeClause(cue.First, left, right))
            {
                return cue;
            }
        }

        return last;
    }

    /// <summary>
    /// The verb that the words hang on: the last one, or the one in whose clause that stands. "The campaign said that Lee called it …" is the
    /// campaign's; in "He said no and called it …" the verbs stand side by side.
    /// </summary>
    private CueSpan Outermost(int left, int edge)
    {
        int at = _cues.Count - 1;
        while (at > 0)
        {
            CueSpan inner = _cues[at];
            CueSpan outer = _cues[at - 1];
            if (outer.IsSource && outer.First == left && language.FixedOrder)
            {
                // "According to the paper, Lee said".
                at--;
                continue;
            }

            // "said it was “late,” adding that it …": the comma stands within the marks.
            bool side = inner.First - 1 > outer.Last && tokens[inner.First - 1].Kind == TokenKind.Quote;

            // "Back then, Lee said, she found": what commas put in stands for the whole sentence.
            bool aside = !OpensSub(left, outer.First) && (outer.Class & WordClass.Say) != 0 && !tokens[inner.First].Is(WordClass.Saying) && tokens[outer.Last + 1].Kind == TokenKind.Comma && outer.Last + 2 < inner.First && tokens[outer.Last + 2] is { IsWord: true } next && !next.Is(WordClass.And | WordClass.Sub | WordClass.Relative);
            for (int i = outer.Last + 1; i < inner.First; i++)
            {
                side |= aside ? tokens[i].Kind == TokenKind.Dash || tokens[i].Is(WordClass.Sub) : tokens[i].Kind is TokenKind.Comma or TokenKind.Dash || tokens[i].Is(WordClass.And | WordClass.Sub) || (tokens[i].Is(WordClass.Relative) && (edge - inner.Last < LongestRelative || tokens[inner.Last + 1].Is(WordClass.That | WordClass.AnyPronoun)));
            }

            // "told the paper before she left that she thought": whatever stands between, the clause behind "that" is the verb's.
            side &= !(inner.First - 2 > outer.Last && tokens[inner.First - 1].Is(WordClass.He | WordClass.She) && tokens[inner.First - 2].Is(WordClass.That) && (outer.Class & WordClass.Tell) != 0);
            bool reported = tokens[inner.First - 1].Is(WordClass.He | WordClass.She) && inner.First - 2 > outer.Last && tokens[inner.First - 2].Is(WordClass.That);
            bool leads = (outer.Class & (WordClass.Say | WordClass.According)) != 0 || (reported && (outer.Class & WordClass.Saying) != 0) || (inner.Class == WordClass.Manner && (outer.Class & WordClass.Saying) != 0);
            if (side || !leads || phrases.Before(outer.First, left) is null)
            {
                break;
            }

            at--;
        }

        return _cues[at];
    }

    /// <summary>Whether a pronoun right before a verb stands for whoever the clause around it names: "Lee said he responded: “…”".</summary>
    private bool IsHis(CueSpan verb, int left) => language.FixedOrder && verb.First - 1 > left && tokens[verb.First - 1].Is(WordClass.He | WordClass.She);

    private bool OpensSub(int left, int right)
    {
        for (int i = left; i < right; i++)
        {
            if (tokens[i].Is(WordClass.Sub | WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }

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
        if (language.Inverts || (verb.Class & WordClass.Say) == 0 || (verb.Class & (WordClass.Call | WordClass.Base)) != 0 || (verb.First > 0 && tokens[verb.First - 1].Is(WordClass.Determiner)) || edge - verb.Last > 6 || edge + 2 != quote || !(tokens[edge + 1].Kind == TokenKind.Comma || tokens[edge + 1].Is(WordClass.That)))
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
