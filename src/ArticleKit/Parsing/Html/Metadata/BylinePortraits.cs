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

        List<AuthorOption> named = options.FindAll(o => BylineFellows.IsWriter(o.Author) && !c.SiteNames.MatchesBare(o.Bare) && o.Lines.Exists(static l => IsAlone(l.Line, l.Index)));
        named.RemoveAll(o => !IsShown(c, o.Bare));
        BylineOwners.AddOnly(c.Page, named, chosen);
    }

    /// <summary>Whether a name is all of a line that can say who wrote: one near the headline, a signature, an element of its own, or a masthead's.</summary>
    private static bool IsAlone(AuthorLine line, int index)
    {
        bool telling = line.Origin != Origin.Visible || line.Weight >= TopWeight || line.Key == LateNames.Signature;
        return line.Key == NameHints.Masthead || (telling && line.Node >= 0 && line.IsAlone(index));
    }

    /// <summary>Whether the words for a picture are a name and few more.</summary>
    private static bool IsShown(MetadataContext c, string bare)
    {
        foreach (int image in c.Scan.Images)
        {
            ReadOnlySpan<char> text = c.Page.Attribute(image, Attr.Alt);
            string alt = text.Length >= bare.Length && text.Length <= Longest ? TextTools.Bare(text) : "";
            if (TextTools.HoldsWords(alt, bare) && TextTools.WordCount(alt) - TextTools.WordCount(bare) <= MoreWords)
            {
                return true;
            }
        }

        return false;
    }
}
