using System.Globalization;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Images, videos, sounds and embedded frames of a page, with the addresses that lazy loading hides.</summary>
internal sealed class MediaReader(HtmlPage page, PageUrls urls)
{
    // How frames of advertisements are titled for those who cannot see them.
    private static readonly WordSet Advertisements = new("3rd party ad content", "ad", "ads", "advertisement", "advertising", "sponsored ad", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "reklama", "reklam", "реклама", "広告");

    // Icons, counting pixels and avatars are smaller than any picture of an article.
    private const int SmallestSide = 60;

    // So are the faces of authors beside their names.
    private const int LargestFace = 100;

    private static readonly Attr[] LazyAddresses = [Attr.DataSrc, Attr.DataOriginal, Attr.DataLazySrc, Attr.DataUrl];
    private static readonly Attr[] AddressSets = [Attr.Srcset, Attr.DataSrcset, Attr.DataLazySrcset];

    /// <summary>Whether every picture is one of the article, as it is in what this library has written.</summary>
    public bool TakesAll { get; init; }

    /// <summary>The picture of an <c>img</c>; null when it has no address or shows nothing of an article.</summary>
    public Media? Image(int node)
    {
        int? width = Pixels(node, Attr.Width);
        int? height = Pixels(node, Attr.Height);
        if (width < SmallestSide || height < SmallestSide || (!TakesAll && width <= LargestFace && height <= LargestFace))
        {
            return null;
        }

        string? url = ImageUrl(node);
        return url is null || (!TakesAll && SmallPictures.Is(page, node, url)) ? null : new Media(MediaKind.Image, url) { Alt = page.AttributeText(node, Attr.Alt), Width = width, Height = height };
    }

    /// <summary>The address of an <c>img</c>.</summary>
    public string? ImageUrl(int node)
    {
        ReadOnlySpan<char> source = page.Attribute(node, Attr.Src);
        foreach (Attr lazy in LazyAddresses)
        {
            if (urls.Resolve(page.Attribute(node, lazy)) is { } address && address[0] != '#' && IsShown(address))
            {
                return address;
            }
        }

        if (!source.IsEmpty && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && urls.Resolve(source) is { } plain && IsShown(plain))
        {
            return plain;
        }

        return SetUrl(node) ?? PictureUrl(node);
    }

    private bool IsShown(string address) => TakesAll || !SmallPictures.IsPlaceholder(address);

    /// <summary>A <c>video</c> or <c>audio</c>.</summary>
    public Media? Player(int node)
    {
        MediaKind kind = page[node].Tag is Tag.Audio ? MediaKind.Audio : MediaKind.Video;
        ReadOnlySpan<char> source = page.Attribute(node, Attr.Src);
        for (int i = node + 1; source.IsEmpty && i < page[node].End; i++)
        {
            source = page[i].Tag == Tag.Source ? page.Attribute(i, Attr.Src) : source;
        }

        string? url = urls.Resolve(source);
        return url is null ? null : new Media(kind, url) { Width = Pixels(node, Attr.Width), Height = Pixels(node, Attr.Height) };
    }

    /// <summary>What an <c>iframe</c> shows; null for frames without an address or too small to see.</summary>
    public Embed? Frame(int node)
    {
        if (Pixels(node, Attr.Width) < SmallestSide || Pixels(node, Attr.Height) < SmallestSide)
        {
            return null;
        }

        string? url = urls.Resolve(page.Attribute(node, Attr.DataSrc)) ?? urls.Resolve(page.Attribute(node, Attr.Src));
        return url is null || !url.StartsWith("http", StringComparison.Ordinal) || IsAdvertisement(url) || IsButton(url) || Advertisements.Contains(page.Attribute(node, Attr.Title).Trim())
            ? null
            : new Embed(url) { Provider = ProviderOf(url), Title = page.AttributeText(node, Attr.Title) is { } title ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null };
    }

    /// <summary>What an element of AMP shows, with the words of the quote that holds its place; null when it does not say what.</summary>
    public Embed? Component(int node)
    {
        if (PlayerElements.AddressOf(page, node) is not { } address || urls.Resolve(address) is not { } url)
        {
            return null;
        }

        int quote = page.FindDescendant(node, Tag.Blockquote);
        return new Embed(url) { Provider = ProviderOf(url), Title = quote < 0 ? null : WordsOf(quote) };
    }

