using System.Text.RegularExpressions;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Page;
using CsCheck;

namespace ArticleKit.Tests.Parsing.Html.Page;

public partial class PageTreeTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<div class=c>", "</div>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<tbody>", "</tbody>", "<caption>",
        "<ul>", "</ul>", "<li>", "</li>", "<select>", "<option>", "</select>", "<template>", "</template>", "<svg>", "</svg>", "<math>", "</math>", "<mi>", "<desc>", "<foreignObject>", "<![CDATA[x]]>",
        "<form>", "</form>", "<button>", "</button>", "<h1>", "</h1>", "<h2>", "<dl>", "<dt>", "<dd>", "<br>", "</br>", "<hr>", "<img>", "<pre>\n", "</pre>", "<script>", "</script>", "<style>", "</style>",
        "<textarea>", "</textarea>", "<title>", "</title>", "<noscript>", "</noscript>", "<head>", "</head>", "<body class=b>", "</body>", "</html>", "<html id=h>", "<frameset>", "<ruby>", "<rt>", "<nobr>",
        "<font>", "<applet>", "<object>", "</object>", "<input>", "<iframe>", "</iframe>", "<!-- c -->", "<!doctype html>", "&amp;", "&nosuch;", "&lt", "\0", "text", " ", "\n", "<", "</", "<x-y>", "</x-y>", "<br/>",
        "<colgroup>", "<col>", "<center>", "<address>", "<a>", "<meta>", "<link>", "<base>", "<tfoot>", "<fieldset>", "<details>", "<summary>", "<optgroup>", "<em>", "</em>", "<code>", "</code>",
    ];

    public static TheoryData<string, string> Cases => new()
    {
        { "nothing but words", "words" },
        { "empty", "" },
        { "whole page", "<!DOCTYPE html><html lang=en id=h><head><title>T</title><meta charset=utf-8></head><body class=b>x</body></html>" },
        { "white space about the head", "  <!DOCTYPE html>\n <html>\n <head>\n </head>\n <body>\n x \n</body>\n </html>\n " },
        { "misnested formatting", "<p>1<b>2<i>3</b>4</i>5</p>" },
        { "formatting over blocks", "<b>1<p>2</b>3</p>" },
        { "formatting over many blocks", "<a href=x>1<div>2<div>3</a>4</div>5</div>6" },
        { "formatting reopened in the next paragraph", "<p><b class=x>1<p>2<p>3</b><p>4" },
        { "three equal marks are kept, the fourth not", "<p><b class=x><b class=x><b class=x><b class=x><b class=y>1<p>2" },
        { "links in links", "<a href=a>1<a href=b>2</a>3" },
        { "links in a table in a link", "<a href=a>1<table><a href=b>2</a><tr><td><a href=c>3</table>4" },
        { "nobr in nobr", "<nobr>1<nobr>2</nobr>3" },
        { "text in a table", "<table>1<tr>2<td>3</td>4</tr>5</table>6" },
        { "elements in a table", "<div><table><b>1<tr><p>2<td>3</td></b>4</table>5</div>" },
        { "foster parenting without a parent", "<table><tr><table><tr><td>1</table>2" },
        { "table parts out of place", "<tr>1<td>2<tbody>3<table><caption>4<table><td>5" },
        { "cells without rows", "<table><td>1<td>2<tr><th>3</table>" },
        { "columns", "<table><colgroup><col><col>1<tr><td>2</table>" },
        { "input and form in a table", "<table><form><input type=hidden><input><tr><td>1</form></table>" },
        { "select with what it cannot hold", "<select><p>1<option>2<optgroup>3<option>4<b>5</select>6" },
        { "select in a table", "<table><tr><td><select><option>1<tr><td>2</table>" },
        { "template", "<template><tr><td>1</td></tr></template><table><template><td>2</template></table>3" },
        { "template in head", "<head><template><p>1</template></head>2" },
        { "svg", "<p>1<svg viewBox='0 0 1 1'><title>2</title><g><path d=x /><foreignObject><p>3</p></foreignObject></g></svg>4" },
        { "html breaks out of svg", "<svg><g><p>1</svg>2" },
        { "cdata in svg", "<svg><text><![CDATA[1<b>2]]></text></svg><p><![CDATA[3]]>" },
        { "mathml", "<p><math><mi>x</mi><annotation-xml encoding='text/html'><p>1</p></annotation-xml><mtext><b>2</b></mtext></math>3" },
        { "unclosed paragraphs and items", "<p>1<p>2<ul><li>3<li>4<ul><li>5</ul><li>6</ul><p>7" },
        { "paragraph ended by blocks", "<p>1<div>2</div>3</p>4<p>5<h2>6</h2>7" },
        { "headings in headings", "<h1>1<h2>2</h1>3" },
        { "definitions", "<dl><dt>1<dd>2<dd>3<dt>4</dl>" },
        { "ruby", "<ruby>1<rt>2<rp>3</rp><rt>4</ruby>5" },
        { "buttons", "<button>1<button>2</button>3" },
        { "nested forms", "<form id=a>1<form id=b>2</form>3</form>4" },
        { "end tags without begin", "</p>1</br>2</div>3</b>4</body>5</html>6" },
        { "body attributes after content", "<p>1<body class=late id=b><html id=h>2" },
        { "head elements in the body", "<body>1<title>2</title><meta><link><base href=x><style>3</style>4" },
        { "noscript", "<head><noscript><link></noscript></head><noscript><p>1<img></noscript>2" },
        { "textarea and pre drop their first line break", "<textarea>\n<b>1</textarea><pre>\n\n2</pre><listing>\n3</listing>" },
        { "plaintext", "<p>1<plaintext><b>2</plaintext>3" },
        { "xmp and iframe", "<xmp><b>1</xmp><iframe><b>2</iframe>3" },
        { "unclosed textarea", "<p>1<textarea><p>2" },
        { "unclosed title", "<title>1<p>2" },
        { "unclosed comment", "1<!-- 2 <p>3" },
        { "comments", "1<!--2-->3<!---->4<!--->5<!-- a -- b --!>6<!x>7<?php 8 ?>9" },
        { "script with markup", "<script>if (a < b) '</p>';<!-- <script> </script> --></script>1" },
        { "JSON-LD is kept", "<script type='application/ld+json'>{\"a\":\"</p>\"}</script>1" },
        { "character references", "&amp;&lt;&gt;&quot;&#65;&#x42;&eacute;&notit;&not;in &ampx &amp &nosuch; &#0; &#x110000; &#128; &#xD800; &copy" },
        { "references in attributes", "<a href='?a=1&copy=2&amp;b=3&lt' class=\"&quot;\">1</a>" },
        { "attributes in many shapes", "<p class = 'a b' id=x/ CLASS=second href>1<p class=\"\">2<p class=a=b>3<p id='a\nb'>4" },
        { "nulls", "<p>1\02<b\0>3</b\0><svg>4\05</svg>" },
        { "line endings", "<p>1\r\n2\r3\n4<pre>\r\n5\r\n</pre>" },
        { "broken tags", "1< 2<>3</>4<p 5" },
        { "frameset-less soup", "<frame><p>1<frameset><frame></frameset>2" },
        { "frameset", "<html><head></head><frameset><frame><noframes>1</noframes></frameset></html>" },
        { "custom elements", "<my-card><slot-x>1</slot-x><p>2</my-card>3" },
        { "object and applet keep formatting in", "<b>1<object>2</b>3</object>4" },
        { "hr and br within p", "<p>1<hr>2<br>3</p>" },
        { "isindex, image, listing", "<image><isindex>1<menuitem>2<keygen>3" },
        { "adoption with deep nesting", "<b><i><u><s><em><strong><p>1</b>2</i>3</u>4" },
        { "amp", "<amp-img src=x><noscript><img></noscript></amp-img><amp-video></amp-video>1" },
        { "right after head", "<head></head><p>1</p><head><title>2</title></head>" },
        { "details", "<details><summary>1</summary>2<details>3</details></details>4" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_is_the_tree_that_AngleSharp_builds(string name, string html)
    {
        TreeDump.OfPage(html).Should().Be(TreeDump.OfDom(html), name);
    }

    [Fact]
    public void So_it_is_for_any_soup_of_tags() =>
        Gen.OneOfConst(Pieces).Array[1, 24].Select(string.Concat).Where(h => !h.Contains("<template>", StringComparison.Ordinal) || !TablePart().IsMatch(h)).Sample(
            html => TreeDump.OfPage(html) == TreeDump.OfDom(html),
            iter: 10000);

    [Fact]
    public void Parts_of_tables_within_templates_are_dropped_and_never_fail() =>
        Gen.OneOfConst(Pieces).Array[1, 24].Select(p => "<template>" + string.Concat(p) + "</template><p>after").Sample(
            html =>
            {
                using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
                return page.Count > 3;
            },
            iter: 5000);

    [Theory]
    [InlineData("<select><button><tr><template></template>text")]
    [InlineData("<table><tr><template></template>text")]
    [InlineData("<tr><template></tr>text</template>text<b>text")]
    [InlineData("<!doctype html>text<table>text<tr>text</html>text")]
    [InlineData("text<select><button><td><template></template><td>text")]
    [InlineData("text<select><button><td><i><template><i></template></tbody><option><center><td>")]
    public void All_nodes_stand_under_one_root(string html)
    {
        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);

        page[0].End.Should().Be(page.Count);
        page.Nodes[1..].ToArray().Should().OnlyContain(n => n.Parent >= 0);
        page.TextOf(0).Should().Contain("text");
    }

    [Fact]
    public void So_they_do_of_any_soup_of_tags() =>
        Gen.OneOfConst(Pieces).Array[1, 24].Select(string.Concat).Sample(
            html =>
            {
                using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
                return page[0].End == page.Count;
            },
            iter: 10000);

    [GeneratedRegex("</?(table|caption|colgroup|col|tbody|thead|tfoot|tr|td|th)>")]
    private static partial Regex TablePart();

    [Fact]
    public void Shown_texts_are_listed_with_how_they_open()
    {
        using HtmlPage page = PageReader.Read("<head><title>no</title></head><body><p>  By Ann</p> <script>no</script><p>5</p><p> \n </p>", ArticleParserOptions.Default);
        page.Shown.All.ToArray().Select(t => (page.TextOf(t.Node), t.Length, t.First, t.Second, t.Third)).Should().Equal(("By Ann", 5, 'B', 'y', ' '), ("5", 1, '5', '\0', '\0'));
        page.Shown.From(page.Shown.All[1].Node).Length.Should().Be(1);
    }

    [Fact]
    public void Nodes_know_parent_end_depth_and_how_much_text_they_hold()
    {
        using HtmlPage page = PageReader.Read("<body><div>one two<a href=x>three <b>four</b></a></div><p>five</p><script>no text</script>", ArticleParserOptions.Default);
        int div = page.FindDescendant(0, Tag.Div);
        int link = page.FindDescendant(0, Tag.A);
        int bold = page.FindDescendant(0, Tag.B);

        page[div].Parent.Should().Be(page.Body);
        page[div].TextLength.Should().Be("onetwothreefour".Length);
        page[div].LinkLength.Should().Be("threefour".Length);
        page[bold].LinkLength.Should().Be(4);
        page[bold].Depth.Should().Be((ushort)(page[link].Depth + 1));
        page[link].End.Should().Be(page[div].End);
        page[page.Body].TextLength.Should().Be("onetwothreefourfive".Length);
        page.TextOf(page.Body).Should().Be("one twothree four five");
        page.FindAncestor(bold, Tag.Div).Should().Be(div);
        page.FindAncestor(bold, Tag.Table).Should().Be(-1);
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<img src=x>")]
    [InlineData("<input>")]
    [InlineData("<meta name=x>")]
    [InlineData("<link rel=x>")]
    [InlineData("<hr>")]
    [InlineData("<p>x")]
    [InlineData("<li>x")]
    [InlineData("<p><b>x")]
    [InlineData("<b>x<p>y</b>z</p>")]
    [InlineData("<table><tr><td>x</table>")]
    [InlineData("<table><b>x</b></table>")]
    [InlineData("<svg><path d=x /><g></g></svg>")]
    [InlineData("<math><mi>x</mi></math>")]
    [InlineData("<script>x</script><style>y</style><title>z</title><textarea>t</textarea>")]
    [InlineData("<template><div>x</template>")]
    [InlineData("<select><option>x<option>y</select>")]
    [InlineData("<iframe></iframe><noscript><img></noscript><object><param></object>")]
    [InlineData("<form><button>x</button></form>")]
    public void Any_number_of_elements_that_end_may_stand_before_one(string piece)
    {
        string html = "<body>" + string.Concat(Enumerable.Repeat(piece, 1500)) + "<section><div>x</div></section>";

        TreeDump.OfPage(html).Should().EndWith(TreeDump.OfDom(html)[^60..]);
    }

    [Fact]
    public void Elements_deeper_than_the_limit_stand_beside_each_other()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 5000)) + "core";

        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default with { MaxDepth = 50 });

        page.Nodes.ToArray().Max(n => n.Depth).Should().BeLessThan(60);
        page.TextOf(0).Should().Be("core");
    }

    [Fact]
    public void More_nodes_than_allowed_are_refused_by_name()
    {
        Action read = () => PageReader.Read(string.Concat(Enumerable.Repeat("<b>x</b>", 1000)), ArticleParserOptions.Default with { MaxNodes = 100 });

        read.Should().Throw<ArticleLimitException>().Where(e => e.Limit == nameof(ArticleParserOptions.MaxNodes) && e.Maximum == 100);
    }
}
