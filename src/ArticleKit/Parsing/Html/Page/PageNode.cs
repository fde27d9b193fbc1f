namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// One node of an <see cref="HtmlPage"/>: an element or a run of text. Nodes stand in document order, so the descendants of node
/// <c>i</c> are the nodes <c>i + 1</c> up to, not including, <c>End</c>, and the next sibling, if any, stands at <c>End</c>.
/// </summary>
internal struct PageNode
{
    /// <summary>The element's name, or <see cref="Page.Tag.Text"/>.</summary>
    public Tag Tag;

    /// <summary>Whether this element or one around it is never shown as text: script, style, template, head …</summary>
    public bool Raw;

    /// <summary>How many elements stand around this node.</summary>
    public ushort Depth;

    /// <summary>Which attributes there are, those that whole pages are walked for.</summary>
    public AttrKinds Kinds;

    /// <summary>How many attributes are kept.</summary>
    public ushort AttrCount;

    /// <summary>The node around this one; -1 for the root.</summary>
    public int Parent;

    /// <summary>The index after the last descendant.</summary>
    public int End;

    /// <summary>Where the attributes begin in the page's list.</summary>
    public int AttrStart;

    /// <summary>The number of the element's <c>class</c> in the page's <see cref="ClassTable"/>; 0 when it has none.</summary>
    public int Class;

    /// <summary>Letters, digits and marks in the text of this node and its descendants, white space and raw text aside.</summary>
    public int TextLength;

    /// <summary>The part of <see cref="TextLength"/> that stands in links.</summary>
    public int LinkLength;

    /// <summary>The characters of a text; of an element of an unknown name, that name.</summary>
    public ReadOnlyMemory<char> Text;
}

/// <summary>Groups of attributes that are looked for together.</summary>
[Flags]
internal enum AttrKinds : byte
{
    None = 0,

    /// <summary>A name beside the class: <c>id</c>, <c>data-testid</c> and its like.</summary>
    Name = 1,

    /// <summary>Microdata, RDFa and <c>rel</c>.</summary>
    Meaning = 2,

    /// <summary>What says whether and as what an element is shown: <c>hidden</c>, <c>aria-hidden</c>, <c>style</c>, <c>role</c>.</summary>
    Shown = 4,

    /// <summary>A date or an author in an attribute of the page's own.</summary>
    Data = 8,

    /// <summary><c>href</c>.</summary>
    Link = 16,
}

/// <summary>An attribute that was kept.</summary>
internal readonly record struct PageAttribute(Attr Name, ReadOnlyMemory<char> Value);
