using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Words;

namespace ArticleKit.Quotations.Speakers;

/// <summary>Finds who is told in languages whose verb stands second: "sagte Müller der Zeitung", "gegenüber der Presse", "vor Journalisten".</summary>
internal sealed class Listeners(IReadOnlyList<Token> tokens, Language language)
{
    private const int LongestSign = 4;

    private readonly NounChunks _chunks = new(tokens, language);
    private readonly Subjects _subjects = new(tokens, language);

    /// <summary>Who is told.</summary>
    /// <param name="verb">The verb of speech.</param>
    /// <param name="left">Where its sentence begins.</param>
    /// <param name="finite">The verb itself, its auxiliary, or the word that opens its clause.</param>
    /// <param name="right">Behind the last token of the sentence.</param>
    /// <param name="subject">Who speaks.</param>
    public TokenSpan? Find(int verb, int left, int finite, int right, NounChunk? subject) =>
        Behind(verb, finite, right, subject) ?? (finite <= verb ? Before(left, finite, subject) : null);

    private TokenSpan? Behind(int verb, int finite, int right, NounChunk? subject)
    {
        bool parted = false;
        int from = finite + 1;
        for (int at = from; at < right && _chunks.Next(at, right) is { } chunk; at = chunk.Last + 1)
        {
            for (; from < chunk.First; from++)
            {
                if (Parts(from, right))
                {
                    return null;
                }

                // The comma that closes an apposition of the subject parts nothing: "sagte der Leiter, Jonas Feld, der Zeitung".
                bool apposed = subject is { } speaker && speaker.Last > speaker.Head && from == speaker.Last + 1;
                parted |= !apposed && tokens[from].Kind is TokenKind.Comma or TokenKind.Dash;
            }

            from = chunk.Last + 1;
            if (chunk.First == subject?.First || tokens[chunk.First].Is(WordClass.Clitic) || tokens[chunk.Head].Is(WordClass.Day))
            {
                continue;
            }

            if (chunk.IsGoverned ? IsGovernedListener(chunk, parted) : !parted && IsDative(chunk))
            {
                return WithTitle(chunk.Span, right);
            }

            // Verbs of asking have whoever is asked as their object.
            if (!parted && !chunk.IsGoverned && tokens[verb].Is(WordClass.Tell) && subject is not null && _subjects.IsPerson(chunk))
            {
                return WithTitle(chunk.Span, right);
            }
        }

        return null;
    }

    /// <summary>"Gegenüber der Presse sagte sie", "Der Zeitung sagte sie".</summary>
    private TokenSpan? Before(int left, int finite, NounChunk? subject)
    {
        TokenSpan? found = null;
        for (int at = left; at < finite && _chunks.Next(at, finite) is { } chunk; at = chunk.Last + 1)
        {
            bool told = chunk.IsGoverned ? IsGovernedListener(chunk, parted: false) : chunk.First == left && IsDative(chunk);
            if (told && chunk.First != subject?.First)
            {
                found = WithTitle(chunk.Span, finite);
            }
        }

        return found;
    }

    private bool IsGovernedListener(NounChunk chunk, bool parted)
    {
        string preposition = tokens[chunk.Preposition].Lower;
        if (language.Has(preposition, WordTrait.Address))
        {
            return !tokens[chunk.First].IsPronounAlone;
        }

        if (!language.Has(preposition, WordTrait.BeforeAudience))
        {
            return false;
        }

        return IsAudience(chunk) || IsPartner(chunk) || (!parted && IsSomebodyNear(chunk));
    }

    /// <summary>What stands between commas may part whoever is told from the verb, but a clause or other words said may not.</summary>
    private bool Parts(int at, int right)
    {
        if (tokens[at].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Quote)
        {
            return true;
        }

        return tokens[at].Kind == TokenKind.Comma && tokens.IsAt(at + 1, right, WordClass.Sub | WordClass.That);
    }

    /// <summary>"in einem Interview mit der Zeitung".</summary>
    private bool IsPartner(NounChunk chunk)
    {
        if (chunk.Preposition <= 0 || !language.Has(tokens[chunk.Preposition].Lower, WordTrait.Partner) || tokens[chunk.Head].Is(WordClass.Day))
        {
            return false;
        }

        Token talk = tokens[chunk.Preposition - 1];
        return talk.Capital && talk.Is(WordClass.Speech);
    }

    /// <summary>"zu Müller".</summary>
    private bool IsSomebodyNear(NounChunk chunk) =>
        language.Has(tokens[chunk.Preposition].Lower, WordTrait.Infinitive) && (tokens[chunk.Head].Is(WordClass.Role | WordClass.Title) || _subjects.IsName(chunk.Head));

    private bool IsAudience(NounChunk chunk)
    {
        Token head = tokens[chunk.Head];
        if (head.Is(WordClass.Audience) || head.Kind == TokenKind.Quote)
        {
            return true;
        }

        return tokens[chunk.First].Is(WordClass.Audience) || (chunk.Head > chunk.First && tokens[chunk.Head - 1].Is(WordClass.Audience));
    }

    /// <summary>Whether a phrase may be a dative, and is somebody: "der Agentur", "dem Minister".</summary>
    private bool IsDative(NounChunk chunk)
    {
        Token first = tokens[chunk.First];
        if (first.IsPronounAlone)
        {
            return false;
        }

        if (HasDativeForm(chunk))
        {
            return IsAudience(chunk) || _subjects.IsPerson(chunk);
        }

        return tokens[chunk.Head].Is(WordClass.Audience) && !first.Is(WordClass.Determiner);
    }

    private bool HasDativeForm(NounChunk chunk)
    {
        string article = tokens[chunk.First].Lower;
        if (language.Has(article, WordTrait.Dative))
        {
            return true;
        }

        if (language.Has(article, WordTrait.Genitive) && (_chunks.IsOblique(chunk) || tokens[chunk.Head].Kind == TokenKind.Quote))
        {
            return true;
        }

        // "den Journalisten" is told, whatever else the article may stand for.
        return tokens[chunk.Head].Is(WordClass.Audience) && language.Has(article, WordTrait.Oblique);
    }

    /// <summary>A short title between marks behind a noun belongs to it, and so do the letters that an agency signs with: der Zeitung „Der Hafen“, der Agentur dpa.</summary>
    private TokenSpan WithTitle(TokenSpan span, int right)
    {
        int next = span.Last + 1;
        if (next >= right)
        {
            return span;
        }

        bool sign = language.CapitalNouns && tokens[span.Last].Is(WordClass.Audience)
            && tokens[next] is { IsWord: true, Capital: false, Class: WordClass.None, Lower.Length: > 1 and <= LongestSign };
        return sign || tokens[next].Kind == TokenKind.Quote ? span with { Last = next } : span;
    }
}
