using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The person whose name stands alone behind the last paragraph, where a page says nothing else of who wrote it: papers of many countries sign so.</summary>
internal static class BylineSignatures
{
    /// <summary>Takes who alone signed, where nobody was chosen.</summary>
    public static void Add(MetadataContext c, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        if (chosen.Count > 0 || !BylineOwners.IsOfPost(c))
        {
            return;
        }

        List<AuthorOption> named = options.FindAll(o => BylineFellows.IsWriter(o.Author) && !c.SiteNames.MatchesBare(o.Bare) && o.Bare.Count(' ') is 1 or 2
            && o.Lines.Exists(l => l.Line.Key is LateNames.Signature or LateNames.Signed && l.Line.IsAlone(l.Index) && ClosesText(c.Page, l.Line.Node)));
        BylineOwners.AddOnly(c.Page, named, chosen);
    }

    /// <summary>Whether a signature closes a text of several paragraphs: none stands behind it in what holds them all.</summary>
    private static bool ClosesText(HtmlPage page, int node)
    {
        const int Paragraph = 120;
        const int ShortestText = 4 * Paragraph;
        int text = page[page.BlockAround(page[node].Parent)].Parent;
        if (text < 0 || page[text].TextLength < ShortestText)
        {
            return false;
        }

        ReadOnlySpan<ShownText> shown = page.Shown.All;
        for (int i = shown.Length - 1; i >= 0 && shown[i].Node > node; i--)
        {
            if (shown[i].Length >= Paragraph && shown[i].Node < page[text].End)
            {
                return false;
            }
        }

        return true;
    }
}
