using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.PlainText;

/// <summary>What stands above the body of a text: the fields of a mail; title, line under it, byline, day, in any order.</summary>
internal sealed record TextHead(string? Kicker, string? Title, string? Subtitle, Byline? Byline, ArticleDate? Published, string? Sender, int Length)
{
    private const int LongestTitle = 220;
    private const int LongestSubtitle = 300;
    private const int LongestKicker = 30;

    private static readonly HashSet<string> Kickers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Opinion", "Analysis", "Comment", "Commentary", "Column", "Editorial", "Essay", "Feature", "Interview", "Review", "Explainer",
        "Exclusive", "Breaking news", "Breaking", "Profile", "Obituary", "Letters", "News",
        "For immediate release", "Press release", "News release", "Media release", "Embargoed", "Meinung", "Kommentar", "Kolumne",
        "Leitartikel", "Glosse", "Gastbeitrag", "Reportage", "Porträt", "Pressemitteilung", "Medienmitteilung", "Presseinformation",
        "Tribune", "Éditorial", "Chronique", "Entretien", "Analyse", "Enquête", "Communiqué de presse", "Opinión", "Columna", "Entrevista",
        "Reportaje", "Nota de prensa", "Comunicado de prensa", "Opinione", "Editoriale", "Intervista", "Comunicato stampa",
        "Opinião", "Coluna", "Comunicado de imprensa", "Opinie", "Persbericht", "Interview", "Recensie", "Ledare", "Krönika",
        "Pressmeddelande", "Opinia", "Wywiad", "Komunikat prasowy", "Мнение", "Интервью", "Пресс-релиз", "社论", "评论", "社説", "رأي", "דעה",
    };

    public static TextHead Read(IReadOnlyList<TextLine> lines)
    {
        MailHead mail = MailHead.Read(lines);
        string? title = mail.Subject;
        string? kicker = null;
        string? subtitle = null;
        Byline? byline = null;
        ArticleDate? published = mail.Date;
        int at = mail.Length;
        while (at < lines.Count && lines[at].IsProse)
        {
            string plain = TextMarks.Strip(lines[at].Value);
            if (LineStarts.IsRule(lines[at].Value) && at > 0)
            {
                at++;
            }
            else if (byline is null && TextBylines.Read(plain) is { } found)
            {
                byline = found;
                at++;
            }
            else if (published is null && plain.Length < 60 && TextDates.Read(plain) is { } date)
            {
                published = date;
                at++;
            }
            else if (title is null && kicker is null && IsKicker(lines, at, plain))
            {
                kicker = plain.TrimEnd(':');
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

        return new TextHead(kicker, title, subtitle, byline, published, mail.Sender, at);
    }

    private static bool IsTitle(IReadOnlyList<TextLine> lines, int at, string plain) =>
        plain.Length is > 0 and <= LongestTitle && at + 1 < lines.Count && ListMarker.Length(lines[at].Value) == 0 && !lines[at].Value.StartsWith('>')
        && (plain[^1] is not ('.' or ',' or ';' or '"' or '”' or '»' or '。') || IsQuoted(lines, at, plain))
        && Datelines.Find(plain + " ") is null && (lines[at + 1].AfterBlank || plain.Length < 120);

    /// <summary>A headline that is nothing but somebody's words: who wrote the text stands below it.</summary>
    private static bool IsQuoted(IReadOnlyList<TextLine> lines, int at, string plain)
    {
        bool marked = plain[^1] is '"' or '”' or '»' && plain[0] is '"' or '“' or '«' or '„' or '»';
        return marked && !Sentences.End(plain) && Sentences.LastMark(plain) != ',' && IsByline(lines[at + 1]);
    }

    private static bool IsByline(TextLine line) => line.IsProse && TextBylines.Read(TextMarks.Strip(line.Value)) is not null;

    /// <summary>A label above the title: one that newsrooms use, or a few words in capitals above a title with who signs or the day.</summary>
    private static bool IsKicker(IReadOnlyList<TextLine> lines, int at, string plain)
    {
        if (plain.Length > LongestKicker || at + 2 >= lines.Count || !lines[at + 1].IsProse)
        {
            return false;
        }

        string title = TextMarks.Strip(lines[at + 1].Value);
        if (title.Length == 0 || !IsTitle(lines, at + 1, title))
        {
            return false;
        }

        if (Kickers.Contains(plain.TrimEnd(':', ' ')))
        {
            return true;
        }

        bool capitals = !plain.Any(char.IsLower) && plain.Any(char.IsUpper) && title.Any(char.IsLower);
        return capitals && IsByline(lines[at + 2]) && TextBylines.Read(title) is null;
    }

    /// <summary>A line between the title and who signs or the day.</summary>
    private static bool IsSubtitle(IReadOnlyList<TextLine> lines, int at, string plain)
    {
        if (plain.Length > LongestSubtitle || at + 2 >= lines.Count || LineStarts.Opens(lines[at].Value))
        {
            return false;
        }

        string next = lines[at + 1].IsProse ? TextMarks.Strip(lines[at + 1].Value) : " ";
        return TextBylines.Read(next) is not null || (next.Length < 60 && TextDates.Read(next) is not null);
    }

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
