using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>
/// Articles as JSON, and back without loss. A node is <c>{"type": "heading", "level": 2, "content": […]}</c>; names are camelCase; what
/// is empty is absent. The member <c>version</c> tells the form; another version than <see cref="Version"/> is refused.
/// </summary>
public static class ArticleJson
{
    /// <summary>The version of the form that is written.</summary>
    public const int Version = 1;

    /// <summary>How deep JSON may nest: deep enough for any article that a parser gives, shallow enough for any stack.</summary>
    internal const int MaxDepth = 4000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };
    private static readonly JsonWriterOptions Indented = Plain with { Indented = true };

    /// <summary>The article as a JSON object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">Whether lines are broken and indented for people to read.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    /// <exception cref="InvalidOperationException">The article nests deeper than 4,000 levels of JSON, which no parser gives.</exception>
    public static string ToJson(this Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Plain))
        {
            JsonArticleWriter.Write(writer, article);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the article as a JSON object in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The article or the stream is null.</exception>
    /// <exception cref="InvalidOperationException">The article nests deeper than 4,000 levels of JSON, which no parser gives.</exception>
    public static void WriteJson(this Article article, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, indented ? Indented : Plain);
        JsonArticleWriter.Write(writer, article);
    }

    /// <summary>Writes the article as a JSON object.</summary>
    /// <exception cref="ArgumentNullException">The article or the writer is null.</exception>
    /// <exception cref="InvalidOperationException">The article nests deeper than 4,000 levels of JSON, which no parser gives.</exception>
    public static void WriteJson(this Article article, TextWriter writer, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(article.ToJson(indented));
    }

    /// <summary>Writes the article as a value of a larger JSON document.</summary>
    /// <exception cref="ArgumentNullException">The article or the writer is null.</exception>
    /// <exception cref="InvalidOperationException">No value may stand here, or the article nests deeper than the writer's options allow.</exception>
    public static void WriteJson(this Article article, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(writer);
        JsonArticleWriter.Write(writer, article);
    }

    /// <summary>Reads an article from its JSON.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="FormatException">The JSON is malformed, of another version, or no article.</exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an article from its JSON in UTF-8.</summary>
    /// <exception cref="FormatException">The JSON is malformed, of another version, or no article.</exception>
    public static Article FromJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return JsonArticleReader.Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("The JSON is no article: " + e.Message, e);
        }
    }

    /// <summary>Reads an article from its JSON in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="FormatException">The JSON is malformed, of another version, or no article.</exception>
    public static Article FromJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return FromJson(memory.GetBuffer().AsMemory(0, (int)memory.Length));
    }
}
