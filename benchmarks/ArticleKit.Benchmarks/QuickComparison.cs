using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ArticleKit.Benchmarks;

/// <summary>
/// Measures all ways in turns, page by page, in one process: whatever else the machine does falls on all of them alike. The figure of
/// a page is its fastest round. AngleSharp's generic builder is compiled once for all ways of the process, with guesses that fit some of
/// them better: between two runs the ratio moves by a tenth. A benchmark has a process of its own; its ratio is the one to report.
/// </summary>
internal static class QuickComparison
{
    private const int WarmUps = 3;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(20);
    private const int FewMethods = 5;
    private const int Rounds = 15;

    private static readonly (string Name, Func<BenchmarkPage, int> Way)[] Ways =
    [
        ("AngleSharp, lean", Stages.AngleSharpLean),
        ("to page", Stages.ToPage),
        ("to metadata", Stages.ToMetadata),
        ("to content", Stages.ToContent),
        ("to article", Stages.ToArticle),
        ("SmartReader", Stages.SmartReader),
    ];

    public static void Run(string? corpus, TextWriter output)
    {
        foreach (PageSet set in corpus is null ? BenchmarkPages.Sets() : [BenchmarkPages.ReadCorpus(corpus)])
        {
            Print(set, output);
        }
    }

    private static void Print(PageSet set, TextWriter output)
    {
        WarmUp(set);
        var best = new double[Ways.Length];
        var allocated = new double[Ways.Length];
        foreach (BenchmarkPage page in set.Pages)
        {
            for (int w = 0; w < Ways.Length; w++)
            {
                (double time, double bytes) = Measure(Ways[w].Way, page, Ways[w].Name == "SmartReader" ? 3 : Rounds);
                best[w] += time;
                allocated[w] += bytes;
            }
        }

        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{set.Name}: {set.Pages.Count} pages of {set.Pages.Average(p => p.Text.Length) / 1000:f0} thousand characters"));
        output.WriteLine("                        ms a page   of AngleSharp   KB a page");
        for (int w = 0; w < Ways.Length; w++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Ways[w].Name,-20} {best[w] / set.Pages.Count,12:f3} {best[w] / best[0],15:f2} {allocated[w] / set.Pages.Count / 1024,11:f0}"));
        }

        double metadata = best[Place(Stages.ToMetadata)] - best[Place(Stages.ToPage)];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"metadata: {metadata * 100 / best[Place(Stages.ToArticle)]:f1} % of the way to the article"));
    }

    private static int Place(Func<BenchmarkPage, int> way) => Array.FindIndex(Ways, w => w.Way == way);

    /// <summary>Runs every way until the runtime has compiled it for good: its compiler waits until a method is seen to be in use.</summary>
    private static void WarmUp(PageSet set)
    {
        foreach ((_, Func<BenchmarkPage, int> way) in Ways)
        {
            long start = Stopwatch.GetTimestamp();
            long compiled;
            do
            {
                compiled = JitInfo.GetCompiledMethodCount();
                long round = Stopwatch.GetTimestamp();
                for (int i = 0; Stopwatch.GetElapsedTime(round) < WarmUpTime; i++)
                {
                    _ = way(set.Pages[i % set.Pages.Count]);
                }
            }
            while (JitInfo.GetCompiledMethodCount() - compiled > FewMethods && Stopwatch.GetElapsedTime(start) < LongestWarmUp);
        }
    }

    private static (double Milliseconds, double Bytes) Measure(Func<BenchmarkPage, int> way, BenchmarkPage page, int rounds)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            _ = way(page);
        }

        double best = double.MaxValue;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = way(page);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (best, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)rounds);
    }
}
