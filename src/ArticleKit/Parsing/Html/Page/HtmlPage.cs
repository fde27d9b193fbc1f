using System.Buffers;
using System.Text;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// An HTML document as parsed, before anything is chosen: all nodes in one array, in document order. The texts are slices of a
/// pooled buffer, so nothing of a page may outlive <see cref="Dispose"/> but as a copy.
/// </summary>
internal sealed class HtmlPage : IDisposable
{
    private readonly AttributeArena _attributes;
    private readonly IDisposable? _texts;
    private readonly char[]? _buffer;
    private PageNode[] _nodes;

    /// <summary>Takes over what it is given.</summary>
    /// <param name="nodes">A pooled array.</param>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="attributes">The attributes of all nodes.</param>
    /// <param name="classes">The distinct classes.</param>
    /// <param name="shown">The texts that are shown.</param>
    /// <param name="texts">What keeps the texts alive that hold character references.</param>
    /// <param name="buffer">A pooled array that the other texts are slices of.</param>
    internal HtmlPage(PageNode[] nodes, int count, AttributeArena attributes, ClassTable classes, ShownTexts shown, IDisposable? texts, char[]? buffer)
    {
        _nodes = nodes;
        Count = count;
        _attributes = attributes;
        Classes = classes;
        Shown = shown;
        _texts = texts;
        _buffer = buffer;
        Head = FindChild(0, Tag.Head);
        Body = FindChild(0, Tag.Body);
    }

    /// <summary>How many nodes there are. Node 0 is the <c>html</c> element.</summary>
    public int Count { get; }

    /// <summary>The distinct classes of its elements.</summary>
    public ClassTable Classes { get; }

    /// <summary>The texts that are shown.</summary>
    public ShownTexts Shown { get; }

    /// <summary>The <c>head</c> element, or -1.</summary>
    public int Head { get; }

    /// <summary>The <c>body</c> element, or -1.</summary>
    public int Body { get; }

    /// <summary>All nodes in document order.</summary>
    public ReadOnlySpan<PageNode> Nodes => _nodes.AsSpan(0, Count);

    public ref readonly PageNode this[int node] => ref _nodes[node];

    /// <summary>The value of an attribute as written; empty when there is none.</summary>
    public ReadOnlySpan<char> Attribute(int node, Attr name) => AttributeMemory(node, name).Span;

