using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Who acts in a sentence, and what its verb says of that.</summary>
internal sealed class Actors(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases, AttributionBuilder builder)
{
    /// <summary>Who acts in a sentence, whatever its verb.</summary>
    public TokenSpan? Of(int left, int right) => language.Inverts ? builder.VerbSecond.Main(left, right) : phrases.Main(left, right);

    /// <summary>Whether a phrase of a language that writes all nouns with a capital names somebody.</summary>
    public bool IsPerson(TokenSpan span) => builder.VerbSecond.IsPerson(span);

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

        if (at >= right || tokens[at] is not { IsWord: true, Lower: { Length: > 0 } word } || !char.IsLetter(word[0]))
        {
            return null;
        }

        bool noun = language.CapitalNouns && tokens[at].Capital;
        return noun || tokens[at].Is(WordClass.Closed) ? null : new TokenSpan(at, at);
    }
}
