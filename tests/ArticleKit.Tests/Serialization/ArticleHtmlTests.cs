using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;
using CsCheck;

namespace ArticleKit.Tests.Serialization;

public class ArticleHtmlTests
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "link", "body", "article", "header", "time", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "footer", "ul", "ol", "li", "dl", "dt", "dd", "figure",
        "figcaption", "span", "img", "video", "audio", "table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "code", "math", "semantics", "mtext", "annotation", "a", "aside", "hr", "em", "strong",
        "s", "mark", "sub", "sup", "q", "br",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "charset", "lang", "dir", "rel", "href", "src", "cite", "id", "class", "start", "alt", "title", "width", "height", "controls", "colspan", "rowspan", "display", "encoding", "data-provider", "datetime",
        "itemscope", "itemtype", "itemprop",
    ];

    [Fact]
    public void Nothing_in_the_output_runs_whatever_the_article_holds() =>
        Articles.Any.Sample(
            article =>
            {
                foreach (bool document in (bool[])[false, true])
                {
                    Inert(article.ToHtml(new HtmlOptions { Document = document }));
                }
            },
            iter: 500);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(" \u0001\tjavascript:alert(1)")]
    [InlineData("java\nscr\tipt:alert(1)")]
    [InlineData("\u00A0javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:text/html;base64,PHN2Zz4=")]
    [InlineData("data:image/svg+xml,<svg onload='alert(1)'>")]
    [InlineData("DATA:TEXT/HTML,x")]
    [InlineData("blob:https://a.example/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("feed:javascript:alert(1)")]
    [InlineData("view-source:https://a.example/")]
    [InlineData("")]
    public void An_address_that_may_be_a_program_is_left_out(string url)
    {
        var article = new Article
        {
            Url = url,
            Body =
            [
                new Paragraph([new Link(url, [new Text("words stay")]), new InlineImage(url)]), new Figure([new Media(MediaKind.Image, url), new Media(MediaKind.Video, url)]),
                new Embed(url), new BlockQuote([new Paragraph([new Text("q")])]) { Cite = url },
            ],
        };

        string html = article.ToHtml(new HtmlOptions { Document = true });

        IDocument read = Inert(html);
        read.QuerySelectorAll("[href], [src], [cite]").Should().BeEmpty();
        read.Body!.TextContent.Should().Contain("words stay");
    }

    [Theory]
    [InlineData("https://a.example/?a=1&b=\"2\"")]
    [InlineData("/path")]
    [InlineData("#note")]
    [InlineData("mailto:ann@a.example")]
    [InlineData("tel:+4412")]
    [InlineData("page:2/../x?y")]
    [InlineData("data:image/png;base64,AAAA")]
    public void Other_addresses_are_written_whole(string url)
    {
        string? read = new HtmlParser().ParseDocument(new Article { Body = [new Paragraph([new Link(url, [new Text("x")])])] }.ToHtml()).QuerySelector("a")?.GetAttribute("href");

        read.Should().Be(url == "page:2/../x?y" ? null : url);
    }

    [Fact]
    public void Hostile_words_are_words()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)> ' onload='x' </title></style>--><!--";
        var article = new Article
        {
            Title = hostile, Subtitle = hostile, Kicker = hostile, Language = hostile, Byline = new Byline { Authors = [new Author { Name = hostile }] },
            Body =
            [
                new Heading(2, [new Text(hostile)]) { Id = hostile }, new CodeBlock(hostile) { Language = hostile }, new Embed("https://a.example/") { Provider = hostile, Title = hostile },
                new Figure([new Media(MediaKind.Image, "https://a.example/") { Alt = hostile }]) { Credit = hostile }, new MathBlock(hostile), new Paragraph([new InlineMath("</annotation></math><script>x</script>")]),
            ],
        };

        IDocument read = Inert(article.ToHtml(new HtmlOptions { Document = true }));

        read.Title.Should().Be(string.Join(' ', hostile.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        read.QuerySelector("h1")!.TextContent.Should().Be(hostile);
        read.QuerySelector("h2")!.Id.Should().Be(hostile);
        read.QuerySelector("pre code")!.TextContent.Should().Be(hostile);
        read.QuerySelector("img")!.GetAttribute("alt").Should().Be(hostile);
        read.DocumentElement.GetAttribute("lang").Should().Be(hostile);
    }

    [Fact]
    public void A_document_carries_the_microdata_of_schema_org()
    {
        var article = new Article
        {
            Title = "Title", Subtitle = "Sub", Kicker = "Kicker", Language = "ar", Direction = TextDirection.RightToLeft, Url = "https://a.example/story",
            Byline = new Byline { Authors = [new Author { Name = "Ann Lee" }, new Author { Name = "Bo" }] },
            Published = ArticleDate.Parse("2024-02-29T10:00:00+02:00"), Modified = ArticleDate.Parse("2024-03-01"),
            Body = [new Paragraph([new Text("So.")])],
        };

        article.ToHtml(new HtmlOptions { Document = true }).Should().Be(
            """
            <!DOCTYPE html>
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <title>Title</title>
            <link rel="canonical" href="https://a.example/story">
            </head>
            <body>
            <article itemscope itemtype="https://schema.org/Article">
            <header>
            <p itemprop="articleSection">Kicker</p>
            <h1 itemprop="headline">Title</h1>
            <p itemprop="alternativeHeadline">Sub</p>
            <p itemprop="author">Ann Lee</p>
            <p itemprop="author">Bo</p>
            <time itemprop="datePublished" datetime="2024-02-29T10:00:00+02:00">2024-02-29T10:00:00+02:00</time>
            <time itemprop="dateModified" datetime="2024-03-01">2024-03-01</time>
            </header>
            <div itemprop="articleBody">
            <p>So.</p>
            </div>
            </article>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    public static TheoryData<Block, string> Blocks => new()
    {
        { new Heading(3, [new Text("One")]) { Id = "one" }, "<h3 id=\"one\">One</h3>" },
        { new Heading(9, [new Text("Deep")]), "<h6>Deep</h6>" },
        { new Paragraph([new Text("a"), new LineBreak(), new Emphasis([new Text("b")])]), "<p>a<br><em>b</em></p>" },
        { new List(true, [new ListItem([P("a")]), new ListItem([P("b"), P("c")])]) { Start = 4 }, "<ol start=\"4\">\n<li>a</li>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ol>" },
        { new PullQuote([new Text("q")]), "<blockquote class=\"pullquote\">\n<p>q</p>\n</blockquote>" },
        { new BlockQuote([P("q")]) { Attribution = [new Text("Ann")], Cite = "https://a.example/" }, "<blockquote cite=\"https://a.example/\">\n<p>q</p>\n<footer>Ann</footer>\n</blockquote>" },
        { new CodeBlock("a < b") { Language = "c" }, "<pre><code class=\"language-c\">a &lt; b</code></pre>" },
        { new CodeBlock("\na"), "<pre><code>\na</code></pre>" },
        { new ThematicBreak(), "<hr>" },
        { new Aside([P("x")]), "<aside>\n<p>x</p>\n</aside>" },
        { new Table([new TableRow([new TableCell([new Text("h")]) { IsHeader = true, ColumnSpan = 2 }]) { IsHeader = true }, new TableRow([new TableCell([new Text("d")])])]),
            "<table>\n<thead>\n<tr><th colspan=\"2\">h</th></tr>\n</thead>\n<tbody>\n<tr><td>d</td></tr>\n</tbody>\n</table>" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Blocks_are_the_elements_that_HTML_has_for_them(Block block, string html) =>
        new Article { Body = [block] }.ToHtml().Should().Be("<article>\n" + html + "\n</article>");

    private static Paragraph P(string words) => new([new Text(words)]);

    [Fact]
    public void What_pages_print_beside_an_article_stays_where_the_article_itself_holds_it()
    {
        var article = new Article
        {
            Body =
            [
                new CodeBlock("1\n2"), new CodeBlock("a\nb"), new List(false, [new ListItem([new Paragraph([new Text("One")])])]), new List(false, [new ListItem([new Paragraph([new Text("Two")])])]),
                new Figure([new Media(MediaKind.Image, "https://a.example/1.jpg")]) { Caption = [new Text("...")] },
            ],
        };

        HtmlFragment.Read(article.ToHtml(), null, ArticleParserOptions.Default).Should().Equal(article.Body);
    }

    /// <summary>The output as a browser reads it, when all of it is known to be harmless.</summary>
    private static IDocument Inert(string html)
    {
        IDocument document = new HtmlParser().ParseDocument(html);
        foreach (IElement element in document.All)
        {
            Elements.Should().Contain(element.LocalName);
            foreach (IAttr attribute in element.Attributes)
            {
                Attributes.Should().Contain(attribute.Name);
                if (attribute.Name is "href" or "src" or "cite")
                {
                    string bare = string.Concat(attribute.Value.Where(c => c > ' ' && c != '\u00A0')).ToUpperInvariant();
                    bare.Should().NotMatchRegex("^(JAVASCRIPT:|VBSCRIPT:|BLOB:|FILE:|FEED:|VIEW-SOURCE:|DATA:(?!IMAGE/(PNG|JPEG|GIF|WEBP)))");
                }
            }
        }

        return document;
    }
}
