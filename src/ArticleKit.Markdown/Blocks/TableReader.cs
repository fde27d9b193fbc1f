using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;
using Tables = Markdig.Extensions.Tables;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Tables as GitHub writes them.</summary>
internal static class TableReader
{
    /// <param name="table">Markdig's table.</param>
    /// <param name="read">Reads the blocks of a cell.</param>
    /// <param name="caption">The table's caption.</param>
    public static NodeList<Block> Read(Tables.Table table, Func<Markdig.Syntax.ContainerBlock, NodeList<Block>> read, NodeList<Inline> caption)
    {
        var rows = new List<TableRow>(table.Count);
        foreach (Markdig.Syntax.Block block in table)
        {
            var row = (Tables.TableRow)block;
            var cells = new List<TableCell>(row.Count);
            foreach (Markdig.Syntax.Block child in row)
            {
                var cell = (Tables.TableCell)child;
                cells.Add(new TableCell(BlockTidy.Inlines(read(cell))) { IsHeader = row.IsHeader, ColumnSpan = Math.Max(1, cell.ColumnSpan), RowSpan = Math.Max(1, cell.RowSpan) });
            }

            // A table without a header has to be written with an empty one.
            if (!row.IsHeader || cells.Exists(c => !c.Content.IsEmpty))
            {
                rows.Add(new TableRow(NodeList.From(cells)) { IsHeader = row.IsHeader });
            }
        }

        return rows.Count == 0 ? default : [new Table(NodeList.From(rows)) { Caption = caption }];
    }
}
