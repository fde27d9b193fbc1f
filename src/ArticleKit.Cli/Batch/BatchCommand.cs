using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;

namespace ArticleKit.Cli.Batch;

/// <summary>What <c>batch</c> is asked for.</summary>
internal sealed record BatchRequest(IReadOnlyList<string> Inputs, IReadOnlyList<string> To, string Output, int Jobs, Shard Shard, bool Resume);

/// <summary>Many inputs to a line each, in input order; a bad input is a line too, and never stops the rest.</summary>
internal static class BatchCommand
{
    public static async Task<int> Run(BatchRequest request, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            List<BatchInput> inputs = [.. BatchInputs.Read(request.Inputs).Where((_, i) => request.Shard.Holds(i))];
            (HashSet<string> done, bool failedBefore) = request.Resume ? BatchResume.Prepare(request.Output) : ([], false);
            inputs.RemoveAll(i => done.Contains(i.Id));
            await using Stream stream = request.Output == "-"
                ? Console.OpenStandardOutput()
                : new FileStream(request.Output, request.Resume ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
            bool failed = await BatchProgress.Show(inputs.Count, error, report => Work(inputs, request, stream, report, cancel));
            return failed || failedBefore ? CommandLine.Failed : CommandLine.Ok;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("articlekit: interrupted; --resume goes on from here.");
            return CommandLine.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("articlekit: " + SingleCommand.OneLine(e));
            return CommandLine.Failed;
        }
    }

    /// <summary>Parses with several jobs and writes in order. The channel is bounded, so memory is too. True when an input failed.</summary>
    private static async Task<bool> Work(List<BatchInput> inputs, BatchRequest request, Stream stream, Action report, CancellationToken cancel)
    {
        var line = Channel.CreateBounded<Task<BatchLine>>(Math.Max(1, request.Jobs * 4));
        using var gate = new SemaphoreSlim(request.Jobs);
        Task feeding = Task.Run(
            async () =>
            {
                try
                {
                    foreach (BatchInput input in inputs)
                    {
                        await gate.WaitAsync(cancel);
                        await line.Writer.WriteAsync(One(input, request.To, gate, cancel), cancel);
                    }
                }
                finally
                {
                    line.Writer.Complete();
                }
            },
            cancel);

        bool failed = false;
        await foreach (Task<BatchLine> next in line.Reader.ReadAllAsync(cancel))
        {
            BatchLine written = await next;
            failed |= written.Failed;
            await stream.WriteAsync(written.Bytes, cancel);
            report();
        }

        await feeding;
        await stream.FlushAsync(cancel);
        return failed;
    }

    private static Task<BatchLine> One(BatchInput input, IReadOnlyList<string> to, SemaphoreSlim gate, CancellationToken cancel) => Task.Run(
        async () =>
        {
            try
            {
                return await BatchLine.Make(input, to, cancel);
            }
            finally
            {
                gate.Release();
            }
        },
        cancel);
}
