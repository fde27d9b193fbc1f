using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Parsing.Html.Blocks;

public class BlockBuilderTests
{
    public static TheoryData<string> Names => new(BlockCases.All.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fragment_reads_as_its_outline(string name)
    {
        (_, string html, string outline) = BlockCases.All.Single(c => c.Name == name);

        Outline.OfFragment(html).Should().Be(outline);
    }

    [Fact]
    public void The_base_of_a_page_comes_before_its_address() =>
        Outline.Of(Outline.Read("<head><base href='https://b.example/c/'></head><p><a href=x>One</a><img src=i.jpg><p>Two")).Should().Be("p [One](https://b.example/c/x)\nfig(img https://b.example/c/i.jpg)\np Two");

    [Fact]
    public void A_quote_of_nothing_but_pictures_is_none() =>
        Outline.Of(Outline.Read("<p>One<blockquote><p><img src=https://a.example/i.jpg></p></blockquote><p>Two")).Should().Be("p One\nfig(img /i.jpg)\np Two");

    [Fact]
    public void Nesting_without_end_is_kept_flat()
    {
        NodeList<Block> blocks = Outline.Read("<p>First.</p>" + string.Concat(Enumerable.Repeat("<blockquote>", 200)) + "core");

        blocks.ToPlainText().Should().Be("First.\n\ncore");
    }

    [Fact]
    public void A_whole_page_keeps_its_kinds_of_blocks_through_the_front_door()
    {
        string words = "The council met on Tuesday to settle what the town had argued about for a year, and nobody left before the vote was counted. ";
        string prose = string.Concat(Enumerable.Range(0, 3).Select(i => $"<p>{words}{i}. {words}</p>"));
        string html = "<!doctype html><html lang=en><title>Council votes</title><body><nav><a href=/>Home</a> <a href=/b>News</a></nav><article><h1>Council votes</h1>" + prose
            + "<h2>What it costs</h2>" + prose + "<ul><li>Steel, of which much is needed for the arch</li><li>Stone for both of the banks</li></ul>" + prose
            + "<blockquote><p>We are glad, and we are tired, said the mayor when it was over.</p></blockquote>" + prose
            + "<figure><img src=/bridge.jpg alt=Bridge><figcaption>The old bridge</figcaption></figure>" + prose + "</article></body></html>";

        Article article = ArticleParser.Parse(html, new Uri("https://a.example/"));

        article.Title.Should().Be("Council votes");
        article.Body.Where(b => b is not Paragraph).Select(b => b.GetType().Name).Should().Equal("Heading", "List", "BlockQuote", "Figure");
        article.Body.OfType<Paragraph>().Should().HaveCount(15);
    }

    [Fact]
    public void A_pull_quote_over_lines_without_words_is_read() =>
        Outline.Read("<blockquote class=pullquote><blockquote class=pullquote>|<b><center><br><math><li></h1>\uFFFE").Should().ContainSingle();

    /// <summary>Where each word looked at all that follow, this would take minutes.</summary>
    [Theory]
    [InlineData("words of a long text, ", "\u200B")]
    [InlineData("words of a long text, ", "")]
    [InlineData("words  of  a  long  text,  ", "")]
    [InlineData("words\nof a\nlong text, \n", "")]
    public async Task A_long_paragraph_is_read_in_one_go_whatever_parts_its_words(string some, string unseen)
    {
        string words = string.Concat(Enumerable.Repeat(some, 60_000));

        Task<Article> reading = Task.Run(() => HtmlArticleParser.Parse($"<h1>Title of it</h1><p>{words}end{unseen}."));

        Article article = await reading.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        article.ToText().Should().EndWith("a long text, end.").And.HaveLength(("words of a long text, ".Length * 60_000) + 4);
    }
}
