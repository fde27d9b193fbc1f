using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Accuracy.Corpus;

/// <summary>Parts pages by site, so that what was learned on some sites is checked on others.</summary>
internal static class SiteSplit
{
    /// <summary>How many parts there are.</summary>
    public const int Folds = 4;

    /// <summary>Which part a page belongs to, from 0 to <see cref="Folds"/> - 1; the same on every run.</summary>
    public static int FoldOf(LabelledPage page) =>
        (int)(WordTable.Hash(string.Concat(page.Site.Where(char.IsAsciiLetter)).ToLowerInvariant()) / 7 % Folds);

    /// <summary>Whether a page belongs to <c>all</c>, the half to <c>tune</c> on or the half to <c>check</c> on.</summary>
    public static bool IsOf(LabelledPage page, string part) => part == "all" || (FoldOf(page) % 2 == 0) == (part == "tune");

    /// <summary>The registrable name of an address's host, near enough for a split; null for no address.</summary>
    public static string? SiteOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        string[] labels = uri.Host.Split('.');
        bool second = labels.Length > 2 && labels[^1].Length == 2 && labels[^2] is "co" or "com" or "org" or "ac" or "gov" or "net" or "gob" or "or" or "ne";
        return string.Join('.', labels.TakeLast(second ? 3 : 2));
    }
}
