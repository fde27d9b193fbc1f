using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Lines that print the front matter are no text of the article.</summary>
public class FrontLinesTests
{
    private const string Headline = "<h1>Lanterns for boats and piers</h1>";
    private const string Prose = "<p>Each lantern is cast in one piece at the old foundry by the harbour, and burns for nine nights on a single filling of oil, in any wind.</p>";

    private static readonly Article Front = new()
    {
        Byline = new Byline { Text = "By Ada Holm", Authors = [new Author { Name = "Ada Holm" }] },
        Published = ArticleDate.FromDate(new DateOnly(2024, 5, 2)),
    };

    [Theory]
    [InlineData(Headline + "<p>2 May 2024</p>" + Prose, "101")]
    [InlineData(Headline + "<p>5 May 2019</p>" + Prose, "101")] // between headline and text no other day stands alone
    [InlineData("<p>Published 2 May 2024</p>" + Headline + Prose, "011")]
    [InlineData("<p>5 May 2019</p>" + Headline + Prose, "111")]
    [InlineData(Headline + Prose + "<p>2 May 2024, 10:00</p>" + Prose, "1101")]
    [InlineData(Headline + Prose + "<ul><li>Published: 02-05-2024</li></ul>" + Prose, "1101")]
    [InlineData(Headline + Prose + "<p>5 May 2019</p>" + Prose, "1111")]
    [InlineData(Headline + Prose + Prose + "<p>2 May 2024</p>" + Prose, "11111")]
    public void The_day_of_publication_is_a_line_of_the_front_matter(string html, string left) => Left(html, FrontLines.Drop).Should().Be(left);

    [Theory]
    [InlineData("<p>Ada Holm ada.holm@ledger.test", "10")]
    [InlineData("<p>desk@ledger.test", "10")]
    [InlineData("<p>@adaholm", "10")]
    [InlineData("<p>@ 4", "11")]
    [InlineData("<p>Ada Holm can be called at the office", "11")]
    [InlineData("<p>Bo Chen bo@ledger.test", "11")]
    public void The_address_of_who_wrote_a_text_is_none_of_it(string line, string left) => Left(Prose + line, FrontLines.DropAddress).Should().Be(left);

    [Fact]
    public void A_credit_line_that_stands_bare_beside_the_paragraphs_is_a_line_alone() =>
        Left($"<article><span>By Ada Holm</span>{string.Concat(Enumerable.Repeat(Prose, 6))}<h3>Nine to two</h3>{Prose}</article>", FrontLines.DropByline, Tag.Article).Should().Be("011111111");

    private delegate void Rule(PageEvidence evidence, Span<bool> kept);

    /// <summary>Which units of a page a rule leaves, the headline an h1.</summary>
    private static string Left(string html, Rule drop, Tag byline = Tag.Address)
    {
        using HtmlPage page = PageReader.Read("<body>" + html, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new PageMetadata { Front = Front, TitleNode = First(page, Tag.H1), BylineNode = First(page, byline) }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        drop(evidence, kept);
        return string.Concat(kept.Select(static k => k ? '1' : '0'));
    }

    private static int First(HtmlPage page, Tag tag)
    {
        int node = 0;
        while (node < page.Count && page[node].Tag != tag)
        {
            node++;
        }

        return node < page.Count ? node : -1;
    }
}
