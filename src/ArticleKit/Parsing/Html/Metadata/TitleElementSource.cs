namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The candidate of the <c>title</c> element.</summary>
internal static class TitleElementSource
{
    public static void Read(MetadataContext c)
    {
        if (c.Scan.Title >= 0 && TextTools.Clean(c.Page.RawMemoryOf(c.Scan.Title).Span, 1000) is var title && !IsFile(title))
        {
            c.Add(Field.Title, title, Origin.TitleElement, "title", -1, 60);
        }
    }

    /// <summary>Whether a title is that of the file which an office program made the page of: "Microsoft Word - report_7.doc".</summary>
    private static bool IsFile(string title) => title.StartsWith("Microsoft ", StringComparison.Ordinal) && title.Contains(" - ", StringComparison.Ordinal)
        && Path.GetExtension(title) is ".doc" or ".docx" or ".ppt" or ".pptx" or ".xls" or ".xlsx" or ".rtf";
}
