using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Markdown.FrontMatter;

/// <summary>
/// YAML front matter to an article's: the names that ArticleKit writes, and those of common site generators. Names it does not know are
/// passed over.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>The article's front matter, its body still empty.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="url">Where it was read from.</param>
    /// <param name="end">Where the text behind the front matter begins; 0 when there is none.</param>
    public static Article Read(string text, Uri? url, out int end)
    {
        if (!FrontMatterFence.Opens(text) || !FrontMatterFence.TryFind(text, out Range range, out end) || YamlReader.Read(text[range]) is not { } yaml)
        {
            end = 0;
            return new Article();
        }

        string? language = Text(yaml, "language", "lang", "locale");
        string? own = Text(yaml, "url", "canonical_url", "canonical");
        var urls = new PageUrls(url ?? (Uri.TryCreate(own, UriKind.Absolute, out Uri? absolute) ? absolute : null));
        return new Article
        {
            Title = Text(yaml, "title", "headline"),
            Subtitle = Text(yaml, "subtitle", "standfirst", "dek"),
            Kicker = Text(yaml, "kicker"),
            Byline = Byline(yaml, urls),
            Dateline = Text(yaml, "dateline"),
            Published = Date(Text(yaml, "published", "date", "date_published", "published_at", "pubdate"), language),
            Modified = Date(Text(yaml, "modified", "updated", "lastmod", "last_modified_at", "date_modified"), language),
            Url = own is null ? null : urls.Resolve(own),
            Site = SiteOf(yaml),
            Section = Text(yaml, "section", "category") ?? Texts(yaml, "categories").FirstOrDefault(),
            Tags = [.. Tags(yaml)],
            Language = language?.Replace('_', '-'),
            LeadImage = Image(yaml, urls),
            License = LicenseOf(Text(yaml, "license", "licence")),
        };
    }

    private static string? Text(YamlEntry yaml, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (yaml.Member(name) is { } text && Line(text) is { Length: > 0 } line)
            {
                return line;
            }
        }

        return null;
    }

    private static IEnumerable<string> Texts(YamlEntry yaml, string name) =>
        yaml.Members.GetValueOrDefault(name) is { } value
            ? (value.Text is { } one ? [one] : value.Items.Select(i => i.Text ?? i.Member("name"))).OfType<string>().Select(Line).Where(t => t.Length > 0)
            : [];

    /// <summary>One text holds several tags apart by commas.</summary>
    private static IEnumerable<string> Tags(YamlEntry yaml)
    {
        string name = yaml.Members.ContainsKey("tags") ? "tags" : "keywords";
        return yaml.Member(name) is { } line ? line.Split(',').Select(Line).Where(t => t.Length > 0) : Texts(yaml, name);
    }

    private static Byline? Byline(YamlEntry yaml, PageUrls urls)
    {
        string? printed = Text(yaml, "byline");
        Byline? split = BylineSplitter.Split(printed);
        YamlEntry? named = yaml.Members.GetValueOrDefault("authors") ?? yaml.Members.GetValueOrDefault("author");
        var authors = new List<Author>();
        foreach (YamlEntry entry in named is null ? [] : named.Items.Count > 0 ? named.Items : [named])
        {
            if (Line(entry.Text ?? entry.Member("name") ?? "") is { Length: > 0 } name)
            {
                Author? known = split?.Authors.FirstOrDefault(a => a.Name == name);
                string? page = entry.Member("url") is { } address ? urls.Resolve(address) : null;
                authors.Add(known is null ? new Author { Name = name, Kind = BylineSplitter.KindOf(name), Url = page } : known with { Url = page });
            }
        }

        // "author: Ann Lee and Bo Chen" is a line as printed, an item of a list is one name.
        if (named is { Text: { } line, Items.Count: 0 } && printed is null && BylineSplitter.Split(line) is { } several)
        {
            return new Byline { Authors = several.Authors };
        }

        return printed is null && authors.Count == 0 ? null : new Byline { Text = printed, Authors = authors.Count > 0 ? NodeList.From(authors) : split?.Authors ?? default };
    }

    private static ArticleDate? Date(string? text, string? language) =>
        text is null ? null : ArticleDate.TryParse(text, null, out ArticleDate date) || DateReader.TryRead(text, language, out date) ? date : null;

    private static Site? SiteOf(YamlEntry yaml) =>
        yaml.Members.GetValueOrDefault("site") is { Members.Count: > 0 } site
            ? new Site { Name = site.Member("name"), Url = site.Member("url") }
            : Text(yaml, "site", "site_name", "publication", "publisher") is { } name ? new Site { Name = name } : null;

    private static LeadImage? Image(YamlEntry yaml, PageUrls urls)
    {
        YamlEntry? image = yaml.Members.GetValueOrDefault("image") ?? yaml.Members.GetValueOrDefault("cover") ?? yaml.Members.GetValueOrDefault("thumbnail");
        image = image is { Items.Count: > 0 } ? image.Items[0] : image;
        string? address = image?.Text ?? image?.Member("url") ?? image?.Member("src") ?? image?.Member("path");
        return address is not null && urls.Resolve(address) is { } url
            ? new LeadImage { Url = url, Alt = image!.Member("alt"), Caption = image.Member("caption"), Credit = image.Member("credit") }
            : null;
    }

    private static License? LicenseOf(string? text) =>
        text is null ? null : Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? new License { Url = text } : new License { Name = text };

    /// <summary>A text on one line, its white space collapsed.</summary>
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
