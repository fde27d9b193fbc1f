namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>The words beside printed dates, in many languages.</summary>
internal static class DateWords
{
    private static readonly WordLists Lists = WordLists.Read("date-words.txt");

    /// <summary>All words of a key of the file.</summary>
    public static string[] Of(string key) => Lists[key];
}
