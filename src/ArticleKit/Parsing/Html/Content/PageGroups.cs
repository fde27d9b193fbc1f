using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>All that a unit belongs to with others: what is set alike, what stands under one element, in one list or table, under one heading.</summary>
internal sealed class PageGroups
{
    private const int FarthestBox = 12;
    private const int MostCopies = 3;

    private readonly int[] _firsts;
    private readonly int[] _texts;
    private readonly int[] _copies;
    private readonly int[] _copied;
    private readonly List<TextUnit> _units;
    private readonly HtmlPage _page;

    public PageGroups(PageEvidence evidence)
    {
        _page = evidence.Page;
        _units = evidence.Units;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(_units);
        var nodes = new int[units.Length];
        Alike = UnitGroups.Alike(evidence);
        Cards = new Cards(evidence);
        UnitGroups Above(int levels, ReadOnlySpan<TextUnit> all)
        {
            for (int i = 0; i < nodes.Length; i++)
            {
                nodes[i] = _page[levels == 1 ? all[i].Container : nodes[i]] is { Parent: >= 0 } node ? node.Parent : 0;
            }

            return UnitGroups.Under(evidence, nodes);
        }

        Parents = Above(1, units);
        Grandparents = Above(2, units);
        GreatGrandparents = Above(3, units);
        int section = 0;
        _firsts = CopiedText.Firsts(units);
        _texts = new int[units.Length];
        _copies = new int[units.Length];
        _copied = CopiedText.Lengths(units, _firsts);
        for (int i = 0; i < units.Length; i++)
        {
            section += (units[i].Around & Surroundings.Heading) != 0 ? 1 : 0;
            nodes[i] = section;
            _copies[i] = _texts[_firsts[i]]++;
        }

        Sections = UnitGroups.Under(evidence, nodes);
        for (int i = 0; i < units.Length; i++)
        {
            nodes[i] = BoxOf(units[i]);
        }

        Boxes = UnitGroups.Under(evidence, nodes);
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Cards.Names,
        "alike count", "alike mean length", "alike link density", "alike prose share", "alike parents", "alike stops", "same text", "same text before", "copied text",
        "box", "box count", "box mean length", "box link density", "box prose share",
        "section count", "section length", "section link density", "section prose share",
        "great-grandparent count", "great-grandparent length", "great-grandparent link density", "great-grandparent prose share",
    ];

    public UnitGroups Alike { get; }

    /// <summary>In boxes that stand in a row with others like them.</summary>
    public Cards Cards { get; }

    public UnitGroups Parents { get; }

    public UnitGroups Grandparents { get; }

    public UnitGroups GreatGrandparents { get; }

    /// <summary>From one heading to the next.</summary>
    public UnitGroups Sections { get; }

    /// <summary>In the nearest list or table; all in none together.</summary>
    public UnitGroups Boxes { get; }

    public void Fill(ref Row row, int unit)
    {
        Cards.Fill(ref row, unit);
        Row own = row;
        ref readonly UnitGroup alike = ref Alike.Of(unit);
        own.Add(alike.Count);
        own.Add(alike.MeanLength);
        own.Add(alike.LinkDensity);
        own.Add(alike.ProseShare);
        own.Add(alike.Parents / (float)alike.Count);
        own.Add(alike.Stops / (float)alike.Count);
        own.Add(_texts[_firsts[unit]]);
        own.Add(Math.Min(_copies[unit], MostCopies));
        own.Add(_copied[unit]);

        ref readonly UnitGroup box = ref Boxes.Of(unit);
        own.Add((_units[unit].Around & Surroundings.Table) != 0 ? 2 : (_units[unit].Around & (Surroundings.Item | Surroundings.Definition)) != 0 ? 1 : 0);
        own.Add(box.Count);
        own.Add(box.MeanLength);
        own.Add(box.LinkDensity);
        own.Add(box.ProseShare);

        ref readonly UnitGroup section = ref Sections.Of(unit);
        own.Add(section.Count);
        own.Add(section.Length);
        own.Add(section.LinkDensity);
        own.Add(section.ProseShare);

        ref readonly UnitGroup great = ref GreatGrandparents.Of(unit);
        own.Add(great.Count);
        own.Add(great.Length);
        own.Add(great.LinkDensity);
        own.Add(great.ProseShare);
        row = own;
    }

    /// <summary>The nearest list or table around a unit; 0 for none.</summary>
    private int BoxOf(in TextUnit unit)
    {
        if ((unit.Around & (Surroundings.Item | Surroundings.Definition | Surroundings.Table)) == 0)
        {
            return 0;
        }

        int node = unit.Container;
        for (int level = 0; level < FarthestBox && node > 0; level++, node = _page[node].Parent)
        {
            if (_page[node].Tag is Tag.Ul or Tag.Ol or Tag.Dl or Tag.Table)
            {
                return node;
            }
        }

        return 0;
    }
}
