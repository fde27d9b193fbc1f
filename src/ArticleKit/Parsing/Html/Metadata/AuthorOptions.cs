using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Gathers the names that may be a page's authors.</summary>
internal static class AuthorOptions
{
    private const int Most = 80;

    public static (List<AuthorLine> Lines, List<AuthorOption> Options) Of(MetadataContext c, string? title)
    {
        List<AuthorLine> lines = LinesOf(c, title);
        var options = new List<AuthorOption>();
        foreach (AuthorLine line in lines)
        {
            for (int i = 0; i < line.Authors.Count; i++)
            {
                AuthorOption? option = Named(options, line.Authors[i].Name);
                if (option is null)
                {
                    string bare = TextTools.Bare(Honorifics.Without(PostNominals.Without(line.Authors[i].Name)));
                    option = Known(options, bare);
                    if (option is null)
                    {
                        if (bare.Length == 0 || options.Count == Most)
                        {
                            continue;
                        }

                        options.Add(option = new AuthorOption(line.Authors[i], bare));
                    }
                }

                option.Lines.Add((line, i));
                option.Author = Better(option.Author, line.Authors[i]);
            }
        }

        return (lines, options);
    }

    private static List<AuthorLine> LinesOf(MetadataContext c, string? title)
    {
        var lines = new List<AuthorLine>();
        var splits = new List<(AuthorLine Line, bool Turned, int Count)>();
        List<(string Told, string Turned)> turns = TurnsOf(c);
        foreach (Candidate candidate in c.Of(Field.Author))
        {
            if (candidate.Value.Contains("://", StringComparison.Ordinal) || candidate.Value == title)
            {
                continue;
            }

            // Several elements of one name, such as citation_author, are one line; class names and visible lines stand for themselves.
            bool joins = candidate.Origin is not (Origin.ClassName or Origin.Visible);
            AuthorLine? line = joins ? Known(lines, candidate) : null;
            if (line is null)
            {
                line = new AuthorLine(candidate.Origin, candidate.Key, candidate.Weight, candidate.Node, candidate.Value) { Item = candidate.Item };
                lines.Add(line);
            }

            bool turned = IsTurned(candidate);
            int first = line.Authors.Count;
            if (first == 0 && AddKnown(splits, candidate, turned, line))
            {
                continue;
            }

            if (first == 0 && joins && candidate.Value.Contains(' ', StringComparison.Ordinal) && c.SiteNames.IsName(candidate.Value))
            {
                // The site's name is one, whatever words are in it.
                line.Authors.Add(new Author { Name = candidate.Value, Url = candidate.Link, Kind = BylineSplitter.KindOf(candidate.Value) });
                continue;
            }

            string value = turned ? Turn(candidate.Value) : WithoutDates(Turned(candidate.Value, turns), c.Language);
            BylineSplitter.SplitInto(value, candidate.Link, line.Authors);
            WithoutSite(line.Authors, first, c.SiteNames);
            if (first == 0 && line.Text == candidate.Value)
            {
                splits.Add((line, turned, line.Authors.Count));
            }
        }

        lines.RemoveAll(static line => line.Authors.Count == 0);
        return lines;
    }

