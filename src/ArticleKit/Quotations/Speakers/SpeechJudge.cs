using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells speech from what else stands between marks: titles, nicknames, scare quotes, words as words, slogans.</summary>
internal sealed class SpeechJudge(IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language)
{
    public bool IsSpeech(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        if (found.Ground == Ground.Beside)
        {
            return true;
        }

        if (language == LanguageTable.None)
        {
            return look.Words >= 3 || look.EndsSentence;
        }

        Token before = look.Token > line.First ? tokens[look.Token - 1] : default;
        if (before.IsWord && before.Is(WordClass.Named | WordClass.Work) && !look.EndsSentence)
        {
            return false;
        }

        if (look.AllCapital && look.Words <= 8 && !look.EndsSentence && found.Ground != Ground.Sentence)
        {
            return false;
        }

        return found.Ground >= Ground.Sentence || look.Words >= 4 || look.EndsSentence;
    }

    /// <summary>A few words in the middle of a sentence are partial; sentences are direct.</summary>
    public QuotationKind KindOf(int quote, Attribution found, QuotedLine line)
    {
        SpanLook look = looks[quote];
        bool begins = look.Token == line.First || tokens[look.Token - 1].Kind is not (TokenKind.Word or TokenKind.Other);
        return begins || (look.Capital && look.Words > 3) ? QuotationKind.Direct : QuotationKind.Partial;
    }
}
