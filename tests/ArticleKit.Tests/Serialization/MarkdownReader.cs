using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleKit.Model;
using ArticleKit.Serialization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ArticleKit.Tests.Serialization;

/// <summary>What a CommonMark parser of other make reads in the Markdown of an article, and what the article says.</summary>
internal static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseMathematics().Build();

    /// <summary>The words that the parser reads.</summary>
    public static string Read(Article article) => Words(TextOf(article.ToMarkdown(new MarkdownOptions { Title = false })));

    /// <summary>The words that the article says.</summary>
    public static string Said(Article article) => Words(Shown(article.Body).ToPlainText(PlainTextOptions.Everything));

    /// <summary>Where the two differ; null when they do not.</summary>
    public static string? Difference(Article article)
    {
        string read = Read(article);
        string said = Said(article);
        if (read == said)
        {
            return null;
        }

        int at = read.Zip(said).TakeWhile(p => p.First == p.Second).Count();
        return $"at {at}\n  said {Around(said, at)}\n  read {Around(read, at)}";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];

    /// <summary>What Markdown shows beside the plain text: the names of embeds and of videos, a dash before an attribution, brackets about a credit.</summary>
    private static NodeList<Block> Shown(NodeList<Block> blocks) => NodeList.From(blocks.SelectMany(Shown));

    private static IEnumerable<Block> Shown(Block block)
    {
        switch (block)
        {
            case BlockQuote quote:
                return [new BlockQuote(Shown(quote.Content)) { Attribution = Dashed(quote.Attribution) }];
            case PullQuote quote:
                return [quote with { Attribution = Dashed(quote.Attribution) }];
            case Aside aside:
                return [new Aside(Shown(aside.Content))];
            case List list:
                return [list with { Content = NodeList.From(list.Content.Select(i => new ListItem(Shown(i.Content)))) }];
            case DefinitionList list:
                return [new DefinitionList(NodeList.From(list.Content.Select(i => new DefinitionItem(i.Term, Shown(i.Content)))))];
            case Embed embed:
                return [new Paragraph([new Text(Named(embed.Title) ?? Named(embed.Provider) ?? embed.Url)])];
            case Figure figure:
                return [.. figure.Content.Where(m => m.Kind != MediaKind.Image).Select(m => new Paragraph([new Text(Named(m.Alt) ?? (m.Kind == MediaKind.Video ? "video" : "audio"))])), figure with { Credit = Named(figure.Credit) is { } credit ? $"({credit})" : null }];
            default:
                return [block];
        }
    }

    private static string? Named(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private static NodeList<Inline> Dashed(NodeList<Inline> attribution) => attribution.IsEmpty ? attribution : [new Text("— "), .. attribution];

    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    private static string TextOf(string markdown)
    {
        IDocument document = new HtmlParser().ParseDocument("<body>" + Markdig.Markdown.ToHtml(markdown, Pipeline));
        var text = new StringBuilder();
        Walk(document.Body!);
        return text.ToString();

        void Walk(INode node)
        {
            switch (node)
            {
                case IText words:
                    text.Append(words.Data);
                    return;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    return;
                case IElement { LocalName: "span" or "div", ClassName: "math" } math:
                    // Markdig writes \(…\) and \[…\] about a formula.
                    string formula = math.TextContent.Trim();
                    text.Append(math.LocalName == "div" ? "\n" : "").Append(formula[2..^2]).Append(math.LocalName == "div" ? "\n" : "");
                    return;
            }

            bool block = node is IElement { LocalName: "p" or "li" or "ul" or "ol" or "blockquote" or "pre" or "table" or "tr" or "td" or "th" or "hr" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" };
            text.Append(block ? "\n" : "");
            foreach (INode child in node.ChildNodes)
            {
                Walk(child);
            }

            text.Append(block ? "\n" : "");
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
