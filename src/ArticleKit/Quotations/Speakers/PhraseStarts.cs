using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Reads noun phrases backwards from their last token.</summary>
internal sealed class PhraseStarts(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestPhrase = 24;

    /// <summary>The phrase that ends at a token.</summary>
    public TokenSpan Back(int end, int left)
    {
        int start = Core(end, left);
        return Clause(start, end, left) is { } whole && whole < start ? new TokenSpan(whole, BeforeParticiple(whole, end)) : new TokenSpan(start, end);
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
                if (language.Has(before.Lower, WordTrait.Genitive) && start > left && tokens[start - 1].Capital && NounPhrases.IsNominal(tokens[start - 1]))
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
            else if (start - 2 >= left && language.LooksPast(before) && tokens[start].Capital && NounPhrases.IsNominal(tokens[start - 2]))
            {
                break;
            }
            else if (NounPhrases.IsNominal(before) && !before.IsDay && !(before.IsSpeechNoun && tokens[start].Capital))
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
        while (at > left && end - at < LongestPhrase && MayBeTied(tokens[at - 1]))
        {
            Token before = tokens[at - 1];

            // "The plan pleased Ida Roth" is a clause; "a letter obtained by the paper" is not.
            if (language.LooksPast(before) && (tokens[at].Capital || tokens[at].Is(WordClass.Determiner)))
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
        return first.Is(WordClass.Determiner) && at + 1 < end && NounPhrases.IsNominal(tokens[at + 1]) && !first.Is(WordClass.Preposition) ? at : null;
    }

    /// <summary>Whether a word may stand among those that are tied to a noun: no verb, no day, and nothing that opens a clause.</summary>
    private static bool MayBeTied(in Token token)
    {
        bool clause = token.Is(WordClass.Sub | WordClass.That | WordClass.AnySay | WordClass.Relative | WordClass.Aux | WordClass.Verb | WordClass.And);
        return token.IsWord && !clause && !token.IsPronounAlone && !token.IsDay && !token.IsSpeechNoun;
    }

    /// <summary>The last token before a participle that a noun leads: "another source" of "another source speaking to the paper".</summary>
    private int BeforeParticiple(int first, int end)
    {
        for (int i = first + 2; i < end; i++)
        {
            bool participle = !tokens[i].Capital && language.EndsAs(tokens[i].Lower, WordEnding.Gerund);
            if (participle && NounPhrases.IsNominal(tokens[i - 1]) && !NounPhrases.IsNominal(tokens[i + 1]))
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

        if (IsAnybody(noun) || (language.Has(tokens[start - 1].Lower, WordTrait.Of) && noun.Is(WordClass.Determiner)))
        {
            return true;
        }

        return NounPhrases.IsNominal(noun) && !noun.IsSpeechNoun && !noun.IsDay && !language.LooksPast(noun);
    }

    /// <summary>A pronoun that something may be tied to: "someone in the audience".</summary>
    private bool IsAnybody(in Token token)
    {
        if (!token.Is(WordClass.Pronoun) || token.Lower.Length <= 4)
        {
            return false;
        }

        return !token.Is(WordClass.Relative | WordClass.Determiner | WordClass.He | WordClass.She) && !language.Has(token.Lower, WordTrait.Impersonal);
    }

    /// <summary>Whether an "and" joins two names: "Ida Roth and Pia Holm".</summary>
    private bool Joins(int start, int left)
    {
        if (start - 2 < left || !tokens[start].Capital || tokens[start].Is(WordClass.AnyPronoun))
        {
            return false;
        }

        return tokens[start - 2].Capital && NounPhrases.IsNominal(tokens[start - 2]);
    }
}
