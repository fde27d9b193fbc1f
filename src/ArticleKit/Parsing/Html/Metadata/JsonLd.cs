using System.Text;
using System.Text.Json;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Reads JSON as people publish it in pages, mended where a strict reader would refuse it.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>The document, or null when the text cannot be mended.</summary>
    public static JsonDocument? TryParse(ReadOnlyMemory<char> text)
    {
        text = text.Trim().Trim("\uFEFF;").Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        // Mending first where a look shows that strict reading must fail spares an exception.
        bool plain = text.Span[0] is '{' or '[' && text.Span[^1] is '}' or ']';
        return (plain ? Parse(text) : null) ?? Parse(JsonMender.Mend(text.ToString()).AsMemory());
    }

    /// <summary>The text of a string, number or boolean; null for anything else. Lone surrogates become U+FFFD.</summary>
    public static string? Text(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                try
                {
                    return element.GetString();
                }
                catch (InvalidOperationException)
                {
                    return JsonMender.Unescape(element.GetRawText());
                }

            case JsonValueKind.Number:
                return element.GetRawText();
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.False:
                return "false";
            default:
                return null;
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null; // lone surrogates cannot be turned into UTF-8
        }
    }

    /// <summary>The items of a list, lists in it taken apart; of anything else, the thing itself.</summary>
    public static IEnumerable<JsonElement> ItemsOf(JsonElement element)
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

    /// <summary>The first type of a thing; empty when it has none.</summary>
    public static string TypeOf(JsonElement thing) => thing.TryGetProperty("@type", out JsonElement type) ? FirstType(type) : "";

    /// <summary>The first of the types that a thing's <c>@type</c> gives; empty when it gives none.</summary>
    public static string FirstType(JsonElement type)
    {
        if (type.ValueKind == JsonValueKind.String)
        {
            return Text(type) ?? "";
        }

        foreach (JsonElement item in ItemsOf(type))
        {
            return Text(item) ?? "";
        }

        return "";
    }

    /// <summary>The first string of a property that holds a string, a list of strings or an object with a value.</summary>
    public static string? TextOf(JsonElement thing, string name)
    {
        if (thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Text(value) is { } plain && !string.IsNullOrWhiteSpace(plain) ? plain : null;
        }

        foreach (JsonElement item in ItemsOf(value))
        {
            string? text = Text(item) ?? (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@value", out JsonElement inner) ? Text(inner) : null);
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }
}
