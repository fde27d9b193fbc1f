using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Tells what stands in an element whose class or id names a box. Each class of a page is read once, and so is each id.</summary>
/// <param name="page">The page.</param>
internal sealed class NamedElements(HtmlPage page)
{
    // What stands for a name that was read, whatever it tells.
    private const Boxes Read = (Boxes)(1u << 31);

    private readonly Boxes[] _classes = new Boxes[page.Classes.Count];
    private readonly Dictionary<int, Boxes> _ids = [];

    /// <summary>Whether such an element stands around a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="boxes">Any of these boxes.</param>
    /// <param name="levels">How many elements to look at.</param>
    /// <param name="longest">An element with more letters is a frame of the page, whatever its name.</param>
    public bool StandAround(in TextUnit unit, Boxes boxes, int levels, int longest)
    {
        // A word of the unit may have an element of its own, such as one that a pointer calls a note up on.
        int node = page.ElementAround(unit.First, unit.End);
        for (int level = 0; level < levels && node > 0; level++)
        {
            ref readonly PageNode element = ref page[node];
            if (element.TextLength > longest || element.Tag is Tag.Main or Tag.Body)
            {
                return false;
            }

            if ((OfClass(element.Class) & boxes) != 0 || ((element.Kinds & AttrKinds.Name) != 0 && (OfId(node) & boxes) != 0))
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
        int node = page[unit.First].Parent;
        for (int level = 0; level < levels && node > 0; level++, node = page[node].Parent)
        {
            if ((OfClass(page[node].Class) & boxes) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private Boxes OfClass(int number)
    {
        ref Boxes known = ref _classes[number];
        return known != 0 || number == 0 ? known : known = Read | BoxNames.Of(page.Classes[number]);
    }

    private Boxes OfId(int node)
    {
        if (!_ids.TryGetValue(node, out Boxes known))
        {
            _ids.Add(node, known = BoxNames.Of(page.Attribute(node, Attr.Id)));
        }

        return known;
    }
}
