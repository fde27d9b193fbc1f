namespace ArticleKit.Parsing.Bylines;

/// <summary>The words that bylines are made of beside names, in many languages.</summary>
internal static class BylineTable
{
    private static readonly WordLists Lists = WordLists.Read("byline-words.txt");

    /// <summary>All words of a key of the file.</summary>
    public static string[] Of(string key) => Lists[key];
}
