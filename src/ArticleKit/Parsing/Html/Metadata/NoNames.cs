using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Words that stand where names do and are none: phrases, buttons, labels, headings of lists, small words of running text, who made the pages.</summary>
internal static class NoNames
{
    private const int ShortWord = 3;
    private const int FirstYear = 1990;
    private const char FirstWithoutCase = '\u0590';

    /// <summary>Whether what may be an author is no name.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">The names of its site.</param>
    /// <param name="option">What may be an author.</param>
    public static bool Is(HtmlPage page, SiteNames site, AuthorOption option) =>
        IsPhrase(option.Author) || IsButton(option.Author.Name) || IsLabel(option) || IsWordOfText(page, site, option) || IsHeading(option) || IsRepeated(option) || IsCompany(site, option)
        || IsContact(option) || IsLabelOfDay(option) || IsGraduate(option) || IsOfOldWork(option) || IsOwner(option) || option.Lines.TrueForAll(static l => BylineWords.LeadsOn(l.Line.Text))
        || option.Lines.TrueForAll(l => IsOfTeaser(page, l.Line));

    /// <summary>Whether a person's name is a phrase: three words or more without a capital.</summary>
    private static bool IsPhrase(Author author) => author is { Kind: AuthorKind.Person, Name: var name } && name[0] < FirstWithoutCase && name.AsSpan().Count(' ') >= 2 && !name.Any(char.IsUpper);

    /// <summary>Whether words that nothing but their place makes a name are written as headings are: "Personal finance".</summary>
    private static bool IsHeading(AuthorOption option)
    {
        bool placedOnly = option.Lines.TrueForAll(static l => l.Line is { Origin: Origin.Visible or Origin.ClassName, HasLead: false });
        if (!placedOnly || option.Author is not { Kind: AuthorKind.Person, Name: var name } || name[0] >= FirstWithoutCase)
        {
            return false;
        }

        int space = name.IndexOf(' ', StringComparison.Ordinal);
        int end = space < 0 ? -1 : name.IndexOf(' ', space + 1);
        int second = (end < 0 ? name.Length : end) - space - 1;
        return space > 0 && second > ShortWord && char.IsUpper(name[0]) && !name[space..].Any(char.IsUpper);
    }

    /// <summary>Whether a line behind paragraphs comes again, as what stands over lists does and no signature.</summary>
    private static bool IsRepeated(AuthorOption option) => option.Lines.Count > 1 && option.Lines.TrueForAll(static l => l.Line.Key == LateNames.Signature);

    /// <summary>Whether a name is a company's that a template alone gives and that is not the site's: who made its pages.</summary>
    private static bool IsCompany(SiteNames site, AuthorOption option) => BylineWords.Companies.Contains(option.Author.Name.AsSpan(option.Author.Name.LastIndexOf(' ') + 1))
        && option.Lines.TrueForAll(static l => l.Line.Origin == Origin.Meta) && !site.MatchesBare(option.Bare);

    /// <summary>Whether words are what somebody is, a degree and its subject behind them wherever they stand: "Licensed Gardener, M.A. Botany".</summary>
    private static bool IsGraduate(AuthorOption option) =>
        option.Author.Name.Count(static c => c == ' ') > 1 && option.Lines.TrueForAll(static l => l.Index == 0 && BehindComma(l.Line, 0, out int at) is var rest && at == 0 && PostNominals.IsDegree(rest));

    /// <summary>Whether a year before there were pages stands behind a name: who made what is quoted or shown, "by Ann Lee, 1721".</summary>
    private static bool IsOfOldWork(AuthorOption option) =>
        option.Lines.TrueForAll(static l => int.TryParse(BehindComma(l.Line, l.Index, out _).TrimEnd('.'), CultureInfo.InvariantCulture, out int year) && year is > 1000 and < FirstYear);

    /// <summary>What stands on a line behind a name and a comma; nothing where that is not so.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">Which of its names.</param>
    /// <param name="at">Where the name begins; -1 where no comma follows.</param>
    private static ReadOnlySpan<char> BehindComma(AuthorLine line, int index, out int at)
    {
        string name = line.Authors[index].Name;
        at = line.Text.IndexOf(name + ", ", StringComparison.Ordinal);
        return at < 0 ? default : line.Text.AsSpan(at + name.Length + 2);
    }

