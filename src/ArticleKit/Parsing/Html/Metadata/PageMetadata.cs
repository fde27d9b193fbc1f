using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The front matter that a page gives, and where its visible parts stand so that the body leaves them out.</summary>
internal sealed record PageMetadata
{
    /// <summary>The article without body and confidence.</summary>
    public required Article Front { get; init; }

    /// <summary>The node of the headline as printed; -1 when none was found.</summary>
    public int TitleNode { get; init; } = -1;

    /// <summary>The node of the byline as printed; -1 when none was found.</summary>
    public int BylineNode { get; init; } = -1;

    /// <summary>The node of the visible date of publication; -1 when none was found.</summary>
    public int DateNode { get; init; } = -1;

    /// <summary>The node of the subtitle as printed; -1 when none was found.</summary>
    public int SubtitleNode { get; init; } = -1;

    /// <summary>The node of the kicker as printed; -1 when none was found.</summary>
    public int KickerNode { get; init; } = -1;

    /// <summary>The text of the article as structured data gives it (JSON-LD <c>articleBody</c>): evidence, for it can be cut or stale.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>What a recipe takes and its steps, as structured data tells; null where it tells nothing.</summary>
    public RecipeTexts? Recipe { get; init; }

    /// <summary>What the page answers, as structured data tells; null where it tells nothing.</summary>
    public QuestionTexts? Questions { get; init; }

    /// <summary>What the page says of itself in a sentence or two, as given for search engines and social networks.</summary>
    public string? Description { get; init; }

    /// <summary>The types that structured data names, such as <c>NewsArticle</c>.</summary>
    public NodeList<string> Types { get; init; }
}
