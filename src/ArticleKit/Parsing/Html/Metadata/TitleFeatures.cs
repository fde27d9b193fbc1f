using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Turns each text that may be the headline into a row of numbers.</summary>
internal static class TitleFeatures
{
    private static readonly Origin[] Origins =
        [Origin.JsonLd, Origin.OpenGraph, Origin.Twitter, Origin.TitleElement, Origin.Microdata, Origin.Meta, Origin.DublinCore, Origin.Citation];

    /// <summary>What each number of a row means.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Origins.Select(o => "told by " + o), "origins", "weight", "tag", "zone", "order", "score", "below best score", "is best score", "first h1", "itemprop", "in article",
        "cut", "words", "length", "is site", "holds site", "separators", "ends", "starts low", "prefix of told", "suffix of told", "within told", "holds told", "within heading",
        "holds heading", "page headline", "page open graph", "page headings", "options", "headings so far", "likeness to best", "best printed",
        "share in address", "found in address", "address words", "better in address", "link", "names", "prose after", "headings of tag", "kicker named", "cut share", "uncut told", "title begins", "title ends",
        .. PageNames, "told whole", "open graph whole", "element whole", "likeness to open graph", "likeness to element", "likeness to headline", "first digits", "share of capitals", "before best",
    ];

    /// <summary>What is the same for all options of a page: what kind of page it is.</summary>
    private static IEnumerable<string> PageNames => ["page depth", "page open graph type", "page thing", "page h1s", "page dated", "page named"];

    public static int Width { get; } = Names.Count;

    /// <summary>The rows of all options, one behind the other.</summary>
    public static FeatureTable Rows(MetadataContext c, List<TitleOption> options)
    {
        var rows = new FeatureTable(options.Count, Width);
        var address = new AddressWords(c.Url);
        (float Share, int Found)[] inAddress = [.. options.Select(o => address.In(o.Bare))];
        int most = inAddress.Length == 0 ? 0 : inAddress.Max(static a => a.Found);
        string? element = options.Find(static o => o.Told.ContainsKey(Origin.TitleElement) && o.Cut == TitleCut.None)?.Bare;
        TitleOption? best = options.Where(static o => o.Node >= 0 && o.Cut != TitleCut.Kicker).MaxBy(static o => o.Score);
        int headings = options.Count(static o => o.Node >= 0);
        var known = new byte[c.Page.Classes.Count];
        known.AsSpan().Fill(TitlePlace.Unread);
        var kind = new float[PageKind.Width];
        PageKind.Fill(c, kind);
        TitleOption? graph = options.Find(static o => o.Whole is null && o.Told.ContainsKey(Origin.OpenGraph));
        TitleOption? ofElement = options.Find(static o => o.Whole is null && o.Told.ContainsKey(Origin.TitleElement));
        TitleOption? headline = options.Find(static o => o.Told.GetValueOrDefault(Origin.JsonLd) > 90);
        bool graphed = options.Exists(static o => o.Told.ContainsKey(Origin.OpenGraph));
        for (int i = 0; i < options.Count; i++)
        {
            Row row = rows.Fill(i);
            TitleOption option = options[i];
            foreach (Origin origin in Origins)
            {
                row.Add(option.Told.GetValueOrDefault(origin));
            }

            Place(ref row, c, option, best);
            Words(ref row, c, option);
            Others(ref row, options, option);
            row.Add(headline is null ? 0 : 1);
            row.Add(graphed ? 1 : 0);
            row.Add(headings);
            row.Add(options.Count);
            row.Add(c.Scan.Headings.Count);
            row.Add(best is null ? -1 : best == option ? 2 : (float)option.Likeness(best));
            row.Add(best is null ? -1 : (float)best.Score);
            row.Add(inAddress[i].Share);
            row.Add(inAddress[i].Found);
            row.Add(address.Count);
            row.Add(most - inAddress[i].Found);
            Surroundings(ref row, c, options, option, known);
            row.Add(element is null ? -1 : element.StartsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0);
            row.Add(element is null ? -1 : element.EndsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0);
            foreach (float value in kind)
            {
                row.Add(value);
            }

            row.Add(option.Whole is null ? option.Told.Count : 0);
            row.Add(option == graph ? 1 : 0);
            row.Add(option == ofElement ? 1 : 0);
            row.Add(Likeness(option, graph));
            row.Add(Likeness(option, ofElement));
            row.Add(Likeness(option, headline));
            row.Add(char.IsAsciiDigit(option.Text[0]) ? 1 : 0);
            row.Add(CapitalsOf(option.Text));
            row.Add(best is null || option.Node < 0 ? 0 : best == option ? 1 : option.Node < best.Node ? 2 : 3);
            row.End(Width);
        }

        return rows;
    }

    private static float Likeness(TitleOption option, TitleOption? other) => other is null ? -1 : other == option ? 2 : (float)option.Likeness(other);

    private static float CapitalsOf(string text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return (float)capitals / text.Length;
    }

    private static void Place(ref Row row, MetadataContext c, TitleOption option, TitleOption? best)
    {
        HtmlPage page = c.Page;
        row.Add(option.Told.Count);
        row.Add(option.Weight);
        row.Add(option.Node < 0 ? 0 : page[option.Node].Tag switch { Tag.H1 => 7, Tag.H2 => 6, Tag.H3 => 5, Tag.H4 or Tag.H5 or Tag.H6 => 4, _ => 3 });
        row.Add(option.Node < 0 ? -1 : (int)option.Zone);
        row.Add(option.Order);
        row.Add(option.Node < 0 ? -99 : (float)option.Score);
        row.Add(option.Node < 0 || best is null ? -99 : (float)(best.Score - option.Score));
        row.Add(option == best ? 1 : 0);
        row.Add(option.IsFirst ? 1 : 0);
        row.Add(option.IsItemprop ? 1 : 0);
        row.Add(option.Node >= 0 && (page.FindAncestor(option.Node, Tag.Article) >= 0 || page.FindAncestor(option.Node, Tag.Main) >= 0) ? 1 : 0);
        row.Add((int)option.Cut);
    }

    private static void Surroundings(ref Row row, MetadataContext c, List<TitleOption> options, TitleOption option, Span<byte> known)
    {
        HtmlPage page = c.Page;
        int node = option.Node;
        row.Add(node < 0 ? -1 : TitlePlace.LinkOf(c, node));
        row.Add(node < 0 ? -1 : TitlePlace.NamesOf(page, node, known));
        row.Add(node < 0 ? -1 : TitlePlace.ProseAfter(page, node, c.Scan.Headings));
        int alike = 0;
        foreach (TitleOption other in options)
        {
            alike += node >= 0 && other.Node >= 0 && page[other.Node].Tag == page[node].Tag ? 1 : 0;
        }

        row.Add(alike);
        row.Add(option.IsNamedCut ? 1 : 0);
        row.Add(option.Whole is null ? 1 : (float)option.Bare.Length / option.Whole.Bare.Length);
        row.Add(option.Whole is null ? -1 : option.Whole.Told.Count);
    }

    private static void Words(ref Row row, MetadataContext c, TitleOption option)
    {
        row.Add(TextTools.WordCount(option.Bare));
        row.Add(option.Bare.Length);
        row.Add(c.SiteNames.IsBareName(option.Bare) ? 1 : 0);
        row.Add(c.SiteNames.MatchesBare(option.Bare) ? 1 : 0);
        row.Add(SeparatorsIn(option.Text));
        row.Add(option.Text[^1] switch { '.' => 1, '?' or '!' => 2, ':' => 3, '…' => 4, _ => 0 });
        row.Add(char.IsLower(option.Text[0]) ? 1 : 0);
    }

    private static int SeparatorsIn(ReadOnlySpan<char> text) =>
        text.IndexOfAny("|-–»") < 0 ? 0 : text.Count('|') + text.Count(" - ") + text.Count(" – ") + text.Count('»');

    private static void Others(ref Row row, List<TitleOption> options, TitleOption option)
    {
        int prefix = 0, suffix = 0, within = 0, holds = 0, withinHeading = 0, holdsHeading = 0;
        foreach (TitleOption other in options)
        {
            if (other == option)
            {
                continue;
            }

            bool longer = other.Bare.Length > option.Bare.Length;
            bool inside = longer ? other.Holds(option) : option.Holds(other);
            if (!inside)
            {
                continue;
            }

            if (other.Told.Count > 0)
            {
                prefix += longer && other.Bare.StartsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0;
                suffix += longer && other.Bare.EndsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0;
                within += longer ? 1 : 0;
                holds += longer ? 0 : 1;
            }

            if (other.Node >= 0)
            {
                withinHeading += longer ? 1 : 0;
                holdsHeading += longer ? 0 : 1;
            }
        }

        row.Add(prefix);
        row.Add(suffix);
        row.Add(within);
        row.Add(holds);
        row.Add(withinHeading);
        row.Add(holdsHeading);
    }
}
