using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Benchmarks;

/// <summary>
/// Measures all ways in turns, round by round: whatever else the machine does falls on all of them alike. Each has a process of its own,
/// for what is shared (AngleSharp's generic builder, collections of the runtime) is compiled for the callers that it has in a process.
/// </summary>
internal static class QuickComparison
{
    private const int Rounds = 25;

    // A peer so slow that it is measured less often.
    private const string Slow = "SmartReader";
    private const int SlowRounds = 3;

    private static readonly (string Name, Func<BenchmarkPage, int> Way)[] Ways =
    [
        ("AngleSharp, lean", Stages.AngleSharpLean),
        ("to page", Stages.ToPage),
        ("to metadata", Stages.ToMetadata),
        ("to content", Stages.ToContent),
        ("to article", Stages.ToArticle),
        (Slow, Stages.SmartReader),
    ];

    /// <summary>Measures on each set and prints a table for it.</summary>
    public static void Run(string? corpus, TextWriter output)
    {
        IReadOnlyList<PageSet> sets = SetsOf(corpus);
        for (int set = 0; set < sets.Count; set++)
        {
            var ways = new List<MeasuredWay>();
            try
            {
                for (int way = 0; way < Ways.Length; way++)
                {
                    ways.Add(new MeasuredWay(Ways[way].Name, way, set, corpus));
                }

                ways.ForEach(static w => w.Await());
                for (int round = 0; round < Rounds; round++)
                {
                    foreach (MeasuredWay way in ways.Where(w => w.Name != Slow || round < SlowRounds))
                    {
                        way.Measure();
                    }
                }

                Print(sets[set], ways, output);
            }
            finally
            {
                ways.ForEach(static w => w.Dispose());
            }
        }
    }

    /// <summary>Serves as the process of one way: for each line that comes in, runs it over the pages and answers with the times.</summary>
    /// <param name="way">The place of the way.</param>
    /// <param name="set">The place of the set.</param>
    /// <param name="corpus">The folder of a corpus; null for pages made here.</param>
    public static void Serve(int way, int set, string? corpus) => new WayServer(Ways[way].Way, SetsOf(corpus)[set].Pages).Run(Console.In, Console.Out);

    private static IReadOnlyList<PageSet> SetsOf(string? corpus) => corpus is null ? [.. BenchmarkPages.Sets()] : [BenchmarkPages.ReadCorpus(corpus)];

    private static void Print(PageSet set, IReadOnlyList<MeasuredWay> ways, TextWriter output)
    {
        MeasuredWay lean = ways[Place(Stages.AngleSharpLean)];
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{set.Name}: {set.Pages.Count} pages of {set.Pages.Average(p => p.Text.Length) / 1000:f0} thousand characters"));
        output.WriteLine("                        ms a page   of AngleSharp   median round   KB a page");
        foreach (MeasuredWay way in ways)
        {
            double median = Median(way.Times.Zip(lean.Times, static (own, other) => own / other));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{way.Name,-20} {way.Fastest / set.Pages.Count,12:f3} {way.Fastest / lean.Fastest,15:f2} {median,14:f2} {way.Kilobytes / set.Pages.Count,11:f0}"));
        }

        MeasuredWay page = ways[Place(Stages.ToPage)];
        MeasuredWay metadata = ways[Place(Stages.ToMetadata)];
        MeasuredWay article = ways[Place(Stages.ToArticle)];
        double share = Median(metadata.Times.Zip(page.Times, static (own, other) => own - other).Zip(article.Times, static (own, all) => own / all));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"metadata: {(metadata.Fastest - page.Fastest) * 100 / article.Fastest:f1} % of the way to the article, {share * 100:f1} % in the median round"));
    }

    private static int Place(Func<BenchmarkPage, int> way) => Array.FindIndex(Ways, w => w.Way == way);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A way, its process and what it answered.</summary>
    private sealed class MeasuredWay : IDisposable
    {
        private readonly Process _process;

        public MeasuredWay(string name, int way, int set, string? corpus)
        {
            Name = name;
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            {
                start.ArgumentList.Add(typeof(QuickComparison).Assembly.Location);
            }

            foreach (string argument in (string[])["--serve", way.ToString(CultureInfo.InvariantCulture), set.ToString(CultureInfo.InvariantCulture), .. corpus is null ? [] : (string[])["--corpus", corpus]])
            {
                start.ArgumentList.Add(argument);
            }

            _process = Process.Start(start) ?? throw new InvalidOperationException($"No process for {name}.");
        }

        public string Name { get; }

        /// <summary>The milliseconds of each round.</summary>
        public List<double> Times { get; } = [];

        /// <summary>The milliseconds of all pages, each in its fastest round.</summary>
        public double Fastest { get; private set; }

        /// <summary>What a round allocates.</summary>
        public double Kilobytes { get; private set; }

        /// <summary>Waits until the process is warm.</summary>
        public void Await() => Answer();

        public void Measure()
        {
            _process.StandardInput.WriteLine();
            double[] answer = Answer();
            Times.Add(answer[0]);
            Fastest = answer[1];
            Kilobytes = answer[2];
        }

        public void Dispose()
        {
            _process.StandardInput.Close();
            _process.WaitForExit();
            _process.Dispose();
        }

        private double[] Answer() =>
            [.. (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Name} ended.")).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
    }
}
