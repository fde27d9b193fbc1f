using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks;

/// <summary>Makes pages of the shape of a news site's: head, structured data, navigation, an article, teaser cards, comments, footer.</summary>
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
    public static BenchmarkPage Make(int paragraphs, int cards)
    {
        var html = new StringBuilder();
        html.Append("""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bridge at last – The Harbour Post</title>
            <link rel="canonical" href="https://example.org/news/a-bridge-at-last"><meta property="og:title" content="A bridge at last">
            <meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Jonas Feld">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A bridge at last",
            "datePublished":"2024-03-05T09:30:00+01:00","dateModified":"2024-03-05T12:00:00+01:00","author":[{"@type":"Person","name":"Jonas Feld"}],
            "publisher":{"@type":"Organization","name":"The Harbour Post"},"image":"https://example.org/img/bridge.jpg"}</script>
            """);
        html.Append("<style>").Append('\n').Insert(html.Length, ".card{display:grid;gap:1rem}.card a:hover{text-decoration:underline}\n", 40 + (cards / 4)).Append("</style><script>");
        html.Insert(html.Length, "window.dataLayer=window.dataLayer||[];function push(x){if(x<3){dataLayer.push({event:x})}}\n", 60 + (cards / 4)).Append("</script></head><body>");
        html.Append("<header class=\"site-header\"><nav class=\"main-nav\"><ul>");
        for (int i = 0; i < 40; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"nav-item\"><a href=\"/section/{i}\" class=\"nav-link\">Section {i}</a></li>");
        }

        html.Append("</ul></nav></header><main><article class=\"story\"><header><p class=\"kicker\">Town</p><h1 class=\"headline\">A bridge at last</h1>");
        html.Append("<p class=\"byline\">By <a rel=\"author\" href=\"/by/jonas-feld\">Jonas Feld</a></p><time datetime=\"2024-03-05T09:30:00+01:00\">5 March 2024</time></header><div class=\"story-body\">");
        for (int i = 0; i < paragraphs; i++)
        {
            if (i % 7 == 3)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"part-{i}\">Part {i}: what the river took</h2>");
            }

            html.Append("<p>").Append(Sentences[i % 10]).Append(" <a href=\"/news/").Append(i).Append("\">").Append(Sentences[(i * 3) % 10]).Append("</a> <em>")
                .Append(Sentences[((i * 7) + 1) % 10]).Append("</em> ").Append(Sentences[((i * 3) + 2) % 10]).Append("</p>\n");
            if (i % 11 == 5)
            {
                html.Append("<figure><picture><source srcset=\"/img/a.webp 800w\"><img src=\"/img/a.jpg\" alt=\"The quay\" width=\"800\" height=\"450\"></picture><figcaption>The quay at noon. <span class=\"credit\">Photo: Ida Roth</span></figcaption></figure>");
                html.Append("<aside class=\"ad-slot\" id=\"ad-").Append(i).Append("\"><div>Advertisement</div></aside>");
            }
        }

        html.Append("</div><ul class=\"share\"><li><a href=\"#\">Share</a></li><li><a href=\"#\">Print</a></li></ul></article><section class=\"related\"><h2>More from Town</h2>");
        for (int i = 0; i < cards; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"card card--{i % 3}\"><a class=\"card__link\" href=\"/news/card-{i}\"><img class=\"card__image\" data-src=\"/img/{i}.jpg\" alt=\"\"><h3 class=\"card__title\">Card {i}: a shorter headline</h3></a><p class=\"card__teaser\">")
                .Append(Sentences[i % 10]).Append("</p><span class=\"card__time\">2 hours ago</span></div>\n");
        }

        html.Append("</section></main><footer class=\"site-footer\"><p>© 2024 The Harbour Post. All rights reserved.</p></footer></body></html>");
        return new BenchmarkPage(Encoding.UTF8.GetBytes(html.ToString()), new Uri("https://example.org/news/a-bridge-at-last"));
    }
}
