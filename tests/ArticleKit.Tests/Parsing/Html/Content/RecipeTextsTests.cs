using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>What a recipe takes and its steps are content where structured data tells them, however the page sets them.</summary>
public class RecipeTextsTests
{
    private const string Recipe = """
        <title>Harbour soup</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Harbour soup","recipeIngredient":["500 g of cod","2 large leeks"],
        "recipeInstructions":[{"@type":"HowToStep","text":"<b>Slice</b> the leeks and let them sweat in butter."},{"@type":"HowToStep","text":"Add the cod at the very end."}]}</script>
        """;

    private const string Page = """
        <h1>Harbour soup</h1>
        <p>My grandmother cooked this soup on Fridays, when the boats had come in and the whole street smelled of leeks and butter.
        <p>She never wrote it down, and so it took me three winters and a good many failures to find out what went in, and when.
        <p>It has to be eaten on the day it is made, with bread from yesterday, and nobody in our street would have thought of cream.
        <nav class=menu><ul><li><span>500 g</span> <a href=/cod>of cod</a><li><span>2</span> <a href=/leeks>large leeks</a><li><a href=/fish>More fish</a></ul></nav>
        <footer><div class=widget>Slice the leeks and let them sweat in butter.</div><div class=widget>Add the cod at the very end.</div></footer>
        """;

    [Fact]
    public void Ingredients_and_steps_that_structured_data_tells_are_kept()
    {
        string text = HtmlArticleParser.Parse(Recipe + Page).ToText();
        text.Should().Contain("500 g of cod").And.Contain("2 large leeks").And.Contain("Slice the leeks").And.Contain("Add the cod").And.NotContain("More fish");
    }

    [Fact]
    public void Without_it_they_are_what_their_looks_say() =>
        HtmlArticleParser.Parse("<title>Harbour soup</title>" + Page).ToText().Should().NotContain("large leeks");
}
