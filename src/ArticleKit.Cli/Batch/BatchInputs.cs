using System.Text.Json;

namespace ArticleKit.Cli.Batch;

/// <summary>One input of a batch. <see cref="Error"/> tells why it cannot even be read.</summary>
internal sealed record BatchInput(string Id, string? File, string? Url, string From, string? Error = null);

/// <summary>Which of the inputs to take: every <paramref name="Count"/>-th, beginning with the <paramref name="Index"/>-th, from 1.</summary>
internal sealed record Shard(int Index, int Count)
{
    public static Shard All { get; } = new(1, 1);

    /// <summary>Reads <c>I/N</c>; null when it is no shard.</summary>
    public static Shard? Parse(string? text)
    {
        string[] parts = text?.Split('/') ?? [];
        return parts.Length == 2 && int.TryParse(parts[0], out int index) && int.TryParse(parts[1], out int count) && index >= 1 && index <= count
            ? new Shard(index, count)
            : null;
    }

    public bool Holds(int position) => position % Count == Index - 1;
}

/// <summary>The inputs that folders and manifests name, in order.</summary>
internal static class BatchInputs
{
    private static readonly string[] Endings = [".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".json"];

    /// <exception cref="IOException">A folder or manifest cannot be read.</exception>
    public static IEnumerable<BatchInput> Read(IEnumerable<string> inputs)
    {
        foreach (string input in inputs)
        {
            if (Directory.Exists(input))
            {
                foreach (BatchInput one in Folder(input))
                {
                    yield return one;
                }
            }
            else if (!File.Exists(input))
            {
                throw new FileNotFoundException($"{input}: there is no such folder or manifest.");
            }
            else if (input.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || input.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
            {
                foreach (BatchInput one in Manifest(input))
                {
                    yield return one;
                }
            }
            else
            {
                yield return new BatchInput(Path.GetFileName(input), input, null, FromOf(input));
            }
        }
    }

    private static IEnumerable<BatchInput> Folder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Endings.Contains(EndingOf(f), StringComparer.OrdinalIgnoreCase))
            .OrderBy(f => f, StringComparer.Ordinal)
            .Select(f => new BatchInput(Path.GetRelativePath(folder, f).Replace('\\', '/'), f, null, FromOf(f)));

    private static IEnumerable<BatchInput> Manifest(string manifest)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(manifest))!;
        int number = 0;
        foreach (string line in File.ReadLines(manifest))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Line(line, number, folder);
            }
        }
    }

    private static BatchInput Line(string line, int number, string folder)
    {
        string id = $"line {number}";
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement entry = json.RootElement;
            id = Member(entry, "id") ?? Member(entry, "file") ?? id;
            string? file = Member(entry, "file");
            return file is null
                ? new BatchInput(id, null, Member(entry, "url"), "auto", "The manifest's line names no file.")
                : new BatchInput(id, Path.GetFullPath(file, folder), Member(entry, "url"), Member(entry, "from") ?? FromOf(file));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new BatchInput(id, null, null, "auto", "The manifest's line is no JSON object of strings.");
        }
    }

    private static string? Member(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static string EndingOf(string file) =>
        Path.GetExtension(file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file);

    /// <summary>The format that a name tells. A page may be called <c>.txt</c> only by mistake, so text stays text.</summary>
    private static string FromOf(string file) => EndingOf(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => "html",
        ".txt" => "text",
        ".md" or ".markdown" => "markdown",
        ".json" => "json",
        _ => "auto",
    };
}
