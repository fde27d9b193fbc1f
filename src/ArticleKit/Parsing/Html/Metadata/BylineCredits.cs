using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What the page itself says of who wrote it, where but for that the site alone or nobody would be taken for the author.</summary>
internal static class BylineCredits
{
    private const int NearWeight = 45;

    // Of the lines before the headline.
    private const int BeforeWeight = 26;
    private const int TopWeight = 47;
    private const int FirstWeight = 49;
    private const int MarkedWeight = 72;
    private const int LongestOffice = 16;
    private const int LongestMonth = 12;

    // Rank, posts, since when: what forums print below the name of an account.
    private const int FactsOfAccount = 3;

    /// <summary>Takes whom the one credit line of a page names, instead of the site or a body that a template declares; whether there was one.</summary>
    public static bool Prefer(HtmlPage page, SiteNames site, List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        if (!chosen.TrueForAll(o => IsTemplate(site, o) || IsOfCards(page, o)))
        {
            return false;
        }

        List<AuthorOption> credited = Credited(page, site, lines, options);
        if (credited.Count == 0 && chosen.Count == 0)
        {
            credited = options.FindAll(static o => o.Lines.Exists(l => IsAccount(l.Line, l.Index)));
            credited.AddRange(credited.Count > 0 ? [] : options.FindAll(IsLedAlone));
            credited.RemoveRange(Math.Min(1, credited.Count), Math.Max(0, credited.Count - 1));
        }

        if (credited.Count == 0 && chosen.Count > 0)
        {
            credited = options.FindAll(o => IsDatedAlone(page, site, o));
            credited.RemoveRange(Math.Min(1, credited.Count), Math.Max(0, credited.Count - 1));
        }

        if (credited.Count == 0 || chosen.Exists(o => IsNamesake(o, credited[0])))
        {
            return false;
        }

        chosen.Clear();
        chosen.AddRange(credited);
        return true;
    }

    /// <summary>Whether two names begin with the same word: a site that has its writer's name, and how the writer signs.</summary>
    private static bool IsNamesake(AuthorOption one, AuthorOption other) =>
        one.Bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && other.Bare.Length > end && other.Bare.AsSpan(0, end + 1).SequenceEqual(one.Bare.AsSpan(0, end + 1));

    private static List<AuthorOption> Credited(HtmlPage page, SiteNames site, List<AuthorLine> lines, List<AuthorOption> options)
    {
        List<AuthorLine> credits = lines.FindAll(IsCredit);
        AuthorLine? credit = Only(credits.FindAll(l => l.Weight >= NearWeight && IsPerson(site, l.Authors[0])))
            ?? Only(credits.FindAll(static l => l.Weight < NearWeight && (l.HasLongLead || l.Text[l.LeadLength - 1] == ':')))
            ?? Only(credits.FindAll(l => l.Weight < NearWeight && IsLineOfItsOwn(page, l)))
            ?? Only(lines.FindAll(l => IsSetSignature(page, l)));
        if (credit is not null && IsPerson(site, credit.Authors[0]))
        {
            return options.FindAll(o => o.Lines.Exists(l => l.Line == credit && l.Index == 0));
        }

        if (Agreed(site, options) is { } agreed)
        {
            return [agreed];
        }

        AuthorLine? told = lines.Find(l => HasDegree(l) && IsPerson(site, l.Authors[0]))
            ?? lines.Find(l => IsNearAlone(l) && IsDescribed(page, l.Node) && IsPerson(site, l.Authors[0]))
            ?? lines.Find(l => l.Origin == Origin.Visible && l.IsAlone(0) && IsOfNewsroom(page, l) && IsPerson(site, l.Authors[0]))
            ?? lines.Find(l => l.Key is NameHints.Closing or NameHints.Reporter && IsPerson(site, l.Authors[0]));
        return told is null ? [] : options.FindAll(o => BylineArbiter.Names(told, o) && IsPerson(site, o.Author));
    }

    /// <summary>Whether the first line under the headline is a person's whole name and nothing else but a day, or the day stands on the next line.</summary>
    public static bool IsDatedAlone(HtmlPage page, SiteNames site, AuthorOption option) =>
        IsPerson(site, option.Author) && option.Author.Name.Contains(' ', StringComparison.Ordinal) && BylineArbiter.IsDated(page, option)
        && option.Lines.Exists(static l => l.Line is { Origin: Origin.Visible, Authors.Count: 1 } && l.Line.Weight >= (AuthorClues.IsDated(l.Line.Text) ? FirstWeight : FirstWeight + 1) && l.Line.Text.StartsWith(l.Line.Authors[0].Name, StringComparison.Ordinal) && CreditLine.RestOf(l.Line) <= LongestMonth);

