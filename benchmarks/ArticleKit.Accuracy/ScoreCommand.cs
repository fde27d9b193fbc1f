using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Figures;
using ArticleKit.Accuracy.Systems;

namespace ArticleKit.Accuracy;

/// <summary>What <c>score</c> is asked for.</summary>
internal sealed record ScoreRequest(IReadOnlyList<string> Folders, string Part, string? Models, bool Peers, int Worst, string? Misses, string? Show, string? Write, Func<LabelledPage, LabelledPage> Reading);

/// <summary>Runs the systems over corpora and prints their figures, the worst pages and the misses.</summary>
internal static class ScoreCommand
{
    public static int Run(ScoreRequest request, TextWriter output)
    {
        ISystem[] systems = request.Peers ? [new ArticleKitSystem(request.Models), new SmartReaderSystem()] : [new ArticleKitSystem(request.Models)];
        foreach (string folder in request.Folders)
        {
            List<LabelledPage> pages = [.. LabelledPage.ReadFolder(folder).Where(p => SiteSplit.IsOf(p, request.Part)).Select(request.Reading)];
            if (request.Show is { } id)
            {
                foreach (LabelledPage page in pages.Where(p => p.Id == id))
                {
                    Show(output, PageScore.Of(page, systems[0].Extract(page)));
                }

                continue;
            }

            if (pages.Count == 0)
            {
                continue;
            }

            List<PageScore>[] scores = [.. systems.Select(s => Score(s, pages))];
            CorpusFigures.Print(output, pages[0].Corpus, pages.Count, [.. systems.Select((s, i) => (s.Name, CorpusFigures.Of(scores[i])))]);
            Reliability.Print(output, scores[0]);
            foreach (PageScore failed in scores[0].Where(s => s.Found.Error is not null))
            {
                output.WriteLine($"  failed {failed.Page.Id}: {failed.Found.Error}");
            }

            foreach (PageScore bad in scores[0].OrderBy(s => s.Main).Take(request.Worst))
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"  {bad.Main:f3} {bad.Page.Id} {bad.Page.Type} P {bad.Shingle?.Precision:f2} R {bad.Shingle?.Recall:f2} {bad.Page.Url}"));
            }

            Misses(request.Misses, scores[0], output);
            for (int i = 0; i < systems.Length && request.Write is not null; i++)
            {
                OutputFile.Write(request.Write, systems[i].Name, scores[i]);
            }
        }

        return 0;
    }

    /// <summary>Two pages at a time; in the order of the corpus.</summary>
    public static List<PageScore> Score(ISystem system, List<LabelledPage> pages)
    {
        _ = system.Extract(pages[0]);
        return [.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => PageScore.Of(p, system.Extract(p)))];
    }

    private static void Misses(string? field, List<PageScore> scores, TextWriter output)
    {
        foreach (PageScore s in scores)
        {
            if (field == "content")
            {
                Show(output, s);
            }
            else if (field is not null && s.IsRight(field) == false)
            {
                (string want, string got) = s.Values(field);
                output.WriteLine($"  {s.Page.Id} {s.Page.Url}\n    want {want}\n    got  {got}");
            }
        }
    }

    /// <summary>Truth and text line against line: what is missed, what stands beside it.</summary>
    private static void Show(TextWriter output, PageScore score)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Page.Id} {score.Page.Url} {score.Main:f3}"));
        if (score.Page.Text.Length == 0)
        {
            string text = Words.Normal(score.Found.Text);
            Lines(output, "missed", score.Page.With.Where(s => !text.Contains(Words.Normal(s), StringComparison.Ordinal)));
            Lines(output, "beside", score.Page.Without.Where(s => text.Contains(Words.Normal(s), StringComparison.Ordinal)));
            Lines(output, "kept", score.Found.Text.Split('\n'));
            return;
        }

        Dictionary<string, int> want = Words.Runs(Words.Of(score.Page.Text), 4);
        Dictionary<string, int> got = Words.Runs(Words.Of(score.Found.Text), 4);
        Lines(output, "missed", score.Page.Text.Split('\n').Where(l => Lacks(l, got)));
        Lines(output, "beside", score.Found.Text.Split('\n').Where(l => Lacks(l, want)));

        static bool Lacks(string line, Dictionary<string, int> runs)
        {
            Dictionary<string, int> own = Words.Runs(Words.Of(line), 4);
            return own.Count > 0 && (own.Keys.First().Count(c => c == ' ') < 3
                ? !runs.Keys.Any(r => r.Contains(own.Keys.First(), StringComparison.Ordinal))
                : own.Keys.Count(k => !runs.ContainsKey(k)) > own.Count / 2);
        }
    }

    private static void Lines(TextWriter output, string what, IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(l => l.Length > 0))
        {
            output.WriteLine($"  {what}: {(line.Length > 220 ? line[..220] + "…" : line)}");
        }
    }
}
