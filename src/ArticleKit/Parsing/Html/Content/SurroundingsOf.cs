using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What an element adds to the surroundings of what stands in it.</summary>
internal static class SurroundingsOf
{
    // Asked for every element of a page.
    private static readonly Surroundings[] OfTags = [.. Enum.GetValues<Tag>().Select(OfTag)];

    /// <summary>What an element adds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="inherited">What stands around it.</param>
    /// <param name="classes">For each class of the page, what was found of it: 0 for not asked yet.</param>
    public static Surroundings Element(HtmlPage page, int node, Surroundings inherited, Span<byte> classes)
    {
        ref readonly PageNode element = ref page[node];
        Surroundings own = OfTags[(int)element.Tag];
        if (own == Surroundings.Article && (inherited & Surroundings.Article) != 0)
        {
            own = Surroundings.NestedArticle;
        }

        if ((inherited & Surroundings.Comments) == 0 && element.Tag is Tag.Div or Tag.Section or Tag.Ol or Tag.Ul or Tag.Li or Tag.Article or Tag.Aside
            && (NamesComments(page, element.Class, classes) || ((element.Kinds & AttrKinds.Name) != 0 && NamesComments(page.Attribute(node, Attr.Id)))))
        {
            own |= Surroundings.Comments;
        }

        if ((element.Kinds & AttrKinds.Shown) == 0)
        {
            return own;
        }

        foreach (ref readonly PageAttribute attribute in page.Attributes(node))
        {
            own |= attribute.Name switch
            {
                Attr.Hidden => Surroundings.Hidden,
                Attr.AriaHidden when attribute.Value.Span is "true" => Surroundings.Hidden,
                Attr.Style when IsHidden(attribute.Value.Span) => Surroundings.Hidden,
                Attr.Itemprop when Caseless.Holds(attribute.Value.Span, "articleBody") => Surroundings.ArticleBody,
                Attr.Role => Role(attribute.Value.Span),
                _ => Surroundings.None,
            };
        }

        return own;
    }

    private static Surroundings OfTag(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Menu => Surroundings.Nav,
        Tag.Header => Surroundings.Header,
        Tag.Footer => Surroundings.Footer,
        Tag.Aside => Surroundings.Aside,
        Tag.Article => Surroundings.Article,
        Tag.Main => Surroundings.Main,
        Tag.Form or Tag.Fieldset => Surroundings.Form,
        Tag.Figure or Tag.Picture => Surroundings.Figure,
        Tag.Figcaption or Tag.Caption => Surroundings.Caption,
        Tag.Table => Surroundings.Table,
        Tag.Td or Tag.Th => Surroundings.Cell,
        Tag.Li => Surroundings.Item,
        Tag.Blockquote or Tag.Q => Surroundings.Quote,
        Tag.Button or Tag.Label or Tag.Option or Tag.Legend => Surroundings.Control,
        Tag.A => Surroundings.Link,
        Tag.Section => Surroundings.Section,
        Tag.Pre or Tag.Code => Surroundings.Pre,
        Tag.Dl => Surroundings.Definition,
        Tag.Address => Surroundings.Address,
        Tag.P => Surroundings.Paragraph,
        Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 => Surroundings.Heading,
        Tag.Dialog => Surroundings.Dialog,
        Tag.Details => Surroundings.Details,
        Tag.Noscript => Surroundings.Noscript,
        _ => Surroundings.None,
    };

    private static bool NamesComments(HtmlPage page, int number, Span<byte> classes)
    {
        const byte no = 1;
        const byte yes = 2;
        if (classes[number] == 0)
        {
            classes[number] = NamesComments(page.Classes[number]) ? yes : no;
        }

        return classes[number] == yes;
    }

    /// <summary>Whether one of the names is that of comments: "comments", "comment-list", "commentlist", "comments_area".</summary>
    private static bool NamesComments(ReadOnlySpan<char> names)
    {
        for (int at = 0; Caseless.IndexOf(names[at..], "comment") is >= 0 and var found;)
        {
            at += found;
            ReadOnlySpan<char> rest = names[(at + "comment".Length)..];
            bool begins = at == 0 || !char.IsAsciiLetter(names[at - 1]);
            rest = rest.StartsWith("s", StringComparison.OrdinalIgnoreCase) ? rest[1..] : rest;
            if (begins && (rest.IsEmpty || !char.IsAsciiLetter(rest[0]) || rest.StartsWith("list", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            at = names.Length - rest.Length;
        }

        return false;
    }

    private static Surroundings Role(ReadOnlySpan<char> role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => Surroundings.Nav,
        "banner" => Surroundings.Header,
        "contentinfo" => Surroundings.Footer,
        "complementary" => Surroundings.Aside,
        "main" => Surroundings.Main,
        "search" or "form" => Surroundings.Form,
        "button" => Surroundings.Control,
        "dialog" or "alertdialog" or "alert" => Surroundings.Dialog,
        "article" => Surroundings.Article,
        "heading" => Surroundings.Heading,
        _ => Surroundings.None,
    };

    /// <summary>Whether an element says itself that it is not shown.</summary>
    public static bool IsUnshown(HtmlPage page, int node) =>
        (page[node].Kinds & AttrKinds.Shown) != 0 && (page.HasAttribute(node, Attr.Hidden) || IsHidden(page.Attribute(node, Attr.Style)));

    /// <summary>Whether an element says itself that it is not read aloud.</summary>
    public static bool IsUnspoken(HtmlPage page, int node) => (page[node].Kinds & AttrKinds.Shown) != 0 && page.Attribute(node, Attr.AriaHidden) is "true";

    private static bool IsHidden(ReadOnlySpan<char> style)
    {
        int at = Caseless.IndexOf(style, "display");
        if (at >= 0 && style[(at + 7)..].TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        at = Caseless.IndexOf(style, "visibility");
        return at >= 0 && style[(at + 10)..].TrimStart(" :").StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
    }
}
