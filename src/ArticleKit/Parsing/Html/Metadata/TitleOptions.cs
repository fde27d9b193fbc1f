using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Gathers the texts that may be a page's headline: headings, parts of headings, and what the page tells of itself.</summary>
internal static class TitleOptions
{
    private const int MaxHeadings = 40;

    public static List<TitleOption> Of(MetadataContext c)
    {
        var options = new List<TitleOption>();
        foreach (Candidate candidate in c.Of(Field.Title))
        {
            if (candidate.Origin == Origin.Heading)
            {
                continue;
            }

            string text = TitleCleaner.WithoutSite(candidate.Value, c.SiteNames, candidate.Origin == Origin.TitleElement);
            Tell(options, text, candidate, text == candidate.Value ? TitleCut.None : TitleCut.Site);
            if (text != candidate.Value)
            {
                Tell(options, candidate.Value, candidate, TitleCut.None);
            }
        }

        List<TitleOption> told = [.. options];
        int order = 0;
        bool first = true;
        foreach (Mark mark in Printed(c))
        {
            if (order == MaxHeadings)
            {
                break;
            }

            if (!IsHidden(c.Page, mark.Node))
            {
                bool h1 = c.Page[mark.Node].Tag == Tag.H1;
                Print(c, options, told, mark, order++, h1 && first);
                first &= !h1;
            }
        }

        return options;
    }

    /// <summary>The headings, and other small elements whose names say title.</summary>
    private static IEnumerable<Mark> Printed(MetadataContext c)
    {
        foreach (Mark mark in c.Scan.Headings)
        {
            yield return mark;
        }

        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Title) != 0 && !TagFacts.IsHeading(c.Page[mark.Node].Tag) && c.Page[mark.Node].TextLength is > 8 and < 300)
            {
                yield return mark;
            }
        }
    }

    private static void Tell(List<TitleOption> options, string text, Candidate candidate, TitleCut cut)
    {
        string bare = TextTools.Bare(text);
        if (bare.Length == 0)
        {
            return;
        }

        TitleOption option = Find(options, text, bare);
        option.Cut = option.Told.Count == 0 ? cut : option.Cut;
        option.Told[candidate.Origin] = Math.Max(option.Told.GetValueOrDefault(candidate.Origin), candidate.Weight);
    }

    private static void Print(MetadataContext c, List<TitleOption> options, List<TitleOption> told, Mark mark, int order, bool first)
    {
        string text = c.Page.TextOf(mark.Node, 500);
        string bare = TextTools.Bare(text);
        if (bare.Length == 0)
        {
            return;
        }

        double score = TitleScore.Of(c, mark, text, bare, told) + (first ? 4 : 0);
        Stand(Find(options, text, bare), text, TitleCut.None);
        if (order < 6 && WithoutKicker(c.Page, mark.Node) is { } part && TextTools.Bare(part) is { Length: > 0 } partBare && partBare != bare)
        {
            Stand(Find(options, part, partBare), part, TitleCut.Kicker);
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

    private static TitleOption Find(List<TitleOption> options, string text, string bare)
    {
        TitleOption? option = options.Find(o => o.Bare == bare);
        if (option is null)
        {
            options.Add(option = new TitleOption(text, bare));
        }

        return option;
    }

    /// <summary>A heading without its first element, where that holds less than what follows it: a kicker set inside the heading.</summary>
    private static string? WithoutKicker(HtmlPage page, int heading)
    {
        int node = heading;
        while (true)
        {
            int child = FirstShown(page, node + 1, page[node].End);
            if (child < 0 || page[child].Tag == Tag.Text)
            {
                return null;
            }

            if (page[child].TextLength < page[node].TextLength)
            {
                int rest = page[node].TextLength - page[child].TextLength;
                return page[child].TextLength > rest * 2 ? null : TextAfter(page, page[child].End, page[heading].End);
            }

            node = child;
        }
    }

    private static int FirstShown(HtmlPage page, int from, int end)
    {
        for (int i = from; i < end; i = page[i].End)
        {
            if (page[i].TextLength > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string TextAfter(HtmlPage page, int from, int end)
    {
        var text = new System.Text.StringBuilder();
        for (int i = from; i < end; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                text.Append(page[i].Text.Span);
            }
            else if (page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag))
            {
                text.Append(' ');
            }
        }

        return TextTools.Clean(text.ToString(), 500).TrimStart('-', '–', '—', ':', '|', '/', '·', ' ');
    }

    private static bool IsHidden(HtmlPage page, int node)
    {
        for (int i = node; i >= 0; i = page[i].Parent)
        {
            if (page.HasAttribute(i, Attr.Hidden) || (page.Attribute(i, Attr.Style) is { Length: > 0 } style && style.Contains("display:none", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
