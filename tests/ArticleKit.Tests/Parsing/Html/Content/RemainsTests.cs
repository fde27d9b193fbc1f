using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What is taken out of the choice once all of it is known.</summary>
public class RemainsTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two.";
    private const string Comments = "<div id=comments><p>High time, well done everybody on the board, and thank you for all those years of patience.</div>";

    [Theory]
    [InlineData(16, false)]
    [InlineData(8, true)]
    public void Comments_go_under_a_text_of_some_length(int paragraphs, bool stay) =>
        Left(string.Concat(Enumerable.Repeat(Prose, paragraphs)) + Comments).Any(t => t.StartsWith("High time", StringComparison.Ordinal)).Should().Be(stay);

    [Theory]
    [InlineData("<meta property=og:type content=article>", 9, false)]
    [InlineData("<meta property=og:type content=article>", 5, true)]
    [InlineData("<meta property=og:type content=website>", 9, true)]
    public void Under_what_says_it_is_an_article_they_go_sooner(string head, int paragraphs, bool stay) =>
        Left(head + string.Concat(Enumerable.Repeat(Prose, paragraphs)) + Comments).Any(t => t.StartsWith("High time", StringComparison.Ordinal)).Should().Be(stay);

    [Theory]
    [InlineData("article", 0.5f, false)]
    [InlineData("article", 0.7f, true)]
    [InlineData("website", 0.5f, true)]
    public void Those_that_do_not_look_like_an_article_go_even_under_a_short_one(string type, float likely, bool stay)
    {
        using HtmlPage page = PageReader.Read($"<meta property=og:type content={type}><body>{Prose}{Comments}", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = [true, true];
        Remains.DropUnlikelyComments(evidence, [likely, likely], kept);
        kept.Should().Equal(true, stay);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(1, true)]
    public void Comments_that_are_more_than_the_text_are_what_the_page_is_about(int paragraphs, bool stay)
    {
        string text = string.Concat(Enumerable.Repeat(Prose, paragraphs));
        using HtmlPage page = PageReader.Read($"<meta property=og:type content=article><body>{text}<div id=comments>{Prose}</p><p>High time.</div>", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        Remains.DropUnlikelyComments(evidence, [.. kept.Select(static _ => 0.5f)], kept);
        kept[^1].Should().Be(stay);
    }

    [Theory]
    [InlineData("§§<h3>You may also like</h3><p>Oars", "1100")]
    [InlineData("§<h3>You may also like</h3><p>Oars§", "1111")]
    [InlineData("§<h3>You may also like</h3>%%%", "11111")]
    public void Other_things_go_behind_the_text_that_is_more_than_they_are(string html, string left)
    {
        const string Thing = "<p>Oars of ash, by the pair, and a baler with a rope to it that nobody has ever used, nor will";
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", Prose, StringComparison.Ordinal).Replace("%", Thing, StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Select(static _ => true)];
        Remains.DropOthers(page, CollectionsMarshal.AsSpan(units), [.. units.Select(static u => u.LastChar == '.' ? 0.9f : 0.5f)], kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Theory]
    [InlineData("<div class=\"notice js-browserWarning\">Dein Browser ist zu alt.</div>", "01")]
    [InlineData("<p class=outdated-browser>Please try another browser.", "01")]
    [InlineData("<p class=browser>Please try another browser.", "11")]
    [InlineData("<div class=video-js><p class=vjs-no-js>Please switch scripts on.</div>", "01")]
    [InlineData("<div class=mejs-controls><span>Loaded: 0%</span></div>", "01")]
    public void What_is_said_to_old_browsers_goes_from_pages_of_any_kind(string notice, string left)
    {
        using HtmlPage page = PageReader.Read("<body>" + notice + Prose, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Select(static _ => true)];
        Failures.DropFromAnyPage(new NamedElements(page), CollectionsMarshal.AsSpan(units), kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Theory]
    [InlineData("<li><a href=/b><img src=b.jpg><h3>Two boats have sunk at the quay</h3><time>14:00</time></a>", "10")]
    [InlineData("<li><a href=/b><h3>Two boats have sunk at the quay</h3></a>", "11")]
    [InlineData("<li><a href=/b><img src=b.jpg><h3>Two boats have sunk at the quay</h3></a> We liked this one best of all that we read in May.", "111")]
    [InlineData("<li><img src=b.jpg><h3>Two boats have sunk at the quay</h3>", "11")]
    public void An_item_of_a_list_that_is_a_picture_and_a_link_is_a_card_of_another_article(string item, string left)
    {
        using HtmlPage page = PageReader.Read($"<body>{Prose}<ul>{item}</ul>", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Where(static u => u.Words > 2).Select(static _ => true)];
        LinkedCards.Drop(page, CollectionsMarshal.AsSpan(units)[..kept.Length], kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Fact]
    public void A_heading_behind_the_caption_of_a_picture_heads_the_next_paragraph()
    {
        using HtmlPage page = PageReader.Read($"<body><div>{Prose}</div><figure><img src=a.jpg><figcaption>The harbour</figcaption></figure><div><h2>Two boats</h2></div><div>{Prose}</div>", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        ContentSelector.Kept(evidence, [0.9f, 0.1f, 0.3f, 0.9f]).Should().Equal(true, false, true, true);
    }

    [Fact]
    public void Pages_of_dummy_text_are_read_as_any_other()
    {
        const string Dummy = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.";
        ArticleKit.Parsing.Html.HtmlArticleParser.Parse("<title>Sample</title><article><h1>Sample</h1>" + Dummy + Dummy + Dummy + "</article>").Body.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("<p>{{ card.title }}", 0)]
    [InlineData("<pre>{{ card.title }}</pre>", 1)]
    [InlineData("<p>{{ name }} stands for the name of the reader.", 1)]
    [InlineData("<p>[boat-video id=\"4711\" autoplay=\"no\"]", 0)]
    [InlineData("<p>[gallery ids=”4,5”]", 0)]
    [InlineData("<pre>[gallery ids=\"4,5\"]</pre>", 1)]
    [InlineData("<p>[The captain did not answer.]", 1)]
    public void What_nobody_filled_in_is_no_text(string body, int left) => Left(body).Should().HaveCount(left);

    [Theory]
    [InlineData("<div>{\"layout\":2,\"button\":\"Buy now\"}</div>", 0)]
    [InlineData("<div>[{\"price\":15.49}]</div>", 0)]
    [InlineData("<pre>{\"layout\":2}</pre>", 1)]
    [InlineData("<div>{She said nothing.}</div>", 1)]
    [InlineData("<div>[…]</div>", 1)]
    [InlineData("<noscript>&lt;div&gt;Please turn on scripts.&lt;/div&gt;</noscript>", 0)]
    [InlineData("<p>&lt;div&gt; and &lt;span&gt;", 1)]
    public void Data_and_markup_are_text_only_as_code(string body, int left) => Left(body).Should().HaveCount(left);

    [Theory]
    [InlineData("<p class=affiliate-disclaimer>We may earn from what you buy.", 0)]
    [InlineData("<div class=disclaimer><p>We may earn from what you buy.</div>", 0)]
    [InlineData("<div id=in_prefooter><h2>We may earn from what you buy.</h2></div>", 0)]
    [InlineData("<table class=vertical-navbox><tr><td><ul><li><a href=/b>We may earn from what you buy.</a></ul></table>", 0)]
    [InlineData("<div class=site-disclaimer><div><ul><li><b>We may earn from what you buy.</b></ul></div></div>", 0)]
    [InlineData("<p class=note>We may earn from what you buy.", 1)]
    [InlineData("<ol class=commentlist><li>Pingback von Harbour news</ol>", 0)]
    [InlineData("<p>Pingbacks are a way to tell a site of a link.", 1)]
    public void Disclaimers_and_pingbacks_are_no_text(string body, int left) => Left(body).Should().HaveCount(left);

    [Theory]
    [InlineData("<footer><p>Ferries since 1921.</footer>", 1)]
    [InlineData("<div role=dialog><p>Tell us where you are.</div>", 1)]
    [InlineData("<main><div role=dialog><p>Note: no boat on Sundays.</div></main>", 2)]
    public void Footers_and_dialogs_outside_of_the_text_go_where_more_is_left(string html, int left) => Left(Prose + "</p>" + html).Should().HaveCount(left);

    [Fact]
    public void A_footer_that_holds_all_the_text_stays() => Left($"<p>Ferries</p><footer>{Prose}</footer>").Should().HaveCount(2);

    [Theory]
    [InlineData("<article>§</article>", 1)]
    [InlineData("<div>§</div>", 2)]
    public void Behind_the_article_only_what_is_sure_stays(string frame, int left)
    {
        using HtmlPage page = PageReader.Read($"<body>{frame.Replace("§", Prose, StringComparison.Ordinal)}{Prose}", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true];
        Remains.DropTail(page, CollectionsMarshal.AsSpan(units), [0.99f, 0.65f], kept);
        kept.Count(static k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("hidden", 1)]
    [InlineData("id=a", 2)]
    public void The_text_once_more_for_machines_is_no_text(string attribute, int left)
    {
        string copy = "# Winter ferry is saved " + string.Concat(Enumerable.Repeat(Prose[3..], 8));
        Left($"<h1>Winter ferry is saved</h1><pre {attribute}>{copy}</pre>").Should().HaveCount(left);
    }

    [Theory]
    [InlineData("0.99,0.69,0.55,0.65", "1,1,0,1")]
    [InlineData("0.55,0.99,0.55,0.99", "1,1,1,1")]
    [InlineData("0.55,0.55,0.55,0.55", "0,0,0,0")]
    public void What_is_hardly_likely_goes_behind_the_last_sure_paragraph(string likely, string left)
    {
        using HtmlPage page = PageReader.Read("<body>" + Prose + string.Concat(Enumerable.Repeat(Prose.Replace("<p>", "<p class=end>", StringComparison.Ordinal), 3)), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true, true, true];
        Remains.DropTail(page, CollectionsMarshal.AsSpan(units), [.. likely.Split(',').Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture))], kept);
        string.Join(',', kept.Select(k => k ? 1 : 0)).Should().Be(left);
    }

    [Theory]
    [InlineData("§§", 3)]
    [InlineData("§§§§§", 6)]
    [InlineData("§§§§§§", 1)]
    [InlineData("<p><i>Ann Lee has been on the harbour board since the winter of the great storm, and in the paper since.</i>", 1)]
    [InlineData("<p class=bio>Ann Lee has been on the harbour board since the winter of the great storm, and in the paper since.", 1)]
    public void A_few_plain_paragraphs_set_like_the_last_sure_one_are_how_the_article_ends(string behind, int left)
    {
        using HtmlPage page = PageReader.Read("<body>" + (Prose + behind).Replace("§", Prose, StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Select(static _ => true)];
        Remains.DropTail(page, CollectionsMarshal.AsSpan(units), [.. units.Select(static (_, i) => i == 0 ? 0.99f : 0.5f)], kept);
        kept.Count(static k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("<p>Read next: the ferry<p>Nobody spoke of the price.", 3)]
    [InlineData("<p>Read next: the ferry<p class=other>Nobody spoke of the price.", 1)]
    public void A_line_to_another_article_between_paragraphs_ends_nothing(string behind, int left)
    {
        using HtmlPage page = PageReader.Read("<body>" + Prose + behind, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true, true];
        Remains.DropOthers(page, CollectionsMarshal.AsSpan(units), [0.99f, 0.7f, 0.95f], kept);
        kept.Count(static k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("§§§§<p>Subscribe to the paper", "11110")]
    [InlineData("§<p>Subscribe to the paper, and read it at the breakfast table, where you can be seen with it", "11")]
    [InlineData("§§§§<ul><li>1. Log of the harbour board</ul>", "11111")]
    [InlineData("§§§§<ul id=comments><li>Well done</ul>", "11110")]
    public void On_a_page_that_may_be_no_article_only_a_small_part_goes_and_no_notes(string html, string left)
    {
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", Prose, StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Select(static _ => true)];
        Remains.DropTail(page, CollectionsMarshal.AsSpan(units), [.. units.Select(static u => u.LastChar == '.' ? 0.9f : 0.5f)], kept, small: true);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Theory]
    [InlineData("More from the harbour:", 1)]
    [InlineData("You might also like", 1)]
    [InlineData("Das könnte Sie auch interessieren:", 1)]
    [InlineData("More than a ferry", 3)]
    public void The_head_of_a_list_of_other_articles_is_the_end(string head, int left)
    {
        using HtmlPage page = PageReader.Read($"<body>{Prose}<h3>{head}</h3><p>Storm closes the bridge", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true, true];
        Remains.DropTail(page, CollectionsMarshal.AsSpan(units), [0.99f, 0.9f, 0.9f], kept);
        kept.Count(static k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("<h2>Also here</h2><p>Storm", "1,0", 0)]
    [InlineData("<h2>Also here</h2><p>Storm<h2>The vote</h2><p>Nine to two.", "1,0,1,1", 2)]
    [InlineData("<h2>The vote</h2><h3>Also here</h3><p>Nine to two.", "1,1,1", 3)]
    [InlineData("<h2>The vote</h2><p>Storm<h3>Nine to two</h3><p>Nine to two.", "1,0,1,1", 3)]
    [InlineData("<h2>Who voted?</h2><p>Storm", "1,0", 1)]
    [InlineData("<h2>The end</h2>", "1", 1)]
    public void A_heading_goes_with_all_that_stands_under_it(string body, string kept, int left)
    {
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] choice = [.. kept.Split(',').Select(k => k == "1")];
        Remains.DropEmptySections(page, CollectionsMarshal.AsSpan(units), [.. units.Select(static _ => 0.6f)], choice);
        choice.Count(static k => k).Should().Be(left);
    }

    private static List<string> Left(string body)
    {
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        Remains.Drop(evidence, kept);
        return [.. evidence.Units.Where((_, i) => kept[i]).Select(u => page[u.First].Text.ToString().Trim())];
    }
}
