using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Which part of what a page tells or prints is its headline, where the page itself says it: in structured data, in its first heading, in its address.</summary>
internal static class TitleParts
{
    private const int SureWeight = 80;

    // A link of fewer words may be a menu's.
    private const int LeastWords = 4;

    /// <summary>The headline without the section, the site or the shop around it.</summary>
    public static TitleOption Of(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (best.Node >= 0)
        {
            return BehindSection(c, Addressed(c, best, options), options);
        }

        best = BeforeSite(c, Thing(best, options), options);
        best = LinkedAs(c, best, options);
        return Holding(c, OfFront(c, best, options), options);
    }

    /// <summary>Of a part of a told title, the other part, where structured data tells that as the name of what the page is about.</summary>
    private static TitleOption Thing(TitleOption best, List<TitleOption> options)
    {
        if (best is not { Cut: TitleCut.Site or TitleCut.Separator, Whole: { } whole } || best.IsToldToOthers)
        {
            return best;
        }

        return options.Find(o => o.Whole != best && o.Told.GetValueOrDefault(Origin.JsonLd) >= SureWeight && whole.Holds(o) && !best.Holds(o) && !o.Holds(best)) ?? best;
    }

    /// <summary>Of a told title that goes on behind what the page prints, up to the site's name, what it prints.</summary>
    private static TitleOption BeforeSite(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        TitleOption? longest = null;
        foreach (TitleOption option in options)
        {
            bool opens = option is { Node: >= 0, Zone: Zone.None or Zone.Header } && best.Text.StartsWith(option.Text, StringComparison.Ordinal);
            if (!opens || option.Text.Length <= (longest?.Text.Length ?? 0) || TextTools.WordCount(option.Bare) < 2)
            {
                continue;
            }

            ReadOnlySpan<char> rest = best.Text.AsSpan(option.Text.Length);
            if (EndsInSite(c, rest) || IsCount(rest))
            {
                longest = option;
            }
        }

        return longest ?? best;
    }

    /// <summary>Instead of a title that only the title element tells, what the page prints and a link to the page itself says.</summary>
    private static TitleOption LinkedAs(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        bool sure = best.Node >= 0 || best.Told.Count > 1 || !best.Told.ContainsKey(Origin.TitleElement);
        if (sure || c.Url is not { AbsolutePath.Length: > 1 } url || !options.Exists(IsPrinted))
        {
            return best;
        }

        HtmlPage page = c.Page;
        for (int i = page.Body; i >= 0 && i < page.Count; i++)
        {
            if (page[i].Tag != Tag.A || page[i].TextLength is <= 8 or >= 300 || page.AttributeText(i, Attr.Href) is not { } href)
            {
                continue;
            }

            // A link with a fragment leads to a part of the page and tells what that is called.
            if (href.Contains('#', StringComparison.Ordinal) || !OwnAddress.Is(url, href))
            {
                continue;
            }

            string bare = TextTools.Bare(page.TextOf(i, 500));
            if (TextTools.WordCount(bare) >= LeastWords && options.Find(o => IsPrinted(o) && o.Bare == bare && (o.Node > i || page[o.Node].End <= i)) is { } printed)
            {
                return printed;
            }
        }

        return best;
    }

    private static bool IsPrinted(TitleOption option) => option is { Node: >= 0, Cut: TitleCut.None };

    /// <summary>Of a front page's title that is one word and the site's name, the name: "Home - Example".</summary>
    private static TitleOption OfFront(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        bool front = best.Node < 0 && c.Url is { } url && OwnAddress.IsFrontPage(url);
        return front && !best.Bare.Contains(' ', StringComparison.Ordinal) && !c.SiteNames.MatchesBare(best.Bare) && options.Find(IsRest) is { } name ? name : best;

        bool IsRest(TitleOption o) => o is { Cut: TitleCut.Separator, Whole: { } whole } && AreJoined(whole.Bare, best.Bare, o.Bare) && c.SiteNames.IsBareName(o.Bare);
    }

