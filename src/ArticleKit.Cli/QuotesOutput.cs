using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Quotations;

namespace ArticleKit.Cli;

/// <summary>Who said what, as the tool writes it: an array with one object a quotation, or a line a quotation.</summary>
internal static class QuotesOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter writer, ParsedInput input)
    {
        var places = new QuotePlaces(input);
        writer.WriteStartArray();
        foreach (Quotation quotation in input.Article.FindQuotations())
        {
            Write(writer, quotation, places);
        }

        writer.WriteEndArray();
    }

    public static string Json(ParsedInput input)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, input);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A line a quotation: the speaker, a colon, the words.</summary>
    public static string Text(ParsedInput input)
    {
        var text = new StringBuilder();
        foreach (Quotation quotation in input.Article.FindQuotations())
        {
            text.Append(quotation.SpeakerName ?? quotation.Speaker ?? "?").Append(": ").Append(quotation.Text.ReplaceLineEndings(" ")).Append('\n');
        }

        return text.ToString();
    }

    private static void Write(Utf8JsonWriter writer, Quotation quotation, QuotePlaces places)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", quotation.Kind switch
        {
            QuotationKind.Partial => "partial",
            QuotationKind.Block => "block",
            QuotationKind.Pull => "pull",
            _ => "direct",
        });
        writer.WriteString("text", quotation.Text);
        Text(writer, "speaker", quotation.Speaker);
        Text(writer, "speakerName", quotation.SpeakerName);
        Text(writer, "cue", quotation.Cue);
        Text(writer, "addressee", quotation.Addressee);
        Range(writer, "start", "end", places.Find(quotation.Range));
        Range(writer, "speakerStart", "speakerEnd", quotation.SpeakerRange is { } speaker ? places.Find(speaker) : null);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Range(Utf8JsonWriter writer, string startName, string endName, (int Start, int End)? range)
    {
        if (range is { } found)
        {
            writer.WriteNumber(startName, found.Start);
            writer.WriteNumber(endName, found.End);
        }
    }
}
