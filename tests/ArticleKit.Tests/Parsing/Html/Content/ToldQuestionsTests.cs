using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Parsing.Html.Content;

/// <summary>The questions and answers under an article are its content where structured data tells them.</summary>
public class ToldQuestionsTests
{
    private const string Told = """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[
        {"@type":"Question","name":"Does the ferry run in March?","acceptedAnswer":{"@type":"Answer","text":"<p>It runs on weekdays &amp; Sundays.</p><ul><li>Weekdays at seven in the morning</li></ul>"}},
        {"@type":"Question","name":"How much is a berth for the night?","acceptedAnswer":[{"@type":"Answer","text":"Nothing at all for those who live on Holm."}]},
        {"@type":"Question","name":"Who pays for all of it?"},{"@type":"Question","name":5,"acceptedAnswer":"Nobody"}]}</script>
        """;

    private const string Page = """
        <title>Ferry to run through the winter</title><meta property=og:type content=article><article><h1>Ferry to run through the winter</h1>
        <p>The ferry to the northern islands will run through the winter, the harbour board decided on Monday evening, nine to two, after a night of speeches.
        <p>Eleven sit on the board, four of them from the islands, and not one of those four had believed that the money for it would be found this year.
        <p>The boat leaves at seven in the morning from the landing stage by the old church, and it comes back before the light is gone.
        <p>Last winter it lay in the harbour from November on, and whoever had to see a doctor waited for the mail boat, which came on Thursdays if it came.
        <p>The board wants to see in April how many have gone by it, and what it has cost, before anybody speaks of the winter after that one.</article>
        <footer><ul class=menu><li><a href=/f>1. Does the ferry run in March?</a><li>It runs on weekdays &amp; Sundays.<li>Weekdays at seven in the morning<li><a href=/t>Weekdays and timetables</a></ul>
        <ul class=menu><li><a href=/b>How much is a berth for the night?</a><li>Nothing at all for those who live on Holm.<li><a href=/w>Who pays for all of it?</a><li>Nobody</ul></footer>
        """;

    [Fact]
    public void Questions_and_answers_that_structured_data_tells_are_kept()
    {
        string text = HtmlArticleParser.Parse(Told + Page).ToText();
        text.Should().Contain("Does the ferry run in March?").And.Contain("It runs on weekdays & Sundays.").And.Contain("Weekdays at seven").And.Contain("Nothing at all");
        text.Should().NotContain("timetables").And.NotContain("Who pays").And.NotContain("Nobody");
    }

    [Fact]
    public void Without_it_they_are_what_their_looks_say() =>
        HtmlArticleParser.Parse(Page).ToText().Should().Contain("The boat leaves at seven").And.NotContain("Nothing at all");

    [Fact]
    public void An_answer_without_its_question_is_a_line_like_others() =>
        HtmlArticleParser.Parse(Told + Page.Replace("How much is a berth for the night?", "Berths", StringComparison.Ordinal)).ToText().Should().NotContain("Nothing at all");
}
