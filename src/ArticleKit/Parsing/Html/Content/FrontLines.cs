using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Lines between headline and text that print the front matter: the credit line and the days. They are no text of the article.</summary>
internal static class FrontLines
{
    private const int MostLines = 8;
    private const int MostWords = 14;
    private const int LongestDate = 60;

    // Of a line of one day: "2 May 2024, 10:00 Uhr MESZ", "May 2, 2024 at 3:12 p.m. ET".
    private const int MostLettersBehind = 10;
    private const int BylinePart = 2;
    private const int DatePart = 3;

    /// <summary>Takes such lines out of what is kept, from the headline to the first paragraph.</summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        for (int i = 0, seen = 0; i < kept.Length && seen < MostLines; i++)
        {
            TextUnit unit = evidence.Units[i];
            if (!kept[i])
            {
                continue;
            }

            if (UnitFacts.IsProse(unit))
            {
                return;
            }

            seen++;
            if (unit.Words <= MostWords && unit.First > evidence.Metadata.TitleNode && (evidence.FrontPart(unit) is BylinePart or DatePart || IsDay(evidence, unit)))
            {
                kept[i] = false;
            }
        }
    }

    /// <summary>Whether a line says a day and nothing else but whether it is of publication or of change.</summary>
    private static bool IsDay(PageEvidence evidence, in TextUnit unit)
    {
        if (unit.Digits < 2 || unit.Length > LongestDate || (unit.Around & Surroundings.Heading) != 0)
        {
            return false;
        }

        string text = UnitFacts.TextOf(evidence.Page, unit, LongestDate * 2);
        if (!DateFinder.TryFind(text, evidence.Metadata.Front.Language, 0, out FoundDate found))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(0, found.Start);
        return (Letters(before) == 0 || DateLabels.Read(before) is 1 or -1) && Letters(text.AsSpan(found.End)) <= MostLettersBehind;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
