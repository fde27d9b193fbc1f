using System.Buffers;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>The attributes of all elements of a page, one behind the other in a pooled array.</summary>
internal sealed class AttributeArena
{
    private PageAttribute[] _items = ArrayPool<PageAttribute>.Shared.Rent(1024);

    public int Count { get; private set; }

    public ref readonly PageAttribute this[int index] => ref _items[index];

    public ReadOnlySpan<PageAttribute> Slice(int start, int length) => _items.AsSpan(start, length);

    public void Add(PageAttribute attribute)
    {
        if (Count == _items.Length)
        {
            PageAttribute[] larger = ArrayPool<PageAttribute>.Shared.Rent(Count * 2);
            _items.AsSpan().CopyTo(larger);
            ArrayPool<PageAttribute>.Shared.Return(_items, clearArray: true);
            _items = larger;
        }

        _items[Count++] = attribute;
    }

    /// <summary>Gives the array back. Nothing may be read after.</summary>
    public void Release()
    {
        PageAttribute[] items = _items;
        _items = [];
        if (items.Length > 0)
        {
            items.AsSpan(0, Count).Clear();
            ArrayPool<PageAttribute>.Shared.Return(items);
        }
    }
}
