using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Reads the inlines under a node into an <see cref="InlineBuilder"/>.</summary>
internal sealed class InlineReader(BlockContext context, PageUrls urls, MediaReader media)
{
    private readonly HtmlPage _page = context.Page;

    /// <summary>Told when a text begins that belongs to another unit than the one before.</summary>
    public Action? OnNewUnit { get; set; }

    /// <summary>Images met since the last call that cleared them.</summary>
    public List<Media> Images { get; } = [];

    /// <summary>The unit of the last text read; -1 at the start of a paragraph.</summary>
    public int Unit { get; set; } = -1;

    /// <summary>Whether all text is taken, not just that of kept units: captions are read so.</summary>
    public bool TakeAll { get; init; }

    public void Read(int node, InlineBuilder output)
    {
        ref readonly PageNode n = ref _page[node];
        switch (n.Tag)
        {
            case Tag.Text:
                Text(node, output);
                return;
            case Tag.Br:
            case Tag.Span when Segmenter.IsSetAsBreak(_page, node):
                output.Break();
                return;
            case Tag.Img or Tag.AmpImg:
                if (TakeAll || context.IsWithin(node))
                {
                    Image(node, output);
                }

                return;
            case Tag.Math or Tag.Script when MathReader.IsFormula(_page, node):
                if (TakeAll || context.IsWithin(node))
                {
                    output.Add(new InlineMath(MathReader.Tex(_page, node)));
                }

                return;
        }

        if (Explanations.IsOne(_page, node) || MoreLinks.IsOne(_page, node))
        {
            PassOver(node);
            return;
        }

        if ((n.Raw && n.Tag != Tag.Noscript) || (!TakeAll && context.KeptLength(node) == 0 && !Continues(node)))
        {
            return;
        }

        if (FollowsElement(node))
        {
            output.Seam();
        }

        bool opened = Open(node, output);
        Children(node, output);
        if (opened)
        {
            output.Close();
        }
    }

    /// <summary>An emoji behind words is a word too, whatever draws it; any other picture waits for the end of the paragraph.</summary>
    private void Image(int node, InlineBuilder output)
    {
        if (media.Image(node) is { } image)
        {
            Images.Add(image);
        }
        else if (!output.EndsInBreak && _page.Attribute(node, Attr.Alt).Trim() is var words && SmallPictures.IsEmoji(words))
        {
            output.Append(words);
        }
    }

    /// <summary>What is left out of a sentence does not part it, though its own lines may end in another unit than they begin in.</summary>
    private void PassOver(int node)
    {
        for (int i = _page[node].End - 1; i > node && Unit >= 0; i--)
        {
            if (_page[i].Tag == Tag.Text && context.UnitOf(i) is >= 0 and var unit)
            {
                Unit = unit;
                return;
            }
        }
    }

    /// <summary>Whether an element opens right where another that holds text closes.</summary>
    private bool FollowsElement(int node) => node > 0 && _page[node - 1].Tag == Tag.Text && _page[node - 1].Parent != _page[node].Parent && _page[node].Parent < node - 1;

    /// <summary>Opens the node of an element in the output; false where it has none.</summary>
    public bool Open(int node, InlineBuilder output)
    {
        if (MakerOf(node) is not { } make)
        {
            return false;
        }

        bool again = _page[node].Tag is not (Tag.Sub or Tag.Sup or Tag.Q) && output.IsOpen(make);
        output.Open(again ? null : make);
        return true;
    }

    private void Children(int node, InlineBuilder output)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            Read(i, output);
        }
    }

    /// <summary>Whether a node that begins no unit holds text of one that began before it, a break in it, or an image of the article.</summary>
    private bool Continues(int node)
    {
        for (int i = node + 1; i < _page[node].End; i++)
        {
            if (_page[i].Tag == Tag.Br || (_page[i].Tag == Tag.Text && context.UnitOf(i) >= 0) || (_page[i].Tag is Tag.Img or Tag.AmpImg && context.IsWithin(i)))
            {
                return true;
            }
        }

        return false;
    }

    private void Text(int node, InlineBuilder output)
    {
        ReadOnlySpan<char> text = _page[node].Text.Span;
        if (TakeAll)
        {
            TexText.Append(_page, node, output);
            return;
        }

        int unit = context.UnitOf(node);
        if (unit < 0)
        {
            output.Append(text.IsWhiteSpace() ? " " : "");
            return;
        }

        if (unit != Unit && !text.IsWhiteSpace())
        {
            if (Unit >= 0)
            {
                OnNewUnit?.Invoke();
            }

            Unit = unit;
        }

        TexText.Append(_page, node, output);
    }

    private Func<NodeList<Inline>, Inline>? MakerOf(int node)
    {
        switch (_page[node].Tag)
        {
            case Tag.Em or Tag.I or Tag.Cite or Tag.Dfn or Tag.Var:
                return static c => new Emphasis(c);
            case Tag.Strong or Tag.B:
                return static c => new Strong(c);
            case Tag.S or Tag.Strike or Tag.Del:
                return static c => new Strikethrough(c);
            case Tag.Mark:
                return static c => new Highlight(c);
            case Tag.Sub:
                return static c => new Subscript(c);
            case Tag.Sup:
                return static c => new Superscript(c);
            case Tag.Q:
                return static c => new InlineQuote(c);
            case Tag.Code or Tag.Kbd or Tag.Samp or Tag.Tt:
                return static c => new InlineCode(c.ToPlainText().Replace('\n', ' '));
            case Tag.A when urls.Resolve(_page.Attribute(node, Attr.Href)) is { } url:
                string? title = _page.AttributeText(node, Attr.Title);
                return c => new Link(url, c) { Title = title };
            default:
                return null;
        }
    }
}
