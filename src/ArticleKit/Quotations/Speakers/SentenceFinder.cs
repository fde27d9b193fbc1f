using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Finds who speaks from the sentence that a quotation stands in: the verb of speech before or behind it, and that verb's subject.</summary>
internal sealed class SentenceFinder(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private readonly Cues _cue = new(tokens, new NounChunks(tokens, language), language);
    private readonly Sentences _sentences = new(tokens, looks);
    private readonly AttributionBuilder _builder = new(tokens, language);
    private BeforeQuote? _before;
    private BehindQuote? _behind;
    private Actors? _actors;

    public Sentences Sentences => _sentences;

    public NounPhrases Phrases { get; } = new(tokens, language);

    public Actors Actors => _actors ??= new Actors(tokens, language, Phrases, _builder);

    public BehindQuote Behind => _behind ??= new BehindQuote(tokens, looks, language, _cue, _sentences, Phrases, _builder);

    private BeforeQuote Leading => _before ??= new BeforeQuote(tokens, language, _cue, Phrases, _builder, Actors);

    /// <summary>Who says a quotation, by its own sentence.</summary>
    public Attribution Find(int quote, QuotedLine line)
    {
        int at = looks[quote].Token;
        int left = _sentences.Left(at, line.First);
        Attribution before = left < at ? Leading.Find(at, left) : Attribution.Nobody;
        if (before.Speaker is not null && Behind.Reported(before, at, line) is { } reported)
        {
            return reported;
        }

        bool beside = before.Ground == Ground.Beside && !IsClosedByCue(quote, at, line, before) && !IsSaidRightBehind(quote, at, line);
        if (beside && before.Cue is { } cue && IsOfSpeech(cue))
        {
            return before;
        }

        Attribution after = Behind.Find(quote, at, line);
        if (!language.Inverts && before.Speaker is not null && GoesOnBehind(before, at, line))
        {
            return before;
        }

        if (after.Ground == Ground.Beside && after.Cue is null && before.Ground >= Ground.Sentence)
        {
            // The name behind a dash signs the article, not words that its sentence gives to somebody.
            return before;
        }

        if (after.Ground == Ground.Beside || before.Ground is Ground.None or Ground.Actor && after.Ground != Ground.None)
        {
            return after;
        }

        return before;
    }

    /// <summary>Who says what follows a token, by the sentence that leads to it.</summary>
    public Attribution Before(int at, int left) => Leading.Find(at, left);

    /// <summary>Whether words that a sentence of its own leads to have their verb right behind them: "Lee told of the flood: “It rose,” she said."</summary>
    private bool IsClosedByCue(int quote, int at, QuotedLine line, Attribution before)
    {
        if (language.Inverts || !looks[quote].EndsComma || tokens[at - 1].Kind != TokenKind.Colon || before.Cue is not { } led || led.Last + 1 >= at - 1)
        {
            return false;
        }

        for (int i = at + 1; i < line.End && i < at + 6 && tokens[i].IsWord; i++)
        {
            if (tokens[i].Is(WordClass.Say))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of speech follows a quotation at once, so that it takes the words whatever led to them.</summary>
    private bool IsSaidRightBehind(int quote, int at, QuotedLine line) =>
        language.Inverts && !looks[quote].EndsSentence && at + 2 < line.End && tokens[at + 1].Kind == TokenKind.Comma
        && (tokens[at + 2].Is(WordClass.Say) || (language.Has(tokens[at + 2].Lower, WordTrait.So) && _cue.At(at + 2, at + 1, line.End) is not null));

    /// <summary>Whether a cue is a verb or a noun of speech, or a phrase, and not just any verb.</summary>
    private bool IsOfSpeech(TokenSpan cue) =>
        cue.Last > cue.First || tokens[cue.First].Is(WordClass.AnySay | WordClass.Call | WordClass.Manner | WordClass.According | WordClass.Speech);

    /// <summary>Whether the clause before a quotation goes on behind it, and what follows has the same subject or is another clause.</summary>
    private bool GoesOnBehind(Attribution before, int at, QuotedLine line)
    {
        if (before.Ground == Ground.Sentence)
        {
            return IsSide(at + 1, line.End);
        }

        // "wants “more ferries” and calls the old ones late".
        return before.Ground == Ground.Actor && tokens.IsAt(at + 1, line.End, WordClass.And) && tokens.IsAt(at + 2, line.End, WordClass.AnySay | WordClass.Call);
    }

    /// <summary>
    /// Whether a further clause follows a quotation whose own clause stands before it: "said it was “…,” while Lee said", "“…,” echoing those who said".
    /// </summary>
    private bool IsSide(int at, int end)
    {
        while (at < end && tokens[at].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            at++;
        }

        // ", for instance, and": a few words that commas put in.
        int aside = at;
        while (aside < end && aside - at < 3 && tokens[aside].IsSmall)
        {
            aside++;
        }

        if (aside > at && aside + 1 < end && tokens[aside].Kind == TokenKind.Comma && tokens[aside + 1].Is(WordClass.And))
        {
            at = aside + 1;
        }

        if (at >= end || !tokens[at].IsSmall)
        {
            return false;
        }

        Token token = tokens[at];
        return token.Is(WordClass.Sub | WordClass.And | WordClass.Relative) || (!token.Is(WordClass.Closed) && language.EndsAs(token.Lower, WordEnding.Gerund));
    }

    /// <summary>Who speaks in a sentence that points back to a quotation before it: "„…“. Das sagte der Minister."</summary>
    public Attribution? SaidBehind(int quote, QuotedLine line)
    {
        int next = quote + 1;
        while (next < line.End && tokens[next].Kind == TokenKind.Stop)
        {
            next++;
        }

        if (next + 1 >= line.End || !tokens[next].Capital || !language.Has(tokens[next].Lower, WordTrait.Demonstrative) || !MayBeVerb(tokens[next + 1]))
        {
            return null;
        }

        int right = _sentences.Right(next, line.End);
        for (int i = next + 1; i < right; i++)
        {
            if (_cue.At(i, next, right) is { } verb && _builder.Build(verb, next + 1, right, Ground.Beside) is { Speaker: not null } said)
            {
                return said;
            }
        }

        return null;
    }

    /// <summary>Whether a word is an auxiliary or a verb of speech, or the first half of one: "teilte … mit".</summary>
    private bool MayBeVerb(in Token token) => token.Is(WordClass.Aux | WordClass.AnySay) || language.Particles(token.Lower).Count > 0;

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
}
