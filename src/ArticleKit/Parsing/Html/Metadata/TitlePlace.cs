using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What the surroundings of a printed heading say: where it links to, what it is called, how much text follows.</summary>
internal static class TitlePlace
{
    private const int FarEnough = 250;

    /// <summary>0 for no link, 1 for a link to another page, 2 for one to the site's home, 3 for one to the page itself.</summary>
    public static int LinkOf(MetadataContext c, int node)
    {
        HtmlPage page = c.Page;
        int link = -1;
        for (int i = node, up = 0; i >= 0 && up < 4 && link < 0; i = page[i].Parent, up++)
        {
            link = page[i].Tag == Tag.A ? i : -1;
        }

        for (int i = node + 1; i < page[node].End && i < node + 12 && link < 0; i++)
        {
            link = page[i].Tag == Tag.A && page[i].TextLength * 2 > page[node].TextLength ? i : -1;
        }

        if (link < 0 || !page.HasAttribute(link, Attr.Href))
        {
            return 0;
        }

        ReadOnlySpan<char> address = page.Attribute(link, Attr.Href).Trim();
        if (address.IsEmpty || address[0] == '#')
        {
            return 3;
        }

        if (address is "/" or "./" || (c.Url is { } url && address.TrimEnd('/').EndsWith(url.Host, StringComparison.OrdinalIgnoreCase)))
        {
            return 2;
        }

        return c.Url is { AbsolutePath.Length: > 1 } own && address.TrimEnd('/').EndsWith(own.AbsolutePath.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase) ? 3 : 1;
    }

    /// <summary>Bits: 1 for a name that says title or headline, 2 for one that says logo or site, 4 for one that says post, entry or article.</summary>
    public static int NamesOf(HtmlPage page, int node)
    {
        int bits = 0;
        for (int i = node, up = 0; i >= 0 && up < 3; i = page[i].Parent, up++)
        {
            foreach (ref readonly PageAttribute attribute in page.Attributes(i))
            {
                if (attribute.Name is Attr.Class or Attr.Id)
                {
                    ReadOnlySpan<char> names = attribute.Value.Span;
                    bits |= Has(names, "title") || Has(names, "headline") ? 1 : 0;
                    bits |= Has(names, "logo") || Has(names, "site-") || Has(names, "brand") || Has(names, "masthead") ? 2 : 0;
                    bits |= Has(names, "post") || Has(names, "entry") || Has(names, "article") || Has(names, "story") ? 4 : 0;
                }
            }
        }

        return bits;

        static bool Has(ReadOnlySpan<char> names, string word) => names.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Letters between a heading and the next one, as far as is looked.</summary>
    public static int ProseAfter(HtmlPage page, int node)
    {
        int letters = 0;
        for (int i = page[node].End; i < page.Count && i < page[node].End + FarEnough && letters < 3000; i++)
        {
            if (TagFacts.IsHeading(page[i].Tag) && page[i].TextLength > 0)
            {
                break;
            }

            letters += page[i].Tag == Tag.Text && !page[i].Raw ? page[i].TextLength : 0;
        }

        return letters;
    }
}
