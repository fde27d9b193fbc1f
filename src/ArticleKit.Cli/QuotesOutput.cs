using System.Text.Json;

namespace ArticleKit.Cli;

/// <summary>Who said what, as the tool writes it.</summary>
internal static class QuotesOutput
{
    public static void Write(Utf8JsonWriter writer, ParsedInput input)
    {
        writer.WriteStartArray();
        writer.WriteEndArray();
    }

    public static string Json(ParsedInput input) => "[]";

    public static string Text(ParsedInput input) => "";
}
