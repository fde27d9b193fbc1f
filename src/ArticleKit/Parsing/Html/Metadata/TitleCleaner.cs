namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Takes the site's name and section out of a title that the page tells of itself.</summary>
internal static class TitleCleaner
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " ‹ ", " › ", " ― ", " ~ ", " ⋆ ", " ▷ ", " > ", " < ", "｜", " @ ", " / ", "|", " : ", " – ", " -- "];

    /// <summary>The title alone.</summary>
    /// <param name="title">The title as told.</param>
    /// <param name="names">The site's names.</param>
    /// <param name="guess">Whether a last part behind a strong separator goes even when it is no known name: so in <c>title</c> elements.</param>
    public static string WithoutSite(string title, SiteNames names, bool guess)
    {
        string text = title.Trim();
        for (int round = 0; round < 4; round++)
        {
            int last = -1;
            int lastLength = 0;
            int first = -1;
            int firstLength = 0;
            foreach (string separator in Separators)
            {
                int at = text.LastIndexOf(separator, StringComparison.Ordinal);
                if (at > last && at > 0)
                {
                    last = at;
                    lastLength = separator.Length;
                }

                at = text.IndexOf(separator, StringComparison.Ordinal);
                if (at > 0 && (first < 0 || at < first))
                {
                    first = at;
                    firstLength = separator.Length;
                }
            }

            if (last < 0)
            {
                break;
            }

            string tail = text[(last + lastLength)..];
            string head = first < 0 ? "" : text[..first];
            string before = text[..last].TrimEnd();
            bool strong = text[last..(last + lastLength)].Trim() is "|" or "»" or "::" or "·" or "•" or "｜" or "«" or "‹" or "›";
            if (names.Matches(tail) && before.Length > 0 && !(names.Matches(before) && TextTools.WordCount(TextTools.Bare(tail)) > 3))
            {
                text = before;
            }
            else if (names.IsName(head))
            {
                text = text[(first + firstLength)..].TrimStart();
            }
            else if (guess && strong && TextTools.WordCount(TextTools.Bare(tail)) <= 4 && before.Length >= tail.Length)
            {
                text = before;
            }
            else
            {
                break;
            }
        }

        return text;
    }
}
