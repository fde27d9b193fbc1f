using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of tags that only readers are told: the links to pages of topics that stand together with, or after, the article.</summary>
internal static class TopicLinks
{
    private const int Weight = 30;
    private const int LongestTopic = 50;

    /// <summary>What share of the words of a box of topics are links, in tenths: "Topics:" stands before them.</summary>
    private const int Linked = 5;

    public static void Read(MetadataContext c)
    {
        if (c.Best(Field.Tag) is not null)
        {
            return;
        }

        HtmlPage page = c.Page;
        int headline = -1;
        foreach (Mark mark in c.Scan.Headings)
        {
            if (page[mark.Node].Tag == Tag.H1)
            {
                headline = mark.Node;
                break;
            }
        }

        // Later boxes belong to other stories.
        int box = -1;
        foreach (Mark mark in c.Scan.Marks)
        {
            if ((mark.Kind & MarkKind.Topic) == 0 || mark.Zone is not (Zone.None or Zone.Header) || mark.Node < headline || page[mark.Node].TextLength is < 2 or > LongestTopic)
            {
                continue;
            }

            box = box < 0 ? BoxOf(page, mark.Node) : box;
            if (box >= 0 && mark.Node < page[box].End)
            {
                c.Add(Field.Tag, page.TextOf(mark.Node, 80), Origin.Link, "topic", mark.Node, Weight);
            }
        }
    }

    /// <summary>The box of links that a link stands in; -1 when it stands in running text.</summary>
    private static int BoxOf(HtmlPage page, int link)
    {
        int box = page[link].Parent;
        while (box > 0 && (page[box].Tag == Tag.Li || page[box].TextLength == page[link].TextLength) && page[box].Tag is not (Tag.Body or Tag.Article or Tag.Main))
        {
            box = page[box].Parent;
        }

        return box > 0 && page[box].Tag is not (Tag.Body or Tag.Article or Tag.Main or Tag.P) && page[box].TextLength < 600 && page[box].LinkLength * 10 >= page[box].TextLength * Linked ? box : -1;
    }
}
