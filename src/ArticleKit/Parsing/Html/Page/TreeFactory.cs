using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for; one serves one page.</summary>
/// <param name="flat">Whether templates and choices in forms are read as if their tags were not there: without them, no part of a table stands where the builder cannot close it.</param>
internal sealed class TreeFactory(bool flat = false) : IDomConstructionElementFactory<TreeDocument, TreeElement>
{
    // As browsers have it.
    private const int MostOpen = 512;

    private const NodeFlags Html = NodeFlags.HtmlMember;

    private static readonly NodeFlags[] Flags = FlagTable();

    private TreeDocument? _document;

    /// <summary>How the tree builder must treat an HTML element of a name.</summary>
    public static NodeFlags FlagsOf(Tag tag) => Flags[(int)tag];

    public TreeElement Create(TreeDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        Count(document);
        Tag tag = Names.TagOf(localName.Memory.Span);
        var element = new TreeElement(document, localName, tag, flags | FlagsOf(tag));
        if (tag == Tag.Table)
        {
            document.Opened(element);
        }
        else if ((element.Flags & NodeFlags.HtmlFormatting) != 0)
        {
            document.OpenOrdinary--;
            document.OpenFormatting++;
        }

        return element;
    }

    public TreeElement CreateNoScript(TreeDocument document, bool scripting) => Create(document, "noscript");

    public TreeElement CreateUnknown(TreeDocument document, StringOrMemory tagName) => Create(document, tagName);

    public IConstructableNode CreateDocumentType(TreeDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new TreeDoctype();

    public IConstructableMathElement CreateMath(TreeDocument document, StringOrMemory name = default)
    {
        Count(document);
        NodeFlags flags = NodeFlags.MathMember | name.Memory.Span switch
        {
            "mi" or "mo" or "mn" or "ms" or "mtext" => NodeFlags.MathTip | NodeFlags.Special | NodeFlags.Scoped,
            "annotation-xml" => NodeFlags.Special | NodeFlags.Scoped,
            _ => NodeFlags.None,
        };
        return new TreeMath(document, name.IsNullOrEmpty ? "math" : name, flags);
    }

    public IConstructableSvgElement CreateSvg(TreeDocument document, StringOrMemory name = default)
    {
        Count(document);
        NodeFlags flags = NodeFlags.SvgMember | name.Memory.Span switch
        {
            "foreignObject" or "desc" or "title" => NodeFlags.HtmlTip | NodeFlags.SvgTip | NodeFlags.Special | NodeFlags.Scoped,
            "style" => NodeFlags.Special,
            _ => NodeFlags.None,
        };
        return new TreeSvg(document, name.IsNullOrEmpty ? "svg" : name, flags);
    }

    public IConstructableMetaElement CreateMeta(TreeDocument document)
    {
        Count(document);
        return new TreeMeta(document);
    }

    public IConstructableScriptElement CreateScript(TreeDocument document, bool parserInserted, bool started)
    {
        Count(document);
        return new TreeScript(document);
    }

    public IConstructableFrameElement CreateFrame(TreeDocument document) => new TreeFrame(document);

    public IConstructableTemplateElement CreateTemplate(TreeDocument document)
    {
        Count(document);
        var template = new TreeTemplate(document);
        document.Opened(template);
        return template;
    }

    public IConstructableFormElement CreateForm(TreeDocument document)
    {
        Count(document);
        return new TreeForm(document);
    }

    public TreeDocument CreateDocument(TextSource source, IBrowsingContext? context) => _document = new(source);

    /// <summary>
    /// Hands a token to the tree builder, unless it is one of three. A part of a table within a template: there the builder clears its stack
    /// back to a template of AngleSharp's own, finds none among our nodes and fails; nothing in a template is ever shown, so nothing is lost.
    /// And a container within more open elements than any page has: the builder walks all of them for each that opens.
    /// And on a page read flat a template or a choice.
    /// </summary>
    public TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        if ((!flat && _document is not ({ HasOpenTemplate: true } or { OpenCount: > MostOpen }))
            || token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)
            || !IsPassedOver(_document, token.Type, token.Name.Memory.Span))
        {
            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }

