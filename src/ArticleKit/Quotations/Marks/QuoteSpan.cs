namespace ArticleKit.Quotations.Marks;

/// <summary>Words between quotation marks, on one line.</summary>
/// <param name="Open">Where the opening mark stands.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="Close">Behind the closing mark; the same as <paramref name="End"/> without one.</param>
/// <param name="Closed">Whether there is a closing mark.</param>
/// <param name="Single">Whether the marks are single ones.</param>
internal readonly record struct QuoteSpan(int Open, int Start, int End, int Close, bool Closed, bool Single);
