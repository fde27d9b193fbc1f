using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the lead image, and finds its printed twin for the words and sizes that belong to it.</summary>
internal static class ImageArbiter
{
    public static LeadImage? Choose(MetadataContext c)
    {
        string? url = null;
        int top = 0;
        foreach (Candidate candidate in c.Of(Field.Image))
        {
            if (candidate.Weight > top && !IsPlaceholder(candidate.Value) && c.Absolute(candidate.Value) is { } address)
            {
                top = candidate.Weight;
                url = address;
            }
        }

        if (url is null)
        {
            return null;
        }

        (string? alt, int? width, int? height) = Told(c);
        int twin = Twin(c, url);
        string? caption = null;
        string? credit = null;
        if (twin >= 0)
        {
            alt = c.Page.AttributeText(twin, Attr.Alt) is { } printed ? TextTools.Clean(printed) : alt;
            caption = Caption(c.Page, twin);
        }

        return new LeadImage { Url = url, Alt = alt, Width = width, Height = height, Caption = caption, Credit = credit };
    }

    private static bool IsPlaceholder(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.Contains("blank.gif", StringComparison.OrdinalIgnoreCase) || address.Contains("placeholder", StringComparison.OrdinalIgnoreCase);

    private static (string? Alt, int? Width, int? Height) Told(MetadataContext c)
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

        return (alt is { Length: > 0 } ? alt : null, width, height);
    }

    private static int? Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int value) && value is > 0 and < 100_000 ? value : null;

    /// <summary>The printed image of the same file name; -1 when there is none.</summary>
    private static int Twin(MetadataContext c, string url)
    {
        ReadOnlySpan<char> file = url;
        int query = file.IndexOfAny('?', '#');
        file = query < 0 ? file : file[..query];
        file = file[(file.LastIndexOf('/') + 1)..];
        if (file.Length < 5)
        {
            return -1;
        }

        HtmlPage page = c.Page;
        for (int i = Math.Max(0, page.Body); i < page.Count; i++)
        {
            if (page[i].Tag is Tag.Img or Tag.AmpImg && (page.Attribute(i, Attr.Src).Contains(file, StringComparison.Ordinal) || page.Attribute(i, Attr.DataSrc).Contains(file, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Caption(HtmlPage page, int image)
    {
        int figure = page.FindAncestor(image, Tag.Figure);
        int caption = figure < 0 ? -1 : page.FindDescendant(figure, Tag.Figcaption);
        return caption >= 0 && page[caption].TextLength is > 0 and < 1000 ? page.TextOf(caption, 1500) : null;
    }
}
