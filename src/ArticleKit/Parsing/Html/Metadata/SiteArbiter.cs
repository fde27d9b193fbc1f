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
        string? home = c.Absolute(c.Best(Field.SiteUrl)?.Value) ?? (c.Url is { } url && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Authority) + "/" : null);
        string? name = Name(c, title, home) ?? NameInTitle(c);
        return name is null && home is null ? null : new Site { Name = name, Url = home };
    }

    /// <summary>The name of the greatest weight that is a name, and not the page's own headline, which some systems write there.</summary>
    private static string? Name(MetadataContext c, string? title, string? home) =>
        c.Best(Field.SiteName, value => IsName(value) && WithoutSlogan(value, c.Url?.Host, home) is { } name && !IsHeadline(name, title) ? name : null);

    private static bool IsHeadline(string name, string? title) =>
        name.Length >= ShortestHeadline && title is { Length: >= ShortestHeadline } && TextTools.Bare(title) is var headline && TextTools.WordCount(headline) >= FewestWords
        && TextTools.Bare(name).Contains(headline, StringComparison.Ordinal);

    private static bool IsName(string name) => name.Length <= LongestName && !name.Contains("://", StringComparison.Ordinal) && !name.StartsWith('@');

    /// <summary>The name of the site beside the headline in the page's title: the last part that the host is called by. Null when there is none.</summary>
    private static string? NameInTitle(MetadataContext c)
    {
        if (c.Url is not { Host.Length: > 0 } url || FirstOf(c, Origin.TitleElement) is not { } title)
        {
            return null;
        }

        string label = KeyOf(SiteNames.HostLabel(url.Host));
        string whole = KeyOf(SiteNames.BareHost(url.Host));
        string[] parts = title.Replace(" : ", " :: ", StringComparison.Ordinal).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = parts.Length - 1; i >= 0 && label.Length > 0; i--)
        {
            string key = KeyOf(parts[i]);
            bool holds = label.Length > ShortestKey && key.Length <= label.Length * 2 && (key.StartsWith(label, StringComparison.Ordinal) || key.EndsWith(label, StringComparison.Ordinal));
            bool isMost = parts.Length > 1 && key.Length > ShortestKey && key.Length * 4 >= label.Length * 3 && label.Contains(key, StringComparison.Ordinal);
            if (key == label || key == whole || (parts.Length > 1 && holds) || isMost)
            {
                return parts[i];
            }
        }

        return null;
    }

    private static string? FirstOf(MetadataContext c, Origin origin)
    {
        foreach (Candidate candidate in c.Of(Field.Title))
        {
            if (candidate.Origin == origin)
            {
                return candidate.Value;
            }
        }

        return null;
    }

    /// <summary>Of a name with a slogan or the title of a page beside it, the part that the name of a host has too: "Example" of "Example - News since 1950".</summary>
    private static string? WithoutSlogan(string name, string? host, string? home)
    {
        name = name.Trim().TrimEnd('-', '–', '—', '|', ' ');
        if (!name.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        return name.AsSpan().ContainsAny(Signs) ? PartOf(name, host) ?? PartOf(name, HostOf(home)) ?? name : name;
    }

    private static string? HostOf(string? home) => Uri.TryCreate(home, UriKind.Absolute, out Uri? url) ? url.Host : null;

    /// <summary>The first part of a name that a host's name has too; null when there is none.</summary>
    private static string? PartOf(string name, string? host)
    {
        if (string.IsNullOrEmpty(host))
        {
            return null;
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

        return null;
    }

    /// <summary>The letters and digits of a name as hosts write them.</summary>
    private static string KeyOf(string name) => AddressLetters.Spell(TextTools.Bare(name)).Replace(" ", "", StringComparison.Ordinal);
}
