using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Formulas of a page: the TeX that MathML carries as an annotation, else its elements written as TeX.</summary>
internal static class MathReader
{
    /// <summary>The TeX of a <c>math</c> element, or of a script that holds some.</summary>
    public static string Tex(HtmlPage page, int math)
    {
        if (page[math].Tag == Tag.Script)
        {
            return page.RawTextOf(math).Trim();
        }

        for (int i = math + 1; i < page[math].End; i++)
        {
            if (page[i].Tag == Tag.Annotation && page.Attribute(i, Attr.Encoding).Contains("tex", StringComparison.OrdinalIgnoreCase))
            {
                return page.RawTextOf(i).Trim();
            }
        }

        return MathMlWriter.Tex(page, math);
    }

    /// <summary>Whether an element is a formula: <c>math</c>, or a <c>script</c> that MathJax would set, <c>type="math/tex"</c>.</summary>
    public static bool IsFormula(HtmlPage page, int node) => page[node].Tag switch
    {
        Tag.Math => true,
        Tag.Script => page.Attribute(node, Attr.Type).TrimStart().StartsWith("math/tex", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
