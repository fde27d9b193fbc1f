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
}

/// <summary>A run of tokens, both ends included.</summary>
internal readonly record struct TokenSpan(int First, int Last);
