using ArticleKit.Characters;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Headings that were taken for the headline though another one is it: the site's own, and a subtitle.</summary>
internal static class HeadingRivals
{
    private const double Alike = 0.5;

    // Of a part of a title that can be the headline.
    private const int LeastWords = 3;

    // Letters behind a heading that are its text.
    private const int LeastProse = 200;

    private const int LongestName = 60;

    /// <summary>The first heading instead of a lesser one that is its subtitle or says much the same, and the next one instead of the site's own that links to the front page.</summary>
    public static TitleOption Above(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (best.Node < 0)
        {
            return best;
        }

        if (c.Page[best.Node].Tag == Tag.H1)
        {
            return IsLinkHome(c, best.Node) && options.Find(o => IsNext(c, best, o, options)) is { } next ? next : best;
        }

        TitleOption? first = best.Told.Count > 0 ? null : options.Find(o => o is { IsFirst: true, Cut: TitleCut.None, Zone: Zone.None or Zone.Header } && o.Node < best.Node);
        if (first is null || c.SiteNames.Matches(first.Text) || IsLinkHome(c, first.Node))
        {
            return best;
        }

        return first.Likeness(best) > Alike || options.Exists(told => IsOfBoth(told, first, best)) ? first : best;
    }

    /// <summary>Instead of the name of the site, in a heading that links home, the longest other part of the title of the page, where the two are parts of one.</summary>
    public static TitleOption NotHome(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (best.Node < 0 || !IsLinkHome(c, best.Node))
        {
            return best;
        }

        TitleOption? other = null;
        foreach (TitleOption option in options)
        {
            bool part = option is { Cut: TitleCut.Separator or TitleCut.Site, Node: < 0, Whole: { } whole } && whole.Holds(best) && !option.Holds(best);
            other = part && TextTools.WordCount(option.Bare) >= LeastWords && option.Bare.Length > (other?.Bare.Length ?? 0) ? option : other;
        }

        return other ?? Behind(best, options) ?? Below(c, best, options) ?? best;
    }

    /// <summary>The first heading of several words below the name, with running text behind it, where the page's own title is the name and no more, as on sites whose pages all have one title.</summary>
    private static TitleOption? Below(MetadataContext c, TitleOption name, List<TitleOption> options)
    {
        if (name.Cut != TitleCut.None || !name.Told.ContainsKey(Origin.TitleElement) || (c.Url is { } url && Caseless.Holds(url.AbsolutePath, name.Bare.Replace(' ', '-'))))
        {
            return null; // what the page's address says too is no name of the site
        }

        TitleOption? first = null;
        foreach (TitleOption option in options)
        {
            first = option.Node > name.Node && (first is null || option.Node < first.Node) && HasText(c, option) && !IsLinkHome(c, option.Node) ? option : first;
        }

        return first;
    }

    /// <summary>What the page's own title says behind the name and a sign: "Example Blog: Ferry sold"; null where it does not begin so.</summary>
    private static TitleOption? Behind(TitleOption name, List<TitleOption> options)
    {
        foreach (TitleOption told in options)
        {
            int length = name.Text.Length;
            if (told.Told.Count > 0 && told.Text.Length > length + 1 && told.Text.StartsWith(name.Text, StringComparison.Ordinal) && told.Text[length..].TrimStart() is [':' or '|' or '-' or '–' or '—' or '»', ' ', ..] rest)
            {
                string text = rest[2..].Trim();
                string bare = TextTools.Bare(text);
                return bare.Length == 0 ? null : options.Find(o => o.Bare == bare) ?? new TitleOption(text, bare) { Cut = TitleCut.Site, Whole = told };
            }
        }

        return null;
    }

    /// <summary>Whether a heading is just the name that the host bears, and another one of several words, with running text behind it, follows.</summary>
    public static bool IsNameAbove(MetadataContext c, TitleOption name, List<TitleOption> options) =>
        name.Node >= 0 && !name.IsToldToOthers && IsOfHost(c.Url, name.Bare)
        && HasTextBelow(c, name.Node, options);

    /// <summary>Whether a heading of several words, with running text behind it, follows a node.</summary>
    private static bool HasTextBelow(MetadataContext c, int node, List<TitleOption> options) =>
        options.Exists(o => o.Node > node && HasText(c, o));

    private static bool HasText(MetadataContext c, TitleOption heading) =>
        heading is { Cut: TitleCut.None, Zone: Zone.None or Zone.Header, Node: >= 0 } && TextTools.WordCount(heading.Bare) > 1 && TitlePlace.ProseAfter(c.Page, heading.Node, c.Scan.Headings) > LeastProse;

    /// <summary>Whether a title that no heading prints is the site's name and no more than a word behind a sign: "Example Rowers: Article".</summary>
    public static bool IsNameToldAlone(MetadataContext c, TitleOption told, List<TitleOption> options)
    {
        int sign = told.Text.AsSpan().IndexOfAny(":|»–");
        return sign > 0 && !told.IsToldToOthers && TextTools.WordCount(TextTools.Bare(told.Text.AsSpan(sign))) <= 1 && TextTools.Bare(told.Text.AsSpan(0, sign)) is { Length: > 0 } name && (c.SiteNames.IsBareName(name) || IsOfHost(c.Url, name))
            && HasTextBelow(c, -1, options);
    }

