using System.Buffers;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// The texts of a page that a reader sees, in a pooled array: one node in eight. What most of them are asked, how long they are and how
/// they open, stands here, as a look at each text in the page's buffer costs more than all that is done with it.
/// </summary>
internal sealed class ShownTexts
{
    private ShownText[] _items = ArrayPool<ShownText>.Shared.Rent(512);
    private int _count;

    /// <summary>All of them, in document order.</summary>
    public ReadOnlySpan<ShownText> All => _items.AsSpan(0, _count);

    /// <summary>Adds a text.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="length">The node's <see cref="PageNode.TextLength"/>; more than 0.</param>
    /// <param name="text">Its characters.</param>
    public void Add(int node, int length, ReadOnlySpan<char> text)
    {
        if (_count == _items.Length)
        {
            ShownText[] larger = ArrayPool<ShownText>.Shared.Rent(_count * 2);
            _items.AsSpan().CopyTo(larger);
            ArrayPool<ShownText>.Shared.Return(_items);
            _items = larger;
        }

        text = text.TrimStart();
        _items[_count++] = new ShownText(node, length, text.IsEmpty ? '\0' : text[0], text.Length < 2 ? '\0' : text[1], text.Length < 3 ? '\0' : text[2]);
    }

    /// <summary>The texts from a node on.</summary>
    public ReadOnlySpan<ShownText> From(int node) => All[PageOrder.FirstFrom(All, node)..];

    /// <summary>Gives the array back. Nothing may be read after.</summary>
    public void Release()
    {
        ShownText[] items = _items;
        (_items, _count) = ([], 0);
        if (items.Length > 0)
        {
            ArrayPool<ShownText>.Shared.Return(items);
        }
    }
}

/// <summary>A text that is shown and has letters.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Length">The node's <see cref="PageNode.TextLength"/>.</param>
/// <param name="First">Its first character that is no white space.</param>
/// <param name="Second">The character after that.</param>
/// <param name="Third">The one after the second.</param>
internal readonly record struct ShownText(int Node, int Length, char First, char Second, char Third) : IAtNode;
