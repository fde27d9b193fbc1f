using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleKit.Tests.Cli;

public sealed partial class BatchCommandTests : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public async Task Each_line_of_a_manifest_gives_one_line_in_input_order()
    {
        string manifest = Manifest(40);

        (int code, List<JsonElement> lines) = await Batch(manifest, "--to", "json", "--to", "text", "--jobs", "4");

        code.Should().Be(0);
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(0, 40).Select(i => $"a{i}"));
        lines.Should().OnlyContain(l => l.GetProperty("status").GetString() == "ok");
        lines[7].GetProperty("json").GetProperty("title").GetString().Should().Be("Story number 7");
        lines[7].GetProperty("text").GetString().Should().Contain("It is the 7. of its kind");
        lines[7].GetProperty("url").GetString().Should().Be("https://example.org/7");
        lines[7].GetProperty("elapsedMs").GetDouble().Should().BePositive();
        lines[7].TryGetProperty("markdown", out _).Should().BeFalse();
    }

    [Fact]
    public async Task The_bytes_do_not_depend_on_the_number_of_jobs()
    {
        string manifest = Manifest(30);

        await Tool.Run("batch", manifest, "--to", "json", "--to", "markdown", "-o", _tool.PathOf("one.ndjson"), "--jobs", "1");
        await Tool.Run("batch", manifest, "--to", "json", "--to", "markdown", "-o", _tool.PathOf("two.ndjson"), "--jobs", "2");

        Timeless("one.ndjson").Should().Be(Timeless("two.ndjson"));
    }

    [Fact]
    public async Task A_bad_input_is_a_line_and_the_rest_goes_on()
    {
        _tool.Write("good.html", Pages.WithBody("<p>It rained, and it rained, and in the morning the lower road was gone.</p>"));
        _tool.Write("empty.html", "");
        string manifest = _tool.Write("m.jsonl", """
            {"id": "missing", "file": "none.html"}
            {"id": "empty", "file": "empty.html"}
            this is no JSON
            {"id": "no file"}
            {"id": "good", "file": "good.html"}
            """);

        (int code, List<JsonElement> lines) = await Batch(manifest);

        code.Should().Be(1);
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal("missing", "empty", "line 3", "no file", "good");
        lines.Select(l => l.GetProperty("status").GetString()).Should().Equal("failed", "failed", "failed", "failed", "ok");
        lines.Take(4).Should().OnlyContain(l => l.GetProperty("error").GetString()!.Length > 0);
    }

    [Fact]
    public async Task Packed_files_are_unpacked_and_text_is_read_as_text()
    {
        await using (var file = new GZipStream(File.Create(_tool.PathOf("page.html.gz")), CompressionMode.Compress))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(Pages.WithBody("<p>It rained, and it rained, and in the morning the lower road was gone.</p>")), TestContext.Current.CancellationToken);
        }

        _tool.Write("note", "A short note\n\nThis is a sentence of a plain text, and it is long enough to be a paragraph of its own.\n");
        string manifest = _tool.Write("m.jsonl", """
            {"id": "packed", "file": "page.html.gz"}
            {"id": "text", "file": "note", "from": "text"}
            """);

        (int code, List<JsonElement> lines) = await Batch(manifest);

        code.Should().Be(0);
        lines.Select(l => l.GetProperty("json").GetProperty("title").GetString()).Should().Equal("A plan for the quay", "A short note");
    }

    [Fact]
    public async Task A_folder_gives_its_files_by_name()
    {
        _tool.Write("in/b.html", Pages.WithBody("<p>Second, as its name says, and no word more than that is needed here.</p>"));
        _tool.Write("in/a.txt", "First\n\nAs its name says, and no word more than that is needed here, or so they think.\n");
        _tool.Write("in/ignored.css", "p{}");

        (int code, List<JsonElement> lines) = await Batch(_tool.PathOf("in"));

        code.Should().Be(0);
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal("a.txt", "b.html");
    }

    [Fact]
    public async Task Shards_part_the_inputs_and_lose_none()
    {
        string manifest = Manifest(10);
        var ids = new List<string>();
        for (int i = 1; i <= 3; i++)
        {
            (_, List<JsonElement> lines) = await Batch(manifest, "--shard", $"{i}/3");
            ids.AddRange(lines.Select(l => l.GetProperty("id").GetString()!));
        }

        ids.Should().HaveCount(10).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_batch_that_was_cut_off_is_resumed()
    {
        string manifest = Manifest(10);
        await Batch(manifest);
        byte[] whole = await File.ReadAllBytesAsync(_tool.PathOf("out.ndjson"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(_tool.PathOf("out.ndjson"), whole[..(whole.Length / 2)], TestContext.Current.CancellationToken);

        (int code, List<JsonElement> lines) = await Batch(manifest, "--resume");

        code.Should().Be(0);
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(0, 10).Select(i => $"a{i}"));
    }

    public void Dispose() => _tool.Dispose();

    private string Manifest(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _tool.Write($"pages/{i}.html", Pages.WithBody($"<p>It is the {i}. of its kind, and like all of them it tells of rain, of a road, and of those who wait.</p>", $"Story number {i}"));
        }

        return _tool.Write("manifest.jsonl", string.Concat(Enumerable.Range(0, count).Select(i =>
            $$"""{"id": "a{{i}}", "file": "pages/{{i}}.html", "url": "https://example.org/{{i}}"}""" + "\n")));
    }

    private async Task<(int Code, List<JsonElement> Lines)> Batch(string input, params string[] options)
    {
        string file = _tool.PathOf("out.ndjson");
        (int code, _, _) = await Tool.Run(["batch", input, "-o", file, .. options]);
        return (code, [.. (await File.ReadAllLinesAsync(file)).Select(l => JsonSerializer.Deserialize<JsonElement>(l))]);
    }

    private string Timeless(string name) => Elapsed().Replace(File.ReadAllText(_tool.PathOf(name)), "");

    [GeneratedRegex("\"elapsedMs\":[0-9.]+,")]
    private static partial Regex Elapsed();
}
