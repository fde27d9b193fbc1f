using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Corpora;

/// <summary>What must hold on real pages. They stand outside the repository, in <c>shared/corpora</c>; without them these tests are skipped.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("fundus-dev")]
    [InlineData("trafilatura-dev")]
    [InlineData("wcxb-dev")]
    [InlineData("readability-dev")]
    public void Every_article_survives_its_JSON(string corpus)
    {
        string? folder = Repository.Shared is { } shared ? Path.Combine(shared, "corpora", corpus) : null;
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, "manifest.jsonl")), $"The folder shared/corpora/{corpus} is not beside the repository.");
        int pages = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "manifest.jsonl")))
        {
            JsonElement entry = JsonSerializer.Deserialize<JsonElement>(line);
            Article article = ArticleParser.Parse(Unpack(Path.Combine(folder, entry.GetProperty("file").GetString()!)), Uri.TryCreate(entry.GetProperty("url").GetString(), UriKind.Absolute, out Uri? url) ? url : null);
            Article again = ArticleJson.FromJson(article.ToJson());
            if (again != article)
            {
                again.Should().Be(article, "the article of page {0} was written and read", entry.GetProperty("id"));
            }

            pages++;
        }

        pages.Should().BeGreaterThan(100);
    }

    private static byte[] Unpack(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
