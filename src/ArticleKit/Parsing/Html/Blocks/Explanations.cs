using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>
/// Words set into a sentence that a pointer calls up: what a term means, a note. Read on, they would tear the sentence: "the keywordKeyword. A keyword is …".
/// </summary>
internal static class Explanations
{
    // By its class or by its role.
    private const string Name = "tooltip";

    // The term itself may bear the name too, in a link or without.
    private const int Shortest = 40;

    /// <summary>Whether an element within a paragraph is such words.</summary>
    public static bool IsOne(HtmlPage page, int node)
    {
        if (page[node].Tag != Tag.Span || page[node].TextLength < Shortest || !IsNamed(page, node))
        {
            return false;
        }

        // Around the term and what explains it stands one of the same name as often as not.
        for (int i = node + 1; i < page[node].End; i++)
        {
            if (page[i].TextLength >= Shortest && page[i].Tag == Tag.Span && IsNamed(page, i))
            {
                return false;
            }
        }

        return page[page.BlockAround(page[node].Parent)].TextLength >= page[node].TextLength + Shortest;
    }

    private static bool IsNamed(HtmlPage page, int node) =>
        (page[node].Class is not 0 and var name && Caseless.Holds(page.Classes[name], Name))
        || ((page[node].Kinds & AttrKinds.Shown) != 0 && page.Attribute(node, Attr.Role).SequenceEqual(Name));
}
