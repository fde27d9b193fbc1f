using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Quotations;
using ArticleKit.Serialization;

namespace ArticleKit.Cli;

/// <summary>Who said what, as the tool writes it. Offsets are those of the input where that was plain text, else those of the text output.</summary>
internal static class QuotesOutput
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter writer, ParsedInput input)
    {
        var maps = new Dictionary<int, int[]?>();
        var text = new TextMap(input.Source ?? input.Article.ToText());
        if (input.Source is not null && input.Article.Title is { } title)
        {
            maps[QuotationRange.Title] = text.Map(title);
        }

        for (int i = 0; i < input.Article.Body.Count; i++)
        {
            maps[i] = text.Map(input.Article.Body[i].ToPlainText(PlainTextOptions.Everything));
        }

        writer.WriteStartArray();
        foreach (Quotation quotation in input.Article.FindQuotations())
        {
            writer.WriteStartObject();
            writer.WriteString("kind", char.ToLowerInvariant(quotation.Kind.ToString()[0]) + quotation.Kind.ToString()[1..]);
            writer.WriteString("text", quotation.Text);
            String(writer, "speaker", quotation.Speaker);
            String(writer, "speakerName", quotation.SpeakerName);
            String(writer, "cue", quotation.Cue);
            String(writer, "addressee", quotation.Addressee);
            Range(writer, maps, "start", "end", quotation.Range);
            if (quotation.SpeakerRange is { } speaker)
            {
                Range(writer, maps, "speakerStart", "speakerEnd", speaker);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static string Json(ParsedInput input)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            Write(writer, input);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static string Text(ParsedInput input) =>
        string.Concat(input.Article.FindQuotations().Select(q => $"{q.SpeakerName ?? q.Speaker ?? "?"}{(q.Cue is null ? "" : $" ({q.Cue}{(q.Addressee is null ? "" : " " + q.Addressee)})")}: {q.Text}\n"));

    private static void String(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Range(Utf8JsonWriter writer, Dictionary<int, int[]?> maps, string start, string end, QuotationRange range)
    {
        if (maps.TryGetValue(range.Block, out int[]? map) && map is not null && range.End > range.Start && range.End < map.Length)
        {
            writer.WriteNumber(start, map[range.Start]);
            writer.WriteNumber(end, map[range.End - 1] + 1);
        }
    }
}
