using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Bytes to article, beside AngleSharp's parse alone and SmartReader.</summary>
public class WholeWay : PageBenchmark
{
    /// <summary>AngleSharp's own parse into its DOM.</summary>
    [Benchmark(Baseline = true)]
    public int AngleSharpParse() => Each(Stages.AngleSharpLean);

    /// <summary>ArticleKit, from bytes to the typed article.</summary>
    [Benchmark]
    public int BytesToArticle() => Each(Stages.ToArticle);

    /// <summary>SmartReader, from text to its article.</summary>
    [Benchmark]
    public int SmartReader() => Each(Stages.SmartReader);
}

/// <summary>A benchmark over a set of pages.</summary>
public abstract class PageBenchmark
{
    /// <summary>The pages.</summary>
    [ParamsSource(nameof(Sets))]
    public PageSet Pages { get; set; } = null!;

    /// <summary>The sets to measure on.</summary>
    public static IEnumerable<PageSet> Sets => BenchmarkPages.Sets();

    private protected int Each(Func<BenchmarkPage, int> way)
    {
        int sum = 0;
        foreach (BenchmarkPage page in Pages.Pages)
        {
            sum += way(page);
        }

        return sum;
    }
}
