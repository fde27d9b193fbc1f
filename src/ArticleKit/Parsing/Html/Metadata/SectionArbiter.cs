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
        if (value?.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma && IsList(c, value, comma))
        {
            value = value[..comma];
        }

        return value is { Length: > 1 and < 80 } && value[0] != '/' && value is not ("nil" or "null" or "undefined") && !value.Contains("://", StringComparison.Ordinal) ? value : null;
    }

    /// <summary>
    /// Whether a section is a list of all that the page was filed under: "Global,Innovation", "Health, Science, World". "Arts, Culture" and
    /// "Arts, Culture &amp; Media" are names, unless the page gives the first of them alone elsewhere.
    /// </summary>
    private static bool IsList(MetadataContext c, string value, int comma)
    {
        if (comma + 1 < value.Length && value[comma + 1] != ' ')
        {
            return true;
        }

        int count = value.AsSpan().Count(',');
        ReadOnlySpan<char> last = value.AsSpan(value.LastIndexOf(',') + 1).Trim();
        if (count > 2 || (count == 2 && !last.Contains('&') && !last.Contains(' ')))
        {
            return true;
        }

        foreach (Candidate candidate in c.Of(Field.Section))
        {
            if (candidate.Value.AsSpan().Trim().Equals(value.AsSpan(0, comma), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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
