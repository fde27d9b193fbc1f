namespace ArticleKit.Quotations;

/// <summary>Words that an article gives to somebody: what was said, who said it, and where each of these stands.</summary>
/// <remarks>
/// A split quotation ("If the rain stops," she said, "we open.") and one that runs over several paragraphs give one entry a part, the later
/// ones with <see cref="Continues"/>; each has the speaker of the whole.
/// </remarks>
public sealed record Quotation
{
    /// <summary>Which kind of quotation it is.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>The words, without the marks around them.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand.</summary>
    public required ArticleRange Range { get; init; }

    /// <summary>Who said them, as printed: <c>she</c>, <c>Petrosyan</c>, <c>a spokesman for the port</c>. Null when the article names nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where the speaker stands.</summary>
    public ArticleRange? SpeakerRange { get; init; }

    /// <summary>
    /// The speaker by the fullest name that the article gives: <c>she</c> becomes the person named before, <c>Petrosyan</c> becomes
    /// <c>Foreign Minister Arman Petrosyan</c>. The printed speaker where nothing fuller is known; null without a speaker.
    /// </summary>
    public string? SpeakerName { get; init; }

    /// <summary>The word that gives the words to the speaker: <c>told</c>, <c>according to</c>.</summary>
    public string? Cue { get; init; }

    /// <summary>Where the cue stands.</summary>
    public ArticleRange? CueRange { get; init; }

    /// <summary>Who was told, as printed.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where the addressee stands.</summary>
    public ArticleRange? AddresseeRange { get; init; }

    /// <summary>Whether it carries on the quotation before it.</summary>
    public bool Continues { get; init; }
}

/// <summary>The kinds of quotations.</summary>
public enum QuotationKind
{
    /// <summary>One or more sentences, or the better part of one, in quotation marks.</summary>
    Direct,

    /// <summary>A few quoted words inside reported speech: he called the plan "a farce".</summary>
    Partial,

    /// <summary>A passage set as a block of its own (<see cref="Model.BlockQuote"/>).</summary>
    Block,

    /// <summary>A line lifted out of the body (<see cref="Model.PullQuote"/>) that the body does not repeat as a quotation.</summary>
    Pull,
}

/// <summary>The parts of an article that hold text.</summary>
public enum ArticlePart
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The article's subtitle.</summary>
    Subtitle,

    /// <summary>A block of its body.</summary>
    Body,
}

/// <summary>A range of characters of an article, half open, in UTF-16 units.</summary>
/// <remarks>
/// In the body the characters are those of the top-level block's plain text (<see cref="Model.PlainText"/> with its default options; for a
/// pull quote or a figure, which running text leaves out, with <see cref="Model.PlainTextOptions.Everything"/>).
/// </remarks>
/// <param name="Part">The part of the article.</param>
/// <param name="Block">The 0-based index of the top-level block of the body; -1 for the title and the subtitle.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last character.</param>
public readonly record struct ArticleRange(ArticlePart Part, int Block, int Start, int End)
{
    /// <summary>How many characters it spans.</summary>
    public int Length => End - Start;
}
