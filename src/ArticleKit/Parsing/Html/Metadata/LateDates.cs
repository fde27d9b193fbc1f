using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of dates anywhere in the page, for pages that give none near their headline: "Last updated: …" at the foot, a date that opens the text.</summary>
internal static class LateDates
{
    private const int Labelled = 40;
    private const int Alone = 20;
    private const int MaxFound = 40;

    /// <summary>How much of a text is looked at.</summary>
    private const int Longest = 300;

    /// <summary>A text of one line, and how far in it a date may begin: "am 2. Mai 2024".</summary>
    private const int Line = 60;
    private const int Indent = 12;

    public static void Read(MetadataContext c)
    {
        foreach (Candidate candidate in c.Candidates)
        {
            if (candidate.Field is Field.Published or Field.Modified && candidate.Weight > 0)
            {
                return;
            }
        }

        HtmlPage page = c.Page;
        FoundDate? alone = null;
        bool several = false;
        int node = -1;
        int count = 0;
        for (int i = 0; i < page.Count && count < MaxFound; i++)
        {
            if (page[i].Tag != Tag.Text || page[i].Raw || page[i].TextLength < 6 || !Opening(page[i].Text.Span).ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            string text = page.TextOf(i, Longest);
            if (!DateFinder.TryFind(text, c.DateLanguage, out FoundDate found))
            {
                continue;
            }

            count++;
            string before = found.Start == 0 ? Before(page, i) : text[..found.Start];
            int label = found.Start < 60 ? DateLabels.Read(before) : DateLabels.Other;
            if (label is > 0 or -1)
            {
                c.Add(label > 0 ? Field.Published : Field.Modified, found.Date.ToString(), Origin.Visible, "late", i, Labelled - Math.Min(count, 20));
            }
            else if (label == 0 && found.Start < (text.Length < Line ? Indent : 3))
            {
                several |= alone is { } other && other.Date.Date != found.Date.Date;
                node = alone is null ? i : node;
                alone ??= found;
            }
        }

        // One day alone can be the text's own; of several, nobody knows.
        if (alone is { } only && !several)
        {
            c.Add(Field.Published, only.Date.ToString(), Origin.Visible, "late", node, Alone);
        }
    }

    private static ReadOnlySpan<char> Opening(ReadOnlySpan<char> text) => text.Length > Longest ? text[..Longest] : text;

    private static string Before(HtmlPage page, int node)
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
}
