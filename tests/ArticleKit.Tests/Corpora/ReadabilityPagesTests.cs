using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Corpora;

/// <summary>
/// What Mozilla's Readability finds on its own test pages, beside what is found here. Nothing was learned from these pages, many of them
/// are years older than those that were, and some are small samples of dummy text. Readability keeps contents, references and boxes that
/// are left out here, so the two never agree wholly: the bars are a little below what was measured when they were set (93.9 and 2 pages).
/// </summary>
public partial class ReadabilityPagesTests
{
    private const string Corpus = "readability-dev";
    private const double LowestMean = 0.93;
    private const int MostLost = 2;

    [Fact]
    public void The_text_that_Readability_finds_is_found()
    {
        Dictionary<string, string> expected = CorpusPages.Labels(Corpus, "html");
        var pages = new ConcurrentBag<(string Id, double F1, double Recall)>();
        Parallel.ForEach(CorpusPages.Read(Corpus).Where(page => expected.ContainsKey(page.Id)), page =>
        {
            Article article = ArticleParser.Parse(page.Bytes(), page.Url);
            List<string> want = WordsOf(WebUtility.HtmlDecode(Tag().Replace(expected[page.Id], " ")));
            List<string> got = WordsOf(article.ToText());
            int shared = Shared(want, got);
            pages.Add((page.Id, 2.0 * shared / (want.Count + got.Count), (double)shared / want.Count));
        });

        pages.Should().HaveCountGreaterThan(100);
        pages.Where(page => page.Recall < 0.5).Should().HaveCountLessThanOrEqualTo(MostLost, "of no more pages than that less than half of the text is found");
        pages.Average(page => page.F1).Should().BeGreaterThan(LowestMean);
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static int Shared(List<string> one, List<string> other)
    {
        Dictionary<string, int> left = one.GroupBy(word => word).ToDictionary(same => same.Key, same => same.Count());
        return other.Count(word => left.TryGetValue(word, out int count) && (left[word] = count - 1) >= 0);
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
