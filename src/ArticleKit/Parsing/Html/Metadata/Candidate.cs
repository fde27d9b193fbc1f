using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The fields of the front matter that sources propose values for.</summary>
internal enum Field : byte
{
    Title,
    Subtitle,
    Kicker,
    Author,
    Published,
    Modified,
    Url,
    SiteName,
    SiteUrl,
    Section,
    Tag,
    Language,
    Image,
    License,
    Free,
}

/// <summary>Where a candidate comes from.</summary>
internal enum Origin : byte
{
    JsonLd,
    OpenGraph,
    Twitter,
    DublinCore,
    Citation,
    Meta,
    Microdata,
    Rel,
    ClassName,
    Visible,
    Heading,
    TitleElement,
    Link,
    Address,
    Data,
}

/// <summary>A value that a source proposes for a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value, cleaned of markup and white space.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Key">What it was called there: <c>article:published_time</c>, <c>datePublished</c>, a class name.</param>
/// <param name="Node">The node that holds it; -1 where it is no visible text.</param>
/// <param name="Weight">How much the source is believed before the candidates are compared.</param>
internal sealed record Candidate(Field Field, string Value, Origin Origin, string Key, int Node, int Weight)
{
    /// <summary>An address that belongs to the value, such as the author's page.</summary>
    public string? Link { get; init; }

    /// <summary>The node of the microdata item that the value is a property of; -1 where there is none.</summary>
    public int Item { get; init; } = -1;

    /// <summary>What is told of an image beside its address; null where nothing is.</summary>
    public LeadImage? Image { get; init; }

    /// <summary>The other day that a date printed in numbers can mean; null when there is one only.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>All candidates of a page with what was chosen, for <c>articlekit explain</c>.</summary>
/// <param name="Metadata">What was chosen.</param>
/// <param name="Candidates">What it was chosen from.</param>
internal sealed record MetadataExplanation(PageMetadata Metadata, IReadOnlyList<Candidate> Candidates);
