namespace ArticleKit.Model;

/// <summary>The publication an article appeared in (schema.org <c>publisher</c>, Open Graph <c>og:site_name</c>).</summary>
public sealed record Site
{
    /// <summary>The publication's name.</summary>
    public string? Name { get; init; }

    /// <summary>Its home page, absolute.</summary>
    public string? Url { get; init; }
}

/// <summary>The image that stands for an article in lists and previews.</summary>
public sealed record LeadImage
{
    /// <summary>The address of the image, absolute.</summary>
    public required string Url { get; init; }

    /// <summary>What the image shows, in words (HTML <c>alt</c>).</summary>
    public string? Alt { get; init; }

    /// <summary>Width in pixels, where the page says it.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels, where the page says it.</summary>
    public int? Height { get; init; }

    /// <summary>The caption printed with it.</summary>
    public string? Caption { get; init; }

    /// <summary>Who is credited for it.</summary>
    public string? Credit { get; init; }
}

/// <summary>The terms under which a text may be used (HTML <c>rel=license</c>).</summary>
public sealed record License
{
    /// <summary>The licence's name, such as <c>CC BY 4.0</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The address of its text, absolute.</summary>
    public string? Url { get; init; }
}
