namespace ArticleKit.Model;

/// <summary>
/// One article: its front matter and a body of blocks. Immutable, and equal to another article when all its parts are.
/// In the terms of schema.org an <c>Article</c>, of HTML an <c>article</c> element.
/// </summary>
public sealed record Article
{
    /// <summary>The headline as printed, without the site's name (schema.org <c>headline</c>).</summary>
    public string? Title { get; init; }

    /// <summary>The line under the headline: standfirst, dek (schema.org <c>alternativeHeadline</c> or <c>description</c> when printed).</summary>
    public string? Subtitle { get; init; }

    /// <summary>The short label above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The credit line and who it names.</summary>
    public Byline? Byline { get; init; }

    /// <summary>Place, agency and sometimes day at the head of the first paragraph: <c>SEOUL (Reuters)</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>When the article was first published (schema.org <c>datePublished</c>).</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>When it was last changed (schema.org <c>dateModified</c>).</summary>
    public ArticleDate? Modified { get; init; }

    /// <summary>The canonical address, absolute.</summary>
    public string? Url { get; init; }

    /// <summary>The publication it appeared in.</summary>
    public Site? Site { get; init; }

    /// <summary>The section of the publication (schema.org <c>articleSection</c>).</summary>
    public string? Section { get; init; }

    /// <summary>Keywords, as the page gives them, in order.</summary>
    public NodeList<string> Tags { get; init; }

    /// <summary>The language of the text as a BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The reading direction of the text.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>The image that stands for the article (schema.org <c>image</c>).</summary>
    public LeadImage? LeadImage { get; init; }

    /// <summary>The licence of the text.</summary>
    public License? License { get; init; }

    /// <summary>Whether the article can be read without paying, where the page says so (schema.org <c>isAccessibleForFree</c>).</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>The text of the article, block after block.</summary>
    public NodeList<Block> Body { get; init; }

    /// <summary>How sure the parser is that this is one article, from 0 to 1.</summary>
    public double Confidence { get; init; }
}

/// <summary>A reading direction (HTML <c>dir</c>).</summary>
public enum TextDirection
{
    /// <summary>From left to right, as in Latin, Greek or Chinese script.</summary>
    LeftToRight,

    /// <summary>From right to left, as in Arabic or Hebrew script.</summary>
    RightToLeft,
}
