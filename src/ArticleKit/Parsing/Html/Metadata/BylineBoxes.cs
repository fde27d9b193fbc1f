using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The one person whose page as an author is linked, where a page says nothing else of who wrote it: boxes behind a text tell of its author so.</summary>
internal static class BylineBoxes
{
    // Members have pages too, but what leads there is as often their agreement.
    private static readonly string[] Pages = ["/author", "/autor", "/auteur", "/journalist"];

    /// <summary>Takes who alone is named in an element that says author and leads to the author's page, where nobody was chosen.</summary>
    public static void Add(HtmlPage page, SiteNames site, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        if (chosen.Count > 0)
        {
            return;
        }

        List<AuthorOption> named = options.FindAll(o => BylineFellows.IsWriter(o.Author) && !site.MatchesBare(o.Bare) && o.Lines.Exists(static l => l.Line.Node >= 0 && l.Line.IsMarkedAlone(l.Index)) && IsLinked(o));
        BylineOwners.AddOnly(page, named, chosen);
    }

    private static bool IsLinked(AuthorOption option) =>
        option.Lines.Exists(static l => l.Line.Origin == Origin.Rel) || (option.Author.Url is { } url && Array.Exists(Pages, page => Caseless.Holds(url, page)));
}
