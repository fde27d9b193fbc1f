using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// The text that structured data gives for an article, letters and digits alone, to look the beginnings of a page's units up in. Most
/// units are none of the article, and would have all of it walked through: which four letters stand together anywhere in it is noted first.
/// </summary>
internal sealed class StructuredText : IDisposable
{
    private const int Gram = 4;
    private const int BitsForEach = 8;

    private readonly char[] _letters;
    private readonly int _length;
    private readonly ulong[] _grams;
    private readonly int _shift;
    private int _last;

    public StructuredText(string text)
    {
        _letters = ArrayPool<char>.Shared.Rent(text.Length);
        _length = Letters.Copy(text, _letters);
        _shift = 64 - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, _length * BitsForEach)));
        int words = 1 << (64 - _shift - 6);
        _grams = ArrayPool<ulong>.Shared.Rent(words);
        _grams.AsSpan(0, words).Clear();
        for (int i = 0; i + Gram <= _length; i++)
        {
            ulong slot = SlotOf(_letters.AsSpan(i, Gram));
            _grams[slot >> 6] |= 1ul << (int)(slot & 63);
        }
    }

    /// <summary>Whether letters stand in the text.</summary>
    public bool Holds(ReadOnlySpan<char> letters)
    {
        if (letters.Length >= Gram)
        {
            ulong slot = SlotOf(letters[..Gram]);
            if ((_grams[slot >> 6] & (1ul << (int)(slot & 63))) == 0)
            {
                return false;
            }
        }

        // Units mostly come in the order of the text.
        ReadOnlySpan<char> all = _letters.AsSpan(0, _length);
        int at = all[_last..].IndexOf(letters);
        if (at >= 0)
        {
            _last += at;
            return true;
        }

        return all.IndexOf(letters) >= 0;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        ArrayPool<ulong>.Shared.Return(_grams);
    }

    private ulong SlotOf(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters)) * 0x9E3779B97F4A7C15 >> _shift;
}
