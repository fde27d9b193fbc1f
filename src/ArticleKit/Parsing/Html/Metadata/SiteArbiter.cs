using System.Buffers;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the site's name and home page.</summary>
internal static class SiteArbiter
{
    private const int LongestName = 120;
    private const int ShortestKey = 3;
    private const int MoreLetters = 6;

    // A headline of fewer words may be the name of the site: it is, on the site's front page.
    private const int FewestWords = 5;
    private const int ShortestHeadline = 20;

    private static readonly string[] Separators = [" - ", " – ", " — ", " | ", " • ", " · ", " :: "];

    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—|•·:");

    /// <summary>All names that the site goes by.</summary>
    public static SiteNames Names(MetadataContext c)
    {
        var names = new SiteNames();
        foreach (Candidate candidate in c.Of(Field.SiteName))
        {
            names.Add(candidate.Value);
        }

        names.AddHost(c.Url?.Host);
        return names;
    }

    public static Site? Choose(MetadataContext c, string? title)
    {
        string? name = Name(c, title);
        string? home = c.Absolute(c.Best(Field.SiteUrl)?.Value) ?? (c.Url is { } url && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Authority) + "/" : null);
        return name is null && home is null ? null : new Site { Name = name, Url = home };
    }

    /// <summary>The name of the greatest weight that is a name, and not the page's own headline, which some systems write there.</summary>
    private static string? Name(MetadataContext c, string? title)
    {
        string? best = null;
        int most = 0;
        foreach (Candidate candidate in c.Of(Field.SiteName))
        {
            if (candidate.Weight > most && IsName(candidate.Value) && WithoutSlogan(candidate.Value, c.Url?.Host) is { } name && !IsHeadline(name, title))
            {
                (best, most) = (name, candidate.Weight);
            }
        }

        return best;
    }

    private static bool IsHeadline(string name, string? title) =>
        name.Length >= ShortestHeadline && title is { Length: >= ShortestHeadline } && TextTools.Bare(title) is var headline && TextTools.WordCount(headline) >= FewestWords
        && TextTools.Bare(name).Contains(headline, StringComparison.Ordinal);

    private static bool IsName(string name) => name.Length <= LongestName && !name.Contains("://", StringComparison.Ordinal) && !name.StartsWith('@');

    /// <summary>Of a name with a slogan or the title of a page beside it, the part that the host's name has too: "Example" of "Example - News since 1950".</summary>
    private static string? WithoutSlogan(string name, string? host)
    {
        name = name.Trim().TrimEnd('-', '–', '—', '|', ' ');
        if (string.IsNullOrEmpty(host) || !name.AsSpan().ContainsAny(Signs))
        {
            return name.Length == 0 ? null : name;
        }

        string label = KeyOf(SiteNames.HostLabel(host));
        string all = KeyOf(host);
        string[] parts = name.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; parts.Length > 1 && i < parts.Length; i++)
        {
            string key = KeyOf(parts[i]);
            bool isOfLabel = key.Length >= ShortestKey && label.Contains(key, StringComparison.Ordinal);
            bool holdsLabel = label.Length > ShortestKey && key.Length <= (label.Length * 2) + (i == 0 ? MoreLetters : 0) && key.Contains(label, StringComparison.Ordinal);
            bool opensHost = i == 0 && key.Length >= ShortestKey * 2 && all.Contains(key, StringComparison.Ordinal);
            if (isOfLabel || holdsLabel || opensHost)
            {
                return parts[i].Trim('"', '“', '”');
            }
        }

        return name;
    }

    /// <summary>The letters and digits of a name as hosts write them.</summary>
    private static string KeyOf(string name) => AddressLetters.Spell(TextTools.Bare(name)).Replace(" ", "", StringComparison.Ordinal);
}
