using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Who speaks by a noun of speech before the marks: "her remark that “…”", "the mayor's call for “…”", "chants of “…”".</summary>
internal sealed class SpeechNouns(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases, Actors actors)
{
    private const int LongestOwned = 8;

    /// <summary>A noun of speech and whose it is, right before a colon or "that": "her remark in May that “…”".</summary>
    public Attribution? Owned(int edge, int left)
    {
        for (int i = edge; i > left && edge - i < LongestOwned && tokens[i].IsWord; i--)
        {
            if (!tokens[i].Is(WordClass.Speech | WordClass.Named) || tokens[i].Capital)
            {
                continue;
            }

            return OwnerOf(i, left, Ground.Beside);
        }

        return null;
    }

    private Attribution? OwnerOf(int noun, int left, Ground ground)
    {
        for (int owner = noun - 1; owner >= left && noun - owner < 4 && tokens[owner].IsWord; owner--)
        {
            if (language.Has(tokens[owner].Lower, WordTrait.Possessive) || tokens[owner].Possessive)
            {
                TokenSpan? whole = tokens[owner].Possessive ? phrases.Before(owner + 1, left) : new TokenSpan(owner, owner);
                return whole is { } span ? new Attribution(span, new TokenSpan(noun, noun), null, ground) : null;
            }
        }

        return null;
    }

    /// <summary>Whose words they are by a noun of speech and what ties them to it: "her claim that she “…”", "the mayor's call for “…”".</summary>
    public Attribution? Of(int edge, int left)
    {
        for (int i = edge; i > left && edge - i < LongestOwned && tokens[i].IsWord; i--)
        {
            bool cry = i == edge - 1 && language.Has(tokens[i].Lower, WordTrait.Cry);
            bool said = !tokens[i].Capital && (cry || tokens[i].Is(WordClass.Speech | WordClass.Noun | WordClass.Base));
            if (said && i < edge && (tokens[i + 1].Is(WordClass.That | WordClass.Attach) || language.Has(tokens[i + 1].Lower, WordTrait.Infinitive)))
            {
                return OwnerOf(i, left, Ground.Actor) ?? (cry ? Called(i, left) : null);
            }
        }

        return null;
    }

    /// <summary>What is called out, by whoever the sentence is about, unless that only hears it: "The team was met with chants of “…”".</summary>
    private Attribution Called(int noun, int left)
    {
        bool passive = false;
        for (int i = left; i < noun; i++)
        {
            passive |= tokens[i].Is(WordClass.Passive);
        }

        return new Attribution(passive ? null : actors.Of(left, noun), new TokenSpan(noun, noun), null, Ground.Actor);
    }
}