    /// <summary>Instead of the name of a section, in a lesser heading without a text of its own, the heading right below it that has one.</summary>
    public static TitleOption BelowSection(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        const int MostBetween = 100;
        const int LongestSection = 2;
        if (best.Node < 0 || c.Page[best.Node].Tag is not (Tag.H2 or Tag.H3) || TextTools.WordCount(best.Bare) > LongestSection || best.IsToldToOthers
            || TitlePlace.ProseAfter(c.Page, best.Node, c.Scan.Headings) > MostBetween)
        {
            return best;
        }

        TitleOption? next = null;
        foreach (TitleOption option in options)
        {
            next = option.Node > best.Node && option.Cut == TitleCut.None && TagFacts.IsHeading(c.Page[option.Node].Tag) && (next is null || option.Node < next.Node) ? option : next;
        }

        return next is { Zone: Zone.None or Zone.Header } && !next.Holds(best) && TextTools.WordCount(next.Bare) >= LeastWords && TitlePlace.ProseAfter(c.Page, next.Node, c.Scan.Headings) > LeastProse ? next : best;
    }

    /// <summary>
    /// Whether a text is the name of a host: "Asociación Monte Verde" on asociacion-monteverde.es, or spelt there by the first letters of words: ff-musterau.de, a form of
    /// body behind it left out. With a number behind it it can be a thing that the host sells.
    /// </summary>
    private static bool IsOfHost(Uri? url, string bare)
    {
        const int Shortest = 6;
        const int MostWords = 8; // each can be spelt in two ways
        if (url is null || bare.Length > LongestName || TextTools.WordCount(bare) > MostWords)
        {
            return false;
        }

        string host = SiteNames.HostLabel(url.Host).Replace("-", "", StringComparison.Ordinal);
        return host.Length >= Shortest && IsSpelt(AddressLetters.Spell(bare), host, whole: false);
    }

    /// <summary>Whether the words of a name, or the first letters of some of them, spell what is left of a host; at least one longer word must stand there whole.</summary>
    private static bool IsSpelt(ReadOnlySpan<char> words, ReadOnlySpan<char> host, bool whole)
    {
        const int Telling = 4;
        if (host.IsEmpty)
        {
            return whole && IsForm(words);
        }

        words = words.TrimStart();
        if (words.IsEmpty)
        {
            return false;
        }

        int space = words.IndexOf(' ');
        ReadOnlySpan<char> word = space < 0 ? words : words[..space];
        ReadOnlySpan<char> rest = space < 0 ? default : words[space..];
        return (host.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsSpelt(rest, host[word.Length..], whole || word.Length >= Telling))
            || (word.Length > 1 && char.ToLowerInvariant(host[0]) == char.ToLowerInvariant(word[0]) && IsSpelt(rest, host[1..], whole));
    }

    /// <summary>Whether words say no more than what kind of body bears the name before them: nothing, "Club", "e.V.".</summary>
    private static bool IsForm(ReadOnlySpan<char> words)
    {
        foreach (ReadOnlySpan<char> word in new WordSpans(words.Trim()))
        {
            if (word.Length > 1 && !BylineWords.Organisations.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is another first heading, which the page tells too, or a lesser one that its title begins with or names behind the site.</summary>
    private static bool IsNext(MetadataContext c, TitleOption best, TitleOption next, List<TitleOption> options)
    {
        if (next is not { Cut: TitleCut.None, Zone: Zone.None or Zone.Header } || next.Node <= best.Node)
        {
            return false;
        }

        bool first = c.Page[next.Node].Tag == Tag.H1;
        return options.Exists(o => o.Told.Count > 0 && (first ? o.Text.Contains(next.Text, StringComparison.Ordinal) : o.Text == next.Text || GoesOn(o.Text, next.Text) || TitleParts.AreJoined(o.Bare, best.Bare, next.Bare))) && !IsLinkHome(c, next.Node);
    }

    /// <summary>Whether a title begins with a heading and goes on with a sign behind that: "Ferry sold | Example".</summary>
    public static bool GoesOn(string told, string heading) =>
        told.Length > heading.Length + 1 && told[heading.Length] == ' ' && !char.IsLetterOrDigit(told[heading.Length + 1]) && told.StartsWith(heading, StringComparison.Ordinal);

    /// <summary>Whether the page tells one heading, a sign and the other as its title.</summary>
    private static bool IsOfBoth(TitleOption told, TitleOption first, TitleOption second) => told.Told.Count > 0 && GoesOn(told.Text, first.Text) && told.Holds(second);

    /// <summary>
    /// Whether all of a heading is a link to a front page, the page being another one. <see cref="TitlePlace.LinkOf"/> asks less exactly and of parts of
    /// a heading too, as the learned choice of titles was taught.
    /// </summary>
    public static bool IsLinkHome(MetadataContext c, int node)
    {
        if (c.Url is not { } url || OwnAddress.IsFrontPage(url))
        {
            return false;
        }

        HtmlPage page = c.Page;
        int link = page.FindDescendant(node, Tag.A);
        link = link < 0 ? page.FindAncestor(node, Tag.A) : link;
        return link >= 0 && page[link].TextLength >= page[node].TextLength
            && page.AttributeText(link, Attr.Href) is { Length: > 0 } href && Uri.TryCreate(url, href, out Uri? to) && to.Fragment.Length == 0 && (OwnAddress.IsFrontPage(to) || IsFolderAbove(to, url));
    }

    /// <summary>Whether an address is a folder that the page lies deep in, as the front pages of journals are that share a host. The first page of a text lies right above its others.</summary>
    private static bool IsFolderAbove(Uri folder, Uri url)
    {
        const int Deep = 2;
        string path = folder.AbsolutePath.TrimEnd('/') + "/";
        return folder.Query.Length == 0 && folder.Host.Equals(url.Host, StringComparison.OrdinalIgnoreCase) && url.AbsolutePath.StartsWith(path, StringComparison.Ordinal)
            && url.AbsolutePath.AsSpan(path.Length).TrimEnd('/').Count('/') >= Deep;
    }
}
