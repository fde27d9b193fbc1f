using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A day whose parts stand in blocks of their own, one below the other, as on a leaf of a calendar: "06", "Jan", "2013".</summary>
internal static class SplitDays
{
    private const int LongestPart = 9;
    private const int MostLines = 12;
    private const int Weight = 60;

    public static void Read(MetadataContext c, List<VisibleLine> lines)
    {
        for (int i = 0; i + 1 < lines.Count && i < MostLines; i++)
        {
            if (!IsPart(lines[i].Text) || !IsPart(lines[i + 1].Text) || !(char.IsDigit(lines[i].Text[0]) || char.IsDigit(lines[i + 1].Text[0])))
            {
                continue;
            }

            string two = lines[i].Text + " " + lines[i + 1].Text;
            bool three = i + 2 < lines.Count && IsPart(lines[i + 2].Text);
            if ((three && TryAdd(c, two + " " + lines[i + 2].Text, lines[i].Block)) || TryAdd(c, two, lines[i].Block))
            {
                return;
            }
        }
    }

    private static bool TryAdd(MetadataContext c, string text, int node)
    {
        bool whole = DateFinder.TryFind(text, c.DateLanguage, out FoundDate found) && found.Start == 0 && found.End == text.Length;
        if (whole)
        {
            c.Add(Field.Published, found.Date.ToString(), Origin.Visible, "date", node, Weight);
        }

        return whole;
    }

    private static bool IsPart(string text) => text.Length is > 0 and <= LongestPart && char.IsLetterOrDigit(text[0]);
}
