using ArticleKit.Model;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Which text of a page is its article.</summary>
public class ContentTests
{
    private const string First = "The ferry to the northern islands will run through the winter for the first time since 1987, the harbour board decided on Monday evening.";
    private const string Second = "Nine of eleven members voted for the plan, which costs the county some four million a year, most of it for fuel and for crews on call.";
    private const string Third = "Islanders had asked for a winter boat since the school on Lower Holm closed, and the children were sent to lodgings in town from October on.";

    private static string Page(string before, string body, string after, string head = "") =>
        $"<!doctype html><html lang=en><head><title>Winter ferry is saved</title>{head}</head><body>{before}<main><article><h1>Winter ferry is saved</h1>{body}</article></main>{after}</body></html>";

    private static string[] Lines(string page) => HtmlArticleParser.Parse(page).ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static TheoryData<string, string, string> Beside => new()
    {
        { "navigation", "<nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a><li><a href=/weather>Weather</a></ul></nav>", "" },
        { "a cookie notice", "<div class=cookie-banner role=dialog><p>We use cookies to improve your experience. By going on you accept our policy.</p><button>Accept</button></div>", "" },
        { "related stories", "", "<section class=related><h2>Related stories</h2><ul><li><a href=/a>Storm closes the northern bridge for days</a><li><a href=/b>Who pays for the lighthouse?</a></ul></section>" },
        { "a newsletter box", "", "<div class=newsletter-signup><h3>Sign up for our newsletter</h3><form><input type=email><button>Subscribe</button></form></div>" },
        { "share links", "<ul class=share-buttons><li><a href=#f>Share on Facebook</a><li><a href=#t>Tweet</a></ul>", "" },
        { "a footer", "", "<footer class=site-footer><p>© 2024 The Island Courier. All rights reserved.</p><a href=/imprint>Imprint</a></footer>" },
        { "readers' comments", "", "<div id=comments class=comments><h3>2 comments</h3><ol class=comment-list><li class=comment><cite>ann</cite><p>High time, well done everybody on the board.</p><li class=comment><cite>bo</cite><p>And who will pay for it in the end? We will.</p></ol></div>" },
    };

    [Theory]
    [MemberData(nameof(Beside))]
    public void What_stands_beside_the_article_is_left_out(string what, string before, string after) =>
        Lines(Page(before, $"<p>{First}</p><p>{Second}</p><p>{Third}</p>", after)).Should().Equal([First, Second, Third], what);

