using System.Text.RegularExpressions;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Lines of a text that are no part of its article: where an advertisement stood, page numbers, marks of the end.</summary>
internal static partial class TextNoise
{
    // The foot of a newsletter is no longer than this.
    private const int LinesOfFoot = 8;
    private const int LongestFootLine = 240;
    private const int LongestReference = 180;

    /// <summary>The lines without those that are no part of the article.</summary>
    public static List<TextLine> Clear(List<TextLine> lines)
    {
        int foot = Foot(lines);
        var kept = new List<TextLine>(foot);
        bool blank = false;
        for (int i = 0; i < foot; i++)
        {
            if (lines[i].IsProse && ((lines[i].Value.Length < 50 && ReadOn.IsNoise(lines[i].Value.AsSpan().Trim("*_[] "))) || IsReference(lines[i])))
            {
                blank |= lines[i].AfterBlank;
                continue;
            }

            kept.Add(blank && !lines[i].AfterBlank ? lines[i] with { AfterBlank = true } : lines[i]);
            blank = false;
        }

        return kept;
    }

    /// <summary>Whether a line leads to another article: "Read more: Why verges are the new meadows".</summary>
    private static bool IsReference(TextLine line)
    {
        int colon = line.IsProse && line.Value.Length <= LongestReference ? line.Value.IndexOf(':', StringComparison.Ordinal) : -1;
        return colon is > 3 and < 30 && colon + 2 < line.Value.Length && ReadOn.IsLabel(line.Value[..colon].Trim('*', '_', '>', ' ', '\u00A0'));
    }

    /// <summary>Whether a line is the number of a page, set off by dashes or by its word.</summary>
    public static bool IsPageNumber(string line) => line.Length < 40 && PageNumber().IsMatch(line);

    /// <summary>Where the foot of a newsletter begins: the line that tells how to leave it, or the mark of a signature above that.</summary>
    private static int Foot(List<TextLine> lines)
    {
        for (int i = Math.Max(1, lines.Count - LinesOfFoot); i < lines.Count; i++)
        {
            if (lines[i].Value.Length <= LongestFootLine && Leave().IsMatch(lines[i].Value))
            {
                // All that stands in one piece with it is of the foot, and so is the rule or the mark of a signature above.
                int start = i;
                while (start > 1 && i - start < LinesOfFoot && IsOnePiece(lines[start - 1], lines[start]))
                {
                    start--;
                }

                return LineStarts.IsBreak(lines[start].Value) || !LineStarts.IsBreak(lines[start - 1].Value) ? start : start - 1;
            }
        }

        return lines.Count;
    }

    private static bool IsOnePiece(TextLine above, TextLine line) => !line.AfterBlank && above.Value.Length <= LongestFootLine && !LineStarts.IsBreak(line.Value);

    [GeneratedRegex(
        @"^\s*(?:[-–—]{1,2} ?\d{1,4} ?[-–—]{1,2}|\[?(?:[Pp]age|Seite|[Pp]agina|[Pp]ágina|PAGE) \d{1,4}(?: ?(?:of|von|sur|de|di|/) ?\d{1,4})?\]?)\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(
        @"\b(?:unsubscribe|abbestellen|abmelden|désinscrire|désabonner|darse de baja|darte de baja|cancelar la suscripción"
        + @"|annulla l'iscrizione|cancellarti|afmelden|cancelar a assinatura)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leave();
}
