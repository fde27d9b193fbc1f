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
            if (line.Authors.Count is < 2 or > Most || line.Weight < LeastWeight || line.Origin is not (Origin.Visible or Origin.ClassName)
                || !IsCredit(line) || RestOf(line) > MostRest || !Names(line, chosen, count))
            {
                continue;
            }

            bool joined = IsJoined(line);
            foreach (AuthorOption option in options)
            {
                if (!BylineArbiter.Names(line, option) || chosen.Contains(option))
                {
                    continue;
                }

                bool belongs = option.Author.Role == AuthorRole.Author ? joined || IsJoinedTo(line, option, chosen) : option.Author.Role != AuthorRole.Contributor && IsWhole(option.Author);
                if (belongs)
                {
                    chosen.Add(option);
                }
            }
        }
    }

    /// <summary>Adds, of "By A, B", the second, where that is not unlikely: behind a comma may stand a place or an office as well.</summary>
    public static void AddSecond(List<AuthorLine> lines, List<AuthorOption> options, float[] p, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in lines)
        {
            if (line.HasLead && line.Weight >= LeastBeside && line.Authors.Count is 2 or 3 && Names(line, chosen, count)
                && line.Authors.TrueForAll(static a => a.Role == AuthorRole.Author && a.Kind == AuthorKind.Person && IsWhole(a)))
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

    /// <summary>Adds who is named beside one that was chosen, each in an element of the same kind with nothing but commas and joiners between them.</summary>
    public static void AddBeside(HtmlPage page, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        if (chosen.Count == 0)
        {
            return;
        }

        List<AuthorLine> named = lines.FindAll(static l => l.Node >= 0 && l.Authors.Count == 1 && l.Weight >= LeastBeside && l.Origin is Origin.ClassName or Origin.Rel or Origin.Microdata
            && l.Authors[0] is { Role: AuthorRole.Author, Kind: AuthorKind.Person } author && IsWhole(author) && l.Text.Length < author.Name.Length + MostRest);
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

    /// <summary>Adds, of "Written by A, an office / B, an office", those whose names stand in elements of the kind that a chosen one's does.</summary>
    public static void AddMarked(HtmlPage page, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in count == 0 ? [] : lines.FindAll(static l => l.HasLongLead && l.Authors.Count is > 1 and <= Most && l.Node >= 0 && l.Authors[0].Role == AuthorRole.Author))
        {
            for (int i = 0; i < count; i++)
            {
                int kind = KindIn(page, line, chosen[i]);
                if (kind >= 0)
                {
                    chosen.AddRange(options.FindAll(o => o.Author is { Role: AuthorRole.Author, Kind: AuthorKind.Person } && IsWhole(o.Author) && !chosen.Contains(o) && KindIn(page, line, o) == kind));
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
        if (page[first].End > second || page[first].Tag != page[second].Tag || page[first].Class != page[second].Class || second - page[first].End > FarthestBeside)
        {
            return false;
        }

        for (int i = page[first].End; i < second; i++)
        {
            if (page[i].Tag == Tag.Text)
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

    /// <summary>Adds whom structured data names beside one that was chosen: persons whom the page prints too, and an agency that is not the site.</summary>
    public static void AddDeclared(SiteNames site, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        bool person = lines.Exists(l => l.Origin == Origin.JsonLd && l.Weight == DeclaredPerson && l.Key == "author" && Names(l, chosen, count));
        foreach (AuthorLine line in lines)
        {
            if (person && line.Origin == Origin.JsonLd && line.Weight == DeclaredBody && line.Key == "author")
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o) && !site.MatchesBare(o.Bare)));
            }

            if (line.Origin is Origin.Citation or Origin.DublinCore && line.Authors.Count is > 1 and <= Most && Names(line, chosen, count) && line.Authors.TrueForAll(IsWhole))
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o)));
            }

            if (line.Weight >= SureWeight && line.Origin is Origin.JsonLd or Origin.Microdata && line.Authors.Count > 1 && Names(line, chosen, count) && line.Authors.TrueForAll(IsSign))
            {
                chosen.AddRange(options.Where(o => BylineArbiter.Names(line, o) && !chosen.Contains(o)));
            }

            if (line.Origin is Origin.JsonLd && line.Weight >= SureWeight && line.Authors.Count is > 1 and <= MostPlain && Names(line, chosen, count)
                && line.Authors.TrueForAll(static a => IsWhole(a) && a.Kind == AuthorKind.Person))
            {
                foreach (AuthorOption option in options)
                {
                    if (BylineArbiter.Names(line, option) && !chosen.Contains(option) && option.Lines.Exists(static l => l.Line.Node >= 0))
                    {
                        chosen.Add(option);
                    }
                }
            }
        }
    }

    /// <summary>Whether a name is the short sign of a writer or an agency: "abc/dpa".</summary>
    private static bool IsSign(Author author)
    {
        const int Longest = 5;
        return author.Name.Length <= Longest && author.Name.All(char.IsAsciiLetterLower);
    }

    /// <summary>Where nobody was chosen, takes the names of a line at the headline that is nothing but a credit line.</summary>
    public static void AddPlain(List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        AuthorLine? plain = chosen.Count > 0 ? null : lines.Find(static l =>
            l.HasLead && !char.IsLower(l.Text[0]) && l.Weight >= SureWeight && l.Origin is Origin.Visible or Origin.ClassName && l.Authors.Count <= MostPlain
            && l.Authors.TrueForAll(a => a.Role == AuthorRole.Author && a.Kind == AuthorKind.Person && (IsWhole(a) || (l.HasLongLead && l.Authors.Count > 1))) && RestOf(l) <= MostRest);
        if (plain is not null)
        {
            chosen.AddRange(options.Where(o => BylineArbiter.Names(plain, o)));
        }
    }

    /// <summary>Whether a line says that it names who wrote, by its first words or by the name of its element close to the headline.</summary>
    private static bool IsCredit(AuthorLine line)
    {
        const int CloseWeight = 60;
        return BylineLeads.Lead(line.Text, out AuthorRole role) > 0 ? role == AuthorRole.Author : line.Origin == Origin.ClassName && line.Weight >= CloseWeight;
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

    /// <summary>Whether a joiner stands before the last name of those who wrote it, and nothing but names and commas before that.</summary>
    private static bool IsJoined(AuthorLine line)
    {
        Author? last = line.Authors.FindLast(static a => a.Role == AuthorRole.Author);
        int at = last is null ? -1 : line.Text.LastIndexOf(last.Name, StringComparison.Ordinal);
        return at >= 2 && line.Authors.TrueForAll(static a => a.Role != AuthorRole.Author || IsWhole(a)) && EndsInJoiner(line.Text.AsSpan(0, at));
    }

    /// <summary>Whether nothing but a joiner stands between a whole name and a chosen one: "Ann Lee and Bo Chen, offices".</summary>
    private static bool IsJoinedTo(AuthorLine line, AuthorOption option, List<AuthorOption> chosen)
    {
        int index = option.Lines.Find(l => l.Line == line).Index;
        return IsWhole(line.Authors[index]) && ((index > 0 && IsPair(index - 1, index, index - 1)) || (index + 1 < line.Authors.Count && IsPair(index, index + 1, index + 1)));

        bool IsPair(int first, int second, int known)
        {
            int from = line.Text.IndexOf(line.Authors[first].Name, StringComparison.Ordinal);
            int to = from < 0 ? -1 : line.Text.IndexOf(line.Authors[second].Name, from + line.Authors[first].Name.Length, StringComparison.Ordinal);
            return to > 0 && line.Authors[first].Role == line.Authors[second].Role && IsWhole(line.Authors[known])
                && BylineWords.Joiners.Contains(line.Text.AsSpan()[(from + line.Authors[first].Name.Length)..to].Trim())
                && chosen.Exists(o => o.Lines.Exists(l => l.Line == line && l.Index == known));
        }
    }

    private static bool EndsInJoiner(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        int space = text.LastIndexOf(' ');
        return space > 0 && BylineWords.Joiners.Contains(text[(space + 1)..]);
    }

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

    /// <summary>The letters of a line that are no names, nor the words before and between them.</summary>
    private static int RestOf(AuthorLine line)
    {
        int rest = line.Text.Count(char.IsLetter) - BylineLeads.Lead(line.Text, out _);
        foreach (Author author in line.Authors)
        {
            // What stands before a name: "and", "Fotos".
            rest -= author.Name.Count(char.IsLetter) + (author.Role == AuthorRole.Author ? 3 : 12);
        }

        return rest;
    }
}
