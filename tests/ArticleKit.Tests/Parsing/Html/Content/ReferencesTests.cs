using System.Runtime.InteropServices;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Lines of an article that lead to another one, and what heads or asks for something that is none of it.</summary>
public class ReferencesTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two.";

    [Theory]
    [InlineData("<p>Mehr zum Thema im Newsletter:", "0", 1)]
    [InlineData("<p>Mehr zum Thema im Newsletter:", "1", 3)]
    [InlineData("<p>Did you enjoy this article? Buy us a coffee.", "1", 2)]
    [InlineData("<p>Got a story? Tell the newsroom.", "1", 2)]
    [InlineData("<p>Follow us on <a href=/f>Facebook</a> for more.", "1", 2)]
    [InlineData("<p>Need a news break? Try the new puzzles.", "1", 2)]
    [InlineData("<p>อ่านข่าวที่เกี่ยวข้อง", "0", 1)]
    [InlineData("<h3>Relacionado</h3>", "0", 1)]
    [InlineData("<p>Seguir leyendo:", "0", 1)]
    [InlineData("<p>We pay for your stories! Call the newsroom.", "1", 2)]
    [InlineData("<p>延伸阅读：<a href=/f>老桥加固工程完工</a>", "1", 2)]
    [InlineData("<p>Mots-clés : <a href=/f>bac des îles</a>, <a href=/g>port</a>", "1", 2)]
    public void Heads_of_what_was_left_out_and_appeals_go(string line, string next, int left)
    {
        using HtmlPage page = PageReader.Read($"<body>{Prose}{line}<p>Storm closes the bridge", ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [true, true, next == "1"];
        Remains.DropReferences(page, CollectionsMarshal.AsSpan(units), kept);
        kept.Count(static k => k).Should().Be(left);
    }

    [Theory]
    [InlineData("<p><b>Read more:</b> <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p>Les også: <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p>À lire aussi » <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p><b>LEGGI ANCHE – <a href=/a>Storm closes the bridge</a></b>", 0)]
    [InlineData("<p>Lees ook - <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p><b>Read more</b> <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p><a href=/a>&gt;&gt; A lire aussi : Storm closes the bridge</a>", 0)]
    [InlineData("<p>More <a href=/a>boats than ever</a>", 1)]
    [InlineData("<p>Mots croisés - <a href=/a>Storm closes the bridge</a>", 1)]
    [InlineData("<h3>Advertisement</h3>", 0)]
    [InlineData("<p>– Anzeige –", 0)]
    [InlineData("<div>REKLAMA:</div>", 0)]
    [InlineData("<p>- 30 -", 0)]
    [InlineData("<p>###", 0)]
    [InlineData("<p>Te recomendamos: <a href=/a>Storm closes the bridge</a>", 0)]
    [InlineData("<p>(READ: <a href=/a>Storm closes the bridge</a>)", 0)]
    [InlineData("<p><b>[<a href=/a>Storm closes the bridge</a>]</b>", 0)]
    [InlineData("<p><b>WATCH | Storm closes the bridge:</b>", 0)]
    [InlineData("<p><b>À VOIR AUSSI - Storm closes the bridge</b>", 0)]
    [InlineData("<p>Watch: storm closes the bridge", 1)]
    [InlineData("<p><b>Watch out for storms</b>", 1)]
    [InlineData("<p>［PR］", 0)]
    [InlineData("<p>Read more: a plea for libraries", 1)]
    [InlineData("<p>The winner: <a href=/a>a boat for all of us</a>", 1)]
    [InlineData("<ul><li>See also: <a href=/a>Storm closes the bridge</a></ul>", 1)]
    public void Lines_that_lead_to_another_article_go(string body, int left)
    {
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. units.Select(static _ => true)];
        Remains.DropReferences(page, CollectionsMarshal.AsSpan(units), kept);
        kept.Count(static k => k).Should().Be(left);
    }
}
