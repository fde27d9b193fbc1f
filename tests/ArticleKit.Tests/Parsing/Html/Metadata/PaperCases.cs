namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>Bylines and days as the systems of papers printed them that declared little: jobs, houses and places behind the name, times before the day.</summary>
internal static class PaperCases
{
    public static FrontMatterCase[] All { get; } =
    [
        // What stands behind the name
        Line("an agency in an element of its own", "<span class=author>ANN LEE</span><span class=source>, Example Press</span>", "ANN LEE"),
        Line("the paper, which begins with The", "Ann Lee | The River Courier", "Ann Lee"),
        new("papers: the paper, as the title names it", "<title>Council votes for a second bridge - River Courier</title>", "<p>Ann Lee, River Courier</p><p>2 May 2024</p>", "authors: Ann Lee"),
        Line("an agency that a joiner joins stays", "Von Anna Schmidt und dpa", "Anna Schmidt; dpa [organisation]", "de"),
        Line("a name in capitals before paper and job", "ANN LEE Courier Staff Writer", "ANN LEE"),
        Line("paper and job behind a name", "By BO McCHEN River Courier", "BO McCHEN"),
        Line("initials are no name in capitals", "By A. J. Neal", "A. J. Neal"),
        Line("of the paper", "By Ann Lee of the Courier staff", "Ann Lee"),
        Line("of another house", "By Ann Lee of River Acres", "Ann Lee"),
        Line("a body with of in its name", "By University of Bergen", "University of Bergen [organisation]"),
        Line("jobs between two names", "By Ann Lee, Staff Writer, and Bo Chen, Special to the Courier", "Ann Lee; Bo Chen"),
        Line("whom a box tells of", "<span class=author>About Ann Lee</span>", "Ann Lee"),
        Line("a word for when it was published", "אנה לוי פורסם: 02.05.24, 12:14", "אנה לוי", "he"),
        Line("the day of the week behind a bar", "كتبت: منى خليل | الخميس 02/05/2024", "منى خليل", "ar"),

        Line("for a house, behind a slash", "Rita Moss / For the River Courier", "Rita Moss"),
        Line("the sentence ends", "Written by Ann Lee. Filed under rivers", "Ann Lee"),
        Line("an agency in parentheses", "(AFP)", "AFP [organisation]", "fr"),
        Line("a colon behind the name", "كتب - أحمد سالم:", "أحمد سالم", "ar"),
        Line("when it was changed", "Anna Lis <span>04-06-2013</span>, ostatnia aktualizacja 04-06-2013 09:20", "Anna Lis", "pl"),
        Line("a label of two words before the day", "<span>Haber: Ayşe Lale</span> <span>Giriş Tarihi: 2.5.2024 14:33</span> <span>Güncelleme Tarihi: 3.5.2024 08:10</span>", "Ayşe Lale", "tr"),
        Line("what else was done", "This essay was written by Ann Lee and published on 2 May 2024.", "Ann Lee"),

        // What a style sheet sets apart
        Line("what the person is, in the next element", "<span class=byline-name>By Ann Lee</span><span class=byline-title>Transport correspondent, River News</span>", "Ann Lee"),
        Line("where, in the next element", "<span class=autore>Anna Leoni</span><span class=luogo>portonuovo</span>", "Anna Leoni", "it"),
        Line("first and last name in elements of their own", "<span class=first>Ann</span> <span class=last>Lee</span>", "Ann Lee"),

        new("papers: two of them, each with a job", "", "<div class=authors><div class=author><a href=/people/rita>Rita Moss</a><span>Senior writer</span></div><div class=author><a href=/people/will>Will Tarn</a><span>Fiction critic</span></div></div>", "authors: Rita Moss; Will Tarn"),

        // The line above a post, in many languages
        Line("Italian", "Pubblicato il 9 maggio 2012 da Carla Neri", "Carla Neri", "it"),
        Line("Dutch", "Geplaatst op 10 mei 2012 door Kees Bos | Reageer", "Kees Bos", "nl"),
        Line("Swedish", "Postat den 11 maj, 2012 av Anna Lund", "Anna Lund", "sv"),
        Line("Danish", "Skrevet af Mette Holm den 18. maj 2012", "Mette Holm", "da"),
        Line("Polish", "Opublikowano 12 maja 2012 przez Jan Kos", "Jan Kos", "pl"),
        Line("Russian", "Опубликовано 13.05.2012 автором Иван Киль", "Иван Киль", "ru"),
        Line("Turkish", "14 Mayıs 2012 tarihinde Meral Kaya tarafından yayınlandı", "Meral Kaya", "tr"),
        Line("Finnish", "Julkaistu 17.5.2012, kirjoittaja Martta Kivi", "Martta Kivi", "fi"),
        Line("Chinese", "发表于 2012年5月20日 由 王小明", "王小明", "zh"),
        Line("Indonesian", "Ditulis oleh Siti Rahma pada 21 Mei 2012", "Siti Rahma", "id"),
        Line("Arabic", "نشر في 22 مايو 2012 بواسطة ليلى حداد", "ليلى حداد", "ar"),
        Line("Vietnamese", "Đăng bởi Hoài An on 23/05/2012", "Hoài An", "vi"),
        Line("Romanian", "Publicat de Ana Lupu la 25 mai 2012", "Ana Lupu", "ro"),
        Line("Greek", "Δημοσιεύτηκε στις 26 Μαΐου 2012 από Άννα Κίλη", "Άννα Κίλη", "el"),
        Line("Hebrew", "פורסם ב-27 במאי 2012 על ידי דנה לוי", "דנה לוי", "he"),

        // Where it was written
        Line("a town behind two names", "Von Anna Lehm und Bodo Tag, Hamburg", "Anna Lehm; Bodo Tag", "de"),
        Line("a place behind a small word", "Ana Leal, em Porto Novo", "Ana Leal", "pt"),
        Line("a place in capitals on the next line", "<b>ANA LEAL</b><br>DE PORTO NOVO", "ANA LEAL", "pt"),
        Line("who was sent there", "di Anna Leoni, inviata a Portonuovo", "Anna Leoni", "it"),
        Line("a town behind a bar", "Ana León | Madrid", "Ana León", "es"),
        Line("a town behind a slash", "Ayşe LALE / YENİLİMAN", "Ayşe LALE", "tr"),
        new("papers: a place of two words behind the site", "<html lang=pt><meta property=og:site_name content='Rio Novo'>", "<p class=byline>Por Ana Leal, Rio Novo — Porto Fundo</p>", "authors: Ana Leal"),
        Line("an editor whom the line names", "Written by Ann Lee, edited by Bo Chen", "Ann Lee; Bo Chen (Editor)"),

        Line("a town of two words behind a bar", "Written by Ann Lee | New York | Posted: May 2, 2024 8:12 am", "Ann Lee"),
        Line("the call sign of a station", "by: Ann Lee, WXYZ Harlow", "Ann Lee"),
        Line("a paper in small letters behind a name in capitals", "ANA LEAL - O Rio Novo", "ANA LEAL", "pt"),
        Line("what a reporter reports on, in small letters", "By national political reporter Ann Lee", "Ann Lee"),
        Line("a name and its link", "Author: Ann Lee <a href=/a/1>Ann Lee</a>", "Ann Lee"),
        Line("wire reports are nobody", "Ann Lee and Wire Reports", "Ann Lee"),
        Line("who was sent, before the name", "dal nostro inviato DARIO LEONI", "DARIO LEONI", "it"),
        Line("who led the conversation", "Das Gespräch führte Anna Schmidt", "Anna Schmidt", "de"),
        new("papers: who wrote, in the midst of a line in Arabic", "<html lang=ar>", "<p>الخميس 02 مايو 2024 08:12 ص كتب سامي خليل</p>", "authors: سامي خليل"),
        new("papers: who directed what is reviewed is nobody", "", "<p>Directed by Bo Chen. With Eva Schmidt, Tom Rigby.</p>", "authors: -"),

        // Names that no word leads to
        new("papers: an ampersand and what the two are", "", "<p>Ann Lee &amp; Bo Chen, Sports Reporters</p><p>May 2, 2024</p>", "authors: Ann Lee; Bo Chen"),
        new("papers: an account behind the name", "", "<p>Ann Lee <a href=https://social.example/annlee>@annlee</a> Thursday 2 May 2024</p>", "authors: Ann Lee"),
        new("papers: an address behind the name", "<html lang=sv>", "<p>Anna Lind anna.lind@example.com</p><p>2 maj 2024 kl 08:12</p>", "authors: Anna Lind"),
        new("papers: a dash and the day behind the name", "<html lang=it>", "<p>Anna Leoni - Gio, 02/05/2024 - 08:12</p>", "authors: Anna Leoni"),
        new("papers: the paper in brackets behind day and name", "<html lang=de>", "<p>02. Mai 2024, 08:12 | Anna Lind (Kreisblatt)</p>", "authors: Anna Lind"),
        new("papers: a name in brackets signs the text", "<html lang=de>", "<!-- no prose --><p>2. Mai 2024</p>" + Long + Long + Long + "<p>(Anna Lind)</p>", "authors: Anna Lind"),
        new("papers: a name alone signs the text", "<html lang=pl>", "<!-- no prose --><p class=date>02.05.2024</p>" + Long + Long + Long + Long + "<p>Anna Lis</p>", "authors: Anna Lis"),
        new("papers: two boxes, what one of them is between the names", "", "<div class=wrap><div class=author-field>Ann Lee</div><div class=what>Transport Correspondent</div></div><div class=wrap><div class=author-field>Bo Chen</div></div>", "authors: Ann Lee; Bo Chen"),

        // Reporters
        new("papers: a reporter beneath the headline, and what she is", "", "<h5>Ann Lee</h5><p class=role>Transport Reporter</p>", "authors: Ann Lee"),
        new("papers: a columnist above the headline", "", "<h4>Ann Lee</h4><p>Columnist</p><h1>Council votes for a second bridge</h1>", "authors: Ann Lee"),
        new("papers: reporters in brackets", "<html lang=zh-TW>", "<div>【河報╱記者林小安／基港報導】 2024.05.02</div>", "authors: 林小安"),
        new("papers: reporters who report", "<html lang=zh-CN>", "<div>本报记者 李小安 王明报道 2024-05-02</div>", "authors: 李小安; 王明"),
        new("papers: a reporter of an agency, a place and a day", "<html lang=zh-TW>", "<p>（河報社記者林小安基港6日電）市議會決定關閉大橋。</p>", "authors: 林小安"),
        new("papers: the writer behind the source", "<html lang=zh-CN>", "<div>2024-05-02 09:15 来源：南城日报 作者：王小明</div>", "authors: 王小明"),
        new("papers: what the size of the letters is called is nobody", "<html lang=zh-CN>", "<div>2024-05-02 09:15　作者：王小明　字号：大 中 小</div>", "authors: 王小明"),
        new("papers: who wrote another text", "", "<p class=date>2 May 2024</p><!-- no prose -->" + Prose + Prose + Prose + Prose + Prose + "<div><p><a href=/fish>Fish is dear on Fridays</a><br>By Bo Chen</p></div>", "authors: -"),
        new("papers: who wrote another text that is linked within this one", "", Prose + "<p><a href=/fish>Fish is dear on Fridays</a> by Bo Chen, 30 April 2024</p>", "authors: -"),
        new("papers: one of a list of all who write there", "", "<ul><li><a rel=author href=/a/1>Bo Chen</a><li><a rel=author href=/a/2>Ann Lee</a><li><a rel=author href=/a/3>Eva Schmidt</a></ul><h1>Council votes for a second bridge</h1><p>Ann Lee — May 2, 2024</p>", "authors: Ann Lee"),
        new("papers: a person and a day under the headline, nothing else", "<html lang=tr>", "<div><span>Ayşe Lale</span> <span>02.05.2024 - Güncelleme : 03.05.2024</span></div>", "authors: Ayşe Lale"),
        new("papers: a person under the headline, a day below, where a template names the paper", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes for a second bridge\",\"author\":{\"@type\":\"Organization\",\"name\":\"River Courier\"},\"publisher\":{\"name\":\"River Courier\"}}</script>", "<ul><li>Ann Lee</li><li>Published 2nd May 2024</li></ul>", "authors: Ann Lee"),
        new("papers: a first name that a recipe tells, the whole one in the link to the author", "<script type=application/ld+json>{\"@type\":\"Recipe\",\"name\":\"Council votes for a second bridge\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann\"}}</script>", "<p class=entry-meta>2 May 2024 by <a rel=author href=/author/ann>Ann Lee</a></p>", "authors: Ann Lee"),
        new("papers: what a theme says below a post", "", "<!-- no prose -->" + Prose + Prose + "<p class=postmetadata><small>This entry was posted by Ann Lee on Thursday, May 2nd, 2024 at 8:15 pm and is filed under <a href='/?cat=2'>Rivers</a>. You can follow any responses to this entry through the <a href='/?feed=rss2'>RSS 2.0</a> feed.</small></p>", "authors: Ann Lee"),
        new("papers: what reporters learned is nobody", "<html lang=zh-CN>", "<p>记者了解到，旧港大桥将关闭两年。</p>", "authors: -"),
        new("papers: a reporter opens the text", "<html lang=ko>", "<p>(항구=하루뉴스) 이서연 기자 = 시의회는 화요일 다리를 폐쇄하기로 했다.</p>", "authors: 이서연"),
        Line("what stands behind a reporter", "김민수 기자 이메일", "김민수", "ko"),
        Line("two reporters and a space between them", "이서연 김민수 기자", "이서연; 김민수", "ko"),
        Line("who wrote, behind the hour", "2. MAJ 2024 KL. 10.33 <span>Af: Mette Holm</span>", "Mette Holm", "da"),
        new("papers: who answers questions", "", "<!-- no prose -->" + Prose + Prose + Prose + "<h3>Contact</h3><p>Ann Lee, press office, 0555 01 02 03</p>", "authors: -"),
        new("papers: what a day is called is nobody", "", "<p class=dates>Born 3 May 1930. Died 2 February 2024.</p>", "authors: -"),
        new("papers: an archive prints last names first, as it tells libraries", "<meta name=DC.creator content='Lee, Ann'><meta name=DC.creator content='Chen, Bo'>", "<div class=authors><h5>Authors</h5><div><a href=/b/1>Lee, Ann</a></div><div><a href=/b/2>Chen, Bo</a></div></div>", "authors: Ann Lee; Bo Chen"),
        Line("text behind the day", "<span>2 mei 2024 | Tekst: Kees Bos</span>", "Kees Bos", "nl"),
        new("papers: a name, a slash and the day", "", "<div class=credit>Ann Lee / May 2, 2024</div>", "authors: Ann Lee\npublished: 2024-05-02"),

        // The time before the day
        Day("a time and an offset", "7:00AM GMT 02 May 2024", "2024-05-02T07:00:00Z"),
        Day("a time and a comma", "Posted 10:40 pm, May 2, 2024", "2024-05-02T22:40:00"),
        Day("points and an offset", "10:21 p.m. EDT May 2, 2024", "2024-05-02T22:21:00-04:00"),
        Day("the day of the week between", "08:12 BST, Thursday 2 May 2024", "2024-05-02T08:12:00"),
        Day("each time is its own day's", "5:42 PM, May 2, 2024 6:58 AM, May 4, 2024", "2024-05-02T17:42:00"),
        Day("Tuesday is no month", "Mar, 02/04/2024 - 08:25", "2024-04-02T08:25:00", "it"),
        Day("a number of something else", "Chapter 3:15 opens on May 2, 2024", "2024-05-02"),

        Day("the minutes of a time are no day", "Published: 17:04 May 2, 2024", "2024-05-02T17:04:00"),
        Day("a leaf of a calendar in one element", "May<br>2<br>2024", "2024-05-02"),
        new("papers: the day behind who wrote, in one block with the text", "", "<!-- no prose --><div>By Ann Lee<br>Courier Correspondent<br>Thursday, May 2, 2024<br><br>The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted.<br><br>In the end eleven members were for the bridge and nine were against it, which was closer than either side had expected.</div>", "authors: Ann Lee\npublished: 2024-05-02"),
        new("papers: the day of another story in a list", "", "<p>Posted in town on a Thursday, 2 May 2024</p><ul><li><a href=/tunnel>Nobody wants a tunnel</a> <span class=post-date>7 May 2024</span></ul>", "published: 2024-05-02"),

        // Times of languages
        Day("hours and minutes in Japanese", "2024年5月2日21時33分", "2024-05-02T21:33:00", "ja"),
        Day("the evening in Japanese", "2024年5月2日 午後3時05分", "2024-05-02T15:05:00", "ja"),
        Day("the evening in Korean", "입력 2024-05-02 오후 3:02:00", "2024-05-02T15:02:00", "ko"),
        Day("the morning in Korean", "입력 2024-05-02 오전 9:02", "2024-05-02T09:02:00", "ko"),
        Day("the evening in Arabic", "الخميس 02/مايو/2024 - 01:15 م", "2024-05-02T13:15:00", "ar"),

        // Headlines
        new("papers: a logo in the first heading", "<title>The River Courier - Council votes for a second bridge</title>", "<h1><a href=/><img src=/logo.png alt='The River Courier'></a></h1>", "title: Council votes for a second bridge"),
        new("papers: the paper's name, all that the title says, links home in the first heading", "<title>The Lantern Gazette</title>", "<h1><a href=/>The Lantern Gazette</a></h1><h2>Council votes for a second bridge</h2>", "title: Council votes for a second bridge"),
        new("papers: a review is not called as what it reviews", "<title>Lee B2 Bridge Kit Review | Price and Verdict | Example</title><script type=application/ld+json>{\"@type\":\"Review\",\"itemReviewed\":{\"@type\":\"Product\",\"name\":\"Lee B2\"},\"name\":\"Lee B2\"}</script>", "<h1>Lee B2 review: small kit, long bridge</h1>", "title: Lee B2 review: small kit, long bridge"),

        // Days that no line prints
        new("papers: a leaf of a calendar", "", "<div class=leaf><p>02</p><p>May</p><p>2024</p></div><h1>Council votes for a second bridge</h1>", "published: 2024-05-02"),
        new("papers: the stamp of an element that counts hours", "", "<span class=timestamp data-timestamp=1714644930>a while ago</span>", "published: 2024-05-02T10:15:30Z"),
        new("papers: the title of an element that counts hours", "", "<span class='updated dtstamp' title=2024-05-02T09:00:00Z>a while ago</span>", "published: 2024-05-02T09:00:00Z"),
        new("papers: the record of a page", "<meta name=parsely-page content='{\"title\":\"Council votes for a second bridge\",\"author\":\"Ann Lee\",\"pub_date\":\"2024-05-02T14:00:00Z\",\"section\":\"Town\"}'>", "", "authors: Ann Lee\npublished: 2024-05-02T14:00:00Z"),
        new("papers: a broken record", "<meta name=parsely-page content='{\"title\":\"Council'>", "<p class=date>2 May 2024</p>", "authors: -\npublished: 2024-05-02"),
        new("papers: an empty record", "<meta name=parsely-page content='{} '>", "", "authors: -"),
        new("papers: a record that is none", "<meta name=parsely-page content=''><meta name=parsely-page content=' '>", "", "authors: -"),
        new("papers: a record that is no object", "<meta name=parsely-page content='[{\"author\":\"Ann Lee\"}]'><meta name=parsely-page content=7>", "", "authors: -"),
        new("papers: a record with half a character", "<meta name=parsely-page content='{\"author\":\"\ud800\"}'><meta name=parsely-page content='{\"author\":\"Ann \\ud800 Lee\"}'>", "<p>By Bo Chen</p>", "authors: Bo Chen"),
    ];

    private const string Prose =
        "<p>The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted.</p>"
        + "<p>In the end eleven members were for the bridge and nine were against it, which was closer than either side had expected in spring.</p>";

    /// <summary>A paragraph of the length that papers print.</summary>
    private static string Long => Prose.Replace("</p><p>", " ", StringComparison.Ordinal);

    private static FrontMatterCase Line(string name, string line, string authors, string language = "en") =>
        new("papers: " + name, $"<html lang={language}>", $"<p class=byline>{line}</p>", "authors: " + authors);

    private static FrontMatterCase Day(string name, string day, string published, string language = "en") =>
        new("papers: " + name, $"<html lang={language}>", $"<p class=date>{day}</p>", "published: " + published);
}
