using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Tests.Parsing.Html.Metadata;

/// <summary>A case of the specification: what stands in the head of a page and above its text, and what is read from it.</summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Head">What is added to the head.</param>
/// <param name="Top">What stands above the text; the headline too, where it is not the usual one.</param>
/// <param name="Front">The fields that matter, one a line: <c>title: …</c>; a field that must be absent is <c>-</c>.</param>
public sealed record FrontMatterCase(string Name, string Head, string Top, string Front);

public class FrontMatterTests
{
    public const string Headline = "<h1>Council votes for a second bridge</h1>";

    private const string Prose =
        "<p>The council met on Tuesday evening to settle what the town had argued about for a year, and nobody left before the vote was counted.</p>"
        + "<p>In the end eleven members were for the bridge and nine were against it, which was closer than either side had expected in spring.</p>"
        + "<p>Work is to begin when the river is low, and the old bridge stays open until the new one has been tested with loaded lorries.</p>";

    private static readonly FrontMatterCase[] All = [.. TitleCases.All, .. BylineCases.All, .. DateCases.All, .. PaperCases.All, .. PageCases.All];

    public static TheoryData<string> Names => new(All.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_tells_its_front_matter(string name)
    {
        FrontMatterCase page = All.Single(c => c.Name == name);

        Article article = Read(page);

        string[] wanted = page.Front.Split('\n');
        wanted.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Select(field => field + ": " + FieldOf(article, field)).Should().Equal(wanted);
    }

    [Fact]
    public void A_front_page_is_called_as_its_site_is()
    {
        const string Page = "<!doctype html><title>Start - River Courier</title><meta property=og:title content=Start><meta property=og:site_name content='River Courier'><main>" + Prose + "</main>";

        HtmlArticleParser.Parse(Page, new Uri("https://courier.example/")).Title.Should().Be("River Courier");
    }

    private static Article Read(FrontMatterCase page)
    {
        bool ownTitle = page.Head.Contains("<title", StringComparison.Ordinal);
        bool ownHeadline = page.Top.Contains("<h1", StringComparison.Ordinal) || page.Top.Contains("<h2", StringComparison.Ordinal) || page.Top.Contains("<!-- no heading -->", StringComparison.Ordinal);
        bool ownHtml = page.Head.StartsWith("<html", StringComparison.Ordinal);
        string head = (ownHtml ? "" : "<html lang=en>") + page.Head + (ownTitle ? "" : "<title>Council votes for a second bridge</title>");
        string top = ownHeadline ? page.Top : Headline + page.Top;
        var options = new ArticleParserOptions { ReferenceTime = new DateTimeOffset(2025, 6, 10, 12, 0, 0, TimeSpan.Zero) };
        return HtmlArticleParser.Parse(
            $"<!doctype html>{head}<body><nav><a href=/>Home</a> <a href=/news>News</a></nav><main><article>{top}{(page.Top.Contains("<!-- no prose -->", StringComparison.Ordinal) ? "" : Prose)}</article></main><footer>© 2019 Example</footer>",
            new Uri("https://www.example.com/news/council-votes-for-a-second-bridge"), options);
    }

    private static string FieldOf(Article article, string field) => field switch
    {
        "title" => article.Title,
        "subtitle" => article.Subtitle,
        "kicker" => article.Kicker,
        "byline" => article.Byline?.Text,
        "authors" => string.Join("; ", (article.Byline?.Authors ?? []).Select(Author)),
        "links" => string.Join("; ", (article.Byline?.Authors ?? []).Select(a => a.Url ?? "-")),
        "dateline" => article.Dateline,
        "published" => article.Published?.ToString(),
        "modified" => article.Modified?.ToString(),
        "url" => article.Url,
        "site" => article.Site?.Name,
        "home" => article.Site?.Url,
        "section" => article.Section,
        "tags" => string.Join("; ", article.Tags),
        "language" => article.Language,
        "direction" => article.Direction.ToString(),
        "image" => Image(article.LeadImage),
        "license" => article.License is null ? null : $"{article.License.Name ?? "?"} {article.License.Url ?? "-"}",
        "free" => article.IsAccessibleForFree?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    } is { Length: > 0 } value ? value : "-";

    private static string Author(Author author) =>
        author.Name + (author.Role == AuthorRole.Author ? "" : $" ({author.Role})") + (author.Kind == AuthorKind.Organization ? " [organisation]" : "");

    private static string? Image(LeadImage? image) => image is null ? null
        : string.Join(' ', ((string?[])[image.Url, image.Width is { } w ? string.Create(CultureInfo.InvariantCulture, $"{w}x{image.Height}") : null, image.Alt is null ? null : $"“{image.Alt}”", image.Caption is null ? null : $"({image.Caption})", image.Credit is null ? null : $"by {image.Credit}"]).Where(p => p is not null));
}
