using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks;

/// <summary>
/// Makes pages of the shape of a news site's: head, structured data, navigation, an article, teaser cards, footer. How much of a page
/// is what follows the medians counted over some four hundred pages of news and blogs: half of the characters in tags, most of it
/// classes and addresses; a fifth in scripts and styles; a tenth, or less, is text.
/// </summary>
internal static class PageMaker
{
    private static readonly string[] Sentences =
    [
        "The ferry left the harbour an hour late, and nobody on the quay seemed surprised.",
        "“We have waited eleven years for this bridge,” said Marta Lindqvist, who keeps the ticket office.",
        "Engineers first drew the span in 1998, when the river was still closed to barges for a third of the year.",
        "By noon the market hall had sold out of bread, eggs and the small green apples that grow behind the chapel.",
        "A spokesman for the council declined to say how much of the budget had already been spent.",
        "The numbers tell a plainer story: of 412 households asked, 63 percent would move if rents rose again.",
        "It rained through the night, and in the morning the lower road was gone.",
        "Nobody could say who had ordered the second survey, or why its results were kept in a drawer until May.",
        "The orchestra will play in the old turbine hall, where the echo lasts for almost four seconds.",
        "“Ask me again in spring,” she told the committee, and the room laughed.",
    ];

    /// <summary>Makes a page.</summary>
    /// <param name="paragraphs">Paragraphs of the article.</param>
    /// <param name="cards">Teaser cards around it.</param>
    /// <param name="links">Entries of its navigation.</param>
    public static BenchmarkPage Make(int paragraphs, int cards, int links)
    {
        var html = new StringBuilder();
        Head(html, 20 + cards);
        html.Append("<body class=\"page page--article page--town\"><!-- begin header -->\n<header class=\"site-header site-header--sticky\" data-component=\"header\"><nav class=\"main-nav\" aria-label=\"Sections\"><ul class=\"main-nav__list\">\n");
        for (int i = 0; i < links; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"    <li class=\"main-nav__item main-nav__item--level-{i % 3}\"><a href=\"https://example.org/sections/section-{i}/\" class=\"main-nav__link\" data-track=\"nav|{i}|header\">Section {i}</a></li>\n");
        }

        html.Append("</ul></nav></header>\n<main class=\"page__main\"><article class=\"story story--with-image\"><header class=\"story__header\"><p class=\"story__kicker\">Town</p><h1 class=\"story__headline\">A bridge at last</h1>\n");
        html.Append("<p class=\"story__byline\">By <a rel=\"author\" href=\"/by/jonas-feld\">Jonas Feld</a></p><time class=\"story__time\" datetime=\"2024-03-05T09:30:00+01:00\">5 March 2024</time></header>\n<div class=\"story__body\">\n");
        for (int i = 0; i < paragraphs; i++)
        {
            Paragraph(html, i);
        }

        html.Append("</div><ul class=\"share\"><li class=\"share__item\"><a class=\"share__link\" href=\"#\">Share</a></li><li class=\"share__item\"><a class=\"share__link\" href=\"#\">Print</a></li></ul></article>\n<section class=\"related related--grid\"><h2 class=\"related__title\">More from Town</h2>\n");
        for (int i = 0; i < cards; i++)
        {
            Card(html, i);
        }

        html.Append("</section></main><footer class=\"site-footer\"><p>© 2024 The Harbour Post. All rights reserved.</p></footer></body></html>");
        return new BenchmarkPage(Encoding.UTF8.GetBytes(html.ToString()), new Uri("https://example.org/news/a-bridge-at-last"));
    }

    private static void Head(StringBuilder html, int amount)
    {
        html.Append("""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bridge at last – The Harbour Post</title>
            <link rel="canonical" href="https://example.org/news/a-bridge-at-last"><meta property="og:title" content="A bridge at last">
            <meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Jonas Feld">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A bridge at last",
            "datePublished":"2024-03-05T09:30:00+01:00","dateModified":"2024-03-05T12:00:00+01:00","author":[{"@type":"Person","name":"Jonas Feld"}],
            "publisher":{"@type":"Organization","name":"The Harbour Post"},"image":"https://example.org/img/bridge.jpg"}</script>

            """);
        html.Append("<style>").Insert(html.Length, ".card__link:hover .card__title{text-decoration:underline}\n", amount).Append("</style>\n");
        for (int i = 0; i < 10; i++)
        {
            html.Append("<script>").Insert(html.Length, "window.dataLayer=window.dataLayer||[];dataLayer.push({event:\"slot\",size:[[300,250],[728,90]]});\n", amount / 5).Append("</script>\n");
        }

        html.Append("</head>\n");
    }

    private static void Paragraph(StringBuilder html, int i)
    {
        if (i % 7 == 3)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2 class=\"story__subhead\" id=\"part-{i}\">Part {i}: what the river took</h2>\n");
        }

        html.Append("<p class=\"story__paragraph\">").Append(Sentences[i % 10]).Append(" <a class=\"story__link\" href=\"https://example.org/news/2024/03/").Append(i).Append("/another-report\" data-track=\"inline\">")
            .Append(Sentences[(i * 3) % 10]).Append("</a> <em>").Append(Sentences[((i * 7) + 1) % 10]).Append("</em> ").Append(Sentences[((i * 3) + 2) % 10]).Append("</p>\n");
        if (i % 11 == 5)
        {
            html.Append("<figure class=\"figure figure--wide\"><picture><source srcset=\"/img/a.webp?w=400 400w, /img/a.webp?w=800 800w\"><img class=\"figure__image\" src=\"/img/a.jpg\" alt=\"The quay\" width=\"800\" height=\"450\"></picture><figcaption class=\"figure__caption\">The quay at noon. <span class=\"figure__credit\">Photo: Ida Roth</span></figcaption></figure>\n");
            html.Append("<aside class=\"ad-slot ad-slot--inline\" id=\"ad-").Append(i).Append("\"><div class=\"ad-slot__label\">Advertisement</div></aside>\n");
        }
    }

    private static void Card(StringBuilder html, int i)
    {
        string image = string.Create(CultureInfo.InvariantCulture, $"https://images.example.org/2024/03/{i}/crop/16x9/picture");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"card card--teaser card--{i % 3} grid__cell grid__cell--{i % 4}\" data-id=\"{i * 7919}\" data-track=\"related|{i}\">\n  <a class=\"card__link\" href=\"https://example.org/news/2024/03/card-{i}\">");
        html.Append(CultureInfo.InvariantCulture, $"<picture class=\"card__picture\"><source media=\"(min-width: 64em)\" data-srcset=\"{image}-320.webp 320w, {image}-640.webp 640w, {image}-960.webp 960w\"><img class=\"card__image lazyload\" data-src=\"{image}-320.jpg\" alt=\"\" width=\"320\" height=\"180\"></picture>\n");
        html.Append(CultureInfo.InvariantCulture, $"  <h3 class=\"card__title\">Card {i}: a shorter headline</h3></a>\n  <div class=\"card__meta\"><span class=\"card__section\">Town</span> <span class=\"card__time\">2 hours ago</span></div>\n</div>\n");
    }
}
