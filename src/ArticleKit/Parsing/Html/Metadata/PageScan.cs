using System.Buffers;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What an element's names say it holds.</summary>
[Flags]
internal enum MarkKind : ushort
{
    None = 0,
    Author = 1,
    Date = 2,
    Title = 4,
    Subtitle = 8,
    Kicker = 16,
    Itemprop = 32,
    Rel = 64,
    Modified = 128,
    Topic = 256,
}

/// <summary>A part of the page that is not the article.</summary>
internal enum Zone : byte
{
    None,
    Header,
    Nav,
    Footer,
    Aside,
    Comments,
    Related,
}

/// <summary>An element that a source should look at.</summary>
internal readonly record struct Mark(int Node, MarkKind Kind, Zone Zone) : IAtNode;

/// <summary>One pass over a page that notes the elements the sources need, so that none of them walks the tree again.</summary>
internal sealed class PageScan
{
    private const int LongestMark = 500;
    private const int LongestLink = 60;
    private const int LeastProse = 120;
    private const int FarthestSignature = 4;
    private const AttrKinds Telling = AttrKinds.Name | AttrKinds.Meaning | AttrKinds.Data;

    // Set in a table of what elements are asked for; no attribute has it.
    private const AttrKinds Always = (AttrKinds)128;

    // Which attributes make an element of each name worth a look; some elements are looked at whatever they are called.
    private static readonly AttrKinds[] Asked = [.. Enum.GetValues<Tag>().Select(static t => t == Tag.A ? Telling | AttrKinds.Link : IsAlwaysAsked(t) ? Telling | Always : Telling)];

    public List<int> Metas { get; } = new(64);

    public List<int> Links { get; } = new(32);

    public List<int> JsonLd { get; } = [];

    public List<int> Images { get; } = new(32);

    public List<Mark> Headings { get; } = new(32);

    public List<Mark> Times { get; } = [];

    public List<Mark> Marks { get; } = new(32);

    /// <summary>Texts that may say by whom the page is: see <see cref="LateNames.CanSayWhose"/>.</summary>
    public List<int> Credits { get; } = [];

    /// <summary>Short texts close behind a paragraph that may sign it: see <see cref="LateNames.CanSign"/>.</summary>
    public List<int> Signatures { get; } = [];

    public int Title { get; private set; } = -1;

    public static PageScan Of(HtmlPage page)
    {
        var scan = new PageScan();
        ClassMeaning[] meanings = MeaningsOf(page.Classes);
        int[] found = ArrayPool<int>.Shared.Rent(page.Count);
        scan.ReadTexts(page);
        scan.ReadElements(page, found.AsSpan(0, Sift(page.Nodes, meanings, found)), meanings);
        ArrayPool<int>.Shared.Return(found);
        return scan;
    }

    private static ClassMeaning[] MeaningsOf(ClassTable classes)
    {
        var meanings = new ClassMeaning[classes.Count];
        for (int i = 1; i < meanings.Length; i++)
        {
            ClassWords.Read(classes[i], ref meanings[i].Kind, ref meanings[i].Zone);
        }

        return meanings;
    }

    /// <summary>
    /// The elements whose name, class or attributes say something: a few of all. Which these are nobody can foretell, so each node is
    /// written down and the count alone tells them apart, without a branch.
    /// </summary>
    private static int Sift(ReadOnlySpan<PageNode> nodes, ClassMeaning[] meanings, Span<int> elements)
    {
        AttrKinds[] asked = Asked;
        int count = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly PageNode node = ref nodes[i];
            ref ClassMeaning meaning = ref meanings[node.Class];
            elements[count] = i;
            count += ((int)((node.Kinds | Always) & asked[(int)node.Tag]) | (int)meaning.Kind | (int)meaning.Zone) != 0 ? 1 : 0;
        }

