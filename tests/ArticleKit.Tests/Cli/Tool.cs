using System.CommandLine;
using ArticleKit.Cli;

namespace ArticleKit.Tests.Cli;

/// <summary>Runs the command line in this process.</summary>
internal sealed class Tool : IDisposable
{
    public Tool() => Directory.CreateDirectory(Folder);

    /// <summary>A folder of the test's own.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "articlekit-" + Guid.NewGuid().ToString("N"));

    public string Write(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        int code = await CommandLine.Create().Parse(arguments).Run(configuration);
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
