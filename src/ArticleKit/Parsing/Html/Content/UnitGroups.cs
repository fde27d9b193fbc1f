using System.Buffers;
using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Puts each unit of a page into one group, and counts what the groups hold.</summary>
internal sealed class UnitGroups
{
    private readonly int[] _groupOf;
    private readonly List<UnitGroup> _groups = [];

    private UnitGroups(int units) => _groupOf = new int[units];

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Count;

    /// <summary>
    /// Units that are set alike: same element, same class, in a parent of the same element and class. Teaser cards come in many,
    /// paragraphs share one parent.
    /// </summary>
    public static UnitGroups Alike(PageEvidence evidence)
    {
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        var groups = new UnitGroups(units.Length);
        var byKey = new Dictionary<(int, int), int>(Math.Min(units.Length, 64));
        for (int i = 0; i < units.Length; i++)
        {
            int parent = Math.Max(0, page[units[i].Container].Parent);
            ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, (Key(page, units[i].Container), Key(page, parent)), out bool known);
            if (!known)
            {
                group = groups._groups.Count;
            }

            groups.Put(i, group, units[i], parent);
        }

        return groups;
    }

    /// <summary>Units under one element.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="node">For each unit its element, or another small number.</param>
    public static UnitGroups Under(PageEvidence evidence, ReadOnlySpan<int> node)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        var groups = new UnitGroups(units.Length);
        int most = 0;
        foreach (int one in node)
        {
            most = Math.Max(most, one);
        }

        // For each element its group and one more; 0 for none yet.
        int[] byNode = ArrayPool<int>.Shared.Rent(most + 1);
        byNode.AsSpan(0, most + 1).Clear();
        for (int i = 0; i < units.Length; i++)
        {
            ref int group = ref byNode[node[i]];
            group = group == 0 ? groups.Count + 1 : group;
            groups.Put(i, group - 1, units[i], Math.Max(0, evidence.Page[units[i].Container].Parent));
        }

        ArrayPool<int>.Shared.Return(byNode);
        return groups;
    }

    /// <summary>The number of a unit's group.</summary>
    public int NumberOf(int unit) => _groupOf[unit];

    /// <summary>What a unit's group holds.</summary>
    public ref readonly UnitGroup Of(int unit) => ref CollectionsMarshal.AsSpan(_groups)[_groupOf[unit]];

    private void Put(int index, int group, in TextUnit unit, int parent)
    {
        if (group == _groups.Count)
        {
            _groups.Add(new UnitGroup { LastParent = -1 });
        }

        _groupOf[index] = group;
        CollectionsMarshal.AsSpan(_groups)[group].Add(unit, parent);
    }

    private static int Key(HtmlPage page, int node) =>
        ((int)page[node].Tag << 24) ^ page[node].Class;
}

/// <summary>What a group of units holds.</summary>
internal struct UnitGroup
{
    /// <summary>How many units.</summary>
    public int Count;

    /// <summary>How much text, in characters.</summary>
    public int Length;

    /// <summary>How much of it in links.</summary>
    public int LinkLength;

    /// <summary>How many ends of sentences.</summary>
    public int Stops;

    /// <summary>How many units of prose.</summary>
    public int Prose;

    /// <summary>How many runs of units under one parent.</summary>
    public int Parents;

    /// <summary>The parent of the last unit.</summary>
    public int LastParent;

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
        Parents += parent != LastParent ? 1 : 0;
        LastParent = parent;
    }
}
