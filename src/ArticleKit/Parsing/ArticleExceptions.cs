namespace ArticleKit.Parsing;

/// <summary>The input is no text of the kind asked for: a picture, an archive, an empty file.</summary>
public sealed class ArticleFormatException : Exception
{
    /// <summary>Says what the input is instead.</summary>
    public ArticleFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says what the input is instead, and what showed it.</summary>
    public ArticleFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception without a message of its own.</summary>
    public ArticleFormatException()
        : base("The input is no article text.")
    {
    }
}

/// <summary>The input passes a limit of <see cref="ArticleParserOptions"/>.</summary>
public sealed class ArticleLimitException : Exception
{
    /// <summary>Says which limit was passed.</summary>
    /// <param name="limit">The option's name, such as <c>MaxNodes</c>.</param>
    /// <param name="maximum">The option's value.</param>
    public ArticleLimitException(string limit, long maximum)
        : base($"The input passes the limit {limit} of {maximum}.") => (Limit, Maximum) = (limit, maximum);

    /// <summary>Says which limit was passed.</summary>
    public ArticleLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Says which limit was passed, and what showed it.</summary>
    public ArticleLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception without a message of its own.</summary>
    public ArticleLimitException()
        : base("The input passes a limit.")
    {
    }

    /// <summary>The name of the option whose limit was passed.</summary>
    public string? Limit { get; }

    /// <summary>The limit's value.</summary>
    public long Maximum { get; }
}
