namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>Who wrote it: bylines in many languages, roles, organisations, suffixes and particles, and what is no name.</summary>
internal static class BylineCases
{
    public static FrontMatterCase[] All { get; } =
    [
        // One author
        Line("By and a name", "By Ann Lee", "Ann Lee"),
        Line("the byline is kept as printed", "By Ann Lee in Oslo", "Ann Lee", "\nbyline: By Ann Lee in Oslo"),
        Line("a place behind the name goes", "By Ann Lee in Oslo", "Ann Lee"),
        Line("a paper behind the name goes", "By Ann Lee for The Example Times", "Ann Lee"),
        Line("an office behind a comma goes", "By Ann Lee, political editor", "Ann Lee"),
        Line("Staff Writer is an office", "By Ann Lee, Staff Writer", "Ann Lee"),
        Line("an office before the name goes", "By Reporter Ann Lee", "Ann Lee"),
        Line("an address behind the name goes", "By Ann Lee ann.lee@example.com", "Ann Lee"),
        Line("a handle behind the name goes", "By Ann Lee @annlee", "Ann Lee"),
        Line("a date behind a bar goes", "By Ann Lee | 2 May 2024", "Ann Lee"),
        Line("a date behind a dot goes", "By Ann Lee · May 2, 2024 · 5 min read", "Ann Lee"),
        Line("Written by", "Written by Ann Lee", "Ann Lee"),
        Line("a date before the name goes", "May 2, 2024 by Ann Lee", "Ann Lee"),
        Line("a name in parentheses is none", "By Ann Lee (Reuters)", "Ann Lee"),

        // Several
        Line("two names", "By Ann Lee and Bo Chen", "Ann Lee; Bo Chen"),
        Line("three names in order", "By Ann Lee, Bo Chen and Eva Schmidt", "Ann Lee; Bo Chen; Eva Schmidt"),
        Line("a comma before the last", "By Ann Lee, Bo Chen, and Eva Schmidt", "Ann Lee; Bo Chen; Eva Schmidt"),
        Line("an ampersand", "By Ann Lee & Bo Chen", "Ann Lee; Bo Chen"),
        Line("two names and a place", "By Ann Lee and Bo Chen in Berlin", "Ann Lee; Bo Chen"),
        new("authors of JSON-LD in order", JsonLd("[{\"@type\":\"Person\",\"name\":\"Bo Chen\"},{\"@type\":\"Person\",\"name\":\"Ann Lee\"}]"), "", "authors: Bo Chen; Ann Lee"),
        new("authors of Highwire are turned round", "<meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Chen, Bo'>", "", "authors: Ann Lee; Bo Chen"),
        Line("the same name twice is one", "By Ann Lee and Ann Lee", "Ann Lee"),

        // Suffixes, particles, forms
        Line("a suffix stays with its name", "By Martin Lee, Jr.", "Martin Lee, Jr."),
        Line("a numeral stays with its name", "By Martin Lee III", "Martin Lee III"),
        Line("Dutch particles", "Door Jan van der Berg", "Jan van der Berg", language: "nl"),
        Line("a German particle", "Von Anna von Hagen", "Anna von Hagen", language: "de"),
        Line("two German particles", "Von Anna von Hagen und Karl zu Stein", "Anna von Hagen; Karl zu Stein", language: "de"),
        Line("an apostrophe", "By Sean O'Neill", "Sean O'Neill"),
        Line("a double name", "Von Anne-Marie Schulze-Delitz", "Anne-Marie Schulze-Delitz", language: "de"),
        Line("an initial", "By Ann B. Lee", "Ann B. Lee"),
        Line("Spanish names with de la", "Por María de la Cruz", "María de la Cruz", language: "es"),
        Line("Spanish names joined with y", "Por María López y Juan Pérez", "María López; Juan Pérez", language: "es"),
        Line("degrees stay with their name", "By Ann Lee, PhD, MPH", "Ann Lee, PhD, MPH"),
        Line("an order that few know stays behind a degree", "By Ann Lee, MD, FOOBA and Bo Chen", "Ann Lee, MD, FOOBA; Bo Chen"),
        Line("a by-name stays in its name", "By Robert (Bob) Smith", "Robert (Bob) Smith"),
        new("capitals are recased where the page shows the case", "<meta name=author content='Ann Lee'>", "<p class=byline>By ANN LEE</p>", "authors: Ann Lee"),

        // Languages
        Line("German", "Von Anna Schmidt und Karl Weber", "Anna Schmidt; Karl Weber", language: "de"),
        Line("German with a colon", "Autor: Karl Weber", "Karl Weber", language: "de"),
        Line("German with a genre", "Ein Gastbeitrag von Anna Schmidt", "Anna Schmidt", language: "de"),
        Line("French", "Par Claire Dubois et Jean Martin", "Claire Dubois; Jean Martin", language: "fr"),
        Line("an interview in French", "Propos recueillis par Claire Dubois", "Claire Dubois", language: "fr"),
        Line("Spanish", "Por María López", "María López", language: "es"),
        Line("Portuguese", "Por João Silva e Maria Souza", "João Silva; Maria Souza", language: "pt"),
        Line("Italian", "di Giulia Rossi", "Giulia Rossi", language: "it"),
        Line("Italian for a collection", "A cura di Giulia Rossi", "Giulia Rossi", language: "it"),
        Line("Dutch", "Door Pieter Bakker en Anna Visser", "Pieter Bakker; Anna Visser", language: "nl"),
        Line("Swedish", "Av Erik Lund och Anna Berg", "Erik Lund; Anna Berg", language: "sv"),
        Line("Norwegian", "Skrevet av Kari Holm", "Kari Holm", language: "no"),
        Line("Danish", "Af Mette Holm og Lars Friis", "Mette Holm; Lars Friis", language: "da"),
        Line("Finnish", "Teksti: Matti Niemi", "Matti Niemi", language: "fi"),
        Line("Polish", "Autor: Anna Nowak", "Anna Nowak", language: "pl"),
        Line("Hungarian", "Írta: Kovács Anna", "Kovács Anna", language: "hu"),
        Line("Romanian", "Scris de Maria Popescu", "Maria Popescu", language: "ro"),
        Line("Turkish", "Yazan: Ayşe Demir", "Ayşe Demir", language: "tr"),
        Line("Russian", "Автор: Анна Петрова", "Анна Петрова", language: "ru"),
        Line("Greek", "Της Μαρίας Παππά", "Μαρίας Παππά", language: "el"),
        Line("Indonesian", "Oleh Siti Rahma", "Siti Rahma", language: "id"),
        Line("Hebrew", "מאת דנה כהן", "דנה כהן", language: "he"),
        Line("Arabic", "بقلم ليلى حداد", "ليلى حداد", language: "ar"),
        Line("Chinese with a slash", "文/王小明", "王小明", language: "zh"),
        Line("Chinese reporters", "记者 王小明", "王小明", language: "zh"),
        Line("Korean reporters", "홍길동 기자", "홍길동", language: "ko"),

        // Roles
        Line("text and photos", "Text: Anna Schmidt | Fotos: Karl Weber", "Anna Schmidt; Karl Weber (Photographer)", language: "de"),
        Line("photos in English", "By Ann Lee. Photos by Bo Chen", "Ann Lee; Bo Chen (Photographer)"),
        Line("a translator", "By Ann Lee | Translated by Bo Chen", "Ann Lee; Bo Chen (Translator)"),
        Line("an editor", "By Ann Lee | Edited by Bo Chen", "Ann Lee; Bo Chen (Editor)"),
        Line("one person for text and photos", "Text & Fotos: Anna Schmidt", "Anna Schmidt", language: "de"),

        // Organisations
        new("an agency", JsonLd("{\"@type\":\"Organization\",\"name\":\"dpa\"}"), "<p class=byline>dpa</p>", "authors: dpa [organisation]"),
        Line("a desk", "By Example News Staff", "Example News Staff [organisation]"),
        Line("editors who bear a name", "By The Example editors", "The Example editors [organisation]"),
        Line("an organisation that begins with a number", "By 3i Example", "3i Example"),
        Line("an organisation with a joiner in its name", "By Center for Research and Evaluation", "Center for Research and Evaluation [organisation]"),
        Line("a person and an agency", "Von Anna Schmidt und dpa", "Anna Schmidt; dpa [organisation]", language: "de"),

        // Sources
        new("a class name that says author", "", "<div class=author>Ann Lee</div>", "authors: Ann Lee"),
        new("the line that names the author, of an element with counts and buttons", "", "<div class=author><p>321,046</p><p><a class=author-name href=/people/ann>Ann Lee</a></p><p>Profile Follow</p></div>", "authors: Ann Lee\nbyline: Ann Lee"),
        new("each has the link that holds the name", "", "<p class=byline>By <a href=/people/ann>Ann Lee</a>, Bo Chen and <a href=/people/eva>Eva Schmidt</a></p>", "authors: Ann Lee; Bo Chen; Eva Schmidt\nlinks: https://www.example.com/people/ann; -; https://www.example.com/people/eva"),
        new("a link beside the name is not the author's", "", "<p class=byline>By Ann Lee in <a href=/places/oslo>Oslo</a></p>", "authors: Ann Lee\nlinks: -"),
        new("a link that says author", "", "<p>Posted <a rel=author href=/people/ann>Ann Lee</a></p>", "authors: Ann Lee\nlinks: https://www.example.com/people/ann"),
        new("microdata", "", "<span itemprop=author itemscope><span itemprop=name>Ann Lee</span></span>", "authors: Ann Lee"),
        new("a card", "", "<p class='byline vcard'>By <span class='author fn'>Ann Lee</span></p>", "authors: Ann Lee"),
        new("meta author", "<meta name=author content='Ann Lee'>", "", "authors: Ann Lee"),
        new("Parse.ly", "<meta name=parsely-author content='Ann Lee'>", "<p>By Ann Lee</p>", "authors: Ann Lee"),
        new("Dublin Core", "<meta name=DC.creator content='Ann Lee'>", "<p>By Ann Lee</p>", "authors: Ann Lee"),
        new("JSON-LD by reference", "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"author\":{\"@id\":\"#ann\"}},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\",\"url\":\"https://www.example.com/ann\"}]}</script>", "", "authors: Ann Lee\nlinks: https://www.example.com/ann"),
        new("JSON-LD that gives a string", JsonLd("\"Ann Lee\""), "", "authors: Ann Lee"),
        new("a label over the name", "", "<h3>Author</h3><p>Ann Lee</p>", "authors: Ann Lee"),
        Line("a day without a year goes", "By Ann Lee December 8", "Ann Lee"),
        new("a day, and a name behind it", "", "<p>2 May 2024 , Ann Lee</p>", "authors: Ann Lee"),
        new("the first line of the text, broken off from it", "", "<p>By Ann Lee<br><img src=pixel.gif><br>" + Signed.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "<br>", StringComparison.Ordinal) + "</p><!-- no prose -->", "authors: Ann Lee"),
        new("By on a line of its own", "", "<div>By</div><div><a href=/author/ann-lee>Ann Lee</a></div>", "authors: Ann Lee"),

