using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Finds the subjects of verbs, by the classes of words alone.</summary>
internal sealed class NounPhrases(IReadOnlyList<Token> tokens, Language language)
{
    private const int MostOpeners = 5;

    private readonly PhraseStarts _starts = new(tokens, language);
    private readonly PhraseEnds _ends = new(tokens, language);
    private readonly SentenceOpeners _openers = new(tokens, language);
    private readonly Asides _asides = new(tokens, language);

    /// <summary>The subject that ends right before a verb.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="left">The first token of its sentence.</param>
    public TokenSpan? Before(int verb, int left)
    {
        int at = _asides.SkipBack(verb - 1, left, out bool aside);
        while (at >= left)
        {
            if (Ending(at, left) is not { } phrase)
            {
                return null;
            }

            // A phrase that does not begin its piece between commas is part of an aside: "Lee, who lives in Ohio, near Akron, said".
            int piece = _asides.PieceStart(phrase.First, left);
            int edge = BehindOpeners(piece, phrase.First);

            if (aside && edge == phrase.First && IsApposition(phrase.First, left) && NameOfApposition(phrase.First - 2, left) is { } name)
            {
                return name;
            }

            if (language.FixedOrder && IsRelativeObject(piece, phrase.First) && Ending(piece, left) is { } leading)
            {
                return leading;
            }

            if (!aside && language.FixedOrder && !IsInserted(verb) && NameBeforeOffice(piece, phrase.First, left) is { } apposed)
            {
                return apposed;
            }

            bool put = aside && edge < phrase.First && piece > left && tokens[piece - 1].Kind == TokenKind.Comma;
            if (!put || !tokens[piece].Is(WordClass.Relative | WordClass.Saying | WordClass.Preposition))
            {
                return phrase;
            }

            at = _asides.SkipBack(piece - 1, left, out _);
        }

        return null;
    }

    /// <summary>Whether a phrase in lower case begins right behind a comma.</summary>
    private bool IsApposition(int first, int left) => first > left + 1 && tokens[first - 1].Kind == TokenKind.Comma && !tokens[first].Capital;

