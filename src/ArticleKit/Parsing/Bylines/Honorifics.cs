using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Titles before a name: one source prints "Dr. Ann Lee", the other "Ann Lee".</summary>
internal static class Honorifics
{
    private static readonly WordSet Known = new(BylineTable.Of("honorific"));

    public static bool Is(ReadOnlySpan<char> word) => Known.Contains(word);

    /// <summary>A name of two words or more without the titles before it.</summary>
    public static string Without(string name)
    {
        ReadOnlySpan<char> rest = name;
        while (rest.IndexOf(' ') is > 0 and int space && Known.Contains(rest[..space]) && rest[(space + 1)..].Contains(' '))
        {
            rest = rest[(space + 1)..];
        }

        return rest.Length == name.Length ? name : rest.ToString();
    }
}
