using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the headline among the texts that may be it.</summary>
internal static class TitleArbiter
{
    private const int SureWeight = 80;

    // From so many tellers on, and words, there is no doubt about a first heading; the names of sections are told twice too.
    private const int LeastTold = 2;
    private const int LeastWords = 2;

    public static (string? Title, int Node) Choose(MetadataContext c)
    {
        List<TitleOption> told = TitleOptions.Told(c);
        if (TitleOptions.ToldAsPrinted(c, told) is { } printed && printed.Told.Count >= LeastTold)
        {
            if (Sure(c, TitleOptions.WithHeadings(c, told, firstOnly: true)) is { } sure)
            {
                return (sure.Text, sure.Node);
            }

            told = TitleOptions.Told(c); // those before know of headings by now
        }

        List<TitleOption> options = TitleOptions.WithHeadings(c, told, firstOnly: false);
        if (options.Count == 0)
        {
            return (null, -1);
        }

        TitleOption best = Mend(c, options.Count == 1 ? options[0] : Agreed(c.Page, options) ?? Likeliest(c, options), options);
        return best.Node >= 0 ? (best.Text, best.Node)
            : options.Exists(static o => o.Node >= 0) ? (best.Text, Nearest(c.Page, best, options))
            : BoldHeadline.Find(c, best) ?? (best.Text, -1);
    }

    /// <summary>The first heading where the page agrees on it and there is nothing to mend: so it is with most articles, and no other heading need be read.</summary>
    private static TitleOption? Sure(MetadataContext c, List<TitleOption> first) =>
        Agreed(c.Page, first) is { } best && Mend(c, best, first) == best && !HeadingRivals.IsLinkHome(c, best.Node) && TitleCleaner.WithoutSite(best.Text, c.SiteNames, true) == best.Text ? best : null;

    /// <summary>
    /// The text that the page prints as its first heading and tells more than once, neither structured data nor Open Graph telling
    /// another one: on one of 897 such pages of the corpora the trees find another one likelier.
    /// </summary>
    private static TitleOption? Agreed(HtmlPage page, List<TitleOption> options)
    {
        TitleOption? agreed = options.Find(o => o.IsFirst && o.Told.Count >= LeastTold && o.Zone is Zone.None or Zone.Header && page[o.Node].Tag == Tag.H1 && TextTools.WordCount(o.Bare) >= LeastWords);
        return agreed is not null && options.Exists(o => o != agreed && o != agreed.Whole && IsWellTold(o)) ? null : agreed;
    }

    private static bool IsWellTold(TitleOption option) => option.Told.GetValueOrDefault(Origin.JsonLd) > SureWeight || option.Told.ContainsKey(Origin.OpenGraph);

    private static TitleOption Likeliest(MetadataContext c, List<TitleOption> options)
    {
        using FeatureTable rows = TitleFeatures.Rows(c, options);
        var sums = new float[options.Count];
        c.Model.Titles.Sums(rows, sums);
        int highest = -1;
        bool front = c.Url is null || OwnAddress.IsFrontPage(c.Url);
        for (int i = 0; i < sums.Length; i++)
        {
            highest = (highest < 0 || sums[i] > sums[highest]) && (front || !IsSite(c, options[i], options)) ? i : highest;
        }

        return options[Math.Max(highest, 0)];
    }

    /// <summary>Whether a text is the site's name on a page but the front page: told and not printed, or printed above a heading of the text.</summary>
    private static bool IsSite(MetadataContext c, TitleOption option, List<TitleOption> options) =>
        option.Node < 0 ? c.SiteNames.IsBareName(option.Bare) || HeadingRivals.IsNameToldAlone(c, option, options) : HeadingRivals.IsNameAbove(c, option, options);

