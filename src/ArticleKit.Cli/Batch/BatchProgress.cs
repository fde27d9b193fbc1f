using Spectre.Console;

namespace ArticleKit.Cli.Batch;

/// <summary>A progress bar on standard error, where that is a terminal; nothing elsewhere.</summary>
internal static class BatchProgress
{
    public static async Task<bool> Show(int count, TextWriter error, Func<Action, Task<bool>> work)
    {
        if (Console.IsErrorRedirected || !ReferenceEquals(error, Console.Error))
        {
            return await work(static () => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return await console.Progress().Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn()).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask("parsing", maxValue: Math.Max(1, count));
            return await work(() => task.Increment(1));
        });
    }
}
