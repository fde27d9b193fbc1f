using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Cuts a page into its <see cref="TextUnit"/>s, in one walk.</summary>
internal sealed class Segmenter
{
    private readonly HtmlPage _page;
    private readonly List<TextUnit> _units;
    private TextUnit _unit;
    private bool _open;
    private bool _inWord;
    private int _breaks;
    private int _media;

    private Segmenter(HtmlPage page)
    {
        _page = page;
        _units = new List<TextUnit>(Math.Max(16, page.Count / 5));
    }

    /// <summary>The units of a page, and for every node what stands around it.</summary>
    public static List<TextUnit> Segment(HtmlPage page, Span<Surroundings> around)
    {
        var segmenter = new Segmenter(page);
        segmenter.Walk(around);
        return segmenter._units;
    }

    private void Walk(Span<Surroundings> around)
    {
        ReadOnlySpan<PageNode> nodes = _page.Nodes;
        int container = Math.Max(_page.Body, 0);
        int containerEnd = nodes.IsEmpty ? 0 : nodes[container].End;

        // What stands before the body is never walked, and the array holds what an earlier page left in it.
        around[..container].Clear();
        for (int i = container; i < nodes.Length; i++)
        {
            while (i >= containerEnd && container > 0)
            {
                Close();
                container = BlockAround(nodes, nodes[container].Parent);
                containerEnd = nodes[container].End;
            }

            ref readonly PageNode node = ref nodes[i];
            Surroundings inherited = node.Parent >= 0 ? around[node.Parent] : Surroundings.None;
            if (node.Tag == Tag.Text)
            {
                around[i] = inherited;
                if (!node.Raw)
                {
                    Add(i, container, inherited, node.Text.Span);
                }

                continue;
            }

            _media += node.Tag is Tag.Img or Tag.Iframe or Tag.Video or Tag.Audio or Tag.AmpImg or Tag.AmpIframe or Tag.AmpVideo ? 1 : 0;
            around[i] = inherited | SurroundingsOf.Element(_page, i, inherited);
            if (node.Raw || node.Tag == Tag.Noscript)
            {
                for (int k = i + 1; k < node.End; k++)
                {
                    around[k] = around[i];
                }

                i = node.End - 1;
                continue;
            }

            if (node.Tag == Tag.Br)
            {
                if (++_breaks > 1)
                {
                    Close();
                }
            }
            else if (Breaks(node.Tag))
            {
                Close();
                container = i;
                containerEnd = node.End;
            }
            else if (node.Tag == Tag.A && _open)
            {
                _unit.Links++;
            }
        }

        Close();
    }

    private static int BlockAround(ReadOnlySpan<PageNode> nodes, int node)
    {
        while (node > 0 && !Breaks(nodes[node].Tag))
        {
            node = nodes[node].Parent;
        }

        return Math.Max(node, 0);
    }

    /// <summary>Controls are inline by the standard's style sheet, but no reader takes a button's label for a part of a sentence.</summary>
    private static bool Breaks(Tag tag) => TagFacts.IsBlock(tag) || tag is Tag.Button or Tag.Label;

    private void Add(int index, int container, Surroundings around, ReadOnlySpan<char> text)
    {
        if (!_open)
        {
            text = TextCounter.TrimStart(text);
            if (text.IsEmpty)
            {
                return;
            }

            _open = true;
            _inWord = false;
            _unit = new TextUnit { First = index, Container = container, Around = around, FirstChar = text[0], Hash = WordTable.EmptyHash, MediaBefore = _media };
            _media = 0;
            _unit.Links = (around & Surroundings.Link) != 0 ? 1 : 0;
        }

        if (TextCounter.Count(text, ref _unit, ref _inWord))
        {
            _breaks = 0;
        }

        ref readonly PageNode node = ref _page[index];
        _unit.End = index + 1;
        _unit.LinkLength += node.LinkLength;
        if (node.Parent > container && _page[node.Parent].Tag is Tag.B or Tag.Strong)
        {
            _unit.StrongLength += node.TextLength;
        }
        else if (node.Parent > container && _page[node.Parent].Tag is Tag.I or Tag.Em)
        {
            _unit.EmphasisLength += node.TextLength;
        }
    }

    private void Close()
    {
        _breaks = 0;
        if (_open)
        {
            _open = false;
            _units.Add(_unit);
        }
    }
}
