using System.Globalization;

namespace ArticleKit.Accuracy.Figures;

/// <summary>How far a system's confidence that a page is an article can be believed, on pages whose kind is labelled.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>
    /// The area under the ROC curve: how often an article is given more confidence than another page, in percent; NaN where there are
    /// not both, or the system gives no confidence.
    /// </summary>
    public static double Auc(IReadOnlyList<PageScore> pages)
    {
        (double P, bool Article)[] ranked = [.. Labelled(pages).OrderBy(static x => x.P)];
        int articles = ranked.Count(static x => x.Article);
        int others = ranked.Length - articles;
        if (articles == 0 || others == 0)
        {
            return double.NaN;
        }

        double sum = 0;
        for (int i = 0; i < ranked.Length;)
        {
            // Ties share the mean of their ranks.
            int end = i;
            while (end < ranked.Length && ranked[end].P.Equals(ranked[i].P))
            {
                end++;
            }

            double rank = (i + end + 1) / 2.0;
            sum += rank * ranked[i..end].Count(static x => x.Article);
            i = end;
        }

        return 100 * (sum - (articles * (articles + 1.0) / 2)) / ((double)articles * others);
    }

    /// <summary>Prints, for each tenth of confidence, how many pages there are, the mean confidence and the share of articles.</summary>
    public static void Print(TextWriter output, IReadOnlyList<PageScore> pages)
    {
        if (double.IsNaN(Auc(pages)))
        {
            return;
        }

        output.WriteLine("confidence: pages, mean, articles among them");
        double error = 0;
        List<(double P, bool Article)> labelled = [.. Labelled(pages)];
        foreach (var bin in labelled.GroupBy(static x => Math.Min(Bins - 1, (int)(x.P * Bins))).OrderBy(static g => g.Key))
        {
            double mean = bin.Average(static x => x.P);
            double share = bin.Average(static x => x.Article ? 1.0 : 0);
            error += Math.Abs(mean - share) * bin.Count() / labelled.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin.Key / 10.0:f1}–{(bin.Key + 1) / 10.0:f1} {bin.Count(),6} {100 * mean,6:f1} {100 * share,6:f1}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  mean distance {100 * error:f1}"));
    }

    private static IEnumerable<(double P, bool Article)> Labelled(IReadOnlyList<PageScore> pages) =>
        pages.Where(static p => p.Page.Type is not null && !double.IsNaN(p.Found.Confidence)).Select(static p => (p.Found.Confidence, p.Page.Type == "article"));
}
