using System.Reflection;

namespace ArticleKit.Parsing;

/// <summary>The learned tables and lists of words that the library carries with it.</summary>
internal static class EmbeddedFile
{
    /// <summary>Opens one by its name.</summary>
    /// <param name="name">The name of the file, the name of what it belongs to before it.</param>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("ArticleKit." + name)
        ?? throw new InvalidOperationException($"The library was built without its resource {name}.");
}
