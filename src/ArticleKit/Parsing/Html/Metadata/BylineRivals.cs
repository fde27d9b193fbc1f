using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Those of several chosen names that give way to the others: the site beside its writer, who reviewed beside who wrote.</summary>
internal static class BylineRivals
{
    private const int SureWeight = 60;
    private const int TopWeight = 49;

    /// <summary>Leaves out who is named in asides alone, where others are named outside them: they wrote what the aside links to.</summary>
    public static void DropAside(HtmlPage page, List<AuthorOption> chosen)
    {
        if (chosen.Count > 1 && chosen.Exists(o => !IsAside(page, o)))
        {
            chosen.RemoveAll(o => IsAside(page, o));
        }
    }

    /// <summary>Leaves out who is named in the items of a list alone, where a line under the headline names another of them: the list is of all who write there.</summary>
    public static void DropListed(HtmlPage page, List<AuthorOption> chosen)
    {
        if (chosen.Count > 1 && chosen.Exists(o => IsWholePerson(o.Author) && o.Lines.Exists(static l => IsTop(l.Line)) && o.Lines.Exists(l => IsListed(page, l.Line))))
        {
            chosen.RemoveAll(o => !o.Lines.Exists(static l => IsTop(l.Line)) && o.Lines.Exists(l => IsListed(page, l.Line)));
        }
    }

    private static bool IsTop(AuthorLine line) => line.Origin == Origin.Visible && line.Weight >= TopWeight;

    private static bool IsListed(HtmlPage page, AuthorLine line) => line.Origin == Origin.Rel && line.Node >= 0 && page.FindAncestor(line.Node, Tag.Li) >= 0;

    /// <summary>Leaves out the site, which a template names as the author of every page, where the page prints a person's whole name.</summary>
    public static void DropSite(SiteNames site, List<AuthorOption> chosen)
    {
        if (chosen.Count > 1 && chosen.Exists(o => !site.MatchesBare(o.Bare) && IsWholePerson(o.Author) && o.Lines.Exists(static l => l.Line.Node >= 0)))
        {
            chosen.RemoveAll(o => site.MatchesBare(o.Bare));
        }
    }

    /// <summary>Leaves out who edited, reviewed or updated what another wrote, but for an editor whom the byline itself names.</summary>
    public static void DropHelpers(List<AuthorOption> chosen)
    {
        List<AuthorOption> writers = chosen.Count < 2 ? [] : chosen.FindAll(static o => !IsHelper(o));
        if (writers.Count > 0 && writers.Count < chosen.Count)
        {
            chosen.RemoveAll(o => IsHelper(o) && !o.Lines.Exists(l => IsEditorOf(l.Line, l.Index, writers)));
        }
    }

    /// <summary>Whether the printed byline of some writers names an editor too.</summary>
    private static bool IsEditorOf(AuthorLine line, int index, List<AuthorOption> writers) =>
        line.Origin == Origin.Visible && line.Authors[index].Role == AuthorRole.Editor && writers.Exists(w => BylineArbiter.Names(line, w));

    /// <summary>Leaves out whom metadata alone names, where the page prints another's whole name as the writer's: who posted is not who wrote.</summary>
    public static void DropUnprinted(List<AuthorOption> chosen)
    {
        List<AuthorOption> writers = chosen.Count < 2 ? [] : chosen.FindAll(IsPrintedWriter);
        if (writers.Count > 0 && writers.Count < chosen.Count)
        {
            chosen.RemoveAll(o => !o.Lines.Exists(static l => IsPrint(l.Line)) && !writers.Exists(w => SharesLine(o, w) || (IsTold(o) && IsTold(w))));
        }
    }

    /// <summary>Leaves out words near the byline that are no whole name, where the page says by whom it is and declares that too.</summary>
    public static void DropUnled(List<AuthorOption> chosen)
    {
        if (chosen.Count > 1 && chosen.Exists(IsCreditedAndDeclared))
        {
            chosen.RemoveAll(static o => !BylineFellows.IsWhole(o.Author) && !o.Lines.Exists(static l => l.Line.HasLead || IsDeclaration(l.Line)));
        }
    }

    private static bool IsCreditedAndDeclared(AuthorOption option) =>
        option.Lines.Exists(static l => l.Line.HasLead && l.Line.Weight >= SureWeight) && option.Lines.Exists(static l => IsDeclaration(l.Line));

    /// <summary>Leaves out names from what stands behind a chosen name without a comma: "Ann Lee Gardener and Cook", her name alone in an element.</summary>
    public static void DropBehind(List<AuthorOption> chosen)
    {
        foreach (AuthorOption option in chosen.Count < 2 ? [] : chosen.FindAll(IsPrintedAlone))
        {
            string name = option.Author.Name;
            foreach (AuthorLine line in chosen.SelectMany(static o => o.Lines).Select(static l => l.Line).Where(IsPrint).ToList())
            {
                if (RestBehind(line, name) is { Length: > 0 } rest)
                {
                    chosen.RemoveAll(o => o != option && o.Author.Role == AuthorRole.Author && o.Lines.TrueForAll(l => IsOfRest(l.Line, name, rest)));
                }
            }
        }
    }