    /// <summary>Whether a line close to the headline opens with a name and the letters of a degree behind it.</summary>
    private static bool HasDegree(AuthorLine line)
    {
        string name = line.Authors[0].Name;
        return line.Weight >= TopWeight && PostNominals.StartOf(name) < name.Length && line.Text.StartsWith(name, StringComparison.Ordinal);
    }

    private static bool IsNearAlone(AuthorLine line) => line.Weight >= NearWeight && line.Origin == Origin.Visible && line.IsAlone(0);

    /// <summary>Whether a line is one name behind the text, set apart from it, and neither a heading nor the head of a list.</summary>
    private static bool IsSetSignature(HtmlPage page, AuthorLine line) =>
        line.Key == LateNames.Signature && line.Authors.Count == 1 && IsSet(page, line.Node) && !Opens(page, line.Node) && !RunsOn(page, line.Node);

    /// <summary>Whether the element right behind a line says that it holds something of the author: what the one on the line is.</summary>
    private static bool IsDescribed(HtmlPage page, int node)
    {
        int next = node < 0 ? 0 : page[node].End;
        while (next > 0 && next < page.Count && page[next].Tag == Tag.Text && page[next].TextLength == 0)
        {
            next++;
        }

        MarkKind kind = MarkKind.None;
        Zone zone = Zone.None;
        if (next > 0 && next < page.Count && page[next].Parent == page[node].Parent)
        {
            ClassWords.Read(page.Attribute(next, Attr.Class), ref kind, ref zone);
        }

        return (kind & MarkKind.Author) != 0;
    }

