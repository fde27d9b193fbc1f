namespace ArticleKit.Parsing.Html.Content;

/// <summary>Which units of a page are its article.</summary>
/// <param name="Kept">For each unit, whether it is of the article.</param>
/// <param name="Likelihood">For each unit, how likely it is, from 0 to 1.</param>
/// <param name="Confidence">How likely the page holds one article, from 0 to 1.</param>
internal sealed record Selection(bool[] Kept, float[] Likelihood, double Confidence)
{
    /// <summary>The captions of pictures that stand outside of figures; none of them is kept as text.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>How many letters of text were taken out as boxes set beside it.</summary>
    public int Beside { get; init; }
}
