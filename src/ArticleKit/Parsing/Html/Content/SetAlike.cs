using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>How a piece of text is set: the element that its text stands in, and the two around it, each by its tag and its classes.</summary>
/// <param name="Own">The tag of the element.</param>
/// <param name="Class">Its classes.</param>
/// <param name="Parent">The tag of the element around it.</param>
/// <param name="ParentClass">The classes of that one.</param>
/// <param name="Outer">The tag of the next element.</param>
/// <param name="OuterClass">The classes of that one.</param>
internal readonly record struct Setting(Tag Own, int Class, Tag Parent, int ParentClass, Tag Outer, int OuterClass)
{
    /// <summary>How a unit of a page is set.</summary>
    public static Setting Of(HtmlPage page, in TextUnit unit)
    {
        PageNode own = page[Math.Max(page[unit.First].Parent, 0)];
        PageNode parent = page[Math.Max(own.Parent, 0)];
        PageNode outer = page[Math.Max(parent.Parent, 0)];
        return new Setting(own.Tag, own.Class, parent.Tag, parent.Class, outer.Tag, outer.Class);
    }
}

/// <summary>Keeps what is in doubt where most of what is set just like it is kept: a row, an item or a paragraph that reads otherwise is one of them all the same.</summary>
internal static class SetAlike
{
    private const int Fewest = 4;
    private const float NotUnlikely = 0.2f;

    private const float Likely = 0.5f;

    /// <summary>Whether a unit is in doubt: not kept, and neither unlikely nor so likely that another rule must have taken it out.</summary>
    public static bool IsDoubtful(float p, bool kept) => !kept && p is >= NotUnlikely and < Likely;

    /// <summary>Adds it to what is kept.</summary>
    public static void Keep(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        Dictionary<Setting, (int Units, int Kept)>? doubtful = null;
        for (int i = 0; i < units.Length; i++)
        {
            if (IsDoubtful(p[i], kept[i]))
            {
                (doubtful ??= [])[Setting.Of(page, units[i])] = default;
            }
        }

        if (doubtful is null)
        {
            return;
        }

        for (int i = 0; i < units.Length; i++)
        {
            ref (int Units, int Kept) alike = ref CollectionsMarshal.GetValueRefOrNullRef(doubtful, Setting.Of(page, units[i]));
            if (!Unsafe.IsNullRef(ref alike))
            {
                alike = (alike.Units + 1, alike.Kept + (kept[i] ? 1 : 0));
            }
        }

        for (int i = 0; i < units.Length; i++)
        {
            if (IsDoubtful(p[i], kept[i]))
            {
                (int all, int known) = doubtful[Setting.Of(page, units[i])];
                kept[i] = all >= Fewest && known * 4 >= all * 3;
            }
        }
    }
}
