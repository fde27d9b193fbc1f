using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the site's name and home page.</summary>
internal static class SiteArbiter
{
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

    public static Site? Choose(MetadataContext c)
    {
        string? name = c.Best(Field.SiteName)?.Value;
        if (name is not null && (name.Length > 120 || name.Contains("://", StringComparison.Ordinal) || name.StartsWith('@')))
        {
            name = null;
        }

        string? home = c.Absolute(c.Best(Field.SiteUrl)?.Value) ?? (c.Url is { } url && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Authority) + "/" : null);
        return name is null && home is null ? null : new Site { Name = name, Url = home };
    }
}
