using System.Runtime.InteropServices;
using ArticleKit.Model;
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
        List<TextUnit> units = Segmenter.Segment(page);
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
        Kept("<ul>" + string.Concat(items.Select((_, i) => "<li>Holm " + (char)('a' + i))) + "</ul>", items, HalfLists.Keep).Should().Be(left);
    }

    [Theory]
    [InlineData("<p class=a>§<p class=a>§<p class=a>§<p class=a>§", "1101", 0.4f, "1111")]
    [InlineData("<p class=a>§<p class=a>§<p class=a>§<p class=a>§", "1101", 0.1f, "1101")]
    [InlineData("<p class=a>§<p class=a>§<p class=a>§<p class=a>§", "1001", 0.4f, "1001")]
    [InlineData("<p class=a>§<p class=a>§<p class=b>§<p class=a>§", "1101", 0.4f, "1101")]
    [InlineData("<p>§<p>§<div><p>§</div><p>§", "1101", 0.4f, "1101")]
    [InlineData("<p>§<p>§<p>§", "110", 0.4f, "110")]
    public void What_is_set_just_like_most_of_the_article_is_the_article_s(string html, string known, float likely, string left)
    {
        Kept(html.Replace("§", "The ferry runs.", StringComparison.Ordinal), known, (page, units, kept) => SetAlike.Keep(page, units, All(units, likely), kept)).Should().Be(left);
    }

    [Theory]
    [InlineData("<h3>Lower Holm</h3>§<h3>Upper Holm</h3>§<h3>Skerry</h3>§", "010101", 0.4f, "111111")]
    [InlineData("<h3>Lower Holm</h3>§<h3>Upper Holm</h3>§<h3>Skerry</h3>§", "010101", 0.6f, "010101")]
    [InlineData("<h3>Lower Holm</h3>§<h3>Upper Holm</h3>§<h3>Skerry</h3>§", "010101", 0.1f, "010101")]
    [InlineData("<h3>Lower Holm</h3>§<h3>Upper Holm</h3>§<h3>Skerry</h3>§", "010100", 0.4f, "010100")]
    [InlineData("<h3>Lower Holm</h3>§<h3>Upper Holm</h3>§", "0101", 0.4f, "0101")]
    [InlineData("<p>Lower Holm</p>§<p>Upper Holm</p>§<p>Skerry</p>§", "010101", 0.4f, "010101")]
    public void Headings_set_alike_above_the_text_are_the_article_s(string html, string known, float likely, string left)
    {
        Kept(html.Replace("§", Answer, StringComparison.Ordinal), known, (page, units, kept) => HeadingsAlike.Keep(page, units, All(units, likely), kept)).Should().Be(left);
    }

    [Theory]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§</div><p>§", "001110", 0.4f, "", "011110")]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§</div><p>§", "001110", 0.2f, "", "001110")]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§</div><p>§", "001110", 0.4f, "1", "001110")]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§</div><p>§", "010000", 0.4f, "", "010000")]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§</div><p>§", "000000", 0.4f, "", "000000")]
    [InlineData("<nav>§</nav><div><p>§<p>§<p>§<p>§<p>§</div>", "010001", 0.4f, "", "010001")]
    [InlineData("<nav>§</nav><div><p>§<p>Related: <a href=/b>The bridge stays shut</a><p>§<p>§</div><p>§", "010100", 0.4f, "", "010100")]
    public void All_of_the_box_that_holds_the_text_is_kept_where_nothing_in_it_is_unlikely(string html, string known, float likely, string taken, string left)
    {
        Kept(html.Replace("§", "The ferry runs.", StringComparison.Ordinal), known, (page, units, kept) =>
        {
            bool[] chosen = [.. kept];
            if (taken.Length > 0)
            {
                chosen[int.Parse(taken, System.Globalization.CultureInfo.InvariantCulture)] = true;
            }

            RestOfBox.Keep(page, units, All(units, likely), chosen, kept);
        }).Should().Be(left);
    }

    [Theory]
    [InlineData("<ul><li>§</ul><p>Holm<ul><li>§</ul>", true, true)]
    [InlineData("<ul><li>§</ul><p>Holm<ul><li>§</ul>", false, false)]
    [InlineData("<ul><li>§</ul><p>Holm<ul class=wide><li>§</ul>", true, false)]
    public void An_article_says_a_line_twice_where_both_are_set_alike(string html, bool article, bool stays)
    {
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", "By boat from the landing stage, all year", StringComparison.Ordinal), ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = [true, true, true];
        Copies.Drop(evidence, kept, article);
        kept.Should().Equal(true, true, stays);
    }

    [Theory]
    [InlineData("<ul class=recipe__ingredients><li>§</ul>", true)]
    [InlineData("<ul><li class=p-ingredient>§</ul>", true)]
    [InlineData("<ul class=recipe><li>§</ul>", false)]
    [InlineData("<ul class=ingredients><li><a href=#i>§</a></ul>", false)]
    [InlineData("<nav class=ingredients>§</nav>", false)]
    public void Ingredients_are_known_by_their_name(string html, bool stays)
    {
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", "2 large leeks", StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [false];
        Ingredients.Keep(new NamedElements(page), CollectionsMarshal.AsSpan(units), [false], kept);
        kept[0].Should().Be(stays);
    }

    [Theory]
    [InlineData("<figure><blockquote>§</blockquote><figcaption>Ann Lee, harbour master</figcaption></figure>", "10", 0.9f, "11")]
    [InlineData("<figure><figcaption>Ann Lee, harbour master</figcaption><blockquote>§</blockquote></figure>", "01", 0.9f, "11")]
    [InlineData("<figure><blockquote>§</blockquote><figcaption>Ann Lee, harbour master</figcaption></figure>", "10", 0.6f, "10")]
    [InlineData("<figure><blockquote>§</blockquote><figcaption>Ann Lee, harbour master</figcaption></figure>", "00", 0.9f, "00")]
    [InlineData("<blockquote>§</blockquote><figure><img src=/a.jpg><figcaption>The harbour master</figcaption></figure>", "10", 0.9f, "10")]
    [InlineData("<blockquote>§<figure><img src=/a.jpg><figcaption>The harbour master</figcaption></figure></blockquote>", "10", 0.9f, "10")]
    public void Whose_words_a_figure_quotes_is_told_by_its_caption(string html, string known, float likely, string left)
    {
        Kept(html.Replace("§", "The ferry runs all winter.", StringComparison.Ordinal), known, (page, units, kept) => QuoteSources.Keep(page, units, All(units, likely), new bool[units.Length], kept)).Should().Be(left);
    }

    [Theory]
    [InlineData(3, true, 6)]
    [InlineData(4, true, 4)]
    [InlineData(4, false, 8)]
    public void Many_paragraphs_that_come_again_beside_themselves_are_a_slip_and_no_refrain(int count, bool prose, int left)
    {
        string part = string.Concat(Enumerable.Range(0, count).Select(i => (prose ? Answer : "<p>The ferry runs all winter ") + "Boat " + (char)('A' + i)));
        using HtmlPage page = PageReader.Read("<body>" + part + part, ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = [.. evidence.Units.Select(static _ => true)];
        Copies.Drop(evidence, kept, article: true);
        kept.Count(k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("This guide contains <a href=/a>affiliate links</a> to the ferry company.", 0.9f, false)]
    [InlineData("If you book here we may earn a small commission, says the ferry company.", 0.9f, false)]
    [InlineData("Wenn du über unsere Links buchst, erhalten wir eine Provision von der Reederei.", 0.9f, false)]
    [InlineData("If you book here we may earn a small commission, says the ferry company.", 0.97f, true)]
    [InlineData("To play this clip you need to enable JavaScript in your browser.", 0.9f, false)]
    [InlineData("An dieser Stelle finden Sie einen externen Inhalt von Fjordblick, der den Text ergänzt.", 0.7f, false)]
    [InlineData("Artiklen fortsætter efter annoncen", 0.9f, false)]
    [InlineData("Thank you for signing up!", 0.9f, false)]
    [InlineData("The player uses a service to manage extra content that can set cookies on your device.", 0.9f, false)]
    [InlineData("This content is imported from a network of friends.", 0.9f, false)]
    [InlineData("A welcome email is on its way. If it is late, please check your junk folder.", 0.9f, false)]
    [InlineData("She told the board to enable a script on the ferry.", 0.9f, true)]
    [InlineData("The ferry company earns a commission on each of the beds in the islands.", 0.9f, true)]
    public void Notices_among_the_text_are_none_of_it(string line, float likely, bool stays)
    {
        using HtmlPage page = PageReader.Read("<body><p>" + line, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true];
        Disclosures.Drop(page, CollectionsMarshal.AsSpan(units), [likely], kept);
        kept[0].Should().Be(stays);
    }

    [Theory]
    [InlineData("0.4,0.2,0.05", "110")]
    [InlineData("0.04,0.03,0.01", "110")]
    [InlineData("0.9,0.2,0.05", "100")]
    public void Where_nothing_is_likely_what_is_not_far_from_the_likeliest_is_kept(string likely, string left)
    {
        using HtmlPage page = PageReader.Read($"<body>{Answer}{Answer}{Answer}", ArticleParserOptions.Default);
        using var evidence = new PageEvidence(page, new ArticleKit.Parsing.Html.Metadata.PageMetadata { Front = new Article() }, ContentWords.None);
        bool[] kept = ContentSelector.Kept(evidence, [.. likely.Split(',').Select(static p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture))]);
        string.Concat(kept.Select(static k => k ? '1' : '0')).Should().Be(left);
    }

    [Theory]
    [InlineData("<div><img src=/a.jpg><div>The ferry at the old quay</div></div>", 1)]
    [InlineData("<div><img src=/a.jpg><div>What does the ferry cost?</div></div>", 0)]
    [InlineData("<div><img src=/a.jpg><div>2. The ferry at the old quay</div></div>", 0)]
    [InlineData("<div><img src=/a.jpg><div>The ferry at the old quay</div><div>Ann Lee</div></div>", 0)]
    [InlineData("<div><div>The ferry at the old quay</div></div>", 0)]
    [InlineData("<p>The ferry at the old quay", 0)]
    public void A_line_alone_in_a_box_with_a_picture_between_paragraphs_is_its_caption(string box, int captions)
    {
        const string Paragraph = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two.</p>";
        using HtmlPage page = PageReader.Read($"<body>{Paragraph}{box}{Paragraph}", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        Captions.Find(page, new NamedElements(page), CollectionsMarshal.AsSpan(units), [.. units.Select(static _ => true)]).Should().HaveCount(captions);
    }

    [Theory]
    [InlineData("Copyright 2024 Holm Radio. All rights reserved.", false)]
    [InlineData("© 2019 Holm Radio", false)]
    [InlineData("Copyright HOLM.", false)]
    [InlineData("All rights reserved. This material, and all else on this site, may not be copied in whole or in part without leave of the house.", false)]
    [InlineData("Copyright (c) 2019 Holm Radio", false)]
    [InlineData("Copyright is what the islanders argued about for 2024 days.", true)]
    [InlineData("© Holm Radio, used by permission", false)]
    [InlineData("Quelle: Holm Radio/dpa", false)]
    [InlineData("来源：渡轮日报", false)]
    [InlineData("Riproduzione riservata", false)]
    [InlineData("Photo: Ada Holm", false)]
    [InlineData("Source: nobody on the board would say who had told the papers of it", true)]
    [InlineData("The source: a harbour pilot", true)]
    public void Whose_the_text_is_at_its_end_is_no_text(string line, bool stays) =>
        Kept("<p>The ferry sails.<p>" + line, "11", static (page, units, kept) => Disclosures.Drop(page, units, [0.99f, 0.9f], kept)).Should().Be(stays ? "11" : "10");

    private delegate void Rule(HtmlPage page, ReadOnlySpan<TextUnit> units, Span<bool> kept);

    /// <summary>What a rule keeps of a page's units, a 1 for each that is kept.</summary>
    private static string Kept(string body, string known, Rule rule)
    {
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. known.Select(static c => c == '1')];
        rule(page, CollectionsMarshal.AsSpan(units), kept);
        return string.Concat(kept.Select(static k => k ? '1' : '0'));
    }

    private static float[] All(ReadOnlySpan<TextUnit> units, float likely)
    {
        var p = new float[units.Length];
        p.AsSpan().Fill(likely);
        return p;
    }
}
