using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>What stands between a subject and its verb: auxiliaries, adverbs, days, and all that commas, dashes or brackets put in.</summary>
internal sealed class Asides(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestAside = 40;

    /// <summary>Where the words in a row begin that a token belongs to.</summary>
    public int PieceStart(int at, int left)
    {
        while (at > left && tokens[at - 1].IsWord)
        {
            at--;
        }

        return at;
    }

    /// <summary>Passes over what stands between a subject and its verb.</summary>
    /// <returns>The last token before it.</returns>
    public int SkipBack(int at, int left, out bool aside)
    {
        aside = false;
        while (at >= left)
        {
            Token token = tokens[at];
            if (IsOfVerb(token, at == left))
            {
                at--;
            }
            else if (language.FixedOrder && IsTime(at, left))
            {
                // "The minister last week said", "the ministry less than two weeks ago said".
                at -= tokens[at - 2].Is(WordClass.Sub) && at - 3 > left ? 4 : 2;
            }
            else if (token.IsDay)
            {
                at--;
                at -= at >= left && tokens[at].Is(WordClass.Preposition) ? 1 : 0;
            }
            else if (token.Kind is TokenKind.BracketClose or TokenKind.Comma or TokenKind.Dash)
            {
                int open = Find(token.Kind == TokenKind.BracketClose ? TokenKind.BracketOpen : token.Kind, at - 1, left);
                if (open < 0)
                {
                    return at - 1;
                }

                aside = true;
                at = open - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a word belongs to the verb behind it: an auxiliary, an adverb, a clitic. With a capital only the first word of a sentence does.</summary>
    private static bool IsOfVerb(in Token token, bool first) =>
        token.Is(WordClass.Aux | WordClass.Adverb | WordClass.Clitic) && !token.Is(WordClass.AnyPronoun) && (first || !token.Capital);

    /// <summary>Whether two words tell the time: "last week", "weeks ago".</summary>
    private bool IsTime(int at, int left)
    {
        if (at - 1 <= left || tokens[at].Is(WordClass.AnySay) || !language.Has(tokens[at].Lower, WordTrait.Opener))
        {
            return false;
        }

        return tokens[at - 1].Is(WordClass.Determiner) || language.Has(tokens[at - 1].Lower, WordTrait.Opener);
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
}
