using System.Text.RegularExpressions;
using ArticleKit.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleKit.Tests.Conventions;

/// <summary>The README's samples compile and run, so they cannot rot.</summary>
[Collection(nameof(Console))]
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Every_sample_in_C_sharp_compiles_and_runs()
    {
        MatchCollection samples = CSharp().Matches(Readme);
        samples.Should().NotBeEmpty();
        foreach (Match sample in samples)
        {
            Run(sample.Groups[1].Value).Should().Contain("The harbour that learned to float");
        }
    }

    [Fact]
    public void The_commands_of_the_README_are_those_that_the_build_runs()
    {
        Readme.Should().Contain("\ndotnet test\n");
        File.ReadAllText(Repository.PathOf(".ci/run")).Should().Contain("\ndotnet test ");
    }

    private static string Run(string code)
    {
        const string usings = "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic;";
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(ArticleParser).Assembly.Location).Distinct().Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "sample", [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();

        TextWriter before = Console.Out;
        string folder = Directory.GetCurrentDirectory();
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(Repository.Top);
            System.Reflection.MethodInfo entry = System.Reflection.Assembly.Load(assembly.ToArray()).EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            Directory.SetCurrentDirectory(folder);
        }

        return output.ToString();
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
