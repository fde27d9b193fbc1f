namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>Headline, subtitle and kicker.</summary>
internal static class TitleCases
{
    private const string Plain = "title: Council votes for a second bridge";

    public static FrontMatterCase[] All { get; } =
    [
        // The headline as printed
        new("a page with a first heading", "", "", Plain),
        new("the site's name behind a bar is cut off", "<title>Council votes for a second bridge | The Example Times</title>", "", Plain),
        new("the site's name behind a dash is cut off", "<title>Council votes for a second bridge - Example</title>", "", Plain),
        new("the site's name before the headline is cut off", "<title>Example: Council votes for a second bridge</title>", "", Plain),
        new("section and site behind bars are cut off", "<title>Council votes for a second bridge | News | Example</title>", "", Plain),
        new("guillemets part the site too", "<title>Council votes for a second bridge « Example</title>", "", Plain),
        new("a dash within the headline stays", "<title>Council votes – narrowly – for a bridge | Example</title>", "<h1>Council votes – narrowly – for a bridge</h1>", "title: Council votes – narrowly – for a bridge"),
        new("a colon within the headline stays", "<title>Second bridge: how the council voted - Example</title>", "<h1>Second bridge: how the council voted</h1>", "title: Second bridge: how the council voted"),
        new("the printed heading is preferred to a shorter title element", "<title>Bridge vote | Example</title>", "", Plain),
        new("the printed heading is preferred to a longer one for search engines", "<title>Council votes for a second bridge: results, map and reactions | Example</title>", "", Plain),
        new("entities are decoded", "<title>Tom &amp; Ann vote &quot;no&quot; | Example</title>", "<h1>Tom &amp; Ann vote &quot;no&quot;</h1>", "title: Tom & Ann vote \"no\""),
        new("entities that were encoded twice are decoded", "<title>x</title><meta property=og:title content='Tom &amp;amp; Ann vote against the bridge'>", "<!-- no heading -->", "title: Tom & Ann vote against the bridge"),
        new("white space collapses", "", "<h1>\n  Council votes\n\tfor a   second bridge </h1>", Plain),
        new("a line break in the heading is a blank", "", "<h1>Council votes<br>for a second bridge</h1>", Plain),
        new("marks in the heading are its words", "", "<h1>Council <em>votes</em> for a <b>second</b> bridge</h1>", Plain),
        new("a link to the page itself is the heading's words", "", "<h1><a href='/news/council-votes-for-a-second-bridge'>Council votes for a second bridge</a></h1>", Plain),
        new("capitals stay as printed", "<title>COUNCIL VOTES FOR A SECOND BRIDGE</title>", "<h1>COUNCIL VOTES FOR A SECOND BRIDGE</h1>", "title: COUNCIL VOTES FOR A SECOND BRIDGE"),

        new("the sign of a heading's link to itself is no word of it", "", "<h1>Council votes for a second bridge<a class=headerlink href='#council'>¶</a></h1>", Plain),
        new("a number sign that links to the heading itself is no word of it", "", "<h1><a href='#council'>#</a> Council votes for a second bridge</h1>", Plain),
        new("a number sign of the headline's own stays", "<title>What is new in C# | Example</title>", "<h1>What is new in C#</h1>", "title: What is new in C#"),
        new("soft hyphens are seen at the end of a line alone", "", "<h1>Coun&shy;cil votes for a sec&shy;ond bridge</h1>", Plain),

        new("a non-joiner that gives Persian letters their form stays in a told title", "<title>Example</title><meta property=og:title content='می&zwnj;خواهم بدانم'>", "<!-- no heading -->", "title: می\u200Cخواهم بدانم"),
        new("a joiner within an emoji stays in a told title", "<title>Example</title><meta property=og:title content='A &#128105;&zwj;&#128640; flies over the council'>", "<!-- no heading -->", "title: A \U0001F469\u200D\U0001F680 flies over the council"),
        new("a joiner between plain letters goes", "<title>Example</title><meta property=og:title content='Council&zwj; votes for a second&zwnj; bridge'>", "<!-- no heading -->", Plain),

        // Which heading
        new("a logo that is a first heading is no headline", "<meta property=og:site_name content='Example'>", "<h1 class=logo><a href=/>Example</a></h1><h2>Council votes for a second bridge</h2>", Plain),
        new("a second heading that the page tells as its title", "<meta property=og:title content='Council votes for a second bridge'>", "<h2>Council votes for a second bridge</h2>", Plain),
        new("a headline in a div whose name says so", "<title>Council votes for a second bridge | Example</title>", "<div class=article-title>Council votes for a second bridge</div><!-- no heading -->", Plain),
        new("a heading of a related story is none", "", "<h1>Council votes for a second bridge</h1><aside class=related><h2>Ten ways to cross a river</h2></aside>", Plain),
        new("a hidden heading is none", "<title>Council votes for a second bridge | Example</title>", "<h1 style='display:none'>Skip to content</h1><h2>Council votes for a second bridge</h2>", Plain),
        new("no heading: Open Graph", "<title>x</title><meta property=og:title content='Council votes for a second bridge'>", "<!-- no heading -->", Plain),
        new("no heading: the title element", "<title>Council votes for a second bridge | Example</title>", "<!-- no heading -->", Plain),
        new("no heading: JSON-LD", "<title>Example</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\"}</script>", "<!-- no heading -->", Plain),
        new("no heading: Dublin Core", "<title>Example</title><meta name=DC.title content='Council votes for a second bridge'>", "<!-- no heading -->", Plain),
        new("no heading: Highwire", "<title>On voting for second bridges | Example</title><meta name=citation_title content='On voting for second bridges'>", "<!-- no heading -->", "title: On voting for second bridges"),
        new("JSON-LD within a graph", "<title>Example</title><script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Example\"},{\"@type\":\"Article\",\"headline\":\"Council votes for a second bridge\"}]}</script>", "<!-- no heading -->", Plain),
        new("JSON-LD within an array", "<title>Example</title><script type=application/ld+json>[{\"@type\":\"BreadcrumbList\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Council votes for a second bridge\"}]</script>", "<!-- no heading -->", Plain),
        new("JSON-LD with a comma too many", "<title>Example</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",}</script>", "<!-- no heading -->", Plain),
        new("JSON-LD with a line break in a string", "<title>Example</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes\nfor a second bridge\"}</script>", "<!-- no heading -->", Plain),
        new("no heading: microdata", "<title>Example</title>", "<div itemscope itemtype=http://schema.org/NewsArticle><div itemprop=headline>Council votes for a second bridge</div></div><!-- no heading -->", Plain),
        new("a page of which nothing tells a title", "<title></title>", "<!-- no heading -->", "title: -"),

        // Kicker
        new("a kicker above the headline", "", "<p class=kicker>Local politics</p><h1>Council votes for a second bridge</h1>", Plain + "\nkicker: Local politics"),
        new("a kicker set inside the heading", "<title>Council votes for a second bridge | Example</title>", "<h1><span class=kicker>Local politics</span> Council votes for a second bridge</h1>", Plain),
        new("an eyebrow is a kicker", "", "<div class=article-eyebrow>Analysis</div><h1>Council votes for a second bridge</h1>", "kicker: Analysis"),
        new("a top line is a kicker", "", "<span class=topline>Brücken</span><h1>Council votes for a second bridge</h1>", "kicker: Brücken"),
        new("no kicker", "", "", "kicker: -"),
        new("the headline is no kicker", "", "<div class=kicker>Council votes for a second bridge</div><h1>Council votes for a second bridge</h1>", "kicker: -"),
        new("the site's name is no kicker", "<meta property=og:site_name content='River News'>", "<div class=kicker>River News</div><h1>Council votes for a second bridge</h1>", "kicker: -"),
        new("a button is no kicker", "", "<div class=kicker>Share Article</div><h1>Council votes for a second bridge</h1>", "kicker: -"),
        new("the parts of a kicker are apart", "", "<p class=kicker><a href=/t/1>Bridges</a><a href=/t/2>Council</a></p><h1>Council votes for a second bridge</h1>", "kicker: Bridges Council"),
        new("a kicker among much white space is whole", "", "<p class=kicker><a href=/t/1>Bridges</a>" + new string(' ', 200) + "<a href=/t/2>Council</a></p><h1>Council votes for a second bridge</h1>", "kicker: Bridges Council"),
        new("the signs around a kicker go", "", "<div class=kicker>– Bridges –</div><h1>Council votes for a second bridge</h1>", "kicker: Bridges"),
        new("a day above the headline is no kicker", "", "<div class=kicker>May 2, 2024</div><h1>Council votes for a second bridge</h1>", "kicker: -"),
        new("a word that stands before a day is no kicker", "", "<div class=eyebrow>Updated</div><h1>Council votes for a second bridge</h1>", "kicker: -"),

        // What stands beside the headline in its element
        new("the label of a thread before the headline", "<title>News - Council votes for a second bridge</title><script type=application/ld+json>{\"@type\":\"DiscussionForumPosting\",\"headline\":\"Council votes for a second bridge\"}</script>", "<h1><span class=label>News</span> Council votes for a second bridge</h1>", Plain),
        new("the site's name behind the headline", "<title>Council votes for a second bridge | Example</title><meta property=og:site_name content=Example>", "<h1>Council votes for a second bridge | Example</h1>", Plain),
        new("a dash inside the headline", "<title>Council votes for a second bridge – lorries must wait</title><meta property=og:title content='Council votes for a second bridge – lorries must wait'>", "<h1>Council votes for a second bridge – lorries must wait</h1>", "title: Council votes for a second bridge – lorries must wait"),
        new("a dash inside a first heading that nothing tells", "<title>Example</title>", "<h1>Council votes – lorries must wait</h1>", "title: Council votes – lorries must wait"),
        new("the first heading where the page tells it cut short", "<title>Council votes for a second bridge and lorries must…</title><meta property=og:title content='Council votes for a second bridge and lorries must…'>", "<h1>Council votes for a second bridge and lorries must wait until spring</h1>", "title: Council votes for a second bridge and lorries must wait until spring"),
        new("a kicker set inside the heading that the page tells with it", "<title>Local politics - Council votes for a second bridge</title><meta property=og:title content='Local politics Council votes for a second bridge'>", "<h1><span class=overline>Local politics</span> Council votes for a second bridge</h1>", Plain),
        new("a kicker that the page tells before a colon stays", "<title>Local politics: Council votes for a second bridge</title><meta property=og:title content='Local politics: Council votes for a second bridge'>", "<h1><span class=overline>Local politics:</span> Council votes for a second bridge</h1>", "title: Local politics: Council votes for a second bridge"),
        new("a day before the headline", "<title>02.05.2024 - Council votes for a second bridge</title><meta property=og:title content='02.05.2024 - Council votes for a second bridge'>", "<h1>02.05.2024 - Council votes for a second bridge</h1>", Plain),
        new("a day and nothing but signs", "<title>02.05.2024 - - - - - - - -</title>", "<h1>02.05.2024 - - - - - - - -</h1>", "title: 02.05.2024 - - - - - - - -"),
        new("a day in an element of its own before the headline", "", "<h1><span><time datetime=2024-05-02>2 May 2024</time></span> <span>Council votes for a second bridge</span></h1>", Plain),
        new("a number of a version is no day", "<title>2024.4.4 -> 2024.5.0: stuck on the second bridge</title>", "<h1>2024.4.4 -> 2024.5.0: stuck on the second bridge</h1>", "title: 2024.4.4 -> 2024.5.0: stuck on the second bridge"),
        new("a first heading that links to the front page is the site's", "<title>Council votes for a second bridge – The news from the river</title>", "<h1 class=claim><a href=/>The news from the river</a></h1><h1>Council votes for a second bridge</h1>", Plain),
        new("a subtitle that the page tells behind the headline", "<title>Stone and water - Council votes for a second bridge</title>", "<h1>Stone and water</h1><h2>Council votes for a second bridge</h2>", "title: Stone and water"),

        new("what searches are to find, behind the bar of a title that is not printed", "<title>Second bridge plans | Walks, boats and all that floats on the river</title><meta property=og:title content='Second bridge plans | Walks, boats and all that floats on the river'>", "<!-- no heading -->", "title: Second bridge plans"),
        new("section and site behind the bars of a heading", "<title>Council votes for a second bridge | Local politics of the town | River Courier Online</title>", "<h1>Council votes for a second bridge | Local politics of the town | River Courier Online</h1>", Plain),
        new("a heading with one bar is read as printed", "<title>Council votes for a second bridge | What it will cost the town and who pays</title>", "<h1>Council votes for a second bridge | What it will cost the town and who pays</h1>", "title: Council votes for a second bridge | What it will cost the town and who pays"),
        new("a channel and a site behind low lines", "<html lang=zh><title>市议会投票决定修建第二座桥_地方频道_示例网</title>", "<!-- no heading --><div>市议会投票决定修建第二座桥</div>", "title: 市议会投票决定修建第二座桥"),
        new("the site's first heading links home, the headline below opens the title", "<title>Council votes for a second bridge - Chapter 1 - annika</title>", "<h1><a href=/>River Archive <sup>beta</sup></a></h1><h2>Council votes for a second bridge</h2>", Plain),
        new("the site's first heading links home and is told twice", "<title>Council votes for a second bridge - River Archive</title><meta property=og:title content='River Archive'><meta name=twitter:title content='River Archive'>", "<h1><a href=/>River Archive</a></h1><h2>Council votes for a second bridge</h2>", Plain),

        new("the site's first heading links home, the title has the headline behind it", "<title>River Archive: Council votes for a second bridge</title>", "<h1><a href=/>River Archive</a></h1><h3>Council votes for a second bridge</h3>", Plain),
        new("an office program's file is no title", "<title>Microsoft Word - heft37_lee.doc</title>", "<h1>Council votes for a second bridge</h1>", Plain),
        new("the site's first heading links home, the title has behind it what no heading prints", "<title>River Archive: Council votes for a second bridge</title>", "<h1><a href=/>River Archive</a></h1><fieldset><legend>Council votes for a second bridge</legend></fieldset>", Plain),
        new("a first heading that says whose site it is, as its host does", "<title>Example Club</title>", "<h1>Example Club</h1><h2>Council votes for a second bridge</h2>", Plain),
        new("a title of the site's name and a word", "<title>Example: Article</title>", "<h1>Example e.V.</h1><h2>Council votes for a second bridge</h2>", Plain),
        new("a section's heading right above the headline's", "<title>News</title>", "<p>River Friends</p><h2>News</h2><h3>Council votes for a second bridge</h3>", Plain),
        new("a short heading that the next one takes up", "<title>Second bridge | River Friends</title>", "<h2>Second bridge</h2><h3>About the second bridge of the town</h3>", "title: Second bridge"),
        new("a title that tells the site and a section before its last bar", "<title>Example | Reviews | The bridge</title>", "<h3>The bridge: ten years on the river</h3><!-- no heading -->", "title: The bridge: ten years on the river"),

        // No heading at all
        new("a headline in bold letters", "<title>Bridge Friends - Reports</title>", "<!-- no heading --><table><tr><td><p align=center><b><font size=4>Council votes for a second bridge</font></b></p><p>Sunday 2 June 2024</p></td></tr></table>", Plain),
        new("a headline in large letters before a line break", "<title>Example Online</title>", "<!-- no heading --><font size=5><b>Council votes for a second bridge</b></font><br><font><i>By Ann Lee</i><br>Friday, 2 May 2024</font>", Plain + "\nauthors: Ann Lee"),
        new("a bold line beside the headline that the page tells and prints", "<title>Council votes for a second bridge</title>", "<!-- no heading --><span>Council votes for a second bridge</span><p><b>Eleven were for it</b></p>", Plain),

        // The part that is the headline
        new("the part behind a bar that structured data tells as the name of the thing", "<title>Stone for small rivers | Garden bridge kit – Example Works</title><meta property=og:title content='Stone for small rivers | Garden bridge kit'><script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Garden bridge kit\"}</script>", "<!-- no heading -->", "title: Garden bridge kit"),
        new("what the page prints, where the told title goes on up to the site's name", "<title>How towns build bridges that last for ages: Lee, Ann: 9780000000002: Example.com: Books</title><meta name=title content='How towns build bridges that last for ages: Lee, Ann: 9780000000002: Example.com: Books'>", "<h1><span id=title>How towns build bridges that last for ages</span> <span>Hardcover – October 16, 2018</span></h1>", "title: How towns build bridges that last for ages"),
        new("what the page prints, where the told title counts the things behind it", "<title>Best bridges ever built (120 bridges)</title><meta name=twitter:title content='Best bridges ever built (120 bridges)'>", "<h2><a href=/list>All lists</a> &gt; Best bridges ever built</h2>", "title: Best bridges ever built"),
        new("a link to the section before the headline, which the page tells as a part", "<title>Friends of the River - Council votes for a second bridge - Local politics - News</title>", "<!-- no heading --><span class=item-title><a href=/topic/3>Local politics</a> : Council votes for a second bridge</span>", Plain),
        new("smaller letters set inside the heading are a kicker", "<title>Bridges of the town - council votes | Example</title>", "<h1><span class=h1small>Bridges of the town</span> Council votes for a second bridge</h1>", Plain),
        new("of two headings that the title tells, the one of the page's address", "<title>A.Word.A.Day --second</title>", "<h2>A.Word.A.Day</h2><h3>second</h3>", "title: second"),
        new("what is printed as a link to the page itself says it", "<title>example.com | Gas and water</title>", "<div class=itc-headline>Council votes for a second bridge</div><h6>Council votes for a second bridge</h6><h5>By Ann Lee</h5><ul><li><a href='/news/council-votes-for-a-second-bridge'>Council votes for a second bridge</a></li></ul><!-- no heading -->", Plain),
        new("the heading that holds what would be cut off the title", "<title>Second bridge - River Archive Oslo</title>", "<div><h2>Competition for the second bridge in Oslo</h2></div>", "title: Competition for the second bridge in Oslo"),
        new("copies of the headline that screen readers skip", "<title>Example</title>", "<h1><span aria-hidden=true><span>Council votes</span><span>for a second</span><span>bridge</span><span>Council votes for</span><span>a second bridge</span></span><span class=hidden>Council votes for a second bridge</span></h1>", Plain),

        // Subtitle
        new("a subtitle under the headline", "", "<h1>Council votes for a second bridge</h1><p class=subtitle>Eleven members were for it, nine against.</p>", Plain + "\nsubtitle: Eleven members were for it, nine against."),
        new("a standfirst is a subtitle", "", "<h1>Council votes for a second bridge</h1><div class=standfirst>Eleven members were for it, nine against.</div>", "subtitle: Eleven members were for it, nine against."),
        new("an excerpt under the headline is a subtitle", "", "<h1>Council votes for a second bridge</h1><div class=single-post-excerpt><p>Eleven members were for it, nine against.</div>", "subtitle: Eleven members were for it, nine against."),
        new("what leads on is no subtitle", "", "<h1>Council votes for a second bridge</h1><p class=subtitle>Tell your friends of it:</p>", "subtitle: -"),
        new("a button is no subtitle", "", "<h1>Council votes for a second bridge</h1><p class=subtitle>Subscribe today!</p>", "subtitle: -"),
        new("a dek is a subtitle", "", "<h1>Council votes for a second bridge</h1><p class='dek'>Eleven members were for it, nine against.</p>", "subtitle: Eleven members were for it, nine against."),
        new("a second heading right under the headline is a subtitle", "", "<header><h1>Council votes for a second bridge</h1><h2>Eleven members were for it, nine against</h2></header>", Plain + "\nsubtitle: Eleven members were for it, nine against"),
        new("the first of several crossheads is no subtitle", "", "<div><h1>Council votes for a second bridge</h1><h2>What is to be built?</h2><p>A bridge of stone.</p><h2>What does it cost?</h2><p>Nobody knows.</p></div>", "subtitle: -"),
        new("who wrote it is no subtitle", "", "<h1>Council votes for a second bridge</h1><h2 class='byline subtitle'>By Ann Lee and Bo Chen</h2>", "subtitle: -"),
        new("when it was posted is no subtitle", "", "<header><h1>Council votes for a second bridge</h1><h2>Posted on May 2, 2024 by Annika</h2></header>", "subtitle: -"),
        new("by whom and when is no subtitle, whatever its element is called", "", "<h1>Council votes for a second bridge</h1><div class=subtitle>by Ann Lee, May 2, 2024</div>", "subtitle: -"),
        new("whose picture it is is no subtitle", "", "<header><h1>Council votes for a second bridge</h1><h2>© Bo Chen / Example Pictures</h2></header>", "subtitle: -"),
        new("a description that is printed under the headline is a subtitle", "<meta property=og:description content='Eleven members were for it, and nine were against.'>", "<h1>Council votes for a second bridge</h1><div>Eleven members were for it, and nine were against.</div>", "subtitle: Eleven members were for it, and nine were against."),
        new("a description that is not printed is no subtitle", "<meta property=og:description content='Eleven members were for it, and nine were against.'>", "", "subtitle: -"),
    ];
}
