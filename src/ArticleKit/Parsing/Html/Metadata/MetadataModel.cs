using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What was learned from labelled pages of titles and authors. Read once, never changed.</summary>
/// <param name="Titles">Tells headlines from what else stands where headlines do; see <see cref="TitleFeatures"/>.</param>
/// <param name="Authors">Tells authors from other names; see <see cref="AuthorFeatures"/>.</param>
internal sealed record MetadataModel(BoostedTrees Titles, BoostedTrees Authors)
{
    private static readonly Lazy<MetadataModel> Shared = new(static () => Read(static name => ModelResource.Open("Metadata." + name)));

    public static MetadataModel Default => Shared.Value;

    /// <summary>Reads a model of two parts.</summary>
    /// <param name="open">Gives the part of a name.</param>
    public static MetadataModel Read(Func<string, Stream> open)
    {
        using Stream titles = open("titles.bin");
        using Stream authors = open("authors.bin");
        return new MetadataModel(BoostedTrees.Read(titles), BoostedTrees.Read(authors));
    }
}
