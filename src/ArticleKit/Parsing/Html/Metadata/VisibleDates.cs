using System.Globalization;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of printed dates, with what the words before them say, and of <c>time</c> elements.</summary>
internal static class VisibleDates
{
    /// <summary>How much of the words before a date can name it.</summary>
    private const int LongestLabel = 40;

    /// <summary>How long a line can be that names the date in the next one.</summary>
    private const int LongestTerm = 24;

    /// <summary>How many <c>time</c> elements are read: lists of stories and threads have hundreds.</summary>
    private const int MostTimes = 40;

    /// <summary>How many elements that say date or are a <c>time</c> are looked at, those of other pages among them, which a list has thousands of.</summary>
    public const int MostLooks = 400;

    /// <summary>How many letters a link has at least that holds a headline beside a day.</summary>
    private const int Headline = 15;

    private const int LongestName = 200;

    /// <summary>What a date in the midst of a sentence loses.</summary>
    private const int InProse = 20;

    /// <summary>The <c>time</c> elements, weighed by how near the headline they stand.</summary>
    public static void ReadTimes(MetadataContext c, int titleNode)
    {
        HtmlPage page = c.Page;
        int count = 0;
        int looks = 0;
        foreach (Mark mark in c.Scan.Times)
        {
            if (mark.Zone is Zone.Comments or Zone.Nav || page.AttributeText(mark.Node, Attr.Datetime) is not { } value)
            {
                continue;
            }

            if (count == MostTimes || looks++ == MostLooks)
            {
                break;
            }

            if (IsOfOther(c, mark.Node))
            {
                continue;
            }

            count++;
            int less = VisibleSource.Distance(page, mark.Node, titleNode) + (mark.Zone is Zone.None or Zone.Header ? 0 : 30);

            string label = LateDates.Before(page, mark.Node);
            int means = label.Length < LongestLabel ? DateLabels.Read(label) : 0;
            if (means != DateLabels.Other)
            {
                int bonus = (page.HasAttribute(mark.Node, Attr.Pubdate) ? 8 : 0) + (means > 0 ? 10 : 0);
                bool modified = means < 0 || (means == 0 && IsModified(page, mark.Node));
                c.Add(modified ? Field.Modified : Field.Published, value, Origin.Data, means > 0 ? label : "time", mark.Node, 72 - less + bonus);
            }
        }
    }

    /// <summary>The dates of a line.</summary>
    /// <param name="c">Takes the candidates.</param>
    /// <param name="text">The line.</param>
    /// <param name="previous">The line before it; empty where that says nothing of this one.</param>
    /// <param name="node">The element that holds it.</param>
    /// <param name="origin">Whether it was found by its place or by its names.</param>
    /// <param name="weight">How much it is believed.</param>
    /// <param name="modified">Whether its names say that it is a change.</param>
    /// <returns>Whether the line holds a day.</returns>
    public static bool Add(MetadataContext c, string text, string previous, int node, Origin origin, int weight, bool modified)
    {
        int from = 0;
        if (IsOfSubject(c.Page, text, node) || IsOfItem(c, node))
        {
            return true;
        }

        for (int i = 0; i < 3 && RelativeDates.FindAny(text, c.Language, from, c.Options.ReferenceTime, out FoundDate found); i++)
        {
            if (!found.Sure && DateFinder.TryFind(text, c.DateLanguage, from, out FoundDate ordered))
            {
                found = ordered with { Sure = false };
            }

            string value = found.Date.ToString();
            ReadOnlySpan<char> label = text.AsSpan(from, found.Start - from).Trim();
            if (label.IsEmpty && i == 0 && previous.Length is > 0 and < LongestTerm && !previous.AsSpan().ContainsAnyInRange('0', '9'))
            {
                label = previous; // what a list of terms or a cell beside it calls the day: "Joined", "Published"
            }

            int means = DateLabels.Read(label);
            bool changed = means < 0 || (means == 0 && modified);
            if (means != DateLabels.Other && !(means == 0 && IsInName(c, text.AsSpan()[found.Start..found.End], node)))
            {
                int less = (i * 6) + (found.Sure ? 0 : 2) + (means == 0 && (IsProse(Near(label)) || IsProse(Following(text.AsSpan(found.End)))) ? InProse : 0) - (means > 0 ? 5 : 0);
                string key = label.IsEmpty ? "date" : (label.Length < LongestLabel ? label : label[^LongestLabel..]).ToString();
                c.Add(changed ? Field.Modified : Field.Published, value, origin, key, node, weight - less, otherwise: found.Otherwise?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            from = found.End;
        }

        return from > 0;
    }

    /// <summary>Whether a day stands, with other words, in a link to another page, whose day it is, or behind one in an item of a list.</summary>
    public static bool IsOfOther(MetadataContext c, int node)
    {
        int link = c.Page.FindAncestor(node, Tag.A);
        return link >= 0 ? c.Page[link].TextLength > c.Page[node].TextLength + Headline && !c.Page.Attribute(link, Attr.Href).IsEmpty && !LinksHere(c, link) : IsOfItem(c, node);
    }

    /// <summary>Whether the item of a list that a day stands in opens with a headline that leads to another page.</summary>
    private static bool IsOfItem(MetadataContext c, int node)
    {
        const int Nearest = 12;
        const int LongestItem = 400;
        const int LeastSpaces = 2;
        HtmlPage page = c.Page;
        int item = page[node].Tag == Tag.Li ? node : page.FindAncestor(node, Tag.Li);
        if (item < 0 || page[item].TextLength > LongestItem || page[item].LinkLength < Headline)
        {
            return false;
        }

        for (int i = item + 1; i < Math.Min(page[item].End, item + Nearest); i++)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength > 0)
            {
                return page.FindAncestor(i, Tag.A) is var link && link > item && page[link].TextLength >= Headline && !page.Attribute(link, Attr.Href).IsEmpty
                    && page[i].Text.Span.Trim().Count(' ') >= LeastSpaces && ClassWords.OfAddress(page.Attribute(link, Attr.Href)) != MarkKind.Author && !LinksHere(c, link);
            }
        }

        return false;
    }

