using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;

namespace ArticleKit.Cli;

/// <summary>What <c>parse</c> and <c>quotes</c> are asked for.</summary>
internal sealed record SingleRequest(string Input, string From, string To, string? Url, FileInfo? Output, int TimeoutSeconds, long MaxBytes);

/// <summary>One input to one output.</summary>
internal static class SingleCommand
{
    /// <summary>Instead of a format: why the page was read as it was.</summary>
    public const string Explain = "explain";

    public static async Task<int> Run(SingleRequest request, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            (byte[] bytes, Uri? url, string? charset) = await InputReader.Read(request, cancel);
            var options = ArticleParserOptions.Default with { Charset = charset, MaxInputLength = (int)Math.Min(int.MaxValue, request.MaxBytes) };
            url = request.Url is null ? url : new Uri(request.Url);
            string text = request.To == Explain
                ? ExplainOutput.Text(HtmlArticleParser.Explain(bytes, url, options))
                : Formats.Write(request.To, Formats.Read(Formats.ByName(request.From, request.Input), bytes, url, options));
            if (request.Output is null)
            {
                await output.WriteAsync(text);
                await output.FlushAsync(cancel);
            }
            else
            {
                await File.WriteAllTextAsync(request.Output.FullName, text, cancel);
            }

            return CommandLine.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArticleFormatException or ArticleLimitException or HttpRequestException or OperationCanceledException)
        {
            error.WriteLine($"articlekit: {request.Input}: {OneLine(e)}");
            return CommandLine.Failed;
        }
    }

    public static string OneLine(Exception e) =>
        (e is OperationCanceledException ? "Stopped: the time was up, or the command was interrupted." : e.Message).ReplaceLineEndings(" ");
}
