namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>When it was published and changed: printed dates in many languages, the forms of machines, offsets, and days that are another thing's.</summary>
internal static class DateCases
{
    public static FrontMatterCase[] All { get; } =
    [
        // Printed, in many languages
        Printed("en", "May 2, 2024"),
        Printed("en", "2nd of May, 2024"),
        Printed("en", "Thursday, 2 May 2024"),
        Printed("de", "2. Mai 2024"),
        Printed("de", "Donnerstag, 02.05.2024"),
        Printed("nl", "2 mei 2024"),
        Printed("sv", "2 maj 2024"),
        Printed("da", "2. maj 2024"),
        Printed("no", "2. mai 2024"),
        Printed("is", "2. maí 2024"),
        Printed("fi", "2. toukokuuta 2024"),
        Printed("et", "2. mai 2024"),
        Printed("lv", "2024. gada 2. maijs"),
        Printed("lt", "2024 m. gegužės 2 d."),
        Printed("fr", "2 mai 2024"),
        Printed("fr", "le 1er mai 2024", "2024-05-01"),
        Printed("es", "2 de mayo de 2024"),
        Printed("ca", "2 de maig de 2024"),
        Printed("pt", "2 de maio de 2024"),
        Printed("gl", "2 de maio de 2024"),
        Printed("it", "2 maggio 2024"),
        Printed("ro", "2 mai 2024"),
        Printed("pl", "2 maja 2024"),
        Printed("cs", "2. května 2024"),
        Printed("sk", "2. mája 2024"),
        Printed("sl", "2. maj 2024"),
        Printed("hr", "2. svibnja 2024."),
        Printed("sr", "2. мај 2024."),
        Printed("bg", "2 май 2024 г."),
        Printed("mk", "2 мај 2024"),
        Printed("ru", "2 мая 2024"),
        Printed("uk", "2 травня 2024"),
        Printed("be", "2 мая 2024"),
        Printed("el", "2 Μαΐου 2024"),
        Printed("hu", "2024. május 2."),
        Printed("tr", "2 Mayıs 2024"),
        Printed("az", "2 may 2024"),
        Printed("he", "2 במאי 2024"),
        Printed("ar", "2 مايو 2024"),
        Printed("ar", "٢ مايو ٢٠٢٤"),
        Printed("fa", "2 مه 2024"),
        Printed("hi", "2 मई 2024"),
        Printed("bn", "২ মে ২০২৪"),
        Printed("ta", "2 மே 2024"),
        Printed("id", "2 Mei 2024"),
        Printed("ms", "2 Mei 2024"),
        Printed("vi", "2 tháng 5, 2024"),
        Printed("th", "2 พฤษภาคม 2567"),
        Printed("zh", "2024年5月2日"),
        Printed("ja", "2024年5月2日"),
        Printed("ko", "2024년 5월 2일"),
        Printed("ko", "2024. 5. 2."),
        Printed("sw", "2 Mei 2024"),
        Printed("af", "2 Mei 2024"),

        // Numbers
        Printed("en-US", "05/02/2024"),
        Printed("en-GB", "02/05/2024"),
        Printed("fr", "02/05/2024"),
        Printed("es", "02-05-2024"),
        Printed("de", "2.5.24"),
        Printed("en", "25/12/2024", "2024-12-25"),
        Printed("en-GB", "12/25/2024", "2024-12-25"),
        Printed("en", "2024-05-02"),
        Printed("en", "2024/05/02"),

        Printed("de", "26 | 01 | 2022", "2022-01-26"),
        Printed("fr", "26 / 01 / 2022", "2022-01-26"),

        // Times
        Printed("en", "May 2, 2024 at 3:15 pm", "2024-05-02T15:15:00"),
        Printed("en", "May 2, 2024, 3:15 p.m. EDT", "2024-05-02T15:15:00-04:00"),
        Printed("de", "2. Mai 2024, 15:15 Uhr", "2024-05-02T15:15:00"),
        Printed("fr", "2 mai 2024 à 15h15", "2024-05-02T15:15:00"),
        Printed("en", "12 May 2024 12:05 am", "2024-05-12T00:05:00"),

        // The forms of machines
        Told("a day", "2024-05-02", "2024-05-02"),
        Told("a time in UTC", "2024-05-02T10:15:30Z", "2024-05-02T10:15:30Z"),
        Told("a time with its offset", "2024-05-02T10:15:30+02:00", "2024-05-02T10:15:30+02:00"),
        Told("an offset without a colon", "2024-05-02T10:15:30-0500", "2024-05-02T10:15:30-05:00"),
        Told("an offset of half an hour", "2024-05-02T10:15:30+05:30", "2024-05-02T10:15:30+05:30"),
        Told("a time without an offset: none is invented", "2024-05-02T10:15:30", "2024-05-02T10:15:30"),
        Told("a blank before the time", "2024-05-02 10:15:30", "2024-05-02T10:15:30"),
        Told("the basic form", "20240502", "2024-05-02"),
        Told("seconds since 1970", "1714644930", "2024-05-02T10:15:30Z"),
        Told("milliseconds since 1970", "1714644930000", "2024-05-02T10:15:30Z"),
        Told("a date of mail", "Thu, 02 May 2024 10:15:30 GMT", "2024-05-02T10:15:30Z"),
        Told("a date of scripts", "Thu May 02 2024 10:15:30 GMT+0200 (CEST)", "2024-05-02T10:15:30+02:00"),
        Told("words", "May 2, 2024", "2024-05-02"),

        // Sources
        new("seconds since 1970 that a script is to show", "", "<span class=ts data-time=1714644000000></span>", "published: 2024-05-02T10:00:00Z"),
        new("date: JSON-LD", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"datePublished\":\"2024-05-02T10:00:00+02:00\",\"dateModified\":\"2024-05-03\"}</script>", "", "published: 2024-05-02T10:00:00+02:00\nmodified: 2024-05-03"),
        new("date: a time element", "", "<h1>Council votes for a second bridge</h1><time datetime=2024-05-02T10:00Z>2 May</time>", "published: 2024-05-02T10:00:00Z"),
        new("date: microdata", "", "<h1>Council votes for a second bridge</h1><meta itemprop=datePublished content=2024-05-02>", "published: 2024-05-02"),
        new("date: Parse.ly", "<meta name=parsely-pub-date content=2024-05-02T10:00:00Z>", "", "published: 2024-05-02T10:00:00Z"),
        new("date: Highwire", "<meta name=citation_publication_date content=2024/05/02>", "", "published: 2024-05-02"),
        new("date: Dublin Core", "<meta name=DC.date.issued content=2024-05-02>", "", "published: 2024-05-02"),
        new("date: a time is taken where several name the day", "<meta property=article:published_time content=2024-05-02T10:00:00+02:00><meta name=date content=2024-05-02>", "<p class=date>2 May 2024</p>", "published: 2024-05-02T10:00:00+02:00"),

        new("date: a meta name of the house's own", "<meta name=w-published-date content=2024-05-02T06:03:43Z><meta name=x-last-updated-date content=2024-05-04>", "", "published: 2024-05-02T06:03:43Z\nmodified: 2024-05-04"),
        new("date: JSON-LD in a meta element", "<meta name='script:ld+json' content='{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Council votes for a second bridge&quot;,&quot;datePublished&quot;:&quot;2024-05-02&quot;}'>", "", "published: 2024-05-02"),
        new("date: the words for it stand before the time element", "", "<h4>Published</h4> <time datetime=2024-05-02>2 May</time> <h4>Reviewed on</h4> <time datetime=2024-05-04>4 May</time>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: a verb behind the day", "<html lang=de>", "<!-- no prose --><h1>Stammtisch</h1><p>Wir treffen uns.</p><footer>Diese Seite wurde zuletzt am 29. Januar 2024 um 13:22 Uhr geändert.</footer>", "published: 2024-01-29T13:22:00"),

        // Published and modified
        new("date: both are printed", "", "<p>Published: 2 May 2024 | Updated: 4 May 2024</p>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: both in German", "<html lang=de>", "<p>Veröffentlicht am 2. Mai 2024, aktualisiert am 4. Mai 2024</p>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: both in French", "<html lang=fr>", "<p>Publié le 2 mai 2024, mis à jour le 4 mai 2024</p>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: both in Spanish", "<html lang=es>", "<p>Publicado: 2 de mayo de 2024. Actualizado: 4 de mayo de 2024</p>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: both as told", "<meta property=article:published_time content=2024-05-02><meta property=article:modified_time content=2024-05-04>", "", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: a change of the draft is none of the article", "<meta property=article:published_time content=2024-05-04T09:00:00Z><meta property=article:modified_time content=2024-05-02T16:00:00Z>", "", "published: 2024-05-04T09:00:00Z\nmodified: -"),
        new("date: a change on the same day in another zone is one", "<meta property=article:published_time content=2024-05-04T00:04:00+02:00><meta property=article:modified_time content=2024-05-03T22:05:00Z>", "", "published: 2024-05-04T00:04:00+02:00\nmodified: 2024-05-03T22:05:00Z"),
        new("date: a change alone stands for both", "", "<p>Last updated: 4 May 2024</p>", "published: 2024-05-04\nmodified: 2024-05-04"),

        // Relative dates, against the reference of the options: 10 June 2025
        new("date: two days ago", "", "<p class=date>2 days ago</p>", "published: 2025-06-08"),
        new("date: yesterday", "", "<p class=date>Yesterday</p>", "published: 2025-06-09"),
        new("date: vor drei Tagen", "<html lang=de>", "<p class=date>vor 3 Tagen</p>", "published: 2025-06-07"),
        new("date: the day that is printed, where one some weeks before is declared only", "<meta property=article:published_time content=2024-05-02T10:00:00Z><meta property=article:modified_time content=2024-05-06T10:00:00Z>", "<p class=date>6 May 2024</p>", "published: 2024-05-06\nmodified: 2024-05-06T10:00:00Z"),
        new("date: not the day that is printed, where the declared one is years before", "<meta property=article:published_time content=2014-05-02T10:00:00Z><meta property=article:modified_time content=2024-05-06T10:00:00Z>", "<p class=date>6 May 2024</p>", "published: 2014-05-02T10:00:00Z"),

        // Days that are another thing's
        new("date: behind the days of many other stories", "", DaysOfOthers(300) + "<time datetime=2024-05-04></time>", "published: 2024-05-04"),
        new("date: not behind those of so many that a page would take too long", "", DaysOfOthers(500) + "<time datetime=2024-05-04></time>", "published: -"),
        new("date: when a product was reviewed", "<script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Bridge lamp\"}</script>", string.Concat(Enumerable.Repeat("<p>The lamp lights the bridge well, and whoever crosses it at night will be glad of that, as all are who have bought it, and we have sold many.</p>", 12)) + "<div>Good lamp</div><div>May 2, 2024</div>", "published: -"),
        new("date: when a sale ends", "", "<p>Sale ends May 2, 2024</p>", "published: -"),
        new("date: when the subject of a table of facts was founded", "", "<table class='infobox vcard'><tr><th>Founded</th><td>May 2, 2004; 20 years ago (<span class='bday dtstart published updated'>2004-05-02</span>)</td></tr></table>", "published: -\nmodified: -"),
        new("date: a year of copyright", "", "<p>© 2019 Example</p>", "published: -"),
        new("date: a related story's", "", "<p class=date>2 May 2024</p><aside class=related><time datetime=2024-05-09>9 May</time></aside>", "published: 2024-05-02"),
        new("date: a comment's", "", "<p class=date>2 May 2024</p><div class=comments><div class=comment><time datetime=2024-05-09>9 May</time> No!</div></div>", "published: 2024-05-02"),
        new("date: a day after the reference is not believed", "<meta property=article:published_time content=2031-05-02>", "", "published: -"),
        new("date: when a member joined", "", "<dl><dt>Joined</dt><dd>Nov 4, 2011</dd></dl><time datetime=2024-05-02>2 May</time>", "published: 2024-05-02"),
        new("date: when the next meeting is", "<html lang=de>", "<p>Der nächste Stammtisch ist am 5. Februar 2025</p>", "published: -"),
        new("date: nothing", "", "", "published: -\nmodified: -"),

        // Other calendars and zones
        Printed("fa", "۱۳ مهر ۱۳۹۶", "2017-10-05"),
        Printed("fa", "۱۳۹۶/۰۷/۱۳", "2017-10-05"),
        Printed("id", "Kamis, 2 Mei 2024 | 09:31 WIB", "2024-05-02T09:31:00+07:00"),
        new("date: what a theme says below a post in German", "<html lang=de>", "<p>Dieser Beitrag wurde am Donnerstag, 2. Mai 2024 um 21:14 Uhr veröffentlicht und wurde unter der Kategorie Brücken abgelegt.</p>", "published: 2024-05-02T21:14:00"),

        // Of several printed days
        new("date: of the posts of a thread the first, by their numbers", "", "<h2><span>#1</span> <a href='?p=1'>2024-05-02 15:14:37</a></h2><div>Can the old bridge carry lorries?</div><h2><span>#2</span> <a href='?p=2'>2024-05-03 06:23:21</a></h2>", "published: 2024-05-02T15:14:37"),
        new("date: of the posts of a thread the first, by their class", "", "<span class=post_date>2024-05-02, 09:14 PM</span><p>Can the old bridge carry lorries?</p><span class=post_date>2024-05-03, 02:31 AM</span><p>It cannot.</p>", "published: 2024-05-02T21:14:00"),
        new("date: when it was published, the only day", "", "<p>Ann Lee 30 Sept 2022</p>", "published: 2022-09-30"),
        new("date: a sentence that says when it was published originally", "", "<p>Ann Lee 30 Sept 2022</p><p class=publish-date>This article was originally published on 26 Sep 2019 but is kept current.</p>", "published: 2019-09-26"),
        new("date: that of a card that links to another page is that page's", "", "<time datetime=2024-05-02T12:00:00Z>2 May 2024</time><a href=/news/tunnel><span class=date>17 Jan 2019</span><time datetime=2019-01-17T12:00:00Z>17 Jan 2019</time><h3>Nobody wants a tunnel any more</h3></a>", "published: 2024-05-02T12:00:00Z"),
        new("date: one in the name of another page is no day of this one", "", "<ul><li><a href=/12m>12M – 12. Mai 2012</a></li></ul><span class=entry-date>13 January 2014</span>", "published: 2014-01-13"),
        new("date: that in a teaser of the page itself", "", "<div><a href=/news/tunnel><div>09.11.2021</div><h2>Nobody wants a tunnel</h2></a></div><div><a href=/news/council-votes-for-a-second-bridge><div>10.11.2021</div><h2>Council votes for a second bridge</h2></a></div>", "published: 2021-11-10"),
        new("date: that behind the hour it is shown as", "", "<div class=post-footer>at <abbr class=published title=2024-05-02T20:15:00+02:00>20:15</abbr></div>", "published: 2024-05-02T20:15:00+02:00"),
        new("date: the labelled day, not what day it is today above it", "", "<p class=date>Monday 3 February 2025</p><h1>Council votes for a second bridge</h1><p>Updated: 4 May 2024 | Published: 2 May 2024</p>", "published: 2024-05-02\nmodified: 2024-05-04"),
        new("date: an element of the page's own that shows a time", "", "<time-ago ts=2024-05-02T09:47:05.754000+0000 format=narrow></time-ago>", "published: 2024-05-02T09:47:05.754Z"),
    ];

    /// <summary>A date as readers see it, under the headline.</summary>
    private static FrontMatterCase Printed(string language, string date, string day = "2024-05-02") =>
        new($"printed: {date} ({language})", $"<html lang={language}>", $"<p class=date>{date}</p>", "published: " + day);

    private static FrontMatterCase Told(string name, string value, string date) =>
        new("told: " + name, $"<meta property=article:published_time content='{value}'>", "", "published: " + date);

    private static string DaysOfOthers(int count) =>
        string.Concat(Enumerable.Repeat("<li><a href=/other>The bridge is open again <time datetime=2023-01-01></time></a></li>", count));
}
