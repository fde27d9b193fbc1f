using System.Text;
using System.Text.Json;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Reads JSON as people publish it in pages, mended where a strict reader would refuse it.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>The document, or null when the text cannot be mended.</summary>
    public static JsonDocument? TryParse(string text)
    {
        text = text.Trim().Trim('\uFEFF', ';').Trim();
        if (text.Length == 0)
        {
            return null;
        }

        // Mending first where a look shows that strict reading must fail spares an exception.
        bool plain = text[0] is '{' or '[' && text[^1] is '}' or ']';
        return (plain ? Parse(text) : null) ?? Parse(JsonMender.Mend(text));
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

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text.AsMemory(), Lenient);
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
}
