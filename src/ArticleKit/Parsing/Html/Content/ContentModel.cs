using System.Reflection;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What was learned from labelled pages: the class words and the trees of both looks. Read once, never changed.</summary>
internal sealed class ContentModel
{
    private static readonly Lazy<ContentModel> Shared = new(Load);

    private ContentModel(ClassTokens tokens, BoostedTrees first, BoostedTrees second) => (Tokens, First, Second) = (tokens, first, second);

    public static ContentModel Default => Shared.Value;

    public ClassTokens Tokens { get; }

    public BoostedTrees First { get; }

    public BoostedTrees Second { get; }

    private static ContentModel Load()
    {
        using var tokens = new StreamReader(Open("class-tokens.txt"));
        using Stream first = Open("first-look.bin");
        using Stream second = Open("second-look.bin");
        return new ContentModel(ClassTokens.Read(tokens), BoostedTrees.Read(first), BoostedTrees.Read(second));
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("ArticleKit.Content." + name)
        ?? throw new InvalidOperationException($"The library was built without its resource {name}.");
}
