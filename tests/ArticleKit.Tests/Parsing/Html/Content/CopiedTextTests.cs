using System.Runtime.InteropServices;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What the choice of content knows of text that comes twice, and of comments.</summary>
public class CopiedTextTests
{
    [Theory]
    [InlineData("<p>one<p>two<p>three", new[] { 0, 0, 0 })]
    [InlineData("<p>one<p>two<p>one<p>two", new[] { 0, 0, 6, 6 })]
    [InlineData("<p>one<p>two<p>two<p>one", new[] { 0, 0, 3, 3 })]
    [InlineData("<p>note<p>one<p>note<p>two<p>note", new[] { 0, 0, 4, 0, 4 })]
    [InlineData("", new int[0])]
    public void A_run_of_copies_counts_as_one(string body, int[] lengths) =>
        Units(body, units => CopiedText.Lengths(CollectionsMarshal.AsSpan(units), CopiedText.Firsts(CollectionsMarshal.AsSpan(units))).Should().Equal(lengths));

    [Theory]
    [InlineData("<div id=comments><p>well done</div>", true)]
    [InlineData("<section class='post comments-area'><p>well done</section>", true)]
    [InlineData("<ol class=commentlist><li>well done</ol>", true)]
    [InlineData("<div class=CommentBody><p>well done</div>", false)]
    [InlineData("<div class=commentary><p>well done</div>", false)]
    [InlineData("<div class=recommended><p>well done</div>", false)]
    [InlineData("<p class=comments>well done", false)]
    public void Comments_are_known_by_the_name_of_their_box(string body, bool comments) =>
        Units(body, units => ((units[0].Around & Surroundings.Comments) != 0).Should().Be(comments));

    private static void Units(string body, Action<List<TextUnit>> check)
    {
        using HtmlPage page = PageReader.Read("<body>" + body, ArticleParserOptions.Default);
        check(Segmenter.Segment(page));
    }
}
