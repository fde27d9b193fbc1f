using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What was learned from labelled pages of titles, authors and days of publication. Read once, never changed.</summary>
/// <param name="Titles">Tells headlines from what else stands where headlines do; see <see cref="TitleFeatures"/>.</param>
/// <param name="Authors">Tells authors from other names; see <see cref="AuthorFeatures"/>.</param>
/// <param name="Dates">Tells the day of publication from other days; see <see cref="DateFeatures"/>.</param>
internal sealed record MetadataModel(BoostedTrees Titles, BoostedTrees Authors, BoostedTrees Dates)
{
    private static readonly Lazy<MetadataModel> Shared = new(static () => Read(static name => EmbeddedFile.Open("Metadata." + name)));

    public static MetadataModel Default => Shared.Value;

    /// <summary>Reads a model of three parts.</summary>
    /// <param name="open">Gives the part of a name.</param>
    public static MetadataModel Read(Func<string, Stream> open)
    {
        using Stream titles = open("titles.bin");
        using Stream authors = open("authors.bin");
        using Stream dates = open("dates.bin");
        return new MetadataModel(BoostedTrees.Read(titles), BoostedTrees.Read(authors), BoostedTrees.Read(dates));
    }
}
