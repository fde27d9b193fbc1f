using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What stands around the headline.</summary>
internal readonly record struct Surroundings(string? Subtitle, int SubtitleNode, string? Kicker, int KickerNode);

/// <summary>Candidates of what a reader sees near the headline: byline, dates, subtitle, kicker; and of elements whose class names say author or date.</summary>
internal static class VisibleSource
{
    private const int MaxLines = 40;
    private const int LongestByline = 200;

    public static Surroundings Read(MetadataContext c, int titleNode, string? title)
    {
        ReadMarks(c, titleNode);
        NameLines.ReadLate(c, titleNode);
        HtmlPage page = c.Page;
        if (titleNode < 0)
        {
            LateDates.Read(c);
            return new Surroundings(null, -1, null, -1);
        }

        List<VisibleLine> before = VisibleLines.Before(page, titleNode, 6);
        List<VisibleLine> after = VisibleLines.After(page, page[titleNode].End, MaxLines, 900);
        c.NearLines.AddRange(before);
        c.NearLines.AddRange(after);
        for (int i = 0; i < before.Count; i++)
        {
            ReadLine(c, before[i], i > 0 ? before[i - 1].Text : "", 62 - (2 * (before.Count - i)));
        }

        for (int i = 0; i < after.Count; i++)
        {
            ReadLine(c, after[i], i > 0 ? after[i - 1].Text : "", 82 - i);
        }

        NameLines.Read(c, before, after, title);
        LateDates.Read(c);

        (string? subtitle, int subtitleNode) = Subtitle(c, titleNode, after, title);
        (string? kicker, int kickerNode) = Kicker(c, titleNode);
        return new Surroundings(subtitle, subtitleNode, kicker, kickerNode);
    }

    /// <summary>Elements whose names say author or date, weighed by how near the headline they stand.</summary>
    private static void ReadMarks(MetadataContext c, int titleNode)
    {
        HtmlPage page = c.Page;
        int authorEnd = 0;
        int longest = 0;
        int count = 0;
        foreach (Mark mark in c.Scan.Marks)
        {
            if (mark.Zone is Zone.Comments or Zone.Nav || (mark.Kind & (MarkKind.Author | MarkKind.Date)) == 0)
            {
                continue;
            }

            ref readonly PageNode node = ref page[mark.Node];
            int less = Distance(page, mark.Node, titleNode) + (mark.Zone is Zone.None or Zone.Header ? 0 : 25);
            if ((mark.Kind & MarkKind.Author) != 0 && page.FindAncestor(mark.Node, Tag.Figcaption) < 0 && node.TextLength is > 1 and < LongestByline
                && (mark.Node >= authorEnd || (node.TextLength < longest && IsNameItself(page, mark.Node))) && count++ < 40)
            {
                AddMarkedAuthor(c, mark.Node, 74 - less);
                if (mark.Node >= authorEnd)
                {
                    authorEnd = node.TextLength < 60 ? node.End : mark.Node;
                    longest = node.TextLength;
                }
            }

            if ((mark.Kind & MarkKind.Date) != 0 && node.TextLength is > 4 and < 300 && less < 50)
            {
                VisibleDates.Add(c, page.TextOf(mark.Node, 200), "", mark.Node, Origin.ClassName, 68 - less, (mark.Kind & MarkKind.Modified) != 0);
            }
            else if ((mark.Kind & MarkKind.Date) != 0 && (page.AttributeText(mark.Node, Attr.DataTimestamp) ?? page.AttributeText(mark.Node, Attr.DataDate)) is { } stamp)
            {
                c.Add(Field.Published, stamp, Origin.Data, "data-timestamp", mark.Node, 55 - less);
            }
        }

        VisibleDates.ReadTimes(c, titleNode);
    }

    /// <summary>A penalty for standing far from the headline.</summary>
    public static int Distance(HtmlPage page, int node, int titleNode)
    {
        if (titleNode < 0)
        {
            return 12;
        }

        int apart = node > titleNode ? node - page[titleNode].End : (titleNode - node) * 2;
        return apart < 60 ? apart / 12 : apart < 200 ? 8 : apart < 600 ? 16 : 26;
    }

    private static void AddMarkedAuthor(MetadataContext c, int node, int weight)
    {
        HtmlPage page = c.Page;
        string? link = null;
        for (int i = node; i < page[node].End && i < node + 40; i++)
        {
            if (page[i].Tag == Tag.A && page[i].TextLength > 1)
            {
                link = c.Absolute(page.AttributeText(i, Attr.Href));
                break;
            }
        }

        string text = string.Join(" | ", VisibleLines.Within(page, node, 6, 400).ConvertAll(static l => l.Text));
        c.Add(Field.Author, text, Origin.ClassName, "author", node, weight, link);
    }

    /// <summary>Whether an element inside one that says author is the name alone: a link to the author's page, or so called.</summary>
    private static bool IsNameItself(HtmlPage page, int node) =>
        page[node].Tag == Tag.A || page.Attribute(node, Attr.Class).Contains("name", StringComparison.OrdinalIgnoreCase);

