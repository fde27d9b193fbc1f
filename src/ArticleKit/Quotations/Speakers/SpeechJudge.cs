using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells speech from what else stands between marks: titles, nicknames, scare quotes, words as words, slogans.</summary>
internal sealed class SpeechJudge(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Stop, WordClass.None, "", -1);

    public bool IsSpeech(int quote, Attribution found, QuotedLine line)
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

        if (language.CapitalNouns && !look.EndsSentence && !look.EndsComma && look.Words <= 4 && (found.Cue is null || !IsCalled(found, before)))
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

        return found.Ground >= Ground.Sentence || (found.Ground == Ground.Actor && !language.CapitalNouns) || look.Words >= 4 || look.EndsSentence;
    }

    /// <summary>Where nouns have capitals, a few words are speech only as what somebody calls something; a name follows its article.</summary>
    private bool IsCalled(Attribution found, Token before)
    {
        Token cue = tokens[found.Cue!.Value.First];
        return language.IsAs(before.Lower) || (found.Ground >= Ground.Sentence && cue.Is(WordClass.Call)) || (found.Ground >= Ground.Sentence && !before.Is(WordClass.Determiner | WordClass.Preposition) && before.IsWord);
    }

    /// <summary>A few words in the middle of a sentence are partial; sentences are direct.</summary>
    public QuotationKind KindOf(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool begins = look.Token == line.First || tokens[look.Token - 1].Kind is not (TokenKind.Word or TokenKind.Other);
        return begins || (look.Capital && look.Words > 3) ? QuotationKind.Direct : QuotationKind.Partial;
    }
}
