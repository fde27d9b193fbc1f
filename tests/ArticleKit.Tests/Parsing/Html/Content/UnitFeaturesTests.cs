using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What single numbers tell that the choice of content is made from.</summary>
public class UnitFeaturesTests
{
    private const string Cards = "<div><div class='card a1'><a href=/x><img src=x.jpg><h3>Storm</h3></a><p>One</div><div class='card a2'><h3><a href=/y>Calm</a></h3><p>Two</div></div>";

    [Theory]
    [InlineData("card levels", "3,2,2,2")]
    [InlineData("card links", "1,1,1,1")]
    [InlineData("card headings", "1,1,1,1")]
    [InlineData("card linked headings", "1,1,1,1")]
    [InlineData("card pictures", "1,1,0,0")]
    [InlineData("card units", "2,2,2,2")]
    [InlineData("cards units", "4,4,4,4")]
    public void Boxes_alike_in_a_row_are_cards(string feature, string values) => Of(feature, Cards).Should().Equal(Numbers(values));

    [Theory]
    [InlineData("<p>One<p>Two")]
    [InlineData("<div><div class=a><p>One</div><div class=b><p>Two</div></div>")]
    public void What_stands_alone_is_no_card(string body) => Of("card levels", body).Should().OnlyContain(v => v == 0);

    [Theory]
    [InlineData("level of heading", "2,2,3,3,3,3")]
    [InlineData("since heading above", "99,99,2,3,4,5")]
    public void Headings_stand_in_an_outline(string feature, string values) =>
        Of(feature, "<h2>Related</h2><p>All</p><h3>Storm</h3><p>One</p><h3>Calm</h3><p>Two</p>").Should().Equal(Numbers(values));

    [Theory]
    [InlineData("links within page", "<ul><li><a href=#a>One</a><li><a href=/b>Two</a>", "1,0")]
    [InlineData("links outward", "<ul><li><a href=https://shop.example/a>One</a><li><a href=https://news.example/b>Two</a><li><a href=/c>Three</a>", "1,0,0")]
    [InlineData("links unvouched", "<ul><li><a rel='nofollow sponsored' href=/a>One</a><li><a href=/b>Two</a>", "1,0")]
    [InlineData("names author", "<p>Ann Lee is a reporter.<p>Said Ann Lee.<p>Nobody", "2,1,0")]
    [InlineData("names site", "<p>Subscribe to the Island Courier<p>Nobody", "1,0")]
    [InlineData("addresses", "<p>Write to a@news.example<p>Nobody", "1,0")]
    [InlineData("cut off", "<p>And then …<p>And then [...]<p>And then.", "1,1,0")]
    [InlineData("mark of note", "<p>*Ann<p><sup>1</sup> Ann<p>2Ann<p>2 Ann<p>2024Ann", "1,2,3,0,0")]
    public void Marks_are_seen_in_any_language(string feature, string body, string values) => Of(feature, body).Should().Equal(Numbers(values));

    private static float[] Numbers(string values) => [.. values.Split(',').Select(v => float.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];

    private static float[] Of(string feature, string body)
    {
        var front = new Article
        {
            Url = "https://www.news.example/story",
            Byline = new Byline { Authors = [new Author { Name = "Ann Lee" }] },
            Site = new Site { Name = "Island Courier" },
        };
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = front }, ContentWords.None);
        using var rows = new FeatureTable(evidence.Units.Count, UnitFeatures.Width);
        UnitFeatures.Fill(evidence, new PageGroups(evidence), rows);
        return rows.Column(UnitFeatures.Names.ToList().IndexOf(feature)).ToArray();
    }
}
