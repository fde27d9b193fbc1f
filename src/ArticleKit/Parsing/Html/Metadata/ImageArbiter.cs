using System.Globalization;
using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the lead image, and finds its printed twin for the words and sizes that belong to it.</summary>
internal static class ImageArbiter
{
    /// <summary>The lead image.</summary>
    /// <param name="c">The page.</param>
    /// <param name="title">The headline.</param>
    /// <param name="site">The name of the site.</param>
    public static LeadImage? Choose(MetadataContext c, string? title, string? site)
    {
        Candidate? best = null;
        string url = "";
        foreach (Candidate candidate in c.Of(Field.Image))
        {
            if (candidate.Weight > (best?.Weight ?? 0) && !IsPlaceholder(candidate.Value) && c.Absolute(candidate.Value) is { } address)
            {
                best = candidate;
                url = address;
            }
        }

        if (best is null)
        {
            return null;
        }

        LeadImage? told = Told(c, url);
        LeadImage image = best.Origin == Origin.OpenGraph ? OfOpenGraph(c, url) : new LeadImage { Url = url };
        int twin = Twin(c, url);
        (string? caption, string? credit) = twin < 0 ? default : Caption(c.Page, twin);
        string? alt = twin >= 0 && c.Page.AttributeText(twin, Attr.Alt) is { } printed ? TextTools.Clean(printed) : image.Alt;
        credit ??= told?.Credit;
        caption ??= Telling(told?.Caption, title);
        if (credit is null && caption is not null && IsOfSite(caption, site))
        {
            (caption, credit) = (null, caption);
        }

        return image with
        {
            Alt = alt is null || IsFile(alt) ? null : alt,
            Width = image.Width ?? told?.Width,
            Height = image.Height ?? told?.Height,
            Caption = caption,
            Credit = credit,
        };
    }

    /// <summary>What structured data tells of the image, unless that is the headline or the name of its file.</summary>
    private static string? Telling(string? caption, string? title) =>
        caption is null || IsFile(caption) || (title is not null && TextTools.Bare(caption) == TextTools.Bare(title)) ? null : caption;

    /// <summary>Whether the words for an image are the name of its file, with or without its end: "old_bridge-2", "bridge.jpg".</summary>
    private static bool IsFile(string words) => !words.Contains(' ', StringComparison.Ordinal)
        && (words.Contains('_', StringComparison.Ordinal) || (words.Contains('-', StringComparison.Ordinal) && words.Any(char.IsAsciiLetter) && !words.Any(char.IsUpper)) || Path.GetExtension(words) is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".JPG");

    /// <summary>Whether the words for an image name the house that made it: the site, alone or with a person, "Example Times / Ann Lee".</summary>
    private static bool IsOfSite(string caption, string? site) =>
        site is not null && caption.StartsWith(site, StringComparison.OrdinalIgnoreCase) && caption.AsSpan(site.Length).TrimStart() is var rest && (rest.IsEmpty || rest[0] == '/');

    /// <summary>What structured data tells of the image, named there by the same file.</summary>
    private static LeadImage? Told(MetadataContext c, string url)
    {
        foreach (Candidate candidate in c.Of(Field.Image))
        {
            if (candidate.Image is { } image && FileOf(image.Url).SequenceEqual(FileOf(url)))
            {
                return image;
            }
        }

        return null;
    }

    /// <summary>Whether an address is no picture's own: one that stands where a script sets another later.</summary>
    private static bool IsPlaceholder(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || SmallPictures.IsPlaceholder(address);

    private static LeadImage OfOpenGraph(MetadataContext c, string url)
    {
        string? alt = null;
        int? width = null;
        int? height = null;
        foreach (int node in c.Scan.Metas)
        {
            ReadOnlySpan<char> name = c.Page.Attribute(node, Attr.Property);
            if (name.IsEmpty)
            {
                name = c.Page.Attribute(node, Attr.Name);
            }

            switch (name)
            {
                case "og:image:alt" or "twitter:image:alt":
                    alt ??= c.Page.AttributeText(node, Attr.Content) is { } text ? TextTools.Clean(text) : null;
                    break;
                case "og:image:width":
                    width ??= Number(c.Page.Attribute(node, Attr.Content));
                    break;
                case "og:image:height":
                    height ??= Number(c.Page.Attribute(node, Attr.Content));
                    break;
            }
        }

        return new LeadImage { Url = url, Alt = alt is { Length: > 0 } ? alt : null, Width = width, Height = height };
    }

    private static int? Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int value) && value is > 0 and < 100_000 ? value : null;

    /// <summary>The printed image of the same file name; -1 when there is none.</summary>
    private static int Twin(MetadataContext c, string url)
    {
        ReadOnlySpan<char> file = FileOf(url);
        if (file.Length < 5)
        {
            return -1;
        }

        HtmlPage page = c.Page;
        foreach (int i in c.Scan.Images)
        {
            if (i >= page.Body && (page.Attribute(i, Attr.Src).Contains(file, StringComparison.Ordinal) || page.Attribute(i, Attr.DataSrc).Contains(file, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> FileOf(string url)
    {
        ReadOnlySpan<char> file = url;
        int query = file.IndexOfAny('?', '#');
        file = query < 0 ? file : file[..query];
        return file[(file.LastIndexOf('/') + 1)..];
    }

    /// <summary>The words of the caption but for its credit, and the credit.</summary>
    private static (string? Caption, string? Credit) Caption(HtmlPage page, int image)
    {
        int figure = page.FindAncestor(image, Tag.Figure);
        int caption = figure < 0 ? -1 : page.FindDescendant(figure, Tag.Figcaption);
        if (caption < 0 || page[caption].TextLength is 0 or >= 1000)
        {
            return default;
        }

        int credit = Credits.In(page, caption);
        if (credit < 0)
        {
            return (page.TextOf(caption, 1500), null);
        }

        var words = new StringBuilder();
        for (int i = caption + 1; i < page[caption].End; i++)
        {
            if (i == credit)
            {
                i = page[i].End - 1;
            }
            else if (page[i].Tag == Tag.Text)
            {
                words.Append(page[i].Text.Span);
            }
            else if (TagFacts.IsBlock(page[i].Tag))
            {
                words.Append(' ');
            }
        }

        string text = TextTools.Clean(words.ToString(), 1500);
        return (text.Length == 0 ? null : text, page.TextOf(credit, 300));
    }
}
