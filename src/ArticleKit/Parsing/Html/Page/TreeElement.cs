using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>An element while the tree is built.</summary>
internal class TreeElement(TreeDocument document, StringOrMemory name, Tag tag, NodeFlags flags)
    : TreeNode, IConstructableElement, IConstructableNamedNodeMap
{
    public Tag Tag { get; } = tag;

    public int AttrStart { get; private set; }

    public int AttrCount { get; private set; }

    public override StringOrMemory NodeName => name;

    public StringOrMemory LocalName => name;

    public virtual StringOrMemory NamespaceUri => NamespaceNames.HtmlUri;

    public StringOrMemory Prefix => default;

    public override NodeFlags Flags => flags;

    public IConstructableNamedNodeMap Attributes => this;

    // Positions are not tracked, so there is nothing to keep.
    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    int IConstructableNamedNodeMap.Length => AttrCount;

    protected TreeDocument Document => document;

    /// <summary>Adds the attributes of a token: a second <c>body</c> or <c>html</c> tag adds to those of the first.</summary>
    public void SetAttributes(StructAttributes tagAttributes)
    {
        AttributeArena list = document.Attributes;
        MakeRoom();
        for (int i = 0; i < tagAttributes.Count; i++)
        {
            MemoryHtmlAttributeToken attribute = tagAttributes[i];
            Attr known = Names.AttrOf(attribute.Name.Memory.Span);
            if (known != Attr.None)
            {
                list.Add(new PageAttribute(known, attribute.Value.Memory));
                AttrCount++;
            }
        }
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        Attr known = Names.AttrOf(name.Memory.Span);
        if (known == Attr.None || HasAttribute(known))
        {
            return;
        }

        MakeRoom();
        document.Attributes.Add(new PageAttribute(known, value.Memory));
        AttrCount++;
    }

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName)
    {
        Attr known = Names.AttrOf(localName.Memory.Span);
        for (int i = 0; i < AttrCount; i++)
        {
            if (document.Attributes[AttrStart + i].Name == known)
            {
                return new StringOrMemory(document.Attributes[AttrStart + i].Value);
            }
        }

        return default;
    }

    public bool HasAttribute(StringOrMemory name) => HasAttribute(Names.AttrOf(name.Memory.Span));

    /// <summary>Whether another element has the same attributes, in whatever order: of formatting elements, the builder keeps three that are alike.</summary>
    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not TreeElement other || other.AttrCount != AttrCount)
        {
            return false;
        }

        ReadOnlySpan<PageAttribute> others = document.Attributes.Slice(other.AttrStart, other.AttrCount);
        foreach (ref readonly PageAttribute own in document.Attributes.Slice(AttrStart, AttrCount))
        {
            if (!Has(others, own))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Called when the builder closes the element.</summary>
    public void SetupElement()
    {
        if ((flags & NodeFlags.HtmlFormatting) == 0)
        {
            document.OpenOrdinary--;
        }
        else
        {
            // The builder closes copies of formatting elements too, which were not counted: the count may be low, never high.
            document.OpenFormatting = Math.Max(0, document.OpenFormatting - 1);
        }

        if (Tag is Tag.Table or Tag.Template)
        {
            document.Closed(this);
        }
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public IConstructableNode ShallowCopy() => new TreeElement(document, name, Tag, flags)
    {
        AttrStart = AttrStart,
        AttrCount = AttrCount,
    };

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (Tag is Tag.Style or Tag.Noframes or Tag.Iframe)
        {
            return;
        }

        base.AppendText(text, emitWhiteSpaceOnly);
    }

    private static bool Has(ReadOnlySpan<PageAttribute> attributes, in PageAttribute attribute)
    {
        foreach (ref readonly PageAttribute one in attributes)
        {
            if (one.Name == attribute.Name)
            {
                return one.Value.Span.SequenceEqual(attribute.Value.Span);
            }
        }

        return false;
    }

    /// <summary>Puts the element's attributes at the end of the document's, where more of them can stand.</summary>
    private void MakeRoom()
    {
        AttributeArena list = document.Attributes;
        if (AttrStart + AttrCount == list.Count)
        {
            return;
        }

        int start = list.Count;
        for (int i = 0; i < AttrCount; i++)
        {
            list.Add(list[AttrStart + i]);
        }

        AttrStart = start;
    }

    protected bool HasAttribute(Attr name)
    {
        for (int i = 0; i < AttrCount; i++)
        {
            if (name != Attr.None && document.Attributes[AttrStart + i].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class TreeMeta(TreeDocument document) : TreeElement(document, "meta", Tag.Meta, TreeFactory.FlagsOf(Tag.Meta)), IConstructableMetaElement
{
    public void Handle()
    {
    }
}

internal sealed class TreeFrame(TreeDocument document) : TreeElement(document, "frame", Tag.Frame, TreeFactory.FlagsOf(Tag.Frame)), IConstructableFrameElement;

internal sealed class TreeForm(TreeDocument document) : TreeElement(document, "form", Tag.Form, TreeFactory.FlagsOf(Tag.Form)), IConstructableFormElement;

internal sealed class TreeTemplate(TreeDocument document)
    : TreeElement(document, "template", Tag.Template, TreeFactory.FlagsOf(Tag.Template)), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
    }
}

/// <summary>A script: its text is kept where it is data that may describe the article, and dropped where it is a program.</summary>
internal sealed class TreeScript(TreeDocument document)
    : TreeElement(document, "script", Tag.Script, TreeFactory.FlagsOf(Tag.Script)), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Whether a script begins with giving a state to a variable, named as frameworks name theirs: <c>window.__INITIAL_STATE__ =</c>.</summary>
    public static bool GivesState(ReadOnlySpan<char> script)
    {
        const int LongestName = 80;
        script = script[..Math.Min(script.Length, LongestName)].TrimStart();
        return script.StartsWith("window.__") && script.Contains('=');
    }

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        ReadOnlySpan<char> type = GetAttribute(default, "type").Memory.Span;
        if (type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.StartsWith("math/", StringComparison.OrdinalIgnoreCase) || GivesState(text.Memory.Span))
        {
            base.AppendText(text, emitWhiteSpaceOnly);
        }
    }
}

internal sealed class TreeMath(TreeDocument document, StringOrMemory name, NodeFlags flags)
    : TreeElement(document, name, Names.TagOf(name.Memory.Span), flags), IConstructableMathElement
{
    public override StringOrMemory NamespaceUri => NamespaceNames.MathMlUri;
}

internal sealed class TreeSvg(TreeDocument document, StringOrMemory name, NodeFlags flags)
    : TreeElement(document, name, name.Memory.Span is "svg" ? Tag.Svg : Tag.Other, flags), IConstructableSvgElement
{
    public override StringOrMemory NamespaceUri => NamespaceNames.SvgUri;
}
