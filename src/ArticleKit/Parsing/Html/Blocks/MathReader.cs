using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Formulas of a page: the TeX that MathML carries as an annotation, else its text.</summary>
internal static class MathReader
{
    /// <summary>The TeX of a <c>math</c> element.</summary>
    public static string Tex(HtmlPage page, int math)
    {
        for (int i = math + 1; i < page[math].End; i++)
        {
            if (page[i].Tag == Tag.Annotation && page.Attribute(i, Attr.Encoding).Contains("tex", StringComparison.OrdinalIgnoreCase))
            {
                return page.RawTextOf(i).Trim();
            }
        }

        return page.TextOf(math);
    }
}
