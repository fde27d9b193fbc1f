using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Weighs which noun phrase of a clause is the one that speaks, by its form and by what it means.</summary>
internal sealed class Subjects(IReadOnlyList<Token> tokens, Language language)
{
    private PersonNames? _names;

    /// <summary>How much a phrase looks like somebody who speaks, apart from its place; below <see cref="Impossible"/> it cannot be a subject.</summary>
    public double Weigh(NounChunk chunk, bool oblique)
    {
        Token first = tokens[chunk.First];
        Token head = tokens[chunk.Head];
        if (chunk.IsGoverned || oblique || (head.Is(WordClass.Day) && !IsPerson(chunk)))
        {
            return Impossible;
        }

        if (chunk.First == chunk.Head && first.Is(WordClass.AnyPronoun))
        {
            return WeighPronoun(first);
        }

        if (first.IsNumber)
        {
            return -2;
        }

        double weight = IsPerson(chunk) ? 3 : language.EndsAs(head.Lower, WordEnding.Abstract) ? -2 : 0;
        if (weight == 0 && !first.Is(WordClass.Determiner) && chunk.First == chunk.Head && !head.Is(WordClass.Speech))
        {
            weight = 1;
        }

        return language.Has(first.Lower, WordTrait.MasculineArticle) ? weight + 1 : weight;
    }

    /// <summary>How much a pronoun looks like a subject: "er" more than "sie" or "wir", "es" and "man" least.</summary>
    private double WeighPronoun(in Token pronoun)
    {
        if (language.Has(pronoun.Lower, WordTrait.Nominative))
        {
            return 6;
        }

        if (language.Has(pronoun.Lower, WordTrait.Impersonal))
        {
            return -2;
        }

        return pronoun.Is(WordClass.She | WordClass.He) ? 2.5 : 2;
    }

    /// <summary>Whether a phrase is one word that nothing but its place gives a capital.</summary>
    public bool IsFirstWord(NounChunk chunk)
    {
        if (chunk.First != chunk.Head || !StartsSentence(chunk.First) || tokens[chunk.First].Is(WordClass.AnyPronoun))
        {
            return false;
        }

        return !IsPerson(chunk) && !IsVerb(chunk.Head + 1);
    }

    private bool IsVerb(int at)
    {
        if (at >= tokens.Count || !tokens[at].IsSmall)
        {
            return false;
        }

        Token token = tokens[at];
        if (token.Is(WordClass.Aux | WordClass.AnySay | WordClass.Call | WordClass.Verb))
        {
            return true;
        }

        return !token.Is(WordClass.Closed) && (language.EndsAs(token.Lower, WordEnding.Past) || language.EndsAs(token.Lower, WordEnding.Finite));
    }

    private bool StartsSentence(int at) =>
        at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon || tokens[at - 1].End < tokens[at].Start - 1;

    /// <summary>Whether a word is a last name of the article.</summary>
    public bool IsName(int at) => tokens[at].Capital && (_names ??= new PersonNames(tokens)).Contains(tokens[at].Lower);

    /// <summary>What a phrase weighs that cannot be a subject.</summary>
    public const double Impossible = -100;

    /// <summary>Whether a phrase names somebody or an office.</summary>
    public bool IsPerson(NounChunk chunk)
    {
        int names = tokens[chunk.First].Is(WordClass.Determiner) ? -1 : 0;
        for (int i = chunk.First; i <= chunk.Head; i++)
        {
            Token token = tokens[i];
            if (!token.Capital || token.Is(WordClass.Determiner))
            {
                continue;
            }

            if (token.Is(WordClass.Role | WordClass.Title | WordClass.Audience | WordClass.MaleName | WordClass.FemaleName) || IsName(i))
            {
                return true;
            }

            // The first word of a sentence has a capital, whatever it is.
            names += i == chunk.First && StartsSentence(i) && language.EndsAs(token.Lower, WordEnding.Strong) ? 0 : 1;
        }

        return names > 1 && !language.EndsAs(tokens[chunk.Head].Lower, WordEnding.Abstract);
    }
}
