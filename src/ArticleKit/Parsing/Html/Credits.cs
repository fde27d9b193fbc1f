using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html;

/// <summary>Who made a picture, as the element of its caption says.</summary>
internal static class Credits
{
    /// <summary>The element of a caption whose names say that it holds the credit; -1 when there is none.</summary>
    public static int In(HtmlPage page, int caption)
    {
        for (int i = caption + 1; i < page[caption].End; i++)
        {
            if (page[i].Tag is Tag.Text || page[i].TextLength == 0)
            {
                continue;
            }

            ReadOnlySpan<char> name = page.Attribute(i, Attr.Class);
            ReadOnlySpan<char> property = page.Attribute(i, Attr.Itemprop);
            if (page[i].Tag == Tag.Cite || Says(name, "credit") || Says(name, "copyright") || Says(name, "source") || Says(name, "author") || Says(property, "copyrightHolder") || Says(property, "author"))
            {
                return i;
            }
        }

        return -1;

        static bool Says(ReadOnlySpan<char> value, string what) => value.Contains(what, StringComparison.OrdinalIgnoreCase);
    }
}
