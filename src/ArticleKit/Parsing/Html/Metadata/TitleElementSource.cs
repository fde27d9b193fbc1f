namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The candidate of the <c>title</c> element.</summary>
internal static class TitleElementSource
{
    public static void Read(MetadataContext c)
    {
        if (c.Scan.Title >= 0)
        {
            c.Add(Field.Title, TextTools.Clean(c.Page.RawMemoryOf(c.Scan.Title).Span, 1000), Origin.TitleElement, "title", -1, 60);
        }
    }
}
