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

    /// <summary>What something is called, or somebody asked, by nobody or by whoever "by" names: "is known as “…”", "was asked by the host, “…”".</summary>
    public Attribution? Passive(int edge, int left)
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
            return agent is not null || edge - i <= 2 ? new Attribution(agent, new TokenSpan(i, i), null, Ground.Actor) : null;
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