        Line("the day of a week between name and date goes", "Ann Lee Monday, May 6, 2024 @ 11:10 PM", "Ann Lee"),
        new("several who posted, a word each", "", "<div>Posted by annika, Bochen, eva on 2024-05-02</div>", "authors: annika; Bochen; eva"),
        new("all whom Dublin Core names", "<meta name=DC.Creator content='Lee, A.'><meta name=DC.Creator content='Berg, Jan van den'>", "<div>A. Lee</div><div>2 May 2024</div>", "authors: A. Lee; Jan van den Berg"),
        new("the paper it is taken from, in an element called source", "", "<div class=authorinfo><div class=sourcename>River Courier</div><div class=author-name><span itemprop=author itemscope><span itemprop=name>Ann Lee</span></span> 1 day ago</div></div>", "authors: Ann Lee"),

        // No names
        new("two names, each with an office, in elements of one kind", "", "<div class=byline>Written by <p><a class=author-name href=/people/ann>Ann Lee</a>, 4+ years covering bridges, boats, and trains</p><p><a class=author-name href=/people/bo>Bo Chen</a>, senior editor for rivers</p></div>", "authors: Ann Lee; Bo Chen"),
        new("a heading in bold over a list is no signature", "<meta property=og:site_name content=Example>" + JsonLd("{\"@type\":\"Organization\",\"name\":\"Example\"}"), Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p><strong>River Traffic</strong></p><ul><li>Lorries: none</li></ul><!-- no prose -->", "authors: Example"),
        new("the way to the shop is nobody", "", "<div class=byline>Visit the Example Store</div>", "authors: -"),
        new("whoever holds the rights alone is nobody", "", Signed + "<footer><p>© 2024 River Works</p></footer><!-- no prose -->", "authors: -"),
        new("who made the pages is nobody", "<meta name=author content='Webwerk GmbH'>", "", "authors: -"),
        new("the name of a section beside the day is nobody", "", "<div class=author>Personal matters | 2 May 2024</div>", "authors: -"),
        new("a label before something else is nobody", "", "<div class=author><p>so</p><p>Share the story:</p></div>", "authors: -"),
        new("a free licence is nobody", "", "<p>Music: Old Bridge (<a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a>)</p>", "authors: -"),
        new("who made the picture, in its caption", "", "<figure><img src=bridge.jpg><figcaption>The old bridge. <span itemprop=creator>Bo Chen</span></figcaption></figure>", "authors: -"),
        new("who made the picture, on a line of its own", "", "<div>Photo: Bo Chen</div>", "authors: -"),
        new("letters to the editor", "", "<p class=byline>By Letters To The Editor</p>", "authors: -"),
        new("the town behind the name", "<html lang=de>", "<p class=byline>Von <a rel=author href=/author/ann>Ann Lee</a>, Bergen</p>", "authors: Ann Lee"),
        new("where the publisher sits", "<meta name=author content='Example Press GmbH, Bergen, Norway'>", "", "authors: Example Press GmbH [organisation]"),
        new("the rank of an account", "", "<div class=username_container><a class=username href=/member/1>Annika</a><br><a href=/message/1>Write to her</a><br><span class=usertitle>Veteran Poster</span></div>", "authors: Annika"),
        new("a small word that links to a member's page", "", "<p>The <a href=/member/1>bridge</a> is to be built by the town, and what it costs is to be told in autumn.</p>", "authors: -"),
        new("what is still being read is nobody", "", "<div><span>Like</span> <span>Loading...</span></div>", "authors: -"),
        new("nobody", "", "", "authors: -\nbyline: -"),
        new("the system's user is nobody", "<meta name=author content=admin>", "", "authors: -"),
        new("an address is no name", "<meta property=article:author content='https://www.facebook.com/example'>", "", "authors: -"),
        new("a network is no name", "", "<div class=author><a href='https://x.example'>Facebook</a> <a href='https://y.example'>Twitter</a></div>", "authors: -"),
        new("a date is no name", "", "<div class=author>2 May 2024</div>", "authors: -"),
        new("a sentence is no name", "", "<p>By the end of the year the bridge will be open to all.</p>", "authors: -"),
        new("who commented is no author", "", "<p class=byline>By Ann Lee</p><div class=comments><div class=comment><span class=comment-author>Bo Chen</span> says: No!</div></div>", "authors: Ann Lee"),
        new("a desk printed behind the link of the name is no part of it", "", "<div class=byline>By <a href=/authors/ann-lee>Ann Lee</a> <span>Former Deputy Tech Editor</span></div>", "authors: Ann Lee"),
        new("a label within a paragraph ends with its line", "", "<p class=meta>Date: 2 May 2024<br><b>Author:</b> Ann Lee<br><b>Source:</b> Example Wire</p>", "authors: Ann Lee"),
        new("who wrote a related story is no author", "", "<p class=byline>By Ann Lee</p><aside class=related><p class=byline>By Bo Chen</p></aside>", "authors: Ann Lee"),

        // Who stands beside the writer
        Line("an office with a joiner goes", "By Ann Lee, Sales & Marketing Director", "Ann Lee"),
        Line("the head of two departments goes", "By Ann Lee, Head of Sales and Community Development", "Ann Lee"),
        Line("an office behind a dash goes", "Written by Ann Lee - Product Marketer", "Ann Lee"),
        Line("the day of a week behind a single name goes", "Posted by Annika on Tuesday, May 2, 2024", "Annika"),
        new("who reviewed is no author", "", "<div class=byline><p>By Ann Lee</p><p>Reviewed by Bo Chen</p></div>", "authors: Ann Lee"),
        new("who edited is no author, whatever elements part the words", "", "<div class=byline><div>By Ann Lee</div><div><span>Edited</span> <span>by Bo Chen</span></div></div>", "authors: Ann Lee"),
        new("names in elements of one kind, side by side", "", "<div><a class=author href=/people/ann>Ann Lee</a>, <a class=author href=/people/bo>Bo Chen</a> and <a class=author href=/people/eva>Eva Schmidt</a></div>", "authors: Ann Lee; Bo Chen; Eva Schmidt"),
        new("a person and an agency in JSON-LD", JsonLd("[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"@type\":\"Organization\",\"name\":\"dpa\"}]"), "<p class=byline>Ann Lee</p>", "authors: Ann Lee; dpa [organisation]"),
        new("the site gives way to the name printed", "<meta property=og:site_name content=Example>" + JsonLd("{\"@type\":\"Organization\",\"name\":\"Example\"}"), "<p class=byline>By Ann Lee</p>", "authors: Ann Lee"),
        new("who posted gives way to whom the page prints", "<meta name=author content='eva.schmidt'>" + JsonLd("{\"@type\":\"Person\",\"name\":\"eva.schmidt\"}"), "<p class=byline>By <a rel=author href=/author/ann>Ann Lee</a></p>", "authors: Ann Lee"),
        new("a button beside the byline is nobody", JsonLd("{\"@type\":\"Person\",\"name\":\"Ann Lee\"}"), "<div class=byline><div>Updated: 2 May 2024</div><div>Cite this page</div><div>By Ann Lee</div></div>", "authors: Ann Lee"),
        new("a label for screen readers is no part of the name", "", "<p class=author><span class=hidden>Author</span> <a class=author href=/author/ann>Ann Lee</a></p>", "authors: Ann Lee"),
        new("an office of two parts behind the name's own element", "", "<div class=byline>Written by <span class=author-name>Ann Lee</span> <span class=author-job>Gardener &amp; Baker</span></div>", "authors: Ann Lee"),
        Line("letters that few know, without a comma", "By Ann Lee CPP, PSP", "Ann Lee CPP, PSP"),
        new("a degree with its subject is nobody", "", "<p class=byline>By Ann Lee</p><p class=author>M.A. Journalism</p>", "authors: Ann Lee"),
        new("the site's name is one name whatever is in it", "<meta property=og:site_name content='Harbour Travel Expert'>" + JsonLd("{\"@type\":\"Person\",\"name\":\"Harbour Travel Expert\"}"), "", "authors: Harbour Travel Expert"),
        new("the one credit line goes before the body that a template declares", "<meta name=author content='Example Foundation'>", Signed + "<p>Author: Ann Lee, head of an office in Oslo.</p><!-- no prose -->", "authors: Ann Lee"),
        new("signs of a writer and an agency", "", "<div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=author content='srf/hosb;kesm'></div>", "authors: srf; hosb; kesm"),
        new("places before a declared name in an alphabet without capitals", JsonLd("{\"@type\":\"Person\",\"name\":\"김하나\"}"), "<div class=writer><span class=name>부산, 울산 <strong>김하나</strong> 기자</span></div>", "authors: 김하나"),
        Line("an office behind each name", "김하나 기자, 이두리 기자", "김하나; 이두리", "", "ko"),
        Line("and one more", "김하나 기자 외 1명", "김하나", "", "ko"),
        new("names with letters under the headline", "", "<div class=sub>Ann Lee, VMD, DACVB; Bo Chen, BA, LVT; Eva Schmidt, DVM &amp; Tom Berg, DVM</div>", "authors: Ann Lee, VMD, DACVB; Bo Chen, BA, LVT; Eva Schmidt, DVM; Tom Berg, DVM"),
        new("a title before the name makes no second person", JsonLd("{\"@type\":\"Person\",\"name\":\"Ann Lee\"}"), "<p class=byline>By Dr. Ann Lee</p>", "authors: Ann Lee"),
        Line("names joined before the office of both", "By Ann Lee and Bo Chen, political editors", "Ann Lee; Bo Chen"),
        Line("an office joined to a body in small letters", "By Staff and news service reports", "Staff and news service reports [organisation]"),
        new("initials that are the letters of a degree too", "", "<div><time datetime=2024-05-02>2 May 2024</time><span class=byline> by <span class='author vcard'><a class='url fn n' href=/author/ld/>LD</a></span></span></div>", "authors: LD"),
        new("what is set at the other end of the line is no part of the name", "", "<div><span>6 May 2024, 13:30 by Annika</span> <span style='float:right'>Stock picture</span></div>", "authors: Annika"),
        new("a name, and a day under it", "", "<div>Ann Lee</div><div>2 May 2024</div>", "authors: Ann Lee"),
        new("who made a picture", "", "<figure><img src=bridge.jpg><figcaption>The old bridge. <span class=author>Bo Chen</span></figcaption></figure>", "authors: -"),
        new("the owner of a site, named above the headline and as the holder of rights", "", "<div>Ann Lee</div><h1>Council votes for a second bridge</h1><time datetime=2024-05-02>2 May 2024</time>" + Signed + "<p>© 2024 Ann Lee</p><!-- no prose -->", "authors: Ann Lee"),
        new("a credit line of its own, far behind the headline", "", Signed + "<h5><em>By Ann Lee</em></h5>" + Signed + "<!-- no prose -->", "authors: Ann Lee"),
        new("by whom a list is sorted is nobody", "", "<div>Sort by Set Descending Direction</div>", "authors: -"),
        new("who trusts it is nobody", "", "<div>Trusted By Leading Towns</div>", "authors: -"),
        new("from one thing to another is nobody", "", "<div>From Oslo to Bergen</div>", "authors: -"),
        new("from what price is nobody", "", "<div>From $83 or Rent It</div>", "authors: -"),
        new("a button in an element that says author is nobody", "", "<div class=author>Request Demo</div>", "authors: -"),

        // Accounts and signatures
        new("an account with more digits than letters", "", "<div itemscope itemtype=https://schema.org/Question><p>Asked by <span itemprop=author itemscope><a itemprop=name class=username href=/users/308039/>user308039</a></span></p></div>", "authors: user308039"),
        new("the first of those who posted", "", Post("annika", "Can the old bridge carry lorries while the new one is built, or must they go round?") + Post("bochen77", "They must go round, by the road along the river, for at least a year.") + "<!-- no prose -->", "authors: annika"),
        new("who edited a post is not who asked", "", "<div itemscope itemtype=https://schema.org/Question><p itemprop=author itemscope>asked by <a itemprop=name class=username href=/users/1>annlee77</a></p><p class=user-details>edited <a class=username href=/users/2>Bo Chen</a></p></div>", "authors: annlee77"),
        new("an account that is a name, spelled as the page prints it", JsonLd("{\"@type\":\"Person\",\"name\":\"ann.lee\"}"), "<p class=intro>Our editor Ann B. Lee on the vote:</p>", "authors: Ann B. Lee"),
        new("an account, and when it posted", "", "<div>AnnLee 17.10.2024, 13:56</div>", "authors: AnnLee"),
        new("a signature set to the right, where the site declares itself", "<meta property=og:site_name content=Example>" + JsonLd("{\"@type\":\"Organization\",\"name\":\"Example\"}"), Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p style='text-align:right'><strong>Ann Lee</strong></p><!-- no prose -->", "authors: Ann Lee"),
        new("a signature of the one whose name the site has", "<meta property=og:site_name content='Ann Lee'>" + JsonLd("{\"@type\":\"Person\",\"name\":\"Ann Lee\"}"), Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p style='text-align:right'><strong>Ann L. Oslo</strong></p><!-- no prose -->", "authors: Ann Lee"),
        new("a heading in bold is no signature", "<meta property=og:site_name content=Example>" + JsonLd("{\"@type\":\"Organization\",\"name\":\"Example\"}"), Signed + "<p><strong>River Traffic</strong></p>" + Signed + "<!-- no prose -->", "authors: Example"),
        new("a signature behind the text", "", Signed + "<p>Ann Lee</p><!-- no prose -->", "authors: Ann Lee"),
        new("a signature behind a dash", "", Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p>– Ann Lee</p><!-- no prose -->", "authors: Ann Lee"),
        new("a signature behind points, an address under it", "", Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p><em>. . . Ann Lee</em><br><a href=mailto:ann@example.org>ann@example.org</a></p><!-- no prose -->", "authors: Ann Lee"),
        new("whose words are quoted, behind a dash, is nobody", "", Signed.Replace("</p><p>", " ", StringComparison.Ordinal) + "<p>“A bridge is a promise that a town makes to its river.”</p><p>– Bo Chen</p><!-- no prose -->", "authors: -"),

        // What says who wrote it where no byline does
        new("the one person whose page as an author is linked behind the text", "", Signed + "<div class=box><h4 class=author-name><a href=/authors/ann-lee>Ann Lee</a></h4><p>Keeps the archive of the town and walks along the river.</p></div><!-- no prose -->", "authors: Ann Lee"),
        new("a heading over the box on the author", JsonLd("{\"@type\":\"Organization\",\"name\":\"Example\"}"), Signed + "<section><h2>Article written by:</h2><div><h3>Ann Lee-Munoz, MD, FOMA</h3></div></section><!-- no prose -->", "authors: Ann Lee-Munoz, MD, FOMA"),
        Line("an order with its subject stays with its name", "By Ann Lee, BA, LVT, VTS (Behavior) & Bo Chen, DVM", "Ann Lee, BA, LVT, VTS (Behavior); Bo Chen, DVM"),
        new("a name on the masthead and in the copyright line, whatever its first letter", "<!-- -->", "<header><div>Cecilia Lee</div></header><h1>Council votes for a second bridge</h1><time datetime=2024-05-02>2 May 2024</time>" + Signed + "<footer>&copy; 2024 Cecilia Lee. All rights reserved</footer><!-- no prose -->", "authors: Cecilia Lee"),
        new("a name below the headline and on a picture", "", "<p>May 2, 2024</p><p><img src=/ann-1.jpg alt='Picture of Ann Lee'></p><p><span>Ann Lee</span></p>", "authors: Ann Lee"),
        new("a name above what its element says of the author", "", "<p class=headline-text>Annika Christensen</p><div class=author-description>Licensed Bridge Keeper, M.A. Journalism</div><p>April 2, 2024</p>", "authors: Annika Christensen"),
        new("a name in capitals that closes the standfirst", "", "<div class=teaser>Watching boats from the old bridge is traditional in May, and it may be the last year for it, says OLIVIA LEHMANN.</div>", "authors: OLIVIA LEHMANN"),
        new("an account in small letters, and when it posted", "", "<div>bochenfan 28.09.19 12:44</div>", "authors: bochenfan"),
        new("an account and what a forum says of it", "", "<div class=author_info><strong><a href=/user-1>RiverSkies</a></strong><br>Posts: 116<br>Threads: 23<br>Joined: Feb 2019</div>", "authors: RiverSkies"),
        new("whose thoughts a site says it has, and a picture", "", "<p class=description>Ann Lee's thoughts on bridges, tolls and boats.</p><h1>Council votes for a second bridge</h1><p class=date>May 2, 2024</p>" + Signed + "<aside><img src=/me.jpg alt='Ann Lee'></aside><!-- no prose -->", "authors: Ann Lee"),
        new("a heading that leads from one thing to another is no credit line", "<html lang=de>", "<h2>Vom Flussufer zu Brücken aus Stein</h2><!-- -->", "authors: -"),
        new("when it was changed, in small letters behind the name, is nobody", "<html lang=de>", "<p>Erstellt am 02.05.2024 von Annika Lee, zuletzt geändert am 20.11.2024</p>", "authors: Annika Lee"),
        new("a clerk of the paper before the name", "<html lang=de>", "<div class=aut>Von unserer Mitarbeiterin Annika Lee</div>", "authors: Annika Lee"),
        new("a small word that leads to the time behind a name", "<html lang=pt>", "<div class=post-footer>Publicada por Annika à(s) 18:40</div>", "authors: Annika"),
        new("an office behind a comma", "", "<p>Posted 14 Sep 2016 by Annika Lee, Communications Officer</p>", "authors: Annika Lee"),
        new("a button behind the name", "", "<div class=byline>Annika Lee <a href='mailto:x@example.com'>Email</a></div>", "authors: Annika Lee"),
        new("initials behind the name before a day", "<html lang=pl>", "<div>Jan Kos (jk) <span>12.02.2017, aktualizacja: 13.02.2017 09:10</span></div>", "authors: Jan Kos"),
        new("who made a work of old is not who wrote the page", "", "<p>by Chan Lee Sen, 1721.</p>", "authors: -"),
    ];

    /// <summary>A byline in a paragraph under the headline.</summary>
    private static FrontMatterCase Line(string name, string line, string authors, string more = "", string language = "en") =>
        new("byline: " + name, $"<html lang={language}>", $"<p class=byline>{line.Replace("&", "&amp;", StringComparison.Ordinal)}</p>", "authors: " + authors + more);

    private static string JsonLd(string author) =>
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"author\":" + author + "}</script>";

    private const string Signed =
        "<p>The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted.</p>"
        + "<p>In the end eleven members were for the bridge and nine were against it, which was closer than either side had expected in spring.</p>";

    /// <summary>A post of a thread: the account, and what it wrote.</summary>
    private static string Post(string account, string text) =>
        $"<div class=post itemscope itemtype=https://schema.org/Comment><h4 class=message-name><a class=username itemprop=author href=/members/{account}/>{account}</a></h4><div class=message-body>{text}</div></div>";
}