    private bool IsPassedOver(TreeDocument? document, HtmlTokenType type, ReadOnlySpan<char> name) =>
        (flat && name is "template" or "select") || (document is not null && CannotStandIn(document, type, name));

    private static bool CannotStandIn(TreeDocument document, HtmlTokenType type, ReadOnlySpan<char> name) =>
        (document.HasOpenTemplate && IsTablePart(name)) || (document.OpenCount > MostOpen && type == HtmlTokenType.StartTag && IsContainer(name));

    private static bool IsContainer(ReadOnlySpan<char> name) => Names.TagOf(name) is
        Tag.Div or Tag.Span or Tag.Section or Tag.Article or Tag.Main or Tag.Aside or Tag.Header or Tag.Footer or Tag.Nav or Tag.Blockquote or Tag.Center
        or Tag.Ul or Tag.Ol or Tag.Dl or Tag.Menu or Tag.Dir or Tag.Figure or Tag.Details or Tag.Fieldset or Tag.Address or Tag.A or Tag.B or Tag.I or Tag.U or Tag.Em
        or Tag.Strong or Tag.Font or Tag.S or Tag.Strike or Tag.Big or Tag.Small or Tag.Code or Tag.Tt or Tag.Nobr or Tag.Sub or Tag.Sup or Tag.Q or Tag.Mark or Tag.Other;

    private static bool IsTablePart(ReadOnlySpan<char> name) =>
        name is "table" or "caption" or "colgroup" or "col" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th";

    private static void Count(TreeDocument document)
    {
        document.ElementCount++;
        document.OpenOrdinary++;
    }

    /// <summary>
    /// The categories of the HTML standard's tree construction ("special", "formatting", the scopes), as AngleSharp's own elements have
    /// them; every other name is an ordinary element.
    /// </summary>
    private static NodeFlags[] FlagTable()
    {
        var table = new NodeFlags[256];
        Array.Fill(table, Html);
        const NodeFlags special = NodeFlags.Special | Html;
        const NodeFlags implied = special | NodeFlags.ImplicitlyClosed;
        const NodeFlags tableScope = special | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped;
        Add(tableScope | NodeFlags.ImplicitlyClosed, "html");
        Add(implied, "body tr");
        Add(special, "head title noscript menu colgroup fieldset details form isindex dl select frameset h1 h2 h3 h4 h5 h6 div blockquote button main "
            + "summary dir center listing nav address article aside figcaption figure section footer header hgroup plaintext time output");
        Add(special | NodeFlags.SelfClosing, "meta bgsound menuitem embed param col input keygen link frame source track base basefont area br wbr hr img");
        Add(special | NodeFlags.LiteralText, "script style noembed noframes iframe xmp");
        Add(Html | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd, "rp rt rb rtc");
        Add(special | NodeFlags.Scoped, "applet marquee object caption");
        Add(Html | NodeFlags.HtmlFormatting, "font b big strike code em i s small strong u tt nobr a");
        Add(tableScope, "template table");
        Add(implied | NodeFlags.HtmlTableSectionScoped, "thead tbody tfoot");
        Add(implied | NodeFlags.Scoped, "th td");
        Add(special | NodeFlags.LineTolerance, "textarea pre");
        Add(implied | NodeFlags.ImpliedEnd, "p li dd dt");
        Add(special | NodeFlags.HtmlListScoped, "ol ul");
        Add(Html | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped, "option optgroup");
        return table;

        void Add(NodeFlags flags, string names)
        {
            foreach (string name in names.Split(' '))
            {
                table[(int)Names.TagOf(name)] = flags;
            }
        }
    }
}
