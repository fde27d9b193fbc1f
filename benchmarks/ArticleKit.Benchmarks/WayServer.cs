using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ArticleKit.Benchmarks;

/// <summary>Runs one way over a set of pages, a round for each line that it is sent.</summary>
internal sealed class WayServer(Func<BenchmarkPage, int> way, IReadOnlyList<BenchmarkPage> pages)
{
    private const int FewMethods = 5;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(40);

    private readonly double[] _fastest = [.. Enumerable.Repeat(double.MaxValue, pages.Count)];

    /// <summary>Answers a zero when warm, and each line with the milliseconds of the round, those of every page's fastest round, and the kilobytes allocated.</summary>
    public void Run(TextReader input, TextWriter output)
    {
        WarmUp();
        output.WriteLine("0");
        while (input.ReadLine() is not null)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            double time = Round();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {_fastest.Sum()} {bytes / 1024.0}"));
        }
    }

    private double Round()
    {
        double sum = 0;
        for (int i = 0; i < pages.Count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = way(pages[i]);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            _fastest[i] = Math.Min(_fastest[i], time);
            sum += time;
        }

        return sum;
    }

    /// <summary>Runs the way until the runtime has compiled it for good: its compiler waits until a method is seen to be in use.</summary>
    private void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            long round = Stopwatch.GetTimestamp();
            for (int i = 0; i < pages.Count || Stopwatch.GetElapsedTime(round) < WarmUpTime; i++)
            {
                _ = way(pages[i % pages.Count]);
            }
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > FewMethods && Stopwatch.GetElapsedTime(start) < LongestWarmUp);
    }
}
