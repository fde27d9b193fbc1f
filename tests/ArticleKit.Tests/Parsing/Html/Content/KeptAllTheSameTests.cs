using System.Runtime.InteropServices;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What is kept for the sake of what stands beside it: answers of a page that is no article, items of a list. And what an article's links pay.</summary>
public class KeptAllTheSameTests
{
    private const string Answer = "<p>The ferry runs all winter, but for the days on which the wind is too strong for the landing stage.";

    [Theory]
    [InlineData("<h3>Does it run?</h3>§<h3>And in March?</h3>§<h3>How much is it?</h3>§", 0.1f, 6)]
    [InlineData("<h3>Does it run?</h3>§§<h3>And in March?</h3>§<h3>How much is it?</h3>§", 0.1f, 7)]
    [InlineData("<h3>Does it run?</h3>§<h3>And in March?</h3>§", 0.1f, 0)]
    [InlineData("<h3>Does it run?</h3>§<h3>And in March?</h3>§<h3>How much is it?</h3>§", 0.01f, 0)]
    [InlineData("<h3>Does it run?</h3><h3>And in March?</h3><h3>How much is it?</h3>§", 0.1f, 0)]
    [InlineData("<h3>It runs</h3>§<h3>And in March</h3>§<h3>How much it is</h3>§", 0.1f, 0)]
    public void Three_questions_with_their_answers_are_kept(string html, float likely, int left)
    {
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", Answer, StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page, new Surroundings[page.Count]);
        bool[] kept = new bool[units.Count];
        Questions.Keep(CollectionsMarshal.AsSpan(units), [.. kept.Select(_ => likely)], kept);
        kept.Count(k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("1001", "1111")]
    [InlineData("1000", "1000")]
    [InlineData("100", "100")]
    [InlineData("110", "111")]
    [InlineData("10", "10")]
    public void A_list_of_which_half_is_kept_is_kept_whole(string items, string left)
    {
        using HtmlPage page = PageReader.Read("<body><ul>" + string.Concat(items.Select((_, i) => "<li>Holm " + (char)('a' + i))) + "</ul>", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page, new Surroundings[page.Count]);
        bool[] kept = [.. items.Select(static c => c == '1')];
        HalfLists.Keep(page, CollectionsMarshal.AsSpan(units), kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Theory]
    [InlineData("This guide contains <a href=/a>affiliate links</a> to the ferry company.", 0.9f, false)]
    [InlineData("If you book here we may earn a small commission, says the ferry company.", 0.9f, false)]
    [InlineData("Wenn du über unsere Links buchst, erhalten wir eine Provision von der Reederei.", 0.9f, false)]
    [InlineData("If you book here we may earn a small commission, says the ferry company.", 0.97f, true)]
    [InlineData("The ferry company earns a commission on each of the beds in the islands.", 0.9f, true)]
    public void That_links_pay_is_no_text(string line, float likely, bool stays)
    {
        using HtmlPage page = PageReader.Read("<body><p>" + line, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page, new Surroundings[page.Count]);
        bool[] kept = [true];
        Disclosures.Drop(page, CollectionsMarshal.AsSpan(units), [likely], kept);
        kept[0].Should().Be(stays);
    }
}
