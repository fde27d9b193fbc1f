using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>Counts, for each word in class and id names, how much of the text under it belongs to the article; each site has one voice.</summary>
internal sealed class TokenWeights
{
    private readonly SortedDictionary<string, float> _weights = new(StringComparer.Ordinal);

    public static TokenWeights Learn(IReadOnlyList<LabelledPage> pages, sbyte[][] labels, Func<int, bool> chosen)
    {
        // token → site → (text in the article, text)
        var counts = new Dictionary<string, Dictionary<string, (double In, double All)>>();
        var gate = new object();
        Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (chosen(i) && labels[i].Length > 0)
            {
                Dictionary<string, (double In, double All)> found = Count(pages[i], labels[i]);
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

        var result = new TokenWeights();
        foreach ((string token, var sites) in counts)
        {
            if (sites.Count >= 8)
            {
                double yes = sites.Values.Sum(s => s.In / s.All);
                double no = sites.Count - yes;
                float weight = MathF.Round((float)Math.Log((yes + 1) / (no + 1)), 2);
                if (MathF.Abs(weight) >= 0.3f)
                {
                    result._weights[token] = weight;
                }
            }
        }

        return result;
    }

    public ClassTokens ToTokens() => new(_weights.Select(w => (w.Key, w.Value)));

    public IEnumerable<string> Lines() =>
    [
        "# Words in class and id names, and the log-odds that text under them belongs to the article: each site counted once.",
        "# Made by: ArticleKit.Accuracy train. Source: the labels of WCXB (CC BY 4.0), Fundus (MIT) and trafilatura's evaluation (Apache 2.0).",
        .. _weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}")),
    ];

    private static Dictionary<string, (double In, double All)> Count(LabelledPage labelled, sbyte[] labels)
    {
        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = new Model.Article() }, new ClassTokens([]));
        var found = new Dictionary<string, (double In, double All)>();
        var seen = new HashSet<string>();
        for (int u = 0; u < labels.Length; u++)
        {
            if (labels[u] < 0)
            {
                continue;
            }

            TextUnit unit = evidence.Units[u];
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

        return found;
    }
}
