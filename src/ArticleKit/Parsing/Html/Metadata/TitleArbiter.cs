using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the headline: the heading that a reader sees where it agrees with what the page says of itself.</summary>
internal static class TitleArbiter
{
    private const int MaxHeadings = 60;

    public static (string? Title, int Node) Choose(MetadataContext c)
    {
        List<(string Text, string Bare, int Weight)> told = Told(c);
        int node = -1;
        double best = 0;
        string? printed = null;
        int count = 0;
        int firstHeading = -1;
        foreach (Mark mark in Printed(c))
        {
            if (++count > MaxHeadings || IsHidden(c.Page, mark.Node))
            {
                continue;
            }

            string text = c.Page.TextOf(mark.Node, 500);
            string bare = TextTools.Bare(text);
            if (bare.Length == 0)
            {
                continue;
            }

            bool h1 = c.Page[mark.Node].Tag == Tag.H1;
            double score = Score(c, mark, text, bare, told);
            if (h1 && firstHeading < 0)
            {
                firstHeading = mark.Node;
                score += 4;
            }

            if (score > best)
            {
                best = score;
                node = mark.Node;
                printed = text;
            }
        }

        if (best >= 24 && printed is not null)
        {
            return (printed, node);
        }

        return told.Count > 0 ? (told[0].Text, node) : (printed, node);
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

    private static double Score(MetadataContext c, Mark mark, string text, string bare, List<(string Text, string Bare, int Weight)> told)
    {
        double agreement = told.Count == 0 ? 10 : 0;
        foreach ((_, string other, int weight) in told)
        {
            double likeness = Agreement(bare, other) * weight / 100.0;
            agreement = Math.Max(agreement, likeness);
        }

        double score = agreement + (c.Page[mark.Node].Tag switch { Tag.H1 => 16, Tag.H2 => 7, Tag.H3 => 2, Tag.H4 or Tag.H5 or Tag.H6 => -4, _ => 1 });
        score += (mark.Kind & MarkKind.Itemprop) != 0 ? 4 : 0;
        score += mark.Zone switch { Zone.None => 4, Zone.Header => 2, Zone.Comments => -30, _ => -22 };
        score += c.Page.FindAncestor(mark.Node, Tag.Article) >= 0 || c.Page.FindAncestor(mark.Node, Tag.Main) >= 0 ? 3 : 0;
        if (c.SiteNames.IsName(text))
        {
            score -= 40;
        }

        int words = TextTools.WordCount(bare);
        score -= words > 40 ? 20 : 0;
        return score - (Math.Min(mark.Node, 8000) / 4000.0);
    }

    /// <summary>How well a printed heading agrees with a title that the page tells: 50 when they are the same words.</summary>
    private static double Agreement(string heading, string told)
    {
        if (heading == told)
        {
            return 50;
        }

        if (told.StartsWith(heading + " ", StringComparison.Ordinal) || told.EndsWith(" " + heading, StringComparison.Ordinal))
        {
            return heading.Length * 3 >= told.Length ? 40 : 12;
        }

        if (TextTools.HoldsWords(heading, told))
        {
            return told.Length * 3 >= heading.Length ? 38 : 10;
        }

        double likeness = TextTools.Likeness(heading, told);
        return likeness > 0.3 ? likeness * 42 : 0;
    }

    /// <summary>The titles that the page tells, the site's name taken out, the best believed first.</summary>
    private static List<(string Text, string Bare, int Weight)> Told(MetadataContext c)
    {
        var told = new List<(string Text, string Bare, int Weight)>();
        foreach (Candidate candidate in c.Of(Field.Title))
        {
            if (candidate.Origin == Origin.Heading)
            {
                continue;
            }

            string text = TitleCleaner.WithoutSite(candidate.Value, c.SiteNames, candidate.Origin == Origin.TitleElement);
            string bare = TextTools.Bare(text);
            if (bare.Length == 0)
            {
                continue;
            }

            int weight = c.SiteNames.IsName(text) ? 10 : candidate.Weight;
            int same = told.FindIndex(item => item.Bare == bare);
            if (same < 0)
            {
                told.Add((text, bare, weight));
            }
            else
            {
                told[same] = told[same] with { Weight = Math.Max(told[same].Weight, weight) + 6 };
            }
        }

        told.Sort(static (a, b) => b.Weight.CompareTo(a.Weight));
        return told;
    }

    private static bool IsHidden(HtmlPage page, int node)
    {
        for (int i = node; i >= 0 && i > node - 400; i = page[i].Parent)
        {
            if (page.HasAttribute(i, Attr.Hidden) || (page.Attribute(i, Attr.Style) is { Length: > 0 } style && style.Contains("display:none", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
