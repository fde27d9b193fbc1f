using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Subjects that a verb or a participle has from elsewhere in its sentence: "he said no, adding …", "with many marchers chanting …".</summary>
internal sealed class SharedSubjects(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases)
{
    private readonly Cues _cue = new(tokens, new NounChunks(tokens, language), language);

    /// <summary>The subject of a participle of speech.</summary>
    public TokenSpan? OfParticiple(int verb, int left) => RightBefore(verb, left) ?? Earlier(verb, left) ?? phrases.Main(ClauseStart(verb, left), verb);

    /// <summary>The subject of a verb that follows a comma which closes nothing: "suggested it was late, called it …".</summary>
    public TokenSpan? OfListed(int verb, int left) => IsListed(verb, left) ? Earlier(verb, left) : null;

    /// <summary>The subject of the first verb of speech of a sentence, which later ones share: "he said no, adding …".</summary>
    private TokenSpan? Earlier(int verb, int left)
    {
        TokenSpan? found = null;
        for (int i = verb - 1; i > left; i--)
        {
            Token token = tokens[i];
            if (!token.IsWord || token.Is(WordClass.And))
            {
                // The verbs before a comma are no part of the same clause.
                if (found is not null)
                {
                    break;
                }

                continue;
            }

            bool said = token.Is(WordClass.Say) && !token.Is(WordClass.Saying) && _cue.At(i, left, verb) is { IsSource: false };
            if (said && phrases.Before(i, left) is { } subject)
            {
                found = subject;
            }
        }

        return found;
    }

    /// <summary>Who stands right before a participle: "with many marchers chanting", "Lincoln saying".</summary>
    private TokenSpan? RightBefore(int verb, int left)
    {
        if (verb - 1 <= left || !NounPhrases.IsNominal(tokens[verb - 1]))
        {
            return null;
        }

        if (phrases.Before(verb, left) is not { } phrase || phrase.Last != verb - 1 || phrase.First <= left)
        {
            return null;
        }

        Token before = tokens[phrase.First - 1];
        bool begins = before.Kind is TokenKind.Dash or TokenKind.Comma || before.Is(WordClass.And) || language.Has(before.Lower, WordTrait.Attendant);
        return begins && PersonNames.HasNameOrOffice(tokens, phrase) ? phrase : null;
    }

    private bool IsListed(int verb, int left)
    {
        if (verb - 1 <= left || tokens[verb - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        for (int i = verb - 2; i > left; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the clause begins that a participle belongs to: behind ", as" or ", while".</summary>
    private int ClauseStart(int verb, int left)
    {
        for (int i = verb - 1; i > left + 1; i--)
        {
            bool opens = tokens[i].Is(WordClass.Sub) && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Dash;
            if (opens && (tokens.IsCapitalAt(i + 1, verb) || tokens.IsAt(i + 1, verb, WordClass.AnyPronoun | WordClass.Determiner)))
            {
                return i + 1;
            }
        }

        return left;
    }
}
