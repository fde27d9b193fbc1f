using System.Buffers;
using System.Globalization;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the licence, and whether the article is free to read.</summary>
internal static class LicenseArbiter
{
    private static readonly SearchValues<char> BehindAddress = SearchValues.Create(" )],;\"<>");

    public static License? Choose(MetadataContext c)
    {
        License? best = null;
        int top = -1;
        foreach (Candidate candidate in c.Of(Field.License))
        {
            string? address = AddressIn(candidate.Value);
            string? url = address is null ? null : c.Absolute(address);
            string? name = url is null ? candidate.Value : CreativeCommons(url) ?? (string.IsNullOrWhiteSpace(candidate.Link) ? null : candidate.Link);

            // dc.rights mostly holds "© Example": that is no licence.
            if (candidate.Weight > top && (url is not null || CreativeCommonsName(candidate.Value)))
            {
                top = candidate.Weight;
                best = new License { Name = name, Url = url };
            }
        }

        return best;
    }

    public static bool? Free(MetadataContext c)
    {
        Candidate? best = c.Best(Field.Free);
        return best?.Value.ToLower(CultureInfo.InvariantCulture) switch
        {
            "true" or "1" or "yes" or "free" or "http://schema.org/true" or "https://schema.org/true" => true,
            "false" or "0" or "no" or "locked" or "metered" or "paid" or "premium" or "http://schema.org/false" or "https://schema.org/false" => false,
            _ => null,
        };
    }

    /// <summary>An address, or the one of a Creative Commons licence in a sentence about it.</summary>
    private static string? AddressIn(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text.Contains("://", StringComparison.Ordinal) || text.StartsWith('/') ? text : null;
        }

        int host = text.IndexOf("creativecommons.org/", StringComparison.OrdinalIgnoreCase);
        int start = host < 0 ? -1 : text.LastIndexOf("http", host, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOfAny(BehindAddress);
        return (end < 0 ? rest : rest[..end]).TrimEnd('.').ToString();
    }

    private static bool CreativeCommonsName(string text) => text.StartsWith("CC", StringComparison.Ordinal) && text.Length < 40;

    /// <summary>The short name of a Creative Commons address: <c>CC BY-SA 4.0</c>.</summary>
    private static string? CreativeCommons(string url)
    {
        int at = url.IndexOf("creativecommons.org/", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string[] parts = url[(at + 20)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return null;
        }

        string version = parts.Length > 2 ? " " + parts[2] : "";
        return parts[0] switch
        {
            "licenses" => "CC " + parts[1].ToUpperInvariant() + version,
            "publicdomain" => parts[1] == "zero" ? "CC0" + version : "Public Domain Mark" + version,
            _ => null,
        };
    }
}
