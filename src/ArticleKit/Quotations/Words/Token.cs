namespace ArticleKit.Quotations.Words;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    Word,
    Comma,
    Stop,
    Colon,
    Semicolon,
    Dash,
    BracketOpen,
    BracketClose,
    Quote,
    Other,
}

/// <summary>A word, a mark of punctuation, or a whole quotation.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordClass Class, string Lower, int Quote)
{
    /// <summary>Whether the word begins with a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether it ends in a genitive's apostrophe and s.</summary>
    public bool Possessive { get; init; }

    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a word in lower case.</summary>
    public bool IsSmall => IsWord && !Capital;

    /// <summary>Whether a capital makes it a name or a noun: "Lee", but not the "The" that opens a sentence.</summary>
    public bool IsProper => Capital && !Is(WordClass.Closed);

    /// <summary>Whether it may be a name of somebody: a proper word that is no day and no month.</summary>
    public bool IsName => Capital && !Is(WordClass.Closed | WordClass.Day);

    /// <summary>Whether it is a day or a month: "May", but not the "may" of "she may".</summary>
    public bool IsDay => Capital && Is(WordClass.Day);

    /// <summary>Whether it is a noun of speech in lower case: "statement", but not the name of a paper.</summary>
    public bool IsSpeechNoun => !Capital && Is(WordClass.Speech);

    /// <summary>Whether it is a pronoun that stands for a noun alone: "he", but not "her", which may stand before one.</summary>
    public bool IsPronounAlone => Is(WordClass.AnyPronoun) && !Is(WordClass.Determiner);

    /// <summary>Whether it begins with a figure: "30", "67-year-old".</summary>
    public bool IsNumber => Lower is [char first, ..] && char.IsDigit(first);
}

/// <summary>A run of tokens, both ends included.</summary>
internal readonly record struct TokenSpan(int First, int Last);
