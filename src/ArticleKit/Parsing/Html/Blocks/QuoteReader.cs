using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>What makes a quote of blocks: its source's name, its address, and whether it was lifted out of the text.</summary>
internal sealed class QuoteReader(BlockContext context)
{
    private const int LongestName = 80;
    private const int LongestSource = 120;
    private const int LevelsOfPost = 8;

    private readonly HtmlPage _page = context.Page;

    /// <summary>Whether an element's class calls it a box of quotes; it may be a pull quote.</summary>
    public bool MayBePull(int node) => QuoteClasses.IsNamedBox(_page, node) && context.KeptLength(node) <= BlockContext.LongestQuoteBox && !HoldsPraise(node);

    /// <summary>Whether a quote is of another post in the same thread.</summary>
    public bool IsOfThread(int node)
    {
        for (int levels = 0; node > 0 && levels < LevelsOfPost; levels++, node = _page[node].Parent)
        {
            if (QuoteClasses.IsThread(_page.Attribute(node, Attr.Class)) || QuoteClasses.IsPostType(_page.Attribute(node, Attr.Itemtype)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a box of quotes holds what customers say, which a page may show twice.</summary>
    public bool HoldsPraise(int box)
    {
        for (int i = box + 1; i < _page[box].End; i++)
        {
            if (QuoteClasses.IsPraise(_page.Attribute(i, Attr.Class)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pull quote in a box that holds other things beside it, such as buttons to share it.</summary>
    public static PullQuote? PullWithin(NodeList<Block> content)
    {
        for (int i = 0; i < content.Count; i++)
        {
            if (content[i] is BlockQuote or PullQuote)
            {
                return (i + 1 < content.Count ? Pull([content[i], content[i + 1]]) : null) ?? Pull([content[i]]);
            }
        }

        return null;
    }

    /// <summary>A block quote of what a <c>blockquote</c> element holds.</summary>
    public BlockQuote Read(int node, NodeList<Block> content)
    {
        string? cite = _page.AttributeText(node, Attr.Cite);
        var quote = new BlockQuote(content) { Cite = Uri.TryCreate(cite, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? cite : null };
        return content.Count > 1 && content[content.Count - 1] is Paragraph last && (EndsWithSource(node) || IsSource(last))
            ? quote with { Content = NodeList.Create(content.AsSpan()[..^1]), Attribution = WithoutDash(last.Content) }
            : quote;
    }

    /// <summary>The quote that a <c>figure</c> about one stands for, its caption the source; null when the figure is another.</summary>
    public static BlockQuote? InFigure(NodeList<Block> content) => content switch
    {
        [BlockQuote { Attribution.IsEmpty: true } quote, Paragraph caption] => quote with { Attribution = WithoutDash(caption.Content) },
        [BlockQuote quote] => quote,
        _ => null,
    };

    /// <summary>The pull quote that a lifted box stands for; null when it holds more than a few words and their speaker.</summary>
    public static PullQuote? Pull(NodeList<Block> content) => content switch
    {
        [Figure { Caption.IsEmpty: true }, _, ..] => Pull(NodeList.Create(content.AsSpan()[1..])),
        [Paragraph only] => new PullQuote(only.Content),
        [Heading only] => new PullQuote(only.Content),
        [PullQuote only] => only,
        [BlockQuote { Content: [PullQuote only], Attribution.IsEmpty: true }] => only,
        [BlockQuote { Content: [Heading only] } quote] => new PullQuote(only.Content) { Attribution = quote.Attribution },
        [BlockQuote { Content: [Paragraph, Paragraph, ..] lines, Attribution.IsEmpty: true }] => Pull(lines),
        [BlockQuote { Content: [Paragraph only] } quote] => new PullQuote(only.Content) { Attribution = quote.Attribution },
        [PullQuote { Attribution.IsEmpty: true } quote, Paragraph source] => quote with { Attribution = WithoutDash(source.Content) },
        [BlockQuote { Content: [Paragraph only], Attribution.IsEmpty: true }, Paragraph source] => new PullQuote(only.Content) { Attribution = WithoutDash(source.Content) },
        [Paragraph words, Paragraph name, Paragraph role] when IsNameLike(name) && IsNameLike(role) => new PullQuote(words.Content) { Attribution = [.. WithoutDash(name.Content), new Text(", "), .. role.Content] },
        [Paragraph words, Paragraph source] when IsNameLike(source) => new PullQuote(words.Content) { Attribution = WithoutDash(source.Content) },
        _ => null,
    };

    /// <summary>Whether a short paragraph opens with the dash before who said it.</summary>
    private static bool IsSource(Paragraph paragraph) => paragraph.Content is [Text { Value: ['—' or '–' or '―', ..] }, ..] && paragraph.Content.ToPlainText().Length <= LongestSource;

    private static bool IsNameLike(Paragraph paragraph) => paragraph.Content.ToPlainText() is { Length: > 0 and <= LongestName } text && text[^1] is not ('.' or '!' or '?' or ':' or '”' or '"');

    /// <summary>Whether a block quote closes with its source: a <c>footer</c> or <c>cite</c> after which it says nothing.</summary>
    private bool EndsWithSource(int quote)
    {
        int kept = context.KeptLength(quote);
        for (int i = quote + 1; i < _page[quote].End; i++)
        {
            if (_page[i].Tag is Tag.Footer or Tag.Cite or Tag.Figcaption && context.KeptLength(i) is > 0 and var length && length < kept
                && context.KeptBetween(_page[i].End, _page[quote].End) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The dash before a name is the page's way to say whose words they are, and the writers' own.</summary>
    private static NodeList<Inline> WithoutDash(NodeList<Inline> inlines)
    {
        if (inlines[0] is not Text first || first.Value.TrimStart('—', '–', '―', '-', '−', '~', ' ') is var rest && rest.Length == first.Value.Length)
        {
            return inlines;
        }

        NodeList<Inline> others = NodeList.Create(inlines.AsSpan()[1..]);
        return rest.Length > 0 ? [new Text(rest), .. others] : others.IsEmpty ? inlines : others;
    }
}
