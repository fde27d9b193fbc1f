using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Tests.Parsing.Html.Blocks;

/// <summary>
/// Blocks on a line each, short enough to read a table of cases as a specification:
/// <c>h2 Title</c>, <c>p a *b* **c**</c>, <c>ul(one | two)</c>, <c>quote(words — Ann)</c>, <c>fig(img /a.jpg | caption | © credit)</c>.
/// </summary>
internal static class Outline
{
    private static readonly Uri Address = new("https://a.example/dir/page.html");

    /// <summary>The blocks of a page all of whose text was chosen: what is tested is how blocks are read, not how text is chosen.</summary>
    public static NodeList<Block> Read(string html)
    {
        using HtmlPage page = PageReader.Read(html, ArticleParserOptions.Default);
        List<TextUnit> units = Segmenter.Segment(page);
        List<Caption> captions = Captions.Find(page, new NamedElements(page), CollectionsMarshal.AsSpan(units), Enumerable.Repeat(true, units.Count).ToArray());
        bool[] kept = [.. units.Select((_, u) => !captions.Exists(c => c.Unit == u))];
        return new BlockBuilder(new BlockContext(page, CollectionsMarshal.AsSpan(units), kept, captions: captions), new PageUrls(page, Address)).Build();
    }

    /// <summary>The blocks between a first and a last paragraph, which every case gets, in outline; addresses of the page's own site are shortened.</summary>
    public static string OfFragment(string fragment)
    {
        NodeList<Block> blocks = Read("<body><p>First.</p>" + fragment + "<p>Last.</p></body>");
        string[] lines = Of(blocks).Split('\n');
        lines[0].Should().StartWith("p First.");
        lines[^1].Should().Be("p Last.");
        return string.Join('\n', lines[1..^1]);
    }

    public static string Of(NodeList<Block> blocks) => string.Join('\n', blocks.Select(Of)).Replace("https://a.example/", "/", StringComparison.Ordinal);

    private static string Of(Block block) => block switch
    {
        Heading h => $"h{h.Level}{(h.Id is null ? "" : "#" + h.Id)} {Of(h.Content)}",
        Paragraph p => "p " + Of(p.Content),
        BlockQuote q => $"quote({Inner(q.Content)}{Attribution(q.Attribution)}{(q.Cite is null ? "" : " <" + q.Cite + ">")})",
        PullQuote q => $"pull({Of(q.Content)}{Attribution(q.Attribution)})",
        List l => (l.Ordered ? "ol" + (l.Start == 1 ? "" : l.Start) : "ul") + "(" + string.Join(" | ", l.Content.Select(i => (i.Id is null ? "" : "#" + i.Id + " ") + Inner(i.Content))) + ")",
        DefinitionList d => "dl(" + string.Join(" | ", d.Content.Select(i => Of(i.Term) + ": " + Inner(i.Content))) + ")",
        Figure f => $"fig({string.Join(" ", f.Content.Select(Of))}{(f.Caption.IsEmpty ? "" : " | " + Of(f.Caption))}{(f.Credit is null ? "" : " | © " + f.Credit)})",
        Table t => "table(" + (t.Caption.IsEmpty ? "" : Of(t.Caption) + " :: ") + string.Join(" / ", t.Rows.Select(r => (r.IsHeader ? "^ " : "") + string.Join(" | ", r.Cells.Select(Of)))) + ")",
        CodeBlock c => $"code{(c.Language is null ? "" : ":" + c.Language)}({c.Code.Replace("\n", "⏎", StringComparison.Ordinal)})",
        MathBlock m => $"math({m.Tex})",
        Embed e => $"embed({e.Provider} {e.Url}{(e.Title is null ? "" : " \"" + e.Title + "\"")})",
        Aside a => $"aside({Inner(a.Content)})",
        ThematicBreak => "hr",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Of(TableCell cell) =>
        (cell.IsHeader ? "!" : "") + Of(cell.Content) + (cell.ColumnSpan > 1 ? "→" + cell.ColumnSpan : "") + (cell.RowSpan > 1 ? "↓" + cell.RowSpan : "");

    private static string Of(Media media) =>
        (media.Kind switch { MediaKind.Video => "video ", MediaKind.Audio => "audio ", _ => "img " }) + media.Url + (media.Alt is null ? "" : " \"" + media.Alt + "\"") + (media.Width is null ? "" : $" {media.Width}x{media.Height}");

    private static string Attribution(NodeList<Inline> attribution) => attribution.IsEmpty ? "" : " — " + Of(attribution);

    /// <summary>A paragraph alone goes without its letter.</summary>
    private static string Inner(NodeList<Block> blocks) => blocks is [Paragraph only] ? Of(only.Content) : string.Join("; ", blocks.Select(Of));

    private static string Of(NodeList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Text t => t.Value,
        Emphasis e => "*" + Of(e.Content) + "*",
        Strong s => "**" + Of(s.Content) + "**",
        Strikethrough s => "~~" + Of(s.Content) + "~~",
        Highlight h => "==" + Of(h.Content) + "==",
        Subscript s => "_{" + Of(s.Content) + "}",
        Superscript s => "^{" + Of(s.Content) + "}",
        InlineQuote q => "“" + Of(q.Content) + "”",
        InlineCode c => "`" + c.Code + "`",
        Link l => $"[{Of(l.Content)}]({l.Url}{(l.Title is null ? "" : " \"" + l.Title + "\"")})",
        InlineImage i => $"![{i.Alt}]({i.Url})",
        InlineMath m => "$" + m.Tex + "$",
        LineBreak => "⏎",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };
}
