using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What was learned from labelled pages: the words of classes and of texts, and the trees of both looks. Read once, never changed.</summary>
internal sealed class ContentModel
{
    private static readonly Lazy<ContentModel> Shared = new(static () => Read(static name => EmbeddedFile.Open("Content." + name)));

    private ContentModel(ContentWords words, BoostedTrees first, BoostedTrees second, BoostedTrees pages) =>
        (Words, First, Second, Pages) = (words, first, second, pages);

    public static ContentModel Default => Shared.Value;

    public ContentWords Words { get; }

    public BoostedTrees First { get; }

    public BoostedTrees Second { get; }

    /// <summary>Whether a page holds one article.</summary>
    public BoostedTrees Pages { get; }

    /// <summary>Reads a model of five parts.</summary>
    /// <param name="open">Gives the part of a name.</param>
    public static ContentModel Read(Func<string, Stream> open)
    {
        using var tokens = new StreamReader(open("class-tokens.txt"));
        using var cues = new StreamReader(open("cue-words.txt"));
        using Stream first = open("first-look.bin");
        using Stream second = open("second-look.bin");
        using Stream pages = open("page-kinds.bin");
        return new ContentModel(
            new ContentWords(new ClassTokens(WordTable.Read(tokens)), new CueWords(WordTable.Read(cues))),
            BoostedTrees.Read(first), BoostedTrees.Read(second), BoostedTrees.Read(pages));
    }
}

/// <summary>What words tell.</summary>
/// <param name="Classes">The words in the names of elements.</param>
/// <param name="Cues">The words that units begin with.</param>
internal sealed record ContentWords(ClassTokens Classes, CueWords Cues)
{
    /// <summary>No words, for what is done before any were learned.</summary>
    public static ContentWords None { get; } = new(new ClassTokens(new WordTable([])), new CueWords(new WordTable([])));
}
