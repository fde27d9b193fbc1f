using System.Buffers;
using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Boxes that stand in a row with others made like them: teasers, products, posts of a thread, steps of a guide. A teaser is told from
/// the others by what its box holds: a heading that is a link, a picture, little else.
/// </summary>
internal sealed class Cards
{
    private const int Levels = 6;
    private const int Lane = 16;

    private readonly int[] _cardOf;
    private readonly Contents[] _contents;
    private readonly List<TextUnit> _units;
    private readonly HtmlPage _page;

    public Cards(PageEvidence evidence)
    {
        _page = evidence.Page;
        _units = evidence.Units;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(_units);
        _cardOf = new int[units.Length];
        _contents = new Contents[units.Length];
        bool[] alike = ArrayPool<bool>.Shared.Rent(_page.Count);
        ulong[] counts = ArrayPool<ulong>.Shared.Rent(_page.Count + 1);
        Walk(_page, alike.AsSpan(0, _page.Count), counts);
        var nodes = new int[units.Length];
        for (int i = 0; i < units.Length; i++)
        {
            int card = CardOf(units[i], alike);
            _cardOf[i] = card;
            _contents[i] = card == 0 ? default : new Contents(counts[_page[card].End] - counts[card]);
            nodes[i] = card == 0 ? 0 : _page[card].Parent;
        }

        ArrayPool<bool>.Shared.Return(alike);
        ArrayPool<ulong>.Shared.Return(counts);
        Rows = UnitGroups.Under(evidence, nodes);
        Single = UnitGroups.Under(evidence, _cardOf);
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        "card levels", "card length", "card link density", "card links", "card headings", "card linked headings", "card pictures",
        "card units", "card prose share", "cards length", "cards link density", "cards units", "cards prose share",
    ];

    /// <summary>All that stands in one row of boxes; what stands in none together.</summary>
    public UnitGroups Rows { get; }

    /// <summary>All that stands in one box; what stands in none together.</summary>
    public UnitGroups Single { get; }

    public void Fill(ref Row row, int unit)
    {
        Row own = row;
        int card = _cardOf[unit];
        Contents contents = _contents[unit];
        own.Add(card == 0 ? 0 : 1 + _page[_units[unit].Container].Depth - _page[card].Depth);
        own.Add(card == 0 ? 0 : _page[card].TextLength);
        own.Add(card == 0 ? 0 : _page[card].LinkLength / (float)Math.Max(1, _page[card].TextLength));
        own.Add(contents.Links);
        own.Add(contents.Headings);
        own.Add(contents.LinkedHeadings);
        own.Add(contents.Pictures);
        ref readonly UnitGroup single = ref Single.Of(unit);
        own.Add(card == 0 ? 0 : single.Count);
        own.Add(card == 0 ? 0 : single.ProseShare);
        ref readonly UnitGroup all = ref Rows.Of(unit);
        own.Add(card == 0 ? 0 : all.Length);
        own.Add(card == 0 ? 0 : all.LinkDensity);
        own.Add(card == 0 ? 0 : all.Count);
        own.Add(card == 0 ? 0 : all.ProseShare);
        row = own;
    }

    private int CardOf(in TextUnit unit, ReadOnlySpan<bool> alike)
    {
        int node = unit.Container;
        for (int level = 0; level < Levels && node > 0; level++, node = _page[node].Parent)
        {
            if (alike[node])
            {
                return node;
            }
        }

        return 0;
    }

    /// <summary>Marks the boxes that have one like them next to them, and counts what stands before each node.</summary>
    private static void Walk(HtmlPage page, Span<bool> alike, Span<ulong> counts)
    {
        alike.Clear();
        int[] last = ArrayPool<int>.Shared.Rent(page.Count);
        last.AsSpan(0, page.Count).Clear();
        ulong count = 0;
        ReadOnlySpan<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly PageNode node = ref nodes[i];
            counts[i] = count;
            count += Contents.Of(node);
            if (node.TextLength == 0 || node.Parent < 0 || !IsBox(node.Tag))
            {
                continue;
            }

            int before = last[node.Parent];
            if (before > 0 && IsAlike(page, nodes[before], node))
            {
                alike[before] = true;
                alike[i] = true;
            }

            last[node.Parent] = i;
        }

        counts[nodes.Length] = count;
        ArrayPool<int>.Shared.Return(last);
    }

    private static bool IsBox(Tag tag) => tag is Tag.Div or Tag.Li or Tag.Article or Tag.Section or Tag.A or Tag.Details or Tag.Figure;

    private static bool IsAlike(HtmlPage page, in PageNode one, in PageNode other) =>
        one.Tag == other.Tag
        && (one.Class == other.Class || one.Tag is Tag.Li or Tag.Article || FirstWord(page.Classes[one.Class]).SequenceEqual(FirstWord(page.Classes[other.Class])));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> names)
    {
        names = names.TrimStart();
        int end = names.IndexOf(' ');
        return end < 0 ? names : names[..end];
    }

    /// <summary>How many links, headings, headings that are links and pictures there are, in lanes of one number.</summary>
    private readonly record struct Contents(ulong Counts)
    {
        public int Links => (ushort)Counts;

        public int Headings => (ushort)(Counts >> Lane);

        public int LinkedHeadings => (ushort)(Counts >> (2 * Lane));

        public int Pictures => (ushort)(Counts >> (3 * Lane));

        public static ulong Of(in PageNode node) => node.Tag switch
        {
            Tag.A => 1,
            Tag.Img or Tag.AmpImg or Tag.Video => 1ul << (3 * Lane),
            >= Tag.H1 and <= Tag.H6 => (1ul << Lane) | (node.LinkLength * 2 > node.TextLength ? 1ul << (2 * Lane) : 0),
            _ => 0,
        };
    }
}
