using ArticleKit.Model;
using ArticleKit.Serialization;
using YamlDotNet.Serialization;

namespace ArticleKit.Tests.Serialization;

public class ArticleMarkdownTests
{
    [Theory]
    [InlineData("plain words, nothing more.", "plain words, nothing more.")]
    [InlineData("5 < 6 > 4 & 3", "5 < 6 > 4 & 3")]
    [InlineData("a < b", "a < b")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("<1@a.example> and <--@a.example>", "\\<1@a.example> and \\<--@a.example>")]
    [InlineData("<3 and <- and <", "<3 and <- and \\<")]
    [InlineData("AT&T", "AT\\&T")]
    [InlineData("AT&T Inc.", "AT&T Inc.")]
    [InlineData("&amp;", "\\&amp;")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("_start", "\\_start")]
    [InlineData("2 * 3", "2 * 3")]
    [InlineData("*star*", "\\*star\\*")]
    [InlineData("[1]", "\\[1\\]")]
    [InlineData("`tick`", "\\`tick\\`")]
    [InlineData("~5", "\\~5")]
    [InlineData("costs $5", "costs \\$5")]
    [InlineData("C:\\temp\\*", "C:\\temp\\\\\\*")]
    [InlineData("ends \\", "ends \\\\")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("1) one", "1\\) one")]
    [InlineData("1984 was", "1984 was")]
    [InlineData("3.14", "3.14")]
    [InlineData("1234567890. no list", "1234567890. no list")]
    [InlineData("# one", "\\# one")]
    [InlineData("#one", "#one")]
    [InlineData("- one", "\\- one")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("--- so", "\\--- so")]
    [InlineData("+ one", "\\+ one")]
    [InlineData("+44 20", "+44 20")]
    [InlineData("> one", "\\> one")]
    [InlineData("| one", "\\| one")]
    [InlineData("a | b", "a | b")]
    [InlineData("=== so", "=== so")]
    [InlineData("a - b + c = d # e", "a - b + c = d # e")]
    [InlineData("  blanks   within  ", "blanks within")]
    [InlineData("\ttab\r\nline", "tab line")]
    [InlineData("Ünïcode 中文 שלום 😀", "Ünïcode 中文 שלום 😀")]
    public void Words_are_escaped_only_where_they_would_be_markup(string words, string markdown) =>
        Body(new Paragraph([new Text(words)])).Should().Be(markdown);

    [Fact]
    public void The_beginning_of_each_line_is_a_beginning() =>
        Body(new Paragraph([new Text("a"), new LineBreak(), new Text("- b"), new LineBreak(), new Text("2. c"), new LineBreak(), new Text("=== d")]))
            .Should().Be("a\\\n\\- b\\\n2\\. c\\\n\\=== d");

    [Fact]
    public void Breaks_at_the_edges_of_a_paragraph_are_none() =>
        Body(new Paragraph([new LineBreak(), new Text("a"), new LineBreak(), new Text(" ")])).Should().Be("a");

