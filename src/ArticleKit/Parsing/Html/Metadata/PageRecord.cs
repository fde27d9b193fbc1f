using System.Text.Json;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The record of a page that one <c>meta</c> element holds as JSON: <c>{"title":…,"author":…,"pub_date":…}</c>, as Parse.ly first asked for.</summary>
internal static class PageRecord
{
    private const int Longest = 20_000;
    private const int Weight = 80;

    public static void Read(MetadataContext c, int node, ReadOnlySpan<char> json)
    {
        using JsonDocument? record = json.Length > Longest ? null : JsonLd.TryParse(json.ToString().AsMemory());
        if (record?.RootElement is not { ValueKind: JsonValueKind.Object } root)
        {
            return;
        }

        Add(Field.Title, "title");
        Add(Field.Published, "pub_date");
        Add(Field.Section, "section");
        Add(Field.Author, "author");
        if (root.TryGetProperty("authors", out JsonElement authors))
        {
            foreach (JsonElement author in JsonLd.ItemsOf(authors))
            {
                c.Add(Field.Author, JsonLd.Text(author), Origin.Meta, "authors", node, Weight);
            }
        }

        void Add(Field field, string name) => c.Add(field, JsonLd.TextOf(root, name), Origin.Meta, "parsely-page", node, Weight);
    }
}
