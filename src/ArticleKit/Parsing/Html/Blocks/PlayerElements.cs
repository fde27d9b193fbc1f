using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>The elements by which AMP names a post or a video of another site: they carry its number, not its address.</summary>
internal static class PlayerElements
{
    /// <summary>Whether an element is one.</summary>
    public static bool Is(HtmlPage page, int node) => page[node].Tag == Tag.Other && Kind(page[node].Text.Span).Before.Length > 0;

    /// <summary>The address of what it shows; null when it does not say.</summary>
    public static string? AddressOf(HtmlPage page, int node)
    {
        (Attr attribute, string before) = Kind(page[node].Text.Span);
        ReadOnlySpan<char> value = page.Attribute(node, attribute).Trim();
        return value.IsEmpty ? null : attribute == Attr.DataHref ? value.ToString() : before + Uri.EscapeDataString(value.ToString());
    }

    private static (Attr Attribute, string Before) Kind(ReadOnlySpan<char> name) => name switch
    {
        "amp-youtube" => (Attr.DataVideoid, "https://www.youtube.com/watch?v="),
        "amp-vimeo" => (Attr.DataVideoid, "https://vimeo.com/"),
        "amp-dailymotion" => (Attr.DataVideoid, "https://www.dailymotion.com/video/"),
        "amp-twitter" => (Attr.DataTweetid, "https://twitter.com/i/status/"),
        "amp-instagram" => (Attr.DataShortcode, "https://www.instagram.com/p/"),
        "amp-facebook" => (Attr.DataHref, "https://www.facebook.com/"),
        _ => (Attr.None, ""),
    };
}
