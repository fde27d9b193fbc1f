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
            return (phrase.Class & (WordClass.AnySay | WordClass.Manner | WordClass.According | WordClass.Call)) != 0 ? new CueSpan(at, at + phrase.Words.Length - 1, phrase.Class) : null;
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

        if (language.Particles(token.Lower) is { Count: > 0 } particles)
        {
            if (Parted(at, right, particles))
            {
                return new CueSpan(at, at, token.Class | WordClass.Say);
            }
        }

        if (token.Is(WordClass.Base) && IsBehindAuxiliary(at, left))
        {
            return new CueSpan(at, at, token.Class | WordClass.Say);
        }

        if (!token.Is(WordClass.AnySay | WordClass.Call))
        {
            return null;
        }

        if (token.Is(WordClass.Noun) && IsNoun(at, left))
        {
            return null;
        }

        bool infinitive = at > left && language.Has(tokens[at - 1].Lower, WordTrait.Infinitive);
        bool participle = (at + 2 < right && !language.VerbLast && language.Has(tokens[at + 1].Lower, WordTrait.Agent) && (tokens[at + 2].Capital || tokens[at + 2].Is(WordClass.Determiner))) || (at > left && tokens[at - 1].Is(WordClass.Sub) && !token.Is(WordClass.Saying));
        return infinitive || participle || (!language.VerbLast && IsPassive(at, left)) || (token.Capital && at > left && !language.CapitalNouns && tokens[at - 1].Capital && tokens[at - 1].IsWord && at + 1 < right && tokens[at + 1].Capital) ? null : new CueSpan(at, at, token.Class);
    }

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
        if (!parted || (at == left && (left == 0 || tokens[left - 1].Kind is TokenKind.Stop)) || chunks.At(at + 1, right) is not { IsGoverned: false } source || (tokens[source.First].Is(WordClass.AnyPronoun) && !tokens[source.First].Is(WordClass.Determiner) && source.Last + 1 < right && tokens[source.Last + 1].IsWord))
        {
            return false;
        }

        return source.Last + 1 >= right || !tokens[source.Last + 1].Is(WordClass.Aux | WordClass.AnySay | WordClass.Verb);
    }

    /// <summary>Whether the other half of a verb stands at the end of its clause.</summary>
    private bool Parted(int at, int right, IReadOnlyList<string> particles)
    {
        int end = Math.Min(right, at + LongestParted);
        for (int i = at + 1; i < end; i++)
        {
            if (tokens[i].IsWord && !tokens[i].Capital && particles.Contains(tokens[i].Lower) && (i + 1 >= right || !tokens[i + 1].IsWord || tokens[i + 1].Is(WordClass.And | WordClass.Sub)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNoun(int at, int left)
    {
        if (at == left)
        {
            return false;
        }

        Token before = tokens[at - 1];
        return before.Possessive || language.EndsAs(before.Lower, WordEnding.Adjective) || before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.AnySay) || (!before.Capital && before.IsWord && !NounPhrases.IsNominal(before) && !before.Is(WordClass.AnyPronoun | WordClass.Adverb | WordClass.Aux | WordClass.Relative))
            || (at - 2 >= left && tokens[at - 2].Is(WordClass.Preposition) && !before.Capital && NounPhrases.IsNominal(before))
            || (at + 1 < tokens.Count && (language.Has(tokens[at + 1].Lower, WordTrait.Of | WordTrait.Agent) || (tokens[at + 1].Is(WordClass.And) && !before.Capital && NounPhrases.IsNominal(before))));
    }
}
