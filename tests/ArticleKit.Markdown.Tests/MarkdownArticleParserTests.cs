using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing;

namespace ArticleKit.Markdown.Tests;

public class MarkdownArticleParserTests
{
    [Fact]
    public void The_first_heading_of_level_1_is_the_title()
    {
        Article article = MarkdownArticleParser.Parse("![Flag](https://example.org/f.png)\n\n# The *Aurora* sails\n\n# Another\n\nShe left.");
        article.Title.Should().Be("The Aurora sails");
        article.Body.OfType<Heading>().Select(h => h.Content.ToPlainText()).Should().Equal("Another");
    }

    [Fact]
    public void A_title_in_the_front_matter_leaves_the_headings_in_the_body()
    {
        Article article = MarkdownArticleParser.Parse("---\ntitle: Ships\n---\n# Harbour\n\nShe left.");
        article.Title.Should().Be("Ships");
        article.Body[0].Should().Be(new Heading(1, [new Text("Harbour")]));
    }

    [Fact]
    public void A_heading_that_repeats_the_title_of_the_front_matter_is_no_part_of_the_body()
    {
        Article article = MarkdownArticleParser.Parse("---\ntitle: The ships\n---\n\n# The Ships\n\nShe left.");
        article.Title.Should().Be("The ships");
        article.Body.Should().Equal(new Paragraph([new Text("She left.")]));
    }

    [Fact]
    public void A_relative_address_counts_as_none()
    {
        const string Text = "# The ferry\n\nIt [runs](/winter) all winter.";
        MarkdownArticleParser.Parse(Text, new Uri("/2024/ferry", UriKind.Relative)).Should().Be(MarkdownArticleParser.Parse(Text));
    }

    [Fact]
    public void A_dateline_opens_the_first_paragraph() =>
        MarkdownArticleParser.Parse("# Ships\n\nOSLO (AP) — She left.").Dateline.Should().Be("OSLO (AP)");

    [Fact]
    public void Relative_links_are_resolved_against_the_address()
    {
        Article article = MarkdownArticleParser.Parse("[a](b.html) and <a href='/c'>d</a>\n\n<p><a href=\"e\">f</a></p>", new Uri("https://example.org/x/y.md"));
        article.Body.OfType<Paragraph>().SelectMany(p => p.Content.OfType<Link>()).Select(l => l.Url)
            .Should().Equal("https://example.org/x/b.html", "https://example.org/c", "https://example.org/x/e");
        article.Url.Should().Be("https://example.org/x/y.md");
    }

    [Fact]
    public void Bytes_may_bear_a_byte_order_mark_or_another_charset()
    {
        MarkdownArticleParser.Parse((ReadOnlyMemory<byte>)(byte[])[0xEF, 0xBB, 0xBF, .. "# Øre"u8]).Title.Should().Be("Øre");
        MarkdownArticleParser.Parse((ReadOnlyMemory<byte>)Encoding.Latin1.GetBytes("# Øre")).Title.Should().Be("Øre");
    }

    [Fact]
    public void An_empty_text_is_no_Markdown()
    {
        Action parse = () => MarkdownArticleParser.Parse(" \n");
        parse.Should().Throw<ArticleFormatException>();
    }

    [Fact]
    public void A_picture_is_no_Markdown()
    {
        Action parse = () => MarkdownArticleParser.Parse((ReadOnlyMemory<byte>)(byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2]);
        parse.Should().Throw<ArticleFormatException>();
    }

    [Theory]
    [InlineData(nameof(ArticleParserOptions.MaxInputLength))]
    [InlineData(nameof(ArticleParserOptions.MaxNodes))]
    [InlineData(nameof(ArticleParserOptions.MaxDepth))]
    public void A_limit_that_is_passed_is_named(string limit)
    {
        ArticleParserOptions options = limit switch
        {
            nameof(ArticleParserOptions.MaxInputLength) => new() { MaxInputLength = 9 },
            nameof(ArticleParserOptions.MaxNodes) => new() { MaxNodes = 9 },
            _ => new() { MaxDepth = 9 },
        };
        Action parse = () => MarkdownArticleParser.Parse("- a *b* c\n" + new string('>', 20) + " x", null, options);
        parse.Should().Throw<ArticleLimitException>().Which.Limit.Should().Be(limit);
    }

    [Fact]
    public void No_markup_of_an_HTML_block_reaches_the_article()
    {
        Article article = MarkdownArticleParser.Parse("<div onclick=\"x()\"><b>one</b> <unknown>two</unknown></div>\n\nthree <u>four</u>");
        article.Body.ToPlainText().Should().Be("one two\n\nthree four");
    }

    [Theory]
    [InlineData("![Mill](https://a.example/m.jpg)\n*The old mill.*", "The old mill.", null)]
    [InlineData("![Mill](https://a.example/m.jpg)\n_The old mill._ (Photo: Ann Lee)", "The old mill.", "Photo: Ann Lee")]
    [InlineData("![Mill](https://a.example/m.jpg)\n(Ann Lee)", "", "Ann Lee")]
    [InlineData("![Mill](https://a.example/m.jpg \"The old mill.\")", "The old mill.", null)]
    public void The_line_under_a_picture_is_its_caption_and_credit(string markdown, string caption, string? credit)
    {
        Figure figure = MarkdownArticleParser.Parse(markdown).Body.Should().ContainSingle().Which.Should().BeOfType<Figure>().Subject;
        figure.Caption.ToPlainText().Should().Be(caption);
        figure.Credit.Should().Be(credit);
    }

    [Theory]
    [InlineData("![Mill](https://a.example/m.jpg)\nShe left.")]
    [InlineData("![Mill](https://a.example/m.jpg) *The old mill.*")]
    [InlineData("![Mill](https://a.example/m.jpg)\n*The* old mill")]
    public void Other_words_beside_a_picture_are_a_paragraph(string markdown) =>
        MarkdownArticleParser.Parse(markdown).Body.Should().ContainSingle().Which.Should().BeOfType<Paragraph>();

    [Fact]
    public void A_line_in_italics_above_a_table_is_its_caption()
    {
        Table table = MarkdownArticleParser.Parse("*Tides in May*\n\n| Day | Height |\n| --- | --- |\n| 1 | 4.2 |").Body.Should().ContainSingle().Which.Should().BeOfType<Table>().Subject;
        table.Caption.ToPlainText().Should().Be("Tides in May");
    }
}
