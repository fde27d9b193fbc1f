using System.Net;
using System.Text;
using System.Text.Json;

namespace ArticleKit.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples/harbour.html");

    private readonly Tool _tool = new();

    [Fact]
    public async Task A_page_is_written_as_JSON_when_nothing_else_is_asked_for()
    {
        (int code, string output, string error) = await Tool.Run("parse", Sample);

        code.Should().Be(0);
        error.Should().BeEmpty();
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("title").GetString().Should().Be("The harbour that learned to float");
        json.RootElement.GetProperty("body")[0].GetProperty("type").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("markdown", "## ")]
    [InlineData("html", "<h2")]
    [InlineData("text", "pontoons")]
    public async Task A_page_is_written_in_the_format_asked_for(string format, string part)
    {
        (int code, string output, _) = await Tool.Run("parse", Sample, "--to", format);

        code.Should().Be(0);
        output.Should().Contain(part);
    }

    [Fact]
    public async Task The_text_is_the_body_alone()
    {
        (_, string output, _) = await Tool.Run("parse", Sample, "--to", "text");

        output.Should().NotContain("The harbour that learned to float").And.NotStartWith("By ");
    }

    [Fact]
    public async Task An_article_in_JSON_is_read_back()
    {
        (_, string json, _) = await Tool.Run("parse", Sample);
        string file = _tool.Write("article.json", json);

        (int code, string again, _) = await Tool.Run("parse", file, "--from", "json");

        code.Should().Be(0);
        again.Should().Be(json);
    }

    [Fact]
    public async Task The_output_goes_to_a_file_when_one_is_named()
    {
        string file = _tool.PathOf("out.md");

        (int code, string output, _) = await Tool.Run("parse", Sample, "--to", "markdown", "-o", file);

        code.Should().Be(0);
        output.Should().BeEmpty();
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Contain("## ");
    }

    [Fact]
    public async Task Links_are_resolved_against_the_address_given()
    {
        string page = _tool.Write("page.html", Pages.WithBody("<p>The council met on Tuesday evening and agreed, after long talks, to open <a href=\"../plan\">the plan</a> to everybody who asked.</p>"));

        (_, string output, _) = await Tool.Run("parse", page, "--url", "https://example.org/a/b/c", "--to", "markdown");

        output.Should().Contain("https://example.org/a/plan");
    }

    [Fact]
    public async Task A_missing_file_is_one_line_of_error_and_code_1() => await Fails("There is no such file.", "parse", _tool.PathOf("none.html"));

    [Fact]
    public async Task A_folder_is_one_line_of_error_and_code_1() => await Fails("This is a folder", "parse", _tool.Folder);

    [Fact]
    public async Task An_empty_file_is_one_line_of_error_and_code_1() => await Fails("empty", "parse", _tool.Write("empty.html", ""));

    [Fact]
    public async Task A_picture_is_one_line_of_error_and_code_1()
    {
        string file = _tool.PathOf("picture.png");
        await File.WriteAllBytesAsync(file, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52], TestContext.Current.CancellationToken);

        await Fails("no text", "parse", file);
    }

    [Fact]
    public async Task JSON_that_is_no_article_is_one_line_of_error_and_code_1() => await Fails("JSON", "parse", _tool.Write("other.json", "{\"a\":1"), "--from", "json");

    [Fact]
    public async Task A_file_longer_than_the_limit_is_one_line_of_error_and_code_1() => await Fails("longer than 10 bytes", "parse", Sample, "--max-bytes", "10");

    [Theory]
    [InlineData("parse", "x.html", "--to", "pdf")]
    [InlineData("parse", "x.html", "--from", "docx")]
    [InlineData("parse", "x.html", "--url", "not an address")]
    [InlineData("unknown")]
    [InlineData("batch", "x", "--jobs", "0", "-o", "y")]
    [InlineData("batch", "x", "--shard", "3/2", "-o", "y")]
    [InlineData("batch", "x")]
    public async Task A_wrong_command_line_is_code_2(params string[] arguments)
    {
        (int code, string output, string error) = await Tool.Run(arguments);

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("articlekit: ");
    }

    [Fact]
    public async Task An_address_is_fetched_with_its_declared_encoding()
    {
        using var server = new OneAnswer("text/html; charset=windows-1251", Encoding.Latin1.GetBytes(Pages.WithBody("<p>" + new string('x', 200) + " \u00CF\u00F0\u00E8\u00E2\u00E5\u00F2 , said nobody.</p>")));

        (int code, string output, _) = await Tool.Run("parse", server.Address, "--to", "text");

        code.Should().Be(0);
        output.Should().Contain("Привет");
    }

    [Fact]
    public async Task An_address_that_answers_with_an_error_is_code_1()
    {
        using var server = new OneAnswer("text/html", [], HttpStatusCode.NotFound);

        await Fails("404", "parse", server.Address);
    }

    [Fact]
    public async Task An_answer_longer_than_the_limit_is_code_1()
    {
        using var server = new OneAnswer("text/html", new byte[5000]);

        await Fails("longer than 1000 bytes", "parse", server.Address, "--max-bytes", "1000");
    }

    public void Dispose() => _tool.Dispose();

    private static async Task Fails(string message, params string[] arguments)
    {
        (int code, string output, string error) = await Tool.Run(arguments);

        code.Should().Be(1);
        output.Should().BeEmpty();
        error.TrimEnd('\n', '\r').Should().StartWith("articlekit: ").And.Contain(message).And.NotContain("\n");
    }
}
