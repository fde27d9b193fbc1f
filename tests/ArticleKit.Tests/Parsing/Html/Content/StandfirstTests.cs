using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>The sentences between headline and credit line.</summary>
public class StandfirstTests
{
    private const string Lede = "<p>After nine winters the board has found a captain and a boat.";
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two.";

    [Theory]
    [InlineData("NewsArticle", Lede + "<p>By Ada Holm", "00101")]
    [InlineData("ReportageNewsArticle", "<p>By Ada Holm" + Lede, "00011")]
    [InlineData("BlogPosting", Lede + "<p>By Ada Holm", "00001")]
    [InlineData("NewsArticle", "<img src=a.jpg>" + Lede + "<p>By Ada Holm", "00001")]
    [InlineData("NewsArticle", "<div class=photo-caption>" + Lede + "</div><p>By Ada Holm", "00001")]
    [InlineData("NewsArticle", "<p>We may earn a commission from links on this page, as an affiliate.<p>By Ada Holm", "00001")]
    public void News_keeps_what_stands_right_under_the_headline(string type, string html, string left)
    {
        using HtmlPage page = PageReader.Read("<body><p>Islands<h1>The ferry stays</h1>" + html + Prose, ArticleParserOptions.Default);
        int title = Enumerable.Range(0, page.Count).First(i => page[i].Tag == Tag.H1);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = new Article(), TitleNode = title, Types = [type] }, ContentWords.None);
        float[] likely = [.. evidence.Units.Select(static _ => 0.4f)];
        var kept = new bool[likely.Length];
        (likely[^1], kept[^1]) = (0.9f, true);
        Standfirst.Keep(evidence, likely, kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Fact]
    public void A_heading_below_a_paragraph_is_no_subtitle() =>
        HtmlArticleParser.Parse($"<h1>The ferry stays</h1><div>{Prose}<h2 class=article__sub-title>Two boats for one</h2>{Prose}</div>").Subtitle.Should().BeNull();
}
