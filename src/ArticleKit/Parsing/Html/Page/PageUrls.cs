using System.Buffers;

namespace ArticleKit.Parsing.Html.Page;

/// <summary>Makes the addresses of a page absolute, by its <c>base</c> element and where it was read from.</summary>
internal sealed class PageUrls
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n<>\"");

    private readonly Uri? _base;

    // What a path from the root and one from where the page stands are put behind, where that is a plain address.
    private readonly string? _root;
    private readonly string? _folder;

    /// <summary>For a text that is no page: only where it was read from counts.</summary>
    public PageUrls(Uri? url)
    {
        _base = InputText.Absolute(url);
        if (_base?.OriginalString is { } address && PlainAddress.Is(address))
        {
            int query = address.IndexOf('?', StringComparison.Ordinal);
            _root = address[..address.IndexOf('/', "https://".Length)];
            _folder = address[..((query < 0 ? address : address[..query]).LastIndexOf('/') + 1)];
        }
    }

    public PageUrls(HtmlPage page, Uri? url)
        : this(BaseOf(page, InputText.Absolute(url)))
    {
    }

    /// <summary>
    /// An address that a reader may follow, absolute where the page's own is known; a fragment of this page stays one. Null for what is
    /// no address, and for schemes that run programs.
    /// </summary>
    public string? Resolve(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (address.IsEmpty || address.Length > 4096)
        {
            return null;
        }

        if (address[0] == '#')
        {
            return address.Length > 1 ? address.ToString() : null;
        }

        string text = address.ToString();
        if (PlainAddress.Is(text))
        {
            return text;
        }

        if (_root is not null && PlainAddress.IsPath(text))
        {
            return (text[0] == '/' ? _root : _folder) + text;
        }

        try
        {
            Uri? uri;
            if (_base is not null ? !Uri.TryCreate(_base, text, out uri) : !Uri.TryCreate(text, UriKind.Absolute, out uri))
            {
                return _base is null && IsRelative(text) ? text : null;
            }

            // A path from the root is an absolute file address on some systems.
            if (uri.IsFile && _base is null && text[0] == '/')
            {
                return text;
            }

            return uri.Scheme is "http" or "https" or "mailto" or "tel" or "ftp" ? uri.AbsoluteUri : null;
        }
        catch (Exception e) when (e is UriFormatException or InvalidOperationException or ArgumentException)
        {
            // Some malformed hosts pass TryCreate and fail when written out.
            return null;
        }
    }

    /// <summary>What a page says that its addresses are relative to, where that is of the web; else where it was read from.</summary>
    private static Uri? BaseOf(HtmlPage page, Uri? url)
    {
        int element = page.Head >= 0 ? page.FindDescendant(page.Head, Tag.Base) : -1;
        if (element < 0 || page.AttributeText(element, Attr.Href) is not { } href)
        {
            return url;
        }

        bool valid = url is not null ? Uri.TryCreate(url, href, out Uri? based) : Uri.TryCreate(href, UriKind.Absolute, out based);
        return valid && based!.Scheme is "http" or "https" ? based : url;
    }

    /// <summary>Whether an address without a known base is one within the site: no scheme, no white space.</summary>
    private static bool IsRelative(string text) =>
        text.AsSpan().IndexOfAny(Forbidden) < 0 && text.IndexOf(':', StringComparison.Ordinal) is var colon
        && (colon < 0 || text.AsSpan(0, colon).ContainsAny("/?#"));
}
