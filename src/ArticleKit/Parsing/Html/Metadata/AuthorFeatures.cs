using System.Buffers;
using System.Numerics;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Turns each name that may be an author's into a row of numbers.</summary>
internal static class AuthorFeatures
{
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("._-0123456789");

    private static readonly Origin[] Origins =
        [Origin.JsonLd, Origin.Meta, Origin.Citation, Origin.Microdata, Origin.Rel, Origin.ClassName, Origin.Visible, Origin.Link, Origin.OpenGraph];

    /// <summary>How long a line near the headline can be, and one, that is looked at for names.</summary>
    private const int LongestNear = 250;

    // What Open Graph says tells nothing by itself.
    private const int Weighed = 8;

    /// <summary>What each number of a row means.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Origins.Take(Weighed).Select(o => "weight in " + o), "highest weight", "origins", "lines", "index", "names in line", "smallest line", "shortest line", "text behind name", "has lead",
        "organisation", "is site", "holds site", "role", "words", "length", "capitals", "low start", "first name line",
        "from title", "above best other", "best structured other", "within other", "holds other", "options", "sure options", "page structured", "page persons", "page declared meta",
        "near headline", "link holds name", "handle", "best line organisation", "text share", "page times near",
        "best line lead", "best line rest", "seen by other", "declared by other", "order seen", "alike in origin", "near lines with name", "lines seen",
        .. AuthorClues.Names,
    ];

    public static int Width { get; } = Names.Count;

    /// <summary>The rows of all options, one behind the other.</summary>
    public static FeatureTable Rows(MetadataContext c, List<AuthorLine> lines, List<AuthorOption> options, int titleNode)
    {
        var rows = new FeatureTable(options.Count, Width);
        var byOrigin = new int[options.Count * Origins.Length];
        var weights = new OptionWeights[options.Count];
        for (int i = 0; i < options.Count; i++)
        {
            weights[i] = WeightsOf(options[i], byOrigin.AsSpan(i * Origins.Length, Origins.Length));
        }

        var clues = new AuthorClues(c, lines);
        var near = new uint[c.NearLines.Count];
        for (int i = 0; i < near.Length; i++)
        {
            near[i] = c.NearLines[i].Text.Length < LongestNear ? LettersOf(c.NearLines[i].Text) : 0;
        }

        for (int i = 0; i < options.Count; i++)
        {
            Row row = rows.Fill(i);
            AuthorOption option = options[i];
            foreach (int weight in byOrigin.AsSpan(i * Origins.Length, Weighed))
            {
                row.Add(weight);
            }

            (AuthorLine best, int index) = option.Lines[weights[i].Best];
            Lines(ref row, option, best, index);
            Name(ref row, c, option);
            Place(ref row, c, weights[i].First, titleNode);
            Others(ref row, options, weights, i);
            (int count, int beside) = Seen(ref row, c, option, best, near);
            Line(ref row, best);
            Beside(ref row, options, weights, i, best.Origin, count);
            clues.Fill(ref row, option, best, beside);
            row.End(Width);
        }

        return rows;
    }

    private static void Lines(ref Row row, AuthorOption option, AuthorLine best, int index)
    {
        int smallest = 99;
        int shortest = 999;
        bool lead = false;
        int origins = 0;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            smallest = Math.Min(smallest, line.Authors.Count);
            shortest = Math.Min(shortest, line.Text.Length);
            lead |= line.HasLead;
            origins |= 1 << (int)line.Origin;
        }

        Row own = row;
        own.Add(best.Weight);
        own.Add(BitOperations.PopCount((uint)origins));
        own.Add(option.Lines.Count);
        own.Add(index);
        own.Add(best.Authors.Count);
        own.Add(smallest);
        own.Add(shortest);
        own.Add(best.Text.Length - option.Author.Name.Length);
        own.Add(lead ? 1 : 0);
        row = own;
    }

    private static void Name(ref Row row, MetadataContext c, AuthorOption option)
    {
        string name = option.Author.Name;
        int words = 0, capitals = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            if (!word.IsEmpty)
            {
                words++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        Row own = row;
        own.Add(option.Author.Kind == AuthorKind.Organization ? 1 : 0);
        own.Add(c.SiteNames.IsBareName(option.Bare) ? 1 : 0);
        own.Add(c.SiteNames.MatchesBare(option.Bare) ? 1 : 0);
        own.Add((int)option.Author.Role);
        own.Add(words);
        own.Add(name.Length);
        own.Add(capitals / (float)words);
        own.Add(char.IsLower(name[0]) ? 1 : 0);
        row = own;
    }

    private static void Place(ref Row row, MetadataContext c, int first, int titleNode)
    {
        row.Add(first < 0 ? -1 : MathF.Log(1 + first));
        row.Add(first < 0 || titleNode < 0 ? -999 : Math.Clamp(first - c.Page[titleNode].End, -900, 3000));
    }

    /// <summary>What a reader sees of the name: near the headline, and in the address of its link.</summary>
    /// <returns>How many lines near the headline hold the name, and the first short one; -1 for none.</returns>
    private static (int Near, int Beside) Seen(ref Row row, MetadataContext c, AuthorOption option, AuthorLine line, uint[] letters)
    {
        string name = option.Author.Name;
        uint needed = LettersOf(name);
        int near = -1, beside = -1, count = 0;
        for (int i = 0; i < c.NearLines.Count; i++)
        {
            if ((needed & ~letters[i]) == 0 && c.NearLines[i].Text is { Length: < LongestNear } text && Caseless.Holds(text, name))
            {
                near = near < 0 ? i : near;
                beside = beside < 0 && text.Length < AuthorClues.LongestBeside ? i : beside;
                count++;
            }
        }

        string last = option.Bare[(option.Bare.LastIndexOf(' ') + 1)..];
        row.Add(near);
        row.Add(option.Author.Url is { } url ? (Caseless.Holds(url, last) ? 2 : 1) : 0);
        row.Add(name.Contains(' ') ? 0 : name.AsSpan().ContainsAny(AddressSigns) ? 2 : char.IsLower(name[0]) ? 1 : -1);
        row.Add(line.Authors[0].Kind == AuthorKind.Organization ? 1 : 0);
        row.Add((float)name.Length / Math.Max(1, line.Text.Length));
        row.Add(near < 0 ? 0 : c.NearLines[near].Text.AsSpan().ContainsAnyInRange('0', '9') ? 2 : 1);
        return (count, beside);
    }

    /// <summary>A bit for each plain letter of a text, whatever its case: a text that stands in another one has none that the other lacks.</summary>
    private static uint LettersOf(string text)
    {
        const uint Folded = (1u << ('i' & 0x1F)) | (1u << ('k' & 0x1F)) | (1u << ('s' & 0x1F));
        uint letters = 0;
        foreach (char c in text)
        {
            letters |= c < 0x80 ? 1u << (c & 0x1F) : Folded; // some letters beyond are these where case does not count
        }

        return letters;
    }

    /// <summary>The line that names it best: whether it says so, and what else is in it.</summary>
    private static void Line(ref Row row, AuthorLine line)
    {
        int rest = line.Text.Length;
        foreach (Author author in line.Authors)
        {
            rest -= author.Name.Length;
        }

        row.Add(line.HasLead ? 1 : 0);
        row.Add(line.Origin is Origin.Visible or Origin.ClassName ? rest : -1);
    }

    /// <summary>How the other names stand to it: printed, declared, and before or behind it in the page.</summary>
    private static void Beside(ref Row row, List<AuthorOption> options, OptionWeights[] weights, int index, Origin origin, int near)
    {
        int seen = 0, declared = 0, order = 0, alike = 0;
        for (int i = 0; i < options.Count; i++)
        {
            if (i != index)
            {
                seen = Math.Max(seen, weights[i].Printed);
                declared = Math.Max(declared, weights[i].Declared);
                order += weights[i].First >= 0 && weights[i].First < weights[index].First && weights[i].Highest >= weights[index].Highest ? 1 : 0;
                alike += weights[i].Highest == weights[index].Highest && (weights[i].Origins & (1 << (int)origin)) != 0 ? 1 : 0;
            }
        }

        int placed = 0;
        foreach ((AuthorLine line, _) in options[index].Lines)
        {
            placed += line.Node >= 0 ? 1 : 0;
        }

        Row own = row;
        own.Add(seen);
        own.Add(declared);
        own.Add(weights[index].First < 0 ? -1 : order);
        own.Add(alike);
        own.Add(near);
        own.Add(placed);
        row = own;
    }

    private static OptionWeights WeightsOf(AuthorOption option, Span<int> byOrigin)
    {
        byOrigin.Fill(-99);
        int best = 0, first = -1, origins = 0;
        for (int i = 0; i < option.Lines.Count; i++)
        {
            AuthorLine line = option.Lines[i].Line;
            int at = Array.IndexOf(Origins, line.Origin);
            if (at >= 0)
            {
                byOrigin[at] = Math.Max(byOrigin[at], line.Weight);
            }

            origins |= 1 << (int)line.Origin;
            best = line.Weight > option.Lines[best].Line.Weight ? i : best;
            first = line.Node >= 0 && (first < 0 || line.Node < first) ? line.Node : first;
        }

        int jsonLd = Of(byOrigin, Origin.JsonLd);
        return new OptionWeights(
            option.Lines[best].Line.Weight,
            Math.Max(jsonLd, Of(byOrigin, Origin.Microdata)),
            jsonLd > 0,
            Math.Max(Of(byOrigin, Origin.Meta), Of(byOrigin, Origin.OpenGraph)),
            Math.Max(Of(byOrigin, Origin.Visible), Math.Max(Of(byOrigin, Origin.ClassName), Of(byOrigin, Origin.Rel))),
            best,
            first,
            origins);
        static int Of(Span<int> weights, Origin origin) => weights[Array.IndexOf(Origins, origin)];
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
            if (other.Bare.Length > option.Bare.Length)
            {
                within += TextTools.HoldsWords(other.Bare, option.Bare) ? 1 : 0;
            }
            else
            {
                holds += TextTools.HoldsWords(option.Bare, other.Bare) ? 1 : 0;
            }
        }

        Row own = row;
        own.Add(weights[index].Highest - best);
        own.Add(structured);
        own.Add(within);
        own.Add(holds);
        own.Add(options.Count);
        own.Add(sure);
        own.Add(Array.Exists(weights, static w => w.HasJsonLd) ? 1 : 0);
        own.Add(persons);
        own.Add(meta);
        row = own;
    }

    /// <summary>What the lines of an option weigh, the index of the weightiest, the first node of all and a bit for each origin.</summary>
    private readonly record struct OptionWeights(int Highest, int Structured, bool HasJsonLd, int Declared, int Printed, int Best, int First, int Origins);
}
