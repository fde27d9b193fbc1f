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

            if (CueAt(i, start, right, parted) is not { } verb || (NeedsVerbBefore(verb) && (parted || !language.VerbLast)))
            {
                continue;
            }

            if (look.Last is '.' && !FollowsFullStop(i, start, right))
            {
                return Attribution.Nobody;
            }

            int left = parted || !language.VerbLast ? start : sentences.Left(at, line.First);
            Attribution found = builder.Build(verb, left, right, parted && i - start < 12 ? Ground.Beside : Ground.Sentence);
            found = Reported(found, i, right) ?? found;
            if (found.Speaker is not null || (language.VerbLast && !parted && builder.VerbSecond.IsPassive(verb.First, left, right)))
            {
                return found;
            }
        }

        return parted && look.Last != '.' ? UnknownVerb(start, right, look.EndsComma) : Attribution.Nobody;
    }

    /// <summary>The cue at a token behind a quotation, where more words are cues than elsewhere.</summary>
    private CueSpan? CueAt(int at, int start, int right, bool parted)
    {
        if (cues.At(at, start, right) is { } cue)
        {
            return cue;
        }

        if (parted && IsBareVerb(at, start, right))
        {
            return new CueSpan(at, at, WordClass.Say);
        }

        return IsManner(at, start, right, parted) ? new CueSpan(at, at, WordClass.Manner) : null;
    }

    /// <summary>Whether a cue speaks only beside another verb: a participle or a naming.</summary>
    private static bool NeedsVerbBefore(CueSpan cue) => (cue.Class & (WordClass.Saying | WordClass.Call)) != 0 && (cue.Class & WordClass.Say) == 0;

    /// <summary>Whether the bare form of a verb of speech stands right behind its subject: "“…,” the three teachers argue".</summary>
    private bool IsBareVerb(int at, int start, int right)
    {
        Token verb = tokens[at];
        if (verb.Capital || !verb.Is(WordClass.Base) || at <= start || at - start >= 6 || tokens.IsAt(at + 1, right, WordClass.AnySay | WordClass.Aux))
        {
            return false;
        }

        Token subject = tokens[at - 1];
        return NounPhrases.IsNominal(subject) || subject.Is(WordClass.AnyPronoun | WordClass.Determiner);
    }

    /// <summary>Whether a verb tells by its place how the words were said: "“…,” laughed Lee".</summary>
    private bool IsManner(int at, int start, int right, bool parted)
    {
        if (!tokens[at].Is(WordClass.Manner) || tokens.IsAt(at + 1, right, WordClass.Aux))
        {
            return false;
        }

        bool near = parted && at - start < 4;
        bool behindComma = language.Inverts && at > start && tokens[at - 1].Kind == TokenKind.Comma;
        return near || behindComma;
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
        if (!language.FixedOrder || source >= right || said.Cue is not { } cue || tokens[cue.First].Is(WordClass.According))
        {
            return null;
        }

        if (cues.At(source, at, right) is not { IsSource: true } verb)
        {
            return null;
        }

        Attribution reporter = builder.Build(verb, at + 1, right, Ground.Beside);
        return reporter.Speaker is null ? null : reporter;
    }

    /// <summary>Who reports what somebody said: "“…,” Lee said, according to the paper."</summary>
    private Attribution? Reported(Attribution said, int verb, int right)
    {
        if (!language.FixedOrder || said is not { Speaker: { } speaker, Cue: { } cue } || tokens[cue.First].Is(WordClass.According))
        {
            return null;
        }

        for (int i = Math.Max(verb, speaker.Last) + 1; i < right && i - verb < NearAfter && GoesOn(i); i++)
        {
            if (cues.At(i, verb, right) is { IsSource: true } source && builder.Build(source, verb, right, Ground.Beside) is { Speaker: not null } reporter)
            {
                return reporter;
            }
        }

        return null;
    }

    /// <summary>Whether a token goes on with a clause, names, marks and all, and opens no other one.</summary>
    private bool GoesOn(int at)
    {
        Token token = tokens[at];
        return token.Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Other && !token.Is(WordClass.Relative | WordClass.Sub);
    }

    /// <summary>Whether a quoted span is a word or a title in the midst of a sentence.</summary>
    private bool IsNameWithin(int at)
    {
        if (looks[tokens[at].Quote] is not { Words: <= 3, EndsSentence: false, EndsComma: false } || !tokens[at - 1].IsWord || at + 1 >= tokens.Count)
        {
            return false;
        }

        return tokens[at + 1].Kind is TokenKind.Word or TokenKind.Comma;
    }

    /// <summary>The name behind a dash that nothing else follows: “…” ― Nora Fields.</summary>
    public TokenSpan? Signature(int dash, int end)
    {
        while (end > dash && tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        bool name = end - dash is >= 2 and <= 14 && tokens[dash].Kind == TokenKind.Dash && tokens[dash + 1].Capital;
        return name ? phrases.After(dash, end) : null;
    }

    /// <summary>The name that a line consists of.</summary>
    public TokenSpan? Name(int first, int end)
    {
        while (end > first && tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        if (end - first is not (>= 1 and <= 5) || !tokens[first].Capital || phrases.After(first - 1, end) is not { } name)
        {
            return null;
        }

        return name.First == first && name.Last == end - 1 ? name : null;
    }

    /// <summary>A verb that no list has, between the quotation and a name or a name and the end of the sentence: "…," shrilled Lee.</summary>
    private Attribution UnknownVerb(int start, int right, bool comma)
    {
        if (start >= right || !tokens[start].IsWord)
        {
            return Attribution.Nobody;
        }

        if (IsUnknownVerb(start, right) && phrases.After(start, right) is { } behind)
        {
            return new Attribution(behind, new TokenSpan(start, start), null, Ground.Beside);
        }

        if (phrases.After(start - 1, right) is not { } before || before.Last + 1 >= right || !tokens[before.Last + 1].IsSmall)
        {
            return Attribution.Nobody;
        }

        int verb = before.Last + 1;
        return verb + 1 >= right || (comma && IsPastForm(tokens[verb]))
            ? new Attribution(before, new TokenSpan(verb, verb), null, Ground.Sentence)
            : Attribution.Nobody;
    }

    /// <summary>Whether a word in lower case stands right before a name or the like, as a verb does.</summary>
    private bool IsUnknownVerb(int at, int right)
    {
        Token verb = tokens[at];
        if (verb.Capital || verb.Is(WordClass.Closed | WordClass.Saying | WordClass.Call) || at + 1 >= right)
        {
            return false;
        }

        return tokens[at + 1].Capital || tokens[at + 1].Is(WordClass.He | WordClass.She | WordClass.Determiner);
    }

    /// <summary>Whether a word looks like a verb in the past where the subject stands before it: "Lee shrilled".</summary>
    private bool IsPastForm(in Token verb) => !verb.Is(WordClass.Closed) && !language.Inverts && language.EndsAs(verb.Lower, WordEnding.Past);

    /// <summary>Behind a full stop inside the marks the sentence goes on only with a verb in lower case, or with a name and a verb alone.</summary>
    private bool FollowsFullStop(int verb, int start, int right) => (verb == start && !tokens[verb].Capital) || (right - verb <= 2 && verb - start <= 4);
}
