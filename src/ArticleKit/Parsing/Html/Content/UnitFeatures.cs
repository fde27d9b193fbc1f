using System.Runtime.InteropServices;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Turns each unit of a page into a row of numbers: what it is like, what stands around it, how it lies to the headline and to the
/// mass of the prose, and what its neighbours are like.
/// </summary>
internal static class UnitFeatures
{
    /// <summary>How far to each side a unit sees its neighbours.</summary>
    private const int Reach = 3;

    private static readonly Surroundings[] AllAround = Enum.GetValues<Surroundings>().Where(s => s != Surroundings.None).ToArray();

    /// <summary>What each number of a row means; its length is the width of a row.</summary>
    public static IReadOnlyList<string> Names { get; } = MakeNames();

    public static int Width { get; } = Names.Count;

    private static int FirstTotal { get; } = IndexOf(PageTotals.Names[0]);

    private static int FirstNeighbour { get; } = FirstTotal + PageTotals.Names.Count;

    private static int LogLength { get; } = IndexOf("log length");

    private static int LinkDensity { get; } = IndexOf("link density");

    private static int TagColumn { get; } = IndexOf("tag");

    private static int StopsColumn { get; } = IndexOf("stops");

    private static int CuesColumn { get; } = IndexOf("cues");

    private static int MediaColumn { get; } = IndexOf("media before");

    /// <summary>The rows of all units, one behind the other.</summary>
    public static void Fill(PageEvidence evidence, PageGroups groups, FeatureTable rows)
    {
        PageTotals totals = evidence.Totals;
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        int prose = 0;
        float before = 0;
        int heading = -1;
        int lastProse = -1;
        int boxNode = -1;
        int box = -1;
        var headings = new Headings(evidence);
        var marks = new UnitMarks(evidence);
        for (int i = 0; i < units.Length; i++)
        {
            ref readonly TextUnit unit = ref units[i];
            Row row = rows.Fill(i);
            Own(ref row, evidence, unit);
            int parent = evidence.Page[unit.Container].Parent;
            if (parent != boxNode)
            {
                (boxNode, box) = (parent, i);
            }

            Structure(ref row, evidence, unit, totals);
            groups.Fill(ref row, i);
            headings.Fill(ref row, i, unit);
            marks.Fill(ref row, unit);

            Row last = row;
            bool isProse = UnitFacts.IsProse(unit);
            last.Add(i / (float)units.Length);
            last.Add(before / Math.Max(1, totals.Length));
            last.Add(prose);
            last.Add(totals.Prose - prose);
            last.Add(lastProse < 0 ? 99 : i - lastProse);
            last.Add(totals.NextProse(i) - i);
            last.Add(heading < 0 ? 99 : i - heading);
            int title = evidence.TitleUnit;
            last.Add(title < 0 ? -99 : Math.Clamp(i - title, -90, 900));
            last.Add(title < 0 ? 0 : i == title ? 2 : units[title].Hash == unit.Hash ? 3 : 1);
            CueWeights cues = evidence.Cues[i];
            last.Add(cues.First);
            last.Add(cues.Sum);
            last.Add(cues.Lowest);
            last.Add(cues.Highest);
            last.Add(cues.LabelWords);
            last.Add(cues.Label);
            last.Add(cues.Later);
            last.Add(cues.Shared);
            last.Add(heading < 0 ? 0 : evidence.Cues[heading].Sum);
            last.Add(box < 0 ? 0 : evidence.Cues[box].Sum);
            last.Add(box < 0 ? 0 : evidence.Cues[box].Lowest);
            last.End(FirstTotal);

            before += unit.Length;
            if (isProse)
            {
                prose++;
                lastProse = i;
            }

            if ((unit.Around & Surroundings.Heading) != 0)
            {
                heading = i;
            }
        }

        totals.Fill(rows, FirstTotal);
        Neighbours(evidence, units, rows);
    }

