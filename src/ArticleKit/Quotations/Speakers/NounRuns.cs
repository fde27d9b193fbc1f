using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Nouns and names in a row, and those that a comma or a bracket adds to them: "Ministerin Ida van der Roth", "die Ministerin, Ida Roth,".</summary>
internal sealed class NounRuns(IReadOnlyList<Token> tokens, Language language, NounForms forms)
{
    /// <summary>The last of the nouns and names that begin at a token; null when none begins there.</summary>
    public int? LastFrom(int at, int right) => at < right && forms.IsNoun(tokens[at]) ? Last(at, right) : null;

    private int Last(int at, int right)
    {
        int end = at;
        for (int i = at + 1; i < right; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Other && i + 2 < right && tokens[i + 1].Is(WordClass.And) && tokens[i + 2].Capital)
            {
                // "Journalistinnen- und Journalistenverband".
                end = i + 2;
                i = end;
                continue;
            }

            if (language.EndsAs(tokens[end].Lower, WordEnding.Abstract))
            {
                break;
            }

            if (forms.IsNoun(token) || (token.Capital && token.Is(WordClass.Adverb)) || (token.Is(WordClass.Suffix) && token.IsWord))
            {
                end = i;
            }
            else if (!IsWithinName(i, end, right))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a small word goes on with a name that ends before it: "Ida van der Roth".</summary>
    private bool IsWithinName(int at, int end, int right)
    {
        Token token = tokens[at];
        if (!token.IsWord || !token.Is(WordClass.Particle) || at + 1 >= right || !tokens[end].Capital || tokens[end].Is(WordClass.Speech))
        {
            return false;
        }

        if (!tokens[at + 1].Capital && !tokens[at + 1].Is(WordClass.Particle))
        {
            return false;
        }

        // "zu" stands within names behind a first name alone, "der" behind another particle.
        Token before = tokens[at - 1];
        bool infinitive = language.Has(token.Lower, WordTrait.Infinitive) && !PersonNames.IsFirst(before);
        bool article = language.CapitalNouns && token.Is(WordClass.Determiner) && !before.Is(WordClass.Particle);
        return !infinitive && !article;
    }

    /// <summary>Behind a comma the name of an office, or the office of a name: ", Ida Roth,".</summary>
    public int Apposed(int last, int right)
    {
        int comma = last + 1;
        if (comma + 2 >= right || tokens[comma].Kind != TokenKind.Comma || !forms.IsNoun(tokens[comma + 1]) || !forms.IsNoun(tokens[comma + 2]))
        {
            return last;
        }

        int end = Last(comma + 1, right);
        return tokens.StopsAt(end + 1, right) || tokens[end + 1].Is(WordClass.Aux | WordClass.AnySay) ? end : last;
    }

    /// <summary>Whether one word in brackets stands behind a name, and no further word: "Ida Roth (Hafenpartei),".</summary>
    public bool IsBracketed(int open, int right)
    {
        if (open + 3 >= right || tokens[open].Kind != TokenKind.BracketOpen || tokens[open + 2].Kind != TokenKind.BracketClose)
        {
            return false;
        }

        return tokens[open + 1].Capital && !tokens[open + 3].IsWord;
    }
}
