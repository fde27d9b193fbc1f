using ArticleKit.Model;
using ArticleKit.Parsing;

namespace ArticleKit.Tests;

/// <summary>The article that the project started from; it stands outside the repository, and without it these tests are skipped.</summary>
public class SeedTests
{
    [Fact]
    public void The_seed_article_is_read_as_its_authors_meant_it()
    {
        string? folder = Repository.Shared is { } shared ? Path.Combine(shared, "seed") : null;
        Assert.SkipWhen(folder is null, "The folder shared/seed is not beside the repository.");
        Article article = ArticleParser.Parse(File.ReadAllBytes(Path.Combine(folder, "north-korea.txt")));
        using var expected = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        string[] Strings(string name) => [.. expected.RootElement.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

        article.Title.Should().Be(expected.RootElement.GetProperty("title").GetString());
        article.Byline!.Text.Should().Be(expected.RootElement.GetProperty("byline").GetProperty("text").GetString());
        article.Byline.Authors.Select(a => a.Name).Should().Equal("Tomorrow's Affairs Staff");
        article.Body.OfType<Heading>().Select(h => h.ToPlainText()).Should().Equal(Strings("headings"));
        article.Body.OfType<PullQuote>().Select(q => q.Content.ToPlainText()).Should().Equal(Strings("pullQuotes"));
        article.Body.OfType<Paragraph>().Should().HaveCount(expected.RootElement.GetProperty("paragraphCount").GetInt32());
        article.Body.OfType<Paragraph>().Should().ContainSingle(p => p.ToPlainText(null).Contains(expected.RootElement.GetProperty("rejoined").GetString()!));
        article.Body.OfType<Paragraph>().SelectMany(p => p.Content.OfType<Strong>()).Select(s => s.Content.ToPlainText()).Should().Equal(Strings("strong"));

        var order = new List<string>();
        foreach (Block block in article.Body)
        {
            string kind = block.GetType().Name.ToLowerInvariant();
            string[] last = order.Count > 0 ? order[^1].Split(" x") : [""];
            if (last[0] == kind)
            {
                order[^1] = $"{kind} x{(last.Length > 1 ? int.Parse(last[1]) : 1) + 1}";
            }
            else
            {
                order.Add(kind);
            }
        }

        order.Should().Equal(Strings("order"));
    }
}
