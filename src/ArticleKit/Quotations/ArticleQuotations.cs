using ArticleKit.Model;

namespace ArticleKit.Quotations;

/// <summary>Who said what.</summary>
public static class ArticleQuotations
{
    private const int FewestWords = 4;

    /// <summary>
    /// Finds the words that an article gives to somebody: quotations with their speakers, and block quotes. Titles of works, nicknames
    /// and single words between marks are no speech. Linear in the length of the text.
    /// </summary>
    /// <param name="article">The article; its language, where known, tells which words give speech to speakers.</param>
    /// <returns>The quotations: those of the title, then those of the body in its order.</returns>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static NodeList<Quotation> FindQuotations(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var texts = new List<string>(article.Body.Count);
        foreach (Block block in article.Body)
        {
            texts.Add(block.ToPlainText(PlainTextOptions.Everything));
        }

        SpeechWords words = SpeechWords.Of(article.Language, string.Join(' ', texts.Take(12)));
        var finder = new SpeakerFinder(words);
        var found = new List<Quotation>();
        AddOf(article.Title, QuotationRange.Title, finder, found, null);
        AddOf(article.Subtitle, QuotationRange.Subtitle, finder, found, null);
        Quotation? last = null;
        for (int i = 0; i < texts.Count; i++)
        {
            if (article.Body[i] is BlockQuote quote)
            {
                string said = quote.Content.ToPlainText();
                int at = texts[i].IndexOf(said, StringComparison.Ordinal);
                string speaker = quote.Attribution.ToPlainText().Trim(' ', '—', '–', '-', '―');
                found.Add(new Quotation
                {
                    Kind = QuotationKind.Block, Text = said, Range = new QuotationRange(i, Math.Max(0, at), Math.Max(0, at) + said.Length),
                    Speaker = speaker.Length > 0 ? speaker : null, SpeakerName = speaker.Length > 0 ? speaker : null,
                });
            }
            else if (article.Body[i] is Paragraph or List or Aside)
            {
                int before = found.Count;
                AddOf(texts[i], i, finder, found, last);
                last = found.Count > before ? found[^1] : null;
            }
        }

        return [.. NameResolver.Resolve(found, texts, words)];
    }

    private static void AddOf(string? text, int block, SpeakerFinder finder, List<Quotation> found, Quotation? last)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        List<(int Start, int End, bool Closed)> spans = QuoteMarks.Find(text);
        for (int i = 0; i < spans.Count; i++)
        {
            (int start, int end, _) = spans[i];
            int left = i == 0 ? 0 : spans[i - 1].End + 1;
            int right = i + 1 < spans.Count ? spans[i + 1].Start - 1 : text.Length;
            string said = text[start..end].Trim();
            Attribution who = finder.Find(text, start, end, left, right);
            int count = said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            bool sentence = said.Length > 0 && (said[^1] is '.' or ',' or '!' or '?' or '…' || (end + 1 < text.Length && text[end + 1] is ',' or '.')) && count >= FewestWords;
            Quotation? same = i > 0 && found.Count > 0 && found[^1].Range.Block == block && sentence && !who.HasSpeaker ? found[^1] : last;
            bool alone = start <= 2;
            if (!who.HasSpeaker && !(sentence && count >= 5 && char.IsUpper(said[0])) && count < 8)
            {
                continue;
            }

            QuotationKind kind = sentence && (char.IsUpper(said[0]) || alone || i > 0) || count >= 10 ? QuotationKind.Direct : QuotationKind.Partial;
            bool inherits = !who.HasSpeaker && same?.SpeakerRange is not null && (alone || i > 0);
            found.Add(new Quotation
            {
                Kind = kind,
                Text = said,
                Range = new QuotationRange(block, start, end),
                Speaker = who.HasSpeaker ? text[who.SpeakerStart..who.SpeakerEnd] : inherits ? same!.Speaker : null,
                SpeakerRange = who.HasSpeaker ? new QuotationRange(block, who.SpeakerStart, who.SpeakerEnd) : inherits ? same!.SpeakerRange : null,
                Cue = who.Cue ?? (inherits ? same!.Cue : null),
                Addressee = who.Addressee,
            });
        }
    }
}
