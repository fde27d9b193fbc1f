namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the canonical address: declared, on the same site, and no home page where the page itself is none.</summary>
internal static class AddressArbiter
{
    public static string? Choose(MetadataContext c)
    {
        string? best = null;
        int top = -1;
        foreach (Candidate candidate in c.Of(Field.Url))
        {
            if (candidate.Weight > top && c.Absolute(candidate.Value) is { } address && (address == best || Holds(c.Url, address)))
            {
                top = candidate.Weight;
                best = address;
            }
        }

        return best ?? (c.Url is { } url && url.Scheme is "http" or "https" ? WithoutFragment(url) : null);
    }

    private static bool Holds(Uri? page, string address)
    {
        if (page is not null && page.AbsoluteUri == address)
        {
            return true; // so it is with most pages
        }

        var declared = new Uri(address);
        bool home = OwnAddress.IsFrontPage(declared);
        if (page is null || page.Scheme is not ("http" or "https"))
        {
            return !home;
        }

        return (!home || OwnAddress.IsFrontPage(page)) && SiteNames.Owner(page.Host).Equals(SiteNames.Owner(declared.Host), StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url.AbsoluteUri : url.AbsoluteUri[..url.AbsoluteUri.IndexOf('#', StringComparison.Ordinal)];
}
