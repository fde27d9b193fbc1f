using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells speech from what else stands between marks: titles, nicknames, scare quotes, words as words, slogans.</summary>
internal sealed class SpeechJudge(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Stop, WordClass.None, "", -1);

    private int _rejected = -2;

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

        bool introduced = found.Ground == Ground.Beside && found.Cue is { } cue && cue.Last < look.Token && look.Token - cue.Last <= 3;
        if (introduced && !(look.AllCapital && tokens[found.Cue!.Value.Last].Is(WordClass.Call | WordClass.Named) && !look.EndsSentence))
        {
            return true;
        }

        if (before.IsWord && before.Is(WordClass.Named | WordClass.Work) && !look.EndsSentence)
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

        // A short line between marks and nothing else is a crosshead.
        int after = look.Token + 1;
        if (look.Token == line.First && look.Words <= 5 && !look.EndsSentence && !look.EndsComma && (after >= line.End || (after + 1 >= line.End && tokens[after].Kind == TokenKind.Stop)))
        {
            return false;
        }

        return found.Ground >= Ground.Sentence || look.Words >= 4 || look.EndsSentence;
    }

    /// <summary>
    /// Where all nouns have capitals a name looks like speech that begins with a noun; what stands before tells them apart. A name follows its
    /// article or the noun it belongs to; what somebody calls something follows "als" or "ein".
    /// </summary>
    private bool IsName(SpanLook look, Attribution found, Token before)
    {
        if (look.EndsSentence || look.EndsComma)
        {
            return look.Words <= 3 && before.IsWord && before.Capital && found.Ground < Ground.Sentence;
        }

        bool cued = found.Cue is not null && found.Ground >= Ground.Sentence;
        bool called = cued && tokens[found.Cue!.Value.First].Is(WordClass.Call);
        if (language.Has(before.Lower, WordTrait.As))
        {
            return !cued;
        }

        if (!look.Capital)
        {
            return look.Words <= 3 && !cued;
        }

        if (!cued && look.Words <= 12)
        {
            return true;
        }

        bool tied = before.IsWord && (before.Capital || before.Is(WordClass.Determiner | WordClass.Preposition));
        return tied && !before.Is(WordClass.Speech) ? !(called && language.Has(before.Lower, WordTrait.Indefinite)) && look.Words <= 10 : look.Words <= 4 && !(cued && before.IsWord) && found.Ground != Ground.Beside;
    }

    /// <summary>A few words in the middle of a sentence are partial; sentences are direct.</summary>
    public QuotationKind KindOf(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool begins = look.Token == line.First || tokens[look.Token - 1].Kind is not (TokenKind.Word or TokenKind.Other);
        return begins || (look.Capital && look.Words > 3) ? QuotationKind.Direct : QuotationKind.Partial;
    }
}
