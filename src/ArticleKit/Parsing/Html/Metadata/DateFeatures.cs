using System.Numerics;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Turns each day that may be that of publication into a row of numbers.</summary>
internal static class DateFeatures
{
    private const int Unknown = -99;

    private static readonly Origin[] Origins =
        [Origin.JsonLd, Origin.OpenGraph, Origin.Meta, Origin.DublinCore, Origin.Citation, Origin.Microdata, Origin.Data, Origin.ClassName, Origin.Visible, Origin.Address];

    /// <summary>What each number of a row means.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Origins.Select(static o => "published by " + o), .. Origins.Select(static o => "modified by " + o),
        "votes published", "votes modified", "below best published", "below best modified", "tellers", "origins", "label", "has time", "has offset", "two readings",
        "after told published", "after told modified", "after address", "after earliest", "before latest", "order seen", "seen well", "neighbour", "neighbour seen",
        "options", "page seen days", "page told published", "page told modified", "page both seen", "page depth", "page open graph type", "page thing", "page h1s", "page dated", "page named",
    ];

    public static int Width { get; } = Names.Count;

    /// <summary>The rows of all options, one behind the other.</summary>
    public static FeatureTable Rows(MetadataContext c, List<DateOption> options)
    {
        var rows = new FeatureTable(options.Count, Width);
        if (options.Count == 0)
        {
            return rows;
        }

        var kind = new float[PageKind.Width];
        PageKind.Fill(c, kind);
        int bestPublished = options.Max(static o => o.Published.Sum);
        int bestModified = options.Max(static o => o.Modified.Sum);
        DateOnly? published = Told(options, Field.Published);
        DateOnly? modified = Told(options, Field.Modified);
        DateOnly? address = options.Find(static o => o.Named.Exists(static n => n.Candidate.Origin == Origin.Address))?.Day;
        DateOnly earliest = options.Min(static o => o.Day);
        DateOnly latest = options.Max(static o => o.Day);
        int seen = options.Count(static o => NodeOf(o) >= 0);
        bool bothSeen = options.Exists(static o => o.Published.Seen > 0) && options.Exists(static o => o.Modified.Seen > 0);
        for (int i = 0; i < options.Count; i++)
        {
            Row row = rows.Fill(i);
            DateOption option = options[i];
            Weights(ref row, option, Field.Published);
            Weights(ref row, option, Field.Modified);
            row.Add(option.Published.Sum);
            row.Add(option.Modified.Sum);
            row.Add(bestPublished - option.Published.Sum);
            row.Add(bestModified - option.Modified.Sum);
            row.Add(option.Named.Count);
            row.Add(OriginsOf(option));
            row.Add(LabelOf(option));
            row.Add(option.Named.Exists(static n => n.Date.HasTime) ? 1 : 0);
            row.Add(option.Named.Exists(static n => n.Date.HasOffset) ? 1 : 0);
            row.Add(option.Named.TrueForAll(static n => n.Candidate.Otherwise is not null) ? 1 : 0);
            row.Add(Apart(option.Day, published));
            row.Add(Apart(option.Day, modified));
            row.Add(Apart(option.Day, address));
            row.Add(Apart(option.Day, earliest));
            row.Add(Apart(latest, option.Day));
            row.Add(Order(options, i));
            row.Add(Math.Max(option.Published.Seen, option.Modified.Seen));
            row.Add(Neighbour(options, option, static _ => true));
            row.Add(Neighbour(options, option, static o => o.Published.Seen > 0));
            row.Add(options.Count);
            row.Add(seen);
            row.Add(published is null ? 0 : 1);
            row.Add(modified is null ? 0 : 1);
            row.Add(bothSeen ? 1 : 0);
            foreach (float value in kind)
            {
                row.Add(value);
            }

            row.End(Width);
        }

        return rows;
    }

    private static void Weights(ref Row row, DateOption option, Field field)
    {
        foreach (Origin origin in Origins)
        {
            int best = 0;
            foreach ((Candidate candidate, _) in option.Named)
            {
                best = candidate.Field == field && candidate.Origin == origin ? Math.Max(best, candidate.Weight) : best;
            }

            row.Add(best);
        }
    }

    /// <summary>The day that machines are told most plainly; null when they are told none.</summary>
    private static DateOnly? Told(List<DateOption> options, Field field)
    {
        DateOnly? day = null;
        int best = 0;
        foreach (DateOption option in options)
        {
            foreach ((Candidate candidate, _) in option.Named)
            {
                if (candidate.Field == field && candidate.Weight > best && candidate.Origin is Origin.JsonLd or Origin.OpenGraph or Origin.Meta or Origin.Microdata)
                {
                    (day, best) = (option.Day, candidate.Weight);
                }
            }
        }

        return day;
    }

    private static int NodeOf(DateOption option) => option.Published.Node >= 0 ? option.Published.Node : option.Modified.Node;

    /// <summary>How many of the days that are seen stand before one; -1 where that is not seen itself.</summary>
    private static int Order(List<DateOption> options, int index)
    {
        int node = NodeOf(options[index]);
        int before = node < 0 ? -1 : 0;
        for (int i = 0; i < options.Count && node >= 0; i++)
        {
            int other = NodeOf(options[i]);
            before += other >= 0 && (other < node || (other == node && i < index)) ? 1 : 0;
        }

        return before;
    }

    private static int OriginsOf(DateOption option)
    {
        uint origins = 0;
        foreach ((Candidate candidate, _) in option.Named)
        {
            origins |= 1u << (int)candidate.Origin;
        }

        return BitOperations.PopCount(origins);
    }

    /// <summary>2 for words that say published, 1 for words that say changed, 3 for both.</summary>
    private static int LabelOf(DateOption option)
    {
        int label = 0;
        foreach ((Candidate candidate, _) in option.Named)
        {
            if (candidate.Origin is Origin.Visible or Origin.ClassName or Origin.Data)
            {
                int own = DateLabels.Read(candidate.Key);
                label |= own > 0 ? 2 : own == -1 ? 1 : 0;
            }
        }

        return label;
    }

    /// <summary>How many days apart, near ones exactly and far ones roughly.</summary>
    private static float Apart(DateOnly day, DateOnly? other)
    {
        if (other is not { } from)
        {
            return Unknown;
        }

        int days = day.DayNumber - from.DayNumber;
        return Math.Abs(days) <= 2 ? days : Math.Sign(days) * (2 + MathF.Log2(Math.Abs(days) - 1));
    }

    private static int Neighbour(List<DateOption> options, DateOption option, Func<DateOption, bool> which)
    {
        int found = 0;
        foreach (DateOption other in options)
        {
            int days = other.Day.DayNumber - option.Day.DayNumber;
            found |= days == 1 && which(other) ? 1 : days == -1 && which(other) ? 2 : 0;
        }

        return found;
    }
}
