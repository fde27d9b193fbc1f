using System.Diagnostics;
using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;
using CsCheck;

namespace ArticleKit.Tests.Parsing;

public class ArticleParserTests
{
    private static readonly Uri Address = new("https://news.example/2024/story.html");

    private static readonly string Page = SamplePage();

    [Fact]
    public async Task Null_arguments_are_named()
    {
        FluentActions.Invoking(() => ArticleParser.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => ArticleParser.Parse((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => HtmlArticleParser.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("html");
        (await FluentActions.Awaiting(() => ArticleParser.ParseAsync(null!)).Should().ThrowAsync<ArgumentNullException>()).WithParameterName("stream");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n\t \r\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \n")]
    public void Nothing_to_read_is_a_format_error(string text)
    {
        FluentActions.Invoking(() => ArticleParser.Parse(text)).Should().Throw<ArticleFormatException>().WithMessage("*empty*");
        FluentActions.Invoking(() => ArticleParser.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<ArticleFormatException>().WithMessage("*empty*");
        FluentActions.Invoking(() => ArticleParser.Parse(new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF" + text)))).Should().Throw<ArticleFormatException>().WithMessage("*empty*");
    }

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8] },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8] },
        { "GIF", "GIF89a......"u8.ToArray() },
        { "PDF", "%PDF-1.7\n%...."u8.ToArray() },
        { "ZIP", [.. "PK"u8, 3, 4, 20, 0] },
        { "gzip", [0x1F, 0x8B, 8, 0, 0] },
        { "ELF", [0x7F, .. "ELF"u8, 2, 1, 1] },
        { "WebP", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8] },
        { "MP4", [0, 0, 0, 0x18, .. "ftypisom"u8, 0, 0, 2, 0] },
        { "SQLite", [.. "SQLite format 3"u8, 0, 0x10, 0, 1, 1] },
        { "zeros and noise", [1, 2, 0, 3, 0, 0, 4, 0, 9, 0, 0, 0, 7, 0, 0x1B, 0] },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void What_is_no_text_is_a_format_error(string kind, byte[] bytes)
    {
        FluentActions.Invoking(() => ArticleParser.Parse(bytes)).Should().Throw<ArticleFormatException>(kind);
        FluentActions.Invoking(() => ArticleParser.Parse(new MemoryStream(bytes))).Should().Throw<ArticleFormatException>(kind);
    }

    [Fact]
    public async Task Each_limit_is_named_when_it_is_passed()
    {
        ArticleParserOptions little = ArticleParserOptions.Default with { MaxInputLength = 1000 };
        byte[] bytes = Encoding.UTF8.GetBytes(Page);

        Limit(() => ArticleParser.Parse(Page, options: little), nameof(ArticleParserOptions.MaxInputLength), 1000);
        Limit(() => ArticleParser.Parse(bytes, options: little), nameof(ArticleParserOptions.MaxInputLength), 1000);
        Limit(() => ArticleParser.Parse(new MemoryStream(bytes), options: little), nameof(ArticleParserOptions.MaxInputLength), 1000);
        Limit(() => ArticleParser.Parse(new string('x', 1001), options: little), nameof(ArticleParserOptions.MaxInputLength), 1000);
        Limit(() => ArticleParser.Parse(Page, options: ArticleParserOptions.Default with { MaxNodes = 20 }), nameof(ArticleParserOptions.MaxNodes), 20);
        (await FluentActions.Awaiting(() => ArticleParser.ParseAsync(new MemoryStream(bytes), options: little)).Should().ThrowAsync<ArticleLimitException>())
            .Which.Limit.Should().Be(nameof(ArticleParserOptions.MaxInputLength));

        static void Limit(Func<Article> parse, string name, long maximum) =>
            parse.Should().Throw<ArticleLimitException>().Where(e => e.Limit == name && e.Maximum == maximum && e.Message.Contains(name));
    }

    [Fact]
    public void Input_just_within_the_limit_is_taken() =>
        ArticleParser.Parse(Page, options: ArticleParserOptions.Default with { MaxInputLength = Page.Length }).Body.Should().NotBeEmpty();

    [Fact]
    public async Task Text_bytes_and_streams_give_the_same_article()
    {
        Article expected = ArticleParser.Parse(Page, Address);
        byte[] bytes = Encoding.UTF8.GetBytes(Page);

        expected.Body.OfType<Paragraph>().Should().HaveCountGreaterThan(5);
        ArticleParser.Parse(bytes, Address).Should().Be(expected);
        ArticleParser.Parse(new MemoryStream(bytes), Address).Should().Be(expected);
        ArticleParser.Parse(new Trickle(bytes), Address).Should().Be(expected);
        ArticleParser.Parse(Encoding.Unicode.GetBytes("\uFEFF" + Page), Address).Should().Be(expected);
        (await ArticleParser.ParseAsync(new Trickle(bytes), Address, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(expected);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Page));

        ArticleParser.Parse(stream);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_relative_address_counts_as_none()
    {
        var relative = new Uri("/2024/ferry", UriKind.Relative);

        foreach (string text in (string[])[Page, "The ferry\n\nIt runs all winter, she said."])
        {
            ArticleParser.Parse(text, relative).Should().Be(ArticleParser.Parse(text));
            ArticleParser.Parse(Encoding.UTF8.GetBytes(text), relative).Should().Be(ArticleParser.Parse(text));
        }

        HtmlArticleParser.Explain(Encoding.UTF8.GetBytes(Page), relative).Article.Should().Be(ArticleParser.Parse(Page));
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => ArticleParser.ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes(Page)), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>One.", true)]
    [InlineData("  \n<html><body>One.", true)]
    [InlineData("<?xml version=\"1.0\"?><html><body>One.", true)]
    [InlineData("<!-- saved --><div>One.</div>", true)]
    [InlineData("<p>One.</p><p>Two.</p>", true)]
    [InlineData("<div class=\"x\">One.</div>", true)]
    [InlineData("<P CLASS=x>One.</P>", true)]
    [InlineData("A title\n\nOne plain sentence that ends.", false)]
    [InlineData("Is 5 < 6? Yes, and 7 > 6.", false)]
    [InlineData("In HTML the <p> element opens a paragraph.", false)]
    [InlineData("<3 is how they sign their letters, he said.", false)]
    public void HTML_is_told_from_text_by_how_it_begins(string input, bool html)
    {
        string text = ArticleParser.Parse(input).ToText();

        text.Contains('<', StringComparison.Ordinal).Should().Be(!html && input.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        Article expected = ArticleParser.Parse(Page, Address);
        byte[] bytes = Encoding.UTF8.GetBytes(Page);
        var results = new Article[200];

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = i % 2 == 0 ? ArticleParser.Parse(Page, Address) : ArticleParser.Parse(bytes, Address));

        results.Should().OnlyContain(a => a == expected);
    }

    [Fact]
    public void Any_soup_of_tags_gives_an_article_that_can_be_written() =>
        Gen.OneOfConst(Soup.Pieces).Array[1, 60].Select(p => "<p>" + string.Concat(p)).Sample(html => Holds(ArticleParser.Parse(html, Address)), iter: 1500);

    [Fact]
    public void Any_bytes_give_an_article_or_a_documented_exception() =>
        Gen.Byte.Array[0, 400].Select(b => (byte[])[.. Soup.Heads[b.Length % Soup.Heads.Length], .. b]).Sample(
            bytes =>
            {
                try
                {
                    return Holds(ArticleParser.Parse(bytes, Address));
                }
                catch (ArticleFormatException)
                {
                    return true;
                }
            },
            iter: 1500);

    [Fact]
    public void A_page_cut_and_stirred_gives_an_article() =>
        Gen.Select(Gen.Int[0, Page.Length - 1], Gen.Int[0, 60], Gen.OneOfConst(Soup.Pieces)).Array[1, 8].Sample(
            changes =>
            {
                string page = Page;
                foreach ((int at, int length, string piece) in changes)
                {
                    int from = Math.Min(at, page.Length - 1);
                    page = string.Concat(page.AsSpan(0, from), piece, page.AsSpan(Math.Min(page.Length, from + length)));
                }

                return Holds(ArticleParser.Parse(page, Address));
            },
            iter: 400);

    public static TheoryData<string, string> Heavy => new()
    {
        { "100,000 nested elements", Page + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "core" },
        { "100,000 nested quotes", Page + string.Concat(Enumerable.Repeat("<blockquote>", 100_000)) + "core" },
        { "30,000 nested lists", Page + string.Concat(Enumerable.Repeat("<ul><li>", 30_000)) + "core" },
        { "100,000 open formatting elements", "<p>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<b class=a{i % 7}>x")) },
        { "20,000 paragraphs in open formatting elements", string.Concat(Enumerable.Repeat("<p><b>x", 20_000)) },
        { "2,000 misnested links", string.Concat(Enumerable.Repeat("<a href=x><div>y</a>", 2_000)) },
        { "5,000 words in a table that cannot hold them", "<table>" + string.Concat(Enumerable.Repeat("<b>x</b>y<tr>", 5_000)) },
        { "an attribute of 1 MB", $"<p>One.<a href=\"https://a.example/{new string('x', 1_000_000)}\">Two.</a>" },
        { "a class of 1 MB", $"<p class=\"{string.Concat(Enumerable.Repeat("ab ", 350_000))}\">One." },
        { "200,000 attributes", "<p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=x ")) + ">One." },
        { "a srcset of 1 MB", $"<p>One.<figure><img srcset=\"{string.Concat(Enumerable.Repeat("a.jpg 1x, ", 100_000))}\"></figure><p>Two." },
        { "a word of 1 MB", "<p>" + new string('x', 1_000_000) },
        { "1 MB of blanks", "<p>One." + new string(' ', 1_000_000) + "Two." },
        { "1 MB of line breaks", "<p>One." + string.Concat(Enumerable.Repeat("<br>", 250_000)) + "Two." },
        { "1 MB of open tags", "<p>" + new string('<', 1_000_000) },
        { "1 MB of ampersands", "<p>" + new string('&', 1_000_000) },
        { "a comment without end", "<p>One.<!--" + new string('-', 1_000_000) },
        { "a script without end", "<p>One.<script>" + new string('<', 1_000_000) },
        { "a table of 30,000 cells that span", "<p>One.<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=1000>x", 30)), 1000)) + "</table>" },
        { "50,000 small paragraphs", string.Concat(Enumerable.Repeat("<p>x", 50_000)) },
        { "JSON-LD nested without end", "<p>One.<script type=\"application/ld+json\">" + new string('[', 500_000) + "</script>" },
        { "plain text of 1 MB without a line break", string.Concat(Enumerable.Repeat("word, ", 170_000)) },
        { "plain text of 200,000 lines", string.Concat(Enumerable.Repeat("one\n", 200_000)) },
        { "plain text of stars", string.Concat(Enumerable.Repeat("*a _b **", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Heavy_input_takes_time_in_proportion(string name, string input)
    {
        var watch = Stopwatch.StartNew();

        Article article = ArticleParser.Parse(input, Address);

        // Quadratic work on inputs of this size takes minutes; the bound leaves room for slow machines.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), name);
        article.ToJson().Should().NotBeEmpty();
        article.ToMarkdown().Should().NotBeNull();
    }

    private static bool Holds(Article article) =>
        ArticleJson.FromJson(article.ToJson()) == article && article.ToMarkdown() is not null && article.ToHtml() is not null && article.ToText() is not null && article.Confidence is >= 0 and <= 1;

    private static string SamplePage()
    {
        string words = "The council met on Tuesday to settle what the town had argued about for a year, and nobody left before the vote was counted. ";
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Council votes for the bridge - The Paper</title></head><body><nav><a href=/>Home</a></nav><article><h1>Council votes for the bridge</h1><p>By <a href=/ann>Ann Lee</a></p>");
        for (int i = 0; i < 8; i++)
        {
            page.Append($"<p>{i}. {words}{words}</p>").Append(i == 3 ? "<h2>What it costs</h2><ul><li>Steel, of which much is needed<li>Stone</ul><blockquote><p>We are glad, she said.</p></blockquote>" : "");
        }

        return page.Append("<table><tr><th>Year<th>Cost<tr><td>2024<td>5</table><figure><img src=/a.jpg alt=Bridge><figcaption>The bridge</figcaption></figure></article><footer>© The Paper</footer></body></html>").ToString();
    }

    /// <summary>A stream that gives a few bytes at a time, as networks do.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
