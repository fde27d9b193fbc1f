using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;

namespace ArticleKit.Parsing.Html;

/// <summary>The picture that stands for an article whose page declares none of its own.</summary>
internal static class LeadPictures
{
    private const double LeastConfidence = 0.5;

    /// <summary>The declared picture with its credit apart from its caption, unless there is none or it is the site's logo and the text shows a picture: then the first of these.</summary>
    /// <param name="declared">The picture that the page declares.</param>
    /// <param name="body">The text.</param>
    /// <param name="confidence">How likely the page holds one article: what a list of articles shows first stands for one of them.</param>
    public static LeadImage? Choose(LeadImage? declared, NodeList<Block> body, double confidence)
    {
        if (declared is { Caption: { } caption, Credit: null })
        {
            (string? words, string? credit) = CaptionCredits.Split(caption);
            declared = declared with { Caption = words, Credit = credit };
        }

        if (confidence < LeastConfidence || (declared is not null && !SmallPictures.IsLogo(declared.Url)))
        {
            return declared;
        }

        LeadImage? first = null;
        foreach (Block block in body)
        {
            if (block is Figure { Content: [{ Kind: MediaKind.Image } image, ..] } figure)
            {
                if (image.Url == declared?.Url)
                {
                    return declared; // an article about it
                }

                first ??= Of(image, figure);
            }
        }

        return first ?? declared;
    }

    private static LeadImage Of(Media image, Figure figure) => new()
    {
        Url = image.Url,
        Alt = image.Alt,
        Width = image.Width,
        Height = image.Height,
        Caption = figure.Caption.IsEmpty ? null : figure.Caption.ToPlainText(),
        Credit = figure.Credit,
    };
}
