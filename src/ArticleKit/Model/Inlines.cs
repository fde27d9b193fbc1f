namespace ArticleKit.Model;

/// <summary>Words. White space is collapsed to single spaces; a lone surrogate never stands in it.</summary>
/// <param name="Value">The characters.</param>
public sealed record Text(string Value) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Stressed words, titles of works, foreign words. HTML <c>em</c> or <c>i</c>, CommonMark emphasis.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Emphasis(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Words of weight. HTML <c>strong</c> or <c>b</c>, CommonMark strong emphasis.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Strong(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Words that no longer hold. HTML <c>s</c> or <c>del</c>, GitHub-flavoured strikethrough.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Strikethrough(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Marked words. HTML <c>mark</c>.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Highlight(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Lowered characters. HTML <c>sub</c>.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Subscript(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Raised characters. HTML <c>sup</c>.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Superscript(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Words between quotation marks that the page's renderer supplies. HTML <c>q</c>; its plain text has the marks “ and ”.</summary>
/// <param name="Content">What it holds.</param>
public sealed record InlineQuote(NodeList<Inline> Content) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Code within a line. HTML <c>code</c>, a CommonMark code span.</summary>
/// <param name="Code">The characters of the code.</param>
public sealed record InlineCode(string Code) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>A link; holds no other link. HTML <c>a</c>, a CommonMark link.</summary>
/// <param name="Url">Where it leads: absolute, or a fragment such as <c>#note-1</c> within the article.</param>
/// <param name="Content">What it holds.</param>
public sealed record Link(string Url, NodeList<Inline> Content) : Inline
{
    /// <summary>The advisory title (HTML <c>title</c>).</summary>
    public string? Title { get; init; }

    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>An image within a line. HTML <c>img</c>, a CommonMark image.</summary>
/// <param name="Url">Its address, absolute.</param>
public sealed record InlineImage(string Url) : Inline
{
    /// <summary>What it shows, in words (HTML <c>alt</c>).</summary>
    public string? Alt { get; init; }

    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>A formula within a line. MathML <c>math</c>; <c>$…$</c> in many Markdown dialects.</summary>
/// <param name="Tex">The formula in TeX, or its plain text where the page gives no TeX.</param>
public sealed record InlineMath(string Tex) : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>A break within a paragraph that was meant. HTML <c>br</c>, a CommonMark hard line break.</summary>
public sealed record LineBreak : Inline
{
    internal override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}
