using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Tells what stands in an element whose class or id has one of some names. Each class of a page is asked once.</summary>
/// <param name="page">The page.</param>
/// <param name="words">The names that are whole words, such as <c>bio</c> in <c>author-bio</c> and <c>authorBio</c>.</param>
/// <param name="parts">The names wherever they stand.</param>
internal sealed class NamedElements(HtmlPage page, string[] words, string[] parts)
{
    private const byte No = 1;
    private const byte Yes = 2;

    private readonly byte[] _classes = new byte[page.Classes.Count];

    /// <summary>Whether such an element stands around a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="levels">How many elements to look at.</param>
    /// <param name="longest">An element with more letters is a frame of the page, whatever its name.</param>
    public bool StandAround(in TextUnit unit, int levels, int longest)
    {
        // A word of the unit may have an element of its own, such as one that a pointer calls a note up on.
        int node = page.ElementAround(unit.First, unit.End);
        for (int level = 0; level < levels && node > 0 && page[node].TextLength <= longest && page[node].Tag is not (Tag.Main or Tag.Body); level++, node = page[node].Parent)
        {
            if (IsNamed(page[node].Class) || ((page[node].Kinds & AttrKinds.Name) != 0 && IsNamed(page.Attribute(node, Attr.Id))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(int number)
    {
        if (number == 0)
        {
            return false;
        }

        if (_classes[number] == 0)
        {
            _classes[number] = IsNamed(page.Classes[number]) ? Yes : No;
        }

        return _classes[number] == Yes;
    }

    private bool IsNamed(ReadOnlySpan<char> names)
    {
        if (Caseless.HoldsAny(names, parts))
        {
            return true;
        }

        var each = new ClassTokens.Words(names);
        while (words.Length > 0 && each.Next())
        {
            foreach (string word in words)
            {
                if (names[each.Range].Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
