namespace ArticleKit.Tests.Parsing;

/// <summary>Pieces of pages that make soups nobody would write.</summary>
internal static class Soup
{
    public static string[] Pieces { get; } =
    [
        "<p>", "</p>", "<b>", "</b>", "<i>", "<em class=x>", "</em>", "<a href='/x'>", "<a href='javascript:x'>", "</a>", "<div class='content'>", "</div>", "<table>", "</table>", "<tr>", "<td colspan=0>", "<td rowspan=99999>",
        "<th>", "<caption>", "<thead>", "<ul>", "</ul>", "<ol start=-5>", "<ol start=99999999999>", "<li>", "</li>", "<select>", "<option>", "<template>", "</template>", "<svg>", "</svg>", "<math>", "</math>", "<annotation encoding='application/x-tex'>",
        "<blockquote cite='::'>", "</blockquote>", "<blockquote class=pullquote>", "<footer>", "<cite>", "<aside>", "</aside>", "<figure>", "</figure>", "<figcaption>", "<span class=credit>", "</span>", "<img src='/a.jpg' width=9999999999>", "<img>",
        "<img src='http://[::1'>", "<img srcset=', , 5x,a 1e999w'>", "<picture>", "<source srcset='b.jpg 2x'>", "<video src=v.mp4>", "<iframe src='https://v.example/embed/1' width=560>", "</iframe>", "<pre>", "</pre>", "<code class='language-'>", "</code>",
        "<br>", "<br><br>", "<hr>", "<h1>", "</h1>", "<h2 id=' '>", "</h2>", "<h6>", "<dl>", "<dt>", "<dd>", "</dl>", "<q>", "<mark>", "<sub>", "<sup>", "<s>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<noscript>",
        "</noscript>", "<title>", "</title>", "<head>", "<body>", "</body>", "</html>", "<frameset>", "<base href='http://'>", "<base href='//b.example/'>", "<meta property='article:published_time' content='2024-99-99'>", "<meta name=author content=''>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":5,\"author\":[null,{\"name\":[]}]}</script>", "<script type='application/ld+json'>{\"a\":\"\\ud800\"", "<time datetime='x'>", "<time datetime='2024-02-30T25:61'>", "<!-- c -->", "<![CDATA[",
        "&amp;", "&#xD800;", "&#0;", "&nosuch;", "\0", "\uD800", "\uFFFE", "\u200B", "\u00AD", "\u00A0", "“", "*", "`", "|", "\t", "\r\n", " ", "Words that go on for a while, as sentences do, until they end. ", "x", "中文字。", "שלום ", "By Ann Lee", "Photo: Bo",
        "<div hidden>", "<div aria-hidden=true>", "<div style='display:none'>", "<button>", "<label>", "<form>", "<input>", "<nav>", "<main>", "<article>", "</article>", "<amp-img src=a.jpg>", "<font>", "<center>", "<object>", "<details>", "<summary>",
    ];

    public static byte[][] Heads { get; } =
    [
        [], "<p>"u8.ToArray(), "<!doctype html><p>One. "u8.ToArray(), [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], "<meta charset=shift_jis><p>"u8.ToArray(), "<meta charset=gb18030><p>"u8.ToArray(), "<meta charset=iso-2022-jp><p>"u8.ToArray(),
        "<meta charset=euc-kr><p>"u8.ToArray(), "<meta charset=big5><p>"u8.ToArray(), "A title\n\nBy "u8.ToArray(),
    ];
}
