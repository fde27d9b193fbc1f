using System.Globalization;
using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The front matter that one thing of JSON-LD tells.</summary>
/// <param name="context">Takes the candidates.</param>
/// <param name="ids">The things that others refer to by <c>@id</c>.</param>
internal sealed class JsonLdFields(MetadataContext context, IReadOnlyDictionary<string, JsonElement> ids)
{
    /// <summary>Adds the candidates of a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="less">By how much it is believed less than the page's main thing.</param>
    public void AddAll(JsonElement thing, int less)
    {
        bool page = JsonLd.TypeOf(thing).EndsWith("Page", StringComparison.Ordinal);
        Add(Field.Title, "headline", 95);
        if (!IsNameOfReviewed(thing))
        {
            Add(Field.Title, "name", page ? 60 : 80);
        }

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
        void Add(Field field, string name, int weight)
        {
            if (JsonLd.TextOf(thing, name) is { } value)
            {
                context.Add(field, TextTools.Clean(value, 1000), Origin.JsonLd, name, -1, weight - less);
            }
        }
    }

    /// <summary>Whether a review has no name but that of what it reviews.</summary>
    private static bool IsNameOfReviewed(JsonElement thing) =>
        thing.TryGetProperty("itemReviewed", out JsonElement reviewed) && reviewed.ValueKind == JsonValueKind.Object
        && JsonLd.TextOf(thing, "name") is { } name && JsonLd.TextOf(reviewed, "name") is { } its && name.Trim().Equals(its.Trim(), StringComparison.OrdinalIgnoreCase);

    private void AddTags(JsonElement thing, int less)
    {
        if (!thing.TryGetProperty("keywords", out JsonElement keywords))
        {
            return;
        }

        foreach (JsonElement item in JsonLd.ItemsOf(keywords))
        {
            string? text = JsonLd.Text(item) ?? (item.ValueKind == JsonValueKind.Object ? JsonLd.TextOf(item, "name") : null);
            if (text is not null)
            {
                context.Add(Field.Tag, TextTools.Clean(text, 4000), Origin.JsonLd, "keywords", -1, 65 - less);
            }
        }
    }

    private void AddImage(JsonElement thing, int less)
    {
        if (!thing.TryGetProperty("image", out JsonElement image) && !thing.TryGetProperty("thumbnailUrl", out image))
        {
            return;
        }

        foreach (JsonElement item in JsonLd.ItemsOf(image))
        {
            JsonElement real = Resolve(item);
            string? address = real.ValueKind switch
            {
                JsonValueKind.String => JsonLd.Text(real),
                JsonValueKind.Object => JsonLd.TextOf(real, "url") ?? JsonLd.TextOf(real, "contentUrl") ?? JsonLd.TextOf(real, "@id"),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(address))
            {
                LeadImage? told = real.ValueKind == JsonValueKind.Object ? Told(real, address) : null;
                context.Candidates.Add(new Candidate(Field.Image, address, Origin.JsonLd, "image", -1, 60 - less) { Image = told });
                return;
            }
        }
    }

    /// <summary>What an ImageObject tells of its image.</summary>
    private static LeadImage Told(JsonElement image, string address)
    {
        bool named = image.TryGetProperty("copyrightHolder", out JsonElement holder) && holder.ValueKind == JsonValueKind.Object;
        return new LeadImage
        {
            Url = address,
            Caption = Words(JsonLd.TextOf(image, "caption")),
            Credit = Words(JsonLd.TextOf(image, "creditText") ?? (named ? JsonLd.TextOf(holder, "name") : JsonLd.TextOf(image, "copyrightHolder"))),
            Width = Size(image, "width"),
            Height = Size(image, "height"),
        };

        static string? Words(string? text) => TextTools.Clean(text, 1000) is { Length: > 0 } words ? words : null;

        // A size is a number, a number in a string ("1200px"), or a QuantitativeValue.
        static int? Size(JsonElement image, string name)
        {
            string? text = JsonLd.TextOf(image, name) ?? (image.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? JsonLd.TextOf(value, "value") : null);
            ReadOnlySpan<char> digits = text is null ? default : text.Trim();
            digits = digits.EndsWith("px") ? digits[..^2] : digits;
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size is > 0 and < 100_000 ? size : null;
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

            foreach (JsonElement item in JsonLd.ItemsOf(publisher))
            {
                JsonElement real = Resolve(item);
                if (real.ValueKind != JsonValueKind.Object || (name == "isPartOf" && JsonLd.TypeOf(real) is not ("WebSite" or "Periodical" or "Newspaper")))
                {
                    continue;
                }

                context.Add(Field.SiteName, TextTools.Clean(JsonLd.TextOf(real, "name"), 200), Origin.JsonLd, name, -1, 70 - less);
                context.Add(Field.SiteUrl, JsonLd.TextOf(real, "url"), Origin.JsonLd, name, -1, 70 - less);
            }
        }
    }

    private void AddAuthors(JsonElement thing, string property, int weight)
    {
        if (!thing.TryGetProperty(property, out JsonElement authors))
        {
            return;
        }

        foreach (JsonElement item in JsonLd.ItemsOf(authors))
        {
            JsonElement real = Resolve(item);
            if (JsonLd.Text(real) is { } plain)
            {
                AddName(plain, null, weight);
            }
            else if (real.ValueKind == JsonValueKind.Object)
            {
                string? link = JsonLd.TextOf(real, "url") ?? (JsonLd.TextOf(real, "sameAs") is { } same && same.Contains("://", StringComparison.Ordinal) ? same : null);
                int own = JsonLd.TypeOf(real) is "Organization" or "NewsMediaOrganization" or "Corporation" ? weight - 10 : weight;
                if (real.TryGetProperty("name", out JsonElement names))
                {
                    foreach (JsonElement name in JsonLd.ItemsOf(names))
                    {
                        AddName(JsonLd.Text(name) ?? (name.ValueKind == JsonValueKind.Object ? JsonLd.TextOf(name, "name") ?? JsonLd.TextOf(name, "@value") : null), link, own);
                    }
                }
                else if (JsonLd.TextOf(real, "givenName") is { } given)
                {
                    AddName(given + " " + JsonLd.TextOf(real, "familyName"), link, own);
                }
            }
        }

        void AddName(string? name, string? link, int own)
        {
            if (name is not null)
            {
                context.Add(Field.Author, TextTools.Clean(name, 400), Origin.JsonLd, property, -1, own, link);
            }
        }
    }

    private JsonElement Resolve(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("name", out _) && !item.TryGetProperty("url", out _)
        && item.TryGetProperty("@id", out JsonElement id) && JsonLd.Text(id) is { } key && ids.TryGetValue(key, out JsonElement found)
            ? found
            : item;
}
