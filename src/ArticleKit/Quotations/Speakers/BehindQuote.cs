using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Who speaks by what follows a quotation in its sentence: "“…,” said Lee", "“…” ― Nora Fields".</summary>
internal sealed class BehindQuote(
    IReadOnlyList<Token> tokens, IReadOnlyList<SpanLook> looks, Language language, Cues cues, Sentences sentences, NounPhrases phrases, AttributionBuilder builder)
{
    private const int NearAfter = 40;

    /// <summary>Who speaks by the words between the closing mark and the end of the sentence.</summary>
    public Attribution Find(int quote, int at, QuotedLine line)
    {
        SpanLook look = looks[quote];
        int start = at + 1;
        if (start >= line.End || tokens[start].Kind is TokenKind.Stop or TokenKind.Quote)
        {
            return Attribution.Nobody;
        }

        if (tokens[start].Kind == TokenKind.Dash && Signature(start, line.End) is { } name)
        {
            return new Attribution(name, null, null, Ground.Beside);
        }

        bool parted = look.EndsComma || tokens[start].Kind is TokenKind.Comma or TokenKind.Dash || look.Last is '!' or '?' or '…';
        while (start < line.End && tokens[start].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            start++;
        }

        int right = sentences.Right(at, line.End);
        for (int i = start; i < right && i - start < NearAfter; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && parted && !IsNameWithin(i))
            {
                break;
            }

            if ((cues.At(i, start, right) ?? (parted && tokens[i] is { Capital: false } bare && bare.Is(WordClass.Base) && !(i + 1 < right && tokens[i + 1].Is(WordClass.AnySay | WordClass.Aux)) && i > start && i - start < 6 && (NounPhrases.IsNominal(tokens[i - 1]) || tokens[i - 1].Is(WordClass.AnyPronoun | WordClass.Determiner)) ? new CueSpan(i, i, WordClass.Say) : (CueSpan?)null) ?? (tokens[i].Is(WordClass.Manner) && ((i - start < 4 && parted) || (language.Inverts && i > start && tokens[i - 1].Kind == TokenKind.Comma)) && !(i + 1 < right && tokens[i + 1].Is(WordClass.Aux)) ? new CueSpan(i, i, WordClass.Manner) : null)) is not { } verb
                || ((verb.Class & (WordClass.Saying | WordClass.Call)) != 0 && (verb.Class & WordClass.Say) == 0 && !(language.VerbLast && !parted)))
            {
                continue;
            }

            if (look.Last is '.' && !FollowsFullStop(i, start, right))
            {
                return Attribution.Nobody;
            }

            Attribution found = builder.Build(verb, parted || !language.VerbLast ? start : sentences.Left(at, line.First), right, parted && i - start < 12 ? Ground.Beside : Ground.Sentence);
            found = Reported(found, i, right) ?? found;
            if (found.Speaker is not null || (language.VerbLast && !parted && builder.VerbSecond.IsPassive(verb.First, sentences.Left(at, line.First), right)))
            {
                return found;
            }
        }

        return parted && look.Last != '.' ? UnknownVerb(start, right, look.EndsComma) : Attribution.Nobody;
    }

    /// <summary>Who reports what stands before and between the marks: "She called it “a farce,” according to the paper."</summary>
    public Attribution? Reported(Attribution said, int at, QuotedLine line)
    {
        if (looks[tokens[at].Quote].EndsSentence)
        {
            return null;
        }

        int comma = at + 1;
        int right = sentences.Right(at, line.End);
        while (comma < right && comma - at < 10 && tokens[comma].IsWord && !tokens[comma].Is(WordClass.Relative | WordClass.Sub | WordClass.And))
        {
            comma++;
        }

        int source = tokens[Math.Min(comma, right - 1)].Kind == TokenKind.Comma ? comma + 1 : at + 1;
        return language.FixedOrder && said.Cue is { } cue && !tokens[cue.First].Is(WordClass.According) && source < right && cues.At(source, at, right) is { IsSource: true } verb && builder.Build(verb, at + 1, right, Ground.Beside) is { Speaker: not null } reporter
            ? reporter
            : null;
    }

    /// <summary>Who reports what somebody said: "“…,” Lee said, according to the paper."</summary>
    private Attribution? Reported(Attribution said, int verb, int right)
    {
        if (!language.FixedOrder || said is not { Speaker: { } speaker, Cue: { } cue } || tokens[cue.First].Is(WordClass.According))
        {
            return null;
        }

        for (int i = Math.Max(verb, speaker.Last) + 1; i < right && i - verb < NearAfter && (tokens[i].IsWord || tokens[i].Kind is TokenKind.Comma or TokenKind.Other) && !tokens[i].Is(WordClass.Relative | WordClass.Sub); i++)
        {
            if (cues.At(i, verb, right) is { IsSource: true } source && builder.Build(source, verb, right, Ground.Beside) is { Speaker: not null } reporter)
            {
                return reporter;
            }
        }

        return null;
    }

    /// <summary>Whether a quoted span is a word or a title in the midst of a sentence.</summary>
    private bool IsNameWithin(int at) =>
        looks[tokens[at].Quote] is { Words: <= 3, EndsSentence: false, EndsComma: false } && tokens[at - 1].IsWord && at + 1 < tokens.Count && (tokens[at + 1].IsWord || tokens[at + 1].Kind == TokenKind.Comma);

    /// <summary>The name behind a dash that nothing else follows: “…” ― Nora Fields.</summary>
    public TokenSpan? Signature(int dash, int end)
    {
        while (end > dash && tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        return end - dash is >= 2 and <= 14 && tokens[dash].Kind == TokenKind.Dash && tokens[dash + 1].Capital && phrases.After(dash, end) is { } name ? name : null;
    }

    /// <summary>The name that a line consists of.</summary>
    public TokenSpan? Name(int first, int end)
    {
        while (end > first && tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        return end - first is >= 1 and <= 5 && tokens[first].Capital && phrases.After(first - 1, end) is { } name && name.First == first && name.Last == end - 1 ? name : null;
    }

    /// <summary>A verb that no list has, between the quotation and a name or a name and the end of the sentence: "…," shrilled Lee.</summary>
    private Attribution UnknownVerb(int start, int right, bool comma)
    {
        if (start >= right || !tokens[start].IsWord)
        {
            return Attribution.Nobody;
        }

        Token first = tokens[start];
        if (!first.Capital && !first.Is(WordClass.Closed | WordClass.Saying | WordClass.Call) && start + 1 < right && (tokens[start + 1].Capital || tokens[start + 1].Is(WordClass.He | WordClass.She | WordClass.Determiner)) && phrases.After(start, right) is { } behind)
        {
            return new Attribution(behind, new TokenSpan(start, start), null, Ground.Beside);
        }

        return phrases.After(start - 1, right) is { } before && before.Last + 1 < right && tokens[before.Last + 1] is { IsWord: true, Capital: false } verb && (before.Last + 2 >= right || (comma && !verb.Is(WordClass.Closed) && !language.Inverts && language.EndsAs(verb.Lower, WordEnding.Past)))
            ? new Attribution(before, new TokenSpan(before.Last + 1, before.Last + 1), null, Ground.Sentence)
            : Attribution.Nobody;
    }

    /// <summary>Behind a full stop inside the marks the sentence goes on only with a verb in lower case, or with a name and a verb alone.</summary>
    private bool FollowsFullStop(int verb, int start, int right) => (verb == start && !tokens[verb].Capital) || (right - verb <= 2 && verb - start <= 4);
}
