namespace ArticleKit.Parsing;

/// <summary>How an input is parsed. Immutable: change a copy with <c>with</c>.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>The options that suit most inputs.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>
    /// The character encoding that the transport declared, such as the <c>charset</c> of an HTTP <c>Content-Type</c>; null when it
    /// declared none. A byte order mark wins over it, as in a browser. Unknown names are passed over.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>The longest input taken, in bytes or, of text, in UTF-16 units. 64 Mi by default.</summary>
    public int MaxInputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most nodes (elements and texts) a page may have. 4 Mi by default.</summary>
    public int MaxNodes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How deep elements may stand in each other; deeper ones are kept beside, not inside, each other. 256 by default.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The moment that relative dates (“3 hours ago”) count from; null leaves them unread.</summary>
    public DateTimeOffset? ReferenceTime { get; init; }
}
