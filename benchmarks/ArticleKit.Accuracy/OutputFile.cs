using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.Accuracy.Figures;

namespace ArticleKit.Accuracy;

/// <summary>What a system read, a line of JSON a page, for other programs that compare.</summary>
internal static class OutputFile
{
    /// <summary>Writes <c>SYSTEM/CORPUS.jsonl</c> under a folder.</summary>
    public static void Write(string folder, string system, IReadOnlyList<PageScore> scores)
    {
        string path = Path.Combine(folder, system.Split(',')[0]);
        Directory.CreateDirectory(path);
        File.WriteAllLines(Path.Combine(path, scores[0].Page.Corpus + ".jsonl"), scores.Select(Line));
    }

    private static string Line(PageScore score) =>
        new JsonObject
        {
            ["id"] = score.Page.Id,
            ["text"] = score.Found.Text,
            ["blocks"] = new JsonArray([.. score.Found.Blocks.Select(b => new JsonObject { ["type"] = b.Type, ["text"] = b.Text })]),
            ["title"] = score.Found.Title,
            ["authors"] = new JsonArray([.. score.Found.Authors.Select(a => JsonValue.Create(a))]),
            ["date"] = score.Found.Date,
            ["confidence"] = double.IsNaN(score.Found.Confidence) ? null : score.Found.Confidence,
            ["ms"] = score.Found.Elapsed,
        }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
