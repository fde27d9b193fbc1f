using System.Buffers;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Turns each name that may be an author's into a row of numbers.</summary>
internal static class AuthorFeatures
{
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("._-0123456789");

    private static readonly Origin[] Origins =
        [Origin.JsonLd, Origin.OpenGraph, Origin.Meta, Origin.DublinCore, Origin.Citation, Origin.Twitter, Origin.Microdata, Origin.Rel, Origin.ClassName, Origin.Visible, Origin.Data, Origin.Link];

    /// <summary>What each number of a row means.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Origins.Select(o => "weight in " + o), "highest weight", "origins", "lines", "index", "names in line", "smallest line", "shortest line", "text behind name", "has lead",
        "organisation", "is site", "holds site", "role", "link", "words", "length", "capitals", "all capitals", "low start", "digits", "latin", "office word", "full stop", "first name line",
        "from title", "above best other", "best structured other", "within other", "holds other", "options", "sure options", "page structured", "page persons", "page declared meta",
        "near headline", "link holds name", "in title", "handle", "behind comma of line", "best line organisation", "text share", "page times near",
        "given name", "line opens with given name", "given names beside", "before in origin", "lines of origin", "best line lead", "best line rest", "seen by other", "declared by other", "order seen", "alike in origin", "near lines with name", "lines seen",
    ];

    public static int Width { get; } = Names.Count;

    /// <summary>The rows of all options, one behind the other.</summary>
    public static FeatureTable Rows(MetadataContext c, List<AuthorLine> lines, List<AuthorOption> options, int titleNode, string? title)
    {
        var rows = new FeatureTable(options.Count, Width);
        OptionWeights[] weights = [.. options.Select(WeightsOf)];
        int[] firstSeen = [.. options.Select(FirstNode)];
        for (int i = 0; i < options.Count; i++)
        {
            Row row = rows.Fill(i);
            AuthorOption option = options[i];
            foreach (Origin origin in Origins)
            {
                row.Add(Weight(option, origin));
            }

            Lines(ref row, option);
            Name(ref row, c, option);
            Place(ref row, c, option, titleNode);
            Others(ref row, options, weights, i);
            Seen(ref row, c, option, title);
            Line(ref row, option, lines, c.Model.Names);
            Beside(ref row, c, options, weights, firstSeen, i);
            row.End(Width);
        }

        return rows;
    }

    /// <summary>The highest weight of an option's lines.</summary>
    public static int Weight(AuthorOption option)
    {
        int best = -99;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            best = Math.Max(best, line.Weight);
        }

        return best;
    }

    private static int Weight(AuthorOption option, Origin origin)
    {
        int best = -99;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            best = line.Origin == origin ? Math.Max(best, line.Weight) : best;
        }

        return best;
    }

    private static void Lines(ref Row row, AuthorOption option)
    {
        AuthorLine best = option.Lines[0].Line;
        int index = option.Lines[0].Index;
        int smallest = 99;
        int shortest = 999;
        bool lead = false;
        foreach ((AuthorLine line, int at) in option.Lines)
        {
            smallest = Math.Min(smallest, line.Authors.Count);
            shortest = Math.Min(shortest, line.Text.Length);
            lead |= BylineWords.Lead(line.Text, out _) > 0;
            if (line.Weight > best.Weight)
            {
                (best, index) = (line, at);
            }
        }

        row.Add(best.Weight);
        row.Add(option.Lines.Select(static l => l.Line.Origin).Distinct().Count());
        row.Add(option.Lines.Count);
        row.Add(index);
        row.Add(best.Authors.Count);
        row.Add(smallest);
        row.Add(shortest);
        row.Add(best.Text.Length - option.Author.Name.Length);
        row.Add(lead ? 1 : 0);
    }

    private static void Name(ref Row row, MetadataContext c, AuthorOption option)
    {
        string name = option.Author.Name;
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        row.Add(option.Author.Kind == AuthorKind.Organization ? 1 : 0);
        row.Add(c.SiteNames.IsBareName(option.Bare) ? 1 : 0);
        row.Add(c.SiteNames.MatchesBare(option.Bare) ? 1 : 0);
        row.Add((int)option.Author.Role);
        row.Add(option.Author.Url is null ? 0 : 1);
        row.Add(words.Length);
        row.Add(name.Length);
        row.Add(words.Count(static w => char.IsUpper(w[0])) / (float)words.Length);
        row.Add(name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal) ? 1 : 0);
        row.Add(char.IsLower(name[0]) ? 1 : 0);
        row.Add(name.Count(char.IsAsciiDigit));
        row.Add(name.Any(char.IsAsciiLetter) ? 1 : 0);
        row.Add(words.Count(BylineWords.Offices.Contains));
        row.Add(name.EndsWith('.') ? 1 : 0);
    }

    private static void Place(ref Row row, MetadataContext c, AuthorOption option, int titleNode)
    {
        int first = int.MaxValue;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            first = line.Node >= 0 ? Math.Min(first, line.Node) : first;
        }

        row.Add(first == int.MaxValue ? -1 : MathF.Log(1 + first));
        row.Add(first == int.MaxValue || titleNode < 0 ? -999 : Math.Clamp(first - c.Page[titleNode].End, -900, 3000));
    }

    /// <summary>What a reader sees of the name: near the headline, in it, and in the address of its link.</summary>
    private static void Seen(ref Row row, MetadataContext c, AuthorOption option, string? title)
    {
        string name = option.Author.Name;
        int near = -1;
        for (int i = 0; i < c.NearLines.Count && near < 0; i++)
        {
            near = c.NearLines[i].Text.Length < 250 && c.NearLines[i].Text.Contains(name, StringComparison.OrdinalIgnoreCase) ? i : -1;
        }

        string last = option.Bare[(option.Bare.LastIndexOf(' ') + 1)..];
        (AuthorLine line, int index) = option.Lines.MaxBy(static l => l.Line.Weight);
        row.Add(near);
        row.Add(option.Author.Url is { } url ? (url.Contains(last, StringComparison.OrdinalIgnoreCase) ? 2 : 1) : 0);
        row.Add(title is not null && title.Contains(name, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        row.Add(name.Contains(' ') ? 0 : name.AsSpan().ContainsAny(AddressSigns) ? 2 : char.IsLower(name[0]) ? 1 : -1);
        row.Add(index > 0 && line.Authors[index - 1].Name.Length + 2 is var n && line.Text.Contains(line.Authors[index - 1].Name + ", " + name, StringComparison.Ordinal) ? n : 0);
        row.Add(line.Authors[0].Kind == AuthorKind.Organization ? 1 : 0);
        row.Add((float)name.Length / Math.Max(1, line.Text.Length));
        row.Add(near < 0 ? 0 : c.NearLines[near].Text.AsSpan().ContainsAnyInRange('0', '9') ? 2 : 1);
    }

    /// <summary>The line that names it best: whether it says so, and what else is in it.</summary>
    private static void Line(ref Row row, AuthorOption option, List<AuthorLine> lines, GivenNames names)
    {
        AuthorLine line = option.Lines.MaxBy(static l => l.Line.Weight).Line;
        int given = 0;
        int rest = line.Text.Length;
        foreach (Author author in line.Authors)
        {
            given += names.Opens(author.Name) ? 1 : 0;
            rest -= author.Name.Length;
        }

        bool own = names.Opens(option.Author.Name);
        row.Add(own ? 1 : 0);
        row.Add(names.Opens(line.Authors[0].Name) ? 1 : 0);
        row.Add(given - (own ? 1 : 0));

        // Who opened a thread stands before those who answered, in elements like theirs.
        int before = 0;
        int alike = 0;
        foreach (AuthorLine other in lines)
        {
            alike += other.Origin == line.Origin ? 1 : 0;
            before += other.Origin == line.Origin && other.Node >= 0 && other.Node < line.Node ? 1 : 0;
        }

        row.Add(before);
        row.Add(alike);
        row.Add(BylineWords.Lead(line.Text, out _) > 0 ? 1 : 0);
        row.Add(line.Origin is Origin.Visible or Origin.ClassName ? rest : -1);
    }

    /// <summary>How the other names stand to it: printed, declared, and before or behind it in the page.</summary>
    private static void Beside(ref Row row, MetadataContext c, List<AuthorOption> options, OptionWeights[] weights, int[] firstSeen, int index)
    {
        int seen = 0, declared = 0, order = 0, alike = 0;
        Origin origin = options[index].Lines.MaxBy(static l => l.Line.Weight).Line.Origin;
        for (int i = 0; i < options.Count; i++)
        {
            if (i != index)
            {
                seen = Math.Max(seen, weights[i].Printed);
                declared = Math.Max(declared, weights[i].Declared);
                order += firstSeen[i] >= 0 && firstSeen[i] < firstSeen[index] && weights[i].Highest >= weights[index].Highest ? 1 : 0;
                alike += weights[i].Highest == weights[index].Highest && options[i].Lines.Exists(l => l.Line.Origin == origin) ? 1 : 0;
            }
        }

        int near = 0;
        foreach (VisibleLine line in c.NearLines)
        {
            near += line.Text.Length < 250 && line.Text.Contains(options[index].Author.Name, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        row.Add(seen);
        row.Add(declared);
        row.Add(firstSeen[index] < 0 ? -1 : order);
        row.Add(alike);
        row.Add(near);
        row.Add(options[index].Lines.Count(static l => l.Line.Node >= 0));
    }

    private static int FirstNode(AuthorOption option)
    {
        int first = -1;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            first = line.Node >= 0 && (first < 0 || line.Node < first) ? line.Node : first;
        }

        return first;
    }

    private static OptionWeights WeightsOf(AuthorOption option)
    {
        int jsonLd = Weight(option, Origin.JsonLd);
        return new OptionWeights(
            Weight(option),
            Math.Max(jsonLd, Weight(option, Origin.Microdata)),
            jsonLd > 0,
            Math.Max(Weight(option, Origin.Meta), Weight(option, Origin.OpenGraph)),
            Math.Max(Weight(option, Origin.Visible), Math.Max(Weight(option, Origin.ClassName), Weight(option, Origin.Rel))));
    }

    private static void Others(ref Row row, List<AuthorOption> options, OptionWeights[] weights, int index)
    {
        AuthorOption option = options[index];
        int best = -99, structured = -99, within = 0, holds = 0, sure = 0, persons = 0, meta = 0;
        for (int i = 0; i < options.Count; i++)
        {
            AuthorOption other = options[i];
            OptionWeights weight = weights[i];
            sure += weight.Highest >= 70 ? 1 : 0;
            persons += other.Author.Kind == AuthorKind.Person && weight.Highest >= 60 ? 1 : 0;
            meta += weight.Declared > 0 ? 1 : 0;
            if (i == index)
            {
                continue;
            }

            best = Math.Max(best, weight.Highest);
            structured = Math.Max(structured, weight.Structured);
            within += TextTools.HoldsWords(other.Bare, option.Bare) ? 1 : 0;
            holds += TextTools.HoldsWords(option.Bare, other.Bare) ? 1 : 0;
        }

        row.Add(weights[index].Highest - best);
        row.Add(structured);
        row.Add(within);
        row.Add(holds);
        row.Add(options.Count);
        row.Add(sure);
        row.Add(Array.Exists(weights, static w => w.HasJsonLd) ? 1 : 0);
        row.Add(persons);
        row.Add(meta);
    }

    private readonly record struct OptionWeights(int Highest, int Structured, bool HasJsonLd, int Declared, int Printed);
}
