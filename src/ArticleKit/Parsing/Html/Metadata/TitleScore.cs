using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What speaks for a heading: its element, where it stands, and how well it agrees with what the page tells of itself.</summary>
internal static class TitleScore
{
    public static double Of(MetadataContext c, Mark mark, TitleOption heading, List<TitleOption> told)
    {
        double agreement = told.Count == 0 ? 10 : 0;
        foreach (TitleOption other in told)
        {
            agreement = Math.Max(agreement, Agreement(heading, other) * other.Weight / 100.0);
        }

        double score = agreement + (c.Page[mark.Node].Tag switch { Tag.H1 => 16, Tag.H2 => 7, Tag.H3 => 2, Tag.H4 or Tag.H5 or Tag.H6 => -4, _ => 1 });
        score += (mark.Kind & MarkKind.Itemprop) != 0 ? 4 : 0;
        score += mark.Zone switch { Zone.None => 4, Zone.Header => 2, Zone.Comments => -30, _ => -22 };
        score += TitlePlace.IsInArticle(c.Page, mark.Node) ? 3 : 0;
        score -= c.SiteNames.IsBareName(heading.Bare) ? 40 : 0;
        score -= TextTools.WordCount(heading.Bare) > 40 ? 20 : 0;
        return score - (Math.Min(mark.Node, 8000) / 4000.0);
    }

    /// <summary>How much a told title is believed.</summary>
    public static int Weight(MetadataContext c, TitleOption option) =>
        option.Told.Count == 0 ? 0 : c.SiteNames.IsBareName(option.Bare) ? 10 : option.Told.Highest + (6 * (option.Told.Count - 1));

    /// <summary>How well a printed heading agrees with a title that the page tells: 50 when they are the same words.</summary>
    private static double Agreement(TitleOption printed, TitleOption other)
    {
        string heading = printed.Bare;
        string told = other.Bare;
        if (heading == told)
        {
            return 50;
        }

        if (told.StartsWith(heading, StringComparison.Ordinal) || told.EndsWith(heading, StringComparison.Ordinal))
        {
            return heading.Length * 3 >= told.Length ? 40 : 12;
        }

        if (printed.Holds(other))
        {
            return told.Length * 3 >= heading.Length ? 38 : 10;
        }

        double likeness = printed.Likeness(other);
        return likeness > 0.3 ? likeness * 42 : 0;
    }
}
