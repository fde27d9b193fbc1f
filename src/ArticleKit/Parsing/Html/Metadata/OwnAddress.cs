using ArticleKit.Parsing.Html.Page;

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

        return address[0] == '#' || (own is not null && (address == own.OriginalString || (PlainAddress.Is(address) ? IsPlain(own, address) : Uri.TryCreate(own, address, out Uri? to) && AreSame(own, to))));
    }

    /// <summary>Whether an address is that of a site's front page.</summary>
    public static bool IsFrontPage(Uri url) => url.AbsolutePath.Length <= 1 && url.Query.Length == 0;

    private static bool AreSame(Uri one, Uri other) => IsWeb(one) == IsWeb(other) && HasParts(one, other.Host, other.AbsolutePath, other.Query);

    /// <summary>Whether an address is that of the page, where it is written as <see cref="Uri"/> would: most links lead elsewhere, and the path tells.</summary>
    private static bool IsPlain(Uri own, ReadOnlySpan<char> address)
    {
        ReadOnlySpan<char> rest = address[(address.IndexOf("//") + 2)..];
        int path = rest.IndexOf('/');
        int query = rest.IndexOf('?') is >= 0 and int at ? at : rest.Length;
        return IsWeb(own) && HasParts(own, rest[..path], rest[path..query], rest[query..]);
    }

    private static bool HasParts(Uri url, ReadOnlySpan<char> host, ReadOnlySpan<char> path, ReadOnlySpan<char> query) =>
        url.AbsolutePath.AsSpan().TrimEnd('/').SequenceEqual(path.TrimEnd('/')) && AreSameQueries(url.Query, query.ToString())
        && SiteNames.BareHost(url.Host).Equals(SiteNames.BareHost(host.ToString()), StringComparison.OrdinalIgnoreCase);

    private static bool AreSameQueries(string one, string other) => one == other || Telling(one) == Telling(other);

    /// <summary>The parameters that tell which page is asked for.</summary>
    private static string Telling(string query) =>
        string.Join('&', query.TrimStart('?').Split('&').Where(static p => p.Length > 0 && !Array.Exists(Campaigns, c => p.StartsWith(c, StringComparison.Ordinal))));

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";
}
