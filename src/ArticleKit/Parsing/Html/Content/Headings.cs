using System.Runtime.CompilerServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// The headings above a unit, as the outline of the page has them: a card has one of its own, and above it stands the heading of all
/// cards, which tells what they are.
/// </summary>
internal ref struct Headings(PageEvidence evidence)
{
    private const int Deepest = 7;
    private const int Farthest = 99;

    private readonly PageEvidence _evidence = evidence;
    private Stack _last;
    private int _level;
    private int _container = -1;
    private int _levels;
    private float _lowest;

    public static IReadOnlyList<string> Names { get; } = ["level of heading", "cues of heading above", "since heading above", "lowest cues since prose", "levels to title"];

    /// <summary>Adds what stands above a unit, and goes past it. Units come in order.</summary>
    public void Fill(ref Row row, int index, in TextUnit unit)
    {
        Row filled = row;
        Tag tag = _evidence.Page[unit.Container].Tag;
        int own = TagFacts.IsHeading(tag) ? tag - Tag.H1 + 1 : 0;
        int level = own > 0 ? own : _level;
        int above = 0;
        for (int i = level - 1; i > 0 && above == 0; i--)
        {
            above = _last[i];
        }

        filled.Add(level);
        filled.Add(above == 0 ? 0 : _evidence.Cues[above - 1].Sum);
        filled.Add(above == 0 ? Farthest : Math.Min(Farthest, index - above + 1));
        filled.Add(_lowest);
        filled.Add(LevelsToTitle(unit));
        if (own > 0)
        {
            _level = own;
            _last[own] = index + 1;
            for (int i = own + 1; i < Deepest; i++)
            {
                _last[i] = 0;
            }
        }

        _lowest = UnitFacts.IsProse(unit) ? 0 : Math.Min(_lowest, _evidence.Cues[index].Sum);
        row = filled;
    }

    private int LevelsToTitle(in TextUnit unit)
    {
        if (_evidence.TitleUnit < 0)
        {
            return -1;
        }

        if (_container != unit.Container)
        {
            _container = unit.Container;
            _levels = UnitFeatures.LevelsTo(_evidence.Page, unit.Container, _evidence.Units[_evidence.TitleUnit].First);
        }

        return _levels;
    }

    /// <summary>For each level the last heading of it, and one more; 0 for none.</summary>
    [InlineArray(Deepest)]
    private struct Stack
    {
        private int _first;
    }
}
