using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Page;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Syntax = Markdig.Syntax.Inlines;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Markdig's inlines to the article's, with the elements of HTML that stand among them.</summary>
internal sealed class InlineReader(PageUrls urls, NodeCounter nodes)
{
    /// <summary>The inlines of a block.</summary>
    public NodeList<Inline> Read(Syntax.ContainerInline? container) => Read(container?.FirstChild, null);

    /// <summary>The inlines from one sibling up to another, which is not read; to the last when that is null.</summary>
    public NodeList<Inline> Read(Syntax.Inline? first, Syntax.Inline? end)
    {
        var output = new InlineBuilder();
        Siblings(first, end, new HtmlElements(output, urls));
        return output.Take();
    }

    /// <summary>The words of an image's brackets.</summary>
    public string? Alt(Syntax.LinkInline image) => Read(image).ToPlainText().ReplaceLineEndings(" ") is { Length: > 0 } words ? words : null;

    /// <summary>An address that may stand in an article; null for one that may not.</summary>
    public string? Address(string? url) => url is null ? null : urls.Resolve(url);

    /// <summary>The name of a footnote, which its marks point to.</summary>
    public static string NoteName(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    private void Siblings(Syntax.Inline? first, Syntax.Inline? end, HtmlElements output)
    {
        HtmlElements.Scope scope = output.Enter();
        for (Syntax.Inline? at = first; at is not null && at != end; at = at.NextSibling)
        {
            nodes.Add();
            Visit(at, output);
        }

        output.Leave(scope);
    }

    private void Visit(Syntax.Inline inline, HtmlElements output)
    {
        switch (inline)
        {
            case Syntax.LiteralInline literal:
                output.Append(literal.Content.AsSpan());
                break;
            case Syntax.HtmlEntityInline entity:
                output.Append(entity.Transcoded.AsSpan());
                break;
            case Syntax.LineBreakInline { IsHard: true }:
                output.Break();
                break;
            case Syntax.LineBreakInline:
                output.Append(" ");
                break;
            case Syntax.CodeInline code:
                output.Add(new InlineCode(code.Content));
                break;
            case MathInline math:
                output.Add(new InlineMath(Tex(math)));
                break;
            case Syntax.AutolinkInline link:
                Link(link.IsEmail ? "mailto:" + link.Url : link.Url, null, output, () => output.Append(link.Url));
                break;
            case FootnoteLink note:
                Note(note, output);
                break;
            case Syntax.LinkInline { IsImage: true } image:
                if (Address(image.Url) is { } url)
                {
                    output.Add(new InlineImage(url) { Alt = Alt(image) });
                }

                break;
            case Syntax.LinkInline link:
                Link(link.Url, link.Title, output, () => Siblings(link.FirstChild, null, output));
                break;
            case Syntax.HtmlInline html:
                output.Tag(html.Tag);
                break;
            case Syntax.EmphasisInline emphasis:
                output.Open(MakerOf(emphasis));
                Siblings(emphasis.FirstChild, null, output);
                output.Close();
                break;
            case Syntax.DelimiterInline delimiter:
                output.Append(delimiter.ToLiteral());
                Siblings(delimiter.FirstChild, null, output);
                break;
            case Syntax.ContainerInline container:
                Siblings(container.FirstChild, null, output);
                break;
        }
    }

    private void Link(string? address, string? title, HtmlElements output, Action content)
    {
        if (Address(address) is { } url && output.OpenLink(url, string.IsNullOrEmpty(title) ? null : title))
        {
            content();
            output.CloseLink();
        }
        else
        {
            content();
        }
    }

    private static void Note(FootnoteLink note, HtmlElements output)
    {
        if (!note.IsBackLink)
        {
            int number = note.Footnote.Order;
            output.Add(new Superscript([new Link("#" + NoteName(number), [new Text(number.ToString(CultureInfo.InvariantCulture))])]));
        }
    }

    private static Func<NodeList<Inline>, Inline> MakerOf(Syntax.EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => static content => new Strikethrough(content),
        { DelimiterCount: 2 } => static content => new Strong(content),
        _ => static content => new Emphasis(content),
    };

    private static string Tex(MathInline math) => math.Content.ToString().Trim().ReplaceLineEndings(" ").Replace("\\$", "$", StringComparison.Ordinal);
}
