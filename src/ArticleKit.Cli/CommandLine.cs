using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleKit.Cli.Batch;

namespace ArticleKit.Cli;

/// <summary>The commands of the tool and their options.</summary>
internal static class CommandLine
{
    /// <summary>All was well.</summary>
    public const int Ok = 0;

    /// <summary>Some input could not be parsed.</summary>
    public const int Failed = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    public static RootCommand Create() => new("Turns web pages, plain text and Markdown into typed articles.") { Parse(), BatchOf(), Quotes(), Explain() };

    /// <summary>Runs a parsed command line; a wrong one says so and gives <see cref="Usage"/>.</summary>
    public static async Task<int> Run(this ParseResult result, InvocationConfiguration? configuration = null)
    {
        configuration ??= new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (result.Errors.Count > 0)
        {
            foreach (ParseError error in result.Errors)
            {
                configuration.Error.WriteLine("articlekit: " + error.Message);
            }

            return Usage;
        }

        return await result.InvokeAsync(configuration);
    }

    private static Command Parse()
    {
        (Argument<string> input, Option<string> from, Option<string?> url, Option<FileInfo?> output, Option<int> timeout, Option<long> most) = SingleInput();
        var to = new Option<string>("--to") { Description = "What to write.", DefaultValueFactory = _ => "json" };
        to.AcceptOnlyFromAmong([.. Formats.Outputs.Keys]);
        var command = new Command("parse", "Parses one input and writes the article.") { input, from, to, url, output, timeout, most };
        command.SetAction((result, cancel) => SingleCommand.Run(
            new SingleRequest(result.GetValue(input)!, result.GetValue(from)!, result.GetValue(to)!, result.GetValue(url), result.GetValue(output), result.GetValue(timeout), result.GetValue(most)),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static Command Quotes()
    {
        (Argument<string> input, Option<string> from, Option<string?> url, Option<FileInfo?> output, Option<int> timeout, Option<long> most) = SingleInput();
        var to = new Option<string>("--to") { Description = "What to write.", DefaultValueFactory = _ => "json" };
        to.AcceptOnlyFromAmong("json", "text");
        var command = new Command("quotes", "Finds who said what in one input.") { input, from, to, url, output, timeout, most };
        command.SetAction((result, cancel) => SingleCommand.Run(
            new SingleRequest(
                result.GetValue(input)!, result.GetValue(from)!, result.GetValue(to) == "json" ? "quotes" : "quotes-text", result.GetValue(url), result.GetValue(output),
                result.GetValue(timeout), result.GetValue(most)),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static Command Explain()
    {
        (Argument<string> input, _, Option<string?> url, Option<FileInfo?> output, Option<int> timeout, Option<long> most) = SingleInput();
        var command = new Command("explain", "Tells why a page was read as it was: the candidates for its front matter, and what spoke for and against each block.") { input, url, output, timeout, most };
        command.SetAction((result, cancel) => SingleCommand.Run(
            new SingleRequest(
                result.GetValue(input)!, "html", SingleCommand.Explain, result.GetValue(url), result.GetValue(output), result.GetValue(timeout), result.GetValue(most)),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static Command BatchOf()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Folders, or manifests of lines {\"id\", \"file\", \"url\"}.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string[]>("--to") { Description = "What to write for each input; may be repeated.", DefaultValueFactory = _ => ["json"] };
        to.AcceptOnlyFromAmong([.. Formats.Outputs.Keys]);
        var output = new Option<string>("-o", "--output") { Description = "The file to write, a line an input; - for standard output.", Required = true };
        var jobs = new Option<int>("--jobs") { Description = "How many inputs to parse at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var shard = new Option<string?>("--shard") { Description = "I/N: only every N-th input, beginning with the I-th." };
        var resume = new Option<bool>("--resume") { Description = "Keep the lines that the output has, and add the inputs it lacks." };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs takes a whole number from 1 up.");
            }
        });
        shard.Validators.Add(result =>
        {
            if (Shard.Parse(result.GetValueOrDefault<string?>()) is null)
            {
                result.AddError("--shard takes I/N with I from 1 to N.");
            }
        });
        var command = new Command("batch", "Parses many inputs and writes a line for each, in input order.") { inputs, to, output, jobs, shard, resume };
        command.SetAction((result, cancel) => BatchCommand.Run(
            new BatchRequest(
                result.GetValue(inputs)!, [.. result.GetValue(to)!.Distinct()], result.GetValue(output)!, result.GetValue(jobs), Shard.Parse(result.GetValue(shard)) ?? Shard.All,
                result.GetValue(resume)),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static (Argument<string> Input, Option<string> From, Option<string?> Url, Option<FileInfo?> Output, Option<int> Timeout, Option<long> Most) SingleInput()
    {
        var input = new Argument<string>("FILE|URL|-") { Description = "A file, an http(s) address, or - for standard input.", DefaultValueFactory = _ => "-" };
        var from = new Option<string>("--from") { Description = "The input's format.", DefaultValueFactory = _ => "auto" };
        from.AcceptOnlyFromAmong([.. Formats.Inputs]);
        var url = new Option<string?>("--url") { Description = "Where the input was read from; relative links are resolved against it." };
        url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Uri.TryCreate(text, UriKind.Absolute, out _))
            {
                result.AddError($"--url takes an absolute address, not '{text}'.");
            }
        });
        var output = new Option<FileInfo?>("-o", "--output") { Description = "The file to write; standard output without it." };
        var timeout = new Option<int>("--timeout") { Description = "How many seconds fetching an address may take.", DefaultValueFactory = _ => 30 };
        var most = new Option<long>("--max-bytes") { Description = "The most bytes to take.", DefaultValueFactory = _ => 64 * 1024 * 1024 };
        return (input, from, url, output, timeout, most);
    }
}
