using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>Copies a finished tree into one array in document order, and counts on the way what choosing the content needs.</summary>
internal static class PageFlattener
{
    // Asked for every attribute of a page.
    private static readonly AttrKinds[] KindsOf = [.. Enum.GetValues<Attr>().Select(KindOf)];

    /// <summary>Copies the tree; the page takes over the tree's texts, which stand in the builder's buffer and, of a page of bytes, in the decoder's.</summary>
    public static HtmlPage Flatten(TreeDocument document, char[]? buffer, ArticleParserOptions options)
    {
        PageNode[] nodes = ArrayPool<PageNode>.Shared.Rent(Math.Max(16, document.ElementCount * 2));
        var classes = new ClassTable();
        var shown = new ShownTexts();
        try
        {
            int count = Copy(document, ref nodes, classes, shown, options);
            var page = new HtmlPage(nodes, count, document.Attributes, classes, shown, document.Builder, buffer);
            nodes = [];
            return page;
        }
        finally
        {
            if (nodes.Length > 0)
            {
                ArrayPool<PageNode>.Shared.Return(nodes, clearArray: true);
                classes.Release();
                shown.Release();
            }
        }
    }

    private static void ReadAttributes(ref PageNode node, ReadOnlySpan<PageAttribute> attributes, ClassTable classes)
    {
        foreach (ref readonly PageAttribute attribute in attributes)
        {
            if (attribute.Name == Attr.Class)
            {
                node.Class = node.Class == 0 ? classes.NumberOf(attribute.Value) : node.Class;
            }
            else
            {
                node.Kinds |= KindsOf[(int)attribute.Name];
            }
        }
    }

    private static AttrKinds KindOf(Attr name) => name switch
    {
        Attr.Id or Attr.DataTestid or Attr.DataComponent or Attr.DataQa or Attr.DataComponentName or Attr.DataType => AttrKinds.Name,
        Attr.Itemprop => AttrKinds.Meaning | AttrKinds.Name | AttrKinds.Shown,
        Attr.Property or Attr.Rel => AttrKinds.Meaning,
        Attr.Hidden or Attr.AriaHidden or Attr.Style or Attr.Role => AttrKinds.Shown,
        Attr.DataAuthor or Attr.Pubdate or Attr.DataTimestamp or Attr.DataDate or Attr.Datetime => AttrKinds.Data,
        Attr.Href => AttrKinds.Link,
        _ => AttrKinds.None,
    };

    private static int Copy(TreeDocument document, ref PageNode[] nodes, ClassTable classes, ShownTexts shown, ArticleParserOptions options)
    {
        int count = 0;
        int parent = -1;
        int links = 0;
        TreeNode? at = document.FirstChild;
        while (at is not null)
        {
            if (at is TreeDoctype)
            {
                at = at.Next;
                continue;
            }

            if (count == options.MaxNodes)
            {
                throw new ArticleLimitException(nameof(ArticleParserOptions.MaxNodes), options.MaxNodes);
            }

            if (count == nodes.Length)
            {
                PageNode[] larger = ArrayPool<PageNode>.Shared.Rent(count * 2);
                nodes.AsSpan().CopyTo(larger);
                ArrayPool<PageNode>.Shared.Return(nodes, clearArray: true);
                nodes = larger;
            }

            ref PageNode node = ref nodes[count];
            node = default;
            node.Parent = parent;
            bool raw = parent >= 0 && nodes[parent].Raw;
            node.Depth = parent < 0 ? (ushort)0 : (ushort)Math.Min(ushort.MaxValue, nodes[parent].Depth + 1);
            if (at is TreeText text)
            {
                node.Raw = raw;
                node.Text = text.Text;
                node.TextLength = raw ? 0 : VisibleLength(text.Text.Span);
                node.LinkLength = links > 0 ? node.TextLength : 0;
                if (node.TextLength > 0)
                {
                    shown.Add(count, node.TextLength, text.Text.Span);
                }
            }
            else if (at is TreeElement element)
            {
                node.Tag = element.Tag;
                node.Raw = raw || TagFacts.IsRaw(element.Tag);
                node.AttrStart = element.AttrStart;
                node.AttrCount = (ushort)Math.Min(ushort.MaxValue, element.AttrCount);
                ReadAttributes(ref node, document.Attributes.Slice(node.AttrStart, node.AttrCount), classes);
                if (element.Tag == Tag.Other)
                {
                    node.Text = element.LocalName.Memory;
                }

                links += element.Tag == Tag.A ? 1 : 0;
            }

            int index = count++;
            if (at.FirstChild is not null)
            {
                parent = index;
                at = at.FirstChild;
                continue;
            }

            Close(nodes, index, count, ref links);
            while (at is not null && at.Next is null && at.ParentNode is not null and not TreeDocument)
            {
                Close(nodes, parent, count, ref links);
                parent = nodes[parent].Parent;
                at = at.ParentNode;
            }

            at = at?.Next;
        }

        return count;
    }

    private static void Close(PageNode[] nodes, int index, int count, ref int links)
    {
        ref PageNode node = ref nodes[index];
        node.End = count;
        links -= node.Tag == Tag.A ? 1 : 0;
        if (node.Parent >= 0)
        {
            nodes[node.Parent].TextLength += node.TextLength;
            nodes[node.Parent].LinkLength += node.LinkLength;
        }
    }

    private static int VisibleLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        int at = 0;
        for (; at + Vector128<ushort>.Count <= text.Length; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> eight = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(at, Vector128<ushort>.Count)));
            if (Vector128.GreaterThanOrEqualAny(eight, Vector128.Create((ushort)0x80)))
            {
                length += VisibleLengthOfAny(text.Slice(at, Vector128<ushort>.Count));
            }
            else
            {
                length += BitOperations.PopCount(Vector128.GreaterThan(eight, Vector128.Create((ushort)' ')).ExtractMostSignificantBits());
            }
        }

        return length + VisibleLengthOfAny(text[at..]);
    }

    private static int VisibleLengthOfAny(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char c in text)
        {
            length += c > ' ' && (c < '\u0080' || (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)) ? 1 : 0;
        }

        return length;
    }
}
