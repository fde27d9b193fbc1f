using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Lines of a news article that are a link and nothing else.</summary>
public class LinkedLinesTests
{
    private const string Prose = "<p>The ferry will run through the winter, the harbour board decided on Monday.</p>";
    private const string Link = "<p><a href=/a><b>Storm closes the old bridge</b></a></p>";

    [Theory]
    [InlineData("NewsArticle", Prose + Link + Prose, "101")]
    [InlineData("NewsArticle", Prose + Link + Link + Prose, "1001")]
    [InlineData("NewsArticle", Prose + "<p>• <a href=/a>Storm closes the old bridge</a>" + Prose, "101")]
    [InlineData("NewsArticle", Prose + Link, "10")]
    [InlineData("Article", Prose + Link + Prose, "111")]
    [InlineData("NewsArticle", Link + Prose, "11")]
    [InlineData("NewsArticle", Prose + Link + Link + Link + Link + Link + Prose, "1111111")]
    [InlineData("NewsArticle", Prose + "<p><a href=/a>The bridge is closed until the storm is over.</a></p>" + Prose, "111")]
    [InlineData("NewsArticle", Prose + "<ul><li><a href=/a>Storm closes the old bridge</a></ul>" + Prose, "111")]
    [InlineData("NewsArticle", Prose + "<h2><a href=/a>Storm closes the old bridge</a></h2>" + Prose, "111")]
    public void A_few_between_paragraphs_are_headlines_of_other_articles(string type, string html, string left)
    {
        using HtmlPage page = PageReader.Read("<body>" + html, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = new Article(), Types = [type] }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        LinkedLines.Drop(evidence, kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }
}
