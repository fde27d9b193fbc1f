using System.Collections.Frozen;

namespace ArticleKit.Characters;

/// <summary>Words to know whatever their case. Most of what is asked is none of them: first letter and length tell that of plain words.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
#if NET9_0_OR_GREATER
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
#endif

    // For each first letter, a bit for each length of the words that begin with it; the last bit is for all that are longer.
    private readonly uint[] _lengths = new uint[32];

    public WordSet(params string[] words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
#if NET9_0_OR_GREATER
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
#endif
        foreach (string word in words)
        {
            _lengths[word[0] & 0x1F] |= 1u << Math.Min(word.Length, 31);
        }
    }

    public bool Contains(string word) => Contains(word.AsSpan());

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (char.IsAscii(word[0]) && (_lengths[word[0] & 0x1F] & (1u << Math.Min(word.Length, 31))) == 0))
        {
            return false;
        }

#if NET9_0_OR_GREATER
        return _bySpan.Contains(word);
#else
        return _words.Contains(word.ToString());
#endif
    }

    /// <summary>Whether any word of a text is among them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separators">The characters that part words.</param>
    public bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
    {
        foreach (ReadOnlySpan<char> word in new WordSpans(text, separators))
        {
            if (Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
