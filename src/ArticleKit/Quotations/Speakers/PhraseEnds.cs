using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Reads noun phrases forwards from their first token.</summary>
internal sealed class PhraseEnds(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestPhrase = 24;

    /// <summary>The last token of the phrase that begins at a token; less than it when there is none.</summary>
    public int Forward(int at, int right)
    {
        int end = at - 1;
        bool named = false;
        bool determined = tokens[at].Is(WordClass.Determiner) || !tokens[at].Capital;
        for (int i = at; i < right && i - at < LongestPhrase; i++)
        {
            Token token = tokens[i];
            bool last = i + 1 >= right;
            if (token.Kind == TokenKind.Quote)
            {
                if (named && !last && tokens[i + 1].Capital)
                {
                    continue;
                }

                break;
            }

            if (!token.IsWord || (token.IsDay && end >= at))
            {
                break;
            }

            // An article within a name, as in "Anna de Wit"; where all nouns have capitals it may as well open the next phrase.
            bool inName = named && !last && !language.CapitalNouns && token.Is(WordClass.Particle) && tokens[i + 1].Capital;
            if (token.Is(WordClass.Determiner) && !token.Capital && !inName && !(token.Is(WordClass.Attach) && end >= at))
            {
                bool tied = i == at || tokens[i - 1].Is(WordClass.Attach | WordClass.Determiner | WordClass.And);
                if (tied || (!last && end >= at && language.Has(token.Lower, WordTrait.Genitive) && (determined || tokens[end].Is(WordClass.Role))))
                {
                    continue;
                }

                break;
            }

            if (token.Capital && (!token.Is(WordClass.Closed) || i == at || token.Is(WordClass.Particle | WordClass.Adverb)))
            {
                if (i == at && token.Is(WordClass.Preposition | WordClass.Sub | WordClass.And))
                {
                    break;
                }

                if (!(i == at && token.Is(WordClass.Determiner)))
                {
                    named = true;
                    end = i;
                }

                continue;
            }

            if (token.Is(WordClass.Particle) && !last && named && (tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.Particle)))
            {
                continue;
            }

            if (token.Is(WordClass.Attach) && end >= at && !last && (determined || !tokens[end].Capital || language.Has(token.Lower, WordTrait.Of)))
            {
                if (Attaches(i, right))
                {
                    continue;
                }

                break;
            }

            if (token.Is(WordClass.And) && end >= at && !last && named && tokens[i + 1].IsProper)
            {
                continue;
            }

            if (token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Verb) && !token.Is(WordClass.Noun | WordClass.Role))
            {
                break;
            }

            // Behind a name only nouns of persons go on: "Holm campaign manager Ida Roth".
            if (named && !determined && !IsOfName(i) && !GoesOn(i, right))
            {
                break;
            }

            if (end >= at && (language.LooksPast(token) || (!last && determined && (!named || !tokens[i - 1].Capital) && IsThirdPerson(i))))
            {
                break;
            }

            if (!language.CapitalNouns || token.Is(WordClass.Role | WordClass.Suffix))
            {
                end = i;
            }
        }

        return end;
    }

    /// <summary>Whether a word in lower case goes on with a name by what it means: "Lakes harbour spokesman", "Lee's friend".</summary>
    private bool IsOfName(int at) =>
        tokens[at].Is(WordClass.Role | WordClass.Title | WordClass.Suffix | WordClass.Speech | WordClass.Work) || tokens[at - 1].Possessive;

    /// <summary>Whether a preposition behind a noun ties another one to it, and does not tell where the words were said.</summary>
    private bool Attaches(int at, int right)
    {
        Token next = tokens[at + 1];
        if (!next.Is(WordClass.Determiner) && !NounPhrases.IsNominal(next))
        {
            return false;
        }

        bool where = language.Has(tokens[at].Lower, WordTrait.Where) && (next.Is(WordClass.Speech) || tokens.IsAt(at + 2, right, WordClass.Speech));
        return !where;
    }

    /// <summary>"hits" in "the ad hits Lee".</summary>
    private bool IsThirdPerson(int at)
    {
        Token token = tokens[at];
        if (!language.ThirdPersonS || token.Capital || token.Is(WordClass.Role) || token.Lower is not [.., not ('s' or 'u' or 'i'), 's'])
        {
            return false;
        }

        Token next = tokens[at + 1];
        if (next.Capital)
        {
            return !next.Is(WordClass.Closed | WordClass.Title);
        }

        bool opens = next.Is(WordClass.Determiner | WordClass.That | WordClass.AnyPronoun) && !next.Is(WordClass.Attach | WordClass.Relative);
        return opens || next.Kind == TokenKind.Quote;
    }

    /// <summary>Whether a few words in lower case lead on to another name: "Lakes University political scientist Ida Roth".</summary>
    private bool GoesOn(int at, int right)
    {
        if (language.CapitalNouns)
        {
            return false;
        }

        for (int i = at; i < right && i < at + 4 && MayLeadOn(tokens[i]); i++)
        {
            if (i > at && (tokens[i].Capital || tokens[i].Is(WordClass.Role)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayLeadOn(in Token token) => token.IsWord && !token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Day) && !language.LooksPast(token);
}
