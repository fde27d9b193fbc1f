using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells speech from what else stands between marks: titles, nicknames, scare quotes, words as words, slogans.</summary>
internal sealed class SpeechJudge(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Stop, WordClass.None, "", -1);

    private const int LongestTitle = 14;
    private const int LongestCrosshead = 8;

    private readonly QuotedNames _names = new(tokens, language);
    private int _rejected = -2;

    // Where others are double, a line between single marks is a crosshead.
    private readonly bool _isDouble = looks.Any(static l => !l.Single);

    /// <summary>Whether a quoted span is speech. To be asked in the order of the text: a list of titles is known by its first.</summary>
    public bool IsSpeech(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool speech = !IsListed(quote, look, line) && Judge(quote, found, line);
        _rejected = speech ? _rejected : quote;
        return speech;
    }

    /// <summary>Whether a quotation goes on with a list of titles behind one of them: "“The Long Way” and “The Short Way”".</summary>
    private bool IsListed(int quote, SpanLook look, QuotedLine line)
    {
        if (_rejected != quote - 1 || quote <= line.FirstQuote || look.EndsSentence || !look.Capital || look.Token - looks[quote - 1].Token != 2)
        {
            return false;
        }

        Token between = tokens[look.Token - 1];
        return between.Kind == TokenKind.Comma || between.Is(WordClass.And);
    }

    private bool Judge(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        Token before = look.Token > line.First ? tokens[look.Token - 1] : Outside;
        if (language == LanguageTable.None)
        {
            return look.Words >= 3 || look.EndsSentence;
        }

        if (language.CapitalNouns ? _names.IsNaming(look, found, before) : IsToldTitle(look, found, before))
        {
            return false;
        }

        if (IsCry(look, before) || IsIntroduced(look, found, before) || (language.CapitalNouns && _names.IsExample(look)))
        {
            return true;
        }

        bool name = language.CapitalNouns ? _names.IsName(look, found, before) : IsInTitleCase(look, found, before) || IsTitle(look, before, line);
        if (name || IsNamed(look, found, before) || IsCrosshead(look, found, line))
        {
            return false;
        }

        int fewest = language.FixedOrder && found is { Ground: Ground.Actor, Cue: not null } && !look.Capital ? 3 : 4;
        return found.Ground >= Ground.Sentence || look.Words >= fewest || look.EndsSentence;
    }

    /// <summary>Whether a cue stands right before the marks, as a verb of speech and a comma do.</summary>
    private bool IsIntroduced(SpanLook look, Attribution found, in Token before)
    {
        if (found.Ground != Ground.Beside || found.Cue is not { } cue || cue.Last >= look.Token || look.Token - cue.Last > 3)
        {
            return false;
        }

        // Behind an article stands a name or a part of the sentence, whatever led to it: "erklärte der „Rat der Weisen“".
        if (language.CapitalNouns && !look.EndsSentence && (before.Is(WordClass.Determiner) || (look.Capital && _names.IsAttribute(look.Token - 1))))
        {
            return false;
        }

        bool titled = look.AllCapital && !look.EndsSentence && tokens[cue.Last].Is(WordClass.Call | WordClass.Named);
        return !titled;
    }

    /// <summary>Whether the word before the marks brings in a name or a title: "the so-called “…”", "her film “…”".</summary>
    private bool IsNamed(SpanLook look, Attribution found, in Token before)
    {
        bool names = before.Is(WordClass.Named) || (before.Is(WordClass.Work) && look.Capital);
        if (!names || !before.IsWord || before.Is(WordClass.Speech) || IsReading(look.Token - 1))
        {
            return false;
        }

        // A verb that calls somebody something may be one of speech.
        if (before.Is(WordClass.Call) && !look.AllCapital && found is { Ground: Ground.Beside, Cue: not null })
        {
            return false;
        }

        return language.CapitalNouns ? look.Capital : !look.EndsSentence;
    }

    /// <summary>Whether a few words have capitals as a title has, and nothing makes them speech.</summary>
    private static bool IsInTitleCase(SpanLook look, Attribution found, in Token before)
    {
        bool within = before.IsWord && !before.Is(WordClass.AnySay | WordClass.That | WordClass.Call);
        return look is { AllCapital: true, Words: <= 9, EndsSentence: false } && (within || found.Ground < Ground.Sentence);
    }

    /// <summary>Whether a short line between marks is all of its line, and so a crosshead.</summary>
    private bool IsCrosshead(SpanLook look, Attribution found, QuotedLine line)
    {
        bool isShort = look is { Words: <= 5, EndsSentence: false, EndsComma: false } || (_isDouble && look is { Single: true, Words: <= LongestCrosshead });
        if (!isShort || look.Token != line.First || found.Ground >= Ground.Sentence)
        {
            return false;
        }

        int after = look.Token + 1;
        return after >= line.End || (after + 1 >= line.End && tokens[after].Kind == TokenKind.Stop);
    }

    /// <summary>Whether a verb tells what stands on something: "a sign that read “…”", "a message reading “…”".</summary>
    private bool IsReading(int verb) =>
        verb > 0 && tokens[verb].Is(WordClass.AnySay) && !tokens[verb].Is(WordClass.Call)
        && (tokens[verb - 1].Is(WordClass.Relative | WordClass.That) || tokens[verb - 1].IsSpeechNoun);

    /// <summary>What a crowd calls out: "chants of “Lee! Lee!”", "calls to “open the bridge”".</summary>
    private bool IsCry(SpanLook look, in Token before)
    {
        if (look.Token < 2 || !before.IsWord || !(before.Is(WordClass.Attach) || language.Has(before.Lower, WordTrait.Infinitive)))
        {
            return false;
        }

        Token cry = tokens[look.Token - 2];
        return cry.IsWord && language.Has(cry.Lower, WordTrait.Cry);
    }

    /// <summary>The title of the programme or the paper that is told: she told the station's “Good Morning Lakes”.</summary>
    private bool IsToldTitle(SpanLook look, Attribution found, in Token before)
    {
        if (look is not { AllCapital: true, Words: <= 9 } || look.Last is '!' or '?' or '…')
        {
            return false;
        }

        bool told = found.Cue is { } cue && tokens[cue.First].Is(WordClass.Tell);
        if (before.Possessive && (told || look.Words > 1))
        {
            return true;
        }

        return told && found.Cue!.Value.Last == look.Token - 1 && !look.EndsSentence;
    }

    /// <summary>
    /// Whether words all in capitals are the title of what stands before them; its sentence may end within the marks: "on its “Morning Hour.”",
    /// "his new book, “The Long Way.”"
    /// </summary>
    private bool IsTitle(SpanLook look, in Token before, QuotedLine line)
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

    /// <summary>A few words in the middle of a sentence are partial; sentences are direct.</summary>
    public QuotationKind KindOf(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool begins = look.Token == line.First || tokens[look.Token - 1].Kind is not (TokenKind.Word or TokenKind.Other);
        return begins || (look.Capital && look.Words > 3) ? QuotationKind.Direct : QuotationKind.Partial;
    }
}
