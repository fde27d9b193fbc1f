using System.Diagnostics;
using System.Globalization;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Html;
using ArticleKit.Serialization;

namespace ArticleKit.Accuracy.Systems;

/// <summary>
/// The library. With a folder of models that <c>train</c> wrote, each page is read by the model that did not see the page's site:
/// figures then hold for sites not learned from.
/// </summary>
internal sealed class ArticleKitSystem(string? models) : ISystem
{
    private readonly UnseenModels _models = new(models);

    public string Name => _models.AreUnseen ? "ArticleKit, unseen sites" : "ArticleKit";

    public Extracted Extract(LabelledPage page)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            Article article = HtmlArticleParser.Parse(page.Bytes, page.Address, ArticleParserOptions.Default, _models.For(page));
            double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new Extracted
            {
                Text = article.ToText(),
                Blocks = [.. Blocks(article.Body, "paragraph")],
                Title = article.Title ?? "",
                Authors = [.. (article.Byline?.Authors ?? []).Select(a => a.Name)],
                Date = article.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                Confidence = article.Confidence,
                Elapsed = elapsed,
            };
        }
        catch (Exception e)
        {
            return new Extracted { Error = e.GetType().Name + ": " + e.Message, Elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
        }
    }

    private static IEnumerable<ExtractedBlock> Blocks(NodeList<Block> body, string paragraph) => body.SelectMany(block => Blocks(block, paragraph));

    private static IEnumerable<ExtractedBlock> Blocks(Block block, string paragraph) => block switch
    {
        Heading heading => [new("heading", heading.ToPlainText())],
        CodeBlock code => [new("code", code.ToPlainText())],
        List list => list.Content.SelectMany(i => Blocks(i.Content, "item")),
        DefinitionList list => list.Content.SelectMany(i => (IEnumerable<ExtractedBlock>)[new("item", i.Term.ToPlainText()), .. Blocks(i.Content, "item")]),
        BlockQuote quote => Blocks(quote.Content, paragraph),
        Aside aside => Blocks(aside.Content, paragraph),
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => new ExtractedBlock("cell", c.Content.ToPlainText())),
        Paragraph or MathBlock => [new(paragraph, block.ToPlainText())],
        _ => [],
    };
}
