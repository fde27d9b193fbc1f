using System.Text.Json;

namespace ArticleKit.Cli.Batch;

/// <summary>Finds out what an earlier, interrupted batch has written.</summary>
internal static class BatchResume
{
    /// <summary>The ids that the output has, and whether one of them failed; a torn last line is cut off the file.</summary>
    public static (HashSet<string> Ids, bool Failed) Prepare(string output)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        bool failed = false;
        if (output == "-" || !File.Exists(output))
        {
            return (ids, false);
        }

        long good = 0;
        using (var file = new FileStream(output, FileMode.Open, FileAccess.ReadWrite))
        {
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            for (int start = 0; start < bytes.Length;)
            {
                int length = bytes.AsSpan(start).IndexOf((byte)'\n');
                if (length < 0 || !Read(bytes.AsMemory(start, length), ids, ref failed))
                {
                    break;
                }

                start += length + 1;
                good = start;
            }

            file.SetLength(good);
        }

        return (ids, failed);
    }

    private static bool Read(ReadOnlyMemory<byte> line, HashSet<string> ids, ref bool failed)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 4100 });
            ids.Add(json.RootElement.GetProperty("id").GetString()!);
            failed |= json.RootElement.GetProperty("status").GetString() == "failed";
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return false;
        }
    }
}
