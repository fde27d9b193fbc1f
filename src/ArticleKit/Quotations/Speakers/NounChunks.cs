using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Reads noun phrases from left to right: an article, adjectives or a whole participle with its objects ("die in Bonn geborene Malerin"), the
/// noun or the names, and genitives and prepositions that are tied to it.
/// </summary>
internal sealed class NounChunks(IReadOnlyList<Token> tokens, Language language)
{
    private const int MostAdjectives = 10;
    private const int MostOpen = 4;
    private const int MostTied = 4;
    private const int LongestTitle = 50;

    /// <summary>The phrase that begins at a token, or behind a preposition there; null when none does.</summary>
    public NounChunk? At(int at, int right)
    {
        int preposition = -1;
        while (at < right && IsPreposition(at, right))
        {
            preposition = at;
            at++;
        }

        if (at + 2 < right && tokens[at].Is(WordClass.Determiner) && tokens[at + 1].Is(WordClass.Attach) && At(at + 1, right) is { } whole)
        {
            return new NounChunk(at, whole.Last, at, preposition);
        }

        if (at >= right || Head(at, right, preposition >= 0) is not { } head)
        {
            return null;
        }

        return new NounChunk(at, Tied(at, head, right), head, preposition);
    }

    /// <summary>The next phrase at or behind a token.</summary>
    public NounChunk? Next(int at, int right)
    {
        for (; at < right; at++)
        {
            if (At(at, right) is { } chunk)
            {
                return chunk;
            }
        }

        return null;
    }

    /// <summary>Whether a word can be no subject in the form it has: dem, ihn; "der" before a noun that is feminine.</summary>
    public bool IsOblique(NounChunk chunk)
    {
        Token first = tokens[chunk.First];
        if (language.Has(first.Lower, WordTrait.Oblique))
        {
            return true;
        }

        int noun = chunk.First + 1;
        while (noun < chunk.Head && !tokens[noun].Capital)
        {
            noun++;
        }

        // The adjective of a name has a capital as well: der Deutschen Presse-Agentur.
        bool adjective = noun < chunk.Head && IsInflected(tokens[noun].Lower) && !tokens[noun].Is(WordClass.Role | WordClass.Title);
        return language.Has(first.Lower, WordTrait.MasculineArticle) && noun <= chunk.Head && language.EndsAs(tokens[adjective ? chunk.Head : noun].Lower, WordEnding.Feminine);
    }

