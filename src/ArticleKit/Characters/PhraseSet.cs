namespace ArticleKit.Characters;

/// <summary>Phrases to find in a text whatever their case. Only where a word of the text is the first of a phrase is there more to compare.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<uint, string[]> _byFirst;

    // Bits of the hashes: most words of a text begin no phrase.
    private readonly ulong _bits;

    /// <param name="phrases">The phrases, each of which begins with a letter.</param>
    public PhraseSet(IEnumerable<string> phrases)
    {
        _byFirst = phrases.GroupBy(static p => FirstWord(p, out _)).ToDictionary(static g => g.Key, static g => g.ToArray());
        foreach (uint hash in _byFirst.Keys)
        {
            _bits |= BitOf(hash);
        }
    }

    /// <summary>Whether a text begins with one of the phrases and no letter follows it.</summary>
    public bool Opens(ReadOnlySpan<char> text) => Opens(text, FirstWord(text, out _), whole: true);

    /// <summary>Whether one of the phrases stands in a text, at the beginning of a word.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            uint hash = FirstWord(text[i..], out int length);
            if (length > 0 && Opens(text[i..], hash, whole: false))
            {
                return true;
            }

            i += Math.Max(1, length);
        }

        return false;
    }

    private bool Opens(ReadOnlySpan<char> text, uint firstWord, bool whole)
    {
        if ((_bits & BitOf(firstWord)) == 0 || !_byFirst.TryGetValue(firstWord, out string[]? phrases))
        {
            return false;
        }

        foreach (string phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && !(whole && text.Length > phrase.Length && char.IsLetter(text[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hash of the word that a text begins with, and its length; 0 where it begins with none. An ideograph is a word of its own.</summary>
    private static uint FirstWord(ReadOnlySpan<char> text, out int length)
    {
        uint hash = Fnv1a.Empty;
        length = 0;
        while (length < text.Length && Letters.LowerOf(text[length]) is not '\0' and var letter && (length == 0 || text[length] < Letters.FirstEastAsian))
        {
            hash = Fnv1a.Add(hash, letter);
            length++;
        }

        return hash;
    }

    private static ulong BitOf(uint hash) => 1ul << (int)(hash >> 26);
}