    private static void Own(ref Row row, PageEvidence evidence, in TextUnit unit)
    {
        Row own = row;
        float length = Math.Max(1, unit.Length);
        own.Add(MathF.Log(length));
        own.Add(unit.Words);
        own.Add(unit.LinkLength / length);
        own.Add(unit.Links);
        own.Add(unit.StrongLength / length);
        own.Add(unit.EmphasisLength / length);
        own.Add(unit.MediaBefore);
        own.Add(unit.Commas);
        own.Add(unit.Stops);
        own.Add(unit.Stops / length);
        own.Add(unit.Digits / length);
        own.Add(unit.Capitals / (float)Math.Max(1, unit.Letters));
        own.Add(unit.Letters / length);
        own.Add(unit.Quotes);
        own.Add(length / Math.Max(1, unit.Words));
        own.Add(Kind(unit.LastChar));
        own.Add(Kind(unit.FirstChar));
        Tag tag = evidence.Page[unit.Container].Tag;
        own.Add(TagKind(tag));
        own.Add(TagFacts.IsHeading(tag) ? tag - Tag.H1 + 1 : 0);
        foreach (Surroundings flag in AllAround)
        {
            own.Add((unit.Around & flag) != 0 ? 1 : 0);
        }
        row = own;
    }

    private static void Structure(ref Row row, PageEvidence evidence, in TextUnit unit, in PageTotals totals)
    {
        Row own = row;
        HtmlPage page = evidence.Page;
        int node = unit.Container;
        int parent = Math.Max(0, page[node].Parent);
        int grand = Math.Max(0, page[parent].Parent);
        own.Add(page[node].Depth);
        own.Add(evidence.Tokens(node));
        own.Add(evidence.Tokens(parent));
        own.Add(evidence.Tokens(grand));
        own.Add(evidence.Tokens(page[unit.First].Parent));
        own.Add(evidence.LowestTokens(node));
        own.Add(evidence.HighestTokens(node));
        own.Add(evidence.TokenSum(node));
        own.Add(TagKind(page[parent].Tag));
        own.Add(TagKind(page[grand].Tag));
        foreach (int around in (ReadOnlySpan<int>)[node, parent, grand])
        {
            float text = Math.Max(1, page[around].TextLength);
            own.Add(page[around].LinkLength / text);
            own.Add(text / totals.Length);
        }

        float mass = Math.Max(1, evidence.Mass(evidence.Top));
        own.Add(evidence.Mass(parent) / mass);
        own.Add(evidence.Mass(grand) / mass);
        int top = evidence.Top;
        own.Add(unit.First >= top && unit.First < page[top].End ? 1 : 0);
        own.Add(unit.First < top ? -1 : unit.First < page[top].End ? 0 : 1);
        own.Add(LevelsTo(page, node, top));
        own.Add(LevelsTo(page, top, node));
        own.Add(unit.Length / (float)Math.Max(1, totals.Longest));
        own.Add(evidence.BodyMatch(unit));
        own.Add(evidence.DescriptionMatch(unit));
        own.Add((int)evidence.FrontPart(unit));
        row = own;
    }

    /// <summary>How many levels up from a node the first element stands that also holds another node.</summary>
    public static int LevelsTo(HtmlPage page, int node, int other)
    {
        int levels = 0;
        while (node > 0 && !(other >= node && other < page[node].End) && levels < 12)
        {
            node = page[node].Parent;
            levels++;
        }

        return levels;
    }

