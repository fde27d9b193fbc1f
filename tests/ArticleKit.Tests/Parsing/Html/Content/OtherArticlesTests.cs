using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Articles that a page goes on with behind its own.</summary>
public class OtherArticlesTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two, after a night of speeches and a storm.</p>";
    private const string Own = "<article class=story><h1>Ferry to run through the winter</h1>" + Prose + Prose + Prose + Prose + Prose + "</article>";

    [Theory]
    [InlineData(Own + "<article class=story><h2>A bridge of oak</h2>" + Prose + "</article>", "article", 0)]
    [InlineData(Own + "<article class=story><h2>A bridge of oak</h2>" + Prose + "</article>", "website", 2)]
    [InlineData(Own + "<article class=note><h2>A bridge of oak</h2>" + Prose + "</article>", "article", 2)]
    [InlineData(Own + "<article class=story>" + Prose + "</article>", "article", 1)]
    [InlineData(Own + "<div><article class=story><h2>A bridge of oak</h2>" + Prose + "</article></div>", "article", 2)]
    [InlineData("<article class=story><h1>Ferry to run through the winter</h1>" + Prose + "</article><article class=story><h2>A bridge of oak</h2>" + Prose + "</article>", "article", 2)]
    public void One_made_like_it_and_with_a_headline_of_its_own_is_read_by_itself(string html, string type, int left)
    {
        using HtmlPage page = PageReader.Read($"<meta property=og:type content={type}><body>{html}", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new ArticleKit.Model.Article() }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        OtherArticles.Drop(evidence, kept);
        int end = page[page[evidence.Units[0].Container].Parent].End;
        evidence.Units.Where((u, i) => kept[i] && u.First >= end).Should().HaveCount(left);
    }
}
