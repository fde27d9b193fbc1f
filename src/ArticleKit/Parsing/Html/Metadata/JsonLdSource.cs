using System.Text.Json;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of JSON-LD: finds the thing that is the article among all that the page describes.</summary>
internal sealed class JsonLdSource
{
    private const int MaxThings = 400;
    private readonly MetadataContext _context;
    private readonly List<Thing> _things = [];
    private readonly Dictionary<string, JsonElement> _ids = new(StringComparer.Ordinal);

    private JsonLdSource(MetadataContext context) => _context = context;

    /// <summary>The text of the article, where given.</summary>
    public string? ArticleBody { get; private set; }

    /// <summary>The types of the article.</summary>
    public List<string> Types { get; } = [];

    public static JsonLdSource Read(MetadataContext context)
    {
        var source = new JsonLdSource(context);
        var documents = new List<JsonDocument>();
        try
        {
            foreach (int node in context.Scan.JsonLd)
            {
                if (documents.Count < 40 && JsonLd.TryParse(context.Page.RawTextOf(node)) is { } document)
                {
                    documents.Add(document);
                    source.Walk(document.RootElement, 0, 0);
                }
            }

            source.Choose();
        }
        finally
        {
            documents.ForEach(document => document.Dispose());
        }

        return source;
    }

