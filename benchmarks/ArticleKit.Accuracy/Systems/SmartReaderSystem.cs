using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleKit.Accuracy.Corpus;
using SmartReader;

namespace ArticleKit.Accuracy.Systems;

/// <summary>SmartReader, a port of Mozilla Readability: what .NET developers use today.</summary>
internal sealed class SmartReaderSystem : ISystem
{
    private static readonly HashSet<string> BlockTags = new(
        "p div section article header footer main aside ul ol li dl dt dd table thead tbody tr td th figure figcaption blockquote pre h1 h2 h3 h4 h5 h6 hr form fieldset address details summary nav center".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public string Name => "SmartReader";

    public Extracted Extract(LabelledPage page)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using var stream = new MemoryStream(page.Bytes);
            using var reader = new Reader(page.Url ?? "https://example.org/", stream);
            Article article = reader.GetArticle();
            double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            List<ExtractedBlock> blocks = BlocksOf(article.Content ?? "");
            return new Extracted
            {
                Text = string.Join("\n\n", blocks.Select(b => b.Text)),
                Blocks = blocks,
                Title = article.Title ?? "",
                Authors = string.IsNullOrWhiteSpace(article.Author ?? article.Byline) ? [] : [(article.Author ?? article.Byline)!],
                Date = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                Elapsed = elapsed,
            };
        }
        catch (Exception e)
        {
            return new Extracted { Error = e.GetType().Name + ": " + e.Message, Elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
        }
    }

    /// <summary>The blocks of the HTML that comes back, as a reader sees them.</summary>
    private static List<ExtractedBlock> BlocksOf(string html)
    {
        var blocks = new List<ExtractedBlock>();
        var text = new StringBuilder();
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            Walk(body, "paragraph", text, blocks);
            Flush("paragraph", text, blocks);
        }

        return blocks;
    }

    private static void Walk(INode node, string kind, StringBuilder text, List<ExtractedBlock> blocks)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText run)
            {
                text.Append(run.Data);
            }
            else if (child is IElement element && element.LocalName is not ("script" or "style" or "noscript" or "template" or "svg"))
            {
                bool block = BlockTags.Contains(element.LocalName);
                if (block)
                {
                    Flush(kind, text, blocks);
                }

                string own = !block ? kind : element.LocalName switch
                {
                    ['h', >= '1' and <= '6'] => "heading",
                    "li" or "dt" or "dd" => "item",
                    "pre" => "code",
                    "td" or "th" => "cell",
                    _ => "paragraph",
                };
                text.Append(element.LocalName == "br" ? "\n" : "");
                Walk(element, own, text, blocks);
                if (block)
                {
                    Flush(own, text, blocks);
                }
            }
        }
    }

    private static void Flush(string kind, StringBuilder text, List<ExtractedBlock> blocks)
    {
        string run = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Clear();
        if (run.Length > 0)
        {
            blocks.Add(new ExtractedBlock(kind, run));
        }
    }
}
