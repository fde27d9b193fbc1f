using System.IO.Compression;

namespace ArticleKit.Cli;

/// <summary>Fetches an input: a file, an address, or standard input.</summary>
internal static class InputReader
{
    public static async Task<(byte[] Bytes, Uri? Url, string? Charset)> Read(SingleRequest request, CancellationToken cancel)
    {
        if (request.Input == "-")
        {
            await using Stream input = Console.OpenStandardInput();
            return (await ReadAll(input, request.MaxBytes, cancel), null, null);
        }

        if (Uri.TryCreate(request.Input, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            return await Fetch(url!, request, cancel);
        }

        return (await ReadFile(request.Input, request.MaxBytes, cancel), null, null);
    }

    /// <summary>The bytes of a file, unpacked when its name ends in <c>.gz</c>.</summary>
    /// <exception cref="IOException">The file cannot be read; the message says why, in one line.</exception>
    public static async Task<byte[]> ReadFile(string path, long maxBytes, CancellationToken cancel)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("This is a folder; 'batch' takes folders.");
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There is no such file.");
        }

        try
        {
            await using FileStream file = File.OpenRead(path);
            if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                return await ReadAll(file, maxBytes, cancel);
            }

            await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            return await ReadAll(unpacked, maxBytes, cancel);
        }
        catch (InvalidDataException e)
        {
            throw new IOException("The file is no valid gzip file.", e);
        }
    }

    private static async Task<(byte[], Uri?, string?)> Fetch(Uri url, SingleRequest request, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All })
        {
            Timeout = TimeSpan.FromSeconds(request.TimeoutSeconds),
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("articlekit/0.1");
        using HttpResponseMessage response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancel);
        response.EnsureSuccessStatusCode();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(TimeSpan.FromSeconds(request.TimeoutSeconds));
        await using Stream body = await response.Content.ReadAsStreamAsync(timeout.Token);
        byte[] bytes = await ReadAll(body, request.MaxBytes, timeout.Token);
        return (bytes, response.RequestMessage?.RequestUri ?? url, response.Content.Headers.ContentType?.CharSet);
    }

    private static async Task<byte[]> ReadAll(Stream stream, long maxBytes, CancellationToken cancel)
    {
        using var memory = new MemoryStream();
        var part = new byte[81920];
        for (int read; (read = await stream.ReadAsync(part, cancel)) > 0;)
        {
            if (memory.Length + read > maxBytes)
            {
                throw new IOException($"The input is longer than {maxBytes} bytes.");
            }

            memory.Write(part, 0, read);
        }

        return memory.ToArray();
    }
}
