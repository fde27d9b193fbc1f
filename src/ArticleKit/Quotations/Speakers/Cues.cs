using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Words that give a quotation to somebody: a verb of speech, or what brings in a source.</summary>
internal readonly record struct CueSpan(int First, int Last, WordClass Class)
{
    /// <summary>Whether it brings in a source without a verb: according to.</summary>
    public bool IsSource => (Class & WordClass.According) != 0;

    /// <summary>Whether it names something and says nothing: called, described.</summary>
    public bool OnlyCalls => (Class & (WordClass.Say | WordClass.Call)) == WordClass.Call;

    /// <summary>Whether its object is whoever is spoken to: told, asked.</summary>
    public bool Tells => (Class & WordClass.Tell) != 0;
}

/// <summary>Tells which words of a sentence are cues.</summary>
internal sealed class Cues(IReadOnlyList<Token> tokens, NounChunks chunks, Language language)
{
    private const int LongestParted = 30;

    /// <summary>The cue that begins at a token; null when it is none.</summary>
    public CueSpan? At(int at, int left, int right)
    {
        Token token = tokens[at];
        if (!token.IsWord)
        {
            return null;
        }

        if (language.PhraseAt(tokens, at, right) is { } phrase)
        {
            bool brings = (phrase.Class & (WordClass.AnySay | WordClass.Manner | WordClass.According | WordClass.Call)) != 0;
            return brings ? new CueSpan(at, at + phrase.Words.Length - 1, phrase.Class) : null;
        }

        if (token.Is(WordClass.According))
        {
            return new CueSpan(at, at, token.Class);
        }

        if (language.Has(token.Lower, WordTrait.So) && IsSo(at, left, right))
        {
            return new CueSpan(at, at, WordClass.According);
        }

        // Where nouns have capitals, a capital in the midst of a sentence makes the word one: "das Schreiben".
        if (language.CapitalNouns && token.Capital && at > left && tokens[at - 1].IsWord)
        {
            return null;
        }

        if (language.Particles(token.Lower) is { Count: > 0 } particles && Parted(at, right, particles))
        {
            return new CueSpan(at, at, token.Class | WordClass.Say);
        }

        if (token.Is(WordClass.Base) && IsBehindAuxiliary(at, left))
        {
            return new CueSpan(at, at, token.Class | WordClass.Say);
        }

        if (!token.Is(WordClass.AnySay | WordClass.Call))
        {
            return null;
        }

        if ((token.Is(WordClass.Noun) && IsNoun(at, left)) || IsInfinitive(at, left) || IsParticiple(at, left, right))
        {
            return null;
        }

        return (!language.VerbLast && IsPassive(at, left)) || IsInName(at, left, right) ? null : new CueSpan(at, at, token.Class);
    }

    private bool IsInfinitive(int at, int left) => at > left && language.Has(tokens[at - 1].Lower, WordTrait.Infinitive);

    /// <summary>Whether a verb of speech is a participle without a subject of its own: "the song called for by Lee", "when asked".</summary>
    private bool IsParticiple(int at, int left, int right)
    {
        if (at > left && tokens[at - 1].Is(WordClass.Sub) && !tokens[at].Is(WordClass.Saying))
        {
            return true;
        }

        bool agent = at + 2 < right && !language.VerbLast && language.Has(tokens[at + 1].Lower, WordTrait.Agent);
        return agent && (tokens[at + 2].Capital || tokens[at + 2].Is(WordClass.Determiner));
    }

    /// <summary>Whether a verb of speech with a capital stands within a name: "Lakes Report Weekly".</summary>
    private bool IsInName(int at, int left, int right) =>
        at > left && at + 1 < right && !language.CapitalNouns && tokens[at].Capital && tokens[at - 1].Capital && tokens[at + 1].Capital;

    private bool IsBehindAuxiliary(int at, int left)
    {
        int i = at - 1;
        while (i > left && tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i > left && tokens[i].Is(WordClass.Aux) && !tokens[i].Is(WordClass.Passive);
    }

    private bool IsPassive(int at, int left)
    {
        int i = at - 1;
        while (i >= left && tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i >= left && tokens[i].Is(WordClass.Passive) && !tokens[at].Is(WordClass.Saying) && !language.EndsAs(tokens[at].Lower, WordEnding.Gerund);
    }

    /// <summary>", so der Minister" gives the source; "so sagte er" and "so der Minister will" do not.</summary>
    private bool IsSo(int at, int left, int right)
    {
        bool parted = at == left || tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash or TokenKind.BracketOpen;
        bool opens = at == left && (left == 0 || tokens[left - 1].Kind == TokenKind.Stop);
        if (!parted || opens || chunks.At(at + 1, right) is not { IsGoverned: false } source)
        {
            return false;
        }

        int next = source.Last + 1;
        if (next >= right)
        {
            return true;
        }

        bool clause = tokens[source.First].IsPronounAlone && tokens[next].IsWord;
        return !clause && !tokens[next].Is(WordClass.Aux | WordClass.AnySay | WordClass.Verb);
    }

    /// <summary>Whether the other half of a verb stands at the end of its clause.</summary>
    private bool Parted(int at, int right, IReadOnlyList<string> particles)
    {
        int end = Math.Min(right, at + LongestParted);
        for (int i = at + 1; i < end; i++)
        {
            bool last = tokens.StopsAt(i + 1, right) || tokens[i + 1].Is(WordClass.And | WordClass.Sub);
            if (last && tokens[i].IsSmall && particles.Contains(tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that may be a verb of speech or a noun is the noun: "the claims", "a recent report", "claims of fraud".</summary>
    private bool IsNoun(int at, int left)
    {
        if (at == left)
        {
            return false;
        }

        Token before = tokens[at - 1];
        if (before.Possessive || IsBeforeNoun(before))
        {
            return true;
        }

        // "in state reports": a preposition before another noun; "the mayor reports" has none.
        bool compound = !before.Capital && NounPhrases.IsNominal(before);
        if (compound && at - 2 >= left && tokens[at - 2].Is(WordClass.Preposition))
        {
            return true;
        }

        if (at + 1 >= tokens.Count)
        {
            return false;
        }

        return language.Has(tokens[at + 1].Lower, WordTrait.Of | WordTrait.Agent) || (compound && tokens[at + 1].Is(WordClass.And));
    }

    /// <summary>Whether a word makes a noun of the one behind it: an article, an adjective, another verb, or any small word that no verb follows.</summary>
    private bool IsBeforeNoun(in Token before)
    {
        if (before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.AnySay) || language.EndsAs(before.Lower, WordEnding.Adjective))
        {
            return true;
        }

        return before.IsSmall && !NounPhrases.IsNominal(before) && !before.Is(WordClass.AnyPronoun | WordClass.Adverb | WordClass.Aux | WordClass.Relative);
    }
}