        return count;
    }

    private void ReadTexts(HtmlPage page)
    {
        int behind = FarthestSignature;
        foreach (ref readonly ShownText text in page.Shown.All)
        {
            if (text.Length is >= LateNames.ShortestLate and <= LateNames.LongestLate && LateNames.CanOpenSo(text) && LateNames.CanSayWhose(page[text.Node].Text.Span))
            {
                Credits.Add(text.Node);
            }

            if (text.Length > LeastProse)
            {
                behind = 0;
            }
            else if (text.Length > 1 && behind++ < FarthestSignature && text.Length < LateNames.LongestSignature && LateNames.CanOpenSignature(text.First) && LateNames.CanSign(page[text.Node].Text.Span))
            {
                Signatures.Add(text.Node);
            }
        }
    }

    private void ReadElements(HtmlPage page, ReadOnlySpan<int> elements, ClassMeaning[] meanings)
    {
        int total = page.Count > 0 ? page[0].TextLength : 0;
        Zone zone = Zone.None;
        int zoneEnd = 0;
        foreach (int i in elements)
        {
            ref readonly PageNode node = ref page[i];
            ref ClassMeaning meaning = ref meanings[node.Class];
            bool named = (node.Kinds & Telling) != 0 || meaning.Kind != MarkKind.None || meaning.Zone != Zone.None;
            if (node.Tag == Tag.A && !named && (node.TextLength is 0 or >= LongestLink || ClassWords.OfAddress(page.Attribute(i, Attr.Href)) == MarkKind.None))
            {
                continue; // so with most links
            }

            bool small = node.TextLength is > 0 and <= LongestMark;
            if (i >= zoneEnd)
            {
                zone = Zone.None;
            }

            switch (node.Tag)
            {
                case Tag.Meta:
                    Metas.Add(i);
                    if (IsJsonLd(page.Attribute(i, Attr.Name)))
                    {
                        JsonLd.Add(i); // frameworks that know no scripts in the head write it as a meta element
                    }

                    if (page.HasAttribute(i, Attr.Itemprop))
                    {
                        Marks.Add(new Mark(i, MarkKind.Itemprop, zone));
                    }

                    continue;
                case Tag.Link:
                    Links.Add(i);
                    continue;
                case Tag.Script:
                    if (IsJsonLd(page.Attribute(i, Attr.Type)))
                    {
                        JsonLd.Add(i);
                    }

                    continue;
                case Tag.Img or Tag.AmpImg:
                    Images.Add(i);
                    break;
                case Tag.Title:
                    if (Title < 0 && page.FindAncestor(i, Tag.Svg) < 0)
                    {
                        Title = i;
                    }

                    continue;
            }

            if (node.Raw || (node.TextLength == 0 && node.AttrCount == 0))
            {
                continue;
            }

            if (TagFacts.IsHeading(node.Tag) && node.TextLength > 0)
            {
                Headings.Add(new Mark(i, MarkKind.Title, zone));
            }
            else if (node.Tag == Tag.Time || IsClock(page, i))
            {
                Times.Add(new Mark(i, MarkKind.Date, zone));
            }

            MarkKind kind = small ? meaning.Kind : MarkKind.None;
            Zone own = meaning.Zone != Zone.None ? meaning.Zone : node.Tag switch
            {
                Tag.Nav => Zone.Nav,
                Tag.Footer => Zone.Footer,
                Tag.Aside => Zone.Aside,
                Tag.Header => Zone.Header,
                _ => Zone.None,
            };
            AttrKinds read = small && node.Tag == Tag.A ? Telling | AttrKinds.Link : Telling;
            foreach (ref readonly PageAttribute attribute in (node.Kinds & read) == 0 ? default : page.Attributes(i))
            {
                switch (attribute.Name)
                {
                    case Attr.Itemprop:
                        kind |= MarkKind.Itemprop;
                        break;
                    case Attr.Property when node.Tag != Tag.Meta:
                        kind |= MarkKind.Itemprop;
                        break;
                    case Attr.Rel when node.Tag == Tag.A:
                        kind |= MarkKind.Rel;
                        break;
                    case Attr.Id or Attr.DataTestid or Attr.DataComponent or Attr.DataQa or Attr.DataComponentName:
                        MarkKind said = MarkKind.None;
                        ClassWords.Read(attribute.Value.Span, ref said, ref own);
                        kind |= small ? said : MarkKind.None;
                        break;
                    case Attr.DataAuthor or Attr.Pubdate or Attr.DataTimestamp:
                        kind |= attribute.Name == Attr.DataAuthor ? MarkKind.Author : MarkKind.Date;
                        break;
                    case Attr.DataDate when node.TextLength == 0:
                        kind |= MarkKind.Date; // drawn by style or script; with text of its own the text is read
                        break;
                    case Attr.Href when node.Tag == Tag.A && small && node.TextLength < LongestLink:
                        kind |= ClassWords.OfAddress(attribute.Value.Span);
                        break;
                }
            }

            if (own != Zone.None && (zone is Zone.None or Zone.Header) && node.Tag is not (Tag.Body or Tag.Html or Tag.Main or Tag.Article or Tag.H1) && node.TextLength * 2 < total)
            {
                zone = own;
                zoneEnd = node.End;
            }

            if (kind != MarkKind.None && Marks.Count < 4000)
            {
                Marks.Add(new Mark(i, kind, zone));
            }
        }
    }

    /// <summary>Whether an element of a page's own shows a time: <c>relative-time</c>, <c>time-ago</c>.</summary>
    private static bool IsClock(HtmlPage page, int node) =>
        page[node].Tag == Tag.Other && page.HasAttribute(node, Attr.Datetime) && page[node].Text.Span is var name && name.Contains('-') && (name.Contains("time", StringComparison.Ordinal) || name.Contains("date", StringComparison.Ordinal));

    private static bool IsAlwaysAsked(Tag tag) => TagFacts.IsHeading(tag)
        || tag is Tag.Meta or Tag.Link or Tag.Script or Tag.Title or Tag.Img or Tag.AmpImg or Tag.Time or Tag.Nav or Tag.Footer or Tag.Aside or Tag.Header;

    private static bool IsJsonLd(ReadOnlySpan<char> type) => type.Contains('+') && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the words of a class say.</summary>
    private struct ClassMeaning
    {
        public MarkKind Kind;
        public Zone Zone;
    }
}
