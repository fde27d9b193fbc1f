using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Chooses the authors among the names that may be theirs, and the line that prints them.</summary>
internal static class BylineArbiter
{
    // Checked on sites apart from those learned from.
    private const float Bar = 0.32f;
    private const float MarkedBar = 0.15f;

    // Most pages without an author have lines of two words near the headline: buttons, labels, names of products.
    private const float PlacedBar = 0.42f;

    // But not where a day stands beside them.
    private const float DatedBar = 0.35f;
    private const int TopWeight = 49;
    private const int MarkedWeight = 60;

    public static (Byline? Byline, int Node) Choose(MetadataContext c, string? title, int titleNode)
    {
        (List<AuthorLine> lines, List<AuthorOption> options) = AuthorOptions.Of(c, title);
        using FeatureTable rows = AuthorFeatures.Rows(c, lines, options, titleNode);
        var p = new float[options.Count];
        c.Model.Authors.Probabilities(rows, p);
        List<AuthorOption> chosen = Pick(c.Page, c.SiteNames, lines, options, p);
        if (chosen.Count > 1)
        {
            BylineHouses.Drop(c, chosen);
        }

        if (chosen.Count == 0)
        {
            BylinePortraits.Add(c, options, chosen);
            BylineBoxes.Add(c.Page, c.SiteNames, options, chosen);
            BylineOwners.Add(c, options, titleNode, chosen);
            BylineSignatures.Add(c, options, chosen);
        }

        if (chosen.Count == 0)
        {
            return (null, -1);
        }

        // The order of the line that names most of them.
        AuthorLine order = lines[0];
        AuthorLine? printed = null;
        (int most, int mostPrinted) = (int.MinValue, int.MinValue);
        foreach (AuthorLine line in lines)
        {
            int named = 0;
            foreach (AuthorOption option in chosen)
            {
                named += Names(line, option) ? 1 : 0;
            }

            int rank = (named * 1000) + line.Weight;
            if (rank > most)
            {
                (order, most) = (line, rank);
            }

            if (named > 0 && rank > mostPrinted && line.Node >= 0 && line.Origin is Origin.Visible or Origin.ClassName or Origin.Rel or Origin.Microdata)
            {
                (printed, mostPrinted) = (line, rank);
            }
        }

        if (chosen.Count > 1)
        {
            chosen = [.. chosen.OrderBy(o => o.Lines.Find(l => l.Line == order) is { Line: not null } at ? at.Index : 1000)];
        }

        return (new Byline { Text = TextOf(lines, printed, chosen), Authors = [.. chosen.Select(o => AuthorKinds.WithOwn(c.SiteNames, o, AuthorLinks.WithOwn(c, o)))] }, printed?.Node ?? -1);
    }

    /// <summary>The printed line; of an element of several lines, the weightiest single line that names as many.</summary>
    private static string? TextOf(List<AuthorLine> lines, AuthorLine? printed, List<AuthorOption> chosen)
    {
        if (printed is null || !printed.Text.Contains(" | ", StringComparison.Ordinal))
        {
            return printed?.Text;
        }

        int most = chosen.Count(o => Names(printed, o));
        AuthorLine? single = null;
        foreach (AuthorLine line in lines)
        {
            single = line.Node >= 0 && line.Weight > (single?.Weight ?? 0) && BylineRivals.IsPrint(line) && !line.Text.Contains('|') && chosen.Count(o => Names(line, o)) == most ? line : single;
        }

        return single?.Text ?? printed.Text;
    }