    /// <summary>Behind the small words that open a piece of a sentence: "and then that".</summary>
    private int BehindOpeners(int at, int end)
    {
        while (at < end && tokens[at].Is(WordClass.And | WordClass.Adverb | WordClass.That | WordClass.Sub))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a phrase is tied to a relative clause by a preposition and the verb belongs to what the pronoun stands for: "who was in the harbour said".</summary>
    private bool IsRelativeObject(int piece, int first) =>
        piece + 1 < first && tokens[piece].Is(WordClass.Relative) && tokens[piece + 1].Is(WordClass.Aux) && tokens[first - 1].Is(WordClass.Preposition);

    /// <summary>Whether a comma follows a verb and no quotation, so that its subject and it are put in: "…, the minister said, …".</summary>
    private bool IsInserted(int verb) => tokens.IsAt(verb + 1, tokens.Count, TokenKind.Comma) && !tokens.IsAt(verb + 2, tokens.Count, TokenKind.Quote);

    /// <summary>The name that a sentence begins with where an office follows it behind a comma: "Ida Roth, the mayor and harbour master said".</summary>
    private TokenSpan? NameBeforeOffice(int piece, int first, int left)
    {
        if (piece <= left + 2 || tokens[piece - 1].Kind != TokenKind.Comma || tokens[piece].Capital || !tokens[piece].Is(WordClass.Determiner | WordClass.Role))
        {
            return null;
        }

        if (piece != first && !tokens[first - 1].Is(WordClass.And))
        {
            return null;
        }

        TokenSpan name = _starts.Back(piece - 2, left);
        return name.First == left && name.Last > left && tokens[left].Capital && tokens[name.Last].IsName ? name : null;
    }

    /// <summary>The first phrase of a sentence that can be its subject.</summary>
    public TokenSpan? Main(int left, int right)
    {
        int at = _openers.BehindDateline(left, right);
        for (int turns = 0; turns < MostOpeners && at < right; turns++)
        {
            while (at < right && IsBeforeOpener(tokens[at]))
            {
                at++;
            }

            if (at >= right || !Opens(at, left, right))
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

    /// <summary>Whether a token says nothing of how a sentence begins: a mark, an "and", an adverb.</summary>
    private static bool IsBeforeOpener(in Token token)
    {
        if (!token.IsWord)
        {
            return token.Kind != TokenKind.Quote;
        }

        return token.Is(WordClass.And | WordClass.Adverb) && !token.Is(WordClass.Determiner | WordClass.AnyPronoun);
    }

    /// <summary>Whether a piece that a comma closes opens the sentence before its subject: "In the spring,", "Asked why,".</summary>
    private bool Opens(int at, int left, int right)
    {
        Token token = tokens[at];
        bool opens = token.Is(WordClass.Preposition | WordClass.Sub | WordClass.Saying) || language.Has(token.Lower, WordTrait.Opener)
            || (language.FixedOrder && at == left && _openers.IsParticiple(at, right));
        return (opens && !token.Is(WordClass.AnyPronoun | WordClass.Determiner)) || (language.FixedOrder && _openers.IsSetting(at, left, right));
    }

    /// <summary>The phrase that begins behind a token, adverbs passed over.</summary>
    /// <param name="verb">The token before it.</param>
    /// <param name="right">Behind the last token of the sentence.</param>
    public TokenSpan? After(int verb, int right)
    {
        int at = verb + 1;
        while (at < right && IsBeforePhrase(at, right))
        {
            at++;
        }

        if (at >= right || !tokens[at].IsWord)
        {
            return null;
        }

        if (at + 2 < right && tokens[at].Is(WordClass.Determiner) && tokens[at + 1].Is(WordClass.Attach))
        {
            int tied = _ends.Forward(at + 2, right);
            if (tied > at + 1)
            {
                return new TokenSpan(at, tied);
            }
        }

        bool determines = tokens[at].Is(WordClass.Determiner) && at + 1 < right && IsNominal(tokens[at + 1]);
        if (tokens[at].Is(WordClass.AnyPronoun) && !determines)
        {
            return new TokenSpan(at, at);
        }

        // "telling her, …", "the two write".
        bool stands = tokens[at].Is(WordClass.Determiner) && !language.Inverts;
        if (stands && (at + 1 >= tokens.Count || tokens[at + 1].Kind is not (TokenKind.Word or TokenKind.Quote)))
        {
            return new TokenSpan(at, at);
        }

        int end = _ends.Forward(at, right);
        return end < at ? null : new TokenSpan(at, end);
    }

    /// <summary>Whether a word can be the last one of a noun phrase.</summary>
    public static bool IsNominal(in Token token)
    {
        bool verb = token.Is(WordClass.AnySay | WordClass.Verb) && !token.Is(WordClass.Noun | WordClass.Role) && !token.Capital;
        return token.IsWord && !verb && !token.Is(WordClass.Closed);
    }

    /// <summary>The name that a second apposition belongs to: "Minor, an actor in Dallas, who runs a theatre, said".</summary>
    private TokenSpan? NameOfApposition(int at, int left)
    {
        if (!IsNominal(tokens[at]) || !tokens[at].Capital)
        {
            return null;
        }

        TokenSpan name = _starts.Back(at, left);
        int piece = BehindOpeners(_asides.PieceStart(name.First, left), name.First);
        return piece == name.First ? name : null;
    }

    /// <summary>Whether an adverb, an auxiliary or the like stands before a phrase and opens neither it nor a name.</summary>
    private bool IsBeforePhrase(int at, int right)
    {
        Token token = tokens[at];
        if (!token.Is(WordClass.Adverb | WordClass.Clitic | WordClass.Aux) || token.Is(WordClass.Determiner | WordClass.AnyPronoun))
        {
            return false;
        }

        return !(token.Capital && tokens.IsCapitalAt(at + 1, right));
    }

    /// <summary>The phrase that ends at a token, or the subject that it leads to.</summary>
    private TokenSpan? Ending(int at, int left)
    {
        Token token = tokens[at];
        if (token.Is(WordClass.And))
        {
            return SharedBefore(at, left) ?? Main(left, at);
        }

        bool that = language.FixedOrder && token.Is(WordClass.That) && at > left && !tokens[at - 1].Capital && IsNominal(tokens[at - 1]);
        if (that || (token.Is(WordClass.Relative) && !token.Is(WordClass.He | WordClass.She)))
        {
            int before = at - 1;
            while (before >= left && tokens[before].Kind == TokenKind.Comma)
            {
                before--;
            }

            return before >= left && IsNominal(tokens[before]) ? _starts.Back(before, left) : null;
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

        return IsNominal(token) ? _starts.Back(at, left) : null;
    }

    /// <summary>The subject of the clause right before an "and" that its verb shares: "Asked why, he laughed and said".</summary>
    private TokenSpan? SharedBefore(int and, int left)
    {
        int piece = _asides.PieceStart(and, left);
        if (piece >= and || !tokens[piece].Is(WordClass.AnyPronoun) || tokens[piece].Is(WordClass.Relative | WordClass.Sub | WordClass.And))
        {
            return null;
        }

        return After(piece - 1, and) is { } subject && subject.First == piece && subject.Last + 1 < and ? subject : null;
    }
}
