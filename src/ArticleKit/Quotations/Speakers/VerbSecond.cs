using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Subjects in languages whose finite verb stands second: what stands before it is the subject or anything else, and then the subject follows;
/// in a clause that a conjunction opens the verb stands last and the subject first.
/// </summary>
internal sealed class VerbSecond(IReadOnlyList<Token> tokens, NounPhrases phrases, Language language)
{
    private const int MostSkipped = 6;

    /// <summary>The subject of a verb, and who is spoken to where that stands between.</summary>
    public (TokenSpan? Subject, TokenSpan? Addressee) Find(int verb, int left, int right)
    {
        int finite = Finite(verb, left);
        bool last = finite == verb && (verb + 1 >= right || !tokens[verb + 1].IsWord || tokens[verb + 1].Is(WordClass.Aux));
        if (last && Opener(verb, left) is { } opener && phrases.After(opener, verb) is { } first)
        {
            return (first, null);
        }

        if (finite + 1 < right && IsNominative(tokens[finite + 1]))
        {
            return (new TokenSpan(finite + 1, finite + 1), Dative(finite + 1, right));
        }

        TokenSpan? before = finite > left ? phrases.Before(finite, left) : null;
        if (before is { } subject && IsSubject(subject, left))
        {
            return (subject, Dative(finite, right));
        }

        (TokenSpan? behind, TokenSpan? addressee) = Behind(finite, right);
        return (behind ?? before, addressee);
    }

    /// <summary>A pronoun that stands behind a verb of its own, where no verb of speech was found: "lehnt er ab".</summary>
    public TokenSpan? Pronoun(int left, int right)
    {
        for (int i = left + 1; i < right; i++)
        {
            if (IsNominative(tokens[i]) && tokens[i - 1].IsWord && !tokens[i - 1].Capital && !tokens[i - 1].Is(WordClass.Sub | WordClass.That))
            {
                return new TokenSpan(i, i);
            }
        }

        return null;
    }

    private bool IsNominative(Token token) => language.IsNominative(token.Lower);

    /// <summary>The auxiliary that a participle hangs on, or the verb itself.</summary>
    private int Finite(int verb, int left)
    {
        for (int i = verb - 1; i >= left && tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.Colon) && !tokens[i].Is(WordClass.That) && !(tokens[i].Is(WordClass.Sub) && (i == left || tokens[i - 1].Kind == TokenKind.Comma)); i--)
        {
            if (tokens[i].Is(WordClass.Aux))
            {
                return i;
            }

            if (tokens[i].Kind == TokenKind.Comma && tokens[verb].Lower.Length > 2 && !tokens[verb].Lower.StartsWith("ge", StringComparison.Ordinal))
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>The conjunction that opens the verb's clause.</summary>
    private int? Opener(int verb, int left)
    {
        if (tokens[left].Is(WordClass.Sub) && !tokens[left].Is(WordClass.Adverb))
        {
            return left;
        }

        for (int i = verb - 1; i > left; i--)
        {
            if (tokens[i - 1].Kind == TokenKind.Comma && tokens[i].Is(WordClass.Sub | WordClass.That))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsSubject(TokenSpan phrase, int left) =>
        !char.IsDigit(tokens[phrase.Last].Lower is { Length: > 0 } word ? word[0] : 'x') && !IsOblique(tokens[phrase.First]) && !(phrase.First > left && tokens[phrase.First - 1].Is(WordClass.Preposition)) && !tokens[phrase.First].Is(WordClass.Preposition) && !(tokens[phrase.First].Is(WordClass.Adverb) && phrase.First == phrase.Last);

    /// <summary>The first phrase behind the verb that can be its subject; prepositions and datives are passed over.</summary>
    private (TokenSpan? Subject, TokenSpan? Addressee) Behind(int verb, int right)
    {
        int at = verb + 1;
        TokenSpan? addressee = null;
        for (int turns = 0; turns < MostSkipped && at < right; turns++)
        {
            while (at < right && tokens[at].Is(WordClass.Adverb | WordClass.Clitic) && !tokens[at].Is(WordClass.AnyPronoun | WordClass.Determiner))
            {
                at++;
            }

            if (at >= right)
            {
                break;
            }

            bool tied = tokens[at].Is(WordClass.Preposition);
            if (phrases.After(tied ? at : at - 1, right) is not { } phrase)
            {
                break;
            }

            if (!tied && !IsOblique(tokens[phrase.First]))
            {
                return (phrase, addressee ?? Dative(phrase.Last, right));
            }

            addressee = !tied || language.IsAddress(tokens[at].Lower) ? phrase : addressee;
            at = phrase.Last + 1;
        }

        return (null, addressee);
    }

    /// <summary>Who is told, behind a subject: "sagte Müller der Zeitung", "gegenüber der Presse".</summary>
    private TokenSpan? Dative(int at, int right)
    {
        for (int i = at + 1; i < right && i < at + 16; i++)
        {
            if (!tokens[i].IsWord)
            {
                return null;
            }

            if (language.IsAddress(tokens[i].Lower) || (i == at + 1 && tokens[i].Is(WordClass.Determiner) && (IsOblique(tokens[i]) || tokens[i].Lower == "der")))
            {
                return phrases.After(language.IsAddress(tokens[i].Lower) ? i : i - 1, right);
            }
        }

        return null;
    }

    private bool IsOblique(Token token) => language.IsOblique(token.Lower);
}
