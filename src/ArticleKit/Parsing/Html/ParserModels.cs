using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Metadata;

namespace ArticleKit.Parsing.Html;

/// <summary>Everything learned that the way from a page to its article uses.</summary>
internal sealed record ParserModels(MetadataModel Metadata, ContentModel Content)
{
    /// <summary>The tables that the library carries.</summary>
    public static ParserModels Default => new(MetadataModel.Default, ContentModel.Default);

    /// <summary>Reads all parts.</summary>
    /// <param name="open">Gives the part of a name.</param>
    public static ParserModels Read(Func<string, Stream> open) => new(MetadataModel.Read(open), ContentModel.Read(open));
}
