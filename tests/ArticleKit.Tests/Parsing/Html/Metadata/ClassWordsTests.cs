using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Tests.Parsing.Html.Metadata;

public class ClassWordsTests
{
    [Theory]
    [InlineData("/people/ann-lee", nameof(MarkKind.Author))]
    [InlineData("members/ann", nameof(MarkKind.Author))]
    [InlineData("u/", nameof(MarkKind.Author))]
    [InlineData("https://example.org/forum/u/ann", nameof(MarkKind.Author))]
    [InlineData("https://example.org/a-rather-long-section-of-this-site/Author/ann", nameof(MarkKind.Author))]
    [InlineData("https://example.org/news/2024/05/tag/rivers", nameof(MarkKind.Topic))]
    [InlineData("https://author.example.org/news/rivers", nameof(MarkKind.None))]
    [InlineData("/users/login", nameof(MarkKind.None))]
    [InlineData("/news/the-authority-on-rivers/2024", nameof(MarkKind.None))]
    [InlineData("/", nameof(MarkKind.None))]
    [InlineData("", nameof(MarkKind.None))]
    public void The_steps_of_an_address_say_what_it_leads_to(string address, string kind) => ClassWords.OfAddress(address).ToString().Should().Be(kind);

    [Theory]
    [InlineData("post-author", nameof(MarkKind.Author), nameof(Zone.None))]
    [InlineData("entryDate", nameof(MarkKind.Date), nameof(Zone.None))]
    [InlineData("last-update candidate", nameof(MarkKind.None), nameof(Zone.None))]
    [InlineData("site-footer", nameof(MarkKind.None), nameof(Zone.Footer))]
    [InlineData("content container", nameof(MarkKind.None), nameof(Zone.None))]
    public void Names_say_what_an_element_holds(string names, string wanted, string part)
    {
        MarkKind kind = MarkKind.None;
        Zone zone = Zone.None;
        ClassWords.Read(names, ref kind, ref zone);
        (kind.ToString(), zone.ToString()).Should().Be((wanted, part));
    }
}
