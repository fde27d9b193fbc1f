namespace ArticleKit.Quotations;

/// <summary>How words are given to somebody.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words between quotation marks.</summary>
    Direct,

    /// <summary>A few quoted words within reported speech: <c>He called it “a farce”</c>.</summary>
    Partial,

    /// <summary>A block quote.</summary>
    Block,

    /// <summary>A pull quote that holds a quotation which the body does not.</summary>
    Pull,
}

/// <summary>A stretch of an article's plain text.</summary>
/// <param name="Block">The index of the block in <see cref="Model.Article.Body"/>; <see cref="Title"/> and <see cref="Subtitle"/> stand for those.</param>
/// <param name="Start">Where it begins in the plain text of that block, in UTF-16 units.</param>
/// <param name="End">The index after its end.</param>
public readonly record struct QuotationRange(int Block, int Start, int End)
{
    /// <summary>The <see cref="Block"/> of what stands in the title.</summary>
    public const int Title = -1;

    /// <summary>The <see cref="Block"/> of what stands in the subtitle.</summary>
    public const int Subtitle = -2;
}

/// <summary>Words that an article gives to somebody.</summary>
public sealed record Quotation
{
    /// <summary>How they are given.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>The words, without their quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand, without their quotation marks.</summary>
    public required QuotationRange Range { get; init; }

    /// <summary>Whose words they are, as printed: <c>she</c>, <c>Petrosyan</c>, <c>a spokesman for the council</c>; null when the article does not say.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where <see cref="Speaker"/> stands.</summary>
    public QuotationRange? SpeakerRange { get; init; }

    /// <summary>The speaker's full name where the article gives one elsewhere; else the same as <see cref="Speaker"/>.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The word that gives the words to the speaker: <c>told</c>, <c>according to</c>.</summary>
    public string? Cue { get; init; }

    /// <summary>Who was told: <c>Fox News</c>.</summary>
    public string? Addressee { get; init; }
}
