using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// A node while AngleSharp's tree builder is at work: a doubly linked tree, for the builder moves nodes about. When the builder is
/// done, <see cref="PageFlattener"/> copies the tree into an <see cref="HtmlPage"/>.
/// </summary>
internal abstract class TreeNode : IConstructableNode
{
    public TreeNode? ParentNode;
    public TreeNode? FirstChild;
    public TreeNode? LastChild;
    public TreeNode? Next;
    public TreeNode? Previous;
    private int _children;

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent
    {
        get => ParentNode;
        set => ParentNode = (TreeNode?)value;
    }

    public IConstructableNodeList ChildNodes => new ChildList(this);

    public void RemoveFromParent()
    {
        if (ParentNode is not { } parent)
        {
            return;
        }

        if (Previous is null)
        {
            parent.FirstChild = Next;
        }
        else
        {
            Previous.Next = Next;
        }

        if (Next is null)
        {
            parent.LastChild = Previous;
        }
        else
        {
            Next.Previous = Previous;
        }

        parent._children--;
        ParentNode = Next = Previous = null;
    }

    public void RemoveChild(IConstructableNode childNode) => ((TreeNode)childNode).RemoveFromParent();

    public void RemoveNode(int idx, IConstructableNode childNode) => ((TreeNode)childNode).RemoveFromParent();

    public virtual void AddNode(IConstructableNode node) => Insert((TreeNode)node, null);

    public virtual void InsertNode(int idx, IConstructableNode childNode) => Insert((TreeNode)childNode, ChildAt(idx));

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => Insert(new TreeText(text.Memory), null);

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => Insert(new TreeText(text.Memory), ChildAt(idx));

    private TreeNode? ChildAt(int index)
    {
        TreeNode? child = FirstChild;
        while (index-- > 0 && child is not null)
        {
            child = child.Next;
        }

        return child;
    }

    internal void Insert(TreeNode node, TreeNode? before)
    {
        node.RemoveFromParent();
        node.ParentNode = this;
        _children++;
        node.Next = before;
        node.Previous = before is null ? LastChild : before.Previous;
        if (node.Previous is null)
        {
            FirstChild = node;
        }
        else
        {
            node.Previous.Next = node;
        }

        if (before is null)
        {
            LastChild = node;
        }
        else
        {
            before.Previous = node;
        }
    }

    /// <summary>The children as the list that the builder wants; it asks for it in foster parenting and misnested formatting alone.</summary>
    private sealed class ChildList(TreeNode parent) : IConstructableNodeList
    {
        private TreeNode? _at;
        private int _index = -1;

        public int Length => parent._children;

        public IConstructableNode this[int index]
        {
            get
            {
                // The builder goes from child to child while it looks for a table, and changes none before it is done.
                _at = index == _index + 1 && _at is not null && _at.ParentNode == parent ? _at.Next : parent.ChildAt(index);
                _index = index;
                return _at!;
            }
        }

        public void Clear()
        {
            while (parent.FirstChild is { } child)
            {
                child.RemoveFromParent();
            }
        }

        public IEnumerator<IConstructableNode> GetEnumerator()
        {
            for (TreeNode? child = parent.FirstChild; child is not null; child = child.Next)
            {
                yield return child;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A run of characters: a slice of the source where it holds no character reference.</summary>
internal sealed class TreeText(ReadOnlyMemory<char> text) : TreeNode
{
    public ReadOnlyMemory<char> Text { get; } = text;

    public override StringOrMemory NodeName => "#text";
}

/// <summary>The document type, kept for the builder's sake.</summary>
internal sealed class TreeDoctype : TreeNode
{
    public override StringOrMemory NodeName => "html";
}

/// <summary>The root of the tree.</summary>
internal sealed class TreeDocument(TextSource source) : TreeNode, IConstructableDocument
{
    private readonly List<TreeElement> _open = [];
    private int _templates;

    /// <summary>The attributes of all elements; an element knows its part.</summary>
    public AttributeArena Attributes { get; } = new();

    public int ElementCount { get; set; }

    /// <summary>About how many elements are open; never more than there are.</summary>
    public int OpenCount => OpenOrdinary + OpenFormatting;

    public int OpenOrdinary { get; set; }

    public int OpenFormatting { get; set; }

    public override StringOrMemory NodeName => "#document";

    public TextSource Source { get; } = source;

    /// <summary>The tree builder; when it is disposed of, the texts of the tree are gone.</summary>
    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement Head => Child(DocumentElement as TreeNode, Tag.Head)!;

    public IConstructableElement DocumentElement => Child(this, null)!;

    public bool IsLoading => true;

    /// <summary>Whether the builder stands within a template.</summary>
    public bool HasOpenTemplate => _templates > 0;

    /// <summary>Notes a table or template that the builder opens.</summary>
    public void Opened(TreeElement element)
    {
        _open.Add(element);
        _templates += element.Tag == Tag.Template ? 1 : 0;
    }

    /// <summary>Notes that the builder closes a table or template.</summary>
    public void Closed(TreeElement element)
    {
        int at = _open.LastIndexOf(element);
        if (at >= 0)
        {
            _open.RemoveAt(at);
            _templates -= element.Tag == Tag.Template ? 1 : 0;
        }
    }

    /// <summary>
    /// Adds the root. What else the builder brings, elements and texts, is what a table cannot hold: it looks for a table of AngleSharp's
    /// own to put it before, finds none among our nodes and ends at the document, which by the standard holds neither, so its place is found here.
    /// </summary>
    public override void AddNode(IConstructableNode node)
    {
        if (node is TreeDoctype || Child(this, null) is not { } root)
        {
            base.AddNode(node);
        }
        else if (_open.Count > 0 && _open[^1] is { Tag: Tag.Table, ParentNode: { } parent } table)
        {
            parent.Insert((TreeNode)node, table);
        }
        else
        {
            (_open.Count > 0 ? _open[^1] : root).AddNode(node);
        }
    }

    public override void InsertNode(int idx, IConstructableNode childNode) => AddNode(childNode);

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => AddNode(new TreeText(text.Memory));

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => AddNode(new TreeText(text.Memory));

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void ApplyManifest()
    {
    }

    public void Clear()
    {
        FirstChild = LastChild = null;
    }

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    private static TreeElement? Child(TreeNode? parent, Tag? tag)
    {
        for (TreeNode? child = parent?.FirstChild; child is not null; child = child.Next)
        {
            if (child is TreeElement element && (tag is null || element.Tag == tag))
            {
                return element;
            }
        }

        return null;
    }
}
