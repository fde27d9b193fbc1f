namespace ArticleKit.Model;

/// <summary>A table of data. HTML <c>table</c>, a GitHub-flavoured Markdown table.</summary>
/// <param name="Rows">All rows, header rows first.</param>
public sealed record Table(NodeList<TableRow> Rows) : Block
{
    /// <summary>The table's caption (HTML <c>caption</c>).</summary>
    public NodeList<Inline> Caption { get; init; }

    internal override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>One row of a <see cref="Table"/>; stands nowhere else. HTML <c>tr</c>.</summary>
/// <param name="Cells">The cells that begin in this row, in order.</param>
public sealed record TableRow(NodeList<TableCell> Cells)
{
    /// <summary>Whether the row belongs to the table's header (HTML <c>thead</c>, or a first row of header cells alone).</summary>
    public bool IsHeader { get; init; }
}

/// <summary>One cell of a <see cref="TableRow"/>; stands nowhere else. HTML <c>td</c> or <c>th</c>.</summary>
/// <param name="Content">What the cell holds; paragraphs inside it are apart by a <see cref="LineBreak"/>.</param>
public sealed record TableCell(NodeList<Inline> Content)
{
    /// <summary>Whether the cell heads its row or column (HTML <c>th</c>).</summary>
    public bool IsHeader { get; init; }

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;
}
