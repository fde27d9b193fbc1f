using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Marks;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Finds who says each quotation of an article: by its own sentence first, else by what stands around it, from the quotation before to the
/// line before.
/// </summary>
internal sealed class SpeakerFinder(
    IReadOnlyList<Token> tokens, IReadOnlyList<QuoteSpan> spans, IReadOnlyList<SpanLook> looks, IReadOnlyList<QuotedLine> lines, InnerCues inner, Language language)
{
    private const int MostReported = 8;
    private const int MostReopened = 6;

    private readonly SentenceFinder _sentence = new(tokens, looks, language);
    private readonly BareLines _bare = new(tokens, lines);
    private readonly Attribution[] _found = new Attribution[spans.Count];

    /// <summary>The attributions, one a quoted span.</summary>
    public Attribution[] FindAll()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            QuotedLine line = lines[i];
            for (int quote = line.FirstQuote; quote < line.EndQuote; quote++)
            {
                Attribution found = _sentence.Find(quote, line);
                _found[quote] = found.Ground < Ground.Beside && inner.Find(quote) is { Speaker: not null } within ? within : found;
            }

            for (int quote = line.FirstQuote; quote < line.EndQuote; quote++)
            {
                if (_found[quote] is { Speaker: null } unsaid && !IsNobodys(unsaid))
                {
                    _found[quote] = WithOwnCue(Around(quote, i), unsaid);
                }
            }
        }

        return _found;
    }

    private Attribution Around(int quote, int lineIndex)
    {
        QuotedLine line = lines[lineIndex];
        int at = looks[quote].Token;
        int left = _sentence.Sentences.Left(at, line.First);
        if (left == at && quote == line.FirstQuote && _sentence.SaidBehind(at, line) is { } behind)
        {
            return behind;
        }

        if (quote > line.FirstQuote && _found[quote - 1].Speaker is not null)
        {
            // A sentence of its own between the two may give the word to somebody else.
            bool parted = left - 1 > looks[quote - 1].Token && !(language.FixedOrder && IsTail(quote - 1, left, line));
            Attribution between = parted ? LastSentence(looks[quote - 1].Token + 1, left) : Attribution.Nobody;
            return between is { Speaker: not null, Cue: not null } ? between : Inherit(_found[Leading(quote - 1, line)]);
        }

        if (quote + 1 < line.EndQuote && looks[quote + 1].Token == at + 1 && _found[quote + 1].Speaker is not null)
        {
            return Inherit(_found[quote + 1]);
        }

        if (left > line.First)
        {
            Attribution before = LastSentence(line.First, left);
            if (before.Speaker is not null)
            {
                return WithVerb(before, left);
            }
        }

        bool opens = left == at || left == line.First;
        return opens && looks[quote].Words > 2 ? LineBefore(lineIndex) : Attribution.Nobody;
    }

    /// <summary>Whether all that stands behind a quotation, up to a token, is the rest of its own sentence.</summary>
    private bool IsTail(int quote, int end, QuotedLine line)
    {
        int first = looks[quote].Token + 1;
        int last = end - 1;
        while (last > first && !tokens[last].IsWord)
        {
            last--;
        }

        return (looks[quote].EndsComma || !tokens[first].Capital) && _sentence.Sentences.Left(last, line.First) <= first;
    }

    /// <summary>Whether a sentence tells that nobody says the words, so that nobody near it does either: "the plan was called “late”".</summary>
    private bool IsNobodys(Attribution unsaid)
    {
        if (language.VerbLast)
        {
            return unsaid.Ground == Ground.Sentence;
        }

        return unsaid.Cue is { } said && (unsaid.Ground == Ground.Actor || (said.First > 0 && tokens[said.First - 1].Is(WordClass.Passive)));
    }

    /// <summary>Who speaks around a sentence whose verb of speech has no subject, by that verb.</summary>
    private Attribution WithOwnCue(Attribution around, Attribution unsaid)
    {
        if (!language.FixedOrder || unsaid is not { Ground: Ground.Beside, Cue: { } own })
        {
            return around;
        }

        Token verb = tokens[own.First];
        return !verb.Is(WordClass.Call) && (!verb.Capital || verb.Is(WordClass.Saying)) ? around with { Cue = own } : around;
    }

    /// <summary>The quotation that opens the sentence of one that stands in the midst of it: "“A,” she said, describing the “b” of her town. “C.”"</summary>
    private int Leading(int quote, QuotedLine line)
    {
        int left = _sentence.Sentences.Left(looks[quote].Token, line.First);
        if (!language.FixedOrder || left <= line.First || tokens[left - 1] is not { Kind: TokenKind.Quote, Quote: var opening } || opening < line.FirstQuote)
        {
            return quote;
        }

        bool leads = _found[opening] is { Speaker: not null, Cue: { } cue } && cue.First >= left && cue.Last < looks[quote].Token;
        return leads ? opening : quote;
    }

    /// <summary>A relative pronoun speaks only in its own sentence; what goes on behind it is said by whom it stands for.</summary>
    private static Attribution Inherit(Attribution other) => other with { Speaker = other.Antecedent ?? other.Speaker, Antecedent = null, Ground = Ground.Inherited };

    /// <summary>Who speaks, or else acts, in the last sentence of a stretch.</summary>
    private Attribution LastSentence(int first, int end)
    {
        int stop = end;
        while (stop > first && tokens[stop - 1].Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon)
        {
            stop--;
        }

        if (stop <= first)
        {
            return Attribution.Nobody;
        }

        for (int turns = 0; stop > first && turns < MostReported; turns++)
        {
            int left = _sentence.Sentences.Left(stop, first);
            Attribution said = _sentence.InSentence(left, stop);
            if (said.Speaker is not null)
            {
                return said;
            }

            // What is reported speech itself goes on from the sentence before it.
            if (!language.VerbLast || !_sentence.Actors.IsReported(left, stop))
            {
                TokenSpan? subject = _sentence.Actors.Of(left, stop);
                return subject is { } span && IsPerson(span) ? new Attribution(span, null, null, Ground.Nearby) : Attribution.Nobody;
            }

            stop = left;
            while (stop > first && !tokens[stop - 1].IsWord)
            {
                stop--;
            }
        }

        return Attribution.Nobody;
    }

    /// <summary>The verb of whoever only acts: "Then the judge turned to me. “…”"</summary>
    private Attribution WithVerb(Attribution found, int end)
    {
        if (language.Inverts || found is not { Cue: null, Ground: Ground.Nearby, Speaker: { } actor })
        {
            return found;
        }

        return found with { Cue = _sentence.Actors.VerbBehind(actor.Last, end) };
    }

    private bool IsPerson(TokenSpan span)
    {
        if (language.CapitalNouns)
        {
            return _sentence.Actors.IsPerson(span);
        }

        for (int i = span.First; i <= span.Last; i++)
        {
            Token token = tokens[i];
            if (token.IsProper || token.Is(WordClass.He | WordClass.She | WordClass.Role | WordClass.Title) || language.Has(token.Lower, WordTrait.People))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who says a line that is nothing but words between marks, by the next line, which goes on with them: "“A.” ¶ “B,” Lee said."</summary>
    private Attribution? Ahead(int lineIndex)
    {
        for (int i = lineIndex; i < lines.Count && i - lineIndex < MostReopened; i++)
        {
            QuotedLine line = lines[i];
            if (line.EndQuote == line.FirstQuote || tokens[line.First].Kind != TokenKind.Quote || line.Document.Kind != LineKind.Prose)
            {
                return null;
            }

            if (i > lineIndex && _sentence.Find(line.FirstQuote, line) is { Ground: Ground.Beside, Speaker: not null } found)
            {
                return Inherit(found);
            }

            if (line.EndQuote - line.FirstQuote > 1 || line.End - line.First > 2)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whoever says the last quotation of a line goes on.</summary>
    private Attribution? LastSaid(QuotedLine line) =>
        line.EndQuote > line.FirstQuote && _found[line.EndQuote - 1] is { Speaker: not null } last ? Inherit(last) : null;

    private Attribution LineBefore(int lineIndex)
    {
        int before = lineIndex - 1;
        while (before >= 0 && lineIndex - before < 3 && lines[before].Document.Kind is not LineKind.Prose)
        {
            before--;
        }

        if (before < 0 || lines[before].Document.Kind != LineKind.Prose)
        {
            return Attribution.Nobody;
        }

        QuotedLine line = lines[before];
        if (line.End == line.First)
        {
            return Attribution.Nobody;
        }

        if (_bare.Signature(lineIndex + 1, _sentence.Behind) is { } signed)
        {
            return new Attribution(signed, null, null, Ground.Beside);
        }

        if (_bare.IsQuestion(line))
        {
            // An interview: whoever answered the question before answers this one.
            return (before > 0 ? LastSaid(lines[before - 1]) : null) ?? Attribution.Nobody;
        }

        bool colon = tokens[line.End - 1].Kind == TokenKind.Colon;
        if (!colon && LastSaid(line) is { } last)
        {
            return last;
        }

        if (colon && language.FixedOrder)
        {
            Attribution led = _sentence.Before(line.End, _sentence.Sentences.Left(line.End - 1, line.First));
            if (led is { Speaker: not null, Ground: Ground.Beside })
            {
                return led;
            }
        }

        Attribution said = WithVerb(LastSentence(line.First, line.End), line.End);
        bool tells = said.Cue is { } cue && tokens[cue.First].Is(WordClass.AnySay);
        if (!colon && !tells && line.EndQuote == line.FirstQuote && Ahead(lineIndex) is { } ahead)
        {
            return ahead;
        }

        return colon ? said with { Ground = Ground.Beside } : said;
    }
}
