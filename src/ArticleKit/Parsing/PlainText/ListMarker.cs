namespace ArticleKit.Parsing.PlainText;

/// <summary>What stands before an item of a list: a bullet, or a number with a full stop or a bracket.</summary>
internal static class ListMarker
{
    /// <summary>The length of the marker with the white space behind it; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return 0;
        }

        // East Asian text goes without the space.
        if (line[0] is '・' or '•' or '●' or '·' && TextWidth.Of(line[1]) > 1 && !char.IsWhiteSpace(line[1]))
        {
            return 1;
        }

        if (IsBullet(line[0]) && line[1] is ' ' or '\t' && !char.IsWhiteSpace(line[2]))
        {
            return line[0] is '*' or '-' && line[2] == line[0] ? 0 : 2;
        }

        return Number(line, out int length) >= 0 ? length : 0;
    }

    private static bool IsBullet(char c) => c is '-' or '*' or '•' or '+' or '–' or '‣' or '▪' or '·' or '●' or '◦' or '■' or '►' or '▶' or '➤' or '✓';

    /// <summary>The number of an ordered item; -1 when there is none.</summary>
    public static int Number(ReadOnlySpan<char> line, out int length)
    {
        int digits = 0;
        while (digits < line.Length && digits < 4 && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        length = digits + 2;
        bool marked = digits is > 0 and < 4 && line.Length > length && line[digits] is '.' or ')' && digits > 0 && line[digits + 1] == ' ';
        return marked && !char.IsWhiteSpace(line[length]) ? int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture) : -1;
    }
}
