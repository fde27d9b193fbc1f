using System.Globalization;

namespace ArticleKit.Accuracy.Figures;

/// <summary>The figures of one system on one corpus, in percent, in the order they are printed.</summary>
internal static class CorpusFigures
{
    public static IReadOnlyList<(string Name, double Value)> Of(IReadOnlyList<PageScore> pages)
    {
        var figures = new List<(string, double)>();
        List<PageScore> texts = [.. pages.Where(p => p.Shingle is not null)];
        if (texts.Count > 0)
        {
            double precision = texts.Average(p => p.Shingle!.Value.Precision);
            double recall = texts.Average(p => p.Shingle!.Value.Recall);
            figures.Add(("shingle F1", precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall)));
            figures.Add(("precision", 100 * precision));
            figures.Add(("recall", 100 * recall));
            figures.Add(("exact", 100 * texts.Average(p => p.Exact == true ? 1.0 : 0)));
        }

        Mean("word F1", p => p.WordF1);
        Mean("title", p => p.Title is { } right ? right ? 1 : 0 : null);
        Mean("date", p => p.Date is { } right ? right ? 1 : 0 : null);
        Micro("author F1", p => p.Author);
        Micro("snippet F1", p => p.Snippet);
        Micro("heading F1", p => p.Heading);
        Micro("para F1", p => p.Paragraph);
        foreach (var type in pages.Where(p => p.WordF1 is not null).GroupBy(p => p.Page.Type).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            figures.Add((type.Key + " word F1", 100 * type.Average(p => p.WordF1!.Value)));
        }

        if (Reliability.Auc(pages) is var auc && !double.IsNaN(auc))
        {
            figures.Add(("article AUC", auc));
        }

        List<double> times = [.. pages.Select(p => p.Found.Elapsed).Order()];
        figures.Add(("ms median", times[times.Count / 2]));
        figures.Add(("ms highest", times[^1]));
        figures.Add(("failed", pages.Count(p => p.Found.Error is not null)));
        return figures;

        void Mean(string name, Func<PageScore, double?> figure)
        {
            if (pages.Select(figure).Where(v => v is not null).Select(v => v!.Value).ToList() is { Count: > 0 } values)
            {
                figures.Add((name, 100 * values.Average()));
            }
        }

        void Micro(string name, Func<PageScore, Tally?> figure)
        {
            if (pages.Select(figure).Where(v => v is not null).Select(v => v!.Value).ToList() is { Count: > 0 } values)
            {
                figures.Add((name, 100 * values.Aggregate((a, b) => a + b).F1));
            }
        }
    }

    /// <summary>Prints one table: a row a figure, a column a system.</summary>
    public static void Print(TextWriter output, string corpus, int pages, IReadOnlyList<(string System, IReadOnlyList<(string Name, double Value)> Figures)> columns)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, {pages} pages"));
        output.WriteLine(new string(' ', 22) + string.Concat(columns.Select(c => c.System.PadLeft(26))));
        foreach (string name in columns.SelectMany(c => c.Figures.Select(f => f.Name)).Distinct())
        {
            output.WriteLine(name.PadRight(22) + string.Concat(columns.Select(c =>
                c.Figures.FirstOrDefault(f => f.Name == name) is { Name: not null } figure
                    ? figure.Value.ToString("f2", CultureInfo.InvariantCulture).PadLeft(26)
                    : new string(' ', 26))));
        }
    }
}