    /// <summary>Whether a whole name is printed alone in an element.</summary>
    private static bool IsPrintedAlone(AuthorOption option) => BylineFellows.IsWhole(option.Author) && option.Lines.Exists(static l => IsPrint(l.Line) && l.Line.IsAlone(l.Index));

    /// <summary>Whether a line has the same words behind a name, or is the end of them.</summary>
    private static bool IsOfRest(AuthorLine line, string name, string rest) => RestBehind(line, name) == rest || rest.EndsWith(line.Text, StringComparison.Ordinal);

    /// <summary>Leaves out what stands before a declared name on its lines, more words between: "Oslo, Bergen Ann Lee", where she wrote from.</summary>
    public static void DropPlaces(List<AuthorOption> options, List<AuthorOption> chosen)
    {
        foreach (AuthorOption name in chosen.Count == 0 ? [] : options.FindAll(static o => IsTold(o) && BylineFellows.IsWhole(o.Author)))
        {
            int places = chosen.RemoveAll(o => o != name && StandsBefore(o, name.Author.Name));
            if (places > 0 && !chosen.Contains(name))
            {
                chosen.Add(name);
            }
        }
    }

    /// <summary>Whether a text stands before a name on the lines that are marked or told, and on no other but such as anything may stand on.</summary>
    private static bool StandsBefore(AuthorOption option, string name) =>
        option.Lines.TrueForAll(l => (l.Line.Origin == Origin.Visible && !l.Line.HasLead) || EndsBehind(l.Line, l.Index, name)) && option.Lines.Exists(static l => l.Line.Origin != Origin.Visible);

    /// <summary>Whether a name of a line, or one behind it, ends in another name.</summary>
    private static bool EndsBehind(AuthorLine line, int index, string name) => line.Authors.FindIndex(index, a => a.Name.EndsWith(" " + name, StringComparison.Ordinal)) >= 0;

    /// <summary>Leaves out a single word or a town of several behind a comma, bar or slash and whole names: "By Ann Lee, Oslo", "Example Press Ltd, Oslo, Norway".</summary>
    public static void DropTowns(List<AuthorOption> chosen)
    {
        if (chosen.Count > 1)
        {
            chosen.RemoveAll(static o => (IsSingleWord(o.Author) || BylinePlaces.IsTown(o.Author.Name)) && o.Lines.TrueForAll(static l => IsTown(l.Line, l.Index)));
        }
    }

    private static bool IsSingleWord(Author author) =>
        author is { Kind: AuthorKind.Person, Role: AuthorRole.Author, Name: var name } && char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether a name stands behind a comma, bar or slash, a body first on the line, or nothing but whole names before it.</summary>
    private static bool IsTown(AuthorLine line, int index)
    {
        int at = index == 0 ? -1 : line.Text.IndexOf(line.Authors[index].Name, StringComparison.Ordinal);
        bool behindComma = at > 0 && line.Text.AsSpan(0, at).TrimEnd() is [.., ',' or '|' or '/'];
        return behindComma && (line.Authors[0].Kind == AuthorKind.Organization || (index == line.Authors.Count - 1 && (index == 1 || (line.Origin != Origin.Microdata && CreditLine.IsBehindJoiner(line, index - 1))) && line.Authors.TrueForAll(a => a == line.Authors[index] || BylineFellows.IsWriter(a))));
    }

    /// <summary>Leaves out what stands on other lines of an element that says author, where a smaller one inside says whom it means: ranks, buttons.</summary>
    public static void DropBeneath(HtmlPage page, List<AuthorOption> chosen)
    {
        if (chosen.Count < 2)
        {
            return;
        }

        foreach (AuthorOption name in chosen.ToList())
        {
            foreach ((AuthorLine own, int index) in name.Lines)
            {
                if (own.Origin == Origin.ClassName && own.Node >= 0 && own.IsAlone(index))
                {
                    chosen.RemoveAll(o => o != name && o.Lines.Exists(l => StandsAround(page, l.Line, own)) && o.Lines.TrueForAll(l => IsBeneath(l.Line, l.Index, name)));
                }
            }
        }
    }

    /// <summary>Whether the element of a line says author and holds that of another.</summary>
    private static bool StandsAround(HtmlPage page, AuthorLine line, AuthorLine inner) =>
        line.Origin == Origin.ClassName && line.Node < inner.Node && page[line.Node].End >= page[inner.Node].End;

