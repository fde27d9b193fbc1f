using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Reads noun phrases backwards from a verb, or forwards from it, by classes of words alone.</summary>
internal sealed class NounPhrases(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestAside = 40;
    private const int LongestPhrase = 24;

    /// <summary>The subject that ends right before a verb.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="left">The first token of its sentence.</param>
    public TokenSpan? Before(int verb, int left)
    {
        int at = SkipBack(verb - 1, left);
        if (at < left)
        {
            return null;
        }

        Token token = tokens[at];
        if (token.Kind == TokenKind.Quote)
        {
            return null;
        }

        if (token.Is(WordClass.And))
        {
            return Main(left, at);
        }

        if (token.Is(WordClass.Relative) && !token.Is(WordClass.He | WordClass.She))
        {
            int before = at - 1;
            while (before >= left && tokens[before].Kind == TokenKind.Comma)
            {
                before--;
            }

            return before >= left && IsNominal(tokens[before]) ? Back(before, left) : null;
        }

        if (token.Is(WordClass.AnyPronoun) && !IsNominal(token))
        {
            return new TokenSpan(at, at);
        }

        return IsNominal(token) ? Back(at, left) : null;
    }

    /// <summary>The first phrase of a sentence that can be its subject.</summary>
    public TokenSpan? Main(int left, int right)
    {
        int at = left;
        while (at < right && (tokens[at].Is(WordClass.And | WordClass.Adverb) || !tokens[at].IsWord) && tokens[at].Kind != TokenKind.Quote)
        {
            at++;
        }

        if (at < right && tokens[at].Is(WordClass.Preposition | WordClass.Sub | WordClass.Saying) && !tokens[at].Is(WordClass.AnyPronoun | WordClass.Determiner))
        {
            int comma = at;
            while (comma < right && tokens[comma].Kind != TokenKind.Comma)
            {
                comma++;
            }

            at = comma + 1 < right ? comma + 1 : at;
        }

        while (at < right && tokens[at].Is(WordClass.Adverb) && !tokens[at].Is(WordClass.Determiner))
        {
            at++;
        }

        return at < right ? After(at - 1, right, strict: false) : null;
    }

    /// <summary>The phrase that begins right behind a token.</summary>
    /// <param name="verb">The token before it.</param>
    /// <param name="right">Behind the last token of the sentence.</param>
    /// <param name="strict">Whether adverbs may stand between.</param>
    public TokenSpan? After(int verb, int right, bool strict = false)
    {
        int at = verb + 1;
        while (!strict && at < right && tokens[at].Is(WordClass.Adverb | WordClass.Clitic | WordClass.Aux) && !tokens[at].Is(WordClass.Determiner | WordClass.AnyPronoun))
        {
            at++;
        }

        if (at >= right || !tokens[at].IsWord)
        {
            return null;
        }

        if (tokens[at].Is(WordClass.AnyPronoun) && !(tokens[at].Is(WordClass.Determiner) && at + 1 < right && IsNominal(tokens[at + 1])) && !tokens[at].Capital)
        {
            return new TokenSpan(at, at);
        }

        if (tokens[at].Is(WordClass.He | WordClass.She | WordClass.Pronoun) && !(tokens[at].Is(WordClass.Determiner) && at + 1 < right && IsNominal(tokens[at + 1])))
        {
            return new TokenSpan(at, at);
        }

        int end = Forward(at, right);
        return end < at ? null : new TokenSpan(at, end);
    }

    /// <summary>Whether a word can be the last one of a noun phrase.</summary>
    public static bool IsNominal(Token token) =>
        token.IsWord && (!token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Verb) || (token.Capital && !token.Is(WordClass.Closed)) || (token.Is(WordClass.Noun) && !token.Is(WordClass.Closed)));

    private int SkipBack(int at, int left)
    {
        while (at >= left)
        {
            Token token = tokens[at];
            if (token.Is(WordClass.Aux | WordClass.Adverb | WordClass.Clitic) && !token.Is(WordClass.AnyPronoun) && !(token.Capital && at > left))
            {
                at--;
            }
            else if (token.Is(WordClass.Day) && token.Capital)
            {
                at--;
                at -= at >= left && tokens[at].Is(WordClass.Preposition) ? 1 : 0;
            }
            else if (token.Kind == TokenKind.BracketClose)
            {
                int open = Find(TokenKind.BracketOpen, at - 1, left);
                if (open < 0)
                {
                    return at - 1;
                }

                at = open - 1;
            }
            else if (token.Kind is TokenKind.Comma or TokenKind.Dash)
            {
                int open = Find(token.Kind, at - 1, left);
                if (open < 0)
                {
                    return at - 1;
                }

                at = open - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Find(TokenKind kind, int at, int left)
    {
        for (int i = at; i >= left && at - i < LongestAside; i--)
        {
            if (tokens[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The phrase that ends at a token, read backwards.</summary>
    private TokenSpan Back(int end, int left)
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
                if (!Attached(start, left))
                {
                    break;
                }

                start--;
                continue;
            }

            if (before.IsWord && IsNominal(before) && !(before.Is(WordClass.Day) && before.Capital) && !(before.Is(WordClass.Speech) && !before.Capital && tokens[start].Capital))
            {
                start--;
                hard = start;
            }
            else if (before.Kind == TokenKind.Quote && start - 2 >= left && tokens[start - 2].Capital && tokens[start].Capital)
            {
                start -= 2;
                hard = start;
            }
            else if (before.Is(WordClass.Attach | WordClass.Particle) && Attached(start, left))
            {
                start--;
            }
            else if (before.Is(WordClass.And) && Joins(start, left))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        return new TokenSpan(hard, end);
    }

    /// <summary>Whether the word before a phrase ties it to a noun further left.</summary>
    private bool Attached(int start, int left)
    {
        if (start - 2 < left || !tokens[start - 1].Is(WordClass.Attach | WordClass.Particle))
        {
            return false;
        }

        Token noun = tokens[start - 2];
        return IsNominal(noun) && !(noun.Is(WordClass.Speech) && !noun.Capital) && !(noun.Is(WordClass.Day) && noun.Capital) && !LooksLikeVerb(noun)
            || (tokens[start - 1].Lower == "of" && noun.Is(WordClass.Determiner));
    }

    private bool Joins(int start, int left) => start - 2 >= left && tokens[start].Capital && tokens[start - 2].Capital && !tokens[start].Is(WordClass.AnyPronoun) && IsNominal(tokens[start - 2]);

    private bool LooksLikeVerb(Token token) => !language.CapitalNouns && !token.Capital && !token.Is(WordClass.Role) && token.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The last token of the phrase that begins at a token; less than it when there is none.</summary>
    private int Forward(int at, int right)
    {
        int end = at - 1;
        bool named = false;
        bool determined = tokens[at].Is(WordClass.Determiner);
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

            if (!token.IsWord)
            {
                break;
            }

            if (token.Is(WordClass.Determiner) && !token.Capital)
            {
                if (i == at || tokens[i - 1].Is(WordClass.Attach | WordClass.Determiner | WordClass.And) || (language.CapitalNouns && !last && end >= at && IsGenitive(token)))
                {
                    continue;
                }

                break;
            }

            if (token.Is(WordClass.Day) && token.Capital && i > at)
            {
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

            if (token.Is(WordClass.Particle) && !last && (tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.Particle)) && named)
            {
                continue;
            }

            if (token.Is(WordClass.Attach) && end >= at && !last && (determined || !tokens[end].Capital || token.Lower is "of" or "von" or "de" or "di" or "van"))
            {
                Token next = tokens[i + 1];
                if (next.Is(WordClass.Determiner) || IsNominal(next))
                {
                    if (!(token.Lower is "in" or "at" or "with" && (next.Is(WordClass.Speech) || (i + 2 < right && tokens[i + 2].Is(WordClass.Speech)))))
                    {
                        continue;
                    }
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
            if (named && !token.Is(WordClass.Role | WordClass.Title | WordClass.Suffix) && !(i + 1 < right && tokens[i + 1].Is(WordClass.Role) && !language.CapitalNouns))
            {
                break;
            }

            if (!token.Capital && !token.Is(WordClass.Role) && end >= at && LooksLikeVerb(token))
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

    private static bool IsGenitive(Token token) => token.Lower is "der" or "des" or "eines" or "einer";
}
