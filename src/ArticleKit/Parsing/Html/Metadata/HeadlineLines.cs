using System.Text;
using ArticleKit.Characters;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The lines that belong to the headline: the subtitle below it and the kicker above it.</summary>
internal static class HeadlineLines
{
    // What short lines begin with that ask the reader for something.
    private static readonly WordSet Buttons = new("share", "contact", "subscribe", "follow", "print", "email", "teilen", "abonnieren", "partager", "compartir", "compartilhar", "condividi");

    /// <summary>The subtitle and the element that holds it; null and -1 when there is none.</summary>
    public static (string? Text, int Node) Subtitle(MetadataContext c, int titleNode, List<VisibleLine> after, string? title)
    {
        HtmlPage page = c.Page;
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Subtitle) != 0 && mark.Node > titleNode && mark.Node < titleNode + 200 && mark.Zone is Zone.None or Zone.Header && page[mark.Node].TextLength is > 12 and < 500)
            {
                string text = page.TextOf(mark.Node, 600);
                if (text != title && !TellsWhen(c, text) && !FollowsText(page, mark.Node, titleNode))
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
        return after.Count > 0 && IsSecondHeadline(c, titleNode, after[0]) ? (after[0].Text, after[0].Block) : (null, -1);
    }

    /// <summary>The kicker and the element that holds it; null and -1 when there is none.</summary>
    public static (string? Text, int Node) Kicker(MetadataContext c, int titleNode)
    {
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Kicker) != 0 && Math.Abs(mark.Node - titleNode) < 60 && mark.Zone is Zone.None or Zone.Header && c.Page[mark.Node].TextLength is > 1 and < 80
                && LineOf(c.Page, mark.Node) is { Length: > 1 } text && !TellsWhen(c, text) && !BylineWords.IsFiller(text))
            {
                return (text, mark.Node);
            }
        }

        return (null, -1);
    }

    /// <summary>The words of a kicker, those of elements that stand side by side apart: "Bridges" and "Council" are two labels.</summary>
    private static string LineOf(HtmlPage page, int node)
    {
        var line = new StringBuilder();
        int before = -1;
        for (int i = node + 1; i < page[node].End; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                int parent = page[i].Parent;
                bool beside = before >= 0 && parent != before && parent != node && page[parent].Tag == page[before].Tag && page[parent].Parent == page[before].Parent;
                line.Append(beside ? " " : "").Append(page[i].Text.Span);
                before = parent;
            }
            else if (page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag))
            {
                line.Append(' ');
            }
        }

        return TextTools.Clean(line.ToString());
    }

    /// <summary>A subtitle that tells something: not one that leads on to what stands below it, "Share this:".</summary>
    public static string? TellingSubtitle(string? line, string? title, string? site) => line?.EndsWith(':') == true ? null : Telling(line, title, site);

    /// <summary>A line that belongs to the headline, without the signs around it; null where it says no more than the headline or the site's name, or is a button.</summary>
    public static string? Telling(string? line, string? title, string? site)
    {
        if (line is null)
        {
            return null;
        }

        string text = line.Trim(' ', '-', '–', '—', '|', '/', '•', '·');
        string bare = TextTools.Bare(text);
        return bare.Length == 0 || IsSame(title) || IsSame(site) || IsButton(text) ? null : text;

        bool IsSame(string? other) => other is not null && TextTools.Bare(other) == bare;
    }

    /// <summary>Whether a line asks for something: "Share Article", "Contact us", "Subscribe now!"</summary>
    private static bool IsButton(ReadOnlySpan<char> text)
    {
        const int MostWords = 4;
        int space = text.IndexOf(' ');
        return text.Count(' ') < MostWords && Buttons.Contains((space < 0 ? text : text[..space]).TrimEnd("!:."));
    }

    /// <summary>Whether a line is a heading beside the headline, and none of the text's own.</summary>
    private static bool IsSecondHeadline(MetadataContext c, int titleNode, VisibleLine line) =>
        line.Text.Length is > 20 and < 300 && line.Text[^1] != ':' && TagFacts.IsHeading(c.Page[line.Block].Tag) && c.Page[line.Block].Parent == c.Page[titleNode].Parent
        && !TellsWhen(c, line.Text) && !IsCrosshead(c, line.Block);

    /// <summary>Whether a paragraph of the text stands above an element, beside it: it heads a part of the text, whatever its class.</summary>
    private static bool FollowsText(HtmlPage page, int node, int titleNode)
    {
        const int LongParagraph = 80;
        for (int i = Math.Max(page[node].Parent, titleNode) + 1; i < node; i++)
        {
            if (page[i].Tag == Tag.P && page[i].Parent == page[node].Parent && page[i].TextLength > LongParagraph)
            {
                return true;
            }
        }

        return false;
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
    private static bool TellsWhen(MetadataContext c, string text)
    {
        const int Longest = 100;
        const int Soon = 20;
        return text.Length is > 0 and < Longest && (text[0] == '©' || (DateFinder.TryFind(text, c.DateLanguage, out FoundDate found) && (found.Start < Soon || BylineLeads.Lead(text, out _) > 0)));
    }
}
