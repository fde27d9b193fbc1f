using System.Globalization;
using System.Text.RegularExpressions;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Systems;

namespace ArticleKit.Accuracy.Figures;

/// <summary>How well one page was read; null where the labels say nothing.</summary>
internal sealed partial record PageScore(LabelledPage Page, Extracted Found)
{
    /// <summary>Overlap of runs of four words.</summary>
    public Tally? Shingle { get; init; }

    /// <summary>Whether the whole text is right, word by word.</summary>
    public bool? Exact { get; init; }

    /// <summary>Overlap of the bags of words.</summary>
    public double? WordF1 { get; init; }

    /// <summary>Snippets kept and dropped.</summary>
    public Tally? Snippet { get; init; }

    /// <summary>Headings, alike in all their words.</summary>
    public Tally? Heading { get; init; }

    /// <summary>Paragraphs, alike in all their words.</summary>
    public Tally? Paragraph { get; init; }

    public bool? Title { get; init; }

    public bool? Date { get; init; }

    public Tally? Author { get; init; }

    /// <summary>The figure that pages are ranked by.</summary>
    public double Main => WordF1 ?? Shingle?.F1 ?? Snippet?.F1 ?? 1;

    /// <summary>Bags of words never agree wholly: the content of a page is right from this share on.</summary>
    private const double EnoughWords = 0.98;

    /// <summary>Whether a page was read as labelled: its title, date, author or content; null where the labels say nothing.</summary>
    public bool? IsRight(string figure) => figure switch
    {
        "title" => Title,
        "date" => Date,
        "author" => Author is { } names ? names is { Wrong: 0, Missed: 0 } : null,
        "content" => WordF1 is { } words ? words >= EnoughWords : Exact ?? (Snippet is { } snippets ? snippets is { Wrong: 0, Missed: 0 } : null),
        _ => null,
    };

    /// <summary>What the label of a title, date or author says, and what was read.</summary>
    public (string Want, string Got) Values(string figure) => figure switch
    {
        "title" => (Page.Title, Found.Title),
        "date" => (Page.Date, Found.Date),
        "author" => (string.Join(" | ", Page.Authors), string.Join(" | ", Found.Authors)),
        _ => ("", ""),
    };

    public static PageScore Of(LabelledPage page, Extracted found)
    {
        var score = new PageScore(page, found)
        {
            Title = page.Title.Length == 0 ? null : Words.Bare(page.Title) == Words.Bare(found.Title),
            Date = page.Date.Length == 0 ? null : SameDay(page, found.Date),
            Author = page.Authors.Count == 0 ? null : Tally.Of(NamesOf(page.Authors).ToDictionary(n => n, _ => 1), NamesOf(found.Authors).ToDictionary(n => n, _ => 1)),
        };
        if (page.Text.Length > 0)
        {
            List<string> want = Words.Of(page.Text);
            List<string> got = Words.Of(found.Text);
            score = score with
            {
                Shingle = Tally.Of(Words.Runs(want, 4), Words.Runs(got, 4)),
                Exact = want.SequenceEqual(got),
                WordF1 = page.Type is null ? null : Tally.Of(Words.Runs(Words.Of(page.Text.ToLowerInvariant()), 1), Words.Runs(Words.Of(found.Text.ToLowerInvariant()), 1)).F1,
            };
        }

        if (page.With.Count + page.Without.Count > 0)
        {
            string text = Words.Normal(found.Text);
            int kept = page.With.Count(s => text.Contains(Words.Normal(s), StringComparison.Ordinal));
            int wrong = page.Without.Count(s => text.Contains(Words.Normal(s), StringComparison.Ordinal));
            score = score with { Snippet = new Tally(kept, wrong, page.With.Count - kept) };
        }

        return page.Blocks.Count == 0 ? score : WithBlocks(score, page, found);
    }

    private static PageScore WithBlocks(PageScore score, LabelledPage page, Extracted found)
    {
        Dictionary<string, int> others = Bag(found.Blocks.Where(b => b.Type != "heading").Select(b => b.Text));
        foreach (LabelledBlock summary in page.Blocks.Where(b => b.Type == "summary"))
        {
            // A summary above the text counts neither way.
            string key = Words.Bare(summary.Text);
            if (others.TryGetValue(key, out int count))
            {
                others[key] = Math.Max(0, count - 1);
            }
        }

        return score with
        {
            Heading = Tally.Of(Bag(page.Blocks.Where(b => b.Type == "heading").Select(b => b.Text)), Bag(found.Blocks.Where(b => b.Type == "heading").Select(b => b.Text))),
            Paragraph = Tally.Of(Bag(page.Blocks.Where(b => b.Type == "paragraph").Select(b => b.Text)), others),
        };
    }

    private static Dictionary<string, int> Bag(IEnumerable<string> texts) =>
        texts.Select(Words.Bare).Where(t => t.Length > 0).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The names in author lines, in bare form.</summary>
    public static HashSet<string> NamesOf(IEnumerable<string> authors) =>
        [.. authors.SelectMany(a => Between().Split(a)).Select(n => Words.Bare(Opening().Replace(Words.Normal(n), "")))
            .Where(n => n.Length > 0 && !n.All(char.IsDigit))];

    /// <summary>Whether a day is the labelled one.</summary>
    public static bool SameDay(LabelledPage page, string found)
    {
        if (!DateOnly.TryParseExact(page.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly want)
            || !DateOnly.TryParseExact(found, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly got))
        {
            return false;
        }

        // Labels given in UTC: the page's own day may be the next or the last.
        return want == got || (page.Moment.EndsWith('Z') && Math.Abs(want.DayNumber - got.DayNumber) == 1);
    }

    [GeneratedRegex(@"\s*(?:,|;|\||•|/|\band\b|\bund\b|\bet\b|&)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(by|von|por|par|von:|text:|di)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
