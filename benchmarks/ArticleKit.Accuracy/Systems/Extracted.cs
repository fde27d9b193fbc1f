namespace ArticleKit.Accuracy.Systems;

/// <summary>What a system reads out of a page, in the form that the figures compare.</summary>
internal sealed record Extracted
{
    public string Text { get; init; } = "";

    public IReadOnlyList<ExtractedBlock> Blocks { get; init; } = [];

    public string Title { get; init; } = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day of publication, <c>YYYY-MM-DD</c>; empty when none was found.</summary>
    public string Date { get; init; } = "";

    /// <summary>How sure the system is that the page is an article, from 0 to 1; NaN for a system that does not say.</summary>
    public double Confidence { get; init; } = double.NaN;

    /// <summary>What went wrong; null when all was well.</summary>
    public string? Error { get; init; }

    /// <summary>Milliseconds for parsing.</summary>
    public double Elapsed { get; init; }
}

/// <summary>A block: <c>heading</c>, <c>paragraph</c>, <c>item</c>, <c>cell</c> or <c>code</c>, with its plain text.</summary>
internal sealed record ExtractedBlock(string Type, string Text);

/// <summary>A system that reads articles.</summary>
internal interface ISystem
{
    string Name { get; }

    Extracted Extract(Corpus.LabelledPage page);
}
