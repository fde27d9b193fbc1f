using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Streams of other stories beside a sure text.</summary>
public class StreamsTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two, after a night of speeches and a storm.</p>";
    private const string Text = "<article>" + Prose + Prose + Prose + Prose + Prose + Prose + "</article>";
    private const string Summary = "<p>Eastern Holm has a new bridge of oak, and the council is proud of it, though few have crossed it yet.</p>";
    private const string Story = "<li><h3><a href=/a>A bridge of oak</a></h3>" + Summary + "</li>";
    private const string Step = "<li><h3>A bridge of oak</h3>" + Summary + "</li>";

    [Theory]
    [InlineData(Text + "<ul>" + Story + Story + Story + "</ul>", 0.6f, 0)]
    [InlineData(Text + "<ul>" + Story + Story + Story + Step + "</ul>", 0.6f, 0)]
    [InlineData(Text + "<ul>" + Story + Story + Story + "</ul>", 0.9f, 3)]
    [InlineData(Text + "<ul>" + Story + Story + "</ul>", 0.6f, 2)]
    [InlineData(Text + "<ul>" + Step + Step + Step + "</ul>", 0.6f, 3)]
    [InlineData("<article>" + Prose + "</article><ul>" + Story + Story + Story + "</ul>", 0.6f, 3)]
    public void Rows_of_linked_headlines_with_summaries_are_left_out_unless_they_are_as_sure_as_the_text(string html, float likelihood, int left)
    {
        using HtmlPage page = PageReader.Read($"<body>{html}", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new ArticleKit.Model.Article() }, ContentWords.None);
        float[] p = [.. evidence.Units.Select(u => page.FindAncestor(u.First, Tag.Li) < 0 ? 0.95f : likelihood)];
        bool[] kept = [.. evidence.Units.Select(static _ => true)];

        Streams.Drop(evidence, p, kept);

        evidence.Units.Where((u, i) => kept[i] && page[u.Container].Tag == Tag.P && page.FindAncestor(u.First, Tag.Li) >= 0).Should().HaveCount(left);
        evidence.Units.Where((u, i) => !kept[i] && page.FindAncestor(u.First, Tag.Li) < 0).Should().BeEmpty();
    }
}