    /// <summary>Whether words tell what to do: "Visit the shop", "Back to all".</summary>
    private static bool IsButton(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && space + 1 < name.Length && char.IsUpper(name[0]) && char.IsAsciiLetterLower(name[space + 1]) && BylineWords.Buttons.Contains(name.AsSpan(0, space));
    }

    /// <summary>Whether a colon stands behind a name wherever it stands: "Share this article:", "Updated text: 2 May".</summary>
    private static bool IsLabel(AuthorOption option) => option.Lines.TrueForAll(static l =>
        !l.Line.HasLead && l.Line.Authors[l.Index].Name is var name && l.Line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and int at && l.Line.Text.AsSpan(at + name.Length).TrimStart() is [':', ..]);

    /// <summary>Whether a telephone number stands behind a name wherever it stands: who answers questions.</summary>
    private static bool IsContact(AuthorOption option) => option.Lines.TrueForAll(static l => l.Line is { Origin: Origin.Visible or Origin.ClassName, HasLead: false } && HasTelephone(l.Line.Text));

    private static bool HasTelephone(string text)
    {
        const int Shortest = 7;
        int digits = 0;
        foreach (char c in AuthorOptions.WithoutDates(text, null))
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : c is ' ' or '-' or '–' or '(' or ')' or '/' or '.' ? digits : 0;
            if (digits >= Shortest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that nothing but its place makes a name is what a day is called: "Born 2 May 1930".</summary>
    private static bool IsLabelOfDay(AuthorOption option) =>
        !option.Author.Name.Contains(' ', StringComparison.Ordinal) && option.Lines.TrueForAll(static l => l.Line is { Origin: Origin.Visible, HasLead: false }) && DateLabels.Read(option.Author.Name) != 0;

    /// <summary>Whether a name is one small word of a line or of running text: a link that says "provides", "a chat with her", "by Ann Lee, who covers rivers, boats".</summary>
    private static bool IsWordOfText(HtmlPage page, SiteNames site, AuthorOption option) => option.Author.Name.All(char.IsLower) && !site.MatchesBare(option.Bare)
        && option.Author.Kind == AuthorKind.Person && option.Lines.TrueForAll(l => l.Line is { Origin: Origin.ClassName or Origin.Visible, Node: >= 0 }
            && (l.Line.HasLead ? l.Index > 0 && BylineFellows.IsWhole(l.Line.Authors[0]) : !l.Line.IsAlone(l.Index) || IsInText(page, l.Line.Node)));

    private static bool IsInText(HtmlPage page, int node)
    {
        const int MuchMore = 6;
        int block = page.BlockAround(node);
        return page[node].Tag == Tag.A && page[block].TextLength > page[node].TextLength * MuchMore;
    }

    /// <summary>Whether a credit stands right behind a link to another text, in one block with it: "Budget woes again | By Ann Lee".</summary>
    private static bool IsOfTeaser(HtmlPage page, AuthorLine line)
    {
        const int ShortestHeadline = 12;
        const int LongestTeaser = 200;
        const int Farthest = 6;
        if (line.Node < 0)
        {
            return false;
        }

        if (line is { Origin: Origin.Visible, HasLead: true } && line.Key != LateNames.Late)
        {
            return OpensWithLink(page, line.Node, ShortestHeadline) && page.TextOf(line.Node, LongestTeaser).IndexOf(line.Text, StringComparison.Ordinal) > 0;
        }

        if (line.Key != LateNames.Late)
        {
            return false;
        }

        int block = page.BlockAround(line.Node);
        for (int i = line.Node - 1; i > block && i >= line.Node - Farthest; i--)
        {
            if (page[i].Tag == Tag.A && page[i].End <= line.Node)
            {
                return page[i].TextLength >= ShortestHeadline;
            }
        }

        return false;
    }

    /// <summary>Whether the first words of a block are a link of a headline's length.</summary>
    private static bool OpensWithLink(HtmlPage page, int block, int shortest)
    {
        for (int i = block + 1; i < page[block].End; i++)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength > 0)
            {
                return page.FindAncestor(i, Tag.A) is var link && link > block && page[link].TextLength >= shortest;
            }
        }

        return false;
    }

    /// <summary>Whether a name is only told as the owner of the site.</summary>
    private static bool IsOwner(AuthorOption option) => option.Lines.TrueForAll(static l => l.Line.Origin == Origin.Link);
}
