namespace ArticleKit.Tests;

/// <summary>Where the files stand that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Top { get; } = Find(folder => File.Exists(Path.Combine(folder, "ArticleKit.sln")) ? folder : null)
        ?? throw new InvalidOperationException("The tests run outside the repository.");

    /// <summary>The folder <c>shared</c> beside the repository; null where there is none.</summary>
    public static string? Shared { get; } = Find(folder => Path.Combine(folder, "shared") is var shared && Directory.Exists(Path.Combine(shared, "seed")) ? shared : null);

    /// <summary>A file of the repository.</summary>
    public static string PathOf(string name) => Path.Combine(Top, name);

    /// <summary>The source files under a folder.</summary>
    public static IEnumerable<string> Sources(params string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(PathOf(f), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string? Find(Func<string, string?> look)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (look(at.FullName) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
