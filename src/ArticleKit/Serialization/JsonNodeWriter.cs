using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Writes blocks and inlines as JSON, a small method a kind.</summary>
internal sealed class JsonNodeWriter(Utf8JsonWriter writer) : IBlockVisitor, IInlineVisitor
{
    public void Write(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            block.Accept(this);
        }
    }

    public void Visit(Heading node)
    {
        Start("heading");
        writer.WriteNumber("level", node.Level);
        JsonArticleWriter.Text(writer, "id", node.Id);
        Inlines("content", node.Content);
        writer.WriteEndObject();
    }

    public void Visit(Paragraph node) => Container("paragraph", node.Content);

    public void Visit(BlockQuote node)
    {
        Start("blockQuote");
        JsonArticleWriter.Text(writer, "cite", node.Cite);
        Blocks("content", node.Content);
        Inlines("attribution", node.Attribution);
        writer.WriteEndObject();
    }

    public void Visit(PullQuote node)
    {
        Start("pullQuote");
        Inlines("content", node.Content);
        Inlines("attribution", node.Attribution);
        writer.WriteEndObject();
    }

    public void Visit(List node)
    {
        Start("list");
        writer.WriteBoolean("ordered", node.Ordered);
        JsonArticleWriter.Number(writer, "start", node.Start == 1 ? null : node.Start);
        writer.WriteStartArray("content");
        foreach (ListItem item in node.Content)
        {
            Start("listItem");
            JsonArticleWriter.Text(writer, "id", item.Id);
            Blocks("content", item.Content);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Visit(DefinitionList node)
    {
        Start("definitionList");
        writer.WriteStartArray("content");
        foreach (DefinitionItem item in node.Content)
        {
            Start("definitionItem");
            Inlines("term", item.Term);
            Blocks("content", item.Content);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Visit(Figure node)
    {
        Start("figure");
        writer.WriteStartArray("content");
        foreach (Media media in node.Content)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNames.Of(media.Kind));
            writer.WriteString("url", media.Url);
            JsonArticleWriter.Text(writer, "alt", media.Alt);
            JsonArticleWriter.Number(writer, "width", media.Width);
            JsonArticleWriter.Number(writer, "height", media.Height);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Inlines("caption", node.Caption);
        JsonArticleWriter.Text(writer, "credit", node.Credit);
        writer.WriteEndObject();
    }

    public void Visit(Table node)
    {
        Start("table");
        Inlines("caption", node.Caption);
        writer.WriteStartArray("rows");
        foreach (TableRow row in node.Rows)
        {
            writer.WriteStartObject();
            Flag("header", row.IsHeader);
            writer.WriteStartArray("cells");
            foreach (TableCell cell in row.Cells)
            {
                writer.WriteStartObject();
                Flag("header", cell.IsHeader);
                JsonArticleWriter.Number(writer, "columnSpan", cell.ColumnSpan == 1 ? null : cell.ColumnSpan);
                JsonArticleWriter.Number(writer, "rowSpan", cell.RowSpan == 1 ? null : cell.RowSpan);
                Inlines("content", cell.Content);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void Visit(CodeBlock node)
    {
        Start("codeBlock");
        JsonArticleWriter.Text(writer, "language", node.Language);
        writer.WriteString("code", node.Code);
        writer.WriteEndObject();
    }

    public void Visit(MathBlock node) => Leaf("mathBlock", "tex", node.Tex);

    public void Visit(Embed node)
    {
        Start("embed");
        writer.WriteString("url", node.Url);
        JsonArticleWriter.Text(writer, "provider", node.Provider);
        JsonArticleWriter.Text(writer, "title", node.Title);
        writer.WriteEndObject();
    }

    public void Visit(Aside node)
    {
        Start("aside");
        Blocks("content", node.Content);
        writer.WriteEndObject();
    }

    public void Visit(ThematicBreak node)
    {
        Start("thematicBreak");
        writer.WriteEndObject();
    }

    public void Visit(Text node) => Leaf("text", "text", node.Value);

    public void Visit(Emphasis node) => Container("emphasis", node.Content);

    public void Visit(Strong node) => Container("strong", node.Content);

    public void Visit(Strikethrough node) => Container("strikethrough", node.Content);

    public void Visit(Highlight node) => Container("highlight", node.Content);

    public void Visit(Subscript node) => Container("subscript", node.Content);

    public void Visit(Superscript node) => Container("superscript", node.Content);

    public void Visit(InlineQuote node) => Container("inlineQuote", node.Content);

    public void Visit(InlineCode node) => Leaf("inlineCode", "code", node.Code);

    public void Visit(Link node)
    {
        Start("link");
        writer.WriteString("url", node.Url);
        JsonArticleWriter.Text(writer, "title", node.Title);
        Inlines("content", node.Content);
        writer.WriteEndObject();
    }

    public void Visit(InlineImage node)
    {
        Start("inlineImage");
        writer.WriteString("url", node.Url);
        JsonArticleWriter.Text(writer, "alt", node.Alt);
        writer.WriteEndObject();
    }

    public void Visit(InlineMath node) => Leaf("inlineMath", "tex", node.Tex);

    public void Visit(LineBreak node)
    {
        Start("lineBreak");
        writer.WriteEndObject();
    }

    private void Start(string type)
    {
        writer.WriteStartObject();
        writer.WriteString("type", type);
    }

    private void Leaf(string type, string name, string value)
    {
        Start(type);
        writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    private void Container(string type, NodeList<Inline> content)
    {
        Start(type);
        Inlines("content", content);
        writer.WriteEndObject();
    }

    private void Inlines(string name, NodeList<Inline> inlines)
    {
        if (!inlines.IsEmpty)
        {
            writer.WriteStartArray(name);
            foreach (Inline inline in inlines)
            {
                inline.Accept(this);
            }

            writer.WriteEndArray();
        }
    }

    private void Blocks(string name, NodeList<Block> blocks)
    {
        if (!blocks.IsEmpty)
        {
            writer.WriteStartArray(name);
            Write(blocks);
            writer.WriteEndArray();
        }
    }

    private void Flag(string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }
}