    /// <summary>The post that a script shows in the place of a block quote; null where the quote does not link to it.</summary>
    public Embed? Post(int quote)
    {
        string? url = urls.Resolve(page.Attribute(quote, Attr.Cite));
        for (int i = page[quote].End - 1; url is null && i > quote; i--)
        {
            // The post's own address closes it; those in its words go before.
            url = page[i].Tag == Tag.A ? urls.Resolve(page.Attribute(i, Attr.Href)) : null;
        }

        return url is null || !url.StartsWith("http", StringComparison.Ordinal)
            ? null
            : new Embed(url) { Provider = ProviderOf(url), Title = WordsOf(quote) };
    }

    private string? WordsOf(int quote) => page.FindDescendant(quote, Tag.P) is >= 0 and var words && page.TextOf(words) is { Length: > 0 } text ? text : null;

    /// <summary>Whether an address is one that networks of advertisements serve frames from.</summary>
    private static bool IsAdvertisement(string url) =>
        url.Contains("googlesyndication.", StringComparison.Ordinal) || url.Contains("doubleclick.", StringComparison.Ordinal) || url.Contains("googleads.", StringComparison.Ordinal) || url.Contains("adservice.", StringComparison.Ordinal)
        || url.Contains("//ads.", StringComparison.Ordinal) || url.Contains("amazon-adsystem.", StringComparison.Ordinal) || url.Contains("googletagmanager.", StringComparison.Ordinal);

    /// <summary>Whether an address is that of a button to like, share or follow a page, which networks serve as frames.</summary>
    private static bool IsButton(string url) =>
        url.Contains("/like.php", StringComparison.Ordinal) || url.Contains("/likebox.php", StringComparison.Ordinal) || url.Contains("/share_button", StringComparison.Ordinal)
        || url.Contains("/tweet_button", StringComparison.Ordinal) || url.Contains("/follow_button", StringComparison.Ordinal);

    /// <summary>The name of whoever serves an address: the host's label before its public suffix.</summary>
    public static string? ProviderOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return null;
        }

        string[] labels = uri.Host.Split('.');
        int suffix = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 2 : 1;
        string name = labels.Length > suffix ? labels[^(suffix + 1)] : uri.Host;
        const string privacy = "-nocookie";
        return name.EndsWith(privacy, StringComparison.Ordinal) ? name[..^privacy.Length] : name;
    }

    private int? Pixels(int node, Attr name)
    {
        ReadOnlySpan<char> value = page.Attribute(node, name).Trim();
        value = value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) ? pixels : null;
    }

    private string? PictureUrl(int node)
    {
        int parent = page[node].Parent;
        if (parent < 0 || page[parent].Tag != Tag.Picture)
        {
            return null;
        }

        for (int i = parent + 1; i < page[parent].End; i++)
        {
            if (page[i].Tag == Tag.Source && SetUrl(i) is { } url)
            {
                return url;
            }
        }

        return null;
    }

    /// <summary>The largest image of a <c>srcset</c>.</summary>
    private string? SetUrl(int node)
    {
        foreach (Attr name in AddressSets)
        {
            string? best = null;
            double size = -1;
            ReadOnlySpan<char> set = page.Attribute(node, name);
            while (!set.IsEmpty)
            {
                // An address may hold commas; one that ends a candidate has white space before the next.
                set = set.TrimStart(" \t\r\n,");
                int end = set.IndexOfAny(" \t\r\n");
                ReadOnlySpan<char> address = (end < 0 ? set : set[..end]).TrimEnd(',');
                set = end < 0 ? default : set[end..];
                int comma = set.IndexOf(',');
                ReadOnlySpan<char> descriptor = (comma < 0 ? set : set[..comma]).Trim();
                set = comma < 0 ? default : set[(comma + 1)..];
                double width = descriptor.Length > 1 && double.TryParse(descriptor[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double d) ? d : 0;
                if (width > size && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && urls.Resolve(address) is { } url && IsShown(url))
                {
                    (best, size) = (url, width);
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }
}
