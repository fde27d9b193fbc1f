using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Figures: what they show, caption and credit.</summary>
internal sealed class FigureReader(BlockContext context, PageUrls urls, MediaReader media)
{
    private static readonly WordSet Advertisements = new("ad", "ads");

    private readonly HtmlPage _page = context.Page;
    private readonly CaptionsBeside _beside = new(context);

    /// <summary>Whether an element is something to see or hear, with all that belongs to it.</summary>
    public bool IsMedia(int node) =>
        _page[node].Tag is Tag.Figure or Tag.Img or Tag.AmpImg or Tag.Picture or Tag.Video or Tag.AmpVideo or Tag.Audio or Tag.Iframe or Tag.AmpIframe
        || QuoteClasses.IsPost(_page, node) || PlayerElements.Is(_page, node);

    /// <summary>Elements within the article whose pictures are not the article's: links to other stories, controls, boxes beside it.</summary>
    public bool IsPassedOver(int node) =>
        !context.Whole && IsBeside(node);

    private bool IsBeside(int node) =>
        _page[node].Tag is Tag.Nav or Tag.Aside or Tag.Footer or Tag.Form or Tag.Button or Tag.Ul or Tag.Ol or Tag.Noscript or Tag.Svg or Tag.Template
        || (_page[node].Tag == Tag.A && IsTeaser(node))
        || IsLinked(node)
        || _page.Attribute(node, Attr.AriaHidden) is "true" || IsAdvertisement(_page.Attribute(node, Attr.Class)) || IsAdvertisement(_page.Attribute(node, Attr.AriaLabel));

    /// <summary>The block of a media element; null when there is nothing to show.</summary>
    public Block? ReadAny(int node) => Own(node) is { } own ? WithBeside(own, node) : null;

    private Block? Own(int node) => _page[node].Tag switch
    {
        Tag.Figure => Read(node),
        Tag.Iframe or Tag.AmpIframe => media.Frame(node),
        Tag.Video or Tag.Audio or Tag.AmpVideo => media.Player(node) is { } player ? new Figure([player]) : null,
        Tag.Blockquote => media.Post(node),
        Tag.Other => media.Component(node),
        Tag.Picture => Single(_page.FindDescendant(node, Tag.Img)),
        _ => Single(node),
    };

    /// <summary>A <c>figure</c> element; null when nothing in it can be shown.</summary>
    public Block? Read(int figure)
    {
        var shown = new List<Media>();
        Embed? embed = null;
        for (int i = figure + 1; i < _page[figure].End; i++)
        {
            Media? one = _page[i].Tag switch
            {
                Tag.Img or Tag.AmpImg => media.Image(i),
                Tag.Video or Tag.Audio or Tag.AmpVideo => media.Player(i),
                _ => null,
            };
            if (one is not null && !shown.Exists(s => s.Url == one.Url) && (_page.FindAncestor(i, Tag.Noscript) < 0 || shown.Count == 0))
            {
                shown.Add(one);
            }

            embed ??= _page[i].Tag == Tag.Iframe ? media.Frame(i) : null;
        }

        if (shown.Count == 0)
        {
            return embed;
        }

        int caption = _page.FindDescendant(figure, Tag.Figcaption);
        return caption < 0 ? new Figure(NodeList.From(shown)) : WithCaption(new Figure(NodeList.From(shown)), caption);
    }

    /// <summary>How much of a figure's chosen text stands in its caption.</summary>
    public int CaptionLength(int figure)
    {
        int caption = _page.FindDescendant(figure, Tag.Figcaption);
        return caption < 0 ? 0 : context.KeptLength(caption);
    }

    /// <summary>The embed that this library writes as a figure of one link.</summary>
    public static Embed? OwnEmbed(ReadOnlySpan<char> name, NodeList<Block> content) =>
        name is "embed" && content is [Paragraph { Content: [Link link] }] && link.Content.ToPlainText() is var title
            ? new Embed(link.Url) { Provider = MediaReader.ProviderOf(link.Url), Title = title == link.Url ? null : title }
            : null;

    /// <summary>Whether a class or a label names a place for advertisements: "ad-slot", "Advertisement", "sponsored".</summary>
    private static bool IsAdvertisement(ReadOnlySpan<char> name) =>
        name.Contains("advert", StringComparison.OrdinalIgnoreCase) || name.Contains("sponsor", StringComparison.OrdinalIgnoreCase) || Advertisements.ContainsAny(name, " -_");

    /// <summary>A figure with the captions that stand beside it, where it has none of its own.</summary>
    public Block WithBeside(Block block, int node)
    {
        if (block is not Figure { Caption.IsEmpty: true } figure)
        {
            return block;
        }

        foreach (Caption caption in _beside.Take(node))
        {
            int element = _beside.ElementOf(caption);
            if (caption.IsCredit)
            {
                figure = figure with { Credit = figure.Credit ?? _beside.TextOf(caption) };
            }
            else if (figure.Caption.IsEmpty)
            {
                Figure captioned = element < 0 ? CaptionCredits.Split(figure, Told([new Text(_beside.TextOf(caption))])) : WithCaption(figure, element);
                figure = captioned with { Credit = captioned.Credit ?? figure.Credit };
            }
        }

        return figure;
    }

    private Figure? Single(int image) => image >= 0 && media.Image(image) is { } one ? new Figure([one]) : null;

    /// <summary>A box whose words, none of them the article's, lead elsewhere: its picture is the other story's.</summary>
    private bool IsLinked(int box) =>
        _page[box].Tag is Tag.Div or Tag.Section or Tag.Article or Tag.Li && _page[box].TextLength > 25 && _page[box].LinkLength * 2 > _page[box].TextLength;

    private bool IsTeaser(int link) => _page[link].TextLength > 25;

    private Figure WithCaption(Figure figure, int caption)
    {
        int credit = Credits.In(_page, caption);
        var inlines = new InlineBuilder();
        var reader = new InlineReader(context, urls, media) { TakeAll = true };
        Caption(caption, credit, reader, inlines);
        NodeList<Inline> words = Told(inlines.Take());
        return credit < 0 ? CaptionCredits.Split(figure, words) : figure with { Caption = words, Credit = NullIfEmpty(_page.TextOf(credit)) };
    }

    /// <summary>A caption that tells something; where all that is printed is content, any.</summary>
    private NodeList<Inline> Told(NodeList<Inline> caption) => context.Whole ? caption : CaptionCredits.Telling(caption);

    private void Caption(int node, int credit, InlineReader reader, InlineBuilder output)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            if (i == credit)
            {
                continue;
            }

            if (context.HoldsBlock(i) || TagFacts.IsBlock(_page[i].Tag) || (credit > i && credit < _page[i].End))
            {
                Caption(i, credit, reader, output);
                output.Append(" ");
            }
            else
            {
                reader.Read(i, output);
            }
        }
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
