using System.Diagnostics;
using ArticleKit.Model;
using ArticleKit.Parsing.PlainText;

namespace ArticleKit.Tests.Parsing.PlainText;

/// <summary>Texts made to cost much: what each line does must not grow with what stands before it.</summary>
public class LongTextTests
{
    private const int Length = 2_000_000;

    // A text of this length takes well under a second; what is not linear takes minutes.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Pieces => new()
    {
        { "quotes line by line", "> and so on it goes\n" },
        { "quotes apart by blank lines", "> and so on it goes\n\n" },
        { "quotes within quotes", ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep\n" },
        { "halves that all go on", "and the line goes on where the one before it broke off with some of the\n\n" },
        { "a text without full stops", "word word words in a line that never ends but goes on and on " },
        { "lines that could all be pull quotes", "The same few words that every line of this text repeats\n\n" },
        { "items that go deeper and back", "- one\n  - two\n    - three\n" },
        { "fences that nothing closes", "```\n~~~x\ntext\n" },
        { "marks that nothing closes", "*a _b **c __d " },
        { "tables", "a\tb\tc\n" },
        { "stanzas", "A short line of verse,\nand one behind it\nand a third one\n\n" },
        { "hyphens", "hyphen-\n" },
        { "addresses", "https://a.example/(((((((((( " },
        { "brackets and notes", "[1] ¹ (2) " },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_long_text_takes_no_longer_a_line_than_a_short_one(string what, string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var watch = Stopwatch.StartNew();

        Article article = TextArticleParser.Parse(text);

        watch.Elapsed.Should().BeLessThan(Most, what);
        article.Confidence.Should().BeInRange(0, 1);
    }
}
