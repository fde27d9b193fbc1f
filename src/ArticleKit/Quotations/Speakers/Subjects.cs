using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Weighs which noun phrase of a clause is the one that speaks, by its form and by what it means.</summary>
internal sealed class Subjects(IReadOnlyList<Token> tokens, Language language)
{
    private readonly PersonNames _names = new(tokens);

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
            return language.Has(first.Lower, WordTrait.Nominative) ? 6 : language.Has(first.Lower, WordTrait.Impersonal) ? 0.5 : first.Is(WordClass.She | WordClass.He) ? 4 : 2;
        }

        if (char.IsDigit(first.Lower is { Length: > 0 } word ? word[0] : 'x'))
        {
            return -2;
        }

        double weight = IsPerson(chunk) ? 3 : language.IsAbstract(head.Lower) ? -2 : 0;
        if (weight == 0 && !first.Is(WordClass.Determiner) && chunk.First == chunk.Head)
        {
            weight = 1;
        }

        return first.Lower == "der" ? weight + 1 : weight;
    }

    /// <summary>What a phrase weighs that cannot be a subject.</summary>
    public const double Impossible = -100;

    /// <summary>Whether a phrase names somebody or an office.</summary>
    public bool IsPerson(NounChunk chunk)
    {
        int names = 0;
        for (int i = chunk.First; i <= chunk.Head; i++)
        {
            Token token = tokens[i];
            if (!token.Capital || token.Is(WordClass.Determiner))
            {
                continue;
            }

            if (token.Is(WordClass.Role | WordClass.Title | WordClass.MaleName | WordClass.FemaleName) || _names.Contains(token.Lower))
            {
                return true;
            }

            names++;
        }

        return names > 1;
    }
}
