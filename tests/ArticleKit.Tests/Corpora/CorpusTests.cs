using System.Collections.Concurrent;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Tests.Corpora;

/// <summary>What must hold on real pages.</summary>
public class CorpusTests
{
    private const int Shown = 10;

    [Theory]
    [InlineData("fundus-dev")]
    [InlineData("trafilatura-dev")]
    [InlineData("wcxb-dev")]
    [InlineData("readability-dev")]
    public void Every_article_survives_its_JSON_its_Markdown_and_its_HTML(string corpus)
    {
        int pages = 0;
        var differing = new ConcurrentBag<string>();
        Parallel.ForEach(CorpusPages.Read(corpus), page =>
        {
            Article article = ArticleParser.Parse(page.Bytes(), page.Url);
            foreach (string difference in Differences(article))
            {
                differing.Add($"{page.Id}: {difference}");
            }

            Interlocked.Increment(ref pages);
        });

        Assert.True(differing.IsEmpty, $"{differing.Count} of {pages}:\n" + string.Join('\n', differing.Order(StringComparer.Ordinal).Take(Shown)));
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

        NodeList<Block> body = WithoutMutePictures(article.Body);
        NodeList<Block> again = WithoutMutePictures(HtmlFragment.Read(article.ToHtml(), null, ArticleParserOptions.Default));
        if (again != body)
        {
            int at = body.Zip(again).TakeWhile(p => p.First == p.Second).Count();
            yield return "HTML " + Apart(at < body.Count ? body[at].ToString() : "", at < again.Count ? again[at].ToString() : "");
        }
    }

    /// <summary>Pictures without any words, such as marks beside a user's name, may be dropped as repeated.</summary>
    private static NodeList<Block> WithoutMutePictures(NodeList<Block> blocks) => NodeList.From(blocks
        .Where(b => b is not Figure figure || !figure.Caption.IsEmpty || figure.Content.Any(m => m.Alt is not null))
        .Select(b => b switch
        {
            List list => list with { Content = NodeList.From(list.Content.Select(i => i with { Content = WithoutMutePictures(i.Content) })) },
            BlockQuote quote => quote with { Content = WithoutMutePictures(quote.Content) },
            Aside aside => new Aside(WithoutMutePictures(aside.Content)),
            _ => b,
        }));

    /// <summary>Two texts about the place where they part.</summary>
    private static string Apart(string one, string other)
    {
        int at = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        return $"\n  wrote {Around(one, at)}\n  read  {Around(other, at)}";

        static string Around(string text, int at) => text[..Math.Min(30, text.Length)] + " … " + text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 200)];
    }
}