    /// <summary>What the units before and behind are like: their own numbers, moved.</summary>
    private static void Neighbours(PageEvidence evidence, ReadOnlySpan<TextUnit> units, FeatureTable rows)
    {
        int column = FirstNeighbour;
        for (int d = -Reach; d <= Reach; d++)
        {
            if (d == 0)
            {
                continue;
            }

            rows.Shift(LogLength, column++, d, -1);
            rows.Shift(LinkDensity, column++, d, -1);
            rows.Shift(TagColumn, column++, d, -1);
            Span<float> same = rows.Column(column++);
            for (int i = 0; i < units.Length; i++)
            {
                int other = i + d;
                same[i] = other >= 0 && other < units.Length && evidence.Page[units[other].Container].Parent == evidence.Page[units[i].Container].Parent ? 1 : 0;
            }

            rows.Shift(StopsColumn, column++, d, -1);
            rows.Shift(CuesColumn, column++, d, 0);
            rows.Shift(MediaColumn, column++, d, 0);
        }
    }

    private static int IndexOf(string name)
    {
        int index = 0;
        while (Names[index] != name)
        {
            index++;
        }

        return index;
    }

    /// <summary>Tags in an order that puts like beside like, so that a threshold parts groups.</summary>
    private static int TagKind(Tag tag) => tag switch
    {
        Tag.P => 20,
        Tag.Blockquote => 19,
        Tag.Pre => 18,
        Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 => 17,
        Tag.Li => 16,
        Tag.Dd => 15,
        Tag.Dt => 14,
        Tag.Td => 13,
        Tag.Th => 12,
        Tag.Article => 11,
        Tag.Main => 10,
        Tag.Section => 9,
        Tag.Div => 8,
        Tag.Ul or Tag.Ol => 7,
        Tag.Figcaption or Tag.Caption => 6,
        Tag.Figure => 5,
        Tag.Header => 4,
        Tag.Aside => 3,
        Tag.Body => 2,
        Tag.Footer or Tag.Nav or Tag.Address => 1,
        Tag.Button or Tag.Label or Tag.Form => 0,
        _ => 21,
    };

    private static int Kind(char c) => c switch
    {
        '.' or '。' or '।' => 6,
        '!' or '?' or '！' or '？' => 5,
        '"' or '”' or '»' or '“' or '„' or '«' or '」' or '「' or '\'' or '’' => 4,
        ':' or '：' => 3,
        ')' or '(' or ']' or '[' => 2,
        ',' or ';' => 1,
        '©' => 10,
        '-' or '–' or '—' or '•' or '·' or '*' => 11,
        '>' or '→' or '▶' or '►' or '|' or '+' => 12,
        _ when char.IsDigit(c) => 7,
        _ when char.IsUpper(c) => 9,
        _ when char.IsLetter(c) => 8,
        _ => 0,
    };

    private static List<string> MakeNames()
    {
        List<string> names =
        [
            "log length", "words", "link density", "links", "strong share", "emphasis share", "media before", "commas", "stops", "stop density", "digit share", "capital share",
            "letter share", "quotes", "word length", "last character", "first character", "tag", "heading level",
            .. AllAround.Select(s => "in " + s),
            "depth", "tokens", "parent tokens", "grandparent tokens", "inline tokens", "lowest tokens", "highest tokens", "token sum",
            "parent tag", "grandparent tag", "container link density", "container share", "parent link density", "parent share",
            "grandparent link density", "grandparent share", "parent mass", "grandparent mass", "in top", "side of top", "levels to top",
            "levels from top", "share of longest", "in structured body", "as description", "front part",
            .. PageGroups.Names, .. Headings.Names, .. UnitMarks.Names,
            "position", "text before", "prose before", "prose after", "since prose", "to prose", "since heading", "since title", "title",
            "first cue", "cues", "lowest cue", "highest cue", "label words", "label cues", "later cues", "words of title", "cues of heading", "cues of box", "lowest cue of box",
            .. PageTotals.Names,
        ];
        for (int d = -Reach; d <= Reach; d++)
        {
            if (d != 0)
            {
                names.AddRange([$"{d} log length", $"{d} link density", $"{d} tag", $"{d} same parent", $"{d} stops", $"{d} cues", $"{d} media before"]);
            }
        }

        return names;
    }
}