    /// <summary>Whether a day stands in the name of another page: with words before or behind it in a link.</summary>
    private static bool IsInName(MetadataContext c, ReadOnlySpan<char> day, int node)
    {
        const int Nearest = 40;
        HtmlPage page = c.Page;
        for (int i = node + 1; i < Math.Min(page[node].End, node + Nearest) && page[node].LinkLength > 0; i++)
        {
            if (page[i].Tag == Tag.A && page[i].TextLength > day.Length)
            {
                ReadOnlySpan<char> name = page.TextOf(i, LongestName);
                if (name.IndexOf(day) is >= 0 and int at)
                {
                    return (HasLetter(name[..at]) || HasLetter(name[(at + day.Length)..])) && !LinksHere(c, i);
                }
            }
        }

        return false;

        static bool HasLetter(ReadOnlySpan<char> text)
        {
            foreach (char c in text)
            {
                if (char.IsLetter(c))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a link leads to the page itself.</summary>
    public static bool LinksHere(MetadataContext c, int link) => OwnAddress.Is(c.Url, c.Page.AttributeText(link, Attr.Href));

    /// <summary>Whether a line stands in a table of facts, whose days are those of whatever the page is about: born, founded.</summary>
    public static bool IsOfSubject(HtmlPage page, string text, int node) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && page.FindAncestor(node, Tag.Table) is >= 0 and int table && Caseless.Holds(page.Attribute(table, Attr.Class), "infobox");

    /// <summary>What of the words before a date belongs to it: a sentence that ended, or a part with a line of its own, does not.</summary>
    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> before) => before[(before.LastIndexOfAny("?!|·•") + 1)..];

    private static ReadOnlySpan<char> Following(ReadOnlySpan<char> after) => after.IndexOfAny("(|·•") is >= 0 and int end ? after[..end] : after;

    /// <summary>Whether words are a part of a sentence rather than a name or a label: many of them begin small.</summary>
    private static bool IsProse(ReadOnlySpan<char> words)
    {
        int small = 0;
        for (int i = 0; i < words.Length; i++)
        {
            small += char.IsLower(words[i]) && (i == 0 || words[i - 1] == ' ') ? 1 : 0;
        }

        return small > 3;
    }

    private static bool IsModified(HtmlPage page, int node)
    {
        for (int i = node, up = 0; i >= 0 && up < 3; i = page[i].Parent, up++)
        {
            ReadOnlySpan<char> names = page.Attribute(i, Attr.Class);
            ReadOnlySpan<char> property = page.Attribute(i, Attr.Itemprop);
            if (Caseless.Holds(names, "updated") || Caseless.Holds(names, "modified") || property.Contains("dateModified", StringComparison.Ordinal))
            {
                // WordPress marks the only date of a post "entry-date published updated".
                return !Caseless.Holds(names, "published") && !property.Contains("datePublished", StringComparison.Ordinal);
            }

            if (property.Contains("datePublished", StringComparison.Ordinal))
            {
                return false;
            }

            if (up > 0 && page[i].TextLength < 80 && DateLabels.Read(page.TextOf(i, 40)) is < 0 and not DateLabels.Other)
            {
                return true;
            }
        }

        return false;
    }
}
