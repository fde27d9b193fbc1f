using System.Reflection;

namespace ArticleKit.Parsing.Html.Learning;

/// <summary>The learned tables that the library carries with it.</summary>
internal static class ModelResource
{
    /// <summary>Opens a table by its name.</summary>
    /// <param name="name">The name of the embedded file, its folder's name before it.</param>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("ArticleKit." + name)
        ?? throw new InvalidOperationException($"The library was built without its resource {name}.");
}
