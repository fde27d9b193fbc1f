using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of dates anywhere in the page, for pages that give none near their headline: "Last updated: …" at the foot, a date that opens the text.</summary>
internal static class LateDates
{
    /// <summary>What its candidates are called.</summary>
    public const string Key = "late";

    private const int Published = 45;
    private const int Changed = 35;
    private const int Alone = 20;
    private const int MaxFound = 40;

    /// <summary>What a candidate of publication weighs that makes a look at the whole page needless.</summary>
    private const int Enough = 40;

    /// <summary>How much of a text is looked at.</summary>
    private const int Longest = 300;

    /// <summary>A text of one line, and how far in it a date may begin: "am 2. Mai 2024".</summary>
    private const int Line = 60;
    private const int Indent = 12;

    /// <summary>From this length on, a text that opens with a date is one that the date was put before.</summary>
    private const int Prose = 120;

    public static void Read(MetadataContext c)
    {
        bool none = true;
        foreach (Candidate candidate in c.Candidates)
        {
            if (candidate.Field == Field.Published && candidate.Weight >= Enough)
            {
                return;
            }

            none &= candidate.Field is not (Field.Published or Field.Modified) || candidate.Weight <= 0;
        }

        HtmlPage page = c.Page;
        var alone = new LoneDates();
        int count = 0;
        foreach (ref readonly ShownText shown in page.Shown.All)
        {
            int i = shown.Node;
            if (shown.Length < 6 || !Opening(page[i].Text.Span).ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            if (count == MaxFound)
            {
                break;
            }

            string text = page.TextOf(i, Longest);
            if (!DateFinder.TryFind(text, c.DateLanguage, out FoundDate found) || VisibleDates.IsOfSubject(page, text, i))
            {
                continue;
            }

            count++;
            string before = found.Start == 0 ? Before(page, i) : text[..found.Start];
            int label = found.Start < 60 ? DateLabels.Read(before) : DateLabels.Other;
            if (label is > 0 or -1)
            {
                c.Add(label > 0 ? Field.Published : Field.Modified, found.Date.ToString(), Origin.Visible, Key, i, (label > 0 ? Published : Changed) - Math.Min(count, 20));
            }
            else if (none && label == 0 && page.FindAncestor(i, Tag.A) is >= 0 and int link && VisibleDates.LinksHere(c, link))
            {
                c.Add(Field.Published, found.Date.ToString(), Origin.Visible, Key, i, Alone);
                return;
            }
            else if (label == 0 && found.Start < (text.Length < Line ? Indent : 3))
            {
                alone.Add(found, i, text.Length >= Prose);
            }
        }

        if (none && !IsOffer(c) && alone.Chosen is var (only, node) && node >= 0)
        {
            c.Add(Field.Published, only.Date.ToString(), Origin.Visible, Key, node, Alone);
        }
    }

    /// <summary>Whether a page says that it sells one thing: a day far down is that of somebody's review.</summary>
    private static bool IsOffer(MetadataContext c) => c.Types.Any(static t => t is "Product" or "ProductGroup");

    private static ReadOnlySpan<char> Opening(ReadOnlySpan<char> text) => text.Length > Longest ? text[..Longest] : text;

    /// <summary>The text right before a node.</summary>
    public static string Before(HtmlPage page, int node)
    {
        for (int i = node - 1; i > 0 && i > node - 8; i--)
        {
            if (page[i].Tag == Tag.Text && page[i].TextLength > 0)
            {
                return page.TextOf(i, 60);
            }
        }

        return "";
    }

    /// <summary>Dates without a label. One day alone can be the text's own; of several, the one that opens running text, or the first of the posts of a thread.</summary>
    private sealed class LoneDates
    {
        private FoundDate _first, _last, _opening;
        private int _firstNode = -1, _openingNode = -1;
        private bool _several, _openings, _rising = true;

        public (FoundDate Date, int Node) Chosen =>
            _openingNode >= 0 && !_openings ? (_opening, _openingNode)
            : !_several || _rising ? (_first, _firstNode)
            : (default, -1);

        public void Add(FoundDate found, int node, bool opensProse)
        {
            if (_firstNode < 0)
            {
                (_first, _firstNode) = (found, node);
                _rising = found.Date.HasTime;
            }
            else
            {
                _several |= found.Date.Date != _first.Date.Date;
                _rising &= found.Date.HasTime && found.Date.Value >= _last.Date.Value; // lists of stories fall
            }

            _last = found;
            if (opensProse)
            {
                _openings |= _openingNode >= 0 && found.Date.Date != _opening.Date.Date;
                (_opening, _openingNode) = _openingNode < 0 ? (found, node) : (_opening, _openingNode);
            }
        }
    }
}
