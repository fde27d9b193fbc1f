using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Names that a sentence begins with, far before their verb: commas put in all that stands between.</summary>
internal sealed class LeadingNames(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases)
{
    /// <summary>The name at the beginning of the sentence of a verb, or right behind the quotation before it.</summary>
    public TokenSpan? Before(int verb, int left) => First(verb, left) ?? BehindQuote(verb, left);

    /// <summary>The name that a sentence begins with, all the rest before its verb between commas: "Ann Lee, whose boat, the Tern, won, said".</summary>
    private TokenSpan? First(int verb, int left)
    {
        int comma = verb - 1;
        while (comma > left && tokens[comma].Is(WordClass.Adverb | WordClass.Aux))
        {
            comma--;
        }

        if (!language.FixedOrder || comma <= left + 3 || tokens[comma].Kind != TokenKind.Comma || !tokens[left].IsName)
        {
            return null;
        }

        if (phrases.After(left - 1, verb) is not { } name)
        {
            return null;
        }

        if (name.First != left || name.Last == left || name.Last + 2 >= comma || tokens[name.Last + 1].Kind != TokenKind.Comma)
        {
            return null;
        }

        bool aside = tokens[name.Last + 2].Is(WordClass.Determiner | WordClass.Relative | WordClass.Role);
        return aside && IsAllName(name) ? name : null;
    }

    private bool IsAllName(TokenSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (!tokens[i].Capital && !tokens[i].Is(WordClass.Particle))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name right behind a quotation, with whatever commas put in before its verb: “…,” Ann Lee, 67, of Leeds, said.</summary>
    private TokenSpan? BehindQuote(int verb, int left)
    {
        bool begins = left > 0 && verb > left + 2 && tokens[left - 1].Kind is TokenKind.Quote or TokenKind.Comma
            && tokens[left].Capital && !tokens[left].Is(WordClass.Day | WordClass.That | WordClass.AnyPronoun);
        if (!begins || tokens[verb - 1].Is(WordClass.He | WordClass.She))
        {
            return null;
        }

        if (phrases.After(left - 1, verb) is not { } name || name.First != left || name.Last + 1 >= verb)
        {
            return null;
        }

        bool aside = tokens[name.Last + 1].Kind is TokenKind.Comma or TokenKind.BracketOpen && !tokens[name.Last + 2].Is(WordClass.And);
        return aside ? name : null;
    }
}
