using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Characters and addresses in HTML.</summary>
internal static class HtmlText
{
    public static void Write(StringBuilder output, string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    output.Append("&amp;");
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '"':
                    output.Append("&quot;");
                    break;
                case '\0':
                    output.Append('\uFFFD');
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }
    }

    /// <summary>An attribute, absent when it has no value.</summary>
    public static void Attribute(StringBuilder output, string name, string? value)
    {
        if (value is not null)
        {
            output.Append(' ').Append(name).Append("=\"");
            Write(output, value);
            output.Append('"');
        }
    }

    /// <summary>An address that only leads somewhere or shows a picture; null for any other.</summary>
    public static string? SafeUrl(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        // A browser drops tabs, line feeds and leading controls before it looks for the scheme.
        string bare = new([.. url.Where(c => c > ' ' && c is not ('\u007F' or '\u00AD' or '\u200B'))]);
        int colon = bare.IndexOf(':', StringComparison.Ordinal);
        int path = bare.IndexOfAny(['/', '?', '#']);
        if (colon < 0 || (path >= 0 && path < colon))
        {
            return url;
        }

        return bare[..colon].ToLowerInvariant() switch
        {
            "http" or "https" or "mailto" or "tel" or "ftp" => url,
            "data" when IsPicture(bare.AsSpan(colon + 1)) => url,
            _ => null,
        };
    }

    private static bool IsPicture(ReadOnlySpan<char> data)
    {
        foreach (string type in (ReadOnlySpan<string>)["image/png", "image/jpeg", "image/gif", "image/webp"])
        {
            if (data.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
