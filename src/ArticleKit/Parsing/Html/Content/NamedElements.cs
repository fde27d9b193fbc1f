using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Tells what stands in an element whose class or id names a box. Each class of a page is read once, and so is each id.</summary>
internal sealed class NamedElements
{
    // What stands for a class that was read, whatever it tells.
    private const Boxes Read = (Boxes)(1u << 31);

    private readonly HtmlPage _page;
    private readonly Boxes[] _classes;

    // Few ids name a box.
    private readonly Dictionary<int, Boxes> _ids = [];
    private readonly Boxes _named;
    private readonly Boxes _namedById;

    public NamedElements(HtmlPage page)
    {
        _page = page;
        _classes = new Boxes[page.Classes.Count];
        ReadOnlySpan<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly PageNode node = ref nodes[i];
            if (node.TextLength == 0 || node.AttrCount == 0)
            {
                continue; // nothing stands in it that anybody asks about
            }

            _named |= OfClass(node.Class);
            if ((node.Kinds & AttrKinds.Name) != 0 && BoxNames.Of(page.Attribute(i, Attr.Id)) is not Boxes.None and var boxes)
            {
                _ids.Add(i, boxes);
                _namedById |= boxes;
            }
        }

        _named |= _namedById;
    }

    /// <summary>Whether such an element stands around a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="boxes">Any of these boxes.</param>
    /// <param name="levels">How many elements to look at.</param>
    /// <param name="longest">An element with more letters is a frame of the page, whatever its name.</param>
    public bool StandAround(in TextUnit unit, Boxes boxes, int levels, int longest)
    {
        if ((_named & boxes) == 0)
        {
            return false; // so with most boxes on most pages
        }

        // A word of the unit may have an element of its own, such as one that a pointer calls a note up on.
        int node = _page.ElementAround(unit.First, unit.End);
        for (int level = 0; level < levels && node > 0; level++)
        {
            ref readonly PageNode element = ref _page[node];
            if (element.TextLength > longest || element.Tag is Tag.Main or Tag.Body)
            {
                return false;
            }

            if ((_classes[element.Class] & boxes) != 0 || (IsById(element, boxes) && _ids.TryGetValue(node, out Boxes own) && (own & boxes) != 0))
            {
                return true;
            }

            node = element.Parent;
        }

        return false;
    }

    /// <summary>Whether the class of an element right around a unit's first words names such a box.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="boxes">Any of these boxes.</param>
    /// <param name="levels">How many elements to look at.</param>
    public bool TellByClass(in TextUnit unit, Boxes boxes, int levels)
    {
        int node = (_named & boxes) == 0 ? 0 : _page[unit.First].Parent;
        for (int level = 0; level < levels && node > 0; level++, node = _page[node].Parent)
        {
            if ((_classes[_page[node].Class] & boxes) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsById(in PageNode element, Boxes boxes) => (_namedById & boxes) != 0 && (element.Kinds & AttrKinds.Name) != 0;

    private Boxes OfClass(int number)
    {
        ref Boxes known = ref _classes[number];
        return known != 0 || number == 0 ? known : known = Read | BoxNames.Of(_page.Classes[number]);
    }
}
