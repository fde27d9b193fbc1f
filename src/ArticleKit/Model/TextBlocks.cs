namespace ArticleKit.Model;

/// <summary>
/// A heading inside the body: crosshead, subhead. Stands where any block may. HTML <c>h1</c>–<c>h6</c>, a CommonMark heading.
/// </summary>
/// <param name="Level">From 1, the highest, to 6.</param>
/// <param name="Content">The words of the heading.</param>
public sealed record Heading(int Level, NodeList<Inline> Content) : Block
{
    /// <summary>The name that a link's fragment may point to (HTML <c>id</c>).</summary>
    public string? Id { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A paragraph. Stands where any block may. HTML <c>p</c>, a CommonMark paragraph.</summary>
/// <param name="Content">The words of the paragraph.</param>
public sealed record Paragraph(NodeList<Inline> Content) : Block
{
    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A passage quoted as its own block. HTML <c>blockquote</c>, a CommonMark block quote, schema.org <c>Quotation</c>.</summary>
/// <param name="Content">What is quoted.</param>
public sealed record BlockQuote(NodeList<Block> Content) : Block
{
    /// <summary>Who or what is quoted, as printed under the passage.</summary>
    public NodeList<Inline> Attribution { get; init; }

    /// <summary>The address of the source, absolute (HTML <c>cite</c>).</summary>
    public string? Cite { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>
/// A line lifted out of the body for display: it repeats or sums up a sentence of the article, so the body's plain text leaves it out.
/// HTML <c>aside</c>; CommonMark has no such block, and a block quote stands for it there.
/// </summary>
/// <param name="Content">The words.</param>
public sealed record PullQuote(NodeList<Inline> Content) : Block
{
    /// <summary>Who said it, as printed under the words.</summary>
    public NodeList<Inline> Attribution { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>Code or other text whose line breaks and spaces count. HTML <c>pre</c>, a CommonMark fenced code block.</summary>
/// <param name="Code">The text, lines apart by a line feed, without a last one.</param>
public sealed record CodeBlock(string Code) : Block
{
    /// <summary>The language of the code, in lower case, as in a CommonMark info string: <c>csharp</c>.</summary>
    public string? Language { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A formula on a line of its own. MathML <c>math display="block"</c>; <c>$$…$$</c> in many Markdown dialects.</summary>
/// <param name="Tex">The formula in TeX, or its plain text where the page gives no TeX.</param>
public sealed record MathBlock(string Tex) : Block
{
    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A box beside the text: facts, background, a note. HTML <c>aside</c>.</summary>
/// <param name="Content">What the box holds.</param>
public sealed record Aside(NodeList<Block> Content) : Block
{
    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A turn of subject: a rule, three stars. HTML <c>hr</c>, a CommonMark thematic break.</summary>
public sealed record ThematicBreak : Block
{
    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
