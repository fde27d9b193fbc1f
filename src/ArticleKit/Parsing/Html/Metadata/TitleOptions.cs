using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Gathers the texts that may be a page's headline: headings, parts of headings, and what the page tells of itself.</summary>
internal static class TitleOptions
{
    private const int MaxHeadings = 28;
    private const int MaxFirst = 12;
    private const int MaxNamed = 12;

    /// <summary>All texts that may be the headline: first what the page tells, then what it prints, in its order.</summary>
    public static List<TitleOption> Of(MetadataContext c) => WithHeadings(c, Told(c), firstOnly: false);

    /// <summary>What the page tells of itself.</summary>
    public static List<TitleOption> Told(MetadataContext c)
    {
        var options = new List<TitleOption>();
        foreach (Candidate candidate in c.Of(Field.Title))
        {
            if (candidate.Origin == Origin.Heading)
            {
                continue;
            }

            string text = TitleCleaner.WithoutSite(candidate.Value, c.SiteNames, candidate.Origin == Origin.TitleElement);
            TitleOption? part = Tell(options, text, candidate, text == candidate.Value ? TitleCut.None : TitleCut.Site);
            if (text != candidate.Value)
            {
                TitleOption? whole = Tell(options, candidate.Value, candidate, TitleCut.None);
                if (part is not null && part != whole)
                {
                    part.Whole ??= whole;
                }
            }
        }

        foreach (TitleOption option in options)
        {
            option.Weight = TitleScore.Weight(c, option);
        }

        return options;
    }

    /// <summary>What the page tells, and what it prints behind it.</summary>
    /// <param name="c">The page.</param>
    /// <param name="told">What the page tells of itself.</param>
    /// <param name="firstOnly">Whether only first headings are looked at.</param>
    public static List<TitleOption> WithHeadings(MetadataContext c, List<TitleOption> told, bool firstOnly)
    {
        List<TitleOption> options = [.. told];
        int order = 0;
        bool first = true;
        foreach (Mark mark in Printed(c))
        {
            bool h1 = c.Page[mark.Node].Tag == Tag.H1;
            if ((h1 || !firstOnly) && !IsHidden(c.Page, mark.Node))
            {
                Print(c, options, told, mark, order++, h1 && first);
                first &= !h1;
            }
        }

        Cut(options);
        return options;
    }

    /// <summary>What the page tells in the words of its first heading; null when it does not.</summary>
    public static TitleOption? ToldAsPrinted(MetadataContext c, List<TitleOption> told)
    {
        foreach (Mark mark in c.Scan.Headings)
        {
            if (c.Page[mark.Node].Tag == Tag.H1 && !IsHidden(c.Page, mark.Node))
            {
                return Known(told, TextTools.Bare(TextOf(c.Page, mark.Node)));
            }
        }

        return null;
    }

    /// <summary>Adds what stands before the last separator of each option, and behind the first: the rest may be a section or a second headline.</summary>
    private static void Cut(List<TitleOption> options)
    {
        int count = Math.Min(options.Count, 12);
        for (int i = 0; i < count; i++)
        {
            TitleOption whole = options[i];
            int at = whole.Told.Count == 0 && whole.Order > 3 ? -1 : LastSeparator(whole.Text);
            if (at <= 0)
            {
                continue;
            }

            AddPart(options, whole, whole.Text[..at].TrimEnd());
            if (whole.Whole is null)
            {
                int first = FirstSeparator(whole.Text, out int length);
                AddPart(options, whole, whole.Text[(first + length)..].TrimStart());
            }
        }
    }

    private static void AddPart(List<TitleOption> options, TitleOption whole, string text)
    {
        string bare = TextTools.Bare(text);
        if (bare.Length > 0 && Known(options, bare) is null)
        {
            options.Add(new TitleOption(text, bare)
            {
                Node = whole.Node, Zone = whole.Zone, Order = whole.Order, Score = whole.Score, Cut = TitleCut.Separator, IsFirst = whole.IsFirst, IsItemprop = whole.IsItemprop, Whole = whole,
            });
        }
    }

    private static int LastSeparator(string text)
    {
        int last = text.LastIndexOf('|');
        for (int at = text.Length - 3; at > last; at--)
        {
            if (text[at] == ' ' && IsSign(text, at))
            {
                return at;
            }
        }

        return last;
    }

