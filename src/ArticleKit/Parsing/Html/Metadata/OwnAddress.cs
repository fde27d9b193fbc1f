namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Whether an address is that of the page itself: one without its host stands for the page's own.</summary>
/// <remarks>
/// Host, path and query count. Letters of the path are told apart by their case, as servers do. Not told apart are the schemes <c>http</c> and <c>https</c>, a host with
/// <c>www.</c> before it and one without, a path with a slash at its end and one without, a query with the parameters that tell where a reader came from and one without;
/// a fragment is a place in the same page.
/// </remarks>
internal static class OwnAddress
{
    private static readonly string[] Campaigns = ["utm_", "fbclid=", "gclid="];

    /// <summary>Whether it is.</summary>
    /// <param name="own">Where the page was read from; null where that is not known: a mere fragment is the page's all the same.</param>
    /// <param name="address">The address as the page has it.</param>
    public static bool Is(Uri? own, string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
        {
            return false;
        }

        return address[0] == '#' || (own is not null && (address == own.OriginalString || (Uri.TryCreate(own, address, out Uri? to) && AreSame(own, to))));
    }

    /// <summary>Whether an address is that of a site's front page.</summary>
    public static bool IsFrontPage(Uri url) => url.AbsolutePath.Length <= 1 && url.Query.Length == 0;

    private static bool AreSame(Uri one, Uri other) =>
        IsWeb(one) == IsWeb(other) && PathOf(one).SequenceEqual(PathOf(other)) && AreSameQueries(one.Query, other.Query)
        && SiteNames.BareHost(one.Host).Equals(SiteNames.BareHost(other.Host), StringComparison.OrdinalIgnoreCase);

    private static bool AreSameQueries(string one, string other) => one == other || Telling(one) == Telling(other);

    /// <summary>The parameters that tell which page is asked for.</summary>
    private static string Telling(string query) =>
        string.Join('&', query.TrimStart('?').Split('&').Where(static p => p.Length > 0 && !Array.Exists(Campaigns, c => p.StartsWith(c, StringComparison.Ordinal))));

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static ReadOnlySpan<char> PathOf(Uri address) => address.AbsolutePath.AsSpan().TrimEnd('/');
}
