using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What the surroundings of a printed heading say: where it links to, what it is called, how much text follows.</summary>
internal static class TitlePlace
{
    /// <summary>What stands for a class that was not looked at yet.</summary>
    public const byte Unread = 255;

    private const int FarEnough = 250;
    private const int Enough = 3000;

    /// <summary>Whether a node stands in an <c>article</c> or <c>main</c> element.</summary>
    public static bool IsInArticle(HtmlPage page, int node)
    {
        for (int i = page[node].Parent; i >= 0; i = page[i].Parent)
        {
            if (page[i].Tag is Tag.Article or Tag.Main)
            {
                return true;
            }
        }

        return false;
    }

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
    /// <param name="page">The page.</param>
    /// <param name="node">The heading; the two elements around it are looked at too.</param>
    /// <param name="known">What the page's classes say, by number; <see cref="Unread"/> where nobody asked yet.</param>
    public static int NamesOf(HtmlPage page, int node, Span<byte> known)
    {
        int bits = 0;
        for (int i = node, up = 0; i >= 0 && up < 3; i = page[i].Parent, up++)
        {
            ref byte own = ref known[page[i].Class];
            own = own == Unread ? (byte)Says(page.Classes[page[i].Class]) : own;
            bits |= own | ((page[i].Kinds & AttrKinds.Name) != 0 ? Says(page.Attribute(i, Attr.Id)) : 0);
        }

        return bits;
    }

    private static int Says(ReadOnlySpan<char> names)
    {
        int bits = 0;
        for (int i = 0; i + 3 < names.Length; i++)
        {
            ReadOnlySpan<char> rest = names[i..];
            bits |= (char)(rest[0] | 0x20) switch
            {
                't' when Is(rest, "title") => 1,
                'h' when Is(rest, "headline") => 1,
                'l' when Is(rest, "logo") => 2,
                's' when Is(rest, "site-") => 2,
                'b' when Is(rest, "brand") => 2,
                'm' when Is(rest, "masthead") => 2,
                'p' when Is(rest, "post") => 4,
                'e' when Is(rest, "entry") => 4,
                'a' when Is(rest, "article") => 4,
                's' when Is(rest, "story") => 4,
                _ => 0,
            };
        }

        return bits;

        static bool Is(ReadOnlySpan<char> rest, string word) => (rest[1] | 0x20) == word[1] && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Letters between a heading and the next one, as far as is looked.</summary>
    public static int ProseAfter(HtmlPage page, int node, List<Mark> headings)
    {
        int end = Math.Min(page.Count, page[node].End + FarEnough);
        int next = PageOrder.FirstFrom<Mark>(CollectionsMarshal.AsSpan(headings), page[node].End);
        end = next < headings.Count ? Math.Min(end, headings[next].Node) : end;

        int letters = 0;
        for (int i = page[node].End; i < end && letters < Enough;)
        {
            bool whole = page[i].End <= end;
            letters += whole ? page[i].TextLength : 0;
            i = whole ? page[i].End : i + 1;
        }

        return Math.Min(letters, Enough);
    }
}
