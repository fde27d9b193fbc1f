using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.PlainText;

/// <summary>What stands above the body of a text: the fields of a mail; title, line under it, byline, day, in any order.</summary>
internal sealed record TextHead(string? Title, string? Subtitle, Byline? Byline, ArticleDate? Published, string? Sender, int Length)
{
    private const int LongestTitle = 220;
    private const int LongestSubtitle = 300;

    public static TextHead Read(IReadOnlyList<TextLine> lines)
    {
        MailHead mail = MailHead.Read(lines);
        string? title = mail.Subject;
        string? subtitle = null;
        Byline? byline = null;
        ArticleDate? published = mail.Date;
        int at = mail.Length;
        while (at < lines.Count)
        {
            string plain = TextMarks.Strip(lines[at].Value);
            if (LineStarts.IsRule(lines[at].Value) && at > 0)
            {
                at++;
            }
            else if (byline is null && BylineOf(plain) is { } found)
            {
                byline = found;
                at++;
            }
            else if (published is null && plain.Length < 60 && TextDates.Read(plain) is { } date)
            {
                published = date;
                at++;
            }
            else if (title is null && IsTitle(lines, at, plain))
            {
                title = plain.Trim('#', ' ');
                at++;
            }
            else if (mail.Subject is not null && SameWords(plain, mail.Subject))
            {
                at++;
            }
            else if (IsSubtitle(lines, at, plain) && title is not null && subtitle is null && byline is null && published is null)
            {
                subtitle = plain;
                at++;
            }
            else
            {
                break;
            }
        }

        return new TextHead(title, subtitle, byline, published, mail.Sender, at);
    }

    /// <summary>The byline that a line is; null for any other line.</summary>
    public static Byline? BylineOf(string plain)
    {
        int lead = BylineLead(plain);
        if (lead == 0 || plain.Length > 160 || plain[^1] is '!' or '?' || (plain[^1] == '.' && plain.Length > 60))
        {
            return null;
        }

        string text = plain[lead..].Trim();
        if (text.Length == 0 || !char.IsUpper(text[0]))
        {
            return null;
        }

        if (IsDesk(text))
        {
            return new Byline { Text = text, Authors = [new Author { Name = text, Kind = AuthorKind.Organization }] };
        }

        Byline? byline = BylineSplitter.Split(text);
        return byline is null || byline.Authors.IsEmpty ? new Byline { Text = text, Authors = [new Author { Name = text }] } : byline with { Text = text };
    }

    /// <summary>A newsroom that signs as one: "Harbour Gazette Staff".</summary>
    private static bool IsDesk(string text) =>
        text.IndexOfAny([',', '&', '/']) < 0 && text.Contains(' ', StringComparison.Ordinal) && text[(text.LastIndexOf(' ') + 1)..] is "Staff" or "Desk" or "Newsroom" or "Team" or "Bureau" or "Redaktion" or "Rédaction" or "Redacción";

    private static int BylineLead(string plain)
    {
        foreach (string word in (ReadOnlySpan<string>)["By", "Von", "Par", "Por", "Di", "Da", "Door", "De", "Av", "BY", "VON", "PAR", "POR"])
        {
            if (plain.StartsWith(word, StringComparison.Ordinal) && plain.Length > word.Length + 1 && plain[word.Length] is ' ' or ':')
            {
                return plain[word.Length] == ':' ? word.Length + 1 : NamesOnly(plain[word.Length..]) ? word.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Without a colon, "By" may open a sentence: a byline is mostly names.</summary>
    private static bool NamesOnly(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int names = words.Count(w => char.IsUpper(w[0]));
        return words.Length is > 0 and <= 14 && names * 2 >= words.Length && char.IsUpper(words[0][0]) && names >= Math.Min(2, words.Length);
    }

    private static bool IsTitle(IReadOnlyList<TextLine> lines, int at, string plain) =>
        plain.Length is > 0 and <= LongestTitle && at + 1 < lines.Count && ListMarker.Length(lines[at].Value) == 0 && !lines[at].Value.StartsWith('>')
        && plain[^1] is not ('.' or ',' or ';' or '"' or '”' or '。') && Datelines.Find(plain + " ") is null && (lines[at + 1].AfterBlank || plain.Length < 120);

    /// <summary>A line between the title and who signs or the day.</summary>
    private static bool IsSubtitle(IReadOnlyList<TextLine> lines, int at, string plain)
    {
        if (plain.Length > LongestSubtitle || at + 2 >= lines.Count || LineStarts.Opens(lines[at].Value))
        {
            return false;
        }

        string next = TextMarks.Strip(lines[at + 1].Value);
        return BylineOf(next) is not null || (next.Length < 60 && TextDates.Read(next) is not null);
    }

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
