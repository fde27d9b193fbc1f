using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Which nodes of a page the blocks are made of.</summary>
internal sealed class BlockContext
{
    /// <summary>A box of quotes holds no more characters.</summary>
    public const int LongestQuoteBox = 800;

    // What stands beside most of a quote says whose words they are.
    private const int LongestBeside = 160;

    // Tables with longer texts are layout.
    private const int LongestCell = 300;

    private readonly HashSet<int> _lifted = [];
    private readonly int[] _unitOf;
    private readonly int[] _keptBefore;
    private readonly bool[] _holdsBlock;
    private readonly HashSet<int> _headings;

    /// <param name="page">The page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="kept">For each unit, whether it is of the article.</param>
    /// <param name="whole">Whether the page is nothing but article, so that pictures before and behind its text are the article's too.</param>
    /// <param name="captions">The captions beside pictures, none of them kept, in order.</param>
    public BlockContext(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, bool whole = false, IReadOnlyList<Caption>? captions = null)
    {
        Page = page;
        Captions = captions ?? [];
        _unitOf = new int[page.Count];
        _keptBefore = new int[page.Count + 1];
        _holdsBlock = new bool[page.Count];
        Array.Fill(_unitOf, -1);
        First = int.MaxValue;
        for (int u = 0; u < units.Length; u++)
        {
            if (!kept[u])
            {
                continue;
            }

            TextUnit unit = units[u];
            First = Math.Min(First, unit.First);
            End = Math.Max(End, unit.End);
            for (int i = unit.First; i < unit.End; i++)
            {
                _unitOf[i] = u;
            }

            _keptBefore[unit.First + 1] += unit.Length;
        }

        _headings = SetHeadings.Find(page, units, kept);
        Whole = whole;
        if (whole)
        {
            (First, End) = (0, page.Count);
        }

        Complete(units, kept);
        for (int i = 0; i < page.Count; i++)
        {
            _keptBefore[i + 1] += _keptBefore[i];
        }

        for (int i = page.Count - 1; i > 0; i--)
        {
            // A broken page may have several roots.
            if (page[i].Parent < 0)
            {
                continue;
            }

            _holdsBlock[page[i].Parent] |= _holdsBlock[i] || TagFacts.IsBlock(page[i].Tag);
        }
    }

    public HtmlPage Page { get; }

    /// <summary>The captions beside pictures, in order.</summary>
    public IReadOnlyList<Caption> Captions { get; }

    /// <summary>Whether all of the page is the article.</summary>
    public bool Whole { get; }

    /// <summary>Whether a node is a box of quotes between the lines of the article none of whose text was chosen: most pages label pull quotes as no part of the text.</summary>
    public bool IsLifted(int node) => _lifted.Contains(node);

    /// <summary>The first node of the article's text.</summary>
    public int First { get; }

    /// <summary>The index after the last node of the article's text.</summary>
    public int End { get; }

    /// <summary>The unit that a text belongs to; -1 when it is not of the article.</summary>
    public int UnitOf(int text) => _unitOf[text];

    /// <summary>How much text of the article stands under a node, counted where a unit begins.</summary>
    public int KeptLength(int node) => KeptBetween(node, Page[node].End);

    /// <summary>How much text of the article stands in the nodes from one to another, the last left out.</summary>
    public int KeptBetween(int first, int end) => _keptBefore[end] - _keptBefore[first];

    /// <summary>Whether an element is a heading by the way it is set.</summary>
    public bool IsSetHeading(int node) => _headings.Contains(node);

    /// <summary>Whether a block element stands under a node.</summary>
    public bool HoldsBlock(int node) => _holdsBlock[node];

    /// <summary>Whether a node stands between the first and the last text of the article.</summary>
    public bool IsWithin(int node) => node >= First && node < End;

    /// <summary>
    /// What belongs to the article though it was not chosen: the rest of a table or a quote of which most was chosen, and boxes of quotes of which
    /// nothing was, whose words tell whether they are pull quotes.
    /// </summary>
    private void Complete(ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept)
    {
        int u = 0;
        for (int i = Math.Max(First, 0); i < End; i++)
        {
            Tag tag = Page[i].Tag;
            bool quotes = QuoteClasses.IsBox(Page, i);
            if (!quotes && tag != Tag.Table)
            {
                continue;
            }

            while (u < units.Length && units[u].First < i)
            {
                u++;
            }

            var box = new Box(units[u..], kept[u..], Page[i].End);
            bool wholeTable = tag == Tag.Table && box.Most && box.LongestUnit <= LongestCell && Page.FindDescendant(i, Tag.Table) < 0;
            bool wholeQuote = tag == Tag.Blockquote && box.Most && box.Length - box.Chosen <= LongestBeside;
            bool lifted = quotes && box.Chosen == 0 && box.Length is > 0 and <= LongestQuoteBox;
            if (!box.Inside || !(wholeTable || wholeQuote || lifted))
            {
                continue;
            }

            if (lifted)
            {
                _lifted.Add(i);
            }

            for (int last = u + box.Count; u < last; u++)
            {
                if (!kept[u])
                {
                    _keptBefore[units[u].First + 1] += units[u].Length;
                    _unitOf.AsSpan(units[u].First, units[u].End - units[u].First).Fill(u);
                }
            }

            i = Page[i].End - 1;
        }
    }

    /// <summary>How much of what stands in an element was chosen.</summary>
    private readonly ref struct Box
    {
        public Box(ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> kept, int end)
        {
            Inside = true;
            for (; Count < units.Length && units[Count].First < end; Count++)
            {
                Chosen += kept[Count] ? units[Count].Length : 0;
                Length += units[Count].Length;
                LongestUnit = Math.Max(LongestUnit, units[Count].Length);
                Inside &= units[Count].End <= end;
            }
        }

        public int Count { get; }

        public int Length { get; }

        public int Chosen { get; }

        public int LongestUnit { get; }

        /// <summary>Whether no unit reaches out of the element.</summary>
        public bool Inside { get; }

        /// <summary>Whether most was chosen, but not all.</summary>
        public bool Most => Chosen < Length && Chosen * 2 > Length;
    }
}
