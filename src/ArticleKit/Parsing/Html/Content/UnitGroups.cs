using System.Buffers;
using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Puts each unit of a page into one group, and counts what the groups hold.</summary>
internal sealed class UnitGroups
{
    private readonly int[] _groupOf;
    private readonly UnitGroup[] _groups;

    /// <summary>Counts what the groups hold.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="groupOf">For each unit its group; the groups are numbered as the first of their units come.</param>
    /// <param name="count">How many groups there are.</param>
    private UnitGroups(PageEvidence evidence, int[] groupOf, int count)
    {
        (_groupOf, _groups) = (groupOf, new UnitGroup[count]);
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        for (int i = 0; i < units.Length; i++)
        {
            _groups[groupOf[i]].Add(units[i], Math.Max(0, evidence.Page[units[i].Container].Parent));
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Length;

    /// <summary>
    /// Units that are set alike: same element, same class, in a parent of the same element and class. Teaser cards come in many,
    /// paragraphs share one parent.
    /// </summary>
    public static UnitGroups Alike(PageEvidence evidence)
    {
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        var groupOf = new int[units.Length];
        var byKey = new Dictionary<(int, int), int>(Math.Min(units.Length, 64));
        for (int i = 0; i < units.Length; i++)
        {
            int parent = Math.Max(0, page[units[i].Container].Parent);
            ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, (Key(page, units[i].Container), Key(page, parent)), out bool known);
            group = known ? group : byKey.Count - 1;
            groupOf[i] = group;
        }

        return new UnitGroups(evidence, groupOf, byKey.Count);
    }

    /// <summary>Units under one element.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="node">For each unit its element, or another small number.</param>
    public static UnitGroups Under(PageEvidence evidence, ReadOnlySpan<int> node)
    {
        int most = 0;
        foreach (int one in node)
        {
            most = Math.Max(most, one);
        }

        // For each element its group and one more; 0 for none yet.
        int[] byNode = ArrayPool<int>.Shared.Rent(most + 1);
        byNode.AsSpan(0, most + 1).Clear();
        int count = 0;
        var groupOf = new int[node.Length];
        for (int i = 0; i < groupOf.Length; i++)
        {
            ref int group = ref byNode[node[i]];
            group = group == 0 ? ++count : group;
            groupOf[i] = group - 1;
        }

        ArrayPool<int>.Shared.Return(byNode);
        return new UnitGroups(evidence, groupOf, count);
    }

    /// <summary>The number of a unit's group.</summary>
    public int NumberOf(int unit) => _groupOf[unit];

    /// <summary>What a unit's group holds.</summary>
    public ref readonly UnitGroup Of(int unit) => ref _groups[_groupOf[unit]];

    private static int Key(HtmlPage page, int node) =>
        ((int)page[node].Tag << 24) ^ page[node].Class;
}

/// <summary>What a group of units holds.</summary>
internal struct UnitGroup
{
    // One more than the parent of the last unit; 0 for none yet.
    private int _lastParent;

    /// <summary>How many units.</summary>
    public int Count { get; private set; }

    /// <summary>How much text, in characters.</summary>
    public int Length { get; private set; }

    /// <summary>How much of it in links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>How many ends of sentences.</summary>
    public int Stops { get; private set; }

    /// <summary>How many units of prose.</summary>
    public int Prose { get; private set; }

    /// <summary>How many runs of units under one parent.</summary>
    public int Parents { get; private set; }

    public readonly float LinkDensity => LinkLength / (float)Math.Max(1, Length);

    public readonly float ProseShare => Prose / (float)Count;

    public readonly float MeanLength => Length / (float)Count;

    public void Add(in TextUnit unit, int parent)
    {
        Count++;
        Length += unit.Length;
        LinkLength += unit.LinkLength;
        Stops += unit.Stops;
        Prose += UnitFacts.IsProse(unit) ? 1 : 0;
        Parents += parent + 1 != _lastParent ? 1 : 0;
        _lastParent = parent + 1;
    }
}
