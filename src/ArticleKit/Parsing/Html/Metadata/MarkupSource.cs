using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of microdata, RDFa, <c>rel</c> and class names, wherever they stand in the page.</summary>
internal static class MarkupSource
{
    public static void Read(MetadataContext c)
    {
        int datedItem = -1;
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Itemprop) != 0)
            {
                ReadProperty(c, mark, ref datedItem);
            }

            if ((mark.Kind & MarkKind.Rel) != 0)
            {
                ReadRel(c, mark);
            }
        }

        TopicLinks.Read(c);
        ReadLinks(c);
    }

    /// <summary>What the dates of any item but the first lose: they belong to answers and other posts.</summary>
    private static int Later(ref int first, int item)
    {
        first = first < 0 ? item : first;
        return first == item ? 0 : 15;
    }

    private static void ReadProperty(MetadataContext c, Mark mark, ref int datedItem)
    {
        HtmlPage page = c.Page;
        ReadOnlySpan<char> names = page.Attribute(mark.Node, Attr.Itemprop);
        Origin origin = Origin.Microdata;
        if (names.IsEmpty)
        {
            names = page.Attribute(mark.Node, Attr.Property);
        }

        while (!names.IsEmpty)
        {
            int space = names.IndexOf(' ');
            ReadOnlySpan<char> name = space < 0 ? names : names[..space];
            names = space < 0 ? default : names[(space + 1)..];
            int colon = name.LastIndexOfAny(':', '/');
            name = colon < 0 ? name : name[(colon + 1)..];
            int less = mark.Zone is Zone.None or Zone.Header ? 0 : 35;
            switch (name)
            {
                case "headline":
                    c.Add(Field.Title, Value(page, mark.Node), origin, "headline", mark.Node, 85 - less);
                    break;
                case "author" or "creator":
                    AddAuthor(c, mark, less);
                    break;
                case "datePublished" or "dateCreated" or "uploadDate":
                    less += Later(ref datedItem, ItemOf(page, mark.Node));
                    c.Add(Field.Published, DateValue(page, mark.Node), origin, name.ToString(), mark.Node, (name is "dateCreated" ? 60 : 80) - (less * 2));
                    break;
                case "dateModified":
                    less += Later(ref datedItem, ItemOf(page, mark.Node));
                    c.Add(Field.Modified, DateValue(page, mark.Node), origin, "dateModified", mark.Node, 80 - less);
                    break;
                case "articleSection":
                    c.Add(Field.Section, Value(page, mark.Node), origin, "articleSection", mark.Node, 70 - less);
                    break;
                case "keywords":
                    c.Add(Field.Tag, Value(page, mark.Node), origin, "keywords", mark.Node, 45 - less);
                    break;
                case "alternativeHeadline":
                    c.Add(Field.Subtitle, Value(page, mark.Node), origin, "alternativeHeadline", mark.Node, 70 - less);
                    break;
                case "inLanguage":
                    c.Add(Field.Language, Value(page, mark.Node), origin, "inLanguage", mark.Node, 50);
                    break;
            }
        }
    }

    private static void AddAuthor(MetadataContext c, Mark mark, int less)
    {
        HtmlPage page = c.Page;
        int node = mark.Node;
        if (page.FindAncestor(node, Tag.Figcaption) >= 0)
        {
            return; // who made the picture
        }

        string? link = page[node].Tag == Tag.A ? c.Absolute(page.AttributeText(node, Attr.Href)) : null;
        int name = -1;
        for (int i = node + 1; i < page[node].End && i < node + 60; i++)
        {
            if (page.Attribute(i, Attr.Itemprop) is "name" || page.Attribute(i, Attr.Property) is "name" or "schema:name")
            {
                name = i;
                break;
            }
        }

        string value = name >= 0 ? Value(page, name) : Value(page, node);
        if (value.Length is > 1 and < 200)
        {
            c.Add(Field.Author, value, Origin.Microdata, "author", node, 80 - less, link, ItemOf(page, node));
        }
    }

    /// <summary>The item that a property belongs to: posts of a thread are items of their own.</summary>
    private static int ItemOf(HtmlPage page, int node)
    {
        for (int i = page[node].Parent; i >= 0; i = page[i].Parent)
        {
            if (page.HasAttribute(i, Attr.Itemscope) || page.HasAttribute(i, Attr.Typeof))
            {
                return i;
            }
        }

        return -1;
    }

    private static void ReadRel(MetadataContext c, Mark mark)
    {
        ReadOnlySpan<char> rel = c.Page.Attribute(mark.Node, Attr.Rel);
        HtmlPage page = c.Page;
        if (Caseless.Holds(rel, "author"))
        {
            string name = page[mark.Node].TextLength is > 1 and < 80 ? page.TextOf(mark.Node, 200) : "";
            c.Add(Field.Author, name, Origin.Rel, "rel=author", mark.Node, mark.Zone is Zone.None or Zone.Header ? 75 : 25, c.Absolute(page.AttributeText(mark.Node, Attr.Href)));
        }
        else if (Caseless.Holds(rel, "license"))
        {
            c.Add(Field.License, page.AttributeText(mark.Node, Attr.Href), Origin.Rel, "rel=license", mark.Node, 90, page.TextOf(mark.Node, 100));
        }
        else if (Caseless.Holds(rel, "tag") && page[mark.Node].TextLength is > 1 and < 60 && mark.Zone is Zone.None or Zone.Header or Zone.Footer)
        {
            bool category = Caseless.Holds(rel, "category");
            c.Add(category ? Field.Section : Field.Tag, page.TextOf(mark.Node, 80), Origin.Rel, category ? "rel=category" : "rel=tag", mark.Node, 40);
        }
    }

    private static void ReadLinks(MetadataContext c)
    {
        foreach (int node in c.Scan.Links)
        {
            ReadOnlySpan<char> rel = c.Page.Attribute(node, Attr.Rel);
            if (rel.Equals("canonical", StringComparison.OrdinalIgnoreCase))
            {
                c.Add(Field.Url, c.Page.AttributeText(node, Attr.Href), Origin.Link, "canonical", node, 90);
            }
            else if (rel.Equals("image_src", StringComparison.OrdinalIgnoreCase))
            {
                c.Add(Field.Image, c.Page.AttributeText(node, Attr.Href), Origin.Link, "image_src", node, 50);
            }
            else if (Caseless.Holds(rel, "license"))
            {
                c.Add(Field.License, c.Page.AttributeText(node, Attr.Href), Origin.Link, "license", node, 95);
            }
            else if (rel.Equals("home", StringComparison.OrdinalIgnoreCase))
            {
                c.Add(Field.SiteUrl, c.Page.AttributeText(node, Attr.Href), Origin.Link, "home", node, 80);
            }
        }
    }

    private static string Value(HtmlPage page, int node) =>
        page.AttributeText(node, Attr.Content) is { } content ? TextTools.Clean(content) : page[node].TextLength < 600 ? page.TextOf(node, 500) : "";

    private static string DateValue(HtmlPage page, int node) =>
        page.AttributeText(node, Attr.Content) ?? page.AttributeText(node, Attr.Datetime) ?? DateInside(page, node) ?? (page[node].TextLength < 120 ? page.TextOf(node, 120) : "");

    private static string? DateInside(HtmlPage page, int node)
    {
        for (int i = node + 1; i < page[node].End && i < node + 12; i++)
        {
            if (page[i].Tag == Tag.Time && page.AttributeText(i, Attr.Datetime) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
