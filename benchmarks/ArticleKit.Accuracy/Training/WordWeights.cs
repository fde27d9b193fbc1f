using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Characters;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>
/// Counts, for words in the names of elements and words that units begin with, how much of the text under or behind them belongs to
/// the article; each site has one voice.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>How many units away from the article the words of units still count: what stands in the navigation is no question.</summary>
    private const int NearArticle = 15;

    private readonly SortedDictionary<string, float> _weights = new(StringComparer.Ordinal);

    /// <summary>Words in class and id names.</summary>
    public static WordWeights OfClasses(IReadOnlyList<LabelledPage> pages, sbyte[][] labels, Func<int, bool> chosen) =>
        Learn(pages, labels, chosen, 0.3f, CountClasses);

    /// <summary>Words that units begin with.</summary>
    public static WordWeights OfCues(IReadOnlyList<LabelledPage> pages, sbyte[][] labels, Func<int, bool> chosen) =>
        Learn(pages, labels, chosen, 0.5f, CountCues);

    private static WordWeights Learn(
        IReadOnlyList<LabelledPage> pages, sbyte[][] labels, Func<int, bool> chosen, float least, Action<HtmlPage, List<TextUnit>, sbyte[], Dictionary<string, (double In, double All)>> count)
    {
        // token → site → (text in the article, text)
        var counts = new Dictionary<string, Dictionary<string, (double In, double All)>>();
        var gate = new object();
        Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (chosen(i) && labels[i].Length > 0)
            {
                Dictionary<string, (double In, double All)> found = Count(pages[i], labels[i], count);
                lock (gate)
                {
                    foreach ((string token, (double inside, double all)) in found)
                    {
                        Dictionary<string, (double In, double All)> sites = counts.TryGetValue(token, out var s) ? s : counts[token] = [];
                        (double a, double b) = sites.GetValueOrDefault(pages[i].Site);
                        sites[pages[i].Site] = (a + inside, b + all);
                    }
                }
            }
        });

        var result = new WordWeights();
        foreach ((string token, var sites) in counts)
        {
            if (sites.Count >= 8)
            {
                double yes = sites.Values.Sum(s => s.In / s.All);
                double no = sites.Count - yes;
                float weight = MathF.Round((float)Math.Log((yes + 1) / (no + 1)), 2);
                if (MathF.Abs(weight) >= least)
                {
                    result._weights[token] = weight;
                }
            }
        }

        return result;
    }

    public WordTable ToTable() => new(_weights.Select(w => (WordTable.Hash(w.Key), w.Value)));

    public IEnumerable<string> Lines(string what) =>
    [
        $"# {what}: each site counted once.",
        "# Made by: ArticleKit.Accuracy train. Source: the labels of WCXB (CC BY 4.0), Fundus (MIT) and trafilatura's evaluation (Apache 2.0).",
        .. _weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}")),
    ];

    private static Dictionary<string, (double In, double All)> Count(
        LabelledPage labelled, sbyte[] labels, Action<HtmlPage, List<TextUnit>, sbyte[], Dictionary<string, (double In, double All)>> count)
    {
        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = new Model.Article() }, ContentWords.None);
        var found = new Dictionary<string, (double In, double All)>();
        count(page, evidence.Units, labels, found);
        return found;
    }

    private static void CountCues(HtmlPage page, List<TextUnit> units, sbyte[] labels, Dictionary<string, (double In, double All)> found)
    {
        int[] article = [.. Enumerable.Range(0, labels.Length).Where(u => labels[u] == 1)];
        var seen = new HashSet<string>();
        for (int u = 0; u < labels.Length; u++)
        {
            int at = Array.BinarySearch(article, u);
            at = at < 0 ? ~at : at;
            bool near = (at < article.Length && article[at] - u <= NearArticle) || (at > 0 && u - article[at - 1] <= NearArticle);
            if (labels[u] < 0 || !near)
            {
                continue;
            }

            seen.Clear();
            int count = 0;
            for (int i = units[u].First; i < units[u].End && count < CueWords.MostWords; i++)
            {
                if (page[i].Tag != Tag.Text || page[i].Raw)
                {
                    continue;
                }

                ReadOnlySpan<char> text = page[i].Text.Span;
                var walk = new CueWords.Words(text);
                while (count < CueWords.MostWords && walk.Next())
                {
                    string word = char.IsDigit(text[walk.Range][0]) ? CueWords.Number.ToString() : string.Concat(text[walk.Range].ToString().Select(LowerCase.Of));
                    seen.Add(word);
                    if (count++ == 0)
                    {
                        seen.Add(CueWords.FirstMark + word);
                    }
                }
            }

            foreach (string word in seen)
            {
                (double inside, double all) = found.GetValueOrDefault(word);
                found[word] = (inside + (labels[u] == 1 ? 1 : 0), all + 1);
            }
        }
    }

    private static void CountClasses(HtmlPage page, List<TextUnit> units, sbyte[] labels, Dictionary<string, (double In, double All)> found)
    {
        var seen = new HashSet<string>();
        for (int u = 0; u < labels.Length; u++)
        {
            if (labels[u] < 0)
            {
                continue;
            }

            TextUnit unit = units[u];
            seen.Clear();
            for (int node = page[unit.First].Parent; node > 0; node = page[node].Parent)
            {
                foreach (PageAttribute attribute in page.Attributes(node))
                {
                    if (attribute.Name is Attr.Class or Attr.Id or Attr.DataComponent or Attr.DataTestid or Attr.Itemprop or Attr.DataType)
                    {
                        var words = new ClassTokens.Words(attribute.Value.Span);
                        while (words.Next())
                        {
                            seen.Add(attribute.Value.Span[words.Range].ToString().ToLowerInvariant());
                        }
                    }
                }
            }

            double weight = Math.Sqrt(unit.Words + 1);
            foreach (string token in seen)
            {
                (double inside, double all) = found.GetValueOrDefault(token);
                found[token] = (inside + (labels[u] == 1 ? weight : 0), all + weight);
            }
        }
    }
}
