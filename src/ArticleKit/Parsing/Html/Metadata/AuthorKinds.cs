using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Tells bodies among the authors whose names do not say it: those that structured data calls an organisation, and the site itself by a single word.</summary>
internal static class AuthorKinds
{
    /// <summary>The author with its kind.</summary>
    /// <param name="site">The names of the site.</param>
    /// <param name="option">All that names the author.</param>
    /// <param name="author">The author.</param>
    public static Author WithOwn(SiteNames site, AuthorOption option, Author author)
    {
        bool person = option.Lines.Exists(static l => BylineFellows.IsDeclaredPerson(l.Line));
        bool body = option.Lines.Exists(static l => BylineFellows.IsDeclaredBody(l.Line)) || (!option.Bare.Contains(' ') && site.IsName(option.Bare));
        return body && !person ? author with { Kind = AuthorKind.Organization } : author;
    }
}
