using ArticleKit.Markdown.FrontMatter;
using ArticleKit.Model;
using ArticleKit.Serialization;

namespace ArticleKit.Markdown.Tests;

public class FrontMatterTests
{
    private static Article Read(string yaml) => MarkdownArticleParser.Parse("---\n" + yaml + "\n---\n\nText.");

    [Fact]
    public void What_the_Markdown_writer_writes_is_read_back()
    {
        var article = new Article
        {
            Title = "A \"quoted\" \\ title: with marks #1",
            Subtitle = "And a line under it",
            Kicker = "Harbours",
            Byline = new Byline { Text = "By Ann Lee and Bo Chen", Authors = [new Author { Name = "Ann Lee" }, new Author { Name = "Bo Chen" }] },
            Dateline = "OSLO (AP)",
            Published = ArticleDate.Parse("2024-05-02"),
            Modified = ArticleDate.Parse("2024-05-02T10:00:00+02:00"),
            Url = "https://example.org/story",
            Site = new Site { Name = "The Gazette" },
            Section = "Sea",
            Tags = ["ships", "tide: high", "no"],
            Language = "nb",
            LeadImage = new LeadImage { Url = "https://example.org/a.jpg" },
            License = new License { Url = "https://creativecommons.org/licenses/by/4.0/" },
            Body = [new Paragraph([new Text("She left.")])],
        };
        Article read = MarkdownArticleParser.Parse(article.ToMarkdown(new MarkdownOptions { FrontMatter = true }));
        (read with { Confidence = 0 }).Should().Be(article);
    }

    [Theory]
    [InlineData("date: 2024-05-02", "2024-05-02")]
    [InlineData("date: 2024-05-02 10:30:00 +0200", "2024-05-02T10:30:00+02:00")]
    [InlineData("published: 2024-05-02T10:30:00Z", "2024-05-02T10:30:00Z")]
    [InlineData("pubdate: May 2, 2024", "2024-05-02")]
    public void Dates_are_read_as_generators_write_them(string yaml, string expected) => Read(yaml).Published.ToString().Should().Be(expected);

    [Theory]
    [InlineData("author: Ann Lee", "Ann Lee")]
    [InlineData("author: Ann Lee and Bo Chen", "Ann Lee|Bo Chen")]
    [InlineData("author:\n  name: Ann Lee\n  url: https://example.org/ann", "Ann Lee")]
    [InlineData("authors: [Ann Lee, Bo Chen]", "Ann Lee|Bo Chen")]
    [InlineData("authors:\n  - name: Ann Lee\n  - name: Bo Chen\n    social: [a, {b: c}]", "Ann Lee|Bo Chen")]
    [InlineData("byline: By Ann Lee and Bo Chen", "Ann Lee|Bo Chen")]
    public void Authors_are_read_as_generators_write_them(string yaml, string expected) =>
        string.Join('|', Read(yaml).Byline!.Authors.Select(a => a.Name)).Should().Be(expected);

    [Theory]
    [InlineData("tags: [sea, ships]")]
    [InlineData("tags: sea, ships")]
    [InlineData("keywords:\n- sea\n- ships")]
    public void Tags_are_read_as_generators_write_them(string yaml) => Read(yaml).Tags.Should().Equal("sea", "ships");

    [Fact]
    public void A_folded_or_literal_text_becomes_one_line() => Read("title: >\n  One\n  two\nsubtitle: |\n  three\n  four").Should().Match<Article>(a => a.Title == "One two" && a.Subtitle == "three four");

    [Fact]
    public void A_colon_that_YAML_forbids_is_read_all_the_same() => Read("title: Ships: a history\nlang: en").Should().Match<Article>(a => a.Title == "Ships: a history" && a.Language == "en");

    [Fact]
    public void Null_is_nothing() => Read("title: ~\nsubtitle: null\nkicker: \"null\"").Should().Match<Article>(a => a.Title == null && a.Subtitle == null && a.Kicker == "null");

    [Fact]
    public void Aliases_are_not_followed()
    {
        Article article = Read("a: &a [x, x]\nb: &b [*a, *a]\ntags: [*b, *b]\ntitle: T");
        article.Tags.Should().BeEmpty();
        article.Title.Should().Be("T");
    }

    [Fact]
    public void Deep_nesting_is_passed_over()
    {
        Article article = Read("deep: " + new string('[', 5000) + new string(']', 5000) + "\ntitle: T");
        article.Title.Should().Be("T");
    }

    [Fact]
    public void Front_matter_is_no_part_of_the_body() => Read("unknown: 1").Body.ToPlainText().Should().Be("Text.");

    [Fact]
    public void It_may_end_in_three_dots_and_have_comments() =>
        MarkdownArticleParser.Parse("---\r\n# a comment\r\ntitle: T # another\r\n...\r\nText.").Should().Match<Article>(a => a.Title == "T" && a.Body.Count == 1);

    [Theory]
    [InlineData("---\n\nWords without a colon.\n\n---\n\nMore.")]
    [InlineData("---\nShe said: leave. And they left.\n---\nMore.")]
    [InlineData("---\ntitle: T\n\nWithout an end.")]
    [InlineData("----\ntitle: T\n----\n")]
    [InlineData("words\n---\ntitle: T\n---\n")]
    public void A_text_that_opens_with_a_rule_is_no_front_matter(string text) => FrontMatterFence.Opens(text).Should().BeFalse();

    [Fact]
    public void Nothing_of_a_text_without_front_matter_is_lost() =>
        MarkdownArticleParser.Parse("---\n\nOne.\n\n---\n\nTwo.").Body.ToPlainText().Should().Be("One.\n\nTwo.");
}
