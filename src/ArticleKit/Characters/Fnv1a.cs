namespace ArticleKit.Characters;

/// <summary>The FNV-1a hash of 32 bits, letter by letter: the same in every run, as results must be.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of no letters.</summary>
    public const uint Empty = 2166136261;

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Empty;
        foreach (char c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Adds a letter to a hash.</summary>
    public static uint Add(uint hash, uint letter) => (hash ^ letter) * 16777619;
}
