using System.Buffers;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Takes the site's name and section out of a title that the page tells of itself.</summary>
internal static class TitleCleaner
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " ‹ ", " › ", " ― ", " ~ ", " ⋆ ", " ▷ ", " > ", " < ", "｜", " @ ", " / ", "|", " : ", " – ", " -- "];

    /// <summary>What separators begin with.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(Separators.Select(static s => s[0]).Distinct().ToArray());

    /// <summary>The title alone.</summary>
    /// <param name="title">The title as told.</param>
    /// <param name="names">The site's names.</param>
    /// <param name="guess">Whether a last part behind a strong separator goes even when it is no known name: so in <c>title</c> elements.</param>
    public static string WithoutSite(string title, SiteNames names, bool guess)
    {
        string text = title.Trim();
        for (int round = 0; round < 4; round++)
        {
            int last = LastSeparator(text, out int lastLength);
            if (last < 0)
            {
                break;
            }

            int first = FirstSeparator(text, out int firstLength);
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

        return guess ? WithoutChannel(text) : text;
    }

    /// <summary>Of a title in a script without spaces, what stands before its channel and its site: "headline_channel_site".</summary>
    private static string WithoutChannel(string text)
    {
        const int Shortest = 6;
        int first = text.IndexOf('_', StringComparison.Ordinal);
        return first >= Shortest && text[first - 1] >= Letters.FirstEastAsian && text.IndexOf('_', first + 1) > 0 ? text[..first].TrimEnd() : text;
    }

    private static int LastSeparator(ReadOnlySpan<char> text, out int length)
    {
        for (int at = text.LastIndexOfAny(Openings); at > 0; at = text[..at].LastIndexOfAny(Openings))
        {
            if (IsSeparator(text, at, "", out length))
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>The first separator; one that the text itself begins with is none, wherever it stands again.</summary>
    private static int FirstSeparator(ReadOnlySpan<char> text, out int length)
    {
        for (int at = 1; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(Openings);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (IsSeparator(text, at, text, out length))
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> start, out int length)
    {
        length = 0;
        ReadOnlySpan<char> rest = text[at..];
        if (rest[0] == ' ' && (rest.Length < 3 || char.IsAsciiLetterOrDigit(rest[1])))
        {
            return false;
        }

        foreach (string separator in Separators)
        {
            if (rest.StartsWith(separator) && !start.StartsWith(separator))
            {
                length = separator.Length;
                return true;
            }
        }

        return false;
    }
}
