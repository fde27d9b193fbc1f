using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Tells names between marks from speech where all nouns have capitals, so that a capital tells nothing: "die Fähre „Seestern“".</summary>
internal sealed class QuotedNames(IReadOnlyList<Token> tokens, Language language)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Stop, WordClass.None, "", -1);

    private const int LongestName = 4;
    private const int LongestReported = 25;
    private const int LongestNamed = 8;
    private const int LongestList = 8;

    /// <summary>
    /// Where all nouns have capitals a name looks like speech that begins with a noun; what stands before tells them apart. A name follows its
    /// article or the noun it belongs to; what somebody calls something follows "als" or "ein".
    /// </summary>
    public bool IsName(SpanLook look, Attribution found, in Token before)
    {
        if (before.Capital && before.Is(WordClass.Audience) && !before.Is(WordClass.Speech) && look is { Words: <= 5, EndsSentence: false, EndsComma: false })
        {
            return true;
        }

        if (look.EndsSentence || look.EndsComma)
        {
            return look.Words <= 3 && before.IsWord && before.Capital && found.Ground < Ground.Sentence;
        }

        bool cued = found.Cue is not null && (found.Ground >= Ground.Sentence || (found.Ground > Ground.None && IsReported(look.Token)));
        if (language.Has(before.Lower, WordTrait.As))
        {
            return !cued;
        }

        if (!look.Capital)
        {
            return look.Words <= LongestName && !cued;
        }

        if (!cued && look.Words <= 12)
        {
            return true;
        }

        bool tied = before.IsWord && (before.Capital || before.Is(WordClass.Determiner | WordClass.Preposition) || IsAttribute(look.Token - 1));
        if (!tied || before.Is(WordClass.Speech))
        {
            return look.Words <= LongestName && !(cued && before.IsWord) && found.Ground != Ground.Beside;
        }

        return look.Words <= 10 && !(cued && IsCalledAnything(look, found, before));
    }

    /// <summary>Whether an "ein" stands before what somebody calls something: "nannte den Plan eine „Posse“", "der Plan sei eine „Posse“".</summary>
    private bool IsCalledAnything(SpanLook look, Attribution found, in Token before)
    {
        if (!language.Has(before.Lower, WordTrait.Indefinite))
        {
            return false;
        }

        return tokens[found.Cue!.Value.First].Is(WordClass.Call) || (before.Is(WordClass.Determiner) && IsReported(look.Token));
    }

    /// <summary>Whether words stand as an example of what is said or written: "Parolen wie „…“", "Sprüche wie zum Beispiel „…“ oder „…“".</summary>
    public bool IsExample(SpanLook look)
    {
        int at = look.Token;
        for (int listed = 0; listed < LongestList && at >= 3 && tokens[at - 1].Is(WordClass.And) && tokens[at - 2].Kind == TokenKind.Quote; listed++)
        {
            at -= 2;
        }

        for (int i = at - 1; i > 0 && at - i < 5 && tokens[i].IsWord; i--)
        {
            if (language.Has(tokens[i].Lower, WordTrait.Like))
            {
                return IsNounOfSpeech(tokens[i - 1]) || (i > 2 && IsNounOfSpeech(tokens[i - 3]));
            }
        }

        return false;
    }

    private static bool IsNounOfSpeech(in Token token) => token.Capital && token.Is(WordClass.Speech);

    /// <summary>What gives a name to something, or the name of a source: "nennt man …", "laut …", "so lautet der Titel".</summary>
    public bool IsNaming(SpanLook look, Attribution found, in Token before)
    {
        if (look.EndsSentence && look.Words > 3)
        {
            return false;
        }

        if (IsNamedBehind(look))
        {
            return true;
        }

        bool isShort = look.Words <= 4;
        if (isShort && (IsNamedByParticiple(look, before) || IsNamedByColon(look, found, before) || before.Is(WordClass.According)))
        {
            return true;
        }

        if (found is { Cue: { } cue, Speaker: { } speaker })
        {
            return IsNamedBy(cue, speaker, look, before) || (isShort && IsPaper(cue, look, before));
        }

        // What something is called when nobody calls it so: "die als „Sonnenwind“ bezeichnet wird".
        return isShort && found is { Speaker: null, Cue: { } passive } && tokens[passive.First].Is(WordClass.Call);
    }

    /// <summary>", genannt „Sonnenwind“".</summary>
    private bool IsNamedByParticiple(SpanLook look, in Token before) =>
        before.Is(WordClass.Call) && look.Token >= 2 && tokens[look.Token - 2].Kind == TokenKind.Comma && language.ParticipleMark(before.Lower) == 0;

    /// <summary>"„Sonnenwind“ genannt".</summary>
    private bool IsNamedBehind(SpanLook look)
    {
        if (!look.Capital || look.Words > LongestNamed || look.EndsComma)
        {
            return false;
        }

        Token after = look.Token + 1 < tokens.Count ? tokens[look.Token + 1] : Outside;
        return after.IsSmall && after.Is(WordClass.Named) && after.Start - tokens[look.Token].End <= 1;
    }

    /// <summary>A name behind a colon that no verb of speech leads to: "Der neue Name: „Seestern“".</summary>
    private bool IsNamedByColon(SpanLook look, Attribution found, in Token before)
    {
        bool led = found.Cue is { } cue && tokens[cue.First].Is(WordClass.AnySay | WordClass.Call);
        return before.Kind == TokenKind.Colon && look.AllCapital && !look.EndsSentence && !led;
    }

    /// <summary>Whether a verb and its subject give a name: "so heißt die Fähre „Seestern“", "man nennt sie „Seestern“", "der Titel lautet".</summary>
    private bool IsNamedBy(TokenSpan cue, TokenSpan speaker, SpanLook look, in Token before)
    {
        bool title = look is { Capital: true, Words: <= LongestNamed, EndsSentence: false } && before.Kind != TokenKind.Colon;
        if (title && language.Has(tokens[cue.First].Lower, WordTrait.NameGiving) && !IsImpersonal(cue.First))
        {
            return true;
        }

        bool anybody = speaker.First == speaker.Last && language.Has(tokens[speaker.First].Lower, WordTrait.Anybody);
        if (tokens[cue.First].Is(WordClass.Call) && (anybody || IsReflexive(look.Token - 1) || IsReflexive(look.Token - 2)))
        {
            return true;
        }

        for (int i = speaker.First; i <= speaker.Last; i++)
        {
            if (tokens[i].Capital && tokens[i].Is(WordClass.Named) && !tokens[i].Is(WordClass.Role | WordClass.Speech))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A paper that reports: "meldet „Der Hafen“ aus Bremen".</summary>
    private bool IsPaper(TokenSpan cue, SpanLook look, in Token before) =>
        look.AllCapital && !tokens[cue.First].Is(WordClass.Call) && before.Is(WordClass.Say) && tokens.IsAt(look.Token + 1, tokens.Count, WordClass.Preposition);

    /// <summary>Whether a word is an adjective that stands behind "der" or "die": "der neue „Rat der Weisen“".</summary>
    public bool IsAttribute(int at)
    {
        if (at <= 0 || tokens[at] is not { IsWord: true, Capital: false, Class: WordClass.None } word || !language.EndsAs(word.Lower, WordEnding.Inflected))
        {
            return false;
        }

        return tokens[at - 1].Is(WordClass.Determiner) && !language.Has(tokens[at - 1].Lower, WordTrait.Indefinite);
    }

    private bool IsReflexive(int at) => at >= 0 && tokens[at].IsWord && language.Has(tokens[at].Lower, WordTrait.Reflexive);

    /// <summary>Whether "es" or "man" stands beside a verb.</summary>
    private bool IsImpersonal(int verb)
    {
        bool behind = verb + 1 < tokens.Count && language.Has(tokens[verb + 1].Lower, WordTrait.Impersonal);
        return behind || (verb > 0 && language.Has(tokens[verb - 1].Lower, WordTrait.Impersonal));
    }

    /// <summary>Whether the sentence around a quotation is reported speech by the form of its verb.</summary>
    private bool IsReported(int at)
    {
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = at + step; i >= 0 && i < tokens.Count && Math.Abs(i - at) < LongestReported; i += step)
            {
                if (tokens[i].Kind is TokenKind.Stop or TokenKind.Semicolon)
                {
                    break;
                }

                if (tokens[i].IsWord && language.Has(tokens[i].Lower, WordTrait.Subjunctive))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