    /// <summary>Who wrote it, of all who may have.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">The names of its site.</param>
    /// <param name="lines">The lines that name them.</param>
    /// <param name="options">All who may have.</param>
    /// <param name="p">How likely each is an author.</param>
    public static List<AuthorOption> Pick(HtmlPage page, SiteNames site, List<AuthorLine> lines, List<AuthorOption> options, float[] p)
    {
        var chosen = new List<AuthorOption>();
        for (int i = 0; i < options.Count; i++)
        {
            AuthorOption option = options[i];
            if (p[i] >= Bar && !NoNames.Is(page, site, option) && (p[i] >= (IsDated(page, option) ? DatedBar : PlacedBar) || !IsPlacedOnly(option)))
            {
                chosen.Add(option);
            }
        }

        // Most pages name one or nobody, who has no rivals.
        if (chosen.Count == 0)
        {
            BylineFellows.AddPlain(lines, options, chosen);
        }
        else
        {
            OnePerson.Reduce(options, p, chosen);
            BylineRivals.DropAside(page, chosen);
            BylineRivals.DropListed(page, chosen);
            BylineFellows.Add(lines, options, chosen);
            BylineFellows.AddSecond(lines, options, p, chosen);
            BylineFellows.AddBeside(page, lines, options, chosen);
            BylineFellows.AddMarked(page, lines, options, chosen);
            BylineFellows.AddDeclared(site, lines, options, chosen);
        }

        if (chosen.Count > 1)
        {
            BylineRivals.DropSite(site, chosen);
            BylineRivals.DropHelpers(chosen);
            BylineRivals.DropUnprinted(chosen);
            BylineRivals.DropUnled(chosen);
            BylineRivals.DropLater(chosen);
            BylineRivals.DropSources(page, chosen);
        }

        int sure = chosen.Count;
        if (sure == 0)
        {
            AddMarked(page, site, options, p, chosen);
        }

        if (BylineCredits.Prefer(page, site, lines, options, chosen) || sure == 0)
        {
            BylineFellows.Add(lines, options, chosen);
        }

        if (chosen.Count == 0)
        {
            return chosen;
        }

        OnePerson.Reduce(options, p, chosen);
        BylineRivals.DropBehind(chosen);
        BylineRivals.DropPlaces(options, chosen);
        BylineRivals.DropTowns(chosen);
        BylineRivals.DropBeneath(page, chosen);
        if (chosen.TrueForAll(static o => o.Author.Role is AuthorRole.Photographer or AuthorRole.Illustrator))
        {
            chosen.Clear(); // a credit of a picture
        }

        AccountNames.Spell(page, chosen);
        return chosen;
    }

    /// <summary>Where nobody was chosen, takes the likeliest, if the page says that it is the author and not its place alone, or it stands under the headline with a day and nothing else.</summary>
    private static void AddMarked(HtmlPage page, SiteNames site, List<AuthorOption> options, float[] p, List<AuthorOption> chosen)
    {
        int likeliest = -1;
        for (int i = 0; i < p.Length; i++)
        {
            likeliest = p[i] >= MarkedBar && !NoNames.Is(page, site, options[i]) && (likeliest < 0 || p[i] > p[likeliest]) ? i : likeliest;
        }

        AuthorLine? marked = likeliest < 0 ? null : options[likeliest].Lines.Find(static l => IsMark(l.Line, l.Index)).Line;
        if (likeliest >= 0 && marked is null && BylineCredits.IsDatedAlone(page, site, options[likeliest]) && options[likeliest].Lines.Exists(static l => AuthorClues.IsDated(l.Line.Text)))
        {
            chosen.Add(options[likeliest]);
        }

        for (int i = 0; i < p.Length && marked is not null; i++)
        {
            // With it, those of its line that are about as likely.
            if (i == likeliest || (p[i] * 2 >= p[likeliest] && Names(marked, options[i])))
            {
                chosen.Add(options[i]);
            }
        }
    }

    /// <summary>Whether nothing but its place speaks for a name.</summary>
    private static bool IsPlacedOnly(AuthorOption option) => option.Lines.TrueForAll(static l => l.Line.Origin == Origin.Visible && !l.Line.HasLead);

    /// <summary>Whether a person's whole name stands on one of the first lines under the headline, with a year on it or beside it.</summary>
    public static bool IsDated(HtmlPage page, AuthorOption option) => option.Author.Kind == AuthorKind.Person && BylineFellows.IsWhole(option.Author)
        && option.Lines.Exists(l => l.Line.Weight >= TopWeight && l.Index == 0 && l.Line.Node >= 0 && HasYear(page, l.Line.Node));

    private static bool HasYear(HtmlPage page, int node)
    {
        const int Nearest = 12;
        const int Longest = 60;
        for (int i = Math.Max(0, node - Nearest); i < Math.Min(page.Count, page[node].End + Nearest); i++)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength < Longest && page[i].Text.Span.IndexOf("20") >= 0 && AuthorClues.IsDated(page[i].Text.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element near the headline, structured data, the first words of a line or what stands before a signature say that a name is the author's.</summary>
    private static bool IsMark(AuthorLine line, int index) =>
        line.Origin != Origin.Visible ? line.Weight >= MarkedWeight || (line.Origin == Origin.Twitter && BylineFellows.IsWhole(line.Authors[index]))
        : (line.HasLead || line.Key == LateNames.Signed) && !char.IsLower(line.Text[0]) && BylineFellows.IsWriter(line.Authors[index]);

    /// <summary>Whether a name is in a line.</summary>
    public static bool Names(AuthorLine line, AuthorOption option)
    {
        foreach ((AuthorLine own, _) in option.Lines)
        {
            if (ReferenceEquals(own, line))
            {
                return true;
            }
        }

        return false;
    }
}