    public static TheoryData<Inline[], string> Inlines => new()
    {
        { [new Text("a "), new Emphasis([new Text("b")]), new Text(" c")], "a *b* c" },
        { [new Strong([new Text("b")]), new Text(".")], "**b**." },
        { [new Text("un"), new Emphasis([new Text("believ")]), new Text("able")], "un*believ*able" },
        { [new Text("a"), new Strong([new Text(" b ")]), new Text("c")], "a **b** c" },
        { [new Strong([new Text("so "), new Link("https://a.example/", [new Text("it")]), new Text(" goes")])], "**so [it](https://a.example/) goes**" },
        { [new Text("By "), new Strong([new Link("https://a.example/", [new Text("Ann Lee")])]), new Text(", editor")], "By **[Ann Lee](https://a.example/)**, editor" },
        { [new Emphasis([new Text("One "), new Link("https://a.example/", [])]), new Text("two")], "<em>One</em> two" },
        { [new Text("see"), new Emphasis([new Link("https://a.example/", [new Text("it")])])], "see<em>[it](https://a.example/)</em>" },
        { [new Strong([new Emphasis([new Text("both")])])], "<strong>*both*</strong>" },
        { [new Strong([new Text("A sentence.")])], "**A sentence.**" },
        { [new Text("He asked: "), new Emphasis([new Text("“Why?”")]), new Text(" Nobody knew.")], "He asked: *“Why?”* Nobody knew." },
        { [new Strong([new Text("Note:")]), new Text("this")], "<strong>Note:</strong>this" },
        { [new Strong([new Text("Stop!")]), new LineBreak(), new Text("Go.")], "**Stop!**\\\nGo." },
        { [new Text("x"), new Emphasis([new Text("(y)")])], "x<em>(y)</em>" },
        { [new Emphasis([new Text("a")]), new Strong([new Text("b")])], "*a*<strong>b</strong>" },
        { [new Strikethrough([new Text("gone")])], "~~gone~~" },
        { [new Highlight([new Text("lit")])], "<mark>lit</mark>" },
        { [new Text("H"), new Subscript([new Text("2")]), new Text("O")], "H<sub>2</sub>O" },
        { [new Text("m"), new Superscript([new Text("2")])], "m<sup>2</sup>" },
        { [new InlineQuote([new Text("yes")])], "“yes”" },
        { [new Emphasis([new Text(" ")]), new Text("x")], "x" },
        { [new InlineCode("a*b")], "`a*b`" },
        { [new InlineCode("a`b")], "``a`b``" },
        { [new InlineCode("`")], "`` ` ``" },
        { [new InlineCode("a"), new InlineCode("b")], "`a`<!-- -->`b`" },
        { [new InlineMath("x^2")], "$x^2$" },
        { [new Text("Stop!"), new Link("https://a.example/", [new Text("here")])], "Stop\\![here](https://a.example/)" },
        { [new Link("https://a.example/(a)", [new Text("x")]) { Title = "Say \"x\"" }], "[x](<https://a.example/(a)> \"Say \\\"x\\\"\")" },
        { [new Link("https://a.example/?a=1&b=2&lt;=3", [new Text("x")])], "[x](https://a.example/?a=1&b=2&amp;lt;=3)" },
        { [new Link("https://a.example/", [])], "" },
        { [new InlineImage("https://a.example/i.png") { Alt = "An [image]" }], "![An \\[image\\]](https://a.example/i.png)" },
    };

    [Theory]
    [MemberData(nameof(Inlines))]
    public void Marks_stand_as_CommonMark_reads_them(Inline[] inlines, string markdown) =>
        Body(new Paragraph(NodeList.From(inlines))).Should().Be(markdown);

    [Fact]
    public void Headings_stand_on_one_line()
    {
        Body(new Heading(3, [new Text("In C#"), new LineBreak(), new Text("and F#")])).Should().Be("### In C# and F\\#");
        Body(new Heading(9, [new Text("deep")])).Should().Be("###### deep");
        Body(new Heading(2, [new Text("#")])).Should().Be("## \\#");
    }