    private static int FirstSeparator(string text, out int length)
    {
        int first = text.IndexOf('|', StringComparison.Ordinal);
        int end = first < 0 ? text.Length : first;
        for (int at = 0; at < end && at + 2 < text.Length; at++)
        {
            if (text[at] == ' ' && IsSign(text, at))
            {
                length = 3;
                return at;
            }
        }

        length = 1;
        return first;
    }

    /// <summary>Whether a sign that parts titles stands between two spaces.</summary>
    private static bool IsSign(string text, int at) => text[at + 1] is '-' or '–' or '—' or '·' or '»' or ':' && text[at + 2] == ' ';

    /// <summary>The headings, first ones wherever they stand, and other small elements whose names say title.</summary>
    private static IEnumerable<Mark> Printed(MetadataContext c)
    {
        int first = 0;
        int others = 0;
        foreach (Mark mark in c.Scan.Headings)
        {
            if (c.Page[mark.Node].Tag == Tag.H1 ? first++ < MaxFirst : others++ < MaxHeadings)
            {
                yield return mark;
            }
        }

        int named = 0;
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Title) != 0 && !TagFacts.IsHeading(c.Page[mark.Node].Tag) && c.Page[mark.Node].TextLength is > 8 and < 300 && named++ < MaxNamed)
            {
                yield return mark;
            }
        }
    }

    private static TitleOption? Tell(List<TitleOption> options, string text, Candidate candidate, TitleCut cut)
    {
        string bare = TextTools.Bare(text);
        if (bare.Length == 0)
        {
            return null;
        }

        TitleOption option = Find(options, text, bare);
        option.Cut = option.Told.Count == 0 ? cut : option.Cut;
        option.Told.Raise(candidate.Origin, candidate.Weight);
        return option;
    }

    private static void Print(MetadataContext c, List<TitleOption> options, List<TitleOption> told, Mark mark, int order, bool first)
    {
        string text = TextOf(c.Page, mark.Node);
        string bare = TextTools.Bare(text);
        if (bare.Length == 0)
        {
            return;
        }

        TitleOption whole = Find(options, text, bare);
        double score = TitleScore.Of(c, mark, whole, told) + (first ? 4 : 0);
        Stand(whole, text, TitleCut.None);
        if (order >= 6)
        {
            return;
        }

        if (HeadingParts.WithoutFirst(c.Page, mark.Node, out int cut) is { } rest)
        {
            Part(rest, TitleCut.Kicker, cut);
        }

        if (HeadingParts.WithoutLast(c.Page, mark.Node, out cut) is { } start)
        {
            Part(start, TitleCut.Tail, cut);
        }

        void Part(string printed, TitleCut how, int away)
        {
            string partBare = TextTools.Bare(printed);
            if (partBare.Length == 0 || partBare == bare)
            {
                return;
            }

            TitleOption part = Find(options, printed, partBare);
            Stand(part, printed, how);
            part.Whole ??= whole;
            part.IsNamedCut = HeadingParts.IsNamed(c.Page, away, mark.Node);
        }

        void Stand(TitleOption option, string printed, TitleCut cut)
        {
            if (option.Node >= 0 && option.Score >= score)
            {
                return;
            }

            option.Text = printed;
            option.Cut = option.Told.Count == 0 ? cut : option.Cut;
            option.Node = mark.Node;
            option.Zone = mark.Zone;
            option.Order = order;
            option.Score = score;
            option.IsFirst = first;
            option.IsItemprop = (mark.Kind & MarkKind.Itemprop) != 0;
        }
    }

    private static string TextOf(HtmlPage page, int heading) => HeadingParts.WithoutAnchor(page, heading, TextTools.WithoutSoftHyphens(HeadingParts.WithoutCopies(page, heading) ?? page.TextOf(heading, 500)));

    private static TitleOption Find(List<TitleOption> options, string text, string bare)
    {
        TitleOption? option = Known(options, bare);
        if (option is null)
        {
            options.Add(option = new TitleOption(text, bare));
        }

        return option;
    }

    /// <summary>The option of these words; null when there is none.</summary>
    private static TitleOption? Known(List<TitleOption> options, string bare)
    {
        foreach (TitleOption option in options)
        {
            if (option.Bare == bare)
            {
                return option;
            }
        }

        return null;
    }

    private static bool IsHidden(HtmlPage page, int node)
    {
        for (int i = node; i >= 0; i = page[i].Parent)
        {
            if ((page[i].Kinds & AttrKinds.Shown) != 0 && (page.HasAttribute(i, Attr.Hidden) || page.Attribute(i, Attr.Style).Contains("display:none", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
