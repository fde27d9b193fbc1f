using System.Globalization;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Words with a weight each, looked up by the hash of the word. A slot is one number, for most look-ups go to memory that is not near:
/// the weight in hundredths, how far from its place the word stands, and of its hash what the place does not tell.
/// </summary>
internal sealed class WordTable
{
    private const int WeightBits = 11;
    private const int DistanceBits = 3;
    private const int MostDistance = (1 << DistanceBits) - 1;

    // Hundredths of the weights.
    private const int Parts = 100;
    private const int Highest = (1 << (WeightBits - 1)) - 1;

    // Of so many slots the place tells what a slot has no room for.
    private const int FewestBits = WeightBits + DistanceBits;

    private readonly uint[] _slots;
    private readonly int _bits;

    /// <summary>A table of words.</summary>
    /// <param name="words">The hashes of the words, and their weights, from -10 to 10.</param>
    public WordTable(IEnumerable<(uint Hash, float Weight)> words)
    {
        // The first weight of a word holds.
        (uint Hash, float Weight)[] list = [.. words.DistinctBy(static w => w.Hash)];
        _bits = FewestBits;
        while (1 << _bits < list.Length * 2 || (_slots = Place(list, _bits)!) is null)
        {
            _bits++;
        }
    }

    /// <summary>The hash of a word as it is written in a table.</summary>
    public static uint Hash(ReadOnlySpan<char> word) => Finish(Fnv1a.Of(word));

    /// <summary>A hash that is no empty slot.</summary>
    public static uint Finish(uint hash) => hash == 0 ? 1 : hash;

    /// <summary>Reads lines of a word, a tab and its weight; lines that begin with # say where they come from.</summary>
    public static WordTable Read(TextReader reader)
    {
        var words = new List<(uint, float)>();
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                words.Add((Hash(line.AsSpan(0, tab)), float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture)));
            }
        }

        return new WordTable(words);
    }

    /// <summary>The weight of a word, to the hundredth; 0 for one that the table does not have.</summary>
    public float Find(uint hash)
    {
        // Almost always the first slot tells, and which of two things it tells cannot be foreseen: no branch there.
        uint[] slots = _slots;
        uint first = slots[PlaceOf(hash, 0, slots)];
        bool found = first >> WeightBits == KeyOf(hash, _bits, 0);
        float weight = found ? WeightOf(first) : 0;
        return found | (first == 0) ? weight : FindFurther(hash);
    }

    private float FindFurther(uint hash)
    {
        uint[] slots = _slots;
        for (int distance = 1; distance <= MostDistance; distance++)
        {
            uint slot = slots[PlaceOf(hash, distance, slots)];
            if (slot == 0)
            {
                return 0;
            }

            if (slot >> WeightBits == KeyOf(hash, _bits, distance))
            {
                return WeightOf(slot);
            }
        }

        return 0;
    }

    private static int PlaceOf(uint hash, int distance, uint[] slots) => ((int)hash + distance) & (slots.Length - 1);

    private static uint KeyOf(uint hash, int bits, int distance) => (hash >> bits << DistanceBits) | (uint)distance;

    private static float WeightOf(uint slot) => ((int)(slot << (32 - WeightBits)) >> (32 - WeightBits)) / (float)Parts;

    /// <summary>The slots with the words in them; null when one would stand too far from its place.</summary>
    private static uint[]? Place(IEnumerable<(uint Hash, float Weight)> words, int bits)
    {
        var slots = new uint[1 << bits];
        foreach ((uint hash, float weight) in words)
        {
            // What weighs nothing is as good as not there, and its slot may be that of none.
            int parts = Math.Clamp((int)MathF.Round(weight * Parts), -Highest, Highest);
            if (parts == 0)
            {
                continue;
            }

            int distance = 0;
            while (distance <= MostDistance && slots[PlaceOf(hash, distance, slots)] != 0)
            {
                distance++;
            }

            if (distance > MostDistance)
            {
                return null;
            }

            slots[PlaceOf(hash, distance, slots)] = (KeyOf(hash, bits, distance) << WeightBits) | ((uint)parts & ((1u << WeightBits) - 1));
        }

        return slots;
    }
}
