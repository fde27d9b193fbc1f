using System.Diagnostics;
using System.Text;

namespace ArticleKit.Markdown.Tests;

/// <summary>Texts made to be slow: each is read in a time that grows with its length, and none ends the process.</summary>
public class LongTextTests
{
    private const int Length = 50_000;

    // The slowest takes a second on a quiet machine; what has no bound takes many minutes.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("*a_ ")]
    [InlineData("`a``")]
    [InlineData("<a href=")]
    [InlineData("<!--")]
    [InlineData("![[]()")]
    [InlineData("&amp")]
    [InlineData("$a ")]
    [InlineData("[^1]: ")]
    [InlineData("a | b\n")]
    [InlineData("- a\n")]
    [InlineData("1. a\n\n")]
    [InlineData("> a\n")]
    [InlineData("<b>")]
    [InlineData("<p>\n\n")]
    [InlineData("| a | b |\n| --- | --- |\n| 1 | 2 |\n\n")]
    [InlineData("~~a~ ")]
    [InlineData("[a]: b\n")]
    [InlineData("\\")]
    public void A_long_text_is_read_quickly(string part)
    {
        var text = new StringBuilder();
        while (text.Length < Length)
        {
            text.Append(part);
        }

        long start = Stopwatch.GetTimestamp();
        Read(text.ToString());
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(Most);
    }

    private static void Read(string text)
    {
        try
        {
            MarkdownArticleParser.Parse(text);
        }
        catch (ArticleKit.Parsing.ArticleLimitException)
        {
            // So deep a text has no need to be read.
        }
    }
}
