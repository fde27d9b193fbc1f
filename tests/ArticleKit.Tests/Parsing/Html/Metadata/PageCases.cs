namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>Address, site, section, tags, language, lead image, licence, access, dateline; and what malformed values cost.</summary>
internal static class PageCases
{
    private const string Own = "https://www.example.com/news/council-votes-for-a-second-bridge";

    private const string German = "<p>Die Brücke wird nicht auf dem Platz des alten Hafens gebaut, und das ist für die Leute von der anderen Seite auch eine gute Nachricht. Mit dem Bau wird im Herbst begonnen, wenn sich das Wasser des Flusses auf den niedrigsten Stand des Jahres gesenkt hat, und die Arbeiten werden zum Ende des nächsten Sommers beendet.</p>";

    public static FrontMatterCase[] All { get; } =
    [
        // Canonical address
        new("the page's own address", "", "", "url: " + Own),
        new("the canonical address", "<link rel=canonical href='https://www.example.com/a/1'>", "", "url: https://www.example.com/a/1"),
        new("a canonical address that is relative", "<link rel=canonical href='/a/1'>", "", "url: https://www.example.com/a/1"),
        new("the address of Open Graph", "<meta property=og:url content='https://www.example.com/a/2'>", "", "url: https://www.example.com/a/2"),
        new("another host of the same owner", "<link rel=canonical href='https://m.example.com/a/1'>", "", "url: https://m.example.com/a/1"),
        new("a canonical address on another site is not believed", "<link rel=canonical href='https://other.example/a/1'>", "", "url: " + Own),
        new("a canonical address that is the home page is not believed", "<link rel=canonical href='https://www.example.com/'>", "", "url: " + Own),
        new("a canonical address that is none", "<link rel=canonical href='javascript:void(0)'>", "", "url: " + Own),

        // Site
        new("the site's name", "<meta property=og:site_name content='The Example Times'>", "", "site: The Example Times\nhome: https://www.example.com/"),
        new("the publisher names the site", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Example Times\"}}</script>", "", "site: The Example Times"),
        new("the name of the application", "<meta name=application-name content='Example Times'>", "", "site: Example Times"),
        new("no name of a site", "", "", "site: -\nhome: https://www.example.com/"),

        new("the slogan behind the site's name goes", "<meta property=og:site_name content='Example Times - News from the river since 1950'>", "", "site: Example Times"),
        new("the page's title before the site's name goes", "<meta property=og:site_name content='Council votes for a second bridge | Example'>", "", "site: Example"),
        new("the headline is no name of the site", "<meta property=og:site_name content='Council votes for a second bridge'><meta name=application-name content='Example Times'>", "", "site: Example Times"),
        new("a bar that nothing follows goes from the site's name", "<meta property=og:site_name content='River News |'>", "", "site: River News"),
        new("a site that only the title names", "<title>Council votes for a second bridge | Example News</title>", "", "site: Example News"),
        new("the end of a title that the host does not bear names no site", "<title>Council votes for a second bridge | River News</title>", "", "site: -"),
        new("a sign is no name of a site", "<meta property=og:site_name content='/'>", "", "site: -"),
        new("the slogan before the name that the publisher's address has goes", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"All of the river • Courier\",\"url\":\"https://courier.example/\"}}</script>", "", "site: Courier"),
        new("two names of which the host bears neither stay", "<meta property=og:site_name content='River News | Harbour'>", "", "site: River News | Harbour"),

        // Section and tags
        new("the section", "<meta property=article:section content='Local news'>", "", "section: Local news"),
        new("the section of JSON-LD", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"articleSection\":[\"Politics\",\"Local\"]}</script>", "", "section: Politics"),
        new("the first of a list of sections", "<meta property=article:section content='World,Science'>", "", "section: World"),
        new("a section with a comma in its name", "<meta property=article:section content='Arts, Culture'>", "", "section: Arts, Culture"),
        new("a list of all that an article is filed under", "<meta property=article:section content='Health, Science, World'>", "", "section: Health"),
        new("a section with two commas and a last word that joins", "<meta property=article:section content='Arts, Culture, Music & Stage'>", "", "section: Arts, Culture, Music & Stage"),
        new("a list whose first section another element gives alone", "<meta property=article:section content='Local'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"articleSection\":\"Local, Traffic\"}</script>", "", "section: Local"),
        new("an address is no section", "<meta property=article:section content='https://www.example.com/news'>", "", "section: -"),
        new("a path is no section", "<meta name=section content='/news/local'>", "", "section: -"),
        new("a program's word for nothing is no section", "<meta property=article:section content=nil>", "", "section: -"),
        new("what was filed nowhere has no section", "<meta property=article:section content=Uncategorized>", "", "section: -"),
        new("the site's name is no section", "<meta property=og:site_name content='River News'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"articleSection\":\"River News\"}</script><meta property=article:section content=Traffic>", "", "section: Traffic"),
        new("the sign of a topic before a section goes", "<meta property=article:section content='#Traffic'>", "", "section: Traffic"),
        new("tags, an element each", "<meta property=article:tag content='Bridges'><meta property=article:tag content='Council'>", "", "tags: Bridges; Council"),
        new("tags in one element", "<meta name=keywords content='bridges, council, river'>", "", "tags: bridges; council; river"),
        new("a tag that is told twice is one", "<meta name=keywords content='bridges, Bridges, council,,'>", "", "tags: bridges; council"),
        new("keywords of JSON-LD", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"keywords\":[\"bridges\",\"council\"]}</script>", "", "tags: bridges; council"),
        new("addresses and words of programs are no tags", "<meta name=keywords content='bridges, ://about:blank, /news, _feed'>", "", "tags: bridges"),
        new("records of a program among the tags", "<meta name=keywords content='contentId: 17, displayType: standard article, locale: UK, bridges'>", "", "tags: bridges"),
        new("records of topics are tags", "<meta name=keywords content='Tag:Bridges, Tag:Rivers, Paid:false, Author:annlee'>", "", "tags: Bridges; Rivers"),
        new("a tag with a colon", "<meta name=keywords content='Rivers: a history, bridges'>", "", "tags: Rivers: a history; bridges"),
        new("tags that only readers are told", "", FrontMatterTests.Headline + "<div>Topics: <a href=/tag/bridges>Bridges</a>, <a href=/tag/council>Council</a></div><div><a href=/tag/else>Else</a></div>", "tags: Bridges; Council"),
        new("a topic in running text is no tag", "", FrontMatterTests.Headline + "<p>Nobody who has read what we wrote about <a href=/tag/bridges>bridges</a> will wonder at that.</p>", "tags: -"),
        new("no tags", "", "", "tags: -"),

        // Language and direction
        new("the declared language", "<html lang=en-GB>", "", "language: en-GB\ndirection: LeftToRight"),
        new("an underscore in a language", "<html lang=en_us>", "", "language: en-US"),
        new("a language that nobody declared is found", "<html>", "", "language: en"),
        new("the language of the text where another one is declared", "<html lang=en>", "<!-- no prose --><h1>Der Rat stimmt für eine zweite Brücke</h1>" + German + German + German, "language: de"),
        new("a language by its name", "<html><meta http-equiv=content-language content=English>", "", "language: en"),
        new("Arabic runs from right to left", "<html lang=ar>", "<!-- no prose --><h1>المجلس يصوت لجسر ثان</h1><p>اجتمع المجلس مساء الثلاثاء لحسم ما تجادلت فيه المدينة منذ عام ولم يغادر أحد قبل فرز الأصوات في القاعة الكبيرة التي كانت ممتلئة بالناس من كل الأحياء القريبة من النهر.</p><p>وقال رئيس المجلس إن العمل سيبدأ عندما ينخفض منسوب المياه في النهر وإن الجسر القديم سيبقى مفتوحا حتى ينتهي اختبار الجسر الجديد.</p><p>وقال رئيس المجلس إن العمل سيبدأ عندما ينخفض منسوب المياه في النهر وإن الجسر القديم سيبقى مفتوحا حتى ينتهي اختبار الجسر الجديد.</p>", "direction: RightToLeft"),

        // Lead image
        new("the lead image", "<meta property=og:image content='https://www.example.com/b.jpg'><meta property=og:image:width content=1200><meta property=og:image:height content=630><meta property=og:image:alt content='The bridge'>", "", "image: https://www.example.com/b.jpg 1200x630 “The bridge”"),
        new("a relative address of an image", "<meta property=og:image content='/b.jpg'>", "", "image: https://www.example.com/b.jpg"),
        new("the caption of the image where it is printed", "<meta property=og:image content='https://www.example.com/i/bridge.jpg'>", "<h1>Council votes for a second bridge</h1><figure><img src='/i/bridge.jpg' alt='Old bridge'><figcaption>The old bridge in May</figcaption></figure>", "image: https://www.example.com/i/bridge.jpg “Old bridge” (The old bridge in May)"),
        new("the credit of the image is no part of its caption", "<meta property=og:image content='https://www.example.com/i/bridge.jpg'>", "<h1>Council votes for a second bridge</h1><figure><img src='/i/bridge.jpg'><figcaption>The old bridge in May <span class=credit>Photo: Ann Lee</span></figcaption></figure>", "image: https://www.example.com/i/bridge.jpg (The old bridge in May) by Photo: Ann Lee"),
        new("structured data tells caption, credit and size", "<meta property=og:image content='https://www.example.com/i/bridge.jpg'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://cdn.example.com/800/bridge.jpg\",\"caption\":\"The old bridge\",\"creditText\":\"Ann Lee\",\"width\":\"1200px\",\"height\":{\"@type\":\"QuantitativeValue\",\"value\":630}}}</script>", "", "image: https://www.example.com/i/bridge.jpg 1200x630 (The old bridge) by Ann Lee"),
        new("the headline is no caption", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://www.example.com/j.jpg\",\"caption\":\"Council votes for a second bridge\"}}</script>", "", "image: https://www.example.com/j.jpg"),
        new("the name of a file is no caption", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://www.example.com/j.jpg\",\"caption\":\"old_bridge-2\"}}</script>", "", "image: https://www.example.com/j.jpg"),
        new("the name of a file says nothing of an image", "<meta property=og:image content='/b.jpg'><meta property=og:image:alt content='b-2.jpg'>", "", "image: https://www.example.com/b.jpg"),
        new("a caption that names the site is a credit", "<meta property=og:site_name content='River News'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://www.example.com/j.jpg\",\"caption\":\"River News / Ann Lee\"}}</script>", "", "image: https://www.example.com/j.jpg by River News / Ann Lee"),
        new("the size of Open Graph's image is not another image's", "<meta property=og:image:width content=1200><meta property=og:image:height content=630><meta name=twitter:image content='/t.jpg'>", "", "image: https://www.example.com/t.jpg"),
        new("the icon of a tile is no lead image", "<meta name=msapplication-TileImage content='/favicon-270x270.png'>", "", "image: -"),
        new("what stands where a picture will be is no lead image", "<meta property=og:image content='https://www.example.com/i/clear.gif'>", "", "image: -"),
        new("a folder of such files may hold another one", "<meta property=og:image content='https://www.example.com/placeholders/bridge.jpg'>", "", "image: https://www.example.com/placeholders/bridge.jpg"),
        new("an image in the page itself is no address", "<meta property=og:image content='data:image/gif;base64,R0'>", "", "image: -"),
        new("the image of JSON-LD", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://www.example.com/j.jpg\"}}</script>", "", "image: https://www.example.com/j.jpg"),

        // Licence and access
        new("a licence", "<link rel=license href='https://creativecommons.org/licenses/by-sa/4.0/'>", "", "license: CC BY-SA 4.0 https://creativecommons.org/licenses/by-sa/4.0/"),
        new("a licence in the text", "", "<h1>Council votes for a second bridge</h1><p><a rel=license href='https://creativecommons.org/publicdomain/zero/1.0/'>CC0</a></p>", "license: CC0 1.0 https://creativecommons.org/publicdomain/zero/1.0/"),
        new("a note of copyright is no licence", "<meta name=dc.rights content='© 2024 Example'>", "", "license: -"),
        new("the licence in a sentence", "<meta name=dc.rights content='© the authors. Published under CC BY (https://creativecommons.org/licenses/by/4.0/), which lets you share it.'>", "", "license: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"),
        new("free to read", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"isAccessibleForFree\":true}</script>", "", "free: True"),
        new("not free to read, as a string", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"isAccessibleForFree\":\"False\"}</script>", "", "free: False"),
        new("behind a paywall", "<meta property=article:content_tier content=locked>", "", "free: False"),
        new("nobody says whether it is free", "", "", "free: -"),

        // Dateline
        new("a dateline", "", Opening("SEOUL (Reuters) — "), "dateline: SEOUL (Reuters)"),
        new("a dateline without an agency", "", Opening("BERLIN — "), "dateline: BERLIN"),
        new("no dateline", "", "", "dateline: -"),

        // A malformed value costs that value alone
        new("a date that is none", "<meta property=article:published_time content='soon'><meta property=og:site_name content='The Example Times'>", "", "published: -\nsite: The Example Times"),
        new("a day that no month has", "<meta property=article:published_time content='2024-02-31'>", "", "published: -"),
        new("JSON-LD that cannot be mended", "<script type=application/ld+json>{\"@type\":</script><meta name=author content='Ann Lee'>", "", "authors: Ann Lee\ntitle: Council votes for a second bridge"),
        new("values of the wrong kind", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":{},\"author\":17,\"datePublished\":[],\"keywords\":{},\"image\":false,\"publisher\":\"x\"}</script>", "", "title: Council votes for a second bridge\nimage: -"),
        new("an author that refers to nothing", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"author\":{\"@id\":\"#gone\"},\"datePublished\":\"2024-05-02\"}</script>", "", "authors: -\npublished: 2024-05-02"),
        new("half of a surrogate pair", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"author\":\"Ann \\ud83d Lee\"}</script>", "", "title: Council votes for a second bridge"),
        new("a size that is no number", "<meta property=og:image content='/b.jpg'><meta property=og:image:width content=wide>", "", "image: https://www.example.com/b.jpg"),
    ];

    private static string Opening(string dateline) => FrontMatterTests.Headline
        + $"<p>{dateline}The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted.</p>";
}
