using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Finds who speaks from the sentence that a quotation stands in: the verb of speech before or behind it, and that verb's subject.</summary>
internal sealed class SentenceFinder(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private const int NearAfter = 40;
    private const int LongestOwned = 8;

    private readonly List<CueSpan> _cues = [];
    private readonly Cues _cue = new(tokens, new NounChunks(tokens, language), language);
    private readonly Sentences _sentences = new(tokens, looks);
    private readonly NounPhrases _phrases = new(tokens, language);
    private readonly AttributionBuilder _builder = new(tokens, language);

    public Sentences Sentences => _sentences;

    public NounPhrases Phrases => _phrases;

    /// <summary>Who says a quotation, by its own sentence.</summary>
    public Attribution Find(int quote, QuotedLine line)
    {
        int at = looks[quote].Token;
        int left = _sentences.Left(at, line.First);
        Attribution before = left < at ? Before(at, left) : Attribution.Nobody;
        if (before.Ground == Ground.Beside && !IsSaidRightBehind(quote, at, line) && before.Cue is { } cue && (cue.Last > cue.First || tokens[cue.First].Is(WordClass.AnySay | WordClass.Call | WordClass.Manner | WordClass.According)))
        {
            return before;
        }

        Attribution after = After(quote, at, line);
        if (before is { Ground: Ground.Sentence, Speaker: not null } && !language.Inverts && IsSide(at + 1, line.End))
        {
            return before;
        }

        if (after.Ground == Ground.Beside || before.Ground is Ground.None or Ground.Actor && after.Ground != Ground.None)
        {
            return after;
        }

        return before;
    }

    /// <summary>Whether a verb of speech follows a quotation at once, so that it takes the words whatever led to them.</summary>
    private bool IsSaidRightBehind(int quote, int at, QuotedLine line) =>
        language.Inverts && at + 2 < line.End && tokens[at + 1].Kind == TokenKind.Comma && (tokens[at + 2].Is(WordClass.Say) || (language.Has(tokens[at + 2].Lower, WordTrait.So) && _cue.At(at + 2, at + 1, line.End) is not null)) && !looks[quote].EndsSentence;

    /// <summary>Whether a further clause follows a quotation whose own clause stands before it: "said it was “…,” while Lee said", "“…,” echoing those who said".</summary>
    private bool IsSide(int at, int end)
    {
        while (at < end && tokens[at].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            at++;
        }

        return at < end && tokens[at] is { IsWord: true, Capital: false } token
            && (token.Is(WordClass.Sub | WordClass.And | WordClass.Relative) || (token.Lower.EndsWith("ing", StringComparison.Ordinal) && !token.Is(WordClass.Closed)));
    }

    /// <summary>Who speaks in a sentence that points back to a quotation before it: "„…“. Das sagte der Minister."</summary>
    public Attribution? SaidBehind(int quote, QuotedLine line)
    {
        int next = quote + 1;
        while (next < line.End && tokens[next].Kind == TokenKind.Stop)
        {
            next++;
        }

        if (next + 1 >= line.End || !tokens[next].Capital || !language.Has(tokens[next].Lower, WordTrait.Demonstrative) || !tokens[next + 1].Is(WordClass.Aux | WordClass.AnySay) && language.Particles(tokens[next + 1].Lower).Count == 0)
        {
            return null;
        }

        int right = _sentences.Right(next, line.End);
        for (int i = next + 1; i < right; i++)
        {
            if (_cue.At(i, next, right) is { } verb && _builder.Build(verb, next + 1, right, Ground.Sentence) is { Speaker: not null } said)
            {
                return said;
            }
        }

        return null;
    }

    /// <summary>Who acts in a sentence, whatever its verb.</summary>
    public TokenSpan? Actor(int left, int right) => language.Inverts ? _builder.VerbSecond.Main(left, right) : _phrases.Main(left, right);

    /// <summary>Whether a phrase of a language that writes all nouns with a capital names somebody.</summary>
    public bool IsPerson(TokenSpan span) => _builder.VerbSecond.IsPerson(span);

    /// <summary>Whether a sentence is reported speech by the form of its verb: "Er sei krank."</summary>
    public bool IsReported(int left, int right)
    {
        for (int i = left; i < right; i++)
        {
            if (tokens[i].IsWord && language.Has(tokens[i].Lower, WordTrait.Subjunctive))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who speaks in a sentence without the marks of speech: "He said that it would rain."</summary>
    public Attribution InSentence(int left, int right)
    {
        for (int i = left; i < right; i++)
        {
            if (_cue.At(i, left, right) is { } verb && !tokens[i].Is(WordClass.Saying))
            {
                Attribution found = _builder.Build(verb, left, right, Ground.Nearby);
                if (found.Speaker is not null)
                {
                    return found;
                }
            }
        }

        return Attribution.Nobody;
    }

    private Attribution Before(int at, int left)
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
            if ((_cue.At(i, left, at) ?? (language.VerbLast && _cues.Count > 0 ? null : Manner(i, edge))) is { } verb)
            {
                _cues.Add(verb);
                i = verb.Last;
            }
        }

        CueSpan? last = Nearest(left, at, colon);
        CueSpan? first = last is null ? null : language.VerbLast ? last : Outermost(left);
        if ((colon || tokens[at - 1].Is(WordClass.That)) && !language.Inverts && Owned(edge, Math.Max(left, (last?.Last ?? -1) + 1)) is { } owned)
        {
            return owned;
        }

        if (last is { } near && (near.Last == edge || colon || IsTold(near, edge) || (first == near && IsLed(near, edge, at))))
        {
            Attribution beside = _builder.Build(language.Inverts || colon || tokens[near.First].Is(WordClass.Saying) || first is not { } whole ? near : whole, left, at, Ground.Beside);
            if (beside.Speaker is null && first is { } main && main != near)
            {
                beside = _builder.Build(main, left, at, Ground.Beside) with { Cue = new TokenSpan(near.First, near.Last) };
            }

            return beside;
        }

        if (first is null && language.Inverts && _builder.VerbSecond.Opinion(left, at) is { } view)
        {
            return new Attribution(view, new TokenSpan(view.First - 1, view.First - 1), null, colon ? Ground.Beside : Ground.Sentence);
        }

        if (first is null && !colon && language.VerbLast && IsReported(left, at))
        {
            return Attribution.Nobody;
        }

        if (colon && (NameBefore(at - 1, left) ?? Actor(left, at - 1)) is { } subject && !(language.VerbLast && IsReported(left, at) && !IsPerson(subject)))
        {
            return new Attribution(_builder.Written(subject, left, at) ?? subject, VerbBehind(subject.Last, at), null, Ground.Beside);
        }

        if (first is null && tokens[edge].IsWord && Actor(left, at) is { } actor && (actor.Last < edge || language.VerbLast) && (language.Inverts || !language.Has(tokens[actor.First].Lower, WordTrait.Impersonal) || actor.Last > actor.First))
        {
            return new Attribution(actor, VerbBehind(actor.Last, at), null, Ground.Actor);
        }

        if (first is { } outer)
        {
            Attribution found = _builder.Build(outer, left, at, Ground.Sentence);
            if (found.Speaker is null && last is { } inner && inner != outer)
            {
                found = _builder.Build(inner, left, at, Ground.Sentence);
            }

            return found;
        }

        return Attribution.Nobody;
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
            if (colon ? !cue.IsSource && !_builder.VerbSecond.IsInClause(cue.First, left, right) : cue.IsSource || _builder.VerbSecond.IsLikeClause(cue.First, left, right))
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
    private CueSpan Outermost(int left)
    {
        int at = _cues.Count - 1;
        while (at > 0)
        {
            CueSpan inner = _cues[at];
            CueSpan outer = _cues[at - 1];
            bool side = false;

            // "Back then, Lee said, she found": what commas put in stands for the whole sentence.
            bool aside = !OpensSub(left, outer.First) && (outer.Class & WordClass.Say) != 0 && !tokens[inner.First].Is(WordClass.Saying) && tokens[outer.Last + 1].Kind == TokenKind.Comma && outer.Last + 2 < inner.First && tokens[outer.Last + 2] is { IsWord: true } next && !next.Is(WordClass.And | WordClass.Sub | WordClass.Relative);
            for (int i = outer.Last + 1; i < inner.First; i++)
            {
                side |= aside ? tokens[i].Kind == TokenKind.Dash || tokens[i].Is(WordClass.Sub) : tokens[i].Kind is TokenKind.Comma or TokenKind.Dash || tokens[i].Is(WordClass.And | WordClass.Sub | WordClass.Relative);
            }

            if (side || (outer.Class & (WordClass.Say | WordClass.According)) == 0 || _phrases.Before(outer.First, left) is null)
            {
                break;
            }

            at--;
        }

        return _cues[at];
    }

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

    /// <summary>The word behind a subject that may be its verb.</summary>
    public TokenSpan? VerbBehind(int subject, int right)
    {
        int at = subject + 1;
        if (at < right && tokens[at].Kind == TokenKind.Comma && !language.Inverts)
        {
            // What commas put in behind a subject: "Lindqvist, freed of her crutches, is pledging".
            int shut = at + 1;
            while (shut < right && tokens[shut].IsWord)
            {
                shut++;
            }

            at = shut < right && tokens[shut].Kind == TokenKind.Comma ? shut + 1 : at;
        }

        while (at < right && tokens[at].Is(WordClass.Aux | WordClass.Adverb | WordClass.Clitic))
        {
            at++;
        }

        return at < right && tokens[at] is { IsWord: true, Lower: { Length: > 0 } word } && char.IsLetter(word[0]) && !tokens[at].Is(WordClass.Closed) && !(language.CapitalNouns && tokens[at].Capital) ? new TokenSpan(at, at) : null;
    }

    /// <summary>A name right before a colon that nothing but a few words leads to: "More from Jones:".</summary>
    private TokenSpan? NameBefore(int colon, int left)
    {
        if (colon - 1 < left || !tokens[colon - 1].Capital)
        {
            return null;
        }

        if (language.Inverts)
        {
            return _builder.VerbSecond.Phrase(left, colon) is { } whole && whole.Last == colon - 1 ? whole : null;
        }

        int start = colon - 1;
        while (start > left && tokens[start - 1].Kind is not (TokenKind.Dash or TokenKind.Comma))
        {
            start--;
        }

        TokenSpan name = _phrases.Before(colon, start) ?? new TokenSpan(colon - 1, colon - 1);
        return name.First - start <= 2 ? name : null;
    }

    /// <summary>A noun of speech and whose it is, right before a colon or "that": "her remark in May that “…”".</summary>
    private Attribution? Owned(int edge, int left)
    {
        for (int i = edge; i > left && edge - i < LongestOwned && tokens[i].IsWord; i--)
        {
            if (!tokens[i].Is(WordClass.Speech) || tokens[i].Capital)
            {
                continue;
            }

            for (int owner = i - 1; owner >= left && i - owner < 4 && tokens[owner].IsWord; owner--)
            {
                if (language.Has(tokens[owner].Lower, WordTrait.Possessive) || tokens[owner].Possessive)
                {
                    TokenSpan? whole = tokens[owner].Possessive ? _phrases.Before(owner + 1, left) : new TokenSpan(owner, owner);
                    return whole is { } span ? new Attribution(span, new TokenSpan(i, i), null, Ground.Beside) : null;
                }
            }

            return null;
        }

        return null;
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
        tokens[verb.First].Is(WordClass.Tell) && edge - verb.Last <= 8 && _phrases.After(verb.Last, edge + 1) is { } told && told.Last == edge;

    private Attribution After(int quote, int at, QuotedLine line)
    {
        SpanLook look = looks[quote];
        int start = at + 1;
        if (start >= line.End || tokens[start].Kind is TokenKind.Stop or TokenKind.Quote)
        {
            return Attribution.Nobody;
        }

        if (tokens[start].Kind == TokenKind.Dash && Signature(start, line.End) is { } name)
        {
            return new Attribution(name, null, null, Ground.Beside);
        }

        bool parted = look.EndsComma || tokens[start].Kind is TokenKind.Comma or TokenKind.Dash || look.Last is '!' or '?' or '…';
        while (start < line.End && tokens[start].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            start++;
        }

        int right = _sentences.Right(at, line.End);
        for (int i = start; i < right && i - start < NearAfter; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && parted && !IsNameWithin(i))
            {
                break;
            }

            if ((_cue.At(i, start, right) ?? (parted && tokens[i].Is(WordClass.Base) && i > start && i - start < 6 && NounPhrases.IsNominal(tokens[i - 1]) ? new CueSpan(i, i, WordClass.Say) : (CueSpan?)null) ?? (tokens[i].Is(WordClass.Manner) && ((i - start < 4 && parted) || (language.Inverts && i > start && tokens[i - 1].Kind == TokenKind.Comma)) && !(i + 1 < right && tokens[i + 1].Is(WordClass.Aux)) ? new CueSpan(i, i, WordClass.Manner) : null)) is not { } verb
                || (tokens[i].Is(WordClass.Saying | WordClass.Call) && !tokens[i].Is(WordClass.Say) && !(language.VerbLast && !parted)))
            {
                continue;
            }

            if (look.Last is '.' && !FollowsFullStop(i, start, right))
            {
                return Attribution.Nobody;
            }

            Attribution found = _builder.Build(verb, parted || !language.VerbLast ? start : _sentences.Left(at, line.First), right, parted && i - start < 12 ? Ground.Beside : Ground.Sentence);
            if (found.Speaker is not null || (language.VerbLast && !parted && _builder.VerbSecond.IsPassive(verb.First, _sentences.Left(at, line.First), right)))
            {
                return found;
            }
        }

        return parted && look.Last != '.' ? UnknownVerb(start, right) : Attribution.Nobody;
    }

    /// <summary>Whether a quoted span is a word or a title in the midst of a sentence.</summary>
    private bool IsNameWithin(int at) =>
        looks[tokens[at].Quote] is { Words: <= 3, EndsSentence: false, EndsComma: false } && tokens[at - 1].IsWord && at + 1 < tokens.Count && (tokens[at + 1].IsWord || tokens[at + 1].Kind == TokenKind.Comma);

    /// <summary>The name behind a dash that nothing else follows: “…” ― Nora Fields.</summary>
    public TokenSpan? Signature(int dash, int end)
    {
        while (end > dash && tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        return end - dash is >= 2 and <= 14 && tokens[dash].Kind == TokenKind.Dash && tokens[dash + 1].Capital && _phrases.After(dash, end) is { } name ? name : null;
    }

    /// <summary>A verb that no list has, between the quotation and a name or a name and the end of the sentence: "…," shrilled Lee.</summary>
    private Attribution UnknownVerb(int start, int right)
    {
        if (start >= right || !tokens[start].IsWord)
        {
            return Attribution.Nobody;
        }

        Token first = tokens[start];
        if (!first.Capital && !first.Is(WordClass.Closed | WordClass.Saying | WordClass.Call) && start + 1 < right && (tokens[start + 1].Capital || tokens[start + 1].Is(WordClass.He | WordClass.She | WordClass.Determiner)) && _phrases.After(start, right) is { } behind)
        {
            return new Attribution(behind, new TokenSpan(start, start), null, Ground.Beside);
        }

        return _phrases.After(start - 1, right) is { } before && before.Last + 1 < right && before.Last + 2 >= right && tokens[before.Last + 1].IsWord
            ? new Attribution(before, new TokenSpan(before.Last + 1, before.Last + 1), null, Ground.Sentence)
            : Attribution.Nobody;
    }

    /// <summary>Behind a full stop inside the marks the sentence goes on only with a verb in lower case, or with a name and a verb alone.</summary>
    private bool FollowsFullStop(int verb, int start, int right) => (verb == start && !tokens[verb].Capital) || (right - verb <= 2 && verb - start <= 4);
}