    /// <summary>The likeliest text with what was cut off it wrongly, and without what it holds beside the headline.</summary>
    public static TitleOption Mend(MetadataContext c, TitleOption likeliest, List<TitleOption> options)
    {
        TitleOption best = HeadingRivals.Above(c, likeliest, options);
        best = HeadingRivals.NotHome(c, best, options);
        best = HeadingRivals.BelowSection(c, best, options);
        best = Unshortened(Uncut(best), options);
        best = TitleParts.Of(c, best, options);
        best = WithoutLabel(best, options);
        best = TitleKickers.Without(c, best, options);
        best = WithoutSite(c.SiteNames, best, options);
        return BeforeBar(best, options);
    }

    /// <summary>What stands before the bar of a title that is not printed, or before the first of several: behind it stand sections, sites and what searches are to find.</summary>
    private static TitleOption BeforeBar(TitleOption best, List<TitleOption> options)
    {
        int bar = best.Text.IndexOf(" | ", StringComparison.Ordinal);
        if (bar <= 0 || (best.Node >= 0 && best.Text.IndexOf(" | ", bar + 1, StringComparison.Ordinal) < 0))
        {
            return best;
        }

        string text = best.Text[..bar].TrimEnd();
        string bare = TextTools.Bare(text);
        return TextTools.WordCount(bare) < 2 ? best : options.Find(o => o.Bare == bare) ?? new TitleOption(text, bare) { Node = best.Node, Zone = best.Zone, Order = best.Order, Whole = best };
    }

    /// <summary>Of a part cut off at a dash or a bar, all of it, where the page both prints and tells it so.</summary>
    private static TitleOption Uncut(TitleOption best) =>
        best is { Cut: TitleCut.Separator, Whole: { Told.Count: > 0, Node: >= 0 } whole } ? whole
        : best is { Cut: TitleCut.Separator, Told.Count: 0, Whole: { IsFirst: true } first } ? first : best;

    /// <summary>Of a title that was cut short for other sites, the first heading of the page instead.</summary>
    private static TitleOption Unshortened(TitleOption best, List<TitleOption> options) =>
        best.Node < 0 && best.Text is [.., '…'] or [.., '.', '.', '.'] ? options.Find(o => o.IsFirst && o.Cut == TitleCut.None && o.Likeness(best) > 0) ?? best : best;

    /// <summary>Of a heading that begins with a label in an element of its own, what structured data tells: a thread's prefix, the name of a series. A kicker before a colon stays.</summary>
    private static TitleOption WithoutLabel(TitleOption best, List<TitleOption> options) =>
        best.Node < 0 ? best : options.Find(o => o.Whole == best && o.Told.GetValueOrDefault(Origin.JsonLd) > SureWeight && !EndsInColon(best, o)) ?? best;

    public static bool EndsInColon(TitleOption whole, TitleOption part)
    {
        int at = whole.Text.Length - part.Text.Length;
        return at > 0 && whole.Text.AsSpan(0, at).TrimEnd() is [.., ':'];
    }

    /// <summary>Of a heading that ends in the site's name, what stands before it.</summary>
    private static TitleOption WithoutSite(SiteNames site, TitleOption best, List<TitleOption> options)
    {
        string text = best.Node < 0 ? best.Text : TitleCleaner.WithoutSite(best.Text, site, true);
        return text == best.Text ? best : TextTools.Bare(text) is var bare && options.Find(o => o.Bare == bare) is { } part ? part : best;
    }

    /// <summary>The heading that prints most of a title which no heading prints as it is; -1 when none does.</summary>
    private static int Nearest(HtmlPage page, TitleOption title, List<TitleOption> options)
    {
        int node = -1;
        double best = 0.35;
        foreach (TitleOption option in options)
        {
            if (option.Node >= 0)
            {
                double likeness = title.Holds(option) || option.Holds(title) ? 0.8 : title.Likeness(option);
                likeness += page[option.Node].Tag == Tag.H1 && option.Zone is Zone.None or Zone.Header ? 0.3 : 0;
                if (likeness > best)
                {
                    best = likeness;
                    node = option.Node;
                }
            }
        }

        return node;
    }
}
