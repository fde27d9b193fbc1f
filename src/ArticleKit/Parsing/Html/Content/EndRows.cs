using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Takes out of an article what stands below a row of marks drawn across it, "**********": what closes every episode or issue alike. Writers part sections by
/// three marks, or by such rows again and again; the one row of a page ends its text.
/// </summary>
internal static class EndRows
{
    // Found by scoring: shorter rows part sections more often.
    private const int FewestMarks = 7;
    private const int LongestRow = 400;
    private const int FewestWordsAbove = 100;
    private const int ShareAbove = 3;
    private const string Marks = "*-–—―=_~#+•·";
    private const Surroundings Elsewhere = Surroundings.Cell | Surroundings.Item | Surroundings.Pre | Surroundings.Comments | Surroundings.Heading;

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept)
    {
        int row = -1;
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Letters + units[i].Digits == 0 && units[i].Length is >= FewestMarks and <= LongestRow && (units[i].Around & Elsewhere) == 0 && IsRow(page, units[i]))
            {
                if (row >= 0)
                {
                    return;
                }

                row = i;
            }
        }

        int words = 0;
        int above = 0;
        for (int i = 0; i < units.Length && row >= 0; i++)
        {
            words += kept[i] ? units[i].Words : 0;
            above += kept[i] && i < row ? units[i].Words : 0;
        }

        if (above >= FewestWordsAbove && above * ShareAbove >= words)
        {
            kept[row..].Clear();
        }
    }

    private static bool IsRow(HtmlPage page, in TextUnit unit)
    {
        if (!Marks.Contains(unit.FirstChar, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in UnitFacts.TextOf(page, unit, LongestRow * 2))
        {
            if (c != unit.FirstChar && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
