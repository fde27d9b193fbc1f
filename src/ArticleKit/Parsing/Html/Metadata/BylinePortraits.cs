using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The person whose picture stands beside the name, where a page says nothing else of who wrote it: boxes on the author have a portrait.</summary>
internal static class BylinePortraits
{
    private const int TopWeight = 45;
    private const int MoreWords = 3;
    private const int Longest = 60;

    /// <summary>Takes who is named on a line of its own and shown by a picture, where nobody was chosen.</summary>
    public static void Add(MetadataContext c, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        if (chosen.Count > 0 || !BylineOwners.IsOfPost(c))
        {
            return;
        }

        List<AuthorOption> named = options.FindAll(o => o.Author is { Role: AuthorRole.Author, Kind: AuthorKind.Person } author && BylineFellows.IsWhole(author) && !c.SiteNames.MatchesBare(o.Bare) && o.Lines.Exists(static l => IsAlone(l.Line, l.Index)));
        named.RemoveAll(o => !IsShown(c, o.Bare));
        if (named.Count == 1 && !BylineOwners.HasWord(c.Page, named[0].Bare))
        {
            chosen.Add(named[0]);
        }
    }

    private static bool IsAlone(AuthorLine line, int index) => line.Key == NameHints.Masthead || (line.Node >= 0 && line.IsAlone(index) && (line.Origin != Origin.Visible || line.Weight >= TopWeight || line.Key == NameLines.Signature));

    private static bool IsShown(MetadataContext c, string bare)
    {
        foreach (int image in c.Scan.Images)
        {
            ReadOnlySpan<char> text = c.Page.Attribute(image, Attr.Alt);
            if (text.Length >= bare.Length && text.Length <= Longest && TextTools.Bare(text) is var alt && TextTools.HoldsWords(alt, bare) && TextTools.WordCount(alt) - TextTools.WordCount(bare) <= MoreWords)
            {
                return true;
            }
        }

        return false;
    }
}
