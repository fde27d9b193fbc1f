using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>What brings in words before the marks without a finite verb of speech: infinitives, participles, passives, nouns.</summary>
internal sealed class OtherCues(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases)
{
    private const int LongestObject = 8;

    /// <summary>An infinitive of speech right before the marks: "which led the port to announce, “…”".</summary>
    public TokenSpan? Purpose(int edge, int left, int quote)
    {
        if (!language.FixedOrder || edge <= left || !language.Has(tokens[edge - 1].Lower, WordTrait.Infinitive))
        {
            return null;
        }

        // Behind a comma, a colon or "that" any verb brings in speech: "to counter that “…”".
        bool parted = edge + 1 < quote && tokens[edge] is { IsWord: true, Capital: false } verb && !verb.Is(WordClass.Closed);
        return parted || tokens[edge].Is(WordClass.Say | WordClass.Base) ? new TokenSpan(edge, edge) : null;
    }

    /// <summary>Who is made to say what an infinitive brings in: "led the mayor to announce, “…”"; null where the subject of the sentence says it.</summary>
    public TokenSpan? Made(TokenSpan purpose, int left) =>
        purpose.First - 2 > left && phrases.Before(purpose.First - 1, left) is { } made && made.First > left && tokens[made.First - 1].IsWord && language.Has(tokens[made.First - 1].Lower, WordTrait.Causing) ? made : null;

    /// <summary>A relative clause whose object is quoted: "a foundation that works on “…”".</summary>
    public Attribution? Relative(int edge, int left)
    {
        if (!language.FixedOrder)
        {
            return null;
        }

        for (int i = edge; i > left + 1 && edge - i < LongestObject && tokens[i].IsWord && !tokens[i].Is(WordClass.And | WordClass.Sub | WordClass.He | WordClass.She); i--)
        {
            if (!tokens[i].Is(WordClass.Relative | WordClass.That))
            {
                continue;
            }

            int noun = tokens[i - 1].Kind == TokenKind.Comma ? i - 2 : i - 1;
            int verb = i + 1;
            while (verb < edge && tokens[verb].Is(WordClass.Adverb | WordClass.Aux))
            {
                verb++;
            }

            return noun > left && NounPhrases.IsNominal(tokens[noun]) && verb <= edge && IsVerb(verb, i + 1) && phrases.Before(i, left) is var who
                ? new Attribution(new TokenSpan(i, i), new TokenSpan(verb, verb), null, Ground.Actor) { Antecedent = who }
                : null;
        }

        return null;
    }

    private bool IsVerb(int at, int first)
    {
        Token token = tokens[at];
        return !token.Capital && !token.Is(WordClass.Closed) && (at > first || token.Is(WordClass.Verb | WordClass.AnySay | WordClass.Call) || language.EndsAs(token.Lower, WordEnding.Past) || (language.ThirdPersonS && token.Lower is [.., not 's', 's']));
    }

    /// <summary>What something is called, or somebody asked, by nobody or by whoever "by" names: "is known as “…”", "was asked by the host, “…”".</summary>
    public Attribution? Passive(int edge, int left, int quote)
    {
        if (!language.FixedOrder)
        {
            return null;
        }

        for (int i = edge; i > left && edge - i < LongestObject; i--)
        {
            int aux = i - 1;
            while (aux > left && tokens[aux].Is(WordClass.Adverb))
            {
                aux--;
            }

            if (!tokens[i].IsWord || !tokens[i].Is(WordClass.Call | WordClass.Tell | WordClass.Named) || !tokens[aux].Is(WordClass.Passive))
            {
                continue;
            }

            TokenSpan? agent = i < edge && language.Has(tokens[i + 1].Lower, WordTrait.Agent) ? phrases.After(i + 1, edge + 1) : null;
            return agent is not null || edge - i <= 2 ? new Attribution(agent, new TokenSpan(i, i), null, edge + 1 < quote ? Ground.Beside : Ground.Actor) : null;
        }

        return null;
    }

    /// <summary>A participle of any verb whose object is quoted, behind the last verb of speech: ", introducing her as “…”", "by interjecting, “…”".</summary>
    public CueSpan? Gerund(int left, int edge, int quote)
    {
        if (!language.FixedOrder)
        {
            return null;
        }

        for (int i = edge; i > left && edge - i < LongestObject && tokens[i].IsWord && !tokens[i].Is(WordClass.AnySay | WordClass.Call | WordClass.Aux); i--)
        {
            if (tokens[i] is { Capital: false } verb && language.EndsAs(verb.Lower, WordEnding.Gerund) && !verb.Is(WordClass.Closed | WordClass.Role | WordClass.Speech | WordClass.Work | WordClass.Named)
                && ((tokens[i - 1].Kind == TokenKind.Comma && (edge == i || tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.Determiner | WordClass.AnyPronoun | WordClass.Preposition | WordClass.That))) || (edge == i && edge + 1 < quote && tokens[i - 1].Is(WordClass.Preposition | WordClass.Sub))))
            {
                return new CueSpan(i, i, WordClass.Saying);
            }
        }

        return null;
    }

    /// <summary>The noun right before a colon: "had one message:".</summary>
    public TokenSpan? Noun(int at) => tokens[at] is { IsWord: true, Capital: false } && NounPhrases.IsNominal(tokens[at]) ? new TokenSpan(at, at) : null;
}
