using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>What may open a sentence before its subject: a dateline, a participle, a time or a place.</summary>
internal sealed class SentenceOpeners(IReadOnlyList<Token> tokens, Language language)
{
    /// <summary>Whether a sentence begins with a participle, which tells what its subject did: "Filling in for the mayor, …", "Asked why, …".</summary>
    public bool IsParticiple(int at, int right)
    {
        if (tokens[at] is not { IsProper: true, Lower: { Length: > 5 } word } first || first.Is(WordClass.MaleName | WordClass.FemaleName))
        {
            return false;
        }

        if ((!language.EndsAs(word, WordEnding.Gerund) && !language.EndsAs(word, WordEnding.Past)) || at + 1 >= right || !tokens[at + 1].IsSmall)
        {
            return false;
        }

        Token next = tokens[at + 1];
        return next.Is(WordClass.Preposition | WordClass.Determiner) || (next.Is(WordClass.Adverb) && !next.Is(WordClass.AnySay));
    }

    /// <summary>Whether a piece between commas tells when or where: "Tuesday on the radio,", "this week,", "in Salem, Ohio,".</summary>
    public bool IsSetting(int at, int left, int right)
    {
        if (tokens[at].IsDay)
        {
            return true;
        }

        int end = at;
        while (end < right && tokens[end].IsWord)
        {
            end++;
        }

        if (end >= right || tokens[end].Kind != TokenKind.Comma || end - at > 3)
        {
            return false;
        }

        bool time = language.Has(tokens[end - 1].Lower, WordTrait.Opener) && !tokens[end - 1].Capital;
        return time || IsPlace(at, end, left, right);
    }

    /// <summary>Whether a name between two commas is a place for what stands behind it, which may be a subject: ", Ohio, the mayor".</summary>
    private bool IsPlace(int at, int comma, int left, int right)
    {
        if (at <= left || tokens[at - 1].Kind != TokenKind.Comma || !tokens[at].IsProper || tokens[at].Is(WordClass.Title | WordClass.MaleName | WordClass.FemaleName))
        {
            return false;
        }

        if (comma + 1 >= right || tokens[comma + 1].Is(WordClass.Relative))
        {
            return false;
        }

        Token next = tokens[comma + 1];
        return next.Capital || next.Is(WordClass.He | WordClass.She | WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun);
    }

    /// <summary>Behind "PARIS (AP) —".</summary>
    public int BehindDateline(int left, int right)
    {
        for (int i = left; i < right && i < left + 8; i++)
        {
            if (tokens[i].Kind == TokenKind.Dash)
            {
                return i + 1 < right ? i + 1 : left;
            }

            if (tokens[i].IsSmall && !tokens[i].IsNumber)
            {
                return left;
            }
        }

        return left;
    }
}