    private static void ReadLine(MetadataContext c, VisibleLine line, string previous, int weight)
    {
        string text = line.Text;
        if (text.Length is < 4 or > LongestByline)
        {
            return;
        }

        VisibleDates.Add(c, text, previous, line.Block, Origin.Visible, weight - (text.Length > 100 ? 20 : 0), false);
        int lead = BylineLeads.Lead(text, out AuthorRole role);
        if (lead > 0 && role is AuthorRole.Author && text.Length - lead < 150)
        {
            c.Add(Field.Author, text, Origin.Visible, text[..lead].Trim(), line.Block, weight);
            return;
        }

        // "2 May 2024 | By Ann Lee", "Published on May 2, 2024 by Ann Lee", but not "Reviewed by Ann Lee"
        int by = InnerLead(text, role is AuthorRole.Author ? 0 : lead);
        if (by > 0)
        {
            c.Add(Field.Author, text[by..], Origin.Visible, "by", line.Block, weight - 4);
        }
    }

    private static int InnerLead(string text, int from)
    {
        for (int i = text.IndexOf(' ', from); i >= 0 && i + 4 < text.Length; i = text.IndexOf(' ', i + 1))
        {
            ReadOnlySpan<char> rest = text.AsSpan(i + 1);
            if ((char)(rest[0] | 0x20) is not ('b' or 'v' or 'p' or 'd' or 'a'))
            {
                continue;
            }

            if (rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("von ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("par ", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("por ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("door ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("Autor: ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("Author: ", StringComparison.OrdinalIgnoreCase))
            {
                int space = rest.IndexOf(' ');
                ReadOnlySpan<char> name = rest[(space + 1)..];
                if (name.Length > 2 && char.IsUpper(name[0]) && !BylineWords.EndsInNoCredit(text.AsSpan(0, i)) && (text.AsSpan(0, i).ContainsAnyInRange('0', '9') || i < 30))
                {
                    return i + 1;
                }
            }
        }

        return -1;
    }

    private static (string?, int) Subtitle(MetadataContext c, int titleNode, List<VisibleLine> after, string? title)
    {
        HtmlPage page = c.Page;
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Subtitle) != 0 && mark.Node > titleNode && mark.Node < titleNode + 200 && mark.Zone is Zone.None or Zone.Header && page[mark.Node].TextLength is > 12 and < 500)
            {
                string text = page.TextOf(mark.Node, 600);
                if (text != title && !IsDated(c, text))
                {
                    return (text, mark.Node);
                }
            }
        }

        const int Nearest = 8;
        string?[] bares = new string?[Math.Min(after.Count, Nearest)];
        foreach (Candidate candidate in c.Of(Field.Subtitle))
        {
            string bare = TextTools.Bare(candidate.Value);
            for (int i = 0; i < bares.Length; i++)
            {
                if (after[i].Text.Length is > 30 and < 400 && page[after[i].Block].Tag is not Tag.P && (bares[i] ??= TextTools.Bare(after[i].Text)) == bare)
                {
                    return (after[i].Text, after[i].Block);
                }
            }
        }

        // A second heading right under the headline.
        if (after.Count > 0 && after[0].Text.Length is > 20 and < 300 && after[0].Text[^1] != ':' && TagFacts.IsHeading(page[after[0].Block].Tag) && page[after[0].Block].Parent == page[titleNode].Parent && !IsDated(c, after[0].Text) && !IsCrosshead(c, after[0].Block))
        {
            return (after[0].Text, after[0].Block);
        }

        return (null, -1);
    }

    private static (string?, int) Kicker(MetadataContext c, int titleNode)
    {
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Kicker) != 0 && Math.Abs(mark.Node - titleNode) < 60 && mark.Zone is Zone.None or Zone.Header && c.Page[mark.Node].TextLength is > 1 and < 80
                && c.Page.TextOf(mark.Node, 120) is var text && !IsDated(c, text) && !BylineWords.IsFiller(text))
            {
                return (text, mark.Node);
            }
        }

        return (null, -1);
    }

    /// <summary>Whether more headings of its kind follow beside a heading: it is the first of a text's own.</summary>
    private static bool IsCrosshead(MetadataContext c, int node)
    {
        foreach (Mark mark in c.Scan.Headings)
        {
            if (mark.Node > node && c.Page[mark.Node].Tag == c.Page[node].Tag && c.Page[mark.Node].Parent == c.Page[node].Parent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line near the headline tells when or by whom, and is no subtitle or kicker: a date soon in it, or behind "by" and a name; or whose picture it is.</summary>
    private static bool IsDated(MetadataContext c, string text)
    {
        const int Longest = 100;
        const int Soon = 20;
        return text.Length < Longest && (text[0] == '©' || (DateFinder.TryFind(text, c.DateLanguage, out FoundDate found) && (found.Start < Soon || BylineLeads.Lead(text, out _) > 0)));
    }
}
