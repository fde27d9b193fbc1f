using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Quotations;

/// <summary>What a line of the document is.</summary>
internal enum LineKind
{
    Prose,
    Heading,
    Title,
    BlockQuote,
    Attribution,

    /// <summary>The only item of a list, as a dash before a name below a quotation makes it.</summary>
    Item,
    PullQuote,
    Skipped,
}

/// <summary>A line of an article's text: a paragraph, a heading, an item of a list.</summary>
internal readonly record struct DocumentLine(int Start, int End, LineKind Kind, int Part);

/// <summary>A part of an article within the document: the title, the subtitle, or a block.</summary>
internal readonly record struct DocumentPart(ArticlePart Part, int Block, int Start, int End);

/// <summary>An article as one text, cut into lines, with the way back to its blocks.</summary>
internal sealed class QuoteDocument
{
    private readonly StringBuilder _text = new();
    private readonly List<DocumentPart> _parts = [];
    private readonly List<DocumentLine> _lines = [];

    private QuoteDocument()
    {
    }

    public string Text { get; private set; } = "";

    public IReadOnlyList<DocumentLine> Lines => _lines;

    public IReadOnlyList<DocumentPart> Parts => _parts;

    public static QuoteDocument Read(Article article)
    {
        var document = new QuoteDocument();
        document.Add(ArticlePart.Title, -1, article.Title, LineKind.Title);
        document.Add(ArticlePart.Subtitle, -1, article.Subtitle, LineKind.Title);
        for (int i = 0; i < article.Body.Count; i++)
        {
            document.Add(i, article.Body[i]);
        }

        document.Text = document._text.ToString();
        return document;
    }

    /// <summary>A range of the text as a range of the article.</summary>
    public ArticleRange RangeOf(int start, int end)
    {
        int low = 0;
        int high = _parts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_parts[middle].Start <= start)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        DocumentPart part = _parts[low];
        return new ArticleRange(part.Part, part.Block, start - part.Start, end - part.Start);
    }

    private void Add(int index, Block block)
    {
        switch (block)
        {
            case PullQuote pull:
                Add(ArticlePart.Body, index, pull.ToPlainText(PlainTextOptions.Everything), LineKind.PullQuote, pull.Attribution.ToPlainText());
                break;
            case Figure figure:
                Add(ArticlePart.Body, index, figure.ToPlainText(PlainTextOptions.Everything), LineKind.Prose);
                break;
            case BlockQuote quote:
                Add(ArticlePart.Body, index, quote.ToPlainText(), LineKind.BlockQuote, quote.Attribution.ToPlainText());
                break;
            default:
                Add(ArticlePart.Body, index, block.ToPlainText(), KindOf(block));
                break;
        }
    }

    private static LineKind KindOf(Block block) => block switch
    {
        Heading => LineKind.Heading,
        List { Content.Count: 1 } => LineKind.Item,
        CodeBlock or MathBlock => LineKind.Skipped,
        _ => LineKind.Prose,
    };

    private void Add(ArticlePart part, int block, string? text, LineKind kind, string attribution = "")
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        int start = _text.Length;
        _text.Append(text).Append("\n\n");
        _parts.Add(new DocumentPart(part, block, start, start + text.Length));
        int tail = attribution.Length > 0 && text.EndsWith(attribution, StringComparison.Ordinal) ? text.Length - attribution.Length : text.Length;
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[at..end]))
            {
                _lines.Add(new DocumentLine(start + at, start + end, at >= tail ? LineKind.Attribution : kind, _parts.Count - 1));
            }

            at = end + 1;
        }
    }
}
