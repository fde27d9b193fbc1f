using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Tests.Corpora;

/// <summary>What must hold on real pages. They stand outside the repository, in <c>shared/corpora</c>; without them these tests are skipped.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("fundus-dev")]
    [InlineData("trafilatura-dev")]
    [InlineData("wcxb-dev")]
    [InlineData("readability-dev")]
    public void Every_article_survives_its_JSON_its_Markdown_and_its_HTML(string corpus)
    {
        string? folder = Repository.Shared is { } shared ? Path.Combine(shared, "corpora", corpus) : null;
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, "manifest.jsonl")), $"The folder shared/corpora/{corpus} is not beside the repository.");
        int pages = 0;
        var differing = new ConcurrentBag<string>();
        Parallel.ForEach(File.ReadLines(Path.Combine(folder, "manifest.jsonl")), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, line =>
        {
            JsonElement entry = JsonSerializer.Deserialize<JsonElement>(line);
            string id = entry.GetProperty("id").GetString()!;
            Article article = ArticleParser.Parse(Unpack(Path.Combine(folder, entry.GetProperty("file").GetString()!)), Uri.TryCreate(entry.GetProperty("url").GetString(), UriKind.Absolute, out Uri? url) ? url : null);
            foreach (string difference in Differences(article))
            {
                differing.Add($"{id}: {difference}");
            }

            Interlocked.Increment(ref pages);
        });

        differing.Order(StringComparer.Ordinal).Should().BeEmpty();
        pages.Should().BeGreaterThan(100);
    }

    private static IEnumerable<string> Differences(Article article)
    {
        if (ArticleJson.FromJson(article.ToJson()) != article)
        {
            yield return "JSON gives another article";
        }

        if (MarkdownReader.Difference(article) is { } words)
        {
            yield return "Markdown " + words;
        }

        NodeList<Block> again = HtmlFragment.Read(article.ToHtml(), null, ArticleParserOptions.Default);
        if (again != article.Body)
        {
            (Block? One, Block? Other) = article.Body.Select(b => (Block?)b).Concat(Enumerable.Repeat<Block?>(null, Math.Max(0, again.Count - article.Body.Count)))
                .Zip(again.Select(b => (Block?)b).Concat(Enumerable.Repeat<Block?>(null, Math.Max(0, article.Body.Count - again.Count)))).First(p => !Equals(p.First, p.Second));
            yield return $"HTML\n  wrote {Short(One)}\n  read  {Short(Other)}";
        }
    }

    private static string Short(Block? block) => block?.ToString() is { } text ? text[..Math.Min(text.Length, 600)] : "nothing";

    private static byte[] Unpack(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
