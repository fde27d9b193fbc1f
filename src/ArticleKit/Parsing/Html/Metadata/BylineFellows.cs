using System.Collections.Frozen;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The other names of a credit line of which one name was chosen: who signs together wrote together.</summary>
internal static class BylineFellows
{
    private const int Most = 16;
    private const int LeastWeight = 45;
    private const int MostRest = 10;
    private const int SureWeight = 72;
    private const int MostPlain = 4;
    private const float LeastLikely = 0.12f;
    private const int LeastBeside = 60;

    // What the page's main thing weighs as it names a person, and a body.
    private const int DeclaredPerson = 90;
    private const int DeclaredBody = 80;
    private const int FarthestBeside = 12;

    private static readonly FrozenSet<string> Particles = BylineTable.Of("particle").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds, of "By A, B and C", those that were not chosen, and of "Text: A, Fotos: B" those that made something else.</summary>
    public static void Add(List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in lines)
        {
            bool several = IsOfSeveral(line);
            if (!(several || IsNearOfSeveral(line)) || !Names(line, chosen, count))
            {
                continue;
            }

            bool joined = several && CreditLine.IsJoined(line);
            foreach (AuthorOption option in options)
            {
                if (!BylineArbiter.Names(line, option) || chosen.Contains(option))
                {
                    continue;
                }

                bool belongs = !several ? IsWriter(option.Author) && CreditLine.IsJoinedTo(line, option, chosen)
                    : option.Author.Role == AuthorRole.Author ? joined || CreditLine.IsJoinedTo(line, option, chosen) : option.Author.Role != AuthorRole.Contributor && IsWhole(option.Author);
                if (belongs)
                {
                    chosen.Add(option);
                }
            }
        }
    }

    /// <summary>Whether a printed line that may be the byline holds several names, says that they wrote, and little else.</summary>
    private static bool IsOfSeveral(AuthorLine line) =>
        HoldsSeveral(line) && line.Weight >= LeastWeight && line.Origin is Origin.Visible or Origin.ClassName && CreditLine.IsCredit(line) && CreditLine.RestOf(line) <= MostRest;

    /// <summary>Whether a line near the headline opens with a whole name and holds others: "Ann Lee &amp; Bo Chen, offices".</summary>
    private static bool IsNearOfSeveral(AuthorLine line) =>
        HoldsSeveral(line) && line.Weight >= LeastWeight && line.Origin == Origin.Visible && IsWriter(line.Authors[0]) && line.Text.StartsWith(line.Authors[0].Name, StringComparison.Ordinal);

    private static bool HoldsSeveral(AuthorLine line) => line.Authors.Count is > 1 and <= Most;

    /// <summary>Adds, of "By A, B", the second, where that is not unlikely: behind a comma may stand a place or an office as well.</summary>
    public static void AddSecond(List<AuthorLine> lines, List<AuthorOption> options, float[] p, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in lines)
        {
            if (line.HasLead && line.Weight >= LeastBeside && line.Authors.Count is 2 or 3 && Names(line, chosen, count)
                && line.Authors.TrueForAll(IsWriter))
            {
                for (int i = 0; i < options.Count; i++)
                {
                    if (p[i] >= LeastLikely && BylineArbiter.Names(line, options[i]) && !chosen.Contains(options[i]))
                    {
                        chosen.Add(options[i]);
                    }
                }
            }
        }
    }

    /// <summary>Adds who is named beside one that was chosen, each in an element of the same kind with nothing but commas, joiners and offices between them.</summary>
    public static void AddBeside(HtmlPage page, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        List<AuthorLine> named = lines.FindAll(IsElementOfOne);
        if (named.Count < 2)
        {
            return;
        }

        named.Sort(static (a, b) => a.Node.CompareTo(b.Node));
        for (int pass = 0; pass < 2; pass++)
        {
            AuthorOption? last = null;
            int at = -1;
            foreach (AuthorLine line in pass == 0 ? named : Enumerable.Reverse(named))
            {
                AuthorOption? own = options.Find(o => BylineArbiter.Names(line, o));
                if (own is null)
                {
                    continue;
                }

                if (last is not null && own != last && chosen.Contains(last) && !chosen.Contains(own) && AreBeside(page, Math.Min(at, line.Node), Math.Max(at, line.Node)))
                {
                    chosen.Add(own);
                }

                (last, at) = (own, line.Node);
            }
        }
    }

    /// <summary>Whether an element near the headline is marked as the author's and holds one name and little else.</summary>
    private static bool IsElementOfOne(AuthorLine line) =>
        line.Node >= 0 && line.Authors.Count == 1 && line.Weight >= LeastBeside && line.Origin is Origin.ClassName or Origin.Rel or Origin.Microdata
        && IsWriter(line.Authors[0]) && (line.Text.Length < line.Authors[0].Name.Length + MostRest || line.HasOfficeBehind());

    /// <summary>Adds, of "Written by A, an office / B, an office", those whose names stand in elements of the kind that a chosen one's does.</summary>
    public static void AddMarked(HtmlPage page, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in lines.FindAll(static l => l.HasLongLead && HoldsSeveral(l) && l.Node >= 0 && l.Authors[0].Role == AuthorRole.Author))
        {
            for (int i = 0; i < count; i++)
            {
                int kind = KindIn(page, line, chosen[i]);
                if (kind >= 0)
                {
                    chosen.AddRange(options.FindAll(o => IsWriter(o.Author) && !chosen.Contains(o) && KindIn(page, line, o) == kind));
                }
            }
        }
    }

    /// <summary>The class of the element that holds a name alone within a line; -1 when none does.</summary>
    private static int KindIn(HtmlPage page, AuthorLine line, AuthorOption option)
    {
        foreach ((AuthorLine own, int index) in option.Lines)
        {
            if (own.Origin == Origin.ClassName && own.Node > line.Node && own.Node < page[line.Node].End && own.IsAlone(index))
            {
                return page[own.Node].Class;
            }
        }

        return -1;
    }

    private static bool AreBeside(HtmlPage page, int first, int second)
    {
        bool alike = page[first].Tag == page[second].Tag && page[first].Class == page[second].Class;
        if (!alike || second - page[first].End is < 0 or > FarthestBeside)
        {
            return false;
        }

        for (int i = page[first].End; i < second; i++)
        {
            if (page[i].Tag == Tag.Text && !IsOffice(page[i]))
            {
                foreach (ReadOnlySpan<char> word in new WordSpans(page[i].Text.Span.Trim()))
                {
                    if (word.IndexOfAnyExcept(",;·•|*0123456789 \t\r\n".AsSpan()) >= 0 && !BylineWords.Joiners.Contains(word))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>Whether a short text is what somebody is: "Transport Correspondent".</summary>
    private static bool IsOffice(in PageNode text)
    {
        const int Longest = 60;
        return text.TextLength is > 0 and < Longest && BylineOffices.Is(text.Text.Span.Trim());
    }

    /// <summary>Adds whom structured data names beside one that was chosen: persons whom the page prints too, and an agency that is not the site.</summary>
    public static void AddDeclared(SiteNames site, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        bool person = lines.Exists(l => IsDeclaredPerson(l) && Names(l, chosen, count));
        foreach (AuthorLine line in lines)
        {
            if (person && IsDeclaredBody(line))
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o) && !site.MatchesBare(o.Bare)));
            }

            if ((IsCitation(line) || IsOfSigns(line)) && Names(line, chosen, count))
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o)));
            }

            if (IsOfFewPersons(line) && Names(line, chosen, count))
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o) && o.Lines.Exists(static l => l.Line.Node >= 0)));
            }
        }
    }

    /// <summary>Whether the page's main thing names a person as its author, or does not say what it names.</summary>
    public static bool IsDeclaredPerson(AuthorLine line) => IsDeclared(line, DeclaredPerson);

    /// <summary>Whether the page's main thing names a body as its author.</summary>
    public static bool IsDeclaredBody(AuthorLine line) => IsDeclared(line, DeclaredBody);

    private static bool IsDeclared(AuthorLine line, int weight) => line.Origin == Origin.JsonLd && line.Weight == weight && line.Key == "author";

    /// <summary>Whether what libraries read names several by their whole names.</summary>
    private static bool IsCitation(AuthorLine line) => line.Origin is Origin.Citation or Origin.DublinCore && HoldsSeveral(line) && line.Authors.TrueForAll(IsWhole);

    /// <summary>Whether structured data names several by short signs.</summary>
    private static bool IsOfSigns(AuthorLine line) =>
        line.Weight >= SureWeight && line.Origin is Origin.JsonLd or Origin.Microdata && line.Authors.Count > 1 && line.Authors.TrueForAll(IsSign);

    /// <summary>Whether structured data names a few persons by their whole names.</summary>
    private static bool IsOfFewPersons(AuthorLine line) =>
        line.Origin is Origin.JsonLd && line.Weight >= SureWeight && line.Authors.Count is > 1 and <= MostPlain && line.Authors.TrueForAll(static a => IsWhole(a) && a.Kind == AuthorKind.Person);

    /// <summary>Whether a name is the short sign of a writer or an agency: "abc/dpa".</summary>
    private static bool IsSign(Author author)
    {
        const int Longest = 5;
        return author.Name.Length <= Longest && author.Name.All(char.IsAsciiLetterLower);
    }

    /// <summary>Where nobody was chosen, takes the names of a line at the headline that is nothing but a credit line.</summary>
    public static void AddPlain(List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        AuthorLine? plain = lines.Find(static l => l.Weight >= SureWeight && IsPlain(l));
        if (plain is not null)
        {
            chosen.AddRange(options.Where(o => BylineArbiter.Names(plain, o)));
        }
    }

    /// <summary>Whether a printed line is "By", a few names and little else; behind more than "By", names that are not whole go too where there are several.</summary>
    private static bool IsPlain(AuthorLine line)
    {
        bool anyNames = line.HasLongLead && line.Authors.Count > 1;
        return line.HasLead && !char.IsLower(line.Text[0]) && line.Origin is Origin.Visible or Origin.ClassName && line.Authors.Count <= MostPlain
            && line.Authors.TrueForAll(a => a is { Role: AuthorRole.Author, Kind: AuthorKind.Person } && (anyNames || IsWhole(a))) && CreditLine.RestOf(line) <= MostRest;
    }

    private static bool Names(AuthorLine line, List<AuthorOption> chosen, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (BylineArbiter.Names(line, chosen[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person is named as one who wrote, by the whole name.</summary>
    public static bool IsWriter(Author author) => author is { Role: AuthorRole.Author, Kind: AuthorKind.Person } && IsWhole(author);

    /// <summary>Whether a name is an organisation's, or several words that all begin as names do.</summary>
    public static bool IsWhole(Author author)
    {
        string name = author.Name;
        if (author.Kind == AuthorKind.Organization || name[0] > '\u0590')
        {
            return true;
        }

        bool several = false;
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            several |= words++ > 0;
            if (word.IsEmpty || (!char.IsUpper(word[0]) && word[0] != '(' && !Particles.Contains(word.ToString())))
            {
                return false;
            }
        }

        return several;
    }
}
