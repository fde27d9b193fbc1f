using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Given names that are common in the countries whose pages are read most: a hint that a short line is a person, never a condition.</summary>
internal static class GivenNames
{
    private const int Longest = 20;

    private static readonly Dictionary<int, string[]> ByHash = Read();

    /// <summary>Whether a name begins with a common given name, titles such as "Dr." passed over.</summary>
    public static bool Opens(ReadOnlySpan<char> name)
    {
        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            if (word.Length > 0 && word[^1] != '.' && !word.Equals("Dr", StringComparison.OrdinalIgnoreCase) && !word.Equals("Prof", StringComparison.OrdinalIgnoreCase))
            {
                return Contains(word);
            }
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        int length = LowerCase.Write(word, lower);
        if (length < 0 || !ByHash.TryGetValue(string.GetHashCode(lower[..length]), out string[]? names))
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

    private static Dictionary<int, string[]> Read()
    {
        using var reader = new StreamReader(typeof(GivenNames).Assembly.GetManifestResourceStream("ArticleKit.GivenNames.txt")!);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                names.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return names.GroupBy(static n => string.GetHashCode(n.AsSpan())).ToDictionary(static g => g.Key, static g => g.ToArray());
    }
}
