using System.IO.Compression;
using System.Text.Json;

namespace ArticleKit.Tests.Corpora;

/// <summary>The pages of the corpora in <c>shared/corpora</c>, which stand outside the repository. A test that asks for one is skipped where it is absent.</summary>
internal static class CorpusPages
{
    /// <summary>The pages of a corpus, in the order of its manifest.</summary>
    public static IEnumerable<CorpusPage> Read(string corpus)
    {
        string folder = FolderOf(corpus);
        return Lines(folder, "manifest.jsonl").Select(entry => new CorpusPage(
            entry.GetProperty("id").GetString()!,
            Path.Combine(folder, entry.GetProperty("file").GetString()!),
            Uri.TryCreate(entry.GetProperty("url").GetString(), UriKind.Absolute, out Uri? url) ? url : null));
    }

    /// <summary>A label of each page of a corpus that has it, by the page's id.</summary>
    public static Dictionary<string, string> Labels(string corpus, string name) => Lines(FolderOf(corpus), "truth.jsonl")
        .Where(labels => labels.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String)
        .ToDictionary(labels => labels.GetProperty("id").GetString()!, labels => labels.GetProperty(name).GetString()!);

    private static string FolderOf(string corpus)
    {
        string? folder = Repository.Shared is { } shared ? Path.Combine(shared, "corpora", corpus) : null;
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, "manifest.jsonl")), $"The folder shared/corpora/{corpus} is not beside the repository.");
        return folder;
    }

    private static IEnumerable<JsonElement> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
}

/// <summary>A page of a corpus.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Path">Its packed file.</param>
/// <param name="Url">Its address, where it is known.</param>
internal sealed record CorpusPage(string Id, string Path, Uri? Url)
{
    /// <summary>The page as it was served.</summary>
    public byte[] Bytes()
    {
        using var file = new GZipStream(File.OpenRead(Path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