    public static TheoryData<string, string> Shapes => new()
    {
        { "paragraphs", $"<p>{First}</p><p>{Second}</p><p>{Third}</p>" },
        { "paragraphs in div", $"<div>{First}</div><div>{Second}</div><div>{Third}</div>" },
        { "two line breaks", $"{First}<br><br>{Second}<br /> <br />{Third}" },
        { "one line break", $"<div>{First}<br>{Second}<br>{Third}</div>" },
        { "spans set as breaks", $"<div>{First}<span class=\"br\"></span><span class=\"x br\"></span>{Second}<span class=br></span><span class=br></span>{Third}</div>" },
        { "bare text in a table", $"<table><tr><td>{First}<p>{Second}<p>{Third}</table>" },
        { "a box between paragraphs", $"<p>{First}</p><p>{Second}</p><div class=\"ad advertisement\">Advertisement</div><p>{Third}</p>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Paragraphs_come_in_many_shapes(string shape, string body) => Lines(Page("", body, "")).Should().Equal([First, Second, Third], shape);

    public static TheoryData<string, string> Copies => new()
    {
        { "the same part for narrow screens", $"<div class=wide><p>{First}</p><p>{Second}</p></div><div class=narrow><p>{First}</p><p>{Second}</p></div><div><p>{Third}</p></div>" },
        { "a part that stands again after others", $"<div><p>{First}</p></div><div><p>{Second}</p><p>{Third}</p></div><div><div><p>{First}</p></div></div>" },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void What_stands_twice_is_read_once(string what, string body) => Lines(Page("", body, "")).Should().Equal([First, Second, Third], what);

    [Fact]
    public void A_refrain_beside_its_verses_is_no_copy() =>
        Lines(Page("", $"<p>{First}</p><p>{Second}</p><p>{First}</p><p>{Third}</p>", "")).Should().Equal(First, Second, First, Third);

    [Fact]
    public void Equal_lines_of_a_few_words_are_no_copies() =>
        Lines(Page("", $"<div><p>{First}</p><p>And so it was.</p></div><div><p>{Second}</p><p>And so it was.</p></div><div><p>{Third}</p></div>", ""))
            .Should().Equal(First, "And so it was.", Second, "And so it was.", Third);

    [Fact]
    public void Posts_that_stand_in_noscript_are_read() =>
        Lines($"<html><head><title>Winter ferry?</title></head><body><div id=app></div><noscript><div class=post><p>{First}</p></div><div class=post><p>{Second}</p></div><div class=post><p>{Third}</p></div></noscript></body></html>")
            .Should().Contain([First, Second, Third]);

    [Fact]
    public void A_heading_between_two_paragraphs_is_the_articles() =>
        HtmlArticleParser.Parse(Page("", $"<p>{First}</p><h2 class=x9>Nine to two</h2><p>{Second}</p><p>{Third}</p>", "")).Body[1]
            .Should().BeOfType<Heading>().Which.ToPlainText().Should().Be("Nine to two");

    [Fact]
    public void Lines_set_alike_before_paragraphs_are_headings()
    {
        NodeList<Block> body = HtmlArticleParser.Parse(Page("", $"<p>{First}</p><p class=crosshead>Nine to two</p><p>{Second}</p><p class=crosshead>Back to school</p><p>{Third}</p>", "")).Body;
        body.OfType<Heading>().Select(h => h.ToPlainText()).Should().Equal("Nine to two", "Back to school");
    }

    [Fact]
    public void Spans_set_alike_between_line_breaks_are_headings()
    {
        const string Break = "<span class=br></span><span class=br></span>";
        NodeList<Block> body = HtmlArticleParser.Parse(Page(
            "", $"<div>{First}{Break}<span class=strong>Nine to two: a boat, at last</span>{Break}{Second}{Break}<span class=strong>Back to school</span>{Break}{Third}</div>", "")).Body;
        body.OfType<Heading>().Select(h => h.ToPlainText()).Should().Equal("Nine to two: a boat, at last", "Back to school");
    }

    [Fact]
    public void The_line_under_the_headline_is_no_heading()
    {
        const string Dek = "The board votes for a boat from October to March, and islanders light a fire on the quay to thank it";
        HtmlArticleParser.Parse(Page("", $"<h2>{Dek}</h2><p>{First}</p><p>{Second}</p><p>{Third}</p>", "")).Body.OfType<Heading>().Should().BeEmpty();
    }

    [Fact]
    public void Text_that_only_structured_data_holds_is_the_body()
    {
        string json = System.Text.Json.JsonSerializer.Serialize($"{First}\n\n{Second}\n\n{Third}");
        string head = $"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Winter ferry is saved\",\"articleBody\":{json}}}</script>";
        Lines($"<html><head><title>Winter ferry is saved</title>{head}</head><body><div id=root>Loading …</div></body></html>").Should().Equal(First, Second, Third);
    }

    [Fact]
    public void Such_text_may_be_escaped()
    {
        string json = System.Text.Json.JsonSerializer.Serialize($"{First}\n\n{Second.Replace("the county", "the county&#8217;s purse", StringComparison.Ordinal)}\n\n{Third}");
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
        Lines($"<html><head><title>Winter ferry is saved</title>{head}</head><body><div id=root>Loading …</div></body></html>")[1].Should().Contain("the county’s purse");
    }

    [Fact]
    public void Such_text_is_not_unescaped_twice()
    {
        string json = System.Text.Json.JsonSerializer.Serialize($"{First} The board writes it &amp;lt;ferry&amp;gt;.\n\n{Second}\n\n{Third}");
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
        Lines($"<html><head><title>Winter ferry is saved</title>{head}</head><body><div id=root>Loading …</div></body></html>")[0].Should().EndWith("The board writes it &lt;ferry&gt;.");
    }

    [Fact]
    public void Such_text_may_be_markup_that_is_escaped()
    {
        string json = System.Text.Json.JsonSerializer.Serialize($"&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;&lt;h2&gt;What comes next&lt;/h2&gt;&lt;p&gt;{Third}&lt;/p&gt;");
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
        Lines($"<html><head><title>Winter ferry is saved</title>{head}</head><body><div id=root>Loading …</div></body></html>").Should().Equal(First, Second, "What comes next", Third);
    }

    [Fact]
    public void White_space_and_tags_of_such_text_do_not_make_it_longer_than_the_pages()
    {
        string deep = string.Concat(Enumerable.Repeat("\n\t\t\t\t\t\t", 300));
        string tags = string.Concat(Enumerable.Repeat("<span class=word-of-a-player></span>", 60));
        foreach (string more in (string[])[deep, tags])
        {
            string json = System.Text.Json.JsonSerializer.Serialize($"<p>To see this film, enable scripts</p>{more}<p>{First}</p><p>{Second}</p><p>{Third}</p>");
            string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
            Lines(Page("", $"<p>{First}</p><p>{Second}</p><p>{Third}</p>", "", head)).Should().Equal(First, Second, Third);
        }
    }

    [Fact]
    public void Such_text_is_not_read_where_the_page_prints_the_most_of_it_in_boxes()
    {
        string box = string.Concat(Enumerable.Repeat($"<p>{Second}</p><p>{Third}</p>", 3));
        string json = System.Text.Json.JsonSerializer.Serialize(string.Concat(Enumerable.Repeat($"{First} {Second} {Third} ", 4)));
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
        string[] lines = Lines(Page("", $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{First}</p><div class=factbox>{box}</div>", "", head));
        lines.Should().HaveCountLessThan(11).And.StartWith(First);
    }

    [Fact]
    public void A_line_under_the_headline_in_a_wide_script_is_no_heading()
    {
        const string Dek = "冬の間も北の島々へ船が出ることになった、港湾委員会が月曜の夜に九対二で決めた、島の人々は岸壁で火を焚いて喜んだ";
        Article article = HtmlArticleParser.Parse(Page("", $"<h2>{Dek}</h2><p>{First}</p><p>{Second}</p><p>{Third}</p>", ""));
        article.Body.OfType<Heading>().Should().BeEmpty();
    }

    public static TheoryData<string, string> States => new()
    {
        { "HTML in a property", "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"page\":{\"title\":\"Winter ferry is saved\",\"related\":[{\"text\":\"Storm closes the northern bridge for days, and nobody knows when it will open.\"}],\"body\":\"<p>1</p><p>2</p><p>3</p>\"}}}</script>" },
        { "a list of blocks", "<script type=application/json>{\"story\":{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"1\"},{\"type\":\"paragraph\",\"text\":\"2\"},{\"type\":\"paragraph\",\"text\":\"3\"}]}}</script>" },
        { "a tree of nodes", "<script>window.__STATE__ = {\"doc\":{\"content\":[{\"nodeType\":\"paragraph\",\"content\":[{\"value\":\"1\"}]},{\"nodeType\":\"paragraph\",\"content\":[{\"value\":\"2\"}]},{\"nodeType\":\"paragraph\",\"content\":[{\"value\":\"3\"}]}]}};</script>" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Text_that_only_a_scripts_state_holds_is_the_body(string state, string script)
    {
        script = script.Replace("1", First, StringComparison.Ordinal).Replace("2", Second, StringComparison.Ordinal).Replace("3", Third, StringComparison.Ordinal);
        Article article = HtmlArticleParser.Parse($"<html><head><title>Winter ferry is saved</title></head><body><div id=root>Loading …</div>{script}</body></html>");

        article.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal([First, Second, Third], state);
        article.Confidence.Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void A_scripts_state_changes_nothing_where_the_page_prints_its_text()
    {
        string state = $"<script type=application/json>{{\"body\":\"{First} {Second} {Third} {First} {Second} {Third} {First} {Second} {Third} {First} {Second} {Third}\"}}</script>";
        Lines(Page("", $"<p>{First}</p><p>{Second}</p><p>{Third}</p>", state)).Should().Equal(First, Second, Third);
    }

    [Fact]
    public void Credit_line_and_days_above_the_text_are_no_text()
    {
        Article article = HtmlArticleParser.Parse(Page("", $"<p class=byline>By Ann Lee</p><p>2 May 2024, 10:00</p><p>Updated: 3 May 2024</p><p>{First}</p><p>{Second}</p><p>{Third}</p>", ""));

        article.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(First, Second, Third);
        (article.Published?.ToString(), article.Modified?.ToString()).Should().Be(("2024-05-02T10:00:00", "2024-05-03"));
    }

    [Fact]
    public void Structured_data_that_says_no_more_than_the_page_changes_nothing()
    {
        string json = System.Text.Json.JsonSerializer.Serialize($"{First} {Second} {Third}");
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":{json}}}</script>";
        Lines(Page("", $"<p>{First}</p><p>{Second}</p><p>{Third}</p>", "", head)).Should().Equal(First, Second, Third);
    }

    [Fact]
    public void Pictures_of_other_stories_are_not_the_articles()
    {
        string teaser = "<div class=\"related-articles\"><h4>Related articles</h4><div class=card><a href=/other><img src=/other.jpg width=400 height=300></a><a href=/other>Storm closes the northern bridge for days</a></div></div>";
        HtmlArticleParser.Parse(Page("", $"<p>{First}</p><p>{Second}</p>{teaser}<p>{Third}</p>", ""), new Uri("https://courier.example/ferry")).Body
            .OfType<Figure>().Should().BeEmpty();
    }

    [Fact]
    public void A_page_of_teasers_is_less_of_an_article_than_an_article()
    {
        string cards = string.Concat(Enumerable.Range(1, 24).Select(i => $"<div class=card><a href=/story/{i}><h3>Story number {i} of the day in the islands</h3></a><p>A line about it.</p></div>"));
        Article list = HtmlArticleParser.Parse($"<html><head><title>News</title></head><body><h1>News</h1>{cards}</body></html>");
        Article article = HtmlArticleParser.Parse(Page("", $"<p class=byline>By Ann Lee</p><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{First}</p><p>{Second}</p>", ""));
        list.Confidence.Should().BeLessThan(0.4);
        article.Confidence.Should().BeGreaterThan(list.Confidence);
    }
}
