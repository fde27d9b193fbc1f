using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Marks;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>
/// Cues within the marks, as Romance languages have them: « Si la pluie cesse, dit-il, nous ouvrons. » The words inside get tokens of their own
/// behind those of the text, so that a speaker there is a run of tokens like any other.
/// </summary>
internal sealed class InnerCues(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestSubject = 12;

    private readonly Dictionary<int, (int First, int End)> _within = [];
    private readonly Cues _cue = new(tokens, new NounChunks(tokens, language), language);
    private readonly NounPhrases _phrases = new(tokens, language);

    /// <summary>Adds the tokens within the spans that have a comma or a dash inside.</summary>
    public void Cut(string text, IReadOnlyList<QuoteSpan> spans, List<Token> all)
    {
        if (!language.CuesInside)
        {
            return;
        }

        var tokenizer = new Tokenizer(text, language);
        for (int i = 0; i < spans.Count; i++)
        {
            QuoteSpan span = spans[i];
            if (text.AsSpan(span.Start, span.End - span.Start).IndexOfAny(",–—") < 0)
            {
                continue;
            }

            int first = all.Count;
            tokenizer.Read(span.Start, span.End, [], 0, 0, all);
            _within[i] = (first, all.Count);
        }
    }

    /// <summary>Who speaks by a cue within a quotation: a verb of speech behind a comma or a dash, its subject, and another comma or dash.</summary>
    public Attribution Find(int quote)
    {
        if (!_within.TryGetValue(quote, out (int First, int End) range))
        {
            return Attribution.Nobody;
        }

        for (int i = range.First + 1; i + 1 < range.End; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Comma or TokenKind.Dash))
            {
                continue;
            }

            int verb = i + 1;
            while (verb + 1 < range.End && tokens[verb].IsWord && !tokens[verb].Is(WordClass.AnySay) && tokens[verb].Is(WordClass.Aux | WordClass.Clitic))
            {
                verb++;
                verb += verb + 1 < range.End && tokens[verb].Is(WordClass.He | WordClass.She) ? 1 : 0;
            }

            int pronoun = tokens[verb - 1].Is(WordClass.He | WordClass.She) ? verb - 1 : -1;
            if (!tokens[verb].Is(WordClass.Say) || _cue.At(verb, i + 1, range.End) is not { IsSource: false } cue)
            {
                continue;
            }

            TokenSpan? subject = pronoun > i ? new TokenSpan(pronoun, pronoun) : _phrases.After(cue.Last, Math.Min(range.End, cue.Last + LongestSubject));
            int behind = Math.Max(subject?.Last ?? verb, verb) + 1;
            if (subject is { } speaker && IsSomebody(speaker) && behind < range.End && tokens[behind].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop)
            {
                return new Attribution(speaker, new TokenSpan(cue.First, cue.Last), null, Ground.Sentence);
            }
        }

        return Attribution.Nobody;
    }

    private bool IsSomebody(TokenSpan span)
    {
        Token first = tokens[span.First];
        return first.IsProper || first.Is(WordClass.He | WordClass.She | WordClass.Determiner | WordClass.Role | WordClass.Title);
    }
}
