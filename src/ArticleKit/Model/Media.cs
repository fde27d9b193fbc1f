namespace ArticleKit.Model;

/// <summary>
/// Images, a video or a sound with their caption. HTML <c>figure</c>, schema.org <c>ImageObject</c> or <c>VideoObject</c>.
/// The caption is no part of the body's plain text.
/// </summary>
/// <param name="Content">What is shown; mostly one, several in a gallery.</param>
public sealed record Figure(NodeList<Media> Content) : Block
{
    /// <summary>The caption as printed, without the credit.</summary>
    public NodeList<Inline> Caption { get; init; }

    /// <summary>Who made or owns the picture, as printed: <c>Photo: Ann Lee</c>.</summary>
    public string? Credit { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>One image, video or sound of a <see cref="Figure"/>; stands nowhere else. HTML <c>img</c>, <c>video</c>, <c>audio</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Its address, absolute.</param>
public sealed record Media(MediaKind Kind, string Url)
{
    /// <summary>What it shows, in words (HTML <c>alt</c>).</summary>
    public string? Alt { get; init; }

    /// <summary>Width in pixels, where the page says it.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels, where the page says it.</summary>
    public int? Height { get; init; }
}

/// <summary>The kinds of <see cref="Media"/>.</summary>
public enum MediaKind
{
    /// <summary>A still picture.</summary>
    Image,

    /// <summary>A moving picture.</summary>
    Video,

    /// <summary>A sound.</summary>
    Audio,
}

/// <summary>Content of another site shown in the page: a post, a video player, a map. HTML <c>iframe</c>, or the block quote that scripts replace.</summary>
/// <param name="Url">The address of what is shown, absolute.</param>
public sealed record Embed(string Url) : Block
{
    /// <summary>Whose it is, in lower case, such as <c>youtube</c>; the host's name where it is no well-known one.</summary>
    public string? Provider { get; init; }

    /// <summary>What is shown, in words (HTML <c>title</c>).</summary>
    public string? Title { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
