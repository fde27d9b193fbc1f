using System.Collections.Frozen;

namespace ArticleKit.Parsing;

/// <summary>
/// Lists of words, by a key, from a file that the library carries with it. A line of the file is a key, a colon and words with commas
/// between; a key comes as often as it likes, # begins a comment, _ stands for a space at the end of a word.
/// </summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, string[]> _lists;

    private WordLists(FrozenDictionary<string, string[]> lists) => _lists = lists;

    /// <summary>All words of a key.</summary>
    public string[] this[string key] => _lists[key];

    /// <summary>Reads a file of words by its name.</summary>
    public static WordLists Read(string file)
    {
        using var reader = new StreamReader(EmbeddedFile.Open(file));
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
            {
                continue;
            }

            if (!lists.TryGetValue(line[..colon], out List<string>? list))
            {
                lists.Add(line[..colon], list = []);
            }

            list.AddRange(line[(colon + 2)..].Split(", ").Select(static word => word.Replace('_', ' ')));
        }

        return new WordLists(lists.ToFrozenDictionary(static l => l.Key, static l => l.Value.ToArray(), StringComparer.Ordinal));
    }
}
