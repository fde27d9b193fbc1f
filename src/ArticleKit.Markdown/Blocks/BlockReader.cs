using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Parsing.Html.Page;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Syntax = Markdig.Syntax;

namespace ArticleKit.Markdown.Blocks;

/// <summary>Markdig's blocks to the article's, a small method a kind.</summary>
internal sealed class BlockReader
{
    private readonly Uri? _url;
    private readonly ArticleParserOptions _options;
    private readonly InlineReader _inlines;
    private readonly NodeCounter _nodes;

    public BlockReader(Uri? url, ArticleParserOptions options)
    {
        (_url, _options, _nodes) = (url, options, new NodeCounter(options));
        _inlines = new InlineReader(new PageUrls(url), _nodes);
    }

    /// <summary>The blocks of a container, in order.</summary>
    /// <exception cref="ArticleLimitException">There are more nodes than the options allow.</exception>
    public NodeList<Block> Read(Syntax.ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        foreach (Syntax.Block block in container)
        {
            _nodes.Add();
            Read(block, blocks);
        }

        return NodeList.From(blocks);
    }

    private void Read(Syntax.Block block, List<Block> output)
    {
        switch (block)
        {
            case Syntax.HeadingBlock heading:
                NodeList<Inline> words = _inlines.Read(heading.Inline);
                if (!words.IsEmpty)
                {
                    output.Add(new Heading(heading.Level, words));
                }

                break;
            case Syntax.ParagraphBlock paragraph:
                output.AddRange(ParagraphReader.Read(paragraph, _inlines));
                break;
            case Syntax.QuoteBlock quote:
                if (QuoteReader.Read(quote, Read(quote), _inlines) is { } quoted)
                {
                    output.Add(quoted);
                }

                break;
            case Syntax.ListBlock list:
                output.Add(List(list));
                break;
            case Syntax.ThematicBreakBlock:
                output.Add(new ThematicBreak());
                break;
            case Markdig.Extensions.Tables.Table table:
                NodeList<Inline> caption = output is [.., Paragraph { Content: [Emphasis line] }] && IsRightAbove(table) ? line.Content : default;
                NodeList<Block> rows = TableReader.Read(table, Read, caption);
                if (!caption.IsEmpty && !rows.IsEmpty)
                {
                    output.RemoveAt(output.Count - 1);
                }

                output.AddRange(rows);
                break;
            case Markdig.Extensions.Mathematics.MathBlock math:
                output.Add(new MathBlock(Lines(math).Trim()));
                break;
            case Syntax.CodeBlock code:
                output.Add(Code(code));
                break;
            case Syntax.HtmlBlock html:
                Html(html, output);
                break;
            case FootnoteGroup notes:
                output.Add(Notes(notes));
                break;
            case Syntax.LinkReferenceDefinitionGroup:
                break;
            case Syntax.ContainerBlock other:
                output.AddRange(Read(other));
                break;
        }
    }

    /// <summary>Whether the block before a table is the paragraph that was read last: a line in italics above a table is its caption.</summary>
    private static bool IsRightAbove(Markdig.Extensions.Tables.Table table) =>
        table.Parent is { } parent && parent.IndexOf(table) is > 0 and int at && parent[at - 1] is Syntax.ParagraphBlock;

    private List List(Syntax.ListBlock list)
    {
        var items = new List<ListItem>(list.Count);
        foreach (Syntax.Block item in list)
        {
            items.Add(new ListItem(Read((Syntax.ContainerBlock)item)));
        }

        bool numbered = list.IsOrdered && int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out int start) && start != 1;
        return new List(list.IsOrdered, NodeList.From(items))
        {
            Start = numbered ? int.Parse(list.OrderedStart!, System.Globalization.CultureInfo.InvariantCulture) : 1,
        };
    }

    private static Block Code(Syntax.CodeBlock code)
    {
        string text = Lines(code);
        string? language = (code as Syntax.FencedCodeBlock)?.Info is { Length: > 0 } info ? info.ToLowerInvariant() : null;
        return language == "math" ? new MathBlock(text.Trim()) : new CodeBlock(text) { Language = language };
    }

    private void Html(Syntax.HtmlBlock html, List<Block> output)
    {
        if (html.Type is not (Syntax.HtmlBlockType.Comment or Syntax.HtmlBlockType.ProcessingInstruction or Syntax.HtmlBlockType.DocumentType))
        {
            output.AddRange(HtmlFragment.Read(Lines(html), _url, _options));
        }
    }

    /// <summary>The notes as a numbered list whose items bear the names that the marks in the text point to.</summary>
    private List Notes(FootnoteGroup notes)
    {
        var items = new List<ListItem>(notes.Count);
        foreach (Syntax.Block note in notes)
        {
            items.Add(new ListItem(Read((Footnote)note)) { Id = InlineReader.NoteName(((Footnote)note).Order) });
        }

        return new List(true, NodeList.From(items));
    }

    private static string Lines(Syntax.LeafBlock block)
    {
        StringLineGroup lines = block.Lines;
        return lines.Lines is null ? "" : lines.ToString().ReplaceLineEndings("\n");
    }
}
