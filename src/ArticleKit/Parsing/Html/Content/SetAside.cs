using System.Runtime.InteropServices;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of a page that is no article what boxes of its own set aside by their names: signatures under posts, boxes of newsletters, and
/// what buyers wrote of what a shop sells, where more is left.
/// </summary>
internal static class SetAside
{
    private const int Levels = 8;
    private const int LongestBox = 3_000;
    private const int LongestReviews = 20_000;
    private const int FewestWords = 60;

    private static readonly string[] Asides = ["signature", "newsletter"];
    private static readonly string[] Reviews = ["review", "reviews"];

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        Drop(units, new NamedElements(evidence.Page, Asides, []), LongestBox, kept);
        if (IsShop(evidence))
        {
            Drop(units, new NamedElements(evidence.Page, Reviews, []), LongestReviews, kept);
        }
    }

    private static void Drop(ReadOnlySpan<TextUnit> units, NamedElements boxes, int longest, Span<bool> kept)
    {
        List<int>? inside = null;
        int words = 0;
        for (int i = 0; i < units.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            if ((units[i].Around & (Surroundings.Pre | Surroundings.Definition)) == 0 && boxes.StandAround(units[i], Levels, longest))
            {
                (inside ??= []).Add(i);
            }
            else
            {
                words += units[i].Words;
            }
        }

        for (int i = 0; i < inside?.Count && words >= FewestWords; i++)
        {
            kept[inside[i]] = false;
        }
    }

    /// <summary>Whether a page sells one thing: it says so, or has a class for what puts it into the cart.</summary>
    private static bool IsShop(PageEvidence evidence)
    {
        foreach (string type in evidence.Metadata.Types)
        {
            if (type is "Product" or "ProductGroup")
            {
                return true;
            }
        }

        ClassTable classes = evidence.Page.Classes;
        for (int i = 1; i < classes.Count; i++)
        {
            if (Caseless.IndexOf(classes[i], "cart") is >= 0 and var at && IsCart(classes[i], at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cart is meant, and no cartoon.</summary>
    private static bool IsCart(ReadOnlySpan<char> names, int at) =>
        at + "cart".Length == names.Length || !char.IsAsciiLetterLower(names[at + "cart".Length]);
}