    /// <summary>Whether words are those of one text and, right behind them, of another.</summary>
    public static bool AreJoined(string words, string first, string second) =>
        words.Length == first.Length + 1 + second.Length && words.StartsWith(first, StringComparison.Ordinal) && words.EndsWith(second, StringComparison.Ordinal);

    /// <summary>Instead of a part of a title that is neither told nor printed as it stands, the heading that holds it.</summary>
    private static TitleOption Holding(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        bool unsaid = best is { Node: < 0, Told.Count: 0 } && !c.SiteNames.MatchesBare(best.Bare);
        return unsaid ? options.Find(o => IsPrinted(o) && o.Zone is Zone.None or Zone.Header && o.Bare.Length > best.Bare.Length && o.Holds(best)) ?? best : best;
    }

    /// <summary>Whether what stands behind a headline is a number of things in brackets: "(120 books)".</summary>
    private static bool IsCount(ReadOnlySpan<char> rest) => rest.Trim() is ['(', >= '0' and <= '9', .., ')'] inner && inner.IndexOf(')') == inner.Length - 1;

    /// <summary>Whether what stands behind a headline is parted from it by a sign and has the site's name as one of its parts.</summary>
    private static bool EndsInSite(MetadataContext c, ReadOnlySpan<char> rest)
    {
        const string Signs = ":|–—-·•»";
        if (rest.TrimStart() is not [var sign, ..] || !Signs.Contains(sign, StringComparison.Ordinal))
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart(Signs + " ");
            int end = rest.IndexOfAny(":|·•»");
            ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
            if (c.SiteNames.IsName(part.Trim()))
            {
                return true;
            }

            rest = rest[part.Length..];
        }

        return false;
    }

    /// <summary>Of two headings that the page tells one behind the other, the second, where its words and none of the first's are those of the page's address.</summary>
    private static TitleOption Addressed(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        foreach (TitleOption told in c.Page[best.Node].Tag == Tag.H1 ? [] : options)
        {
            bool goesOn = told.Node < 0 && told.Told.Count > 0 && HeadingRivals.GoesOn(told.Text, best.Text);
            if (goesOn && options.Find(o => o.Node > best.Node && o.Cut == TitleCut.None && AreJoined(told.Bare, best.Bare, o.Bare)) is { } second)
            {
                var address = new AddressWords(c.Url);
                return address.In(second.Bare).Share == 1 && address.In(best.Bare).Found == 0 ? second : best;
            }
        }

        return best;
    }

    /// <summary>Of a heading that begins with a link to its section and a sign, the rest, where the page tells that as a part of its own.</summary>
    private static TitleOption BehindSection(MetadataContext c, TitleOption best, List<TitleOption> options)
    {
        if (best.Cut != TitleCut.None || HeadingParts.WithoutFirst(c.Page, best.Node, out int section) is not { Length: > 0 } rest)
        {
            return best;
        }

        if (c.Page[section].Tag != Tag.A && c.Page.FindDescendant(section, Tag.A) < 0)
        {
            return best;
        }

        string bare = TextTools.Bare(rest);
        foreach (Candidate told in c.Of(Field.Title))
        {
            if (told.Origin != Origin.Heading && IsPart(told.Value, rest))
            {
                return options.Find(o => o.Bare == bare) ?? new TitleOption(rest, bare) { Node = best.Node, Zone = best.Zone, Order = best.Order, Whole = best };
            }
        }

        return best;
    }

    /// <summary>Whether a told title has a text as a part between signs, or between one and its end.</summary>
    private static bool IsPart(string told, string text)
    {
        int at = told.IndexOf(text, StringComparison.Ordinal);
        return at >= 0 && IsEnd(told.AsSpan(0, at).TrimEnd(), true) && IsEnd(told.AsSpan(at + text.Length).TrimStart(), false);

        static bool IsEnd(ReadOnlySpan<char> rest, bool before) => rest.IsEmpty || (before ? rest[^1] : rest[0]) is '|' or '-' or '–' or '—' or '»' or '«' or '·';
    }
}
