namespace ArticleKit.Model;

/// <summary>
/// A part of the body that stands on lines of its own, as in CommonMark. The cases, and there are no others:
/// <see cref="Heading"/>, <see cref="Paragraph"/>, <see cref="BlockQuote"/>, <see cref="PullQuote"/>, <see cref="List"/>,
/// <see cref="DefinitionList"/>, <see cref="Figure"/>, <see cref="Table"/>, <see cref="CodeBlock"/>, <see cref="MathBlock"/>,
/// <see cref="Embed"/>, <see cref="Aside"/>, <see cref="ThematicBreak"/>. Match them with a <c>switch</c>.
/// </summary>
public abstract record Block
{
    /// <summary>Closes the hierarchy, and breaks each writer's compilation when a case is added.</summary>
    internal abstract void Accept(IBlockVisitor visitor);
}

/// <summary>What a writer must do for each kind of block.</summary>
internal interface IBlockVisitor
{
    void Visit(Heading node);

    void Visit(Paragraph node);

    void Visit(BlockQuote node);

    void Visit(PullQuote node);

    void Visit(List node);

    void Visit(DefinitionList node);

    void Visit(Figure node);

    void Visit(Table node);

    void Visit(CodeBlock node);

    void Visit(MathBlock node);

    void Visit(Embed node);

    void Visit(Aside node);

    void Visit(ThematicBreak node);
}
