using System.Text;
using ArticleKit.Model;
using ArticleKit.Serialization;
using CsCheck;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonTests
{
    [Fact]
    public void Any_article_comes_back_from_its_JSON_unchanged() =>
        Articles.Any.Sample(a => ArticleJson.FromJson(a.ToJson()) == a, iter: 500);

    [Fact]
    public void All_ways_to_write_JSON_write_the_same() =>
        Articles.Any.Sample(
            article =>
            {
                using var stream = new MemoryStream();
                article.WriteJson(stream);
                var text = new StringWriter();
                article.WriteJson(text);
                string json = article.ToJson();
                return Encoding.UTF8.GetString(stream.ToArray()) == json && text.ToString() == json && ArticleJson.FromJson(article.ToJson(indented: true)) == article;
            },
            iter: 200);

    [Fact]
    public void A_node_is_an_object_with_a_type_and_what_is_empty_is_absent()
    {
        var article = new Article
        {
            Title = "A <b> & “q”",
            Published = ArticleDate.FromDate(new DateOnly(2024, 2, 29)),
            Byline = new Byline { Text = "By Ann Lee", Authors = [new Author { Name = "Ann Lee" }] },
            Body = [new Heading(2, [new Text("One")]), new Paragraph([new Text("So "), new Strong([new Text("it")])])],
        };

        article.ToJson().Should().Be(
            """{"version":1,"title":"A <b> & “q”","byline":{"text":"By Ann Lee","authors":[{"name":"Ann Lee"}]},"published":"2024-02-29","body":["""
            + """{"type":"heading","level":2,"content":[{"type":"text","text":"One"}]},{"type":"paragraph","content":[{"type":"text","text":"So "},{"type":"strong","content":[{"type":"text","text":"it"}]}]}],"confidence":0}""");
    }

    [Fact]
    public void Missing_members_have_their_defaults()
    {
        ArticleJson.FromJson("{}").Should().Be(new Article());
        ArticleJson.FromJson("""{"body":[{"type":"paragraph"},{"type":"list"},{"type":"table"}]}""").Body
            .Should().Equal(new Paragraph(default), new List(false, default), new Table(default));
    }

    [Fact]
    public void A_member_that_is_null_is_as_good_as_absent()
    {
        ArticleJson.FromJson("""{"title":null,"byline":null,"published":null,"site":null,"tags":null,"leadImage":null,"license":null,"isAccessibleForFree":null,"body":null,"confidence":null}""")
            .Should().Be(new Article());
    }

    [Fact]
    public void Members_of_later_versions_are_passed_over()
    {
        ArticleJson.FromJson("""{"version":1,"mood":"fair","body":[{"type":"thematicBreak","stars":3}]}""").Body.Should().Equal(new ThematicBreak());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(99)]
    public void Another_version_is_refused_by_name(int version)
    {
        Action read = () => ArticleJson.FromJson($$"""{"version":{{version}},"body":[]}""");

        read.Should().Throw<FormatException>().WithMessage($"*version {version}*reads version 1*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"title\":5}")]
    [InlineData("{\"title\":\"\\ud800\"}")]
    [InlineData("{\"version\":\"1\"}")]
    [InlineData("{\"version\":1.5}")]
    [InlineData("{\"version\":99999999999}")]
    [InlineData("{\"body\":{}}")]
    [InlineData("{\"body\":[null]}")]
    [InlineData("{\"body\":[5]}")]
    [InlineData("{\"body\":[{}]}")]
    [InlineData("{\"body\":[{\"type\":\"ode\"}]}")]
    [InlineData("{\"body\":[{\"type\":\"text\",\"text\":\"inline, not block\"}]}")]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\"}]}]}")]
    [InlineData("{\"body\":[{\"type\":\"codeBlock\"}]}")]
    [InlineData("{\"body\":[{\"type\":\"figure\",\"content\":[{\"kind\":\"hologram\",\"url\":\"https://a.example/\"}]}]}")]
    [InlineData("{\"body\":[{\"type\":\"figure\",\"content\":[{\"kind\":\"1\",\"url\":\"https://a.example/\"}]}]}")]
    [InlineData("{\"published\":\"yesterday\"}")]
    [InlineData("{\"tags\":[null]}")]
    [InlineData("{\"direction\":\"up\"}")]
    [InlineData("{\"confidence\":\"high\"}")]
    [InlineData("{\"leadImage\":{}}")]
    [InlineData("{\"byline\":{\"authors\":[{}]}}")]
    public void What_is_no_article_is_a_format_error(string json)
    {
        Action read = () => ArticleJson.FromJson(json);

        read.Should().Throw<FormatException>().Which.Message.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_format_error()
    {
        byte[] bytes = [.. "{\"title\":\""u8, 0xFF, 0xFE, .. "\"}"u8];

        FluentActions.Invoking(() => ArticleJson.FromJson(bytes)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => ArticleJson.FromJson(new MemoryStream(bytes))).Should().Throw<FormatException>();
    }

    [Fact]
    public void Two_hundred_nested_block_quotes_survive()
    {
        Block block = new Paragraph([new Text("core")]);
        for (int i = 0; i < 200; i++)
        {
            block = new BlockQuote([block]);
        }

        var article = new Article { Body = [block] };

        ArticleJson.FromJson(article.ToJson()).Should().Be(article);
        ArticleJson.FromJson(new MemoryStream(Encoding.UTF8.GetBytes(article.ToJson(indented: true)))).Should().Be(article);
    }

    [Fact]
    public void Nesting_without_end_is_a_format_error()
    {
        string json = string.Concat(Enumerable.Repeat("{\"body\":[", 100_000));

        FluentActions.Invoking(() => ArticleJson.FromJson(json)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Any_text_but_an_article_is_a_format_error_and_no_other()
    {
        string sample = new Article { Title = "t", Body = [new List(true, [new ListItem([new Paragraph([new Text("x")])])])] }.ToJson();
        Gen.Select(Gen.Int[0, sample.Length - 1], Gen.OneOfConst('{', '}', '[', ']', '"', ',', ':', '1', 'x', '\\', 'n')).Sample(
            (at, with) =>
            {
                try
                {
                    ArticleJson.FromJson(sample[..at] + with + sample[(at + 1)..]).Should().NotBeNull();
                }
                catch (FormatException)
                {
                    // What the documentation promises.
                }
            },
            iter: 500);
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        FluentActions.Invoking(() => ((Article)null!).ToJson()).Should().Throw<ArgumentNullException>().WithParameterName("article");
        FluentActions.Invoking(() => ArticleJson.FromJson((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => ArticleJson.FromJson((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => new Article().WriteJson((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => new Article().WriteJson((TextWriter)null!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }
}
