namespace ArticleKit.Parsing.Html.Content;

/// <summary>Which part of the front matter a unit prints. The numbers are a feature of what was learned.</summary>
internal enum FrontPart
{
    None = 0,
    Subtitle = 1,
    Byline = 2,
    Date = 3,
    Kicker = 4,
}
