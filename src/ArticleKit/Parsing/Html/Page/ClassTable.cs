using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>
/// Numbers the distinct <c>class</c> values of a page. A page repeats a few of them hundreds of times, and what their words mean is
/// to be found once.
/// </summary>
internal sealed class ClassTable
{
    private ReadOnlyMemory<char>[] _names = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(256);
    private int[] _slots = ArrayPool<int>.Shared.Rent(512);

    public ClassTable()
    {
        _slots.AsSpan().Clear();
        _names[0] = default;
    }

    /// <summary>How many numbers are given, 0 among them: it stands for no class.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The value that a number stands for.</summary>
    public ReadOnlySpan<char> this[int number] => _names[number].Span;

    /// <summary>The number of a value.</summary>
    public int NumberOf(ReadOnlyMemory<char> value)
    {
        ReadOnlySpan<char> text = value.Span;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (Count * 2 > _slots.Length || Count == _names.Length)
        {
            Grow();
        }

        uint at = Hash(text) & (uint)(_slots.Length - 1);
        for (; _slots[at] != 0; at = (at + 1) & (uint)(_slots.Length - 1))
        {
            if (_names[_slots[at]].Span.SequenceEqual(text))
            {
                return _slots[at];
            }
        }

        _names[Count] = value;
        _slots[at] = Count;
        return Count++;
    }

    /// <summary>Gives the arrays back. No value may be numbered after.</summary>
    public void Release()
    {
        (int[] slots, ReadOnlyMemory<char>[] names) = (_slots, _names);
        (_slots, _names) = ([], []);
        if (slots.Length > 0)
        {
            ArrayPool<int>.Shared.Return(slots);
            names.AsSpan(0, Count).Clear();
            ArrayPool<ReadOnlyMemory<char>>.Shared.Return(names);
        }
    }

    private void Grow()
    {
        ReadOnlyMemory<char>[] names = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(Count * 2);
        _names.AsSpan(0, Count).CopyTo(names);
        _names.AsSpan(0, Count).Clear();
        ArrayPool<ReadOnlyMemory<char>>.Shared.Return(_names);
        _names = names;
        int[] larger = ArrayPool<int>.Shared.Rent(_slots.Length * 2);
        larger.AsSpan().Clear();
        ArrayPool<int>.Shared.Return(_slots);
        _slots = larger;
        for (int i = 1; i < Count; i++)
        {
            uint at = Hash(_names[i].Span) & (uint)(_slots.Length - 1);
            while (_slots[at] != 0)
            {
                at = (at + 1) & (uint)(_slots.Length - 1);
            }

            _slots[at] = i;
        }
    }

    /// <summary>Four characters at a time: generated names differ anywhere.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<char, ulong>(text);
        ulong hash = (uint)text.Length;
        foreach (ulong word in words)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ word) * 0x9E3779B97F4A7C15;
        }

        foreach (char c in text[(words.Length * 4)..])
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ c) * 0x9E3779B97F4A7C15;
        }

        return (uint)(hash >> 32);
    }
}