    public bool HasAttribute(int node, Attr name)
    {
        foreach (ref readonly PageAttribute attribute in Attributes(node))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute as a string; null when there is none or it is blank.</summary>
    public string? AttributeText(int node, Attr name)
    {
        ReadOnlySpan<char> value = Attribute(node, name).Trim();
        return value.IsEmpty ? null : value.ToString();
    }

    public ReadOnlySpan<PageAttribute> Attributes(int node)
    {
        ref readonly PageNode n = ref _nodes[node];
        return _attributes.Slice(n.AttrStart, n.AttrCount);
    }

    /// <summary>The first child of a node with a name; -1 when there is none.</summary>
    public int FindChild(int parent, Tag tag)
    {
        if (Count == 0)
        {
            return -1;
        }

        for (int i = parent + 1; i < _nodes[parent].End; i = _nodes[i].End)
        {
            if (_nodes[i].Tag == tag)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first descendant of a node with a name; -1 when there is none.</summary>
    public int FindDescendant(int node, Tag tag)
    {
        for (int i = node + 1; i < _nodes[node].End; i++)
        {
            if (_nodes[i].Tag == tag)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest element around a node with a name; -1 when there is none.</summary>
    public int FindAncestor(int node, Tag tag)
    {
        for (int i = _nodes[node].Parent; i >= 0; i = _nodes[i].Parent)
        {
            if (_nodes[i].Tag == tag)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The smallest element that holds all from a node to an end.</summary>
    /// <param name="first">The first node, not the root.</param>
    /// <param name="end">The node behind the last one.</param>
    public int ElementAround(int first, int end)
    {
        int node = _nodes[first].Parent;
        while (node > 0 && _nodes[node].End < end)
        {
            node = _nodes[node].Parent;
        }

        return node;
    }

    /// <summary>A node, or the nearest element around it, that is a block; 0 where none is.</summary>
    public int BlockAround(int node)
    {
        while (node > 0 && !TagFacts.IsBlock(_nodes[node].Tag))
        {
            node = _nodes[node].Parent;
        }

        return Math.Max(node, 0);
    }

    /// <summary>The text of a node and its descendants, white space collapsed, raw text left out; empty when there is none.</summary>
    public string TextOf(int node, int limit = int.MaxValue)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Min(limit, 256) + 256);
        int length = 0;
        int end = _nodes[node].End;
        bool space = true;
        for (int i = node; i < end && length < limit; i++)
        {
            ref readonly PageNode n = ref _nodes[i];
            if (n.Tag != Tag.Text)
            {
                if (n.Raw && i != node)
                {
                    i = n.End - 1;
                }
                else if (!space && (TagFacts.IsBlock(n.Tag) || n.Tag == Tag.Br))
                {
                    Space(ref buffer, ref length);
                    space = true;
                }

                continue;
            }

            ReadOnlySpan<char> text = n.Text.Span;
            Reserve(ref buffer, length + text.Length + 2);
            foreach (char c in text)
            {
                bool blank = c is <= ' ' or > '~' && char.IsWhiteSpace(c);
                if (!blank || !space)
                {
                    buffer[length++] = blank ? ' ' : c;
                }

                space = blank;
            }

            if (!space && i + 1 < end && LeavesBlock(i))
            {
                Space(ref buffer, ref length);
                space = true;
            }
        }

        string gathered = new(buffer.AsSpan(0, length).TrimEnd());
        ArrayPool<char>.Shared.Return(buffer);
        return gathered;
    }

    /// <summary>The text of a raw element such as a script, as written.</summary>
    public string RawTextOf(int node) => RawMemoryOf(node).ToString();

    /// <summary>What <see cref="RawTextOf"/> gives, as long as the page is not disposed of.</summary>
    public ReadOnlyMemory<char> RawMemoryOf(int node)
    {
        int first = node + 1;
        if (first >= _nodes[node].End)
        {
            return default;
        }

        if (first + 1 == _nodes[node].End)
        {
            return _nodes[first].Text;
        }

        var text = new StringBuilder();
        for (int i = first; i < _nodes[node].End; i++)
        {
            if (_nodes[i].Tag == Tag.Text)
            {
                text.Append(_nodes[i].Text.Span);
            }
        }

        return text.ToString().AsMemory();
    }

    /// <summary>Gives all buffers back. The page must not be used after.</summary>
    public void Dispose()
    {
        PageNode[] nodes = _nodes;
        _nodes = [];
        if (nodes.Length == 0)
        {
            return;
        }

        nodes.AsSpan(0, Count).Clear();
        ArrayPool<PageNode>.Shared.Return(nodes);
        _attributes.Release();
        Classes.Release();
        Shown.Release();
        _texts?.Dispose();
        if (_buffer is not null)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }
    }

    private static void Space(ref char[] buffer, ref int length)
    {
        Reserve(ref buffer, length + 1);
        buffer[length++] = ' ';
    }

    private static void Reserve(ref char[] buffer, int length)
    {
        if (length > buffer.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(length * 2);
            buffer.AsSpan().CopyTo(larger);
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    /// <summary>Whether a block ends between a text and the node after it.</summary>
    private bool LeavesBlock(int text)
    {
        for (int p = _nodes[text].Parent; p >= 0 && _nodes[p].End <= text + 1; p = _nodes[p].Parent)
        {
            if (TagFacts.IsBlock(_nodes[p].Tag))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlyMemory<char> AttributeMemory(int node, Attr name)
    {
        foreach (ref readonly PageAttribute attribute in Attributes(node))
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return default;
    }
}
