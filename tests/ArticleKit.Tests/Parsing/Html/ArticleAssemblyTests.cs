using ArticleKit.Model;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Tests.Parsing.Html;

/// <summary>What of a body the front matter says already.</summary>
public class ArticleAssemblyTests
{
    private const string Title = "Council votes for a second bridge";
    private const string Text = "<p>The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted, which was close to midnight, and the mayor thanked both of the sides. In the end eleven members were for it.</p>";

    [Theory]
    [InlineData("<h2>Council votes for a second bridge</h2><hr>", "")]
    [InlineData("<p>Eleven were for it</p><h1>Council votes for a second bridge</h1>", "p Eleven were for it\n")]
    [InlineData("<p>By Ann Lee</p><figure><img src=/b.jpg></figure><h3>Council Votes for a Second Bridge!</h3>", "p By Ann Lee\nfig(img /b.jpg)\n")]
    [InlineData("<h2>Council votes</h2>", "h2 Council votes\n")]
    public void The_headline_is_no_heading_of_the_body(string top, string left) => Read(top + Text).Should().StartWith(left + "p The council met");

    [Fact]
    public void Behind_the_first_paragraph_a_heading_opens_a_section_whatever_it_says() =>
        Read(Text + "<h2>Council votes for a second bridge</h2>" + Text).Should().Contain("\nh2 Council votes for a second bridge\n");

    private static string Read(string fragment)
    {
        var metadata = new PageMetadata { Front = new Article { Title = Title } };
        return Blocks.Outline.Of(ArticleAssembly.Assemble(metadata, Blocks.Outline.Read(fragment), new Selection([], [], 0.9)).Body);
    }
}
