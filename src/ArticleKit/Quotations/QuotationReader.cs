using ArticleKit.Model;
using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Marks;
using ArticleKit.Quotations.Speakers;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations;

/// <summary>Reads one document: marks, tokens, speakers, names, and then the quotations.</summary>
internal sealed class QuotationReader(QuoteDocument document, Language language)
{
    private readonly List<QuoteSpan> _spans = [];
    private readonly List<Token> _tokens = [];
    private readonly List<SpanLook> _looks = [];
    private readonly List<QuotedLine> _lines = [];

    public NodeList<Quotation> Read()
    {
        Cut();
        var inner = new InnerCues(_tokens, language);
        inner.Cut(document.Text, _spans, _tokens);
        Attribution[] found = new SpeakerFinder(_tokens, _spans, _looks, _lines, inner, language).FindAll();
        var judge = new SpeechJudge(_tokens, _looks, language);
        HashSet<int> named = NamedBySpeakers(found);
        List<(int Line, Quotation Turn)> turns = Transcript.Read(document);
        List<Quotation> quotations = [.. turns.Select(static t => t.Turn)];

        // What somebody quotes in a turn is part of the turn.
        var spoken = turns.Select(static t => t.Line).ToHashSet();
        for (int i = 0; i < _lines.Count; i++)
        {
            QuotedLine line = _lines[i];
            if (spoken.Contains(i))
            {
                continue;
            }

            for (int quote = line.FirstQuote; quote < line.EndQuote; quote++)
            {
                if (!named.Contains(_looks[quote].Token) && judge.IsSpeech(quote, found[quote], line))
                {
                    quotations.Add(Make(quote, found[quote], judge.KindOf(quote, found[quote], line)));
                }
            }
        }

        return NodeList.From(new NameResolver(document.Text, _tokens, language).Resolve(SetQuotations.AddTo(document, quotations)));
    }

    /// <summary>The quoted spans that stand in the name of somebody who speaks or is told: the „Hafenblatt“.</summary>
    private HashSet<int> NamedBySpeakers(Attribution[] found)
    {
        var named = new HashSet<int>();
        foreach (Attribution attribution in found)
        {
            Add(attribution.Speaker);
            Add(attribution.Addressee);
        }

        return named;

        void Add(TokenSpan? span)
        {
            for (int i = span?.First ?? 0; i <= (span?.Last ?? -1); i++)
            {
                if (_tokens[i].Kind == TokenKind.Quote)
                {
                    named.Add(i);
                }
            }
        }
    }

    private void Cut()
    {
        var pairer = new MarkPairer();
        var tokenizer = new Tokenizer(document.Text, language);
        foreach (DocumentLine line in document.Lines)
        {
            int firstQuote = _spans.Count;
            int firstToken = _tokens.Count;
            if (line.Kind != LineKind.Skipped)
            {
                pairer.Pair(document.Text, line.Start, line.End, _spans);
                tokenizer.Read(line.Start, line.End, _spans, firstQuote, _spans.Count, _tokens);
                for (int i = firstToken; i < _tokens.Count; i++)
                {
                    if (_tokens[i].Kind == TokenKind.Quote)
                    {
                        _looks.Add(SpanLook.Of(document.Text, _spans[_tokens[i].Quote], i, language));
                    }
                }
            }

            _lines.Add(new QuotedLine(line, firstToken, _tokens.Count, firstQuote, _spans.Count));
        }
    }

    private Quotation Make(int quote, Attribution attribution, QuotationKind kind)
    {
        QuoteSpan span = _spans[quote];
        return new Quotation
        {
            Kind = kind,
            Text = document.Text[span.Start..span.End],
            Range = document.RangeOf(span.Start, span.End),
            Speaker = Words(attribution.Speaker),
            SpeakerRange = RangeOf(attribution.Speaker),
            SpeakerName = Words(attribution.Antecedent ?? attribution.Speaker),
            Cue = Words(attribution.Cue),
            CueRange = RangeOf(attribution.Cue),
            Addressee = Words(attribution.Addressee),
            AddresseeRange = RangeOf(attribution.Addressee),
            Continues = attribution.Ground == Ground.Inherited,
        };
    }

    private string? Words(TokenSpan? span) => span is { } run ? document.Text[_tokens[run.First].Start.._tokens[run.Last].End] : null;

    private ArticleRange? RangeOf(TokenSpan? span) => span is { } run ? document.RangeOf(_tokens[run.First].Start, _tokens[run.Last].End) : null;
}