    /// <summary>Whether nothing says that what a line has is a name: it stands in an element of several lines, one of which is a name, or anywhere behind no "by" of its own.</summary>
    private static bool IsBeneath(AuthorLine line, int index, AuthorOption name)
    {
        bool several = line.Text.Contains('|', StringComparison.Ordinal);
        return line.Origin == Origin.Visible ? !line.HasLead || (index > 0 && several) : line.Origin == Origin.ClassName && several && BylineArbiter.Names(line, name);
    }

    /// <summary>Of those who posted below each other, each in an item of its own, leaves the first, and of those who but edited it none.</summary>
    public static void DropLater(List<AuthorOption> chosen)
    {
        int first = chosen.Count < 2 ? int.MaxValue : chosen.Min(static o => FirstPost(o, int.MaxValue));
        if (first < int.MaxValue && chosen.Count(o => FirstPost(o, -1) == first) == 1)
        {
            chosen.RemoveAll(o => FirstPost(o, -1) != first && !o.Lines.Exists(static l => l.Line.Origin is Origin.JsonLd or Origin.Meta));
        }
    }

    private static int FirstPost(AuthorOption option, int none)
    {
        int first = int.MaxValue;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            first = line.Origin == Origin.Microdata && line.Item >= 0 ? Math.Min(first, line.Item) : first;
        }

        return first == int.MaxValue ? none : first;
    }

    /// <summary>The words of a line behind a name, two at least, if nothing parts them from it; else "".</summary>
    private static string RestBehind(AuthorLine line, string name)
    {
        int at = line.Text.IndexOf(name + " ", StringComparison.Ordinal);
        string rest = at < 0 ? "" : line.Text[(at + name.Length + 1)..];
        int space = rest.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && char.IsLetter(rest[0]) && !BylineWords.Joiners.Contains(rest.AsSpan(0, space)) ? rest : "";
    }

    /// <summary>Leaves out the paper or agency that a text is taken from, which an element beside the writer's name calls its source.</summary>
    public static void DropSources(HtmlPage page, List<AuthorOption> chosen)
    {
        if (chosen.Count > 1 && chosen.Exists(o => IsWholePerson(o.Author) && !IsSource(page, o)))
        {
            chosen.RemoveAll(o => IsSource(page, o));
        }
    }

    private static bool IsSource(HtmlPage page, AuthorOption option)
    {
        foreach ((AuthorLine line, int index) in option.Lines)
        {
            if (line.Node < 0 || !line.IsAlone(index))
            {
                continue;
            }

            for (int i = line.Node, up = 0; i > 0 && up < 3; i = page[i].Parent, up++)
            {
                ReadOnlySpan<char> names = page.Attribute(i, Attr.Class);
                if (names.StartsWith("source", StringComparison.OrdinalIgnoreCase) || names.StartsWith("provider", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsPrint(AuthorLine line) => line.Origin is Origin.Visible or Origin.ClassName or Origin.Rel or Origin.Microdata;

    private static bool IsWholePerson(Author author) => author.Kind == AuthorKind.Person && BylineFellows.IsWhole(author);

    private static bool IsDeclaration(AuthorLine line) => line.Origin is Origin.JsonLd or Origin.Meta or Origin.OpenGraph or Origin.Rel or Origin.Microdata;

    /// <summary>Whether a person's whole name is printed as the writer's, near the headline or, if declared too, anywhere.</summary>
    private static bool IsPrintedWriter(AuthorOption option)
    {
        bool declared = IsTold(option);
        return IsWholePerson(option.Author) && option.Lines.Exists(l => (declared || l.Line.Weight >= SureWeight) && IsPrint(l.Line) && (l.Line.Origin != Origin.Visible || l.Line.HasLead));
    }

    /// <summary>Whether structured data names somebody.</summary>
    private static bool IsTold(AuthorOption option) => option.Lines.Exists(static l => l.Line.Origin == Origin.JsonLd);

    private static bool SharesLine(AuthorOption one, AuthorOption other) => one.Lines.Exists(l => BylineArbiter.Names(l.Line, other));

    private static bool IsAside(HtmlPage page, AuthorOption option) => option.Lines.TrueForAll(l => l.Line.Node >= 0 && page.FindAncestor(l.Line.Node, Tag.Aside) >= 0);

    /// <summary>Whether a line says that somebody helped, and none that the name is who wrote it.</summary>
    private static bool IsHelper(AuthorOption option)
    {
        bool helped = false;
        foreach ((AuthorLine line, int index) in option.Lines)
        {
            AuthorRole role = line.Authors[index].Role;
            helped |= role is AuthorRole.Editor or AuthorRole.Contributor;
            if (role == AuthorRole.Author && (line.HasLead || line.Origin is Origin.JsonLd or Origin.Meta))
            {
                return false;
            }
        }

        return helped;
    }
}
