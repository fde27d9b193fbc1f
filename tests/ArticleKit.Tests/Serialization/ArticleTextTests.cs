using ArticleKit.Model;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public class ArticleTextTests
{
    private static readonly Article Sample = new()
    {
        Title = "The title is no part of the text",
        Byline = new Byline { Text = "By Ann Lee" },
        Body =
        [
            P("One."), new Heading(2, [new Text("Heading")]), new Paragraph([new Text("Two"), new LineBreak(), new Strong([new Text("lines")])]), new PullQuote([new Text("Lifted.")]),
            new List(false, [new ListItem([P("a")]), new ListItem([P("b"), new List(true, [new ListItem([P("c")])])]), new ListItem([])]),
            new Figure([new Media(MediaKind.Image, "https://a.example/") { Alt = "alt" }]) { Caption = [new Text("Caption")], Credit = "Credit" }, new ThematicBreak(), new Embed("https://v.example/"),
            new Table([new TableRow([Cell("x"), Cell("y")]), new TableRow([new TableCell([new Text("1"), new LineBreak(), new Text("2")]), Cell("z")])]) { Caption = [new Text("Table")] },
            new BlockQuote([P("Quoted."), P("More.")]) { Attribution = [new Text("Ann")] }, new Aside([P("Aside.")]), new CodeBlock("if (a)\n    b;"),
            new DefinitionList([new DefinitionItem([new Text("Term")], [P("Meaning.")])]), new Paragraph([]), new Paragraph([new InlineQuote([new Text("q")]), new InlineMath("x"), new InlineCode("y"), new InlineImage("https://a.example/")]),
        ],
    };

    [Fact]
    public void Text_is_the_body_alone_with_blocks_apart_by_a_blank_line() =>
        Sample.ToText().Should().Be(
            "One.\n\nHeading\n\nTwo\nlines\n\na\nb\nc\n\nTable\nx\ty\n1 2\tz\n\nQuoted.\n\nMore.\nAnn\n\nAside.\n\nif (a)\n    b;\n\nTerm\nMeaning.\n\n“q”xy");

    [Fact]
    public void Captions_and_pull_quotes_are_there_when_asked_for()
    {
        string text = Sample.ToText(PlainTextOptions.Everything);

        text.Should().Contain("lines\n\nLifted.\n\na\n").And.Contain("c\n\nCaption\nCredit\n\nTable");
    }

    [Fact]
    public void Writers_and_streams_get_the_same_text()
    {
        using var stream = new MemoryStream();
        Sample.WriteText(stream);
        var text = new StringWriter();
        Sample.WriteText(text);

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Sample.ToText());
        text.ToString().Should().Be(Sample.ToText());
    }

    private static Paragraph P(string words) => new([new Text(words)]);

    private static TableCell Cell(string words) => new([new Text(words)]);
}
