using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the days of publication and of the last change: the sources vote by day, and the most exact form of the day is taken.</summary>
internal static class DateArbiter
{
    /// <summary>The weight of a date that stands close to the headline.</summary>
    private const int SeenWell = 60;

    /// <summary>The hour from which on it can be the next day in the east: the last time zone is 14 hours ahead.</summary>
    private const int EarliestEast = 10;

    /// <summary>The hour until which it can be the day before in the west: the last time zone is 12 hours behind.</summary>
    private const int LatestWest = 12;

    public static (ArticleDate? Published, ArticleDate? Modified, int Node) Choose(MetadataContext c)
    {
        ArticleDate? modified = Vote(c, Field.Modified, out _, out _);
        ArticleDate? published = Vote(c, Field.Published, out int node, out int weight);
        if (published is { } p && modified is { } m && m.Date < p.Date && weight < 50)
        {
            // A weak date after the last change is another text's.
            published = modified;
        }

        // A page that gives only the day of its last change stands as of that day.
        return (published ?? modified, modified, node);
    }

    private static ArticleDate? Vote(MetadataContext c, Field field, out int node, out int top)
    {
        node = -1;
        top = 0;
        var days = new List<(DateOnly Day, int Votes, int Best, ArticleDate Date, int DateRank, int Node, Origin Last, int Seen)>();
        foreach (Candidate candidate in c.Of(field))
        {
            if (candidate.Weight <= 0 || !DateReader.TryRead(candidate.Value, c.Language, out ArticleDate date) || !IsPlausible(c, date))
            {
                continue;
            }

            DateOnly day = date.Date;
            if (candidate.Otherwise is { } otherwise && IsTold(c, otherwise) && !IsTold(c, candidate.Value[..10]) && DateReader.TryRead(otherwise, null, out ArticleDate turned))
            {
                // The page tells elsewhere, in a form that can be read one way only, in which order it prints day and month.
                date = date.HasTime ? ArticleDate.FromLocalTime(turned.Date, TimeOnly.FromDateTime(date.Value.DateTime)) : turned;
                day = date.Date;
            }

            int visible = candidate.Origin is Origin.Visible or Origin.ClassName or Origin.Data ? candidate.Node : -1;
            int seen = candidate.Origin is Origin.Visible or Origin.ClassName ? candidate.Weight : 0;
            int rank = (date.HasOffset ? 200 : date.HasTime ? 100 : 0) + candidate.Weight;
            int at = days.FindIndex(item => item.Day == day);
            if (at < 0)
            {
                days.Add((day, candidate.Weight, candidate.Weight, date, rank, visible, candidate.Origin, seen));
                continue;
            }

            var known = days[at];

            // Another source of the same kind adds little; a new kind adds a quarter.
            int more = known.Last == candidate.Origin ? 2 : candidate.Weight / 4;
            int best = Math.Max(known.Best, candidate.Weight);
            days[at] = (day, Math.Min(known.Votes + more + best - known.Best, best + 60), best, rank > known.DateRank ? date : known.Date, Math.Max(rank, known.DateRank), known.Node >= 0 ? known.Node : visible, candidate.Origin, Math.Max(known.Seen, seen));
        }

        ArticleDate? chosen = null;
        foreach (var item in days)
        {
            if (item.Votes > top)
            {
                top = item.Votes;
                chosen = item.Date;
                node = item.Node;
            }
        }

        if (chosen is { HasTime: true, HasOffset: true } utc && utc.Value.Offset == TimeSpan.Zero)
        {
            // Machines tell universal time; the day that a reader sees is the day where the text was written.
            foreach (var item in days)
            {
                int later = item.Day.DayNumber - utc.Date.DayNumber;
                if (item.Seen >= SeenWell && ((later == 1 && utc.Value.Hour >= EarliestEast) || (later == -1 && utc.Value.Hour < LatestWest)))
                {
                    node = item.Node;
                    return item.Date;
                }
            }
        }

        return chosen;
    }

    /// <summary>Whether a machine's value names a day, of publication or of change.</summary>
    private static bool IsTold(MetadataContext c, string day)
    {
        foreach (Candidate candidate in c.Candidates)
        {
            if (candidate.Field is Field.Published or Field.Modified && candidate.Otherwise is null && candidate.Origin is not (Origin.Visible or Origin.ClassName)
                && candidate.Value.StartsWith(day, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlausible(MetadataContext c, ArticleDate date) =>
        date.Value.Year is >= 1990 and <= 2100 && (c.Options.ReferenceTime is not { } now || date.Value <= now.AddDays(2));
}
