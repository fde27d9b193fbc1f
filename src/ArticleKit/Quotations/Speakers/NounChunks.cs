using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Reads noun phrases from left to right: an article, adjectives or a whole participle with its objects ("die in Bonn geborene Malerin"), the
/// noun or the names, and genitives and prepositions that are tied to it.
/// </summary>
internal sealed class NounChunks(IReadOnlyList<Token> tokens, Language language)
{
    private const int MostAttributes = 10;
    private const int MostTied = 4;
    private const int LongestTitle = 50;

    private readonly NounForms _forms = new(tokens, language);
    private readonly NounRuns _runs = new(tokens, language, new NounForms(tokens, language));

    /// <summary>The phrase that begins at a token, or behind a preposition there; null when none does.</summary>
    public NounChunk? At(int at, int right)
    {
        int preposition = -1;
        while (at < right && _forms.IsPreposition(at, right))
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
        bool adjective = noun < chunk.Head && _forms.IsInflected(tokens[noun].Lower) && !tokens[noun].Is(WordClass.Role | WordClass.Title);
        if (noun > chunk.Head || !language.Has(first.Lower, WordTrait.MasculineArticle))
        {
            return false;
        }

        return language.EndsAs(tokens[adjective ? chunk.Head : noun].Lower, WordEnding.Feminine);
    }

    /// <summary>Whether the noun of a phrase looks feminine, so that "der" behind it need not be a subject.</summary>
    public bool IsFeminine(TokenSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].IsProper && language.EndsAs(tokens[i].Lower, WordEnding.Feminine))
            {
                return true;
            }
        }

        return language.Has(tokens[span.First].Lower, WordTrait.FeminineArticle);
    }

    /// <summary>The last token of the noun whose phrase begins at a token.</summary>
    private int? Head(int at, int right, bool governed)
    {
        Token first = tokens[at];
        if (!first.IsWord)
        {
            return null;
        }

        int i = at;
        while (i < right && tokens[i].Is(WordClass.Determiner) && (i == at || !_forms.IsArticle(i)))
        {
            i++;
        }

        bool determined = i > at;
        if (first.Is(WordClass.AnyPronoun) && !(determined && IsBeforeNoun(i, right)))
        {
            return first.Is(WordClass.Determiner) && MayBeArticle(at, right) ? null : at;
        }

        if (determined && i < right && tokens[i].Kind == TokenKind.Quote)
        {
            return i;
        }

        if (!determined)
        {
            return _runs.LastFrom(_forms.BehindAdjectives(i, right, weak: governed && language.CapitalNouns), right);
        }

        if (language.CapitalNouns)
        {
            return _runs.LastFrom(Attributes(i, right), right);
        }

        int behind = _forms.BehindOpen(i, right);
        return _runs.LastFrom(behind, right) ?? (behind > at + 1 ? behind - 1 : null);
    }

    /// <summary>Whether a noun stands at a place, alone or behind adjectives.</summary>
    private bool IsBeforeNoun(int at, int right) => at < right && (_forms.IsNoun(tokens[at]) || _forms.IsAdjective(at, right));

    /// <summary>Whether "der" or "die" opens a phrase that is not read here, and does not stand for a noun: before marks, or a word of no class.</summary>
    private bool MayBeArticle(int at, int right) => at + 1 >= right || tokens[at + 1] is { Kind: TokenKind.Quote } or { IsWord: true, Class: WordClass.None };

    /// <summary>Behind what stands between an article and its noun.</summary>
    private int Attributes(int at, int right)
    {
        int i = at;
        while (i < right && i - at < MostAttributes && tokens[i].IsWord)
        {
            Token token = tokens[i];
            if (_forms.IsNoun(token))
            {
                return i;
            }

            if (Participle(i, right) is { } participle)
            {
                i = participle;
                continue;
            }

            if (token.Is(WordClass.Aux | WordClass.Sub | WordClass.That | WordClass.And) || (token.Is(WordClass.Say) && !_forms.IsInflected(token.Lower)))
            {
                break;
            }

            i++;
        }

        return i;
    }

    /// <summary>The participle that stands before a noun with its objects: "in Bonn geborene".</summary>
    private int? Participle(int at, int right)
    {
        bool opens = tokens[at].Is(WordClass.Preposition) || (tokens[at].Is(WordClass.Determiner) && _forms.IsArticle(at));
        if (!opens || At(at, right) is not { } inner || inner.Head + 1 >= right)
        {
            return null;
        }

        Token participle = tokens[inner.Head + 1];
        return participle.IsSmall && _forms.IsInflected(participle.Lower) && !participle.Is(WordClass.Closed) ? inner.Head + 1 : null;
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
            if (_runs.IsBracketed(next, right))
            {
                return _runs.Apposed(last, right);
            }

            Token token = tokens[next];
            if (token.Kind == TokenKind.Quote && tokens[last].Is(WordClass.Audience | WordClass.Role | WordClass.Named) && token.End - token.Start < LongestTitle)
            {
                last = next;
                continue;
            }

            bool genitive = determined && token.IsSmall && language.Has(token.Lower, WordTrait.Genitive);
            bool joined = turns < 2 && token.Is(WordClass.And) && tokens[next + 1].Capital && _forms.IsNoun(tokens[next + 1]);
            int start = joined ? next + 1 : next;
            if (!genitive && !joined && (token.Capital || !token.Is(WordClass.Attach)))
            {
                break;
            }

            if (At(start, right) is not { } chunk || chunk.Head <= next)
            {
                break;
            }

            if (genitive && MayBeTold(chunk, first, head, last))
            {
                break;
            }

            last = chunk.Head;
        }

        return tokens[head].Is(WordClass.Role | WordClass.Title) && !tokens[head].Is(WordClass.Audience) ? _runs.Apposed(last, right) : last;
    }

    /// <summary>
    /// Whether what looks like a genitive is more likely whoever is told: a paper behind an office or another genitive, "sagte die Ministerin der
    /// Zeitung", or anybody behind a name.
    /// </summary>
    private bool MayBeTold(NounChunk chunk, int first, int head, int last)
    {
        bool paper = tokens[chunk.Head].Is(WordClass.Audience) || tokens[chunk.Head].Kind == TokenKind.Quote;
        return (paper && (last > head || tokens[head].Is(WordClass.Title))) || PersonNames.EndsInName(tokens, first, head);
    }
}
