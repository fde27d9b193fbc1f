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
    private readonly List<ReadOnlyMemory<char>> _names = [default];
    private int[] _slots = ArrayPool<int>.Shared.Rent(512);

    public ClassTable() => _slots.AsSpan().Clear();

    /// <summary>How many numbers are given, 0 among them: it stands for no class.</summary>
    public int Count => _names.Count;

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

        if (_names.Count * 2 > _slots.Length)
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

        _slots[at] = _names.Count;
        _names.Add(value);
        return _slots[at];
    }

    /// <summary>Gives the array back. No value may be numbered after.</summary>
    public void Release()
    {
        int[] slots = _slots;
        _slots = [];
        if (slots.Length > 0)
        {
            ArrayPool<int>.Shared.Return(slots);
        }
    }

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(_slots.Length * 2);
        larger.AsSpan().Clear();
        ArrayPool<int>.Shared.Return(_slots);
        _slots = larger;
        for (int i = 1; i < _names.Count; i++)
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
