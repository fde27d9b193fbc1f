using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleKit.Model;

/// <summary>
/// An immutable list with value equality: two lists are equal when their items are. <c>default</c> is the empty list.
/// Written as a collection expression: <c>NodeList&lt;Inline&gt; content = [new Text("Hello")]</c>.
/// </summary>
/// <typeparam name="T">The kind of item, such as <see cref="Block"/> or <see cref="Inline"/>.</typeparam>
[CollectionBuilder(typeof(NodeList), nameof(NodeList.Create))]
public readonly struct NodeList<T> : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    private readonly T[]? _items;

    internal NodeList(T[] items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a 0-based position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>The items as a span over the list's own memory: no copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(NodeList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(NodeList<T> left, NodeList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    public static bool operator !=(NodeList<T> left, NodeList<T> right) => !left.Equals(right);

    /// <summary>Walks the items in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The items between brackets, for logs and the debugger.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (int i = 0; i < Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(_items![i]);
        }

        return text.Append(']').ToString();
    }

    /// <summary>Walks a <see cref="NodeList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the walk stands on.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item; false at the end.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="NodeList{T}"/> values.</summary>
public static class NodeList
{
    /// <summary>A list of copies of the items of a span, in order.</summary>
    public static NodeList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the items of a sequence, in order.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static NodeList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = items.ToArray();
        return array.Length == 0 ? default : new(array);
    }
}
