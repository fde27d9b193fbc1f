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
internal readonly record struct Mark(int Node, MarkKind Kind, Zone Zone);

/// <summary>One pass over a page that notes the elements the sources need, so that none of them walks the tree again.</summary>
internal sealed class PageScan
{
    private const int LongestMark = 500;
    private const int LeastProse = 120;
    private const int FarthestSignature = 4;
    private const AttrKinds Telling = AttrKinds.Name | AttrKinds.Meaning | AttrKinds.Data;

    // The elements that are looked at whatever they are called.
    private static readonly bool[] Telltale = [.. Enum.GetValues<Tag>().Select(static t => TagFacts.IsHeading(t)
        || t is Tag.Meta or Tag.Link or Tag.Script or Tag.Title or Tag.Img or Tag.AmpImg or Tag.Time or Tag.Nav or Tag.Footer or Tag.Aside or Tag.Header)];

    public List<int> Metas { get; } = new(64);

    public List<int> Links { get; } = new(32);

    public List<int> JsonLd { get; } = [];

    public List<int> Images { get; } = new(32);

    public List<Mark> Headings { get; } = new(32);

    public List<Mark> Times { get; } = [];

    public List<Mark> Marks { get; } = new(32);

    /// <summary>Texts that may say by whom the page is: see <see cref="NameLines.CanSayWhose"/>.</summary>
    public List<int> Credits { get; } = [];

    /// <summary>Short texts close behind a paragraph that may sign it: see <see cref="NameLines.CanSign"/>.</summary>
    public List<int> Signatures { get; } = [];

    public int Title { get; private set; } = -1;

    public static PageScan Of(HtmlPage page)
    {
        var scan = new PageScan();
        ReadOnlySpan<PageNode> nodes = page.Nodes;
        var meanings = new ClassMeaning[page.Classes.Count];
        int total = page.Count > 0 ? nodes[0].TextLength : 0;
        Zone zone = Zone.None;
        int zoneEnd = 0;
        int behind = FarthestSignature;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly PageNode node = ref nodes[i];
            if (node.Tag == Tag.Text)
            {
                if (node.TextLength is >= NameLines.ShortestLate and <= NameLines.LongestLate && NameLines.CanSayWhose(node.Text.Span))
                {
                    scan.Credits.Add(i);
                }

                if (node.TextLength > LeastProse)
                {
                    behind = 0;
                }
                else if (node.TextLength > 1 && behind++ < FarthestSignature && !node.Raw && NameLines.CanSign(node.Text.Span))
                {
                    scan.Signatures.Add(i);
                }

                continue;
            }

            // Most elements are none of those looked for: their name, class and attributes say nothing.
            ref ClassMeaning meaning = ref meanings[node.Class];
            if (!meaning.IsRead)
            {
                meaning.IsRead = true;
                ClassWords.Read(page.Classes[node.Class], ref meaning.Kind, ref meaning.Zone);
            }

            bool small = node.TextLength is > 0 and <= LongestMark;
            bool link = node.Tag == Tag.A && small && (node.Kinds & (Telling | AttrKinds.Link)) != 0;
            if (!link && (node.Kinds & Telling) == 0 && meaning.Kind == MarkKind.None && meaning.Zone == Zone.None && !Telltale[(int)node.Tag])
            {
                continue;
            }

            if (i >= zoneEnd)
            {
                zone = Zone.None;
            }

            switch (node.Tag)
            {
                case Tag.Meta:
                    scan.Metas.Add(i);
                    if (IsJsonLd(page.Attribute(i, Attr.Name)))
                    {
                        scan.JsonLd.Add(i); // frameworks that know no scripts in the head write it as a meta element
                    }

                    if (page.HasAttribute(i, Attr.Itemprop))
                    {
                        scan.Marks.Add(new Mark(i, MarkKind.Itemprop, zone));
                    }

                    continue;
                case Tag.Link:
                    scan.Links.Add(i);
                    continue;
                case Tag.Script:
                    if (IsJsonLd(page.Attribute(i, Attr.Type)))
                    {
                        scan.JsonLd.Add(i);
                    }

                    continue;
                case Tag.Img or Tag.AmpImg:
                    scan.Images.Add(i);
                    break;
                case Tag.Title:
                    if (scan.Title < 0 && page.FindAncestor(i, Tag.Svg) < 0)
                    {
                        scan.Title = i;
                    }

                    continue;
            }

            if (node.Raw || (node.TextLength == 0 && node.AttrCount == 0))
            {
                continue;
            }

            if (TagFacts.IsHeading(node.Tag) && node.TextLength > 0)
            {
                scan.Headings.Add(new Mark(i, MarkKind.Title, zone));
            }
            else if (node.Tag == Tag.Time)
            {
                scan.Times.Add(new Mark(i, MarkKind.Date, zone));
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
                    case Attr.Href when node.Tag == Tag.A && small && node.TextLength < 60:
                        kind |= ClassWords.OfAddress(attribute.Value.Span);
                        break;
                }
            }

            if (own != Zone.None && (zone is Zone.None or Zone.Header) && node.Tag is not (Tag.Body or Tag.Html or Tag.Main or Tag.Article or Tag.H1) && node.TextLength * 2 < total)
            {
                zone = own;
                zoneEnd = node.End;
            }

            if (kind != MarkKind.None && scan.Marks.Count < 4000)
            {
                scan.Marks.Add(new Mark(i, kind, zone));
            }
        }

        return scan;
    }

    private static bool IsJsonLd(ReadOnlySpan<char> type) => type.Contains('+') && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the words of a class say.</summary>
    private struct ClassMeaning
    {
        public bool IsRead;
        public MarkKind Kind;
        public Zone Zone;
    }
}
