using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Tables as GitHub writes them; cells that span leave the covered ones empty.</summary>
internal sealed class MarkdownTable(StringBuilder output)
{
    private const int WidestTable = 200;

    public void Write(Table table)
    {
        List<List<string>> rows = Grid(table);
        int width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if (width == 0)
        {
            return;
        }

        bool header = table.Rows.Count > 0 && table.Rows[0].IsHeader;
        Row(header ? rows[0] : [], width);
        output.Append("\n|");
        for (int i = 0; i < width; i++)
        {
            output.Append(" --- |");
        }

        foreach (List<string> row in rows.Skip(header ? 1 : 0))
        {
            output.Append('\n');
            Row(row, width);
        }
    }

    private static List<List<string>> Grid(Table table)
    {
        var rows = new List<List<string>>();
        var covered = new Dictionary<int, int>();
        foreach (TableRow row in table.Rows)
        {
            var cells = new List<string>();
            foreach (TableCell cell in row.Cells)
            {
                Skip(cells, covered);
                for (int i = 0; i < Math.Min(cell.ColumnSpan, WidestTable); i++)
                {
                    if (cell.RowSpan > 1)
                    {
                        covered[cells.Count] = cell.RowSpan - 1;
                    }

                    cells.Add(i == 0 ? MarkdownInlines.Write(cell.Content, singleLine: true, cell: true) : "");
                }
            }

            Skip(cells, covered);
            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>Leaves the columns empty that a cell of an earlier row covers.</summary>
    private static void Skip(List<string> cells, Dictionary<int, int> covered)
    {
        while (cells.Count < WidestTable && covered.TryGetValue(cells.Count, out int rows) && rows > 0)
        {
            covered[cells.Count] = rows - 1;
            cells.Add("");
        }
    }

    private void Row(List<string> cells, int width)
    {
        output.Append('|');
        for (int i = 0; i < width; i++)
        {
            output.Append(' ').Append(i < cells.Count ? cells[i] : "").Append(" |");
        }
    }
}
