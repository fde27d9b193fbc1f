using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Reads what <see cref="JsonArticleWriter"/> writes.</summary>
internal static class JsonArticleReader
{
    public static Article Read(JsonElement json)
    {
        int version = TryGet(json, "version", out JsonElement v) ? v.GetInt32() : ArticleJson.Version;
        if (version != ArticleJson.Version)
        {
            throw new FormatException($"The JSON is of version {version}; this library reads version {ArticleJson.Version}.");
        }

        return new Article
        {
            Title = Text(json, "title"),
            Subtitle = Text(json, "subtitle"),
            Kicker = Text(json, "kicker"),
            Byline = TryGet(json, "byline", out JsonElement byline) ? Byline(byline) : null,
            Dateline = Text(json, "dateline"),
            Published = Date(json, "published"),
            Modified = Date(json, "modified"),
            Url = Text(json, "url"),
            Site = TryGet(json, "site", out JsonElement site) ? new Site { Name = Text(site, "name"), Url = Text(site, "url") } : null,
            Section = Text(json, "section"),
            Tags = List(json, "tags", Value),
            Language = Text(json, "language"),
            Direction = Text(json, "direction") is { } direction ? JsonNames.Value<TextDirection>(direction) : TextDirection.LeftToRight,
            LeadImage = TryGet(json, "leadImage", out JsonElement image) ? Image(image) : null,
            License = TryGet(json, "license", out JsonElement license) ? new License { Name = Text(license, "name"), Url = Text(license, "url") } : null,
            IsAccessibleForFree = TryGet(json, "isAccessibleForFree", out JsonElement free) ? free.GetBoolean() : null,
            Body = List(json, "body", JsonNodeReader.Block),
            Confidence = TryGet(json, "confidence", out JsonElement confidence) ? confidence.GetDouble() : 0,
        };
    }

    public static string? Text(JsonElement json, string name) => TryGet(json, name, out JsonElement value) ? value.GetString() : null;

    public static string Needed(JsonElement json, string name) =>
        Text(json, name) ?? throw new FormatException($"The JSON lacks the member '{name}'.");

    public static int? Number(JsonElement json, string name) => TryGet(json, name, out JsonElement value) ? value.GetInt32() : null;

    public static bool Flag(JsonElement json, string name) => TryGet(json, name, out JsonElement value) && value.GetBoolean();

    public static NodeList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read)
    {
        if (!TryGet(json, name, out JsonElement array))
        {
            return default;
        }

        var items = new T[array.GetArrayLength()];
        int count = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            items[count++] = read(item);
        }

        return items.Length == 0 ? default : NodeList.Create<T>(items);
    }

    /// <summary>A member, unless it is absent or null, which is the same.</summary>
    private static bool TryGet(JsonElement json, string name, out JsonElement value) =>
        json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static string Value(JsonElement json) => json.GetString() ?? throw new FormatException("The JSON has null where a text is needed.");

    private static Byline Byline(JsonElement json) => new()
    {
        Text = Text(json, "text"),
        Authors = List(json, "authors", a => new Author
        {
            Name = Needed(a, "name"),
            Role = Text(a, "role") is { } role ? JsonNames.Value<AuthorRole>(role) : AuthorRole.Author,
            Url = Text(a, "url"),
            Kind = Text(a, "kind") is { } kind ? JsonNames.Value<AuthorKind>(kind) : AuthorKind.Person,
        }),
    };

    private static LeadImage Image(JsonElement json) => new()
    {
        Url = Needed(json, "url"),
        Alt = Text(json, "alt"),
        Width = Number(json, "width"),
        Height = Number(json, "height"),
        Caption = Text(json, "caption"),
        Credit = Text(json, "credit"),
    };

    private static ArticleDate? Date(JsonElement json, string name) => Text(json, name) is { } date ? ArticleDate.Parse(date) : null;
}
