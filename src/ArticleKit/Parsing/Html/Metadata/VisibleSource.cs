using ArticleKit.Characters;
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

    /// <summary>How many elements that say author are read: papers have dozens of them.</summary>
    private const int MostAuthors = 40;

    /// <summary>How many elements that say date are read: archives and lists of posts have hundreds.</summary>
    private const int MostDates = 20;

    /// <summary>How many letters the title of an element has at least that is a day.</summary>
    private const int ShortestStamp = 8;

    /// <summary>How many letters "2 hours ago" has at most.</summary>
    private const int LongestAgo = 40;

    public static Surroundings Read(MetadataContext c, int titleNode, string? title)
    {
        ReadMarks(c, titleNode);
        LateNames.Read(c, titleNode);
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

        SplitDays.Read(c, before);
        SplitDays.Read(c, after);
        NameLines.Read(c, before, after, title);
        LateDates.Read(c);

        (string? subtitle, int subtitleNode) = HeadlineLines.Subtitle(c, titleNode, after, title);
        (string? kicker, int kickerNode) = HeadlineLines.Kicker(c, titleNode);
        return new Surroundings(subtitle, subtitleNode, kicker, kickerNode);
    }

    /// <summary>Elements whose names say author or date, weighed by how near the headline they stand.</summary>
    private static void ReadMarks(MetadataContext c, int titleNode)
    {
        HtmlPage page = c.Page;
        int authorEnd = 0;
        int longest = 0;
        int authors = 0;
        int dates = 0;
        int looks = 0;
        foreach (Mark mark in c.Scan.Marks)
        {
            if (mark.Zone is Zone.Comments or Zone.Nav || (mark.Kind & (MarkKind.Author | MarkKind.Date)) == 0)
            {
                continue;
            }

            ref readonly PageNode node = ref page[mark.Node];
            int less = Distance(page, mark.Node, titleNode) + (mark.Zone is Zone.None or Zone.Header ? 0 : 25);
            if ((mark.Kind & MarkKind.Author) != 0 && page.FindAncestor(mark.Node, Tag.Figcaption) < 0 && node.TextLength is > 1 and < LongestByline
                && (mark.Node >= authorEnd || (node.TextLength < longest && IsNameItself(page, mark.Node))) && authors++ < MostAuthors)
            {
                AddMarkedAuthor(c, mark.Node, 74 - less);
                if (mark.Node >= authorEnd)
                {
                    authorEnd = node.TextLength < 60 ? node.End : mark.Node;
                    longest = node.TextLength;
                }
            }

            if ((mark.Kind & MarkKind.Date) != 0 && dates < MostDates && looks++ < VisibleDates.MostLooks)
            {
                dates += ReadMarkedDate(c, mark, less) ? 1 : 0;
            }
        }

        VisibleDates.ReadTimes(c, titleNode);
    }

    /// <summary>Reads the day in the text of an element, or where that is no day's, in its attributes.</summary>
    /// <returns>Whether the text was read.</returns>
    private static bool ReadMarkedDate(MetadataContext c, Mark mark, int less)
    {
        HtmlPage page = c.Page;
        if (page[mark.Node].TextLength is > 4 and < 300 && less < 50 && !VisibleDates.IsOfOther(c, mark.Node))
        {
            string text = page.TextOf(mark.Node, 200);
            if (!VisibleDates.Add(c, text, "", mark.Node, Origin.ClassName, 68 - less, (mark.Kind & MarkKind.Modified) != 0) && text.Length < LongestAgo && (page[mark.Node].Tag == Tag.Abbr || RelativeDates.IsTold(text)))
            {
                AddStamp(c, mark, less);
            }

            return true;
        }

        AddStamp(c, mark, less);
        return false;
    }

    private static void AddStamp(MetadataContext c, Mark mark, int less)
    {
        HtmlPage page = c.Page;
        string? stamp = page.AttributeText(mark.Node, Attr.DataTimestamp) ?? page.AttributeText(mark.Node, Attr.DataDate);
        if (stamp is null && page.Attribute(mark.Node, Attr.Title) is { Length: >= ShortestStamp } title && char.IsAsciiDigit(title[0]) && less < 50)
        {
            stamp = title.ToString();
        }

        if (stamp is not null)
        {
            c.Add((mark.Kind & MarkKind.Modified) != 0 ? Field.Modified : Field.Published, stamp, Origin.Data, "data-timestamp", mark.Node, 55 - less);
        }
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
        if (IsCardOfHouse(page, node))
        {
            return;
        }

        string? link = null;
        for (int i = node; i < page[node].End && i < node + 40; i++)
        {
            if (page[i].Tag == Tag.A && page[i].TextLength > 1)
            {
                link = c.Absolute(page.AttributeText(i, Attr.Href));
                break;
            }
        }

        string? text = null;
        foreach (VisibleLine line in VisibleLines.Within(page, node, 6, 400))
        {
            string part = NextElements.Part(page, line);
            text = text is null ? part : text + " | " + part;
        }

        c.Add(Field.Author, text, Origin.ClassName, "author", node, weight, link);
    }

    /// <summary>Whether an element is a business card with a street on it: whose house that is, not who wrote.</summary>
    private static bool IsCardOfHouse(HtmlPage page, int node)
    {
        const int MostNodes = 40;
        if (!page.Attribute(node, Attr.Class).Contains("vcard", StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = node + 1; i < page[node].End && i < node + MostNodes; i++)
        {
            if (page[i].Class != 0 && page.Attribute(i, Attr.Class) is "adr" or "street-address" or "tel")
            {
                return page.Attribute(node, Attr.Class).IndexOf("author", StringComparison.Ordinal) < 0;
            }
        }

        return false;
    }

    /// <summary>Whether an element inside one that says author is the name alone: a link to the author's page, or so called.</summary>
    private static bool IsNameItself(HtmlPage page, int node) =>
        page[node].Tag == Tag.A || page.Attribute(node, Attr.Class).Contains("name", StringComparison.OrdinalIgnoreCase);

    private static void ReadLine(MetadataContext c, VisibleLine line, string previous, int weight)
    {
        string text = line.Text;
        if (text.Length > LongestByline)
        {
            ReadLong(c, line, previous, weight);
            return;
        }

        if (text.Length < 4)
        {
            return;
        }

        if (c.Options.ReferenceTime is not null || DateFinder.CanBeIn(text))
        {
            VisibleDates.Add(c, text, previous, line.Block, Origin.Visible, weight - (text.Length > 100 ? 20 : 0), false);
        }

        int lead = BylineLeads.Lead(text, out AuthorRole role);
        if (lead > 0 && role is AuthorRole.Author && text.Length - lead < 150)
        {
            c.Add(Field.Author, text, Origin.Visible, text[..lead].Trim(), line.Block, weight);
            return;
        }

        // "2 May 2024 | By Ann Lee", "Published on May 2, 2024 by Ann Lee", but not "Reviewed by Ann Lee"
        int by = TagFacts.IsHeading(c.Page[line.Block].Tag) && lead == 0 && !text.AsSpan().ContainsAnyInRange('0', '9') ? -1 : InnerLead(text, role is AuthorRole.Author ? 0 : lead);
        if (by > 0)
        {
            c.Add(Field.Author, text[by..], Origin.Visible, "by", line.Block, weight - 4);
        }
    }

    /// <summary>
    /// Reads what opens a long line: the line before its first break, where a text is set in one block, and the name before the text: "Musterau - Von Ann Lee. The council …".
    /// </summary>
    private static void ReadLong(MetadataContext c, VisibleLine line, string previous, int weight)
    {
        const int LongestOpening = 90;
        const int LeastWeight = 78;
        string text = line.Text;
        int end = text.IndexOf(" | ", StringComparison.Ordinal);
        if (end is > 0 and <= LongestOpening)
        {
            // A sentence has a break behind it too: who wrote stands at its beginning or beside the day.
            if (weight >= LeastWeight && (text.AsSpan(0, end).ContainsAnyInRange('0', '9') || BylineLeads.Lead(text, out _) > 0))
            {
                ReadLine(c, line with { Text = text[..end] }, previous, weight - 1);
                ReadDay(c, line, end, weight - 1);
            }
        }
        else if (OpeningCredit.Of(text) is { } credit)
        {
            c.Add(Field.Author, credit, Origin.Visible, "by", line.Block, weight - 4);
        }
    }

    /// <summary>Reads the day that stands on one of the next short lines behind who wrote, in the same block.</summary>
    private static void ReadDay(MetadataContext c, VisibleLine line, int from, int weight)
    {
        const int MostLines = 3;
        const int LongestDay = 60;
        string text = line.Text;
        for (int i = 0; i < MostLines && from >= 0; i++)
        {
            int start = from + 3;
            from = text.IndexOf(" | ", start, StringComparison.Ordinal);
            if (from < 0 || from - start > LongestDay || VisibleDates.Add(c, text[start..from], "", line.Block, Origin.Visible, weight - i, false))
            {
                return;
            }
        }
    }

    private static bool IsInnerLead(ReadOnlySpan<char> word) => BylineWords.InnerLeads.Contains(word) || (word is [.., ':'] && BylineWords.InnerLeads.Contains(word[..^1]));

    private static int InnerLead(string text, int from)
    {
        for (int i = text.IndexOf(' ', from); i >= 0 && i + 4 < text.Length; i = text.IndexOf(' ', i + 1))
        {
            ReadOnlySpan<char> rest = text.AsSpan(i + 1);
            int space = rest.IndexOf(' ');
            if (space > 0 && IsInnerLead(rest[..space].TrimEnd()))
            {
                ReadOnlySpan<char> name = rest[(space + 1)..];
                if (name.Length > 1 && (char.IsUpper(name[0]) || Letters.HasNoCase(name[0])) && !BylineWords.EndsInNoCredit(text.AsSpan(0, i)) && (text.AsSpan(0, i).ContainsAnyInRange('0', '9') || i < 30))
                {
                    return i + 1;
                }
            }
        }

        return -1;
    }
}
