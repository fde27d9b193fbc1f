using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Tells tables of data from tables of layout, and reads the former.</summary>
internal sealed class TableReader(BlockContext context, PageUrls urls, MediaReader media)
{
    // What no table of data has: a cell of several paragraphs' length.
    private const int LongestCell = 700;
    private const int MostSpan = 1000;

    private readonly HtmlPage _page = context.Page;

    /// <summary>A table of data; null for layout, whose cells are read as blocks instead.</summary>
    public Table? Read(int table)
    {
        var rows = new List<TableRow>();
        NodeList<Inline> caption = default;
        if (!IsData(table))
        {
            return null;
        }

        Rows(table, false, rows, ref caption);
        HeadByBold(rows);
        return IsData(rows, caption) ? new Table(NodeList.From(rows)) { Caption = caption } : null;
    }

    /// <summary>Where no element marks the header, a first row that alone is set in bold throughout is one.</summary>
    private static void HeadByBold(List<TableRow> rows)
    {
        if (rows.Count > 2 && !rows.Exists(static r => r.IsHeader || r.Cells.Any(static c => c.IsHeader)) && IsBold(rows[0]) && !rows.Skip(1).Any(IsBold))
        {
            rows[0] = new TableRow([.. rows[0].Cells.Select(static c => c with { IsHeader = true })]) { IsHeader = true };
        }
    }

    private static bool IsBold(TableRow row) => row.Cells.Count > 1 && row.Cells.All(static c => c.Content is [Strong]);

    /// <summary>Whether what was chosen of a table still is one: a row that is left alone is not.</summary>
    private static bool IsData(List<TableRow> rows, NodeList<Inline> caption)
    {
        int cells = rows.Sum(static r => r.Cells.Count);
        return !caption.IsEmpty || rows.Exists(static r => r.IsHeader || r.Cells.Any(static c => c.IsHeader)) ? cells > 1 : rows.Count > 1 && cells >= rows.Count * 2;
    }

    private bool IsData(int table)
    {
        int rows = 0;
        int cells = 0;
        bool header = false;
        for (int i = table + 1; i < _page[table].End; i++)
        {
            Tag tag = _page[i].Tag;
            if (tag == Tag.Table || (tag is Tag.Td or Tag.Th && _page[i].TextLength > LongestCell))
            {
                return false;
            }

            rows += tag == Tag.Tr ? 1 : 0;
            cells += tag is Tag.Td or Tag.Th ? 1 : 0;
            header |= tag is Tag.Th or Tag.Thead or Tag.Caption;
        }

        return _page.Attribute(table, Attr.Role) is not ("presentation" or "none") && (header ? cells > 1 : rows > 1 && cells >= rows * 2);
    }

    private void Rows(int node, bool header, List<TableRow> rows, ref NodeList<Inline> caption)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            switch (_page[i].Tag)
            {
                case Tag.Thead:
                    Rows(i, true, rows, ref caption);
                    break;
                case Tag.Tbody or Tag.Tfoot:
                    Rows(i, false, rows, ref caption);
                    break;
                case Tag.Caption when context.KeptLength(i) > 0:
                    caption = Content(i);
                    break;
                case Tag.Tr:
                    Row(i, header, rows);
                    break;
            }
        }
    }

    private void Row(int row, bool header, List<TableRow> rows)
    {
        var cells = new List<TableCell>();
        bool kept = false;
        for (int i = row + 1; i < _page[row].End; i = _page[i].End)
        {
            if (_page[i].Tag is Tag.Td or Tag.Th)
            {
                kept |= context.KeptLength(i) > 0;
                cells.Add(new TableCell(Content(i))
                {
                    IsHeader = _page[i].Tag == Tag.Th,
                    ColumnSpan = Span(i, Attr.Colspan),
                    RowSpan = Span(i, Attr.Rowspan),
                });
            }
        }

        if (kept)
        {
            bool heads = header || (rows.Count == 0 && cells.TrueForAll(c => c.IsHeader));
            rows.Add(new TableRow(NodeList.From(cells)) { IsHeader = heads });
        }
    }

    private NodeList<Inline> Content(int cell)
    {
        var output = new InlineBuilder();
        var reader = new InlineReader(context, urls, media) { OnNewUnit = output.BreakOnce };
        for (int i = cell + 1; i < _page[cell].End; i = _page[i].End)
        {
            reader.Read(i, output);
        }

        return output.Take();
    }

    private int Span(int cell, Attr name) =>
        int.TryParse(_page.Attribute(cell, name), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, MostSpan) : 1;
}
