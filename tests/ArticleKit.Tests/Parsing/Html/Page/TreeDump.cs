using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Page;
using Attr = ArticleKit.Parsing.Html.Page.Attr;

namespace ArticleKit.Tests.Parsing.Html.Page;

/// <summary>Trees as one line of text, to compare the page's with that of AngleSharp's own DOM.</summary>
internal static class TreeDump
{
    // Nothing in these is ever shown: the page drops their texts while it reads, and all tables within a template.
    private static readonly HashSet<string> Untold = ["style", "noframes", "iframe", "template"];

    /// <summary>The tree that AngleSharp builds into its own DOM, comments aside.</summary>
    public static string OfDom(string html)
    {
        var output = new StringBuilder();
        foreach (INode node in new HtmlParser(new HtmlParserOptions { SkipComments = true, SkipProcessingInstructions = true }).ParseDocument(html).ChildNodes)
        {
            Dom(node, output);
        }

        return output.ToString();
    }

    /// <summary>The tree that the page holds.</summary>
    public static string OfPage(string html)
    {
        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
        return OfPage(page);
    }

    public static string OfPage(HtmlPage page)
    {
        var output = new StringBuilder();
        for (int i = 0; i < page.Count; i = page[i].End)
        {
            Page(page, i, output);
        }

        return output.ToString();
    }

    private static void Dom(INode node, StringBuilder output)
    {
        if (node is IText text)
        {
            output.Append(text.Data);
            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        output.Append('<').Append(element.LocalName);
        foreach (string name in (string[])["class", "href", "id"])
        {
            output.Append(element.GetAttribute(name) is { } value ? $" {name}={value}" : "");
        }

        output.Append('>');
        foreach (INode child in element.ChildNodes)
        {
            if (IsTold(element.LocalName, element.GetAttribute("type") ?? ""))
            {
                Dom(child, output);
            }
        }

        output.Append("</>");
    }

    private static void Page(HtmlPage page, int node, StringBuilder output)
    {
        ref readonly PageNode n = ref page[node];
        if (n.Tag == Tag.Text)
        {
            output.Append(n.Text.Span);
            return;
        }

        string element = n.Tag == Tag.Other ? n.Text.ToString() : NameOf(n.Tag);
        output.Append('<').Append(element);
        foreach (Attr name in (Attr[])[Attr.Class, Attr.Href, Attr.Id])
        {
            output.Append(page.HasAttribute(node, name) ? $" {NameOf(name)}={page.Attribute(node, name)}" : "");
        }

        output.Append('>');
        for (int i = node + 1; i < n.End && IsTold(element, page.Attribute(node, Attr.Type)); i = page[i].End)
        {
            Page(page, i, output);
        }

        output.Append("</>");
    }

    private static bool IsTold(string element, ReadOnlySpan<char> type) => !Untold.Contains(element) && (element != "script" || type.Contains("json", StringComparison.Ordinal));

    /// <summary>AmpImg to amp-img.</summary>
    private static string NameOf<T>(T name)
        where T : struct, Enum =>
        string.Concat(name.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));
}
