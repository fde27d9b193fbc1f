using ArticleKit.Accuracy.Corpus;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Accuracy.Training;

/// <summary>What the chosen units would score on sites that were not learned from.</summary>
internal static class TrainReport
{
    public static void Print(IReadOnlyList<LabelledPage> pages, sbyte[][] labels, float[][] first, float[][] second)
    {
        Unit("first look", labels, first);
        Unit("second look", labels, second);
        Figures("the labels themselves", pages, [.. labels.Select(static l => l.Select(static x => (float)x).ToArray())], 0.5f, Console.Out);
        foreach (float? threshold in (float?[])[0.35f, 0.42f, 0.5f, null])
        {
            Figures(threshold is { } bar ? $"bar {bar}" : "bar of the page", pages, second, threshold, Console.Out);
        }
    }

    /// <summary>What pages score when the units are kept that are likelier than a threshold. By the labels themselves: what is lost by the cut into units.</summary>
    public static void Figures(string name, IReadOnlyList<LabelledPage> pages, float[][] p, float? threshold, TextWriter output)
    {
        var figures = new Dictionary<string, List<double>>();
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i].Text is { Length: > 0 } text && p[i].Length > 0)
            {
                double[] s = Score(pages[i], text, p[i], threshold);
                string kind = pages[i].Corpus + (pages[i].IsWithoutHead ? " without heads" : "") + (pages[i].Type is { } t ? t == "article" ? " article" : " other" : "");
                for (int k = 0; k < 3; k++)
                {
                    string key = $"{kind} {(k == 0 ? "word F1" : k == 1 ? "shingle F1" : "exact")}";
                    (figures.TryGetValue(key, out List<double>? list) ? list : figures[key] = []).Add(s[k]);
                }
            }
        }

        output.WriteLine(name + ": " + string.Join("; ", figures.OrderBy(f => f.Key).Select(f => $"{f.Key} {100 * f.Value.Average():f1}")));
    }

    /// <summary>A bar for all pages, or null for the one that the library would set for each.</summary>
    private static double[] Score(LabelledPage labelled, string truth, float[] p, float? threshold)
    {
        using HtmlPage page = PageReader.Read(labelled.Bytes, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = new Model.Article() }, ContentWords.None);
        bool[] kept = threshold is { } bar ? [.. p.Select(x => x >= bar)] : ContentSelector.Kept(evidence, p);
        string[] want = UnitLabels.Words(truth);
        string[] got = [.. evidence.Units.Where((_, u) => kept[u]).SelectMany(u => UnitLabels.Words(UnitLabels.TextOf(page, u)))];
        return [F1(want, got, 1), F1(want, got, 4), want.SequenceEqual(got) ? 1 : 0];
    }

    private static void Unit(string name, sbyte[][] labels, float[][] p)
    {
        int tp = 0, fp = 0, fn = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            for (int u = 0; u < labels[i].Length; u++)
            {
                tp += labels[i][u] == 1 && p[i][u] > 0.5 ? 1 : 0;
                fp += labels[i][u] == 0 && p[i][u] > 0.5 ? 1 : 0;
                fn += labels[i][u] == 1 && p[i][u] <= 0.5 ? 1 : 0;
            }
        }

        Console.WriteLine($"{name}: unit precision {100.0 * tp / (tp + fp):f2} recall {100.0 * tp / (tp + fn):f2}");
    }

    private static double F1(string[] want, string[] got, int n)
    {
        Dictionary<string, int> a = Grams(want, n);
        Dictionary<string, int> b = Grams(got, n);
        double common = a.Sum(x => Math.Min(x.Value, b.GetValueOrDefault(x.Key)));
        double sum = a.Values.Sum() + b.Values.Sum();
        return sum == 0 ? 1 : 2 * common / sum;
    }

    private static Dictionary<string, int> Grams(string[] words, int n)
    {
        var grams = new Dictionary<string, int>();
        for (int i = 0; i < Math.Max(1, words.Length - n + 1); i++)
        {
            string key = string.Join(' ', words.Skip(i).Take(n));
            grams[key] = grams.GetValueOrDefault(key) + 1;
        }

        return grams;
    }
}
