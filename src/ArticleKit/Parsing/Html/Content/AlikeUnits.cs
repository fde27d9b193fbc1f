using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Groups units that are set alike: same element, same class, in a parent of the same element and class. Teaser cards come in many,
/// paragraphs share one parent.
/// </summary>
internal sealed class AlikeUnits
{
    private readonly int[] _groupOf;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<uint, int> _texts;
    private readonly PageEvidence _evidence;

    public AlikeUnits(PageEvidence evidence)
    {
        _evidence = evidence;
        HtmlPage page = evidence.Page;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        _groupOf = new int[units.Length];
        _texts = new Dictionary<uint, int>(units.Length);
        var byKey = new Dictionary<(int, int), int>(Math.Min(units.Length, 64));
        for (int i = 0; i < units.Length; i++)
        {
            ref readonly TextUnit unit = ref units[i];
            int parent = Math.Max(0, page[unit.Container].Parent);
            var key = (Key(page, unit.Container), Key(page, parent));
            if (!byKey.TryGetValue(key, out int group))
            {
                group = _groups.Count;
                byKey.Add(key, group);
                _groups.Add(new Group { LastParent = -1 });
            }

            _groupOf[i] = group;
            ref Group g = ref CollectionsMarshal.AsSpan(_groups)[group];
            g.Count++;
            g.Length += unit.Length;
            g.LinkLength += unit.LinkLength;
            g.Stops += unit.Stops;
            g.Prose += UnitFacts.IsProse(unit) ? 1 : 0;
            g.Parents += parent != g.LastParent ? 1 : 0;
            g.LastParent = parent;
            CollectionsMarshal.GetValueRefOrAddDefault(_texts, unit.Hash, out _)++;
        }
    }

    public static IReadOnlyList<string> Names { get; } =
        ["alike count", "alike mean length", "alike link density", "alike prose share", "alike parents", "alike stops", "same text"];

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Count;

    /// <summary>The group of a unit.</summary>
    public int GroupOf(int unit) => _groupOf[unit];

    public void Fill(ref Row row, int unit)
    {
        ref readonly Group g = ref CollectionsMarshal.AsSpan(_groups)[_groupOf[unit]];
        float count = g.Count;
        row.Add(count);
        row.Add(g.Length / count);
        row.Add(g.LinkLength / (float)Math.Max(1, g.Length));
        row.Add(g.Prose / count);
        row.Add(g.Parents / count);
        row.Add(g.Stops / count);
        row.Add(_texts[_evidence.Units[unit].Hash]);
    }

    private static int Key(HtmlPage page, int node) =>
        ((int)page[node].Tag << 24) ^ page[node].Class;

    private struct Group
    {
        public int Count;
        public int Length;
        public int LinkLength;
        public int Stops;
        public int Prose;
        public int Parents;
        public int LastParent;
    }
}
