namespace ArticleKit.Model;

/// <summary>
/// A part of a line of text, as in CommonMark. The cases, and there are no others: <see cref="Text"/>, <see cref="Emphasis"/>,
/// <see cref="Strong"/>, <see cref="Strikethrough"/>, <see cref="Highlight"/>, <see cref="Subscript"/>, <see cref="Superscript"/>,
/// <see cref="InlineCode"/>, <see cref="InlineQuote"/>, <see cref="Link"/>, <see cref="InlineImage"/>, <see cref="InlineMath"/>,
/// <see cref="LineBreak"/>. Match them with a <c>switch</c>.
/// </summary>
public abstract record Inline
{
    /// <summary>Closes the hierarchy, and breaks each writer's compilation when a case is added.</summary>
    internal abstract void Accept(IInlineVisitor visitor);
}

/// <summary>What a writer must do for each kind of inline.</summary>
internal interface IInlineVisitor
{
    void Visit(Text node);

    void Visit(Emphasis node);

    void Visit(Strong node);

    void Visit(Strikethrough node);

    void Visit(Highlight node);

    void Visit(Subscript node);

    void Visit(Superscript node);

    void Visit(InlineCode node);

    void Visit(InlineQuote node);

    void Visit(Link node);

    void Visit(InlineImage node);

    void Visit(InlineMath node);

    void Visit(LineBreak node);
}
