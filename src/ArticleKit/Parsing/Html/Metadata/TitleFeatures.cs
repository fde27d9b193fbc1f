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
        var inAddress = new (float Share, int Found)[options.Count];
        string? element = options.Find(static o => o.Told.ContainsKey(Origin.TitleElement) && o.Cut == TitleCut.None)?.Bare;
        TitleOption? best = null;
        int most = 0;
        int headings = 0;
        Span<int> alike = stackalloc int[byte.MaxValue + 1];
        alike.Clear();
        for (int i = 0; i < options.Count; i++)
        {
            TitleOption option = options[i];
            inAddress[i] = address.In(option.Bare);
            most = Math.Max(most, inAddress[i].Found);
            if (option.Node >= 0)
            {
                headings++;
                alike[(int)c.Page[option.Node].Tag]++;
                best = option.Cut != TitleCut.Kicker && (best is null || option.Score > best.Score) ? option : best;
            }
        }

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
            Row own = row;
            own.Add(headline is null ? 0 : 1);
            own.Add(graphed ? 1 : 0);
            own.Add(headings);
            own.Add(options.Count);
            own.Add(c.Scan.Headings.Count);
            own.Add(best is null ? -1 : best == option ? 2 : (float)option.Likeness(best));
            own.Add(best is null ? -1 : (float)best.Score);
            own.Add(inAddress[i].Share);
            own.Add(inAddress[i].Found);
            own.Add(address.Count);
            own.Add(most - inAddress[i].Found);
            row = own;
            Surroundings(ref row, c, option, known, alike);
            Row last = row;
            last.Add(element is null ? -1 : element.StartsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0);
            last.Add(element is null ? -1 : element.EndsWith(option.Bare, StringComparison.Ordinal) ? 1 : 0);
            foreach (float value in kind)
            {
                last.Add(value);
            }

            last.Add(option.Whole is null ? option.Told.Count : 0);
            last.Add(option == graph ? 1 : 0);
            last.Add(option == ofElement ? 1 : 0);
            last.Add(Likeness(option, graph));
            last.Add(Likeness(option, ofElement));
            last.Add(Likeness(option, headline));
            last.Add(char.IsAsciiDigit(option.Text[0]) ? 1 : 0);
            last.Add(CapitalsOf(option.Text));
            last.Add(best is null || option.Node < 0 ? 0 : best == option ? 1 : option.Node < best.Node ? 2 : 3);
            last.End(Width);
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
        Row own = row;
        HtmlPage page = c.Page;
        own.Add(option.Told.Count);
        own.Add(option.Weight);
        own.Add(option.Node < 0 ? 0 : page[option.Node].Tag switch { Tag.H1 => 7, Tag.H2 => 6, Tag.H3 => 5, Tag.H4 or Tag.H5 or Tag.H6 => 4, _ => 3 });
        own.Add(option.Node < 0 ? -1 : (int)option.Zone);
        own.Add(option.Order);
        own.Add(option.Node < 0 ? -99 : (float)option.Score);
        own.Add(option.Node < 0 || best is null ? -99 : (float)(best.Score - option.Score));
        own.Add(option == best ? 1 : 0);
        own.Add(option.IsFirst ? 1 : 0);
        own.Add(option.IsItemprop ? 1 : 0);
        own.Add(option.Node >= 0 && TitlePlace.IsInArticle(page, option.Node) ? 1 : 0);
        own.Add((int)option.Cut);
        row = own;
    }

    private static void Surroundings(ref Row row, MetadataContext c, TitleOption option, Span<byte> known, scoped ReadOnlySpan<int> alike)
    {
        Row own = row;
        HtmlPage page = c.Page;
        int node = option.Node;
        own.Add(node < 0 ? -1 : TitlePlace.LinkOf(c, node));
        own.Add(node < 0 ? -1 : TitlePlace.NamesOf(page, node, known));
        own.Add(node < 0 ? -1 : TitlePlace.ProseAfter(page, node, c.Scan.Headings));
        own.Add(node < 0 ? 0 : alike[(int)page[node].Tag]);
        own.Add(option.IsNamedCut ? 1 : 0);
        own.Add(option.Whole is null ? 1 : (float)option.Bare.Length / option.Whole.Bare.Length);
        own.Add(option.Whole is null ? -1 : option.Whole.Told.Count);
        row = own;
    }

    private static void Words(ref Row row, MetadataContext c, TitleOption option)
    {
        Row own = row;
        own.Add(TextTools.WordCount(option.Bare));
        own.Add(option.Bare.Length);
        own.Add(c.SiteNames.IsBareName(option.Bare) ? 1 : 0);
        own.Add(c.SiteNames.MatchesBare(option.Bare) ? 1 : 0);
        own.Add(SeparatorsIn(option.Text));
        own.Add(option.Text[^1] switch { '.' => 1, '?' or '!' => 2, ':' => 3, '…' => 4, _ => 0 });
        own.Add(char.IsLower(option.Text[0]) ? 1 : 0);
        row = own;
    }

    private static int SeparatorsIn(ReadOnlySpan<char> text) =>
        text.IndexOfAny("|-–»") < 0 ? 0 : text.Count('|') + text.Count(" - ") + text.Count(" – ") + text.Count('»');

    private static void Others(ref Row row, List<TitleOption> options, TitleOption option)
    {
        Row own = row;
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

        own.Add(prefix);
        own.Add(suffix);
        own.Add(within);
        own.Add(holds);
        own.Add(withinHeading);
        own.Add(holdsHeading);
        row = own;
    }
}
