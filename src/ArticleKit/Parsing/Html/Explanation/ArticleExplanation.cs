using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Explanation;

/// <summary>Why a page was read as it was: what <see cref="HtmlArticleParser.Explain(ReadOnlyMemory{byte}, Uri?, ArticleParserOptions?)"/> gives.</summary>
/// <param name="Article">The article.</param>
/// <param name="Candidates">What the sources proposed for the front matter, in the order they were found.</param>
/// <param name="Blocks">All blocks of text on the page, in its order.</param>
public sealed record ArticleExplanation(Article Article, NodeList<FieldCandidate> Candidates, NodeList<BlockExplanation> Blocks);

/// <summary>A value that a source proposed for a field of the front matter.</summary>
/// <param name="Field">The field: <c>title</c>, <c>author</c>, <c>published</c> …</param>
/// <param name="Value">The value as found.</param>
/// <param name="Source">Where it stands: <c>jsonLd</c>, <c>openGraph</c>, <c>visible</c> …</param>
/// <param name="Key">What it is called there, such as <c>article:published_time</c>.</param>
/// <param name="Weight">How far the source is believed before candidates are compared; higher is more.</param>
public sealed record FieldCandidate(string Field, string Value, string Source, string Key, int Weight);

/// <summary>A block of text on the page, and why it is or is not of the article.</summary>
/// <param name="Text">Its text, cut after 300 characters.</param>
/// <param name="Path">The elements around it, outermost first, as in a CSS selector: <c>main > article.story > p</c>.</param>
/// <param name="Kept">Whether it is of the article.</param>
/// <param name="Likelihood">How likely it is of the article, from 0 to 1.</param>
/// <param name="Evidence">What speaks most for it and against it, the strongest first.</param>
public sealed record BlockExplanation(string Text, string Path, bool Kept, double Likelihood, NodeList<Evidence> Evidence);

/// <summary>A property of a block, and how far it moves the choice.</summary>
/// <param name="Name">What is looked at: <c>link density</c>, <c>tokens</c> (the words of its class names) …</param>
/// <param name="Value">Its value for the block.</param>
/// <param name="Effect">By how much the block's log-odds would change if it had the value that is usual on the page: above 0 speaks for the block.</param>
public sealed record Evidence(string Name, double Value, double Effect);