    private void Walk(JsonElement element, int depth, int penalty)
    {
        if (depth > 12 || _things.Count >= MaxThings)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Walk(item, depth + 1, penalty);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            int type = 0;
            if (element.TryGetProperty("@type", out JsonElement typed))
            {
                type = TypeWeight(typed);
                if (element.TryGetProperty("@id", out JsonElement id) && JsonLd.Text(id) is { } key && CountMembers(element) > 2)
                {
                    _ids.TryAdd(key, element);
                }
            }

            if (type > 0)
            {
                _things.Add(new Thing(element, type - penalty));
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Walk(property.Value, depth + 1, penalty + Penalty(property.Name));
                }
            }
        }
    }

    private static int CountMembers(JsonElement element)
    {
        int count = 0;
        foreach (JsonProperty _ in element.EnumerateObject())
        {
            count++;
        }

        return count;
    }

    private static int Penalty(string property) => property switch
    {
        "@graph" or "mainEntity" or "mainEntityOfPage" => 0,
        "itemListElement" or "hasPart" or "relatedLink" or "related" or "mentions" or "comment" or "review" or "citation" or "isPartOf" or "about" or "suggestedAnswer" or "acceptedAnswer" or "blogPost"
            or "image" or "video" or "author" or "publisher" or "associatedMedia" or "isRelatedTo" or "subjectOf" or "liveBlogUpdate" => 60,
        _ => 25,
    };

    private static int TypeWeight(JsonElement typed)
    {
        if (typed.ValueKind == JsonValueKind.Array)
        {
            int best = 0;
            foreach (JsonElement item in typed.EnumerateArray())
            {
                best = Math.Max(best, TypeWeight(item));
            }

            return best;
        }

        string? name = JsonLd.Text(typed);
        if (name is null)
        {
            return 0;
        }

        int slash = name.LastIndexOfAny(['/', ':', '#']);
        return name[(slash + 1)..] switch
        {
            "NewsArticle" or "ReportageNewsArticle" or "OpinionNewsArticle" or "AnalysisNewsArticle" or "BlogPosting" or "LiveBlogPosting" or "BackgroundNewsArticle" or "ReviewNewsArticle" or "AskPublicNewsArticle"
                or "ScholarlyArticle" or "MedicalScholarlyArticle" or "TechArticle" or "AdvertiserContentArticle" or "SatiricalArticle" => 100,
            "Article" or "SocialMediaPosting" or "DiscussionForumPosting" or "Report" => 95,
            "Recipe" or "HowTo" or "Review" or "CriticReview" or "Question" or "Podcast" or "PodcastEpisode" or "VideoObject" or "JobPosting" or "Event" or "Dataset" or "Book" or "Movie" or "Course" => 60,
            "CreativeWork" or "Product" or "QAPage" or "SoftwareApplication" => 50,
            "WebPage" or "ItemPage" or "MedicalWebPage" or "AboutPage" or "CollectionPage" or "FAQPage" or "ProfilePage" => 40,
            _ => 0,
        };
    }

    private void Choose()
    {
        if (_things.Count == 0)
        {
            return;
        }

        var titles = new List<string>();
        foreach (Candidate candidate in _context.Of(Field.Title))
        {
            titles.Add(TextTools.Bare(candidate.Value));
        }

        var ranked = new List<(Thing Thing, int Score, string Headline)>();
        foreach (Thing thing in _things)
        {
            string headline = TextTools.Bare(Text(thing.Element, "headline") ?? Text(thing.Element, "name") ?? "");
            int score = thing.Score + Agreement(headline, titles);
            if (_context.Url is { } url && SameAddress(thing.Element, url))
            {
                score += 20;
            }

            ranked.Add((thing, score, headline));
        }

        ranked.Sort((a, b) => b.Score.CompareTo(a.Score));
        (Thing main, int top, string mainHeadline) = ranked[0];
        if (top < 30)
        {
            return;
        }

        AddTypes(main.Element);
        int taken = 0;
        foreach ((Thing thing, int score, string headline) in ranked)
        {
            bool first = taken == 0;
            bool same = first || headline == mainHeadline || TextTools.Likeness(headline, mainHeadline) > 0.7 || (thing.Score >= 40 && headline.Length == 0);
            if (score < 30 || !same || taken >= 6)
            {
                continue;
            }

            AddAll(thing.Element, first ? 0 : 8 + (100 - Math.Min(100, thing.Score)) / 3);
            taken++;
        }
    }

    private static int Agreement(string headline, List<string> titles)
    {
        int best = headline.Length == 0 ? 0 : titles.Count == 0 ? 0 : -25;
        foreach (string title in titles)
        {
            if (headline.Length > 0)
            {
                int score = headline == title ? 40 : TextTools.HoldsWords(title, headline) || TextTools.HoldsWords(headline, title) ? 30 : (int)(TextTools.Likeness(headline, title) * 30) - 10;
                best = Math.Max(best, score);
            }
        }

        return best;
    }

    private static bool SameAddress(JsonElement thing, Uri url)
    {
        string? address = Text(thing, "url") ?? Text(thing, "@id") ?? Text(thing, "mainEntityOfPage");
        if (address is null && thing.TryGetProperty("mainEntityOfPage", out JsonElement page) && page.ValueKind == JsonValueKind.Object)
        {
            address = Text(page, "@id") ?? Text(page, "url");
        }

        return address is not null && Uri.TryCreate(url, address, out Uri? made) && made.AbsolutePath.TrimEnd('/') == url.AbsolutePath.TrimEnd('/') && url.AbsolutePath.Length > 1;
    }

    private void AddTypes(JsonElement thing)
    {
        if (thing.TryGetProperty("@type", out JsonElement type))
        {
            if (type.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in type.EnumerateArray())
                {
                    AddType(item);
                }
            }
            else
            {
                AddType(type);
            }
        }

        void AddType(JsonElement item)
        {
            if (JsonLd.Text(item) is { Length: > 0 and < 100 } name)
            {
                Types.Add(name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..]);
            }
        }
    }

    private void AddAll(JsonElement thing, int less)
    {
        bool page = TypeOf(thing).EndsWith("Page", StringComparison.Ordinal);
        Add(Field.Title, "headline", 95);
        Add(Field.Title, "name", page ? 60 : 80);
        Add(Field.Subtitle, "alternativeHeadline", 60);
        Add(Field.Subtitle, "description", 30);
        Add(Field.Published, "datePublished", 95);
        Add(Field.Published, "uploadDate", 80);
        Add(Field.Published, "dateCreated", 55);
        Add(Field.Modified, "dateModified", 95);
        Add(Field.Section, "articleSection", 85);
        Add(Field.Language, "inLanguage", 55);
        Add(Field.Url, "url", 60);
        Add(Field.Free, "isAccessibleForFree", 90);
        Add(Field.License, "license", 80);
        AddTags(thing, less);
        AddImage(thing, less);
        AddPublisher(thing, less);
        AddAuthors(thing, "author", 90 - less);
        AddAuthors(thing, "creator", 70 - less);
        AddAuthors(thing, "contributor", 15);
        if (ArticleBody is null && Text(thing, "articleBody") is { Length: > 80 } body)
        {
            ArticleBody = body;
        }

        void Add(Field field, string name, int weight)
        {
            if (Text(thing, name) is { } value)
            {
                _context.Add(field, TextTools.Clean(value, 1000), Origin.JsonLd, name, -1, weight - less);
            }
        }
    }

    private void AddTags(JsonElement thing, int less)
    {
        if (!thing.TryGetProperty("keywords", out JsonElement keywords))
        {
            return;
        }

        foreach (JsonElement item in Items(keywords))
        {
            string? text = JsonLd.Text(item) ?? (item.ValueKind == JsonValueKind.Object ? Text(item, "name") : null);
            if (text is not null)
            {
                _context.Add(Field.Tag, TextTools.Clean(text, 4000), Origin.JsonLd, "keywords", -1, 65 - less);
            }
        }
    }

    private void AddImage(JsonElement thing, int less)
    {
        if (!thing.TryGetProperty("image", out JsonElement image) && !thing.TryGetProperty("thumbnailUrl", out image))
        {
            return;
        }

        foreach (JsonElement item in Items(image))
        {
            JsonElement real = Resolve(item);
            string? address = JsonLd.Text(real) ?? (real.ValueKind == JsonValueKind.Object ? Text(real, "url") ?? Text(real, "contentUrl") ?? Text(real, "@id") : null);
            if (address is not null)
            {
                _context.Add(Field.Image, address, Origin.JsonLd, "image", -1, 60 - less);
                return;
            }
        }
    }

    private void AddPublisher(JsonElement thing, int less)
    {
        foreach (string name in (ReadOnlySpan<string>)["publisher", "isPartOf"])
        {
            if (!thing.TryGetProperty(name, out JsonElement publisher))
            {
                continue;
            }

            foreach (JsonElement item in Items(publisher))
            {
                JsonElement real = Resolve(item);
                if (real.ValueKind != JsonValueKind.Object || (name == "isPartOf" && TypeOf(real) is not ("WebSite" or "Periodical" or "Newspaper")))
                {
                    continue;
                }

                _context.Add(Field.SiteName, TextTools.Clean(Text(real, "name"), 200), Origin.JsonLd, name, -1, 70 - less);
                _context.Add(Field.SiteUrl, Text(real, "url"), Origin.JsonLd, name, -1, 70 - less);
            }
        }
    }

    private void AddAuthors(JsonElement thing, string property, int weight)
    {
        if (!thing.TryGetProperty(property, out JsonElement authors))
        {
            return;
        }

        foreach (JsonElement item in Items(authors))
        {
            JsonElement real = Resolve(item);
            if (JsonLd.Text(real) is { } plain)
            {
                AddName(plain, null, weight);
            }
            else if (real.ValueKind == JsonValueKind.Object)
            {
                string? link = Text(real, "url") ?? (Text(real, "sameAs") is { } same && same.Contains("://", StringComparison.Ordinal) ? same : null);
                int own = TypeOf(real) is "Organization" or "NewsMediaOrganization" or "Corporation" ? weight - 10 : weight;
                if (real.TryGetProperty("name", out JsonElement names))
                {
                    foreach (JsonElement name in Items(names))
                    {
                        AddName(JsonLd.Text(name) ?? (name.ValueKind == JsonValueKind.Object ? Text(name, "name") ?? Text(name, "@value") : null), link, own);
                    }
                }
                else if (Text(real, "givenName") is { } given)
                {
                    AddName(given + " " + Text(real, "familyName"), link, own);
                }
            }
        }

        void AddName(string? name, string? link, int own)
        {
            if (name is not null)
            {
                _context.Add(Field.Author, TextTools.Clean(name, 400), Origin.JsonLd, property, -1, own, link);
            }
        }
    }

    private JsonElement Resolve(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("name", out _) && !item.TryGetProperty("url", out _)
        && item.TryGetProperty("@id", out JsonElement id) && JsonLd.Text(id) is { } key && _ids.TryGetValue(key, out JsonElement found)
            ? found
            : item;

    private static IEnumerable<JsonElement> Items(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            yield return element;
            yield break;
        }

        int count = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            if (++count > 100)
            {
                yield break;
            }

            if (item.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement inner in item.EnumerateArray())
                {
                    yield return inner;
                }
            }
            else
            {
                yield return item;
            }
        }
    }

    private static string TypeOf(JsonElement thing)
    {
        if (!thing.TryGetProperty("@type", out JsonElement type))
        {
            return "";
        }

        foreach (JsonElement item in Items(type))
        {
            return JsonLd.Text(item) ?? "";
        }

        return "";
    }

    /// <summary>The first string of a property that holds a string, a list of strings or an object with a value.</summary>
    private static string? Text(JsonElement thing, string name)
    {
        if (thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        foreach (JsonElement item in Items(value))
        {
            string? text = JsonLd.Text(item) ?? (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@value", out JsonElement inner) ? JsonLd.Text(inner) : null);
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    private readonly record struct Thing(JsonElement Element, int Score);
}
