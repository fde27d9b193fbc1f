using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <content>Lists and lists of definitions.</content>
internal sealed partial class BlockBuilder
{
    private void List(int node)
    {
        var items = new List<ListItem>();
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            if (_page[i].Tag == Tag.Text || (_context.KeptLength(i) == 0 && !_context.Whole))
            {
                continue;
            }

            bool list = _page[i].Tag is Tag.Ul or Tag.Ol;
            NodeList<Block> content = Nested(i, list ? List : Children);
            if (content.IsEmpty)
            {
                continue;
            }

            if (list && items.Count > 0)
            {
                // A list straight within a list belongs to the item before it, though the standard forbids it.
                items[^1] = items[^1] with { Content = NodeList.From(BlockTidy.Tidy([.. items[^1].Content, .. content], _context.Whole)) };
            }
            else
            {
                items.Add(new ListItem(content) { Id = _page.AttributeText(i, Attr.Id) });
            }
        }

        if (items.Count > 0)
        {
            bool ordered = _page[node].Tag == Tag.Ol;
            int start = ordered && int.TryParse(_page.Attribute(node, Attr.Start), CultureInfo.InvariantCulture, out int s) && s >= 0 ? s : 1;
            _output.Add(new List(ordered, NodeList.From(items)) { Start = start });
        }
    }

    private void Definitions(int node)
    {
        var items = new List<DefinitionItem>();
        Definitions(node, items);
        if (items.Count > 0)
        {
            _output.Add(new DefinitionList(NodeList.From(items)));
        }
    }

    private void Definitions(int node, List<DefinitionItem> items)
    {
        for (int i = node + 1; i < _page[node].End; i = _page[i].End)
        {
            if (_page[i].Tag == Tag.Text || _context.KeptLength(i) == 0)
            {
                continue;
            }

            if (_page[i].Tag == Tag.Div)
            {
                Definitions(i, items);
                continue;
            }

            NodeList<Block> content = Nested(i);
            if (_page[i].Tag == Tag.Dt)
            {
                NodeList<Inline> term = BlockTidy.Inlines(content);
                items.Add(new DefinitionItem(term.IsEmpty || _context.Whole ? term : BlockTidy.WithoutAnchor(term), default));
            }
            else if (items.Count > 0)
            {
                items[^1] = items[^1] with { Content = [.. items[^1].Content, .. content] };
            }
            else
            {
                items.Add(new DefinitionItem(default, content));
            }
        }
    }
}
