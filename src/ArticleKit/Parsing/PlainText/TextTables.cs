using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Rows of cells that tabs part.</summary>
internal static class TextTables
{
    public static Table Read(string value)
    {
        string[][] rows = [.. value.Split('\n').Select(static r => r.Split('\t'))];
        bool header = HasHeader(rows);
        return new Table(NodeList.From(rows.Select((cells, i) => Row(cells, header && i == 0))));
    }

    private static TableRow Row(string[] cells, bool header) =>
        new(NodeList.From(cells.Select(c => new TableCell(TextMarks.Read(c.Trim())) { IsHeader = header }))) { IsHeader = header };

    /// <summary>The first row names the columns when some of these hold numbers under a word, or when its first cell is empty.</summary>
    private static bool HasHeader(string[][] rows)
    {
        if (rows[0][0].AsSpan().IsWhiteSpace())
        {
            return true;
        }

        for (int column = 0; column < rows[0].Length; column++)
        {
            int numbers = rows.Skip(1).Count(r => column < r.Length && r[column].Any(char.IsDigit));
            if (numbers * 2 > rows.Length - 1 && (!rows[0][column].Any(char.IsDigit) || IsYear(rows[0][column])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(string cell) => cell.Trim() is { Length: 4 } year && year.StartsWith('1') | year.StartsWith('2') && year.All(char.IsAsciiDigit);
}
