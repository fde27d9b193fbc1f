namespace ArticleKit.Model;

/// <summary>A list. HTML <c>ul</c> or <c>ol</c>, a CommonMark list.</summary>
/// <param name="Ordered">Whether the items are numbered.</param>
/// <param name="Content">The items, in order.</param>
public sealed record List(bool Ordered, NodeList<ListItem> Content) : Block
{
    /// <summary>The number of the first item of an ordered list; 1 unless the page says another.</summary>
    public int Start { get; init; } = 1;

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>One item of a <see cref="List"/>; stands nowhere else. HTML <c>li</c>, a CommonMark list item.</summary>
/// <param name="Content">What the item holds: a paragraph, a nested list, or several blocks.</param>
public sealed record ListItem(NodeList<Block> Content)
{
    /// <summary>The name that a link's fragment may point to, as footnotes have it (HTML <c>id</c>).</summary>
    public string? Id { get; init; }
}

/// <summary>Terms and what is said of them. HTML <c>dl</c>.</summary>
/// <param name="Content">The groups of terms and definitions, in order.</param>
public sealed record DefinitionList(NodeList<DefinitionItem> Content) : Block
{
    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>One term of a <see cref="DefinitionList"/> and its definitions; stands nowhere else. HTML <c>dt</c> with the <c>dd</c> that follow.</summary>
/// <param name="Term">The term.</param>
/// <param name="Content">The definitions, each a run of blocks.</param>
public sealed record DefinitionItem(NodeList<Inline> Term, NodeList<Block> Content);
