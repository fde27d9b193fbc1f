using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>What may open a sentence before its subject: a dateline, a participle, a time or a place.</summary>
internal sealed class SentenceOpeners(IReadOnlyList<Token> tokens, Language language)
{
    /// <summary>Whether a sentence begins with a participle, which tells what its subject did: "Filling in for the mayor, …", "Asked why, …".</summary>
    public bool IsParticiple(int at, int right) =>
        tokens[at] is { IsWord: true, Capital: true, Lower: { Length: > 5 } word } first && !first.Is(WordClass.Closed | WordClass.MaleName | WordClass.FemaleName)
        && (language.EndsAs(word, WordEnding.Gerund) || language.EndsAs(word, WordEnding.Past)) && at + 1 < right && tokens[at + 1].IsWord && !tokens[at + 1].Capital
        && (tokens[at + 1].Is(WordClass.Preposition | WordClass.Determiner) || (tokens[at + 1].Is(WordClass.Adverb) && !tokens[at + 1].Is(WordClass.AnySay)));

    /// <summary>Whether a piece between commas tells when or where: "Tuesday on the radio,", "this week,", "in Salem, Ohio,".</summary>
    public bool IsSetting(int at, int left, int right)
    {
        if (tokens[at].Is(WordClass.Day) && tokens[at].Capital)
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
        bool place = at > left && tokens[at - 1].Kind == TokenKind.Comma && tokens[at].Capital && !tokens[at].Is(WordClass.Closed | WordClass.Title | WordClass.MaleName | WordClass.FemaleName)
            && end + 1 < right && (tokens[end + 1].Capital || tokens[end + 1].Is(WordClass.He | WordClass.She | WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun)) && !tokens[end + 1].Is(WordClass.Relative);
        return time || place;
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

            if (tokens[i].IsWord && !tokens[i].Capital && !char.IsDigit(tokens[i].Lower is { Length: > 0 } word ? word[0] : 'x'))
            {
                return left;
            }
        }

        return left;
    }
}
