using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.PlainText;

/// <summary>The fields above a newsletter that was saved as text: subject, sender, day.</summary>
internal sealed record MailHead(string? Subject, string? Sender, ArticleDate? Date, int Length)
{
    private const int LongestName = 12;

    public static MailHead None { get; } = new(null, null, null, 0);

    /// <summary>The fields; <see cref="None"/> when the text does not begin with two of them and a subject.</summary>
    public static MailHead Read(IReadOnlyList<TextLine> lines)
    {
        MailHead head = None;
        while (head.Length < lines.Count && Field(lines[head.Length].Value, out string value) is var kind && kind != '\0')
        {
            head = head with { Length = head.Length + 1 };
            head = kind switch
            {
                's' => head with { Subject = head.Subject ?? value },
                'f' => head with { Sender = head.Sender ?? NameOf(value) },
                'd' => head with { Date = head.Date ?? (DateReader.TryRead(value, null, out ArticleDate date) ? date : null) },
                _ => head,
            };
        }

        return head.Length >= 2 && head.Subject is not null ? head : None;
    }

    private static char Field(string line, out string value)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        value = colon > 0 ? line[(colon + 1)..].Trim() : "";
        return colon is <= 0 or > LongestName || value.Length == 0 ? '\0' : line[..colon].ToLowerInvariant() switch
        {
            "subject" or "betreff" or "objet" or "asunto" or "oggetto" or "assunto" or "onderwerp" => 's',
            "from" or "von" or "de" or "da" or "van" => 'f',
            "date" or "datum" or "fecha" or "data" or "sent" or "gesendet" or "enviado" or "envoyé" => 'd',
            "to" or "an" or "à" or "para" or "a" or "aan" or "cc" or "reply-to" => 't',
            _ => '\0',
        };
    }

    /// <summary>A sender without the address.</summary>
    private static string? NameOf(string value)
    {
        int bracket = value.IndexOf('<', StringComparison.Ordinal);
        string name = (bracket >= 0 ? value[..bracket] : value).Trim(' ', '"', '\'');
        return name.Length == 0 || name.Contains('@', StringComparison.Ordinal) ? null : name;
    }
}