    /// <summary>Whether the next line says that a name near the headline is somebody's who writes for a paper: "Transport reporter".</summary>
    private static bool IsOfNewsroom(HtmlPage page, AuthorLine line)
    {
        const int Nearest = 8;
        const int Longest = 40;
        if (line.Node < 0 || line.Weight < BeforeWeight)
        {
            return false;
        }

        int end = page[line.Node].End;
        for (int i = end; i < page.Count && i < end + Nearest; i++)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength > 0)
            {
                ReadOnlySpan<char> text = page[i].Text.Span.Trim();
                return text.Length < Longest && BylineWords.Newsroom.Contains(text[(text.LastIndexOf(' ') + 1)..]);
            }
        }

        return false;
    }

    /// <summary>The only person whose name stands alone both in an element that says author and on a line near the headline or behind "by".</summary>
    private static AuthorOption? Agreed(SiteNames site, List<AuthorOption> options)
    {
        List<AuthorOption> agreed = options.FindAll(o => IsPerson(site, o.Author) && o.Lines.Exists(static l => l.Line.IsMarkedAlone(l.Index)) && o.Lines.Exists(static l => IsPrintedFirst(l.Line, l.Index)));
        return agreed.Count == 1 ? agreed[0] : null;
    }

    private static bool IsPrintedFirst(AuthorLine line, int index) =>
        line.Origin == Origin.Microdata || (line.Origin == Origin.Visible && index == 0 && (line.HasLead || IsTopAlone(line)));

    private static bool IsTopAlone(AuthorLine line) => line.Weight >= TopWeight && line.Authors.Count == 1 && line.IsAlone(0);

    /// <summary>Whether an element near the headline that says author holds nothing but "by" and a name of one word, or initials.</summary>
    private static bool IsLedAlone(AuthorOption option) => option.Author is { Role: AuthorRole.Author, Kind: AuthorKind.Person, Name: var name } && char.IsUpper(name[0])
        && option.Lines.Exists(l => l.Line is { HasLead: true, Origin: Origin.ClassName, Weight: >= MarkedWeight } && RestOf(l.Line).SequenceEqual(name));

    /// <summary>What stands behind "By".</summary>
    private static ReadOnlySpan<char> RestOf(AuthorLine line) => line.Text.AsSpan(line.LeadLength).Trim(": ");

    /// <summary>Whether a line says when an account posted: "AnnLee 17.10.2019, 13:56", "Posted by AnnLee on Friday".</summary>
    private static bool IsAccount(AuthorLine line, int index)
    {
        const int Time = 7;
        string name = line.Authors[index].Name;
        if (line.Key == NameHints.Poster)
        {
            return true;
        }

        if (index > 0 || !IsWordWithCapitals(name))
        {
            return false;
        }

        if (line.Origin == Origin.ClassName && (line.HasLongLead || HasFactsOf(line.Text, name)))
        {
            return true;
        }

        bool first = line.Weight >= FirstWeight && line.Text.Length < AuthorClues.LongestBeside && line.Text.StartsWith(name, StringComparison.Ordinal);
        ReadOnlySpan<char> rest = first ? line.Text.AsSpan(name.Length).TrimStart() : default;
        return rest.Length > Time && char.IsAsciiDigit(rest[0]) && rest.Contains(':');
    }

    /// <summary>Whether a name is one word with capitals and small letters within, as only accounts have: "AnnLee".</summary>
    private static bool IsWordWithCapitals(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[0]) && name.AsSpan(1).ContainsAnyInRange('A', 'Z') && name.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool HasFactsOf(string text, string account) => text.StartsWith(account + " | ", StringComparison.Ordinal) && text.Count(static c => c == '|') >= FactsOfAccount;

    /// <summary>Whether a line far from the headline is a block that holds nothing but "By" and the name, set apart from the text.</summary>
    private static bool IsLineOfItsOwn(HtmlPage page, AuthorLine line)
    {
        if (line.Node < 0 || line.Origin != Origin.Visible || line.Authors.Count != 1 || !RestOf(line).SequenceEqual(line.Authors[0].Name))
        {
            return false;
        }

        int block = page.BlockAround(page[line.Node].Parent);
        return page[block].TextLength <= line.Text.Length && IsSet(page, line.Node) && page.FindAncestor(line.Node, Tag.A) < 0;
    }

    /// <summary>Whether a signature is set apart from the text: in bold or slanted letters, or to the right.</summary>
    private static bool IsSet(HtmlPage page, int node)
    {
        for (int i = page[node].Parent, up = 0; i > 0 && up < 3; i = page[i].Parent, up++)
        {
            if (page[i].Tag is Tag.Strong or Tag.B or Tag.Em or Tag.I || page.Attribute(i, Attr.Style).Contains("right", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is the head of a column or of a list.</summary>
    private static bool Opens(HtmlPage page, int node)
    {
        const int Nearest = 20;
        if (page.FindAncestor(node, Tag.Td) >= 0)
        {
            return true;
        }

        for (int i = node + 1; i < page.Count && i < node + Nearest; i++)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength > 0)
            {
                return page.FindAncestor(i, Tag.Li) > node && page.FindAncestor(i, Tag.A) < 0;
            }
        }

        return false;
    }

    /// <summary>Whether text goes on behind a line, which makes it a heading.</summary>
    private static bool RunsOn(HtmlPage page, int node)
    {
        const int Nearest = 60;
        const int LongestLine = 80;
        for (int i = node + 1; i < page.Count && i < node + Nearest; i++)
        {
            if ((page[i].Tag is Tag.P or Tag.Li or Tag.Text && page[i].TextLength > LongestLine) || TagFacts.IsHeading(page[i].Tag))
            {
                return !TagFacts.IsHeading(page[i].Tag);
            }
        }

        return false;
    }

    /// <summary>Whether a body is named in nothing but elements of one kind, two at least, each a link to another page or in one: who wrote related posts.</summary>
    private static bool IsOfCards(HtmlPage page, AuthorOption option)
    {
        List<(AuthorLine Line, int Index)> marked = option.Author.Kind == AuthorKind.Organization ? option.Lines.FindAll(static l => l.Line.Origin == Origin.ClassName) : [];
        if (marked.Count < 2 || !option.Lines.TrueForAll(static l => l.Line.Origin == Origin.ClassName || l.Line.Key == LateNames.Late))
        {
            return false;
        }

        int kind = page[marked[0].Line.Node].Class;
        return marked.TrueForAll(l => page[l.Line.Node].Tag == Tag.A && page[l.Line.Node].Class == kind);
    }

    private static bool IsTemplate(SiteNames site, AuthorOption option) => site.MatchesBare(option.Bare)
        ? !option.Lines.Exists(static l => l.Line.HasLead && l.Index == 0)
        : option.Author.Kind == AuthorKind.Organization && !option.Lines.Exists(static l => BylineRivals.IsPrint(l.Line));

    private static bool IsPerson(SiteNames site, Author author) =>
        BylineFellows.IsWriter(author) && !site.Matches(author.Name);

    /// <summary>The weightiest of some lines, if all name the same first.</summary>
    private static AuthorLine? Only(List<AuthorLine> lines) =>
        lines.Count > 0 && lines.TrueForAll(l => l.Authors[0].Name == lines[0].Authors[0].Name) ? lines.MaxBy(static l => l.Weight) : null;

    /// <summary>Whether a line begins as credit lines do, a name soon behind that.</summary>
    private static bool IsCredit(AuthorLine line)
    {
        bool begins = line.HasLead && (line.Origin == Origin.ClassName || (line.Origin == Origin.Visible && !char.IsLower(line.Text[0]))) && !BylineWords.LeadsOn(line.Text);
        return begins && line.Text.IndexOf(line.Authors[0].Name, StringComparison.Ordinal) is >= 0 and int at && at - line.LeadLength <= LongestOffice;
    }
}
