using ArticleKit.Model;
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

    /// <summary>Takes out the credit line of an article, wherever it stands; in forums and lists each part has one of its own.</summary>
    public static void DropByline(PageEvidence evidence, Span<bool> kept)
    {
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = kept[i] && (evidence.Units[i].Words > MostWords || evidence.FrontPart(evidence.Units[i]) != FrontPart.Byline);
        }
    }

    /// <summary>
    /// Takes such lines out of what is kept, from the headline to the first paragraph; the page's own day also above the headline and
    /// behind a first paragraph, which may be a standfirst.
    /// </summary>
    public static void Drop(PageEvidence evidence, Span<bool> kept)
    {
        bool prose = false;
        for (int i = 0, seen = 0; i < kept.Length && seen < MostLines; i++)
        {
            TextUnit unit = evidence.Units[i];
            if (!kept[i])
            {
                continue;
            }

            if (UnitFacts.IsProse(unit))
            {
                if (prose)
                {
                    return;
                }

                prose = true;
                continue;
            }

            seen++;
            bool behind = !prose && unit.First > evidence.Metadata.TitleNode;
            if (unit.Words <= MostWords && ((behind && evidence.FrontPart(unit) is FrontPart.Byline or FrontPart.Date) || IsDay(evidence, unit, own: !behind)))
            {
                kept[i] = false;
            }
        }
    }

    /// <summary>Takes out the last line of an article where it is an address, or says who wrote it and at what address: "Ada Holm ada@ledger.test".</summary>
    public static void DropAddress(PageEvidence evidence, Span<bool> kept)
    {
        int last = kept.LastIndexOf(true);
        if (last <= 0)
        {
            return;
        }

        string line = UnitFacts.TextOf(evidence.Page, evidence.Units[last], LongestDate * 2);
        kept[last] = !IsAddress(line)
            && !(evidence.Units[last].Words <= MostWords && evidence.Metadata.Front.Byline is { } byline && byline.Authors.Any(a => IsAddressOf(a.Name, line)));
    }

    /// <summary>Whether a line begins with a name and has an address behind it.</summary>
    private static bool IsAddressOf(string name, string line)
    {
        int at = line.IndexOf('@', StringComparison.Ordinal);
        return name.Length > 0 && at > 0 && line.IndexOf('.', at) > 0 && char.IsAsciiLetterOrDigit(line[at - 1]) && line.StartsWith(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line is the address of a person, or the name of an account, and nothing else: "ada@ledger.test", "@adaholm".</summary>
    private static bool IsAddress(string line) =>
        line.Length is > 3 and < LongestDate && line.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at && at < line.Length - 3 && !line.Contains(' ', StringComparison.Ordinal)
        && (at == 0 || line.IndexOf('.', at) > 0);

    /// <summary>Whether a line says a day and nothing else but whether it is of publication or of change.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="unit">The line.</param>
    /// <param name="own">Whether it must be the day of the page.</param>
    private static bool IsDay(PageEvidence evidence, in TextUnit unit, bool own)
    {
        if (unit.Digits < 2 || unit.Length > LongestDate || (unit.Around & Surroundings.Heading) != 0)
        {
            return false;
        }

        string text = UnitFacts.TextOf(evidence.Page, unit, LongestDate * 2);
        Article front = evidence.Metadata.Front;
        if (!DateFinder.TryFind(text, front.Language, 0, out FoundDate found) || (own && !Means(found, front.Published) && !Means(found, front.Modified)))
        {
            return false;
        }

        string before = text[..found.Start];
        return (!before.Any(char.IsLetter) || DateLabels.Read(before) is 1 or -1) && text[found.End..].Count(char.IsLetter) <= MostLettersBehind;
    }

    private static bool Means(FoundDate printed, ArticleDate? told) => told?.Date is { } day && (printed.Date.Date == day || printed.Otherwise == day);
}
