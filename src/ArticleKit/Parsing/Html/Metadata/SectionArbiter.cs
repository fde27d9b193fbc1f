using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses section and tags.</summary>
internal static class SectionArbiter
{
    private const int MaxTags = 60;

    private static readonly char[] Separators = [',', ';', '|'];

    public static string? Section(MetadataContext c)
    {
        string? value = c.Best(Field.Section)?.Value;
        if (value is not null && value.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma && comma + 1 < value.Length && value[comma + 1] != ' ')
        {
            value = value[..comma]; // a list: "Global,Innovation"; "Arts, Culture" is a name
        }

        return value is { Length: > 1 and < 80 } && value[0] != '/' && value is not ("nil" or "null" or "undefined") && !value.Contains("://", StringComparison.Ordinal) ? value : null;
    }

    /// <summary>The tags of the best source that gives any; all elements of that source, each tag once.</summary>
    public static NodeList<string> Tags(MetadataContext c)
    {
        if (c.Best(Field.Tag) is not { } best)
        {
            return [];
        }

        var tags = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Candidate candidate in c.Of(Field.Tag))
        {
            if (candidate.Origin != best.Origin || candidate.Key != best.Key)
            {
                continue;
            }

            // The first of the signs that it holds parts it; a link holds one.
            char separator = candidate.Origin == Origin.Rel ? '\0' : Array.Find(Separators, s => candidate.Value.Contains(s, StringComparison.Ordinal));
            foreach (string part in separator == '\0' ? [candidate.Value] : candidate.Value.Split(separator))
            {
                string tag = part.Trim().Trim('"', '#').Trim();
                if (tag.Length is > 0 and < 100 && seen.Add(tag) && tags.Count < MaxTags)
                {
                    tags.Add(tag);
                }
            }
        }

        return [.. tags];
    }
}
