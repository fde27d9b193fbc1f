using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Finds the subjects of verbs, by the classes of words alone.</summary>
internal sealed class NounPhrases(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestAside = 40;
    private const int MostOpeners = 5;

    private readonly PhraseEdges _edges = new(tokens, language);
    private readonly SentenceOpeners _openers = new(tokens, language);

    /// <summary>The subject that ends right before a verb.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="left">The first token of its sentence.</param>
    public TokenSpan? Before(int verb, int left)
    {
        int at = SkipBack(verb - 1, left, out bool aside);
        while (at >= left)
        {
            if (Ending(at, left) is not { } phrase)
            {
                return null;
            }

            // A phrase that does not begin its piece between commas is part of an aside: "Lee, who lives in Ohio, near Akron, said".
            int piece = PieceStart(phrase.First, left);
            int edge = piece;
            while (edge < phrase.First && tokens[edge].Is(WordClass.And | WordClass.Adverb | WordClass.That | WordClass.Sub))
            {
                edge++;
            }

            if (aside && edge == phrase.First && phrase.First > left + 1 && tokens[phrase.First - 1].Kind == TokenKind.Comma && !tokens[phrase.First].Capital && NameOfApposition(phrase.First - 2, left) is { } name)
            {
                return name;
            }

            if (language.FixedOrder && tokens[piece].Is(WordClass.Relative) && piece + 1 < phrase.First && tokens[piece + 1].Is(WordClass.Aux) && tokens[phrase.First - 1].Is(WordClass.Preposition) && Ending(piece, left) is { } leading)
            {
                return leading;
            }

            bool inserted = verb + 1 < tokens.Count && tokens[verb + 1].Kind == TokenKind.Comma && !(verb + 2 < tokens.Count && tokens[verb + 2].Kind == TokenKind.Quote);
            if (!aside && !inserted && language.FixedOrder && (piece == phrase.First || tokens[phrase.First - 1].Is(WordClass.And)) && piece > left + 2 && tokens[piece - 1].Kind == TokenKind.Comma && tokens[piece] is { Capital: false } article && article.Is(WordClass.Determiner | WordClass.Role)
                && _edges.Back(piece - 2, left) is { } apposed && apposed.First == left && apposed.Last > left && tokens[left].Capital && tokens[apposed.Last] is { IsWord: true, Capital: true } last && !last.Is(WordClass.Closed | WordClass.Day))
            {
                return apposed;
            }

            if (!aside || edge == phrase.First || piece == left || tokens[piece - 1].Kind != TokenKind.Comma || !tokens[piece].Is(WordClass.Relative | WordClass.Saying | WordClass.Preposition))
            {
                return phrase;
            }

            at = SkipBack(piece - 1, left, out _);
        }

        return null;
    }

    /// <summary>The first phrase of a sentence that can be its subject.</summary>
    public TokenSpan? Main(int left, int right)
    {
        int at = _openers.BehindDateline(left, right);
        for (int turns = 0; turns < MostOpeners && at < right; turns++)
        {
            while (at < right && tokens[at].Kind != TokenKind.Quote && (!tokens[at].IsWord || (tokens[at].Is(WordClass.And | WordClass.Adverb) && !tokens[at].Is(WordClass.Determiner | WordClass.AnyPronoun))))
            {
                at++;
            }

            bool opens = at < right && (tokens[at].Is(WordClass.Preposition | WordClass.Sub | WordClass.Saying) || language.Has(tokens[at].Lower, WordTrait.Opener));
            opens |= language.FixedOrder && at == left && _openers.IsParticiple(at, right);
            if (at >= right || (!(opens && !tokens[at].Is(WordClass.AnyPronoun | WordClass.Determiner)) && !(language.FixedOrder && _openers.IsSetting(at, left, right))))
            {
                break;
            }

            int comma = at;
            while (comma < right && tokens[comma].Kind != TokenKind.Comma)
            {
                comma++;
            }

            if (comma + 1 >= right)
            {
                break;
            }

            at = comma + 1;
        }

        return at < right ? After(at - 1, right) : null;
    }

    /// <summary>The phrase that begins behind a token, adverbs passed over.</summary>
    /// <param name="verb">The token before it.</param>
    /// <param name="right">Behind the last token of the sentence.</param>
    public TokenSpan? After(int verb, int right)
    {
        int at = verb + 1;
        while (at < right && tokens[at].Is(WordClass.Adverb | WordClass.Clitic | WordClass.Aux) && !tokens[at].Is(WordClass.Determiner | WordClass.AnyPronoun) && !IsNameStart(at, right))
        {
            at++;
        }

        if (at >= right || !tokens[at].IsWord)
        {
            return null;
        }

        if (at + 2 < right && tokens[at].Is(WordClass.Determiner) && tokens[at + 1].Is(WordClass.Attach) && _edges.Forward(at + 2, right) is var tied && tied > at + 1)
        {
            return new TokenSpan(at, tied);
        }

        bool determines = tokens[at].Is(WordClass.Determiner) && at + 1 < right && IsNominal(tokens[at + 1]);
        if (tokens[at].Is(WordClass.AnyPronoun) && !determines)
        {
            return new TokenSpan(at, at);
        }

        // "telling her, …", "the two write".
        if (tokens[at].Is(WordClass.Determiner) && !language.Inverts && (at + 1 >= tokens.Count || tokens[at + 1].Kind is not (TokenKind.Word or TokenKind.Quote)))
        {
            return new TokenSpan(at, at);
        }

        int end = _edges.Forward(at, right);
        return end < at ? null : new TokenSpan(at, end);
    }

    /// <summary>Whether a word can be the last one of a noun phrase.</summary>
    public static bool IsNominal(Token token) => PhraseEdges.IsNominal(token);

    /// <summary>The name that a second apposition belongs to: "Minor, an actor in Dallas, who runs a theatre, said".</summary>
    private TokenSpan? NameOfApposition(int at, int left)
    {
        if (!IsNominal(tokens[at]) || !tokens[at].Capital)
        {
            return null;
        }

        TokenSpan name = _edges.Back(at, left);
        int piece = PieceStart(name.First, left);
        while (piece < name.First && tokens[piece].Is(WordClass.And | WordClass.Adverb | WordClass.That | WordClass.Sub))
        {
            piece++;
        }

        return piece == name.First ? name : null;
    }

    private bool IsNameStart(int at, int right) => tokens[at].Capital && at + 1 < right && tokens[at + 1].Capital;

    /// <summary>The phrase that ends at a token, or the subject that it leads to.</summary>
    private TokenSpan? Ending(int at, int left)
    {
        Token token = tokens[at];
        if (token.Is(WordClass.And))
        {
            return SharedBefore(at, left) ?? Main(left, at);
        }

        bool that = language.FixedOrder && token.Is(WordClass.That) && at > left && IsNominal(tokens[at - 1]) && !tokens[at - 1].Capital;
        if (that || (token.Is(WordClass.Relative) && !token.Is(WordClass.He | WordClass.She)))
        {
            int before = at - 1;
            while (before >= left && tokens[before].Kind == TokenKind.Comma)
            {
                before--;
            }

            return before >= left && IsNominal(tokens[before]) ? _edges.Back(before, left) : null;
        }

        if (token.Is(WordClass.AnyPronoun) && !IsNominal(token))
        {
            return new TokenSpan(at, at);
        }

        // "the two": a numeral that stands for a noun.
        if (language.FixedOrder && at > left && token.Is(WordClass.Determiner) && tokens[at - 1].Is(WordClass.Determiner))
        {
            return new TokenSpan(at - 1, at);
        }

        return IsNominal(token) ? _edges.Back(at, left) : null;
    }

    /// <summary>The subject of the clause right before an "and" that its verb shares: "Asked why, he laughed and said".</summary>
    private TokenSpan? SharedBefore(int and, int left)
    {
        int piece = PieceStart(and, left);
        return piece < and && tokens[piece].Is(WordClass.AnyPronoun) && !tokens[piece].Is(WordClass.Relative | WordClass.Sub | WordClass.And) && After(piece - 1, and) is { } subject && subject.First == piece && subject.Last + 1 < and
            ? subject
            : null;
    }

    private int PieceStart(int at, int left)
    {
        while (at > left && tokens[at - 1].IsWord)
        {
            at--;
        }

        return at;
    }

    /// <summary>Passes over what stands between a subject and its verb: auxiliaries, adverbs, days, asides between commas or brackets.</summary>
    private int SkipBack(int at, int left, out bool aside)
    {
        aside = false;
        while (at >= left)
        {
            Token token = tokens[at];
            if (token.Is(WordClass.Aux | WordClass.Adverb | WordClass.Clitic) && !token.Is(WordClass.AnyPronoun) && !(token.Capital && at > left))
            {
                at--;
            }
            else if (language.FixedOrder && at - 1 > left && language.Has(token.Lower, WordTrait.Opener) && !token.Is(WordClass.AnySay) && (language.Has(tokens[at - 1].Lower, WordTrait.Opener) || tokens[at - 1].Is(WordClass.Determiner)))
            {
                // "The minister last week said", "the ministry less than two weeks ago said".
                at -= tokens[at - 2].Is(WordClass.Sub) && at - 3 > left ? 4 : 2;
            }
            else if (token.Is(WordClass.Day) && token.Capital)
            {
                at--;
                at -= at >= left && tokens[at].Is(WordClass.Preposition) ? 1 : 0;
            }
            else if (token.Kind is TokenKind.BracketClose or TokenKind.Comma or TokenKind.Dash)
            {
                int open = Find(token.Kind == TokenKind.BracketClose ? TokenKind.BracketOpen : token.Kind, at - 1, left);
                if (open < 0)
                {
                    return at - 1;
                }

                aside = true;
                at = open - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Find(TokenKind kind, int at, int left)
    {
        for (int i = at; i >= left && at - i < LongestAside; i--)
        {
            if (tokens[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
