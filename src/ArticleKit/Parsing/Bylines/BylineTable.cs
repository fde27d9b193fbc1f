using System.Collections.Frozen;

namespace ArticleKit.Parsing.Bylines;

/// <summary>The lists of words that bylines are made of beside names, in many languages: <c>byline-words.txt</c>.</summary>
internal static class BylineTable
{
    private static readonly FrozenDictionary<string, string[]> Lists = Read();

    /// <summary>All that stands under a key of the file.</summary>
    public static string[] Of(string key) => Lists[key];

    private static FrozenDictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(EmbeddedFile.Open("byline-words.txt"));
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

            list.AddRange(line[(colon + 2)..].Split(", "));
        }

        return lists.ToFrozenDictionary(static l => l.Key, static l => l.Value.ToArray(), StringComparer.Ordinal);
    }
}
