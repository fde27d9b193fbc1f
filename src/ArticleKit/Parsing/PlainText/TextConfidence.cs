using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>How sure it is that a text is an article: how much of it is prose, and whether there is enough of that; who signs and when adds to it.</summary>
internal static class TextConfidence
{
    // So many columns of prose, some 150 words of English, are an article for certain.
    private const double Enough = 1000;
    private const double OfProse = 0.8;
    private const double OfFront = 0.1;

    // A line that is shorter may be anything.
    private const int ShortestProse = 50;

    public static double Of(NodeList<Block> body, bool titled, bool signed)
    {
        int prose = 0;
        int all = 0;
        foreach (Block block in body)
        {
            string text = block.ToPlainText(PlainTextOptions.Everything);
            int width = TextWidth.Of(text);
            all += width;
            prose += IsProse(block, text, width) ? width : 0;
        }

        double share = all == 0 ? 0 : (double)prose / all;
        return Math.Round(share * ((OfProse * Math.Min(1, prose / Enough)) + (titled ? OfFront : 0) + (signed ? OfFront : 0)), 2);
    }

    private static bool IsProse(Block block, string text, int width) => block switch
    {
        Paragraph => width >= ShortestProse && (Sentences.End(text) || Sentences.EndOpen(text)),
        Heading or PullQuote or BlockQuote or Figure => true,
        List => text.Split('\n').Count(l => l.Length >= ShortestProse) is var lines && lines * 2 > text.Count(c => c == '\n'),
        _ => false,
    };
}
