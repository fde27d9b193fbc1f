using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Serialization;

/// <summary>Reads what <see cref="JsonNodeWriter"/> writes.</summary>
internal static class JsonNodeReader
{
    public static Block Block(JsonElement json) => JsonArticleReader.Needed(json, "type") switch
    {
        "heading" => new Heading(JsonArticleReader.Number(json, "level") ?? 2, Inlines(json)) { Id = JsonArticleReader.Text(json, "id") },
        "paragraph" => new Paragraph(Inlines(json)),
        "blockQuote" => new BlockQuote(Blocks(json)) { Attribution = Inlines(json, "attribution"), Cite = JsonArticleReader.Text(json, "cite") },
        "pullQuote" => new PullQuote(Inlines(json)) { Attribution = Inlines(json, "attribution") },
        "list" => new List(JsonArticleReader.Flag(json, "ordered"), JsonArticleReader.List(json, "content", Item)) { Start = JsonArticleReader.Number(json, "start") ?? 1 },
        "definitionList" => new DefinitionList(JsonArticleReader.List(json, "content", i => new DefinitionItem(Inlines(i, "term"), Blocks(i)))),
        "figure" => new Figure(JsonArticleReader.List(json, "content", Media))
        {
            Caption = Inlines(json, "caption"),
            Credit = JsonArticleReader.Text(json, "credit"),
        },
        "table" => new Table(JsonArticleReader.List(json, "rows", Row)) { Caption = Inlines(json, "caption") },
        "codeBlock" => new CodeBlock(JsonArticleReader.Needed(json, "code")) { Language = JsonArticleReader.Text(json, "language") },
        "mathBlock" => new MathBlock(JsonArticleReader.Needed(json, "tex")),
        "embed" => new Embed(JsonArticleReader.Needed(json, "url"))
        {
            Provider = JsonArticleReader.Text(json, "provider"),
            Title = JsonArticleReader.Text(json, "title"),
        },
        "aside" => new Aside(Blocks(json)),
        "thematicBreak" => new ThematicBreak(),
        var other => throw new FormatException($"'{other}' is no kind of block."),
    };

    public static Inline Inline(JsonElement json) => JsonArticleReader.Needed(json, "type") switch
    {
        "text" => new Text(JsonArticleReader.Needed(json, "text")),
        "emphasis" => new Emphasis(Inlines(json)),
        "strong" => new Strong(Inlines(json)),
        "strikethrough" => new Strikethrough(Inlines(json)),
        "highlight" => new Highlight(Inlines(json)),
        "subscript" => new Subscript(Inlines(json)),
        "superscript" => new Superscript(Inlines(json)),
        "inlineQuote" => new InlineQuote(Inlines(json)),
        "inlineCode" => new InlineCode(JsonArticleReader.Needed(json, "code")),
        "link" => new Link(JsonArticleReader.Needed(json, "url"), Inlines(json)) { Title = JsonArticleReader.Text(json, "title") },
        "inlineImage" => new InlineImage(JsonArticleReader.Needed(json, "url")) { Alt = JsonArticleReader.Text(json, "alt") },
        "inlineMath" => new InlineMath(JsonArticleReader.Needed(json, "tex")),
        "lineBreak" => new LineBreak(),
        var other => throw new FormatException($"'{other}' is no kind of inline."),
    };

    private static NodeList<Inline> Inlines(JsonElement json, string name = "content") => JsonArticleReader.List(json, name, Inline);

    private static NodeList<Block> Blocks(JsonElement json) => JsonArticleReader.List(json, "content", Block);

    private static ListItem Item(JsonElement json) => new(Blocks(json)) { Id = JsonArticleReader.Text(json, "id") };

    private static Media Media(JsonElement json) => new(JsonNames.Value<MediaKind>(JsonArticleReader.Needed(json, "kind")), JsonArticleReader.Needed(json, "url"))
    {
        Alt = JsonArticleReader.Text(json, "alt"),
        Width = JsonArticleReader.Number(json, "width"),
        Height = JsonArticleReader.Number(json, "height"),
    };

    private static TableRow Row(JsonElement json) => new(JsonArticleReader.List(json, "cells", Cell)) { IsHeader = JsonArticleReader.Flag(json, "header") };

    private static TableCell Cell(JsonElement json) => new(Inlines(json))
    {
        IsHeader = JsonArticleReader.Flag(json, "header"),
        ColumnSpan = JsonArticleReader.Number(json, "columnSpan") ?? 1,
        RowSpan = JsonArticleReader.Number(json, "rowSpan") ?? 1,
    };
}
