using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Writes front matter as JSON; <see cref="JsonNodeWriter"/> writes the body.</summary>
internal static class JsonArticleWriter
{
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", ArticleJson.Version);
        Text(writer, "title", article.Title);
        Text(writer, "subtitle", article.Subtitle);
        Text(writer, "kicker", article.Kicker);
        if (article.Byline is { } byline)
        {
            Byline(writer, byline);
        }

        Text(writer, "dateline", article.Dateline);
        Text(writer, "published", article.Published?.ToString());
        Text(writer, "modified", article.Modified?.ToString());
        Text(writer, "url", article.Url);
        if (article.Site is { } site)
        {
            writer.WriteStartObject("site");
            Text(writer, "name", site.Name);
            Text(writer, "url", site.Url);
            writer.WriteEndObject();
        }

        Text(writer, "section", article.Section);
        Strings(writer, "tags", article.Tags);
        Text(writer, "language", article.Language);
        if (article.Direction != TextDirection.LeftToRight)
        {
            Text(writer, "direction", JsonNames.Of(article.Direction));
        }

        if (article.LeadImage is { } image)
        {
            Image(writer, image);
        }

        if (article.License is { } license)
        {
            writer.WriteStartObject("license");
            Text(writer, "name", license.Name);
            Text(writer, "url", license.Url);
            writer.WriteEndObject();
        }

        if (article.IsAccessibleForFree is { } free)
        {
            writer.WriteBoolean("isAccessibleForFree", free);
        }

        writer.WriteStartArray("body");
        var nodes = new JsonNodeWriter(writer);
        nodes.Write(article.Body);
        writer.WriteEndArray();
        writer.WriteNumber("confidence", article.Confidence);
        writer.WriteEndObject();
    }

    /// <summary>A member that is absent when there is no value.</summary>
    public static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>A member that is absent when there is no value.</summary>
    public static void Number(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void Byline(Utf8JsonWriter writer, Byline byline)
    {
        writer.WriteStartObject("byline");
        Text(writer, "text", byline.Text);
        if (!byline.Authors.IsEmpty)
        {
            writer.WriteStartArray("authors");
            foreach (Author author in byline.Authors)
            {
                writer.WriteStartObject();
                Text(writer, "name", author.Name);
                Text(writer, "role", author.Role == AuthorRole.Author ? null : JsonNames.Of(author.Role));
                Text(writer, "url", author.Url);
                Text(writer, "kind", author.Kind == AuthorKind.Person ? null : JsonNames.Of(author.Kind));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Image(Utf8JsonWriter writer, LeadImage image)
    {
        writer.WriteStartObject("leadImage");
        Text(writer, "url", image.Url);
        Text(writer, "alt", image.Alt);
        Number(writer, "width", image.Width);
        Number(writer, "height", image.Height);
        Text(writer, "caption", image.Caption);
        Text(writer, "credit", image.Credit);
        writer.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter writer, string name, NodeList<string> values)
    {
        if (!values.IsEmpty)
        {
            writer.WriteStartArray(name);
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }
    }
}
