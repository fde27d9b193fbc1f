using System.Buffers;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>Addresses that <see cref="Uri"/> writes as they stand, as nearly all of a page's are: it need not be asked.</summary>
internal static class PlainAddress
{
    // A host in capitals, a port, a user, a number for a host and what needs an escape are written otherwise, or may be.
    private static readonly SearchValues<char> OfHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> OfRest = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~./,=&+;:@!?");

    /// <summary>Whether an address is absolute, of the web, and written as it stands. One that is not may be so all the same.</summary>
    public static bool Is(ReadOnlySpan<char> address)
    {
        int start = address.StartsWith("https://", StringComparison.Ordinal) ? 8 : address.StartsWith("http://", StringComparison.Ordinal) ? 7 : -1;
        if (start < 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = address[start..];
        int end = rest.IndexOfAnyExcept(OfHost);
        return end > 0 && rest[end] == '/' && IsHost(rest[..end]) && rest[end..].IndexOfAnyExcept(OfRest) < 0 && rest[end..].IndexOf("/.") < 0;
    }

    /// <summary>Whether an address is relative, a path from the root or from where the page stands, and is written as it stands behind a plain address.</summary>
    public static bool IsPath(ReadOnlySpan<char> address) =>
        address.IndexOfAnyExcept(OfRest) < 0 && address.IndexOf("/.") < 0
        && (address[0] == '/' ? !address.StartsWith("//", StringComparison.Ordinal) : char.IsAsciiLetterOrDigit(address[0]) && !address.Contains(':'));

    /// <summary>Whether a host is labels of plain letters with one dot between, the last of them no number.</summary>
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        int dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 2 && host.Length < 200 && char.IsAsciiLetter(host[dot + 1]) && char.IsAsciiLetterOrDigit(host[0]) && char.IsAsciiLetterOrDigit(host[^1])
            && host.IndexOf("..") < 0 && host.IndexOf(".-") < 0 && host.IndexOf("-.") < 0 && host.IndexOf("--") < 0;
    }
}
