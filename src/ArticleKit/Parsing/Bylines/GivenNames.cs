using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>The words that the names of authors begin with, learned from labelled pages: a hint that a short line is a person, never a condition.</summary>
internal sealed class GivenNames
{
    private const int Longest = 20;

    private readonly Dictionary<int, string[]> _byHash;

    /// <summary>Takes names in lower case.</summary>
    public GivenNames(IEnumerable<string> names) =>
        _byHash = names.Distinct(StringComparer.Ordinal).GroupBy(static n => string.GetHashCode(n.AsSpan())).ToDictionary(static g => g.Key, static g => g.ToArray());

    /// <summary>Reads names apart by spaces; lines that begin with # are notes.</summary>
    public static GivenNames Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var names = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                names.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return new GivenNames(names);
    }

    /// <summary>The word that a name begins with, titles such as "Dr." passed over; empty where the name has no other word.</summary>
    public static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            int space = name.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? name : name[..space];
            name = space < 0 ? default : name[(space + 1)..];
            if (word.Length > 0 && word[^1] != '.' && !word.Equals("Dr", StringComparison.OrdinalIgnoreCase) && !word.Equals("Prof", StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return default;
    }

    /// <summary>Whether a name begins as names of authors do.</summary>
    public bool Opens(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[Longest];
        int length = LowerCase.Write(FirstOf(name), lower);
        if (length <= 0 || !_byHash.TryGetValue(string.GetHashCode(lower[..length]), out string[]? names))
        {
            return false;
        }

        foreach (string known in names)
        {
            if (lower[..length].SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
