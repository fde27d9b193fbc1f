using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells speech from what else stands between marks: titles, nicknames, scare quotes, words as words, slogans.</summary>
internal sealed class SpeechJudge(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Stop, WordClass.None, "", -1);

    private const int LongestName = 4;
    private const int LongestReported = 25;
    private const int LongestNamed = 8;
    private const int LongestList = 8;
    private const int LongestTitle = 14;
    private const int LongestCrosshead = 8;

    private int _rejected = -2;

    // Where others are double, a line between single marks is a crosshead.
    private readonly bool _isDouble = looks.Any(static l => !l.Single);

    /// <summary>Whether a quoted span is speech. To be asked in the order of the text: a list of titles is known by its first.</summary>
    public bool IsSpeech(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool listed = _rejected == quote - 1 && quote > line.FirstQuote && look.Token - looks[quote - 1].Token == 2
            && (tokens[look.Token - 1].Kind == TokenKind.Comma || tokens[look.Token - 1].Is(WordClass.And)) && !look.EndsSentence && look.Capital;
        bool speech = !listed && Judge(quote, found, line);
        _rejected = speech ? _rejected : quote;
        return speech;
    }

    private bool Judge(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        Token before = look.Token > line.First ? tokens[look.Token - 1] : Outside;
        if (language == LanguageTable.None)
        {
            return look.Words >= 3 || look.EndsSentence;
        }

        if (language.CapitalNouns && IsNaming(look, found, before))
        {
            return false;
        }

        if (!language.CapitalNouns && IsToldTitle(look, found, before))
        {
            return false;
        }

        if (IsCry(look, before))
        {
            return true;
        }

        bool introduced = found.Ground == Ground.Beside && found.Cue is { } cue && cue.Last < look.Token && look.Token - cue.Last <= 3;
        // Behind an article stands a name or a part of the sentence, whatever led to it: "erklärte der „Rat der Weisen“".
        introduced &= !(language.CapitalNouns && !look.EndsSentence && (before.Is(WordClass.Determiner) || (look.Capital && IsAttribute(look.Token - 1))));
        if (introduced && !(look.AllCapital && tokens[found.Cue!.Value.Last].Is(WordClass.Call | WordClass.Named) && !look.EndsSentence))
        {
            return true;
        }

        if (language.CapitalNouns && IsExample(look))
        {
            return true;
        }

        if (before.IsWord && !IsReading(look.Token - 1) && (before.Is(WordClass.Named) || (before.Is(WordClass.Work) && look.Capital)) && !(before.Is(WordClass.Call) && !look.AllCapital && found is { Ground: Ground.Beside, Cue: not null }) && (look.Capital || !language.CapitalNouns) && !before.Is(WordClass.Speech) && (!look.EndsSentence || language.CapitalNouns))
        {
            return false;
        }

        if (language.CapitalNouns && IsName(look, found, before))
        {
            return false;
        }

        bool inside = before.IsWord && !before.Is(WordClass.AnySay | WordClass.That | WordClass.Call);
        if (!language.CapitalNouns && look.AllCapital && look.Words <= 9 && !look.EndsSentence && (inside || found.Ground < Ground.Sentence))
        {
            return false;
        }

        if (!language.CapitalNouns && IsTitle(look, before, line))
        {
            return false;
        }

        // A short line between marks and nothing else is a crosshead.
        int after = look.Token + 1;
        bool crosshead = look is { Words: <= 5, EndsSentence: false, EndsComma: false } || (look is { Single: true, Words: <= LongestCrosshead } && _isDouble);
        if (look.Token == line.First && crosshead && found.Ground < Ground.Sentence && (after >= line.End || (after + 1 >= line.End && tokens[after].Kind == TokenKind.Stop)))
        {
            return false;
        }

        return found.Ground >= Ground.Sentence || look.Words >= (language.FixedOrder && found is { Ground: Ground.Actor, Cue: not null } && !look.Capital ? 3 : 4) || look.EndsSentence;
    }

    /// <summary>Whether a verb tells what stands on something: "a sign that read “…”", "a message reading “…”".</summary>
    private bool IsReading(int verb) =>
        verb > 0 && tokens[verb].Is(WordClass.AnySay) && !tokens[verb].Is(WordClass.Call) && (tokens[verb - 1].Is(WordClass.Relative | WordClass.That) || (tokens[verb - 1].Is(WordClass.Speech) && !tokens[verb - 1].Capital));

    /// <summary>What a crowd calls out: "chants of “Lee! Lee!”", "calls to “open the bridge”".</summary>
    private bool IsCry(SpanLook look, Token before) =>
        look.Token >= 2 && (before.Is(WordClass.Attach) || language.Has(before.Lower, WordTrait.Infinitive)) && before.IsWord && tokens[look.Token - 2].IsWord && language.Has(tokens[look.Token - 2].Lower, WordTrait.Cry);

    /// <summary>The title of the programme or the paper that is told: she told the station's “Good Morning Lakes”.</summary>
    private bool IsToldTitle(SpanLook look, Attribution found, Token before) =>
        look is { AllCapital: true, Words: <= 9 } && look.Last is not ('!' or '?' or '…')
        && ((before.Possessive && (look.Words > 1 || (found.Cue is { } told && tokens[told.First].Is(WordClass.Tell)))) || (found.Cue is { } cue && cue.Last == look.Token - 1 && tokens[cue.First].Is(WordClass.Tell) && !look.EndsSentence));

    /// <summary>
    /// Whether words all in capitals are the title of what stands before them; its sentence may end within the marks: "on its “Morning Hour.”",
    /// "his new book, “The Long Way.”"
    /// </summary>
    private bool IsTitle(SpanLook look, Token before, QuotedLine line)
    {
        bool work = before.IsWord && before.Is(WordClass.Work);
        if (!look.AllCapital || !look.Capital || look.Words > (work ? LongestTitle : 9) || (!work && look.Last is '!' or '?' or '…'))
        {
            return false;
        }

        if (before.Kind == TokenKind.Comma && look.Token - 2 >= line.First)
        {
            return tokens[look.Token - 2].Is(WordClass.Work);
        }

        return before.IsWord && (before.Possessive || before.Is(WordClass.Work) || (before.Is(WordClass.Preposition) && !before.Is(WordClass.AnySay)));
    }

    /// <summary>
    /// Where all nouns have capitals a name looks like speech that begins with a noun; what stands before tells them apart. A name follows its
    /// article or the noun it belongs to; what somebody calls something follows "als" or "ein".
    /// </summary>
    private bool IsName(SpanLook look, Attribution found, Token before)
    {
        if (before.Capital && before.Is(WordClass.Audience) && !before.Is(WordClass.Speech) && look is { Words: <= 5, EndsSentence: false, EndsComma: false })
        {
            return true;
        }

        if (look.EndsSentence || look.EndsComma)
        {
            return look.Words <= 3 && before.IsWord && before.Capital && found.Ground < Ground.Sentence;
        }

        bool cued = found.Cue is not null && (found.Ground >= Ground.Sentence || (found.Ground > Ground.None && IsReported(look.Token)));
        bool called = cued && tokens[found.Cue!.Value.First].Is(WordClass.Call);
        if (language.Has(before.Lower, WordTrait.As))
        {
            return !cued;
        }

        if (!look.Capital)
        {
            return look.Words <= LongestName && !cued;
        }

        if (!cued && look.Words <= 12)
        {
            return true;
        }

        bool tied = before.IsWord && (before.Capital || before.Is(WordClass.Determiner | WordClass.Preposition) || IsAttribute(look.Token - 1));
        return tied && !before.Is(WordClass.Speech) ? !(language.Has(before.Lower, WordTrait.Indefinite) && (called || (cued && before.Is(WordClass.Determiner) && IsReported(look.Token)))) && look.Words <= 10 : look.Words <= 4 && !(cued && before.IsWord) && found.Ground != Ground.Beside;
    }

    /// <summary>Whether words stand as an example of what is said or written: "Parolen wie „…“", "Sprüche wie zum Beispiel „…“ oder „…“".</summary>
    private bool IsExample(SpanLook look)
    {
        int at = look.Token;
        for (int listed = 0; listed < LongestList && at >= 3 && tokens[at - 1].Is(WordClass.And) && tokens[at - 2].Kind == TokenKind.Quote; listed++)
        {
            at -= 2;
        }

        for (int i = at - 1; i > 0 && at - i < 5 && tokens[i].IsWord; i--)
        {
            if (language.Has(tokens[i].Lower, WordTrait.Like))
            {
                return (tokens[i - 1].Capital && tokens[i - 1].Is(WordClass.Speech)) || (i > 2 && tokens[i - 3].Capital && tokens[i - 3].Is(WordClass.Speech));
            }
        }

        return false;
    }

    /// <summary>What gives a name to something, or the name of a source: "nennt man …", "laut …", "so lautet der Titel".</summary>
    private bool IsNaming(SpanLook look, Attribution found, Token before)
    {
        if (look.EndsSentence && look.Words > 3)
        {
            return false;
        }

        bool isShort = look.Words <= 4;
        if (isShort && before.Is(WordClass.Call) && look.Token >= 2 && tokens[look.Token - 2].Kind == TokenKind.Comma && language.ParticipleMark(before.Lower) == 0)
        {
            return true;
        }

        Token after = look.Token + 1 < tokens.Count ? tokens[look.Token + 1] : Outside;
        if (look.Capital && look.Words <= LongestNamed && !look.EndsComma && after.IsWord && after.Is(WordClass.Named) && !after.Capital && after.Start - tokens[look.Token].End <= 1)
        {
            return true;
        }

        if (isShort && before.Kind == TokenKind.Colon && look.AllCapital && !look.EndsSentence && !(found.Cue is { } led && tokens[led.First].Is(WordClass.AnySay | WordClass.Call)))
        {
            return true;
        }

        if (isShort && before.Is(WordClass.According))
        {
            return true;
        }

        if (found.Cue is { } cue && found.Speaker is { } speaker)
        {
            bool called = tokens[cue.First].Is(WordClass.Call);
            bool nobody = speaker.First == speaker.Last && language.Has(tokens[speaker.First].Lower, WordTrait.Anybody);
            if (look is { Capital: true, Words: <= LongestNamed, EndsSentence: false } && before.Kind != TokenKind.Colon && language.Has(tokens[cue.First].Lower, WordTrait.NameGiving) && !IsImpersonal(cue.First))
            {
                return true;
            }

            if (called && (nobody || IsReflexive(look.Token - 1) || IsReflexive(look.Token - 2)))
            {
                return true;
            }

            for (int i = speaker.First; i <= speaker.Last; i++)
            {
                if (tokens[i].Is(WordClass.Named) && tokens[i].Capital && !tokens[i].Is(WordClass.Role | WordClass.Speech))
                {
                    return true;
                }
            }

            // A paper that reports: "meldet „Der Hafen“ aus Bremen".
            return isShort && look.AllCapital && !called && before.Is(WordClass.Say) && look.Token + 1 < tokens.Count && tokens[look.Token + 1].Is(WordClass.Preposition);
        }

        // What something is called when nobody calls it so: "die als „Sonnenwind“ bezeichnet wird".
        return isShort && found is { Speaker: null, Cue: { } passive } && tokens[passive.First].Is(WordClass.Call);
    }

    /// <summary>Whether a word is an adjective that stands behind "der" or "die": "der neue „Rat der Weisen“".</summary>
    private bool IsAttribute(int at) =>
        at > 0 && tokens[at] is { IsWord: true, Capital: false, Class: WordClass.None } word && language.EndsAs(word.Lower, WordEnding.Inflected)
        && tokens[at - 1].Is(WordClass.Determiner) && !language.Has(tokens[at - 1].Lower, WordTrait.Indefinite);

    private bool IsReflexive(int at) => at >= 0 && tokens[at].IsWord && language.Has(tokens[at].Lower, WordTrait.Reflexive);

    private bool IsImpersonal(int verb) =>
        (verb + 1 < tokens.Count && language.Has(tokens[verb + 1].Lower, WordTrait.Impersonal)) || (verb > 0 && language.Has(tokens[verb - 1].Lower, WordTrait.Impersonal));

    /// <summary>Whether the sentence around a quotation is reported speech by the form of its verb.</summary>
    private bool IsReported(int at)
    {
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = at + step; i >= 0 && i < tokens.Count && Math.Abs(i - at) < LongestReported && tokens[i].Kind is not (TokenKind.Stop or TokenKind.Semicolon); i += step)
            {
                if (tokens[i].IsWord && language.Has(tokens[i].Lower, WordTrait.Subjunctive))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A few words in the middle of a sentence are partial; sentences are direct.</summary>
    public QuotationKind KindOf(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool begins = look.Token == line.First || tokens[look.Token - 1].Kind is not (TokenKind.Word or TokenKind.Other);
        return begins || (look.Capital && look.Words > 3) ? QuotationKind.Direct : QuotationKind.Partial;
    }
}
