using CsCheck;

namespace ArticleKit.Tests.Serialization;

public class ArticleMarkdownPropertyTests
{
    [Fact]
    public void Markdown_read_by_a_CommonMark_parser_says_the_same_words() =>
        Articles.WithSafeLinks.Sample(static article => Assert.Null(MarkdownReader.Difference(article)), iter: 500);

    [Fact]
    public void Hostile_addresses_break_no_line_of_Markdown() =>
        Articles.Any.Sample(static article => MarkdownReader.Read(article) == MarkdownReader.Said(article), iter: 200);
}
