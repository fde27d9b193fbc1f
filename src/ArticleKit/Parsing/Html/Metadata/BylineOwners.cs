using System.Collections.Frozen;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The person whose site it is, where a page says nothing else of who wrote it: "Ann Lee" of <c>annlee.example</c>.</summary>
internal static class BylineOwners
{
    private const int ShortestLabel = 5;
    private const int DayWeight = 60;

    // What firms, papers and shops say of their pages.
    private static readonly FrozenSet<string> Bodies =
        new[] { "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Product", "CollectionPage", "NewsArticle" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes the owner of a site that is called by the name, where nobody was chosen.</summary>
    public static void Add(MetadataContext c, List<AuthorOption> options, int titleNode, List<AuthorOption> chosen)
    {
        if (chosen.Count > 0 || c.Url is not { } url || url.AbsolutePath.Length < 2)
        {
            return;
        }

        string[] labels = url.Host.Split('.');
        AuthorOption? owner = options.Find(o => BylineFellows.IsWriter(o.Author) && IsCased(o.Author.Name) && o.Bare.Count(' ') is 1 or 2
            && (IsSpelled(o.Bare, labels) || (HasPart(o.Bare, labels) && IsOwn(o, titleNode)) || IsHolder(o, titleNode)));
        if (owner is not null && IsOfPost(c) && !HasWord(c.Page, owner.Bare))
        {
            owner.Author = owner.Author with { Name = Honorifics.Without(owner.Author.Name) };
            chosen.Add(owner);
        }
    }

    /// <summary>Whether a name is the masthead's and the copyright's.</summary>
    private static bool IsHolder(AuthorOption option, int titleNode) =>
        option.Lines.Exists(static l => l.Line.Key == LateNames.Copyright) && option.Lines.Exists(l => l.Line.Origin == Origin.Visible && l.Line.Node < titleNode && l.Line.IsAlone(l.Index));

    /// <summary>Whether a page is a post, as far as its day and what it says of itself tell.</summary>
    public static bool IsOfPost(MetadataContext c) => HasDay(c) && !c.Types.Any(Bodies.Contains);

    /// <summary>Whether the page says when it was published, as posts do and shops do not.</summary>
    private static bool HasDay(MetadataContext c)
    {
        foreach (Candidate candidate in c.Of(Field.Published))
        {
            if (candidate.Weight >= DayWeight)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes who alone is named, unless a word of the name is a common one.</summary>
    public static void AddOnly(HtmlPage page, List<AuthorOption> named, List<AuthorOption> chosen)
    {
        if (named.Count == 1 && !HasWord(page, named[0].Bare))
        {
            chosen.Add(named[0]);
        }
    }

    /// <summary>Whether a word of a name is a common one: the page has it in small letters.</summary>
    private static bool HasWord(HtmlPage page, string bare)
    {
        string[] words = bare.Split(' ');
        foreach (ref readonly ShownText text in page.Shown.All)
        {
            foreach (ReadOnlySpan<char> word in new WordSpans(page[text.Node].Text.Span))
            {
                ReadOnlySpan<char> inner = word.Trim(".,;:!?()\"'“”‘’");
                foreach (string own in words)
                {
                    if (inner.SequenceEqual(own))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether no word of a name is in capitals, as the names of brands are.</summary>
    private static bool IsCased(string name) => Array.TrueForAll(name.Split(' '), static word => word.Length < 2 || char.IsLower(word[^1]) || word[^1] == '.');

    private static bool IsSpelled(string bare, string[] labels)
    {
        string name = bare.Replace(" ", "", StringComparison.Ordinal);
        return Array.Exists(labels, l => l.Replace("-", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasPart(string bare, string[] labels) =>
        Array.Exists(bare.Split(' '), part => part.Length >= ShortestLabel && Array.Exists(labels, l => l.Equals(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the page names it as the site's or the holder's, or, as mastheads do, before the headline.</summary>
    private static bool IsOwn(AuthorOption option, int titleNode) =>
        option.Lines.Exists(l => l.Line.Origin == Origin.Link || (l.Line.Node >= 0 && l.Line.Node < titleNode && l.Line.IsAlone(l.Index)));
}
