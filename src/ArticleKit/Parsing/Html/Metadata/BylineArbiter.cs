using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the authors: each source names a set, sets that agree strengthen each other, and what a reader sees wins among equals.</summary>
internal static class BylineArbiter
{
    public static (Byline? Byline, int Node) Choose(MetadataContext c, string? title)
    {
        List<Line> lines = Lines(c, title);
        if (lines.Count == 0)
        {
            return (null, -1);
        }

        Line best = lines[0];
        double top = double.MinValue;
        foreach (Line line in lines)
        {
            double score = line.Weight;
            foreach (Line other in lines)
            {
                if (!ReferenceEquals(line, other) && other.Origin != line.Origin && Shares(line, other))
                {
                    score += Math.Max(0, other.Weight) * 0.2;
                }
            }

            // A name that is the site's own, or a body's, yields to a person's.
            if (line.Authors.TrueForAll(author => c.SiteNames.IsName(author.Name)))
            {
                score -= 45;
            }
            else if (line.Authors.TrueForAll(author => author.Kind == AuthorKind.Organization || c.SiteNames.Matches(author.Name)))
            {
                score -= 22;
            }
            else if (line.Authors.Count == 1 && !line.Authors[0].Name.Contains(' ', StringComparison.Ordinal))
            {
                score -= 12;
            }

            if (score > top)
            {
                top = score;
                best = line;
            }
        }

        if (top < 20)
        {
            return (null, -1);
        }

        Line? printed = lines.Where(line => line.Node >= 0 && line.Origin is Origin.Visible or Origin.ClassName or Origin.Rel or Origin.Microdata && Shares(line, best)).MaxBy(static line => line.Weight);
        var authors = best.Authors.Select(author => Finish(author, lines)).ToList();
        string? text = printed?.Text;
        return (new Byline { Text = text, Authors = [.. authors] }, printed?.Node ?? -1);
    }

    private static List<Line> Lines(MetadataContext c, string? title)
    {
        var lines = new List<Line>();
        foreach (Candidate candidate in c.Of(Field.Author))
        {
            if (candidate.Weight <= 0 || candidate.Value.Contains("://", StringComparison.Ordinal) || candidate.Value == title)
            {
                continue;
            }

            // Several elements of one name, such as citation_author, are one line; class names and visible lines stand for themselves.
            bool joins = candidate.Origin is not (Origin.ClassName or Origin.Visible);
            Line? line = joins ? lines.Find(item => item.Origin == candidate.Origin && item.Key == candidate.Key && item.Weight == candidate.Weight) : null;
            if (line is null)
            {
                line = new Line(candidate.Origin, candidate.Key, candidate.Weight, candidate.Node, candidate.Value);
                lines.Add(line);
            }

            string value = candidate.Origin == Origin.Citation || candidate.Origin == Origin.DublinCore ? Turn(candidate.Value) : candidate.Value;
            BylineSplitter.SplitInto(value, candidate.Link, line.Authors);
        }

        lines.RemoveAll(static line => line.Authors.Count == 0);
        return lines;
    }

    /// <summary>"Lee, Ann" to "Ann Lee".</summary>
    private static string Turn(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 && !name.AsSpan(0, comma).Contains(' ') ? name[(comma + 1)..].Trim() + " " + name[..comma] : name;
    }

    private static bool Shares(Line a, Line b)
    {
        foreach (Author one in a.Authors)
        {
            foreach (Author other in b.Authors)
            {
                if (one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gives an author the link and the case that another source has.</summary>
    private static Author Finish(Author author, List<Line> lines)
    {
        bool capitals = author.Name.Length > 3 && author.Name.Equals(author.Name.ToUpperInvariant(), StringComparison.Ordinal);
        foreach (Line line in lines)
        {
            foreach (Author other in line.Authors)
            {
                if (other.Name.Equals(author.Name, StringComparison.OrdinalIgnoreCase))
                {
                    bool recase = capitals && !other.Name.Equals(other.Name.ToUpperInvariant(), StringComparison.Ordinal) && !other.Name.Equals(other.Name.ToLowerInvariant(), StringComparison.Ordinal);
                    author = author with { Url = author.Url ?? other.Url, Name = recase ? other.Name : author.Name };
                }
            }
        }

        return author;
    }

    private sealed record Line(Origin Origin, string Key, int Weight, int Node, string Text)
    {
        public List<Author> Authors { get; } = [];
    }
}
