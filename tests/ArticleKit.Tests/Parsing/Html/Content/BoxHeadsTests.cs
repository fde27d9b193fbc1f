using System.Runtime.InteropServices;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>Boxes of which only the heading was kept, or all but the heading.</summary>
public class BoxHeadsTests
{
    private const string Prose = "<p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two.</p>";
    private const string Poll = "<div class=ask><h4>Your view</h4><p>Yes</div>";

    [Theory]
    [InlineData("§" + Poll + "§", "1101", 0.6f, "1001")]
    [InlineData("§" + Poll + "§", "1101", 0.8f, "1101")]
    [InlineData("§" + Poll + "§", "1111", 0.6f, "1111")]
    [InlineData(Poll + "§§", "1011", 0.6f, "1011")]
    [InlineData("§" + Poll + Poll + "§", "110101", 0.6f, "110101")]
    [InlineData("§<div><h4>Your view?</h4><p>Yes</div>§", "1101", 0.6f, "1101")]
    [InlineData("§<div><h4>The vote</h4></div><div><p>Yes</div>§", "1101", 0.6f, "1101")]
    public void The_heading_of_a_box_goes_with_all_that_stands_in_it(string html, string chosen, float likely, string left) => Left(html, chosen, likely).Should().Be(left);

    [Theory]
    [InlineData("<aside><h2>In brief</h2><ul><li>Nine to two.<li>All winter.</ul></aside>§", "0111", 0.7f, "0001")]
    [InlineData("<aside><h2>In brief</h2><ul><li>Nine to two.<li>All winter.</ul></aside>§", "0111", 0.9f, "0111")]
    [InlineData("<aside><h2>In brief</h2><ul><li>Nine to two.<li>All winter.</ul></aside>§", "1111", 0.7f, "1111")]
    [InlineData("<aside><h2>Elsewhere</h2></aside><aside><p>Nine to two.</aside>§", "011", 0.7f, "011")]
    public void What_is_set_aside_goes_with_its_heading(string html, string chosen, float likely, string left) => Left(html, chosen, likely).Should().Be(left);

    private static string Left(string html, string chosen, float likely)
    {
        using HtmlPage page = PageReader.Read("<body>" + html.Replace("§", Prose, StringComparison.Ordinal), ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        bool[] kept = [.. chosen.Select(static c => c == '1')];
        BoxHeads.Drop(page, CollectionsMarshal.AsSpan(units), [.. units.Select(u => UnitFacts.IsProse(u) ? 0.95f : likely)], kept);
        return string.Concat(kept.Select(static k => k ? '1' : '0'));
    }
}
