using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What is told from the text by the name or the place of its element.</summary>
public class SetBesideTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two, after a night of speeches.";
    private const string Headline = "Ferry to run through the winter";
    private const string LongFiller = " consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt in culpa qui officia deserunt mollit anim id est laborum";
    private const string Line = "Eleven sit on the board, four of them from the islands.";

    [Theory]
    [InlineData("<div class=\"story-factbox green\"><h3>The board</h3><p>§</div>", 0)]
    [InlineData("<div class=fact-box><div><ul><li>§</ul></div></div>", 0)]
    [InlineData("<div class=Infobox_root><h4>The board</h4><p>§</div>", 0)]
    [InlineData("<div class=authorBio><p>§</div>", 0)]
    [InlineData("<div class=author-box><p>§</div>", 0)]
    [InlineData("<div class=biography><p>§</div>", 1)]
    [InlineData("<span class=tooltip-text>§</span>", 0)]
    [InlineData("<div class=modal-body><p>§</div>", 0)]
    [InlineData("<div class=\"box box--cta\"><p>§</div>", 0)]
    [InlineData("<div class=reader-poll><p>§</div>", 0)]
    [InlineData("<div class=newsletter-box><p>§</div>", 0)]
    [InlineData("<div class=wp-block-post-excerpt><p>§</div>", 0)]
    [InlineData("<div class=excerpt><p>§</div>", 1)]
    [InlineData("<div id=panel-transcript hidden><p>§</div>", 0)]
    [InlineData("<div id=panel-transcript><p>§</div>", 1)]
    [InlineData("<ol class=footnotes style=\"display:none\"><li>§</ol>", 0)]
    [InlineData("<ol class=footnotes><li>§</ol>", 1)]
    [InlineData("<form action=/compare><table><tr><td>§</table></form>", 0)]
    [InlineData("<div class=box><p>§</div>", 1)]
    [InlineData("<p><span class=tooltip>E</span>leven sit on the board, four of them from the islands.", 1)]
    [InlineData("<figure><img src=/a.jpg><figcaption>§</figcaption></figure>", 0)]
    [InlineData("<figure><figcaption>§</figcaption><pre>board = 11</pre></figure>", 1)]
    [InlineData("<h1>§</h1>", 0)]
    [InlineData("<h2>§</h2>", 1)]
    public void Boxes_captions_and_the_headline_are_no_text(string html, int left) =>
        Beside("<body>" + html.Replace("§", Line, StringComparison.Ordinal) + Prose + Prose, 0.7f).Count(t => t == Line).Should().Be(left);

    [Fact]
    public void A_caption_that_is_surely_text_stays() =>
        Beside($"<body>{Prose}{Prose}<figure><img src=/a.jpg><figcaption>{Line}</figcaption></figure>", 0.9f).Should().Contain(Line);

    [Fact]
    public void A_form_around_most_of_the_page_is_a_frame() => Beside($"<body><form>{Prose}{Prose}<p>{Line}</form>", 0.7f).Should().HaveCount(3);

    [Fact]
    public void A_box_that_holds_most_of_the_text_is_none() => Beside($"<body><div class=factbox>{Prose}{Prose}</div><p>{Line}", 0.7f).Should().HaveCount(3);

    [Theory]
    [InlineData("<p><i>Ann Lee is a pilot on Lower Holm.</i>", 2)]
    [InlineData("<p><em>Our pilot Ann Lee lives on Lower Holm.</em>", 2)]
    [InlineData("<p>(Ann Lee is a pilot on Lower Holm)", 2)]
    [InlineData("<p>(Ann Lee is a pilot on Lower Holm)<p>Tags: ferries", 3)]
    [InlineData("<p>(The harbour has a pilot on Lower Holm)", 3)]
    [InlineData("<p>Ann Lee is a pilot on Lower Holm.", 3)]
    [InlineData("<p><i>It was a long night on Lower Holm.</i>", 3)]
    public void Who_the_author_is_in_italics_at_the_end_is_no_text(string end, int left) => Left($"<body>{Prose}{Prose}{end}", static (evidence, kept) => SetBeside.DropBiography(evidence, kept)).Should().HaveCount(left);

    [Theory]
    [InlineData("<p>&gt;&gt; GOOD EVENING. THE FERRY WILL RUN ALL WINTER.", 2)]
    [InlineData("<div class=transcript><p>THE BOARD SAYS IT HAD NO CHOICE AT ALL.</div>", 2)]
    [InlineData("<div class=clip><p>THE BOARD SAYS IT HAD NO CHOICE AT ALL.</div>", 3)]
    [InlineData("<p>&gt; She wrote that the ferry will run.", 3)]
    public void The_words_of_a_film_in_capitals_are_no_text(string html, int left) => Beside($"<body>{Prose}{html}</p>{Prose}", 0.9f).Should().HaveCount(left);

    [Theory]
    [InlineData("<p class=cross>The vote|<p class=cross>The boat", "1,1")]
    [InlineData("<p class=cross>The vote|<p class=cross>The vote", "0,0")]
    [InlineData("<p class=cross>The vote|<p>The boat", "0,0")]
    [InlineData("<p class=cross>The vote|<p class=cross><a href=/b>The boat</a>", "0,0")]
    [InlineData("<p class=cross>The vote:|<p class=cross>The boat:", "0,0")]
    public void Lines_of_a_class_of_their_own_between_paragraphs_are_crossheads(string lines, string left)
    {
        string[] line = lines.Split('|');
        using HtmlPage page = PageReader.Read($"<body>{Prose}{line[0]}{Prose}{line[1]}{Prose}", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, false, true, false, true];
        LinesAlike.Keep(page, CollectionsMarshal.AsSpan(units), [0.9f, 0.3f, 0.9f, 0.3f, 0.9f], kept);
        $"{(kept[1] ? 1 : 0)},{(kept[3] ? 1 : 0)}".Should().Be(left);
    }

    [Theory]
    [InlineData("<div class=ad></div>§", true)]
    [InlineData("<div>§</div>", false)]
    [InlineData("<i>§</i>", false)]
    public void A_paragraph_bare_among_others_lost_its_tag(string last, bool stays)
    {
        using HtmlPage page = PageReader.Read($"<body><div>{Prose}</p>{Prose}</p>{last.Replace("§", Prose[3..] + " " + Line, StringComparison.Ordinal)}</div>", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true, false];
        ContentSelector.KeepBare(page, CollectionsMarshal.AsSpan(units), kept);
        kept[2].Should().Be(stays);
    }

    [Theory]
    [InlineData("", "<div class=forum-signature>§</div>", 0)]
    [InlineData("", "<pre class=signature>§</pre>", 1)]
    [InlineData("", "<div class=newsletter-box><p>§</div>", 0)]
    [InlineData("", "<div id=popup><p>§</div>", 0)]
    [InlineData("", "<div class=modal-body><p>§</div>", 0)]
    [InlineData("<main>", "<div class=modal-body><p>§</div>", 1)]
    [InlineData("", "<div class=menu-modal><div><div><div><div><div><div><div><div><div><div><p>§</div></div></div></div></div></div></div></div></div></div></div>", 0)]
    [InlineData("", "<ul class=filters><li>§</ul>", 0)]
    [InlineData("", "<div class=select-menu-modal><div><p>§</div></div>", 0)]
    [InlineData("", "<div id=buyer-consent><p>§</div>", 0)]
    [InlineData("", "<div class=area_legal><p>§</div>", 0)]
    [InlineData("", "<div class=legal><div><div><div><p>§</div></div></div></div>", 1)]
    [InlineData("", "<div class=relatedItems><p>§</div>", 0)]
    [InlineData("", "<div class=post-excerpt><p>§</div>", 1)]
    [InlineData("<meta property=og:type content=article>", "<div class=post-excerpt><p>§</div>", 0)]
    [InlineData("<meta property=og:type content=article>", "<ul><li class=post-excerpt>§</ul>", 1)]
    [InlineData("", "<div class=reviews><p>§</div>", 1)]
    [InlineData("<form class=add-to-cart></form>", "<div class=reviews><p>§</div>", 0)]
    [InlineData("<div class=cartoons></div>", "<div class=reviews><p>§</div>", 1)]
    public void What_no_article_has_in_boxes_is_set_aside(string before, string html, int left) =>
        Aside(before + Prose + Prose + Prose + html.Replace("§", Line, StringComparison.Ordinal)).Count(t => t == Line).Should().Be(left);

    [Theory]
    [InlineData("<div class=newsletter-box>", 1)]
    [InlineData("<div class=relatedItems>", 4)]
    public void Where_nothing_else_is_left_boxes_stay(string box, int left) => Aside($"<body>{Prose}{box}{Prose}{Prose}{Prose}</div>{(left == 1 ? Prose + Prose : "")}").Should().HaveCount(left == 1 ? 3 : left);

    [Theory]
    [InlineData("<p>Lorem ipsum dolor|<p>Lorem Ipsum|<p>lorem ipsum", 3)]
    [InlineData("<p>Lorem ipsum dolor|<p>Lorem Ipsum|<p>Ipsum", 6)]
    [InlineData("<p>Lorem ipsum dolor sit amet|<p>Lorem ipsum dolor sit amet|<p>Lorem ipsum dolor sit amet" + LongFiller, 6)]
    public void Filler_goes_where_it_comes_again_and_more_is_left(string fillers, int left) => Aside($"<body>{Prose}{Prose}{Prose}{fillers.Replace("|", "", StringComparison.Ordinal)}").Should().HaveCount(left);

    [Theory]
    [InlineData("<div id=map-error>We are sorry. No ferry was found.</div>", false)]
    [InlineData("<div class='box no-results'><p>We are sorry. No ferry was found.</div>", false)]
    [InlineData("<p class=error>We are sorry. No ferry was found.", false)]
    [InlineData("<p class=error>No ferry", true)]
    [InlineData("<p class=terror>We are sorry. No ferry was found.", true)]
    [InlineData("<section id=on-error><p>We are sorry. No ferry was found.</section>", true)]
    [InlineData("<div class=error-handling>We are sorry. No ferry was found.</div>", true)]
    public void What_a_script_shows_when_something_fails_is_no_text(string html, bool stays)
    {
        using HtmlPage page = PageReader.Read("<body>" + html, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true];
        Failures.Drop(page, CollectionsMarshal.AsSpan(units), kept);
        kept[0].Should().Be(stays);
    }

    [Fact]
    public void Lines_above_filler_in_its_box_are_of_the_template_too() =>
        Aside($"<body>{Prose}{Prose}{Prose}<p>{Line}" + string.Concat(Enumerable.Repeat("<div><h4>Speaker's name</h4><p>Lorem ipsum dolor", 3))).Should().HaveCount(4);

    [Fact]
    public void A_dialog_around_the_headline_is_the_page() =>
        Aside($"<body>{Prose}{Prose}{Prose}<div class=modal><h1>{Headline}</h1><p>{Line}</div>").Should().Contain(Line);

    [Theory]
    [InlineData("<p><span class=\"btn btn-large\">Book a berth</span>", 3)]
    [InlineData("<div class=new-badge>Book a berth</div>", 3)]
    [InlineData("<h3 class=button>Book a berth</h3>", 4)]
    [InlineData("<p class=button>Can I book a berth?", 4)]
    [InlineData("<div class=btn-row><p>Book a berth</div>", 4)]
    [InlineData("<div class=recommendations><p>Book a berth</div>", 3)]
    public void Buttons_badges_and_recommendations_are_set_aside(string html, int left) => Aside($"<body>{Prose}{Prose}{Prose}{html}").Should().HaveCount(left);

    [Theory]
    [InlineData("NewsArticle", "<h2><span>Islands</span> The ferry stays</h2>", "01")]
    [InlineData("NewsArticle", "<h2>Nine to two</h2>", "11")]
    [InlineData("NewsArticle", "<p>The ferry stays", "11")]
    [InlineData("Article", "<h2><span>Islands</span> The ferry stays</h2>", "11")]
    public void The_headline_of_news_is_no_text_with_its_kicker_either(string type, string heading, string left)
    {
        using HtmlPage page = PageReader.Read($"<body>{heading}{Prose}", ArticleParserOptions.Default);
        int node = Enumerable.Range(0, page.Count).First(i => page[i].Tag is Tag.H2 or Tag.P);
        var metadata = new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article { Title = "The ferry stays" }, TitleNode = node, Types = [type] };
        using var evidence = new PageEvidence(page, metadata, ContentWords.None);
        bool[] kept = [true, true];
        SetBeside.Drop(evidence, [0.9f, 0.9f], kept);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    private static List<string> Beside(string html, float likely) => Left(html, (evidence, kept) =>
    {
        SetBeside.Drop(evidence, [.. kept.Select(_ => likely)], kept);
        SetBeside.DropBiography(evidence, kept);
    });

    private static List<string> Aside(string html) => Left(html, static (evidence, kept) => SetAside.Drop(evidence, kept));

    private static List<string> Left(string html, Action<PageEvidence, bool[]> drop)
    {
        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
        var front = new Article { Title = Headline, Byline = new Byline { Authors = [new Author { Name = "Ann Lee" }] } };
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = front }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        drop(evidence, kept);
        return [.. evidence.Units.Where((_, i) => kept[i]).Select(u => UnitFacts.TextOf(page, u, 300))];
    }
}
