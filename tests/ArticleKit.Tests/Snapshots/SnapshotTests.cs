using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Snapshots;

/// <summary>
/// Whole pages in, whole documents out: <c>NAME.html</c> is read, and each format must be what <c>NAME.approved.*</c> holds. What differs is written to
/// <c>NAME.received.*</c> beside it; look at it, and rename it when it is right.
/// </summary>
public class SnapshotTests
{
    private static readonly string Folder = Repository.PathOf("tests/ArticleKit.Tests/Snapshots");

    [Theory]
    [InlineData("news", "https://www.estuarypost.example/local/2024/05/tide-mill-grinds-again")]
    [InlineData("blog", "http://spareroom.example/barometer.html")]
    [InlineData("documentation", "https://docs.ferrywire.example/2.4/guides/retries.html")]
    [InlineData("forum", "https://forum.allotment.example/threads/cold-frame-lid-keeps-warping.8841/")]
    [InlineData("listicle", "https://wanderpost.example/lists/lighthouses-you-can-sleep-in")]
    public void A_page_is_written_as_approved(string name, string url)
    {
        Article article = ArticleParser.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), new Uri(url));

        // How sure the parser is may change whenever it learns anew.
        Article stable = article with { Confidence = 1 };
        string[] differing =
        [
            .. new (string Format, string Text)[]
            {
                ("json", stable.ToJson(indented: true)),
                ("md", stable.ToMarkdown(new MarkdownOptions { FrontMatter = true })),
                ("html", stable.ToHtml(new HtmlOptions { Document = true })),
                ("txt", stable.ToText()),
            }.Where(o => !IsApproved(name, o.Format, o.Text)).Select(o => $"{name}.received.{o.Format}"),
        ];

        differing.Should().BeEmpty();
        if (name is "news" or "listicle")
        {
            article.Confidence.Should().BeGreaterThan(0.5);
        }
    }

    private static bool IsApproved(string name, string format, string text)
    {
        string approved = Path.Combine(Folder, $"{name}.approved.{format}");
        string received = Path.Combine(Folder, $"{name}.received.{format}");
        string now = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == now)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, now);
        return false;
    }
}
