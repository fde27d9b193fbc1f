namespace ArticleKit.Tests.Conventions;

/// <summary>Habits that the sources keep.</summary>
public class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void Files_are_small_enough_to_read_in_one_sitting() =>
        Repository.Sources("src", "benchmarks").Where(f => File.ReadLines(f).Count() > LongestFile).Select(Path.GetFileName).Should().BeEmpty();

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace()
    {
        string library = Repository.PathOf("src/ArticleKit");
        foreach (string file in Repository.Sources("src/ArticleKit"))
        {
            string wanted = "namespace ArticleKit." + Path.GetRelativePath(library, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.') + ";";
            File.ReadLines(file).Should().Contain(l => l == wanted || (wanted == "namespace ArticleKit..;" && l == "namespace ArticleKit;"), "{0} stands there", file);
        }
    }

    [Fact]
    public void Nothing_in_the_library_keeps_state_in_a_static_field()
    {
        var kept = typeof(ArticleKit.Parsing.ArticleParser).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("ArticleKit", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(f => f is { IsInitOnly: false, IsLiteral: false } && !f.Name.StartsWith('<'))
            .Select(f => $"{f.DeclaringType!.FullName}.{f.Name}");
        kept.Should().BeEmpty();
    }
}
