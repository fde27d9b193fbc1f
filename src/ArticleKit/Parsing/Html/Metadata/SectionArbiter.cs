using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses section and tags.</summary>
internal static class SectionArbiter
{
    private const int MaxTags = 60;

    private static readonly char[] Separators = [',', ';', '|'];

    // A program's words for nothing, and those of common systems for what was filed nowhere.
    private static readonly WordSet NoSections = new(
        "nil", "null", "undefined", "none", "root", "uncategorized", "uncategorised", "unkategorisiert", "nicht kategorisiert", "non classé", "sin categoría", "sin categoria", "sem categoria", "senza categoria", "geen categorie", "ukategoriseret", "ukategorisert", "okategoriserade", "bez kategorii");

    /// <summary>The section of the greatest weight that is one.</summary>
    /// <param name="c">The page.</param>
    /// <param name="site">The name of the site, which some systems write there.</param>
    public static string? Section(MetadataContext c, string? site) =>
        c.Best(Field.Section, value => Named(c, value) is { } name && !name.Equals(site, StringComparison.OrdinalIgnoreCase) ? name : null);

    /// <summary>The name of a section, the first of several; null for what is none.</summary>
    private static string? Named(MetadataContext c, string value)
    {
        if (value.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma && IsList(c, value, comma))
        {
            value = value[..comma];
        }

        value = value.Trim('#', ' ');
        return value is { Length: > 1 and < 80 } && value[0] != '/' && !NoSections.Contains(value) && !value.Contains("://", StringComparison.Ordinal) ? value : null;
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
                if (tag.Length is > 0 and < 100 && tag[0] is not ('/' or '_') && !tag.Contains("://", StringComparison.Ordinal) && seen.Add(tag) && tags.Count < MaxTags)
                {
                    tags.Add(tag);
                }
            }
        }

        return [.. TagRecords.WithoutData(tags)];
    }
}
