using System.Globalization;
using ArticleKit.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

// --corpus FOLDER   measure on the pages of a manifest instead of pages made here
// --quick           all stages and the peers in turns, each in a process of its own, as ratios: some minutes instead of an hour
var rest = new List<string>();
string? corpus = null;
bool quick = false;
(int Way, int Set)? served = null;
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--corpus" && i + 1 < args.Length)
    {
        corpus = Path.GetFullPath(args[++i]);
    }
    else if (args[i] == "--quick")
    {
        quick = true;
    }
    else if (args[i] == "--serve" && i + 2 < args.Length)
    {
        // What --quick starts its own processes with.
        served = (int.Parse(args[++i], CultureInfo.InvariantCulture), int.Parse(args[++i], CultureInfo.InvariantCulture));
    }
    else
    {
        rest.Add(args[i]);
    }
}

if (corpus is not null && !File.Exists(Path.Combine(corpus, "manifest.jsonl")))
{
    Console.Error.WriteLine($"{corpus} has no manifest.jsonl.");
    return 2;
}

if (served is var (way, set))
{
    QuickComparison.Serve(way, set, corpus);
    return 0;
}

if (quick)
{
    QuickComparison.Run(corpus, Console.Out);
    return 0;
}

Job job = corpus is null ? Job.Default : Job.Default.WithEnvironmentVariable(BenchmarkPages.CorpusVariable, corpus);
Environment.SetEnvironmentVariable(BenchmarkPages.CorpusVariable, corpus);
IConfig config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. rest], config);
return 0;