    [Fact]
    public void Lists_nest_by_the_width_of_their_markers()
    {
        var inner = new List(true, [Item("x"), Item("y")]) { Start = 9 };
        var list = new List(false, [Item("one"), new ListItem([P("two"), inner]), new ListItem([P("three"), P("more")])]);

        Body(list).Should().Be(
            """
            - one
            - two

              9. x
              10. y
            - three

              more
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lists_side_by_side_stay_two() =>
        Body(new List(false, [Item("a")]), new List(false, [Item("b")])).Should().Be("- a\n\n<!-- -->\n\n- b");

    [Fact]
    public void A_list_whose_items_are_empty_is_no_rule()
    {
        var empty = new ListItem([]);

        Body(new List(false, [new ListItem([new List(false, [new ListItem([new List(false, [empty])])])]), Item("a")])).Should().Be("- a");
    }

    [Fact]
    public void Quotes_carry_their_attribution()
    {
        Body(new BlockQuote([P("One."), P("Two.")]) { Attribution = [new Text("Ann Lee")] }).Should().Be("> One.\n>\n> Two.\n>\n> — Ann Lee");
        Body(new PullQuote([new Text("Lifted.")])).Should().Be("> Lifted.");
        Body(new Aside([P("Boxed.")])).Should().Be("> Boxed.");
    }

    [Fact]
    public void A_fence_is_longer_than_any_within()
    {
        Body(new CodeBlock("```js\nlet a;\n```") { Language = "markdown" }).Should().Be("````markdown\n```js\nlet a;\n```\n````");
        Body(new CodeBlock("a\r\nb") { Language = "not a `word`" }).Should().Be("```\na\nb\n```");
        Body(new List(false, [new ListItem([new CodeBlock("a\n\n  b") { Language = "c++" }])])).Should().Be("- ```c++\n  a\n\n    b\n  ```");
    }

    [Fact]
    public void Tables_have_a_head_and_spans_leave_cells_empty()
    {
        var table = new Table(
        [
            new TableRow([Cell("Name") with { IsHeader = true }, Cell("Of") with { IsHeader = true, ColumnSpan = 2 }]) { IsHeader = true },
            new TableRow([Cell("a|b") with { RowSpan = 2 }, Cell("x"), new TableCell([new InlineCode("c|d")])]),
            new TableRow([Cell("y"), new TableCell([new Text("two"), new LineBreak(), new Text("lines")])]),
        ])
        { Caption = [new Text("All of it")] };

        Body(table).Should().Be(
            """
            *All of it*

            | Name | Of |  |
            | --- | --- | --- |
            | a\|b | x | <code>c\|d</code> |
            |  | y | two<br>lines |
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_table_without_a_head_gets_an_empty_one() =>
        Body(new Table([new TableRow([Cell("a"), Cell("b")])])).Should().Be("|  |  |\n| --- | --- |\n| a | b |");

    [Fact]
    public void Spans_without_measure_stay_within_a_table_of_sensible_width()
    {
        var table = new Table([new TableRow([Cell("a") with { ColumnSpan = 1000, RowSpan = 1000 }, Cell("b")]), new TableRow([Cell("c")])]);

        Body(table).Length.Should().BeLessThan(5000);
    }

    [Fact]
    public void Figures_show_picture_caption_and_credit()
    {
        var figure = new Figure([new Media(MediaKind.Image, "https://a.example/1.jpg") { Alt = "A cat" }, new Media(MediaKind.Video, "https://a.example/2.mp4")])
        {
            Caption = [new Text("The cat.")],
            Credit = "Photo: Ann",
        };

        Body(figure).Should().Be("![A cat](https://a.example/1.jpg)\n[video](https://a.example/2.mp4)\n*The cat.* (Photo: Ann)");
    }

    [Fact]
    public void Formulas_embeds_definitions_and_rules_have_their_forms()
    {
        Body(new MathBlock("x^2")).Should().Be("$$\nx^2\n$$");
        Body(new MathBlock("a $$ b")).Should().Be("```math\na $$ b\n```");
        Body(new Embed("https://v.example/1") { Provider = "v", Title = "A film" }, new ThematicBreak()).Should().Be("[A film](https://v.example/1)\n\n* * *");
        Body(new DefinitionList([new DefinitionItem([new Text("Term")], [P("What it is.")])])).Should().Be("**Term**\n\nWhat it is.");
    }

    [Fact]
    public void The_title_is_a_heading_unless_it_is_not_wanted()
    {
        var article = new Article { Title = "On * and #", Body = [P("So.")] };

        article.ToMarkdown().Should().Be("# On * and \\#\n\nSo.\n");
        article.ToMarkdown(new MarkdownOptions { Title = false }).Should().Be("So.\n");
        new Article().ToMarkdown().Should().BeEmpty();
    }

    [Fact]
    public void Front_matter_is_YAML_that_says_the_same()
    {
        const string nasty = "a: \"b\" \\ # 'c'\n---\n\t\u0001\u0085\u2028\u007F é 😀 - [x] {y} %z &w *v !u |t >s @r `q";
        var article = new Article
        {
            Title = nasty,
            Byline = new Byline { Text = "By A and B", Authors = [new Author { Name = nasty }, new Author { Name = "B" }] },
            Published = ArticleDate.FromDate(new DateOnly(2024, 2, 29)),
            Tags = ["yes", "null", "1.0", ""],
            Url = "https://a.example/?a=b&c#d",
        };
        string markdown = article.ToMarkdown(new MarkdownOptions { FrontMatter = true });
        string yaml = markdown.Split("---\n")[1..^1].Aggregate((a, b) => a + "---\n" + b);

        var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);

        read["title"].Should().Be(nasty);
        read["authors"].Should().BeEquivalentTo(new object[] { nasty, "B" });
        read["published"].Should().Be("2024-02-29");
        read["tags"].Should().BeEquivalentTo(new object[] { "yes", "null", "1.0", "" });
        read["url"].Should().Be("https://a.example/?a=b&c#d");
        read.Should().NotContainKey("modified");
    }

    [Fact]
    public void Writers_and_streams_get_the_same_text()
    {
        var article = new Article { Title = "T", Body = [P("é")] };
        using var stream = new MemoryStream();
        article.WriteMarkdown(stream);
        var text = new StringWriter();
        article.WriteMarkdown(text);

        stream.ToArray().Should().Equal("# T\n\né\n"u8.ToArray());
        text.ToString().Should().Be("# T\n\né\n");
    }

    private static string Body(params Block[] blocks) => new Article { Body = NodeList.From(blocks) }.ToMarkdown().TrimEnd('\n');

    private static Paragraph P(string words) => new([new Text(words)]);

    private static ListItem Item(string words) => new([P(words)]);

    private static TableCell Cell(string words) => new([new Text(words)]);
}
