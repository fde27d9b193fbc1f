using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What was learned from labelled pages: the class words and the trees of both looks. Read once, never changed.</summary>
internal sealed class ContentModel
{
    private static readonly Lazy<ContentModel> Shared = new(static () => Read(static name => ModelResource.Open("Content." + name)));

    private ContentModel(ClassTokens tokens, BoostedTrees first, BoostedTrees second) => (Tokens, First, Second) = (tokens, first, second);

    public static ContentModel Default => Shared.Value;

    public ClassTokens Tokens { get; }

    public BoostedTrees First { get; }

    public BoostedTrees Second { get; }

    /// <summary>Reads a model of three parts.</summary>
    /// <param name="open">Gives the part of a name.</param>
    public static ContentModel Read(Func<string, Stream> open)
    {
        using var tokens = new StreamReader(open("class-tokens.txt"));
        using Stream first = open("first-look.bin");
        using Stream second = open("second-look.bin");
        return new ContentModel(ClassTokens.Read(tokens), BoostedTrees.Read(first), BoostedTrees.Read(second));
    }
}
