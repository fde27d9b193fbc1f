using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Chosen nodes to typed blocks: walks the page once and keeps what the units say.</summary>
internal sealed partial class BlockBuilder
{
    // No article nests its lists and quotes deeper; what does is kept flat.
    private const int DeepestNesting = 40;
    private const int LevelOfSetHeadings = 2;

    // Whole paragraphs are set as headings for their size; the longest headings that open a section, questions and names of products, have 130 letters.
    private const int LongestHeading = 165;

    private readonly BlockContext _context;
    private readonly HtmlPage _page;
    private readonly InlineReader _inlines;
    private readonly InlineBuilder _run = new();
    private readonly MediaReader _media;
    private readonly FigureReader _figures;
    private readonly TableReader _tables;
    private readonly QuoteReader _quotes;
    private readonly PullQuotes _display = new();
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private List<Block> _output = [];
    private int _nesting;

    public BlockBuilder(BlockContext context, PageUrls urls)
    {
        _context = context;
        _page = context.Page;
        _media = new MediaReader(_page, urls) { TakesAll = context.Whole };
        _inlines = new InlineReader(context, urls, _media) { OnNewUnit = FlushParagraph };
        _figures = new FigureReader(context, urls, _media);
        _tables = new TableReader(context, urls, _media);
        _quotes = new QuoteReader(context);
    }

    /// <summary>The blocks of the whole page.</summary>
    public NodeList<Block> Build()
    {
        if (_page.Count > 0)
        {
            Children(Math.Max(_page.Body, 0));
        }

        return NodeList.From(BlockTidy.Tidy(_context.Whole ? _output : _display.Settle(_output), _context.Whole));
    }

    private void Children(int node)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            Visit(i);
        }

        FlushParagraph();
    }

    private void Visit(int node)
    {
        ref readonly PageNode n = ref _page[node];
        if (n.Tag == Tag.Span && _context.IsSetHeading(node))
        {
            FlushParagraph();
            Heading(node, LevelOfSetHeadings);
            return;
        }

        if (n.Tag == Tag.Text || (!TagFacts.IsBlock(n.Tag) && !_context.HoldsBlock(node) && !IsBlockMedia(node)))
        {
            _inlines.Read(node, _run);
            return;
        }

        if (_context.KeptLength(node) == 0)
        {
            Unkept(node);
            return;
        }

        if (TagFacts.IsBlock(n.Tag))
        {
            FlushParagraph();
        }

        // What stands in a post is shown until the post itself is.
        if ((PlayerElements.Is(_page, node) || (!_context.Whole && QuoteClasses.IsPost(_page, node))) && _figures.ReadAny(node) is { } post)
        {
            FlushParagraph();
            Show(post);
            return;
        }

        if (_context.IsLifted(node))
        {
            Lifted(node);
            return;
        }

        switch (n.Tag)
        {
            case var _ when QuoteClasses.IsPullBox(_page, node):
                Pull(node);
                break;
            case Tag.Div or Tag.P or Tag.Section when _quotes.MayBePull(node):
                MaybePull(node);
                break;
            case Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6:
                Heading(node, n.Tag - Tag.H1 + 1);
                break;
            case Tag.P or Tag.Div when _context.IsSetHeading(node):
                Heading(node, LevelOfSetHeadings);
                break;
            case Tag.Ul or Tag.Ol or Tag.Menu or Tag.Dir:
                List(node);
                break;
            case Tag.Dl:
                Definitions(node);
                break;
            case Tag.Blockquote:
                Quote(node);
                break;
            case Tag.Pre:
            case Tag.Div when CodeReader.IsDiagram(_page, node):
                _output.Add(CodeReader.Read(_page, node, _context.Whole));
                break;
            case Tag.Table:
                Table(node);
                break;
            case Tag.Figure when _figures.Read(node) is { } figure && _context.KeptLength(node) <= _figures.CaptionLength(node):
                Show(figure);
                break;
            case Tag.Figure:
                Figure(node);
                break;
            case Tag.Aside when IsBox(node):
                Beside(node);
                break;
            default:
                Marked(node);
                break;
        }
    }

    /// <summary>An element that is no block itself; a link or mark about blocks is one about the words of each.</summary>
    private void Marked(int node)
    {
        if (TagFacts.IsBlock(_page[node].Tag) || !_inlines.Open(node, _run))
        {
            Children(node);
            return;
        }

        Children(node);
        _run.Close();
    }

    private void Heading(int node, int level)
    {
        int before = _output.Count;
        Children(node);
        bool set = _page[node].TextLength <= LongestHeading || _context.Whole;
        for (int i = before; i < _output.Count && set; i++)
        {
            if (_output[i] is Paragraph paragraph)
            {
                NodeList<Inline> words = BlockTidy.WithoutAnchor(paragraph.Content);
                words = words is [Strong all] && !_context.Whole ? all.Content : words; // a heading is strong as it is
                _output[i] = new Heading(level, words) { Id = _page.AttributeText(node, Attr.Id) };
            }
        }
    }

    private void Table(int node)
    {
        if (_tables.Read(node) is { } table)
        {
            _output.Add(table);
        }
        else
        {
            Children(node);
        }
    }

    /// <summary>A box beside the text, not a page's main text in a wrongly chosen element.</summary>
    private bool IsBox(int node) => _context.KeptLength(node) * 3 < _context.KeptLength(Math.Max(0, _page.Body));

    private NodeList<Block> Nested(int node) => Nested(node, Children);

    private NodeList<Block> Nested(int node, Action<int> read)
    {
        FlushParagraph();
        if (_nesting >= DeepestNesting)
        {
            Children(node);
            return default;
        }

        List<Block> outer = _output;
        _output = [];
        _nesting++;
        read(node);
        _nesting--;
        NodeList<Block> content = NodeList.From(BlockTidy.Tidy(_output, _context.Whole));
        _output = outer;
        return content;
    }

    private void FlushParagraph()
    {
        if (!_run.IsEmpty)
        {
            NodeList<Inline> content = _run.Take();
            if (!content.IsEmpty)
            {
                _output.Add(content is [InlineMath only] ? new MathBlock(only.Tex) : new Paragraph(content));
            }
        }
        else
        {
            _run.Take();
        }

        _inlines.Unit = -1;
        if (_inlines.Images.Count > 0)
        {
            foreach (Media image in _inlines.Images)
            {
                Show(new Figure([image]));
            }

            _inlines.Images.Clear();
        }
    }
}