    /// <summary>Gives a line the names of another one of the same words: most pages say several times who wrote them.</summary>
    private static bool AddKnown(List<(AuthorLine Line, bool Turned, int Count)> splits, Candidate candidate, bool turned, AuthorLine line)
    {
        foreach ((AuthorLine known, bool knownTurned, int count) in splits)
        {
            if (knownTurned == turned && known.Text == candidate.Value)
            {
                for (int i = 0; i < count; i++)
                {
                    Author author = known.Authors[i];
                    line.Authors.Add(author.Url == candidate.Link ? author : author with { Url = candidate.Link });
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>The option whose first or last line has it by just this name: most lines say what another one said.</summary>
    private static AuthorOption? Named(List<AuthorOption> options, string name)
    {
        foreach (AuthorOption option in options)
        {
            if (IsNamed(option.Lines[0], name) || IsNamed(option.Lines[^1], name))
            {
                return option;
            }
        }

        return null;
    }

    private static bool IsNamed((AuthorLine Line, int Index) printed, string name) => printed.Line.Authors[printed.Index].Name == name;

    private static AuthorOption? Known(List<AuthorOption> options, string bare)
    {
        foreach (AuthorOption option in options)
        {
            if (option.Bare == bare)
            {
                return option;
            }
        }

        return null;
    }

    private static AuthorLine? Known(List<AuthorLine> lines, Candidate candidate)
    {
        foreach (AuthorLine line in lines)
        {
            if (line.Origin == candidate.Origin && line.Weight == candidate.Weight && line.Item == candidate.Item && line.Key == candidate.Key)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>A line with its dates cut out: they part names as a comma would.</summary>
    public static string WithoutDates(string line, string? language)
    {
        // Without a digit the finder finds nothing at once.
        for (int i = 0, from = 0; i < 3 && DateFinder.TryFind(line, language, from, out FoundDate found); i++)
        {
            int start = StartOfDay(line, found.Start);
            line = string.Concat(line.AsSpan(0, start), " | ", line.AsSpan(found.End));
            from = start + 3;
        }

        return line;
    }

    /// <summary>Where a date begins with its label, the day of the week or the word before it, which a name would run into: "Ann Lee Monday, May 6, 2024".</summary>
    private static int StartOfDay(string line, int date)
    {
        if (DateLabels.StartOf(line.AsSpan(0, date)) is > 0 and int label)
        {
            return label;
        }

        ReadOnlySpan<char> before = line.AsSpan(0, date).TrimEnd(" ,");
        int space = before.LastIndexOf(' ');
        if (space > 0 && BylineWords.BeforeDays.Contains(before[(space + 1)..]))
        {
            return space;
        }

        return space > 0 && space + 3 < before.Length && char.IsUpper(before[space + 1]) && BylineWords.IsFiller(before[(space + 1)..]) ? space : date;
    }

    /// <summary>Cuts the site's name off names that it is printed behind: "Ann Lee Example News".</summary>
    private static void WithoutSite(List<Author> authors, int from, SiteNames site)
    {
        for (int i = from; i < authors.Count; i++)
        {
            string name = authors[i].Name;
            int space = name.IndexOf(' ', StringComparison.Ordinal);
            for (space = space < 0 ? -1 : name.IndexOf(' ', space + 1); space > 0; space = name.IndexOf(' ', space + 1))
            {
                if (site.IsName(name.AsSpan(space + 1)) || (authors[i].Kind == AuthorKind.Organization && IsHouse(name, space, site)))
                {
                    authors[i] = authors[i] with { Name = name[..space].TrimEnd(',', '-', '–', ' '), Kind = AuthorKind.Person };
                    break;
                }
            }
        }
    }

    /// <summary>Whether a person's name ends at a place and the site's begins there, more words of a house behind it: "Ann Lee Example International".</summary>
    private static bool IsHouse(string name, int space, SiteNames site)
    {
        int end = name.IndexOf(' ', space + 1);
        return end > 0 && site.IsName(name.AsSpan(space + 1, end - space - 1)) && BylineSplitter.KindOf(name[..space]) == AuthorKind.Person;
    }

    /// <summary>Whether a source puts last names first.</summary>
    private static bool IsTurned(Candidate candidate) => candidate.Origin is Origin.Citation or Origin.DublinCore;

    /// <summary>The names that libraries are told with the last name first, and as they are spoken: archives print them so too.</summary>
    private static List<(string Told, string Turned)> TurnsOf(MetadataContext c)
    {
        const int MostTurns = 20;
        var turns = new List<(string Told, string Turned)>();
        foreach (Candidate candidate in c.Of(Field.Author))
        {
            if (turns.Count < MostTurns && IsTurned(candidate) && Turn(candidate.Value) is var turned && turned.Length != candidate.Value.Length)
            {
                turns.Add((candidate.Value, turned));
            }
        }

        return turns;
    }

    /// <summary>A line with such names as they are spoken.</summary>
    private static string Turned(string line, List<(string Told, string Turned)> turns)
    {
        foreach ((string told, string turned) in turns)
        {
            line = line.Replace(told, turned, StringComparison.Ordinal);
        }

        return line;
    }

    /// <summary>"Lee, Ann" to "Ann Lee".</summary>
    private static string Turn(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 && !name.AsSpan(0, comma).Contains(' ') ? name[(comma + 1)..].Trim() + " " + name[..comma] : name;
    }

    /// <summary>One name of two that have the same words: not all in capitals where the other is not, with the letters behind it and with a link where one has them.</summary>
    private static Author Better(Author one, Author other)
    {
        if (one.Name == other.Name)
        {
            return one.Url is null && other.Url is not null ? one with { Url = other.Url } : one;
        }

        if (PostNominals.StartOf(one.Name) == one.Name.Length && PostNominals.StartOf(other.Name) < other.Name.Length)
        {
            return other with { Role = one.Role, Url = one.Url ?? other.Url };
        }

        bool recase = one.Name.Length > 3 && IsUpper(one.Name) && !IsUpper(other.Name) && other.Name.Any(char.IsUpper);
        return one with { Name = recase ? other.Name : one.Name, Url = one.Url ?? other.Url };
    }

    /// <summary>Whether a name is printed in capitals, or in a script without them.</summary>
    private static bool IsUpper(string name) => !name.AsSpan().ContainsAnyInRange('a', 'z') && name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal);
}
