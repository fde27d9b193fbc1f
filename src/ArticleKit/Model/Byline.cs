namespace ArticleKit.Model;

/// <summary>A credit line: as printed, and the people and organisations in it.</summary>
public sealed record Byline
{
    /// <summary>The line as printed, such as <c>By Ann Lee and Bo Chen in Oslo</c>, without a day, a count or a reading time that stands on it too.</summary>
    public string? Text { get; init; }

    /// <summary>Who is credited, in printed order.</summary>
    public NodeList<Author> Authors { get; init; }
}

/// <summary>A person or organisation in a <see cref="Byline"/> (schema.org <c>author</c>).</summary>
public sealed record Author
{
    /// <summary>The name alone, without role, title of office or contact.</summary>
    public required string Name { get; init; }

    /// <summary>What the author did.</summary>
    public AuthorRole Role { get; init; }

    /// <summary>A page about the author, absolute.</summary>
    public string? Url { get; init; }

    /// <summary>Whether this is a person or an organisation.</summary>
    public AuthorKind Kind { get; init; }
}

/// <summary>What an <see cref="Author"/> did for the article.</summary>
public enum AuthorRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Contributed to it.</summary>
    Contributor,

    /// <summary>Edited it.</summary>
    Editor,

    /// <summary>Took the photographs.</summary>
    Photographer,

    /// <summary>Drew the illustrations.</summary>
    Illustrator,

    /// <summary>Translated it.</summary>
    Translator,
}

/// <summary>What kind of agent an <see cref="Author"/> is.</summary>
public enum AuthorKind
{
    /// <summary>A human being (schema.org <c>Person</c>).</summary>
    Person,

    /// <summary>An agency, desk, newsroom or other body (schema.org <c>Organization</c>).</summary>
    Organization,
}
