namespace ArticleKit.Quotations;

/// <summary>Quotations that are set as blocks: block quotes without marks of their own, and pull quotes that nothing in the body says.</summary>
internal static class SetQuotations
{
    private static readonly char[] Dashes = ['—', '–', '―', '-', ' ', '\u00A0', '~'];

    /// <summary>All quotations in the order of the text.</summary>
    /// <param name="document">The article.</param>
    /// <param name="marked">Those between marks.</param>
    public static List<Quotation> AddTo(QuoteDocument document, List<Quotation> marked)
    {
        var pulled = document.Lines.Where(static l => l.Kind == LineKind.PullQuote).Select(l => document.Parts[l.Part].Block).ToHashSet();
        var said = marked.Where(q => !IsPulled(q)).Select(static q => Bare(q.Text)).ToHashSet(StringComparer.Ordinal);
        List<Quotation> all = [.. marked.Where(q => !IsPulled(q) || !said.Contains(Bare(q.Text))).Select(q => IsPulled(q) ? q with { Kind = QuotationKind.Pull } : q)];
        var quoted = all.Where(static q => q.Range.Part == ArticlePart.Body).Select(static q => q.Range.Block).ToHashSet();
        foreach (IGrouping<int, DocumentLine> lines in document.Lines.Where(static l => l.Kind is LineKind.BlockQuote or LineKind.Attribution).GroupBy(static l => l.Part))
        {
            List<DocumentLine> words = [.. lines.Where(static l => l.Kind == LineKind.BlockQuote)];
            if (words.Count > 0 && !quoted.Contains(document.Parts[lines.Key].Block))
            {
                all.Add(Block(document, words[0].Start, words[^1].End, lines.LastOrDefault(static l => l.Kind == LineKind.Attribution)));
            }
        }

        return [.. all.OrderBy(static q => q.Range.Part).ThenBy(static q => q.Range.Block).ThenBy(static q => q.Range.Start)];

        bool IsPulled(Quotation quotation) => quotation.Range.Part == ArticlePart.Body && pulled.Contains(quotation.Range.Block);
    }

    private static Quotation Block(QuoteDocument document, int start, int end, DocumentLine source)
    {
        var quotation = new Quotation { Kind = QuotationKind.Block, Text = document.Text[start..end], Range = document.RangeOf(start, end) };
        string line = document.Text[source.Start..source.End];
        string name = line.Trim(Dashes);
        if (name.Length == 0)
        {
            return quotation;
        }

        int at = source.Start + line.IndexOf(name, StringComparison.Ordinal);
        return quotation with { Speaker = name, SpeakerName = name, SpeakerRange = document.RangeOf(at, at + name.Length) };
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
