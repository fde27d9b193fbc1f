using System.IO.Compression;
using System.Text.Json;

namespace ArticleKit.Accuracy.Training;

/// <summary>A page of a corpus with what a person says is in it, as far as choosing the content needs it.</summary>
internal sealed record LabelledPage(string Corpus, string Id, string? Url, byte[] Bytes, string? Text, IReadOnlyList<string> With, IReadOnlyList<string> Without, string? Type)
{
    /// <summary>The site that the page comes from; all pages of a site stand on one side of a split.</summary>
    public string Site { get; } = SiteOf(Url) ?? Id;

    /// <summary>Reads a corpus folder: <c>manifest.jsonl</c> and <c>truth.jsonl</c>.</summary>
    public static IEnumerable<LabelledPage> ReadFolder(string folder)
    {
        var truth = File.ReadLines(Path.Combine(folder, "truth.jsonl")).Where(l => l.Length > 0)
            .Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(t => t.GetProperty("id").GetString()!);
        foreach (string line in File.ReadLines(Path.Combine(folder, "manifest.jsonl")).Where(l => l.Length > 0))
        {
            JsonElement entry = JsonDocument.Parse(line).RootElement;
            string id = entry.GetProperty("id").GetString()!;
            if (!truth.TryGetValue(id, out JsonElement t))
            {
                continue;
            }

            using FileStream file = File.OpenRead(Path.Combine(folder, entry.GetProperty("file").GetString()!));
            using var unpacked = new MemoryStream();
            using (var zip = new GZipStream(file, CompressionMode.Decompress))
            {
                zip.CopyTo(unpacked);
            }

            yield return new LabelledPage(
                new DirectoryInfo(folder).Name, id, entry.TryGetProperty("url", out JsonElement url) ? url.GetString() : null, unpacked.ToArray(),
                t.TryGetProperty("text", out JsonElement text) ? text.GetString() : null, Strings(t, "with"), [.. Strings(t, "without"), .. Strings(t, "comments")],
                t.TryGetProperty("type", out JsonElement type) ? type.GetString() : null);
        }
    }

    private static List<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.GetString() ?? "")] : [];

    private static string? SiteOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        string[] labels = uri.Host.Split('.');
        int count = labels.Length > 2 && labels[^1].Length == 2 && labels[^2] is "co" or "com" or "org" or "ac" or "gov" or "net" or "gob" or "or" or "ne" ? 3 : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
