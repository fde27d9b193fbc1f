using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What reads like the text of a page that is no article, and is none by its place.</summary>
public class OutOfPlaceTests
{
    private const string Headline = "Lanterns for boats and piers";
    private const string Prose = "<p>Each lantern is cast in one piece at the old foundry by the harbour, and burns for nine nights on a single filling of oil, in any wind.";
    private const string Line = "Orders of two lanterns or more are sent by the morning boat.";

    [Theory]
    [InlineData("<div hidden><p>§</div>", 0.7f, 0)]
    [InlineData("<div style=\"display: none\"><div><p>§</div></div>", 0.7f, 0)]
    [InlineData("<div style=\"display: none\"><p>§</div>", 0.9f, 1)]
    [InlineData("<div hidden><table><tr><td>§</table></div>", 0.7f, 1)]
    [InlineData("<div aria-hidden=true><p>§</div>", 0.5f, 0)]
    [InlineData("<div aria-hidden=true><p>§</div>", 0.7f, 1)]
    [InlineData("<p class=sr-only>§", 0.7f, 0)]
    [InlineData("<p class=sr-only>§", 0.9f, 1)]
    [InlineData("<div class=sr-only-focusable><div><p>§</div></div>", 0.7f, 1)]
    public void What_is_not_shown_is_left_out_where_it_is_not_sure(string html, float likely, int left) => Left(html, likely).Should().Be(left);

    [Fact]
    public void What_stands_behind_a_box_that_is_not_shown_is_shown() => Left("<div hidden><p>Nine nights, in any wind.</div><p>§", 0.7f).Should().Be(1);

    [Fact]
    public void What_a_manual_folds_up_is_said_for_another_language() =>
        Left("<pre>lamp.light()</pre><pre>lamp.put_out()</pre><pre>lamp.fill()</pre><div hidden><p>§</div>", 0.7f).Should().Be(1);

    [Fact]
    public void A_price_that_is_not_read_aloud_is_drawn() =>
        Parts($"<body>{Prose}{Prose}{Prose}<div><span aria-hidden=true>£ 24</span></div>", 0.5f).Should().Contain("£ 24");

    [Theory]
    [InlineData("<div class=tool-tip__content><p>§</div>", 0.8f, 0)]
    [InlineData("<span class=tooltip-text>§</span>", 0.8f, 0)]
    [InlineData("<span class=tooltip-text>§</span>", 0.95f, 1)]
    public void What_explains_a_word_is_left_out(string html, float likely, int left) => Left(html, likely).Should().Be(left);

    [Theory]
    [InlineData("<form action=/choose><fieldset>§</fieldset></form>", 0.95f, 0)]
    [InlineData("<div><p>§</div>", 0.95f, 1)]
    public void What_a_form_holds_is_chosen_or_filled_in(string html, float likely, int left) => Left(html, likely).Should().Be(left);

    [Theory]
    [InlineData("<p>§<h1>" + Headline + "</h1>", 0.5f, 0)]
    [InlineData("<p>§<h1>" + Headline + "</h1>", 0.7f, 1)]
    [InlineData("<h1>" + Headline + "</h1><p>§", 0.5f, 1)]
    public void What_stands_above_the_headline_is_an_offer_or_a_notice(string html, float likely, int left) => Left(html, likely).Should().Be(left);

    [Theory]
    [InlineData("<form>")]
    [InlineData("<div style=\"display:none\">")]
    public void What_holds_most_of_the_page_is_its_frame(string box) => Parts($"<body>{Prose}{box}{Prose}{Prose}{Prose}", 0.7f).Should().HaveCount(4);

    private static int Left(string html, float likely) =>
        Parts("<body>" + html.Replace("§", Line, StringComparison.Ordinal) + Prose + Prose + Prose, likely).Count(t => t == Line);

    /// <summary>The texts that are left where every part of a page is as likely as the others.</summary>
    private static List<string> Parts(string html, float likely)
    {
        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article { Title = Headline } }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        OutOfPlace.Drop(evidence, [.. kept.Select(_ => likely)], kept);
        return [.. evidence.Units.Where((_, i) => kept[i]).Select(u => UnitFacts.TextOf(page, u, 300))];
    }
}
