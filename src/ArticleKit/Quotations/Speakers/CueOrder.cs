using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Which of the cues before a quotation gives the words to somebody: the nearest one, or the one in whose clause that stands.</summary>
internal sealed class CueOrder(IReadOnlyList<Token> tokens, Language language, NounPhrases phrases, VerbSecond verbSecond)
{
    // A relative clause that goes on for longer has its own object, and the words are the main clause's again:
    // "said the way they mocked those who complained would be “…”".
    private const int LongestRelative = 4;

    /// <summary>
    /// The cue that stands for the sentence before a quotation. Where verbs of subordinate clauses stand last, one of the main clause comes before
    /// them, and before that of a name that is only called something, the source: "wie der Minister sagte", "laut dem Bericht".
    /// </summary>
    public CueSpan? Nearest(List<CueSpan> cues, int left, int right, bool colon)
    {
        if (cues.Count == 0)
        {
            return null;
        }

        CueSpan last = cues[^1];
        if (!language.VerbLast || (!colon && (last.Class & WordClass.Call) == 0))
        {
            return last;
        }

        for (int i = cues.Count - 1; i >= 0; i--)
        {
            CueSpan cue = cues[i];
            bool stands = colon
                ? !cue.IsSource && !verbSecond.IsInClause(cue.First, left, right)
                : cue.IsSource || verbSecond.IsLikeClause(cue.First, left, right);
            if (stands)
            {
                return cue;
            }
        }

        return last;
    }

    /// <summary>
    /// The verb that the words hang on: the last one, or the one in whose clause that stands. "The campaign said that Lee called it …" is the
    /// campaign's; in "He said no and called it …" the verbs stand side by side.
    /// </summary>
    public CueSpan Outermost(List<CueSpan> cues, int left, int edge)
    {
        int at = cues.Count - 1;
        while (at > 0)
        {
            CueSpan inner = cues[at];
            CueSpan outer = cues[at - 1];

            // "According to the paper, Lee said".
            bool source = outer.IsSource && outer.First == left && language.FixedOrder;
            if (!source && (!HangsOn(inner, outer, left, edge) || phrases.Before(outer.First, left) is null))
            {
                break;
            }

            at--;
        }

        return cues[at];
    }

    /// <summary>Whether a verb stands in the clause of the one before it.</summary>
    private bool HangsOn(CueSpan inner, CueSpan outer, int left, int edge)
    {
        bool reported = IsReported(inner, outer);
        bool leads = (outer.Class & (WordClass.Say | WordClass.According)) != 0
            || ((outer.Class & WordClass.Saying) != 0 && (reported || inner.Class == WordClass.Manner));

        // "told the paper before she left that she thought": whatever stands between, the clause behind "that" is the verb's.
        return leads && ((reported && outer.Tells) || !StandBeside(inner, outer, left, edge));
    }

    /// <summary>Whether "that" and a pronoun stand right before the second of two verbs: "said that she thought".</summary>
    private bool IsReported(CueSpan inner, CueSpan outer) =>
        inner.First - 2 > outer.Last && tokens[inner.First - 1].Is(WordClass.He | WordClass.She) && tokens[inner.First - 2].Is(WordClass.That);

    /// <summary>Whether something between two verbs parts them, so that neither stands in the clause of the other.</summary>
    private bool StandBeside(CueSpan inner, CueSpan outer, int left, int edge)
    {
        // "said it was “late,” adding that it …": the comma stands within the marks.
        if (inner.First - 1 > outer.Last && tokens[inner.First - 1].Kind == TokenKind.Quote)
        {
            return true;
        }

        bool aside = IsAside(outer, inner, left);
        bool ownObject = edge - inner.Last < LongestRelative || tokens[inner.Last + 1].Is(WordClass.That | WordClass.AnyPronoun);
        for (int i = outer.Last + 1; i < inner.First; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Dash || token.Is(WordClass.Sub))
            {
                return true;
            }

            if (!aside && (token.Kind == TokenKind.Comma || token.Is(WordClass.And) || (ownObject && token.Is(WordClass.Relative))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether commas put a verb and its subject into the sentence, for all of which it stands: "Back then, Lee said, she found".</summary>
    private bool IsAside(CueSpan outer, CueSpan inner, int left)
    {
        int comma = outer.Last + 1;
        if ((outer.Class & WordClass.Say) == 0 || tokens[inner.First].Is(WordClass.Saying) || comma + 1 >= inner.First || tokens[comma].Kind != TokenKind.Comma)
        {
            return false;
        }

        Token next = tokens[comma + 1];
        return next.IsWord && !next.Is(WordClass.And | WordClass.Sub | WordClass.Relative) && !OpensClause(left, outer.First);
    }

    private bool OpensClause(int left, int right)
    {
        for (int i = left; i < right; i++)
        {
            if (tokens[i].Is(WordClass.Sub | WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }
}
