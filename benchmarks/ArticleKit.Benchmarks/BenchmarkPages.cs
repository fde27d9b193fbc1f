using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleKit.Benchmarks;

/// <summary>The pages to measure on: three sizes made here, or those of a corpus.</summary>
public static class BenchmarkPages
{
    /// <summary>The environment variable that names the folder of a corpus.</summary>
    public const string CorpusVariable = "ARTICLEKIT_CORPUS";

    private const int Most = 200;

    /// <summary>The sets of pages, by name.</summary>
    public static IEnumerable<PageSet> Sets()
    {
        if (Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } folder)
        {
            yield return ReadCorpus(folder);
            yield break;
        }

        yield return new PageSet("small", [PageMaker.Make(paragraphs: 8, cards: 12, links: 40)]);
        yield return new PageSet("medium", [PageMaker.Make(paragraphs: 24, cards: 80, links: 120)]);
        yield return new PageSet("large", [PageMaker.Make(paragraphs: 90, cards: 360, links: 400)]);
    }

    /// <summary>Reads the pages of a manifest, at most two hundred, evenly taken.</summary>
    public static PageSet ReadCorpus(string folder)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(folder, "manifest.jsonl")).Where(l => l.Length > 0)];
        int step = Math.Max(1, lines.Length / Most);
        return new PageSet(new DirectoryInfo(folder).Name, [.. lines.Where((_, i) => i % step == 0).Select(l => Read(folder, JsonSerializer.Deserialize<JsonElement>(l)))]);
    }

    private static BenchmarkPage Read(string folder, JsonElement entry)
    {
        string path = Path.Combine(folder, entry.GetProperty("file").GetString()!);
        using FileStream file = File.OpenRead(path);
        using Stream source = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        string url = entry.TryGetProperty("url", out JsonElement u) && u.GetString() is { Length: > 0 } given ? given : "https://example.org/";
        return new BenchmarkPage(bytes.ToArray(), Uri.TryCreate(url, UriKind.Absolute, out Uri? known) ? known : new Uri("https://example.org/"));
    }
}

/// <summary>A named set of pages.</summary>
public sealed record PageSet(string Name, IReadOnlyList<BenchmarkPage> Pages)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A page's bytes, and its text for parsers that take no bytes.</summary>
public sealed record BenchmarkPage(byte[] Bytes, Uri Url)
{
    /// <summary>The decoded page.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Bytes);
}