    /// <summary>Whether the noun of a phrase looks feminine, so that "der" behind it need not be a subject.</summary>
    public bool IsFeminine(TokenSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].Capital && !tokens[i].Is(WordClass.Closed) && language.EndsAs(tokens[i].Lower, WordEnding.Feminine))
            {
                return true;
            }
        }

        return language.Has(tokens[span.First].Lower, WordTrait.FeminineArticle);
    }

    private bool IsPreposition(int at, int right)
    {
        Token token = tokens[at];
        return token.IsWord && (token.Is(WordClass.Preposition) || language.Has(token.Lower, WordTrait.As)) && at + 1 < right && tokens[at + 1].IsWord && !(token.Capital && token.Is(WordClass.Particle) && tokens[at + 1].Capital);
    }

    private bool IsArticle(int at) => language.Has(tokens[at].Lower, WordTrait.RelativePronoun) || language.Has(tokens[at].Lower, WordTrait.Indefinite);

    private bool IsNoun(Token token) => token.IsWord && (token.Capital || (!language.CapitalNouns && token.Is(WordClass.Role | WordClass.Title | WordClass.Audience))) && !token.Is(WordClass.Closed) && !(token.Is(WordClass.Day) && !token.Is(WordClass.Role));

    /// <summary>The last token of the noun whose phrase begins at a token.</summary>
    private int? Head(int at, int right, bool governed)
    {
        Token first = tokens[at];
        if (!first.IsWord)
        {
            return null;
        }

        int i = at;
        while (i < right && tokens[i].Is(WordClass.Determiner) && (i == at || !IsArticle(i)))
        {
            i++;
        }

        bool determined = i > at;
        if (first.Is(WordClass.AnyPronoun) && !(determined && i < right && (IsNoun(tokens[i]) || IsAdjective(i, right))))
        {
            bool article = first.Is(WordClass.Determiner) && (at + 1 >= right || tokens[at + 1] is { Kind: TokenKind.Quote } or { IsWord: true, Class: WordClass.None });
            return article ? null : at;
        }

        if (determined && i < right && tokens[i].Kind == TokenKind.Quote)
        {
            return i;
        }

        i = determined ? language.CapitalNouns ? Attributes(i, right) : Open(i, right) : Adjectives(i, right, governed && language.CapitalNouns);
        if (determined && !language.CapitalNouns)
        {
            return i < right && IsNoun(tokens[i]) ? Nouns(i, right) : i > at + 1 || (i == at + 1 && IsOpen(tokens[at])) ? i - 1 : null;
        }

        return i < right && IsNoun(tokens[i]) ? Nouns(i, right) : null;
    }

    private bool IsAdjective(int at, int right)
    {
        while (at + 1 < right && language.CapitalNouns && tokens[at] is { Capital: false } adverb && adverb.Is(WordClass.Adverb))
        {
            at++;
        }

        return tokens[at] is { IsWord: true, Capital: false } token && !token.Is(WordClass.Closed) && Adjectives(at, right, language.CapitalNouns) > at;
    }

    /// <summary>Behind adjectives that a noun follows; the same place when none does.</summary>
    /// <param name="at">The first of them.</param>
    /// <param name="right">Behind the last token to look at.</param>
    /// <param name="weak">Whether they may end as they do behind an article or a preposition: "mit müden Augen", "in weiter Ferne".</param>
    private int Adjectives(int at, int right, bool weak = false)
    {
        int i = at;
        while (i < right && i - at < MostAdjectives && tokens[i] is { IsWord: true, Capital: false } token && (!token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Call) || (weak && token.Class == WordClass.Adverb && IsInflected(token.Lower))) && ((weak && IsInflected(token.Lower)) || IsStrong(token.Lower) || char.IsDigit(token.Lower is { Length: > 0 } word ? word[0] : 'x')))
        {
            i++;
        }

        return i < right && IsNoun(tokens[i]) ? i : at;
    }

    /// <summary>The ending of an adjective without an article: führende, not kommen or stellte.</summary>
    private bool IsStrong(string word) => word.Length > 3 && language.EndsAs(word, WordEnding.Strong) && !language.EndsAs(word, WordEnding.Past);

    private bool IsInflected(string word) => word.Length > 3 && language.EndsAs(word, WordEnding.Inflected);

    /// <summary>Behind the words of a phrase whose noun has no capital: the first word that is none of its own, or a name.</summary>
    private int Open(int at, int right)
    {
        int i = at;
        while (i < right && i - at < MostOpen && IsOpen(tokens[i]) && !tokens[i].Capital)
        {
            i++;
        }

        return i;
    }

    private static bool IsOpen(Token token) => token.IsWord && !token.Is(WordClass.Closed | WordClass.AnySay | WordClass.Call | WordClass.Verb);

    /// <summary>Behind what stands between an article and its noun.</summary>
    private int Attributes(int at, int right)
    {
        int i = at;
        while (i < right && i - at < MostAdjectives && tokens[i].IsWord)
        {
            Token token = tokens[i];
            if (IsNoun(token))
            {
                return i;
            }

            if ((token.Is(WordClass.Preposition) || (token.Is(WordClass.Determiner) && IsArticle(i))) && At(i, right) is { } inner && inner.Head + 1 < right && tokens[inner.Head + 1] is { IsWord: true, Capital: false } participle && IsInflected(participle.Lower) && !participle.Is(WordClass.Closed))
            {
                i = inner.Head + 1;
                continue;
            }

            if (token.Is(WordClass.Aux | WordClass.Sub | WordClass.That | WordClass.And) || (token.Is(WordClass.Say) && !IsInflected(token.Lower)))
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>The last of the nouns and names that begin at a token.</summary>
    private int Nouns(int at, int right)
    {
        int end = at;
        for (int i = at + 1; i < right; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Other && i + 2 < right && tokens[i + 1].Is(WordClass.And) && tokens[i + 2].Capital)
            {
                end = i + 2;
                i = end;
                continue;
            }

            if (language.EndsAs(tokens[end].Lower, WordEnding.Abstract))
            {
                break;
            }

            if (IsNoun(token) || (token.Capital && token.Is(WordClass.Adverb)) || (token.Is(WordClass.Suffix) && token.IsWord))
            {
                end = i;
            }
            else if (!token.Is(WordClass.Particle) || i + 1 >= right || tokens[end].Is(WordClass.Speech) || (language.Has(token.Lower, WordTrait.Infinitive) && !PersonNames.IsFirst(tokens[i - 1])) || !(tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.Particle)) || !tokens[end].Capital || tokens[i].Kind != TokenKind.Word || (language.CapitalNouns && token.Is(WordClass.Determiner) && !tokens[i - 1].Is(WordClass.Particle)))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The last token of what is tied to a noun: genitives, "von" and what follows it, a second noun behind "und".</summary>
    private int Tied(int first, int head, int right)
    {
        if (first == head && tokens[first].Is(WordClass.He | WordClass.She) || language.Has(tokens[first].Lower, WordTrait.Nominative))
        {
            return head;
        }

        bool determined = tokens[first].Is(WordClass.Determiner) || tokens[head].Is(WordClass.Role | WordClass.Title);
        int last = head;
        for (int turns = 0; turns < MostTied && last + 2 < right; turns++)
        {
            int next = last + 1;
            if (tokens[next].Kind == TokenKind.BracketOpen && next + 2 < right && tokens[next + 2].Kind == TokenKind.BracketClose && tokens[next + 1].Capital && next + 3 < right && !tokens[next + 3].IsWord)
            {
                return Apposed(last, right);
            }

            Token token = tokens[next];
            if (token.Kind == TokenKind.Quote && tokens[last].Is(WordClass.Audience | WordClass.Role | WordClass.Named) && token.End - token.Start < LongestTitle)
            {
                last = next;
                continue;
            }

            bool genitive = token.IsWord && !token.Capital && language.Has(token.Lower, WordTrait.Genitive) && determined;
            bool joined = token.Is(WordClass.And) && tokens[next + 1] is { Capital: true } other && IsNoun(other) && turns < 2;
            int start = joined ? next + 1 : next;
            if (!genitive && !joined && !(token.Is(WordClass.Attach) && !token.Capital))
            {
                break;
            }

            if (At(start, right) is not { } chunk || chunk.Head <= next)
            {
                break;
            }

            // Behind an office or another genitive a paper is more often whoever is told: "sagte die Ministerin der Zeitung".
            bool paper = tokens[chunk.Head].Is(WordClass.Audience) || tokens[chunk.Head].Kind == TokenKind.Quote;
            if (genitive && ((paper && (tokens[head].Is(WordClass.Title) || last > head)) || PersonNames.EndsInName(tokens, first, head)))
            {
                break;
            }

            last = chunk.Head;
        }

        return tokens[head].Is(WordClass.Role | WordClass.Title) && !tokens[head].Is(WordClass.Audience) ? Apposed(last, right) : last;
    }

    /// <summary>Behind a comma the name of an office, or the office of a name: ", Renate Künast,".</summary>
    private int Apposed(int last, int right)
    {
        int comma = last + 1;
        if (comma + 2 >= right || tokens[comma].Kind != TokenKind.Comma || !IsNoun(tokens[comma + 1]) || !IsNoun(tokens[comma + 2]))
        {
            return last;
        }

        int end = Nouns(comma + 1, right);
        return end + 1 >= right || !tokens[end + 1].IsWord || tokens[end + 1].Is(WordClass.Aux | WordClass.AnySay) ? end : last;
    }
}
