using System.Globalization;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Words with a weight each, looked up by the hash of the word.</summary>
internal sealed class WordTable
{
    private readonly Slot[] _slots;

    public WordTable(IEnumerable<(uint Hash, float Weight)> words)
    {
        var list = words.ToList();
        int size = 16;
        while (size < list.Count * 4)
        {
            size *= 2;
        }

        _slots = new Slot[size];
        foreach ((uint hash, float weight) in list)
        {
            uint slot = hash & (uint)(size - 1);
            while (_slots[slot].Key != 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            _slots[slot] = new Slot(hash, weight);
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

    /// <summary>The weight of a word; 0 for one that the table does not have.</summary>
    public float Find(uint hash)
    {
        // Almost always the first slot tells, and which of two things it tells cannot be foreseen: no branch there.
        Slot[] slots = _slots;
        Slot first = slots[(int)hash & (slots.Length - 1)];
        float weight = first.Key == hash ? first.Weight : 0;
        return (first.Key == 0) | (first.Key == hash) ? weight : FindFurther(hash);
    }

    private float FindFurther(uint hash)
    {
        Slot[] slots = _slots;
        for (int at = (int)hash & (slots.Length - 1); slots[at].Key != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Key == hash)
            {
                return slots[at].Weight;
            }
        }

        return 0;
    }

    /// <summary>A word's place, its weight beside it: most look-ups go to memory that is not near.</summary>
    /// <param name="Key">The hash of the word; 0 where there is none.</param>
    /// <param name="Weight">Its weight.</param>
    private readonly record struct Slot(uint Key, float Weight);
}
