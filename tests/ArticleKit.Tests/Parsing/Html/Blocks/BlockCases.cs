namespace ArticleKit.Tests.Parsing.Html.Blocks;

/// <summary>What a fragment of a page is as blocks: name, HTML, outline.</summary>
internal static class BlockCases
{
    public static (string Name, string Html, string Outline)[] All { get; } =
    [
        // Headings
        ("headings keep their level and name", "<h2 id=a>One</h2><h4>Two</h4>", "h2#a One\nh4 Two"),
        ("a heading with marks and a link", "<h3>The <em>real</em> <a href=x>cost</a></h3>", "h3 The *real* [cost](/dir/x)"),
        ("a heading broken over lines is one", "<h2>One<br>half</h2>", "h2 One⏎half"),
        ("an empty heading is none", "<h2> </h2><h3><img src=i.png width=1 height=1></h3>", ""),
        ("a heading within a div within a header", "<header><div><h2>One</h2></div></header>", "h2 One"),
        ("words beside a heading are their own", "<div>before<h2>One</h2>after</div>", "p before\nh2 One\np after"),

        // Paragraphs
        ("text in a div", "<div>One</div><div>Two</div>", "p One\np Two"),
        ("text between blocks", "<div>One<p>Two</p>Three</div>", "p One\np Two\np Three"),
        ("one line break is a break", "<p>One<br>two</p>", "p One⏎two"),
        ("a span set as a break is one", "<p>One<span class='x br'></span>two</p>", "p One⏎two"),
        ("two line breaks end a paragraph", "<div>One<br><br>Two<br /> <br/>Three</div>", "p One\np Two\np Three"),
        ("two line breaks within a mark", "<p><b>One<br><br>Two</b></p>", "p **One**\np **Two**"),
        ("line breaks at the edges are none", "<p><br>One<br></p>", "p One"),
        ("blanks collapse", "<p>  One \n\t two   <b> three </b>four  </p>", "p One two **three** four"),
        ("no-break spaces are spaces", "<p>One&nbsp;&nbsp;two</p>", "p One two"),
        ("zero widths are nothing", "<p>zero&#8203;width &#65279;mark</p>", "p zerowidth mark"),
        ("soft hyphens stay: they are the text's own", "<p>Extra&shy;ordi&shy;nary</p>", "p Extra\u00ADordi\u00ADnary"),
        ("a joiner within an emoji stays", "<p>A &#128105;&zwj;&#128640; flies</p>", "p A \U0001F469\u200D\U0001F680 flies"),
        ("a blank between inline elements stays", "<p><b>One</b> <i>two</i>\n<a href=/x>three</a></p>", "p **One** *two* [three](/x)"),
        ("no blank is made between letters", "<p>un<b>believ</b>able<span>!</span></p>", "p un**believ**able!"),
        ("an empty paragraph is none", "<p> </p><p>&nbsp;</p><p><span></span></p>", ""),

        // Inline marks
        ("emphasis", "<p><em>a</em> <i>b</i> <cite>c</cite> <dfn>d</dfn> <var>e</var></p>", "p *a* *b* *c* *d* *e*"),
        ("strong", "<p><strong>a</strong> <b>b</b></p>", "p **a** **b**"),
        ("strikethrough", "<p><s>a</s> <del>b</del> <strike>c</strike> <ins>d</ins></p>", "p ~~a~~ ~~b~~ ~~c~~ d"),
        ("highlight, subscript, superscript", "<p><mark>a</mark> H<sub>2</sub>O m<sup>2</sup></p>", "p ==a== H_{2}O m^{2}"),
        ("a quotation in line", "<p>He said <q>no</q>.</p>", "p He said “no”."),
        ("code in line", "<p><code>a  b</code> <kbd>Ctrl</kbd> <samp>ok</samp> <tt>x</tt></p>", "p `a b` `Ctrl` `ok` `x`"),
        ("marks within marks", "<p><b>a <i>b</i></b></p>", "p **a *b***"),
        ("the same mark twice is once", "<p><b><strong>a</strong></b></p>", "p **a**"),
        ("blanks stand outside of marks", "<p>a<b> b </b>c<i> </i>d</p>", "p a **b** c d"),
        ("empty marks are none", "<p>a<b></b><i><span></span></i>b</p>", "p ab"),
        ("spans and abbreviations are their words", "<p><span>a</span> <abbr title=x>b</abbr> <small>c</small> <u>d</u> <font>e</font> <time>f</time></p>", "p a b c d e f"),

        // Links
        ("a relative link is absolute", "<p><a href='../x?y=1#z'>a</a></p>", "p [a](/x?y=1#z)"),
        ("a link keeps its title", "<p><a href=/x title='To x'>a</a></p>", "p [a](/x \"To x\")"),
        ("a link within the page stays one", "<p><a href='#n1'>1</a></p>", "p [1](#n1)"),
        ("a link that runs a program is its words", "<p><a href='javascript:go()'>a</a> <a href=' JavaScript:x'>b</a> <a href='data:text/html,x'>c</a></p>", "p a b c"),
        ("an anchor without address is its words", "<p><a name=x>a</a> <a href=''>b</a></p>", "p a b"),
        ("mail and telephone", "<p><a href='mailto:ann@a.example'>a</a> <a href='tel:+441'>b</a></p>", "p [a](mailto:ann@a.example) [b](tel:+441)"),
        ("a link around blocks", "<a href=/x><p>One</p></a>", "p [One](/x)"),
        ("a link about an image is the image", "<p><a href=/big.jpg><img src=/a.jpg></a></p>", "fig(img /a.jpg)"),

        // Lists
        ("a list", "<ul><li>One</li><li>Two</li></ul>", "ul(One | Two)"),
        ("a list without end tags", "<ol><li>One<li>Two</ol>", "ol(One | Two)"),
        ("an ordered list that starts late", "<ol start=5><li>Five</ol>", "ol5(Five)"),
        ("nested lists", "<ul><li>One<ul><li>a</li><li>b</li></ul></li><li>Two</li></ul>", "ul(p One; ul(a | b) | Two)"),
        ("a list straight within a list", "<ul><li>One</li><ul><li>a</li></ul><li>Two</li></ul>", "ul(p One; ul(a) | Two)"),
        ("items of paragraphs", "<ul><li><p>One</p></li><li><p>Two</p><p>more</p></li></ul>", "ul(One | p Two; p more)"),
        ("an item with code", "<ol><li>Run<pre>make</pre></li></ol>", "ol(p Run; code(make))"),
        ("empty items are none", "<ul><li>One</li><li> </li></ul>", "ul(One)"),
        ("notes have names to link to", "<p>See<sup><a href='#fn1'>1</a></sup>.</p><ol><li id=fn1>The note.</li></ol>", "p See^{[1](#fn1)}.\nol(#fn1 The note.)"),
        ("items of divs", "<ul><li><div>One</div><div>Two</div></li></ul>", "ul(p One; p Two)"),
        ("a picture in an item", "<ul><li>One<img src=/a.jpg></li><li>Two</li></ul>", "ul(p One; fig(img /a.jpg) | Two)"),
        ("definitions", "<dl><dt>One<dd>first<dt>Two<dd>second<dd>third</dl>", "dl(One: first | Two: p second; p third)"),
        ("definitions in divs", "<dl><div><dt>One</dt><dd>first</dd></div></dl>", "dl(One: first)"),

        // Quotes
        ("a block quote", "<blockquote>One</blockquote>", "quote(One)"),
        ("a block quote of paragraphs", "<blockquote><p>One</p><p>Two</p></blockquote>", "quote(p One; p Two)"),
        ("a block quote with its source's address", "<blockquote cite='https://b.example/x'><p>One</p></blockquote>", "quote(One <https://b.example/x>)"),
        ("a block quote with a footer", "<blockquote><p>One</p><footer>Ann Lee</footer></blockquote>", "quote(One — Ann Lee)"),
        ("a block quote with a cite", "<blockquote><p>One</p><cite>Ann Lee</cite></blockquote>", "quote(One — *Ann Lee*)"),
        ("a dash before the name is no part of it", "<blockquote><p>One</p><footer>— Ann Lee</footer></blockquote>", "quote(One — Ann Lee)"),
        ("a block quote in a figure with its caption", "<figure><blockquote><p>One</p></blockquote><figcaption>Ann Lee</figcaption></figure>", "quote(One — Ann Lee)"),
        ("a dash before the source alone tells it", "<blockquote><p>One</p>— Ann Lee, <a href='/x'>May 3</a></blockquote>", "quote(One — Ann Lee, [May 3](/x))"),
        ("a title of a work in a quote is no attribution", "<blockquote><p>I read <cite>Emma</cite>.</p><p>Twice.</p></blockquote>", "quote(p I read *Emma*.; p Twice.)"),
        ("quotes within quotes", "<blockquote>One<blockquote>Two</blockquote></blockquote>", "quote(p One; quote(Two))"),
        ("a pull quote by its class", "<blockquote class=pullquote><p>One</p></blockquote>", "pull(One)"),
        ("a pull quote with its speaker", "<blockquote class='pull-quote'><p>One</p><cite>Ann</cite></blockquote>", "pull(One — *Ann*)"),
        ("a pull quote in an aside", "<aside class=pullquote><p>One</p></aside>", "pull(One)"),
        ("a pull quote in a figure", "<figure class='wp-block-pullquote'><blockquote><p>One</p><cite>Ann</cite></blockquote></figure>", "pull(One — *Ann*)"),
        ("a block quote that the text says too is a pull quote", Ferry + "<blockquote><p>The ferry ran for thirty years without an accident</p></blockquote>", FerryText + "\npull(The ferry ran for thirty years without an accident)"),
        ("a pull quote before its sentence", "<blockquote><p>The ferry ran for thirty years without an accident</p></blockquote>" + Ferry, "pull(The ferry ran for thirty years without an accident)\n" + FerryText),
        ("a pull quote may join two sentences", Ferry + "<blockquote><p>The ferry ran for thirty years … the bridge came and nobody cried.</p></blockquote>", FerryText + "\npull(The ferry ran for thirty years … the bridge came and nobody cried.)"),
        ("a heading in a block quote that the text says too", Ferry + "<blockquote><h4>“The ferry ran for thirty years without an accident”</h4></blockquote>", FerryText + "\npull(“The ferry ran for thirty years without an accident”)"),
        ("a block quote that the text does not say", Ferry + "<blockquote><p>I never liked boats much, to tell you the truth of it</p></blockquote>", FerryText + "\nquote(I never liked boats much, to tell you the truth of it)"),
        ("what a page calls a pull quote, and its text does not say, is a block quote", Ferry + "<aside class=pullquote><p>I never liked boats much, to tell you the truth of it</p></aside>", FerryText + "\nquote(I never liked boats much, to tell you the truth of it)"),
        ("a box of quotes that the text says too", Ferry + "<div class='module-quote'><p>The ferry ran for thirty years without an accident</p><p>Ann Lee</p><p>Former captain</p></div>", FerryText + "\npull(The ferry ran for thirty years without an accident — Ann Lee, Former captain)"),
        ("a box of quotes that the text does not say is text", Ferry + "<div class='module-quote'><p>I never liked boats much, to tell you the truth of it</p></div>", FerryText + "\np I never liked boats much, to tell you the truth of it"),
        ("an aside that the text says too", Ferry + "<aside><p>The ferry ran for thirty years without an accident</p></aside>", FerryText + "\npull(The ferry ran for thirty years without an accident)"),
        ("a pull quote shown twice is one", Ferry + "<aside class=pull-quote><p>The ferry ran for thirty years without an accident</p></aside><aside class=pull-quote><p>The ferry ran for thirty years without an accident</p></aside>", FerryText + "\npull(The ferry ran for thirty years without an accident)"),
        ("a picture of the speaker beside a pull quote", Ferry + "<div class=pull-quote><img src=/ann.jpg><p>The ferry ran for thirty years without an accident</p><p>Ann Lee</p></div>", FerryText + "\npull(The ferry ran for thirty years without an accident — Ann Lee)"),
        ("a post that names whom it quotes lifts nothing", Ferry + "<blockquote><p>Ann wrote: On the sound the ferry ran for thirty years without an accident</p></blockquote>", FerryText + "\nquote(Ann wrote: On the sound the ferry ran for thirty years without an accident)"),
        ("posts that quote whole posts lift nothing", Ferry + "<blockquote><p>On the sound the ferry ran for thirty years without an accident, though it often ran late. Then the bridge came and nobody cried.</p></blockquote><p>I for one cried when the old boat was sold.</p><blockquote><p>I for one cried when the old boat was sold.</p></blockquote>",
            FerryText + "\nquote(" + FerryText[2..] + ")\np I for one cried when the old boat was sold.\nquote(I for one cried when the old boat was sold.)"),
        ("a post that quotes another lifts nothing", "<div class=postbody>" + Ferry + "</div><div class=postbody><blockquote><p>The ferry ran for thirty years without an accident</p></blockquote></div>", FerryText + "\nquote(The ferry ran for thirty years without an accident)"),

        // Figures
        ("a figure", "<figure><img src=/a.jpg alt='A cat'><figcaption>The cat</figcaption></figure>", "fig(img /a.jpg \"A cat\" | The cat)"),
        ("a credit by its words", "<figure><img src=/a.jpg><figcaption>The cat. Photo: Ann Lee</figcaption></figure>", "fig(img /a.jpg | The cat. | © Photo: Ann Lee)"),
        ("a credit in brackets", "<figure><img src=/a.jpg><figcaption>The cat (Photo by Ann Lee)</figcaption></figure>", "fig(img /a.jpg | The cat | © Photo by Ann Lee)"),
        ("a caption that is a credit", "<figure><img src=/a.jpg><figcaption>Photo: Ann Lee</figcaption></figure>", "fig(img /a.jpg | © Photo: Ann Lee)"),
        ("a picture word within a caption", "<figure><img src=/a.jpg><figcaption>Ann Lee in her Image: A Life poster</figcaption></figure>", "fig(img /a.jpg | Ann Lee in her Image: A Life poster)"),
        ("a caption that only its class marks", "<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>The cat</p></div>", "fig(img /a.jpg | The cat)"),
        ("a caption that names the maker", "<div class=x><img src=/a.jpg></div><div>The cat. Foto: Ann Lee</div>", "fig(img /a.jpg | The cat. | © Foto: Ann Lee)"),
        ("a line alone with a picture in a box of pictures", "<div class=article-image><img src=/a.jpg><p>The cat</p></div>", "fig(img /a.jpg | The cat)"),
        ("a caption and its credit", "<div><div><img src=/a.jpg></div><p class=caption>The cat</p><p>Image: Ann Lee</p></div>", "fig(img /a.jpg | The cat | © Image: Ann Lee)"),
        ("what stands with a credit in a box of a picture is the caption", "<div><div><img src=/a.jpg></div><p><span>The cat</span></p><p>Image: Ann Lee</p></div>", "fig(img /a.jpg | The cat | © Image: Ann Lee)"),
        ("a credit right behind a figure", "<figure><img src=/a.jpg></figure><p>© Ann Lee / dpa</p>", "fig(img /a.jpg | © © Ann Lee / dpa)"),
        ("each picture has its own caption", "<div class=caption><img src=/a.jpg><p>One</p></div><div class=caption><img src=/b.jpg><p>Two</p></div>", "fig(img /a.jpg | One)\nfig(img /b.jpg | Two)"),
        ("a picture word is no credit", "<img src=/a.jpg><p>He took a picture by the sea, and images: none.</p>", "fig(img /a.jpg)\np He took a picture by the sea, and images: none."),
        ("a post of another site", "<blockquote class=twitter-tweet><p>It is on <a href=https://t.co/x>t.co</a></p>&mdash; Ann (@ann) <a href=https://twitter.com/ann/status/1>May 1</a></blockquote>", "embed(twitter https://twitter.com/ann/status/1 \"It is on t.co\")"),
        ("a post without an address is a quote", "<blockquote class=twitter-tweet><p>Words</p></blockquote>", "quote(Words)"),
        ("a credit by its class", "<figure><img src=/a.jpg><figcaption>The cat <span class=credit>Ann Lee</span></figcaption></figure>", "fig(img /a.jpg | The cat | © Ann Lee)"),
        ("a credit alone", "<figure><img src=/a.jpg><figcaption><span class='image-credit'>Ann Lee</span></figcaption></figure>", "fig(img /a.jpg | © Ann Lee)"),
        ("measures of a picture", "<img src=/a.jpg width=640 height=480px>", "fig(img /a.jpg 640x480)"),
        ("a picture in a paragraph", "<p>One <img src=/a.jpg> two</p>", "p One two\nfig(img /a.jpg)"),
        ("a counting pixel is none", "<img src=/p.gif width=1 height=1><p>One</p>", "p One"),
        ("a lazy picture", "<img src='data:image/gif;base64,R0' data-src=/a.jpg>", "fig(img /a.jpg)"),
        ("a lazy picture by its set", "<img src='data:image/gif;base64,R0' data-srcset='/a.jpg 320w, /b.jpg 640w'>", "fig(img /b.jpg)"),
        ("the largest of a set where there is no source", "<img srcset='/a.jpg 1x, /b.jpg 2x'>", "fig(img /b.jpg)"),
        ("a comma within an address of a set", "<img srcset='/w_1,h_2/a.jpg 320w, /w_3,h_4/b.jpg 640w'>", "fig(img /w_3,h_4/b.jpg)"),
        ("a picture element", "<picture><source srcset='/a.webp 2x'><img src=/a.jpg alt=x></picture>", "fig(img /a.jpg \"x\")"),
        ("a picture element whose image has no source", "<picture><source srcset='/a.webp'><img alt=x></picture>", "fig(img /a.webp \"x\")"),
        ("a picture for pages without scripts", "<figure><noscript><img src=/a.jpg></noscript></figure>", "fig(img /a.jpg)"),
        ("a picture given twice is one", "<figure><img data-src=/a.jpg><noscript><img src=/a.jpg></noscript></figure>", "fig(img /a.jpg)"),
        ("a gallery", "<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Both</figcaption></figure>", "fig(img /a.jpg img /b.jpg | Both)"),
        ("a video and a sound", "<video src=/v.mp4></video><audio><source src=/s.mp3></audio>", "fig(video /v.mp4)\nfig(audio /s.mp3)"),
        ("AMP", "<amp-img src=/a.jpg width=600 height=400></amp-img><amp-video src=/v.mp4></amp-video>", "fig(img /a.jpg 600x400)\nfig(video /v.mp4)"),

        // Embeds
        ("a video player", "<iframe src='https://www.youtube.com/embed/x1' title='The film' width=560></iframe>", "embed(youtube https://www.youtube.com/embed/x1 \"The film\")"),
        ("a player without cookies", "<iframe src='https://www.youtube-nocookie.com/embed/x1'></iframe>", "embed(youtube https://www.youtube-nocookie.com/embed/x1)"),
        ("a map", "<iframe data-src='https://maps.example.co.uk/m?x'></iframe>", "embed(example https://maps.example.co.uk/m?x)"),
        ("a hidden frame is none", "<iframe src='https://t.example/' width=0 height=0></iframe><iframe src='about:blank'></iframe>", ""),
        ("a player in a figure", "<figure><iframe src='https://player.vimeo.com/video/1'></iframe></figure>", "embed(vimeo https://player.vimeo.com/video/1)"),

        // Tables
        ("a table of data", "<table><tr><th>A<th>B<tr><td>1<td>2</table>", "table(^ !A | !B / 1 | 2)"),
        ("a table with all its parts", "<table><caption>All</caption><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>2</tbody><tfoot><tr><td>3<td>4</tfoot></table>", "table(All :: ^ !A | !B / 1 | 2 / 3 | 4)"),
        ("spans", "<table><tr><th colspan=2>A<tr><td rowspan=2>1<td>2<tr><td>3</table>", "table(^ !A→2 / 1↓2 | 2 / 3)"),
        ("a first row in bold is the head", "<table><tr><td><b>A</b><td><strong>B</strong><tr><td>1<td>2<tr><td>3<td>4</table>", "table(^ !**A** | !**B** / 1 | 2 / 3 | 4)"),
        ("bold in all rows is no head", "<table><tr><td><b>A</b><td><b>B</b><tr><td><b>1</b><td><b>2</b><tr><td>3<td>4</table>", "table(**A** | **B** / **1** | **2** / 3 | 4)"),
        ("heads of rows", "<table><tr><th>A<td>1<tr><th>B<td>2</table>", "table(!A | 1 / !B | 2)"),
        ("marks and paragraphs in cells", "<table><tr><td><b>1</b><td><p>a</p><p>b</p><tr><td>2<td><a href=/x>c</a></table>", "table(**1** | a⏎b / 2 | [c](/x))"),
        ("an empty cell keeps its place", "<table><tr><td>1<td><td>3<tr><td>4<td>5<td>6</table>", "table(1 |  | 3 / 4 | 5 | 6)"),
        ("a table of layout dissolves", "<table><tr><td><p>One</p><p>Two</p></td></tr></table>", "p One\np Two"),
        ("a table that says it is layout", "<table role=presentation><tr><td>One<td>Two<tr><td>Three<td>Four</table>", "p One\np Two\np Three\np Four"),
        ("a table about a table", "<table><tr><td><table><tr><td>1<td>2<tr><td>3<td>4</table></td></tr></table>", "table(1 | 2 / 3 | 4)"),

        // Code and formulas
        ("code", "<pre>a\n  b\n\nc</pre>", "code(a⏎  b⏎⏎c)"),
        ("code with its language", "<pre><code class='language-CSharp'>int a;</code></pre>", "code:csharp(int a;)"),
        ("a language on the box about it", "<div class='highlight highlight-source-js'><pre>a</pre></div>", "code:js(a)"),
        ("a brush", "<pre class='brush: python'>a</pre>", "code:python(a)"),
        ("code of spans and breaks", "<pre><code><span>if</span> (a)<br>  b;</code></pre>", "code(if (a)⏎  b;)"),
        ("code of lines in elements", "<pre><code><div>a</div><div>b</div></code></pre>", "code(a⏎b)"),
        ("code keeps what looks like markup", "<pre>&lt;p&gt; &amp; *x*</pre>", "code(<p> & *x*)"),
        ("a formula with its TeX", "<p>So <math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics></math> it is</p>", "p So $x^2$ it is"),
        ("a formula on its own line", "<p><math display=block><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics></math></p>", "math(x^2)"),
        ("a formula without TeX is its text", "<p>So <math><mi>x</mi><mo>=</mo><mn>1</mn></math>.</p>", "p So $x=1$."),

        // Headings with a sign that links to them
        ("a pilcrow that links to the heading is no part of it", "<h2 id=x>One<a class=headerlink href='#x' title='Permalink to this heading'>¶</a></h2>", "h2#x One"),
        ("a hash before the heading", "<h3 id=x><a href='#x'>#</a> One</h3>", "h3#x One"),
        ("a heading that is a link stays one", "<h2 id=x><a href='#x'>One</a></h2>", "h2#x [One](#x)"),

        // Boxes and rules
        ("an aside", "<p>" + Long + "</p><aside><h3>Facts</h3><p>One</p></aside>", "p " + Long + "\naside(h3 Facts; p One)"),
        ("a rule", "<hr>", "hr"),
        ("rules side by side are one", "<hr><hr>", "hr"),
        ("details", "<details><summary>One</summary><p>Two</p></details>", "p One\np Two"),
        ("sections are no blocks", "<section><div><article><p>One</p></article></div></section>", "p One"),
        ("scripts and styles say nothing", "<p>One<script>x</script><style>y</style><template>z</template></p>", "p One"),
    ];

    private const string FerryText = "p On the sound the ferry ran for thirty years without an accident, though it often ran late. Then the bridge came and nobody cried.";

    private const string Ferry = "<p>On the sound the ferry ran for thirty years without an accident, though it often ran late. Then the bridge came and nobody cried.</p>";

    private const string Long = "A long paragraph, so that the box beside it is not most of what the page says, and the reader knows which of the two is the text and which the note.";
}
