using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>
/// What tells an author from other names beside the weight of the lines: how the line says so, what element prints it, whose site it is,
/// and who stands first where many write.
/// </summary>
internal sealed class AuthorClues
{
    /// <summary>What the numbers mean.</summary>
    public static readonly string[] Names =
        ["lead length", "in host", "forum", "posters before", "posters", "link kind", "element", "linked line", "dated beside", "aside"];

    // Words in the address of a page where many write, one below the other.
    private static readonly string[] Forums = ["forum", "thread", "topic", "question", "discussion", "/t/", "community", "/comments/"];

    /// <summary>How many letters a line has that a day stands beside.</summary>
    public const int LongestBeside = 120;

    private const int ShortestPart = 4;

    private readonly MetadataContext _context;
    private readonly string _host;
    private readonly bool _forum;
    private readonly List<int> _posters = [];

    public AuthorClues(MetadataContext context, List<AuthorLine> lines)
    {
        _context = context;
        _host = context.Url is { } url ? TextTools.Bare(url.Host).Replace(" ", "", StringComparison.Ordinal) : "";
        _forum = context.Url?.AbsoluteUri is { } address && Array.Exists(Forums, f => Caseless.Holds(address, f));
        foreach (AuthorLine line in lines)
        {
            if (IsPosted(line))
            {
                _posters.Add(line.Node);
            }
        }

        _posters.Sort();
    }

    public void Fill(ref Row row, AuthorOption option, AuthorLine best, int beside)
    {
        HtmlPage page = _context.Page;
        int lead = 0, node = -1, poster = -1;
        foreach ((AuthorLine line, _) in option.Lines)
        {
            lead = Math.Max(lead, line.LeadLength);
            node = line.Node >= 0 && (node < 0 || line.Node < node) ? line.Node : node;
            poster = IsPosted(line) && (poster < 0 || line.Node < poster) ? line.Node : poster;
        }

        Row own = row;
        own.Add(lead);
        own.Add(InHost(option.Bare));
        own.Add(_forum ? 1 : 0);
        own.Add(poster < 0 ? -1 : _posters.BinarySearch(poster) is >= 0 and int at ? First(at) : -1);
        own.Add(_posters.Count);
        own.Add(option.Author.Url is not { } link ? 0 : (ClassWords.OfAddress(link) & MarkKind.Author) != 0 ? 2 : 1);
        int placed = best.Node >= 0 ? best.Node : node;
        own.Add(placed < 0 ? -1 : ElementOf(page, placed));
        own.Add(placed < 0 ? -1 : Linked(page, placed));
        own.Add(DatedBeside(beside));
        own.Add(placed < 0 ? -1 : page.FindAncestor(placed, Tag.Aside) >= 0 ? 3 : page.FindAncestor(placed, Tag.Nav) >= 0 ? 2 : page.FindAncestor(placed, Tag.Footer) >= 0 ? 1 : 0);
        row = own;
    }

    private int First(int at)
    {
        while (at > 0 && _posters[at - 1] == _posters[at])
        {
            at--;
        }

        return at;
    }

    private static bool IsPosted(AuthorLine line) => line.Node >= 0 && line.Origin is Origin.ClassName or Origin.Microdata or Origin.Rel && line.Text.Length < 80;

    /// <summary>2 for a name that the site is called by, 1 where it bears the first or the last part of it.</summary>
    private int InHost(string bare)
    {
        int space = bare.IndexOf(' ', StringComparison.Ordinal);
        if (_host.Length == 0 || bare.Length < ShortestPart)
        {
            return 0;
        }

        if (_host.Contains(space < 0 ? bare : bare.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal))
        {
            return space < 0 ? 2 : 3;
        }

        return space >= ShortestPart && _host.Contains(bare[..space], StringComparison.Ordinal)
            || (bare[(bare.LastIndexOf(' ') + 1)..] is { Length: >= ShortestPart } last && _host.Contains(last, StringComparison.Ordinal)) ? 1 : 0;
    }

    /// <summary>What kind of block prints it: a heading holds no names of authors, an item of a list seldom.</summary>
    private static int ElementOf(HtmlPage page, int node)
    {
        for (int i = node, up = 0; i > 0 && up < 4; i = page[i].Parent, up++)
        {
            Tag tag = page[i].Tag;
            if (TagFacts.IsHeading(tag))
            {
                return 4;
            }

            if (TagFacts.IsBlock(tag))
            {
                return tag switch { Tag.Li => 3, Tag.P => 2, _ => 1 };
            }
        }

        return 0;
    }

    private static int Linked(HtmlPage page, int node)
    {
        for (int i = node, up = 0; i > 0 && up < 3; i = page[i].Parent, up++)
        {
            if (page[i].Tag == Tag.A)
            {
                return 2;
            }
        }

        for (int i = node + 1; i < page[node].End && i < node + 12; i++)
        {
            if (page[i].Tag == Tag.A)
            {
                return page[i].TextLength * 2 > page[node].TextLength ? 2 : 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a line near the headline that holds the name, or the one before or behind it, holds a year or a time of day.</summary>
    private int DatedBeside(int line)
    {
        List<VisibleLine> lines = _context.NearLines;
        return line < 0 ? -1 : IsDated(lines[line].Text) ? 3 : line + 1 < lines.Count && IsDated(lines[line + 1].Text) ? 2 : line > 0 && IsDated(lines[line - 1].Text) ? 1 : 0;
    }

    /// <summary>Whether a short line holds a year or a time of day.</summary>
    public static bool IsDated(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text[..Math.Min(text.Length, LongestBeside)])
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 3 && text.Length < LongestBeside;
    }
}
