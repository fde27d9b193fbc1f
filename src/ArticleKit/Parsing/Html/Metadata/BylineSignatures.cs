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

    /// <summary>Whether no paragraph stands behind a signature: what follows one stands under a quotation or a part of a list.</summary>
    private static bool ClosesText(HtmlPage page, int node)
    {
        const int Paragraph = 120;
        for (int i = page.Shown.All.Length - 1; i >= 0 && page.Shown.All[i].Node > node; i--)
        {
            if (page.Shown.All[i].Length >= Paragraph)
            {
                return false;
            }
        }

        return true;
    }
}
