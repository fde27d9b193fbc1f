using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Reads the front matter of a page: sources give candidates, one arbiter a field chooses.</summary>
internal static class MetadataReader
{
    /// <summary>Reads the front matter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Where the page was read from.</param>
    /// <param name="options">The options.</param>
    /// <param name="model">What was learned.</param>
    public static PageMetadata Read(HtmlPage page, Uri? url, ArticleParserOptions options, MetadataModel model) => Explain(page, url, options, model).Metadata;

    /// <summary>Reads the front matter and keeps what it was chosen from.</summary>
    public static MetadataExplanation Explain(HtmlPage page, Uri? url, ArticleParserOptions options, MetadataModel model)
    {
        (MetadataContext c, JsonLdSource structured) = Gather(page, url, options, model);
        string? language = c.Language;
        (string? title, int titleNode) = TitleArbiter.Choose(c);
        Surroundings around = VisibleSource.Read(c, titleNode, title);
        (Byline? byline, int bylineNode) = BylineArbiter.Choose(c, title, titleNode);
        if (around.SubtitleNode >= 0 && byline?.Text == around.Subtitle)
        {
            around = around with { Subtitle = null, SubtitleNode = -1 };
        }

        (ArticleDate? published, ArticleDate? modified, int dateNode) = DateArbiter.Choose(c);
        Site? site = SiteArbiter.Choose(c, title);
        var front = new Article
        {
            Title = title,
            Subtitle = HeadlineLines.TellingSubtitle(around.Subtitle, title, site?.Name),
            Kicker = HeadlineLines.Telling(around.Kicker, title, site?.Name),
            Byline = BylineText.WithCreditAlone(byline, language),
            Published = published,
            Modified = modified,
            Url = AddressArbiter.Choose(c),
            Site = site,
            Section = SectionArbiter.Section(c, site?.Name),
            Tags = SectionArbiter.Tags(c),
            Language = language,
            Direction = LanguageArbiter.Direction(c, language),
            LeadImage = ImageArbiter.Choose(c, title, site?.Name),
            License = LicenseArbiter.Choose(c),
            IsAccessibleForFree = LicenseArbiter.Free(c),
        };
        var metadata = new PageMetadata
        {
            Front = front,
            TitleNode = titleNode,
            BylineNode = bylineNode,
            DateNode = dateNode,
            SubtitleNode = around.SubtitleNode,
            KickerNode = around.KickerNode,
            ArticleBody = structured.ArticleBody,
            Recipe = structured.Recipe.IsEmpty ? null : structured.Recipe,
            Questions = structured.Questions.IsEmpty ? null : structured.Questions,
            Description = c.Best(Field.Subtitle)?.Value,
            Types = [.. structured.Types],
        };
        return new MetadataExplanation(metadata, c.Candidates);
    }

    /// <summary>What the page tells of itself, before anything is chosen or looked for near the headline.</summary>
    public static (MetadataContext Context, JsonLdSource Structured) Gather(HtmlPage page, Uri? url, ArticleParserOptions options, MetadataModel model)
    {
        var c = new MetadataContext(page, url, options, model);
        MetaSource.Read(c);
        TitleElementSource.Read(c);
        JsonLdSource structured = JsonLdSource.Read(c);
        c.Types = structured.Types;
        MarkupSource.Read(c);
        AddressSource.Read(c);
        c.SiteNames = SiteArbiter.Names(c);
        c.Language = LanguageArbiter.Choose(c);
        return (c, structured);
    }
}
