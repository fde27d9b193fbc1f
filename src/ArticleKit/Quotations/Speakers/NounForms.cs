using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells by its form what a word may be in a noun phrase: a preposition before it, its article, an adjective, its noun.</summary>
internal sealed class NounForms(IReadOnlyList<Token> tokens, Language language)
{
    private const int MostAdjectives = 10;
    private const int MostOpen = 4;

    /// <summary>Whether a word is a preposition or an "als" that a noun phrase follows, and not the first word of a name: "Van Houten".</summary>
    public bool IsPreposition(int at, int right)
    {
        Token token = tokens[at];
        if (!token.IsWord || !(token.Is(WordClass.Preposition) || language.Has(token.Lower, WordTrait.As)) || tokens.StopsAt(at + 1, right))
        {
            return false;
        }

        return !(token.Capital && token.Is(WordClass.Particle) && tokens[at + 1].Capital);
    }

    /// <summary>Whether a word is an article, not "dieser" or "sein".</summary>
    public bool IsArticle(int at) => language.Has(tokens[at].Lower, WordTrait.RelativePronoun) || language.Has(tokens[at].Lower, WordTrait.Indefinite);

    /// <summary>Whether a word is a noun: by its capital, or where nouns have none, as an office or the like. Days are no nouns here.</summary>
    public bool IsNoun(in Token token)
    {
        bool noun = token.Capital || (!language.CapitalNouns && token.Is(WordClass.Role | WordClass.Title | WordClass.Audience));
        bool day = token.Is(WordClass.Day) && !token.Is(WordClass.Role);
        return noun && !day && token.IsWord && !token.Is(WordClass.Closed);
    }

    /// <summary>Whether an adjective stands here that a noun follows: "sehr alte Bücher".</summary>
    public bool IsAdjective(int at, int right)
    {
        while (at + 1 < right && language.CapitalNouns && tokens[at] is { Capital: false } adverb && adverb.Is(WordClass.Adverb))
        {
            at++;
        }

        return tokens[at].IsSmall && !tokens[at].Is(WordClass.Closed) && BehindAdjectives(at, right, language.CapitalNouns) > at;
    }

    /// <summary>Behind adjectives that a noun follows; the same place when none does.</summary>
    /// <param name="at">The first of them.</param>
    /// <param name="right">Behind the last token to look at.</param>
    /// <param name="weak">Whether they may end as they do behind an article or a preposition: "mit müden Augen", "in weiter Ferne".</param>
    public int BehindAdjectives(int at, int right, bool weak)
    {
        int i = at;
        while (i < right && i - at < MostAdjectives && IsAdjectiveForm(tokens[i], weak))
        {
            i++;
        }

        return i < right && IsNoun(tokens[i]) ? i : at;
    }

    private bool IsAdjectiveForm(in Token token, bool weak)
    {
        // "weiter" is an adverb, and with the weak ending an adjective as well.
        bool adverb = weak && token.Class == WordClass.Adverb;
        if (!token.IsSmall || (token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Call) && !adverb))
        {
            return false;
        }

        return (weak && IsInflected(token.Lower)) || (!adverb && (IsStrong(token.Lower) || token.IsNumber));
    }

    /// <summary>The ending of an adjective without an article: führende, not kommen or stellte.</summary>
    private bool IsStrong(string word) => word.Length > 3 && language.EndsAs(word, WordEnding.Strong) && !language.EndsAs(word, WordEnding.Past);

    /// <summary>The ending of an adjective or a participle behind an article: führenden, geborene.</summary>
    public bool IsInflected(string word) => word.Length > 3 && language.EndsAs(word, WordEnding.Inflected);

    /// <summary>Behind the words of a phrase whose noun has no capital: the first word that is none of its own, or a name.</summary>
    public int BehindOpen(int at, int right)
    {
        int i = at;
        while (i < right && i - at < MostOpen && tokens[i].IsSmall && !tokens[i].Is(WordClass.Closed | WordClass.AnySay | WordClass.Call | WordClass.Verb))
        {
            i++;
        }

        return i;
    }
}
