using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A day that may be that of publication, with all that speaks for it.</summary>
internal sealed class DateOption(DateOnly day)
{
    public DateOnly Day { get; } = day;

    /// <summary>The candidates that name it, with the dates they were read as.</summary>
    public List<(Candidate Candidate, ArticleDate Date)> Named { get; } = [];

    /// <summary>What speaks for it as the day of publication, and as that of the last change.</summary>
    public Votes Published { get; } = new();

    public Votes Modified { get; } = new();

    /// <summary>The votes for one field.</summary>
    public Votes Of(Field field) => field == Field.Modified ? Modified : Published;
}

/// <summary>How much speaks for a day, and the most exact form in which it is given.</summary>
internal sealed class Votes
{
    private int _best;
    private int _rank = int.MinValue;
    private Origin _last;

    public int Sum { get; private set; }

    /// <summary>The most exact form of the day; null when nobody names it.</summary>
    public ArticleDate? Date { get; private set; }

    /// <summary>The first visible node that prints it; -1 when none does.</summary>
    public int Node { get; private set; } = -1;

    /// <summary>The weight of the best line that prints it.</summary>
    public int Seen { get; private set; }

    public void Add(Candidate candidate, ArticleDate date)
    {
        // Another source of the same kind adds little; a new kind adds a quarter.
        int best = Math.Max(_best, candidate.Weight);
        int more = Date is null ? 0 : _last == candidate.Origin ? 2 : candidate.Weight / 4;
        Sum = Math.Min(Sum + more + best - _best, best + 60);
        _best = best;
        _last = candidate.Origin;
        int rank = (date.HasOffset ? 200 : date.HasTime ? 100 : 0) + candidate.Weight;
        if (rank > _rank)
        {
            (Date, _rank) = (date, rank);
        }

        if (candidate.Origin is Origin.Visible or Origin.ClassName)
        {
            Seen = Math.Max(Seen, candidate.Weight);
        }

        if (Node < 0 && candidate.Origin is Origin.Visible or Origin.ClassName or Origin.Data)
        {
            Node = candidate.Node;
        }
    }
}
