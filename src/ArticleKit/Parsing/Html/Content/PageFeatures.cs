using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Turns a whole page, with what was chosen of it, into one row of numbers: what tells a page that holds one article from a list of
/// teasers, a shop or a forum.
/// </summary>
internal static class PageFeatures
{
    private const float Doubtful = 0.2f;
    private const float Sure = 0.8f;

    /// <summary>What each number of the row means.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. PageTotals.Names,
        "kept length", "kept share", "kept units", "kept link density", "kept prose share", "kept headings", "kept runs", "kept quotes", "kept items",
        "longest run share", "mean p", "doubtful share", "sure share", "stops per word", "media in kept", "top of kept", "title above", "title", "byline", "date", "subtitle", "declared body", "times", "pictures", "controls", "tables", "codes", "headings",
    ];

    /// <summary>The one row of a page.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="p">How likely each unit belongs to the article.</param>
    /// <param name="kept">The units that were chosen.</param>
    public static FeatureTable Row(PageEvidence evidence, ReadOnlySpan<float> p, ReadOnlySpan<bool> kept)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        float all = 1, text = 0, links = 0, prose = 0, words = 0, stops = 0, likely = 0, doubtful = 0, sure = 0, run = 0, longest = 0;
        int count = 0, headings = 0, runs = 0, quotes = 0, items = 0, media = 0, first = -1;
        for (int i = 0; i < units.Length; i++)
        {
            ref readonly TextUnit unit = ref units[i];
            all += unit.Length;
            doubtful += p[i] is > Doubtful and < Sure ? unit.Length : 0;
            if (!kept[i])
            {
                run = 0;
                continue;
            }

            first = first < 0 ? i : first;
            runs += i == 0 || !kept[i - 1] ? 1 : 0;
            run += unit.Length;
            longest = Math.Max(longest, run);
            count++;
            text += unit.Length;
            words += unit.Words;
            stops += unit.Stops;
            links += unit.LinkLength;
            likely += p[i] * unit.Length;
            sure += p[i] >= Sure ? unit.Length : 0;
            prose += UnitFacts.IsProse(unit) ? unit.Length : 0;
            headings += (unit.Around & Surroundings.Heading) != 0 ? 1 : 0;
            quotes += unit.Quotes;
            items += (unit.Around & Surroundings.Item) != 0 ? 1 : 0;
            media += unit.MediaBefore;
        }

        float part = Math.Max(1, text);
        Article front = evidence.Metadata.Front;
        var table = new FeatureTable(1, Names.Count);
        Row row = table.Fill(0);
        foreach (float total in evidence.Totals.Values)
        {
            row.Add(total);
        }

        row.Add(MathF.Log(part));
        row.Add(text / all);
        row.Add(count);
        row.Add(links / part);
        row.Add(prose / part);
        row.Add(headings);
        row.Add(runs);
        row.Add(quotes / part);
        row.Add(items / (float)Math.Max(1, count));
        row.Add(longest / part);
        row.Add(likely / part);
        row.Add(doubtful / all);
        row.Add(sure / part);
        row.Add(stops / Math.Max(1, words));
        row.Add(media);
        row.Add(first < 0 ? -1 : first / (float)units.Length);
        row.Add(evidence.TitleUnit < 0 || first < 0 ? -99 : Math.Clamp(first - evidence.TitleUnit, -50, 50));
        row.Add(front.Title is null ? 0 : front.Title.Length);
        row.Add(front.Byline?.Authors.Count ?? 0);
        row.Add(front.Published is { } date ? date.HasTime ? 2 : 1 : 0);
        row.Add(front.Subtitle is null ? 0 : 1);
        row.Add(evidence.Metadata.ArticleBody is null ? 0 : 1);
        PageShape shape = evidence.Totals.Shape;
        row.Add(shape.Times);
        row.Add(shape.Pictures);
        row.Add(shape.Controls);
        row.Add(shape.Tables);
        row.Add(shape.Codes);
        row.Add(shape.Headings);
        row.End(Names.Count);
        return table;
    }
}
