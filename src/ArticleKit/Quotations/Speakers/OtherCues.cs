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
        bool parted = edge + 1 < quote && tokens[edge].IsSmall && !tokens[edge].Is(WordClass.Closed);
        return parted || tokens[edge].Is(WordClass.Say | WordClass.Base) ? new TokenSpan(edge, edge) : null;
    }

    /// <summary>Who is made to say what an infinitive brings in: "led the mayor to announce, “…”"; null where the subject of the sentence says it.</summary>
    public TokenSpan? Made(TokenSpan purpose, int left)
    {
        if (purpose.First - 2 <= left || phrases.Before(purpose.First - 1, left) is not { } made || made.First <= left)
        {
            return null;
        }

        Token before = tokens[made.First - 1];
        return before.IsWord && language.Has(before.Lower, WordTrait.Causing) ? made : null;
    }

    /// <summary>A relative clause whose object is quoted: "a foundation that works on “…”".</summary>
    public Attribution? Relative(int edge, int left)
    {
        if (!language.FixedOrder)
        {
            return null;
        }

        for (int i = edge; i > left + 1 && edge - i < LongestObject && tokens[i].IsWord; i--)
        {
            if (tokens[i].Is(WordClass.And | WordClass.Sub | WordClass.He | WordClass.She))
            {
                break;
            }

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

            if (noun <= left || !NounPhrases.IsNominal(tokens[noun]) || verb > edge || !IsVerb(verb, i + 1))
            {
                return null;
            }

            return new Attribution(new TokenSpan(i, i), new TokenSpan(verb, verb), null, Ground.Actor) { Antecedent = phrases.Before(i, left) };
        }

        return null;
    }

    /// <summary>Whether a word behind a relative pronoun may be its verb; anything open may behind an adverb or an auxiliary.</summary>
    private bool IsVerb(int at, int first)
    {
        Token token = tokens[at];
        if (token.Capital || token.Is(WordClass.Closed))
        {
            return false;
        }

        bool listed = at > first || token.Is(WordClass.Verb | WordClass.AnySay | WordClass.Call);
        return listed || language.EndsAs(token.Lower, WordEnding.Past) || (language.ThirdPersonS && token.Lower is [.., not 's', 's']);
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

            bool by = i < edge && language.Has(tokens[i + 1].Lower, WordTrait.Agent);
            TokenSpan? agent = by ? phrases.After(i + 1, edge + 1) : null;
            bool near = agent is not null || edge - i <= 2;
            return near ? new Attribution(agent, new TokenSpan(i, i), null, edge + 1 < quote ? Ground.Beside : Ground.Actor) : null;
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

        for (int i = edge; i > left && edge - i < LongestObject && tokens[i].IsWord; i--)
        {
            if (tokens[i].Is(WordClass.AnySay | WordClass.Call | WordClass.Aux))
            {
                break;
            }

            bool parted = i == edge && edge + 1 < quote && tokens[i - 1].Is(WordClass.Preposition | WordClass.Sub);
            if (IsGerund(tokens[i]) && (parted || OpensAside(i, edge)))
            {
                return new CueSpan(i, i, WordClass.Saying);
            }
        }

        return null;
    }

    private bool IsGerund(in Token token) =>
        !token.Capital && language.EndsAs(token.Lower, WordEnding.Gerund)
        && !token.Is(WordClass.Closed | WordClass.Role | WordClass.Speech | WordClass.Work | WordClass.Named);

    /// <summary>Whether a participle stands behind a comma, with its object behind it or nothing: ", introducing her as".</summary>
    private bool OpensAside(int at, int edge)
    {
        if (tokens[at - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        return at == edge || tokens[at + 1].Capital || tokens[at + 1].Is(WordClass.Determiner | WordClass.AnyPronoun | WordClass.Preposition | WordClass.That);
    }

    /// <summary>The noun right before a colon: "had one message:".</summary>
    public TokenSpan? Noun(int at) => tokens[at].IsSmall && NounPhrases.IsNominal(tokens[at]) ? new TokenSpan(at, at) : null;
}
