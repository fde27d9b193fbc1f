using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells how far a noun phrase reaches from one of its ends.</summary>
internal sealed class PhraseEdges(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestPhrase = 24;

    /// <summary>Whether a word can be the last one of a noun phrase.</summary>
    public static bool IsNominal(Token token) =>
        token.IsWord && !token.Is(WordClass.Closed) && (!token.Is(WordClass.AnySay | WordClass.Verb) || token.Capital || token.Is(WordClass.Noun | WordClass.Role));

    /// <summary>The phrase that ends at a token.</summary>
    public TokenSpan Back(int end, int left)
    {
        int start = Core(end, left);
        return Clause(start, end, left) is { } whole && whole < start ? new TokenSpan(whole, BeforeParticiple(whole, end)) : new TokenSpan(start, end);
    }

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

            if (!token.IsWord || (token.Is(WordClass.Day) && token.Capital && end >= at))
            {
                break;
            }

            // An article within a name, as in "Anna de Wit"; where all nouns have capitals it may as well open the next phrase.
            bool inName = named && !last && !language.CapitalNouns && token.Is(WordClass.Particle) && tokens[i + 1].Capital;
            if (token.Is(WordClass.Determiner) && !token.Capital && !inName && !(token.Is(WordClass.Attach) && end >= at))
            {
                if (i == at || tokens[i - 1].Is(WordClass.Attach | WordClass.Determiner | WordClass.And) || (!last && end >= at && language.Has(token.Lower, WordTrait.Genitive) && (determined || tokens[end].Is(WordClass.Role))))
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

            if (token.Is(WordClass.And) && end >= at && !last && named && tokens[i + 1].Capital && !tokens[i + 1].Is(WordClass.Closed))
            {
                continue;
            }

            if (token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Verb) && !token.Is(WordClass.Noun | WordClass.Role))
            {
                break;
            }

            // Behind a name only nouns of persons go on: "Trump campaign manager Corey Lewandowski".
            if (named && !determined && !token.Is(WordClass.Role | WordClass.Title | WordClass.Suffix | WordClass.Speech | WordClass.Work) && !tokens[i - 1].Possessive && !GoesOn(i, right))
            {
                break;
            }

            if (end >= at && (LooksLikeVerb(token) || (!last && determined && (!named || !tokens[i - 1].Capital) && IsThirdPerson(i))))
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

    /// <summary>The phrase read backwards from its last token, word by word.</summary>
    private int Core(int end, int left)
    {
        int start = end;
        int hard = end;
        while (start > left && end - start < LongestPhrase)
        {
            Token before = tokens[start - 1];
            if (before.Is(WordClass.Determiner) && !(before.Capital && before.Is(WordClass.AnyPronoun) && start - 1 > left))
            {
                start--;
                hard = start;
                if (language.Has(before.Lower, WordTrait.Genitive) && start > left && tokens[start - 1].Capital && IsNominal(tokens[start - 1]))
                {
                    continue;
                }

                if (!Attached(start, left))
                {
                    break;
                }

                start--;
                if (IsAnybody(tokens[start - 1]))
                {
                    return start - 1;
                }
            }
            else if (start - 2 >= left && LooksLikeVerb(before) && tokens[start].Capital && IsNominal(tokens[start - 2]))
            {
                break;
            }
            else if (IsNominal(before) && !(before.Is(WordClass.Day) && before.Capital) && !(before.Is(WordClass.Speech) && !before.Capital && tokens[start].Capital))
            {
                start--;
                hard = start;
            }
            else if (before.Kind == TokenKind.Quote && start - 2 >= left && tokens[start - 2].Capital && tokens[start].Capital)
            {
                start -= 2;
                hard = start;
            }
            else if ((before.Is(WordClass.Attach | WordClass.Particle) && Attached(start, left)) || (before.Is(WordClass.And) && Joins(start, left)))
            {
                start--;
                if (IsAnybody(tokens[start - 1]))
                {
                    return start - 1;
                }
            }
            else
            {
                break;
            }
        }

        return hard;
    }

    /// <summary>
    /// Where a subject with words tied to its noun begins: "another source speaking to the paper", "a voice in the ad". Null when its clause does
    /// not begin with a noun or has a verb of its own.
    /// </summary>
    private int? Clause(int start, int end, int left)
    {
        int at = start;
        while (at > left && end - at < LongestPhrase && tokens[at - 1] is { IsWord: true } before && !before.Is(WordClass.Sub | WordClass.That | WordClass.AnySay | WordClass.Relative | WordClass.Aux | WordClass.Verb | WordClass.And)
            && (!before.Is(WordClass.AnyPronoun) || before.Is(WordClass.Determiner)) && !(before.Is(WordClass.Day) && before.Capital) && !(before.Is(WordClass.Speech) && !before.Capital))
        {
            // "The plan pleased Ida Roth" is a clause; "a letter obtained by the paper" is not.
            if (LooksLikeVerb(before) && (tokens[at].Capital || tokens[at].Is(WordClass.Determiner)))
            {
                return null;
            }

            at--;
        }

        if (at >= start || (at > left && tokens[at - 1].Is(WordClass.Aux | WordClass.Verb | WordClass.AnySay)))
        {
            return null;
        }

        Token first = tokens[at];
        return first.Is(WordClass.Determiner) && at + 1 < end && IsNominal(tokens[at + 1]) && !first.Is(WordClass.Preposition) ? at : null;
    }

    /// <summary>The last token before a participle that a noun leads: "another source" of "another source speaking to the paper".</summary>
    private int BeforeParticiple(int first, int end)
    {
        for (int i = first + 2; i < end; i++)
        {
            if (!tokens[i].Capital && language.EndsAs(tokens[i].Lower, WordEnding.Gerund) && IsNominal(tokens[i - 1]) && !IsNominal(tokens[i + 1]))
            {
                return i - 1;
            }
        }

        return end;
    }

    /// <summary>Whether the word before a phrase ties it to a noun further left.</summary>
    private bool Attached(int start, int left)
    {
        if (start - 2 < left || !tokens[start - 1].Is(WordClass.Attach | WordClass.Particle))
        {
            return false;
        }

        Token noun = tokens[start - 2];
        if (noun.Is(WordClass.Particle) && !noun.Capital)
        {
            return Attached(start - 1, left);
        }

        return IsAnybody(noun) || (IsNominal(noun) && !(noun.Is(WordClass.Speech) && !noun.Capital) && !(noun.Is(WordClass.Day) && noun.Capital) && !LooksLikeVerb(noun))
            || (language.Has(tokens[start - 1].Lower, WordTrait.Of) && noun.Is(WordClass.Determiner));
    }

    /// <summary>A pronoun that something may be tied to: "someone in the audience".</summary>
    private bool IsAnybody(Token token) =>
        token.Is(WordClass.Pronoun) && token.Lower.Length > 4 && !token.Is(WordClass.Relative | WordClass.Determiner | WordClass.He | WordClass.She) && !language.Has(token.Lower, WordTrait.Impersonal);

    /// <summary>Whether a preposition behind a noun ties another one to it, and does not tell where the words were said.</summary>
    private bool Attaches(int at, int right)
    {
        Token next = tokens[at + 1];
        bool where = language.Has(tokens[at].Lower, WordTrait.Where) && (next.Is(WordClass.Speech) || (at + 2 < right && tokens[at + 2].Is(WordClass.Speech)));
        return (next.Is(WordClass.Determiner) || IsNominal(next)) && !where;
    }

    private bool Joins(int start, int left) => start - 2 >= left && tokens[start].Capital && tokens[start - 2].Capital && !tokens[start].Is(WordClass.AnyPronoun) && IsNominal(tokens[start - 2]);

    private bool LooksLikeVerb(Token token) => !language.CapitalNouns && !token.Capital && !token.Is(WordClass.Role) && language.EndsAs(token.Lower, WordEnding.Past);

    /// <summary>"hits" in "the ad hits Lee".</summary>
    private bool IsThirdPerson(int at)
    {
        Token token = tokens[at];
        Token next = tokens[at + 1];
        return language.ThirdPersonS && !token.Capital && !token.Is(WordClass.Role) && token.Lower is [.., not ('s' or 'u' or 'i'), 's']
            && ((next.Capital && !next.Is(WordClass.Closed | WordClass.Title)) || next.Kind == TokenKind.Quote || (!next.Capital && next.Is(WordClass.Determiner | WordClass.That | WordClass.AnyPronoun) && !next.Is(WordClass.Attach | WordClass.Relative)));
    }

    /// <summary>Whether a few words in lower case lead on to another name: "Monmouth University political scientist Patrick Murray".</summary>
    private bool GoesOn(int at, int right)
    {
        if (language.CapitalNouns)
        {
            return false;
        }

        for (int i = at; i < right && i < at + 4 && tokens[i].IsWord && !tokens[i].Is(WordClass.Closed | WordClass.AnySay | WordClass.Day) && !LooksLikeVerb(tokens[i]); i++)
        {
            if (i > at && (tokens[i].Capital || tokens[i].Is(WordClass.Role)))
            {
                return true;
            }
        }

        return false;
    }
}
