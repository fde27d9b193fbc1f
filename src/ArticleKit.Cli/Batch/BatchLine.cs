using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Parsing;

namespace ArticleKit.Cli.Batch;

/// <summary>One line of a batch's output.</summary>
internal sealed record BatchLine(ReadOnlyMemory<byte> Bytes, bool Failed)
{
    // As deep as the library's own JSON.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 4100 };

    public static async Task<BatchLine> Make(BatchInput input, IReadOnlyList<string> to, CancellationToken cancel)
    {
        var watch = new Stopwatch();
        try
        {
            if (input.Error is { } error)
            {
                return Write(input, watch, error, null, to);
            }

            byte[] bytes = await InputReader.ReadFile(input.File!, int.MaxValue, cancel);
            Uri? url = Uri.TryCreate(input.Url, UriKind.Absolute, out Uri? known) ? known : null;
            watch.Start();
            ParsedInput parsed = Formats.Read(input.From, bytes, url, ArticleParserOptions.Default);
            watch.Stop();
            return Write(input, watch, null, parsed, to);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever is wrong with one input, even with the library, the others must go on.
            watch.Stop();
            return Write(input, watch, SingleCommand.OneLine(e), null, to);
        }
    }

    private static BatchLine Write(BatchInput input, Stopwatch watch, string? error, ParsedInput? parsed, IReadOnlyList<string> to)
    {
        using var buffer = new MemoryStream(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", input.Id);
            if (input.Url is not null)
            {
                writer.WriteString("url", input.Url);
            }

            writer.WriteString("status", error is null ? "ok" : "failed");
            if (error is not null)
            {
                writer.WriteString("error", error);
            }

            writer.WriteNumber("elapsedMs", Math.Round(watch.Elapsed.TotalMilliseconds, 3));
            if (parsed is not null)
            {
                foreach (string format in to)
                {
                    writer.WritePropertyName(format);
                    Formats.Outputs[format](writer, parsed);
                }
            }

            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return new BatchLine(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), error is not null);
    }
}
