using System.Buffers;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Records among the tags: some systems write all that they know of an article there, "contentId: 12", "hasVideo: true", "Tag:Rivers".</summary>
internal static class TagRecords
{
    private const int LongestKey = 30;

    // A title can have a colon; two records that cannot be titles tell the others.
    private const int FewestRecords = 2;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.-");

    private static readonly WordSet Topics = new("tag", "tags", "topic", "topics", "subject", "subjects", "category", "categories", "keyword", "keywords");

    /// <summary>The tags with the values of records of topics, and without all other records.</summary>
    public static List<string> WithoutData(List<string> tags)
    {
        int records = tags.Count(static t => KeyEnd(t) is > 0 and var end && (Topics.Contains(t.AsSpan(0, end)) || IsData(t, end)));
        if (records < FewestRecords)
        {
            return tags;
        }

        var rest = new List<string>(tags.Count);
        foreach (string tag in tags)
        {
            int end = KeyEnd(tag);
            string value = end < 0 ? tag : Topics.Contains(tag.AsSpan(0, end)) ? tag[(end + 1)..].Trim() : "";
            if (value.Length > 0 && !rest.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                rest.Add(value);
            }
        }

        return rest;
    }

    /// <summary>Where the key of a record ends; -1 where there is none.</summary>
    private static int KeyEnd(string tag) => tag.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestKey and var end && end + 1 < tag.Length ? end : -1;

    /// <summary>Whether a record is a program's: its key is spelled as programs do, or its value is true, false or a number.</summary>
    private static bool IsData(string tag, int end)
    {
        ReadOnlySpan<char> key = tag.AsSpan(0, end);
        ReadOnlySpan<char> value = tag.AsSpan(end + 1).Trim();
        return !key.Contains(' ') && ((char.IsLower(key[0]) && (key.Contains('-') || key[1..].ContainsAnyInRange('A', 'Z'))) || value is "true" or "false" || !value.ContainsAnyExcept(OfNumbers));
    }
}
