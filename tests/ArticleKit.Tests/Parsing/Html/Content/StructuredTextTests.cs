using ArticleKit.Parsing.Html.Content;

namespace ArticleKit.Tests.Parsing.Html.Content;

public class StructuredTextTests
{
    [Theory]
    [InlineData("Theriver", true)]
    [InlineData("rosetwometres", true)]
    [InlineData("metres", true)]
    [InlineData("es", true)]
    [InlineData("", true)]
    [InlineData("Theroad", false)]
    [InlineData("metresTheriver", false)]
    [InlineData("qq", false)]
    public void Only_letters_and_digits_count(string letters, bool held)
    {
        using var text = new StructuredText("The river rose, two metres.");
        text.Holds("twometres");
        text.Holds(letters).Should().Be(held, "what stands before the last place found is looked for too");
    }
}
