namespace ArticleKit.Quotations;

/// <summary>Who said it, by which word, to whom; offsets into one block's text.</summary>
internal readonly record struct Attribution(int SpeakerStart, int SpeakerEnd, string? Cue, string? Addressee)
{
    public static Attribution None { get; } = new(-1, -1, null, null);

    public bool HasSpeaker => SpeakerStart >= 0;
}

/// <summary>Finds the speaker in the words before and behind a quotation.</summary>
internal sealed class SpeakerFinder(SpeechWords words)
{
    private const int Reach = 220;

    /// <summary>Looks behind the quotation first, where most speakers stand, then before it.</summary>
    public Attribution Find(string text, int start, int end, int left, int right)
    {
        Attribution after = Behind(text, end, Math.Min(right, end + Reach), text[start..end]);
        return after.Cue is not null && after.HasSpeaker ? after : Before(text, Math.Max(left, start - Reach), start) is { Cue: not null } before ? before : after;
    }

    /// <summary><c>said Ann Lee</c>, <c>she said</c>, <c>according to the council</c>.</summary>
    private Attribution Behind(string text, int from, int to, string quoted)
    {
        int stop = SentenceEnd(text, from, to);
        if (quoted.Length > 0 && quoted[^1] is '.' && from + 1 < text.Length && !IsLowerAhead(text, from, stop) && !VerbNear(text, from, stop))
        {
            return Attribution.None;
        }

        List<Token> tokens = Token.Read(text, from, stop);
        if (Phrase(text, tokens) is { } phrase)
        {
            return phrase;
        }

        for (int i = 0; i < tokens.Count && i < 14; i++)
        {
            if (!IsVerb(text, tokens[i]))
            {
                continue;
            }

            // The speaker before the verb: "she said", "Trump told Fox News"; else behind it: "said Suzuki".
            (int start, int end) = i > 0 ? NameBefore(text, tokens, i) : (-1, -1);
            int next = i + 1;
            if (start < 0)
            {
                (start, end, next) = NameFrom(text, tokens, i + 1);
            }

            if (start >= 0)
            {
                return new Attribution(start, end, Word(text, tokens[i]), Addressee(text, tokens, i, next));
            }
        }

        return Attribution.None;
    }

    /// <summary><c>Ann Lee said:</c>, <c>She told reporters that</c>.</summary>
    private Attribution Before(string text, int from, int to)
    {
        int start = SentenceStart(text, from, to);
        List<Token> tokens = Token.Read(text, start, to);
        for (int i = tokens.Count - 1; i >= 0; i--)
        {
            if (IsVerb(text, tokens[i]))
            {
                (int nameStart, int nameEnd) = NameBefore(text, tokens, i);
                int next = i + 1;
                if (nameStart < 0)
                {
                    (nameStart, nameEnd, next) = NameFrom(text, tokens, i + 1);
                }

                if (nameStart >= 0)
                {
                    return new Attribution(nameStart, nameEnd, Word(text, tokens[i]), Addressee(text, tokens, i, next));
                }
            }
        }

        return Phrase(text, tokens) ?? Attribution.None;
    }

    private Attribution? Phrase(string text, List<Token> tokens)
    {
        foreach (string phrase in words.Before)
        {
            string[] parts = phrase.Split(' ');
            for (int i = 0; i + parts.Length < tokens.Count && i < 4; i++)
            {
                bool same = true;
                for (int k = 0; k < parts.Length; k++)
                {
                    same &= Span(text, tokens[i + k]).Equals(parts[k], StringComparison.OrdinalIgnoreCase);
                }

                if (same && NameFrom(text, tokens, i + parts.Length) is { Start: >= 0 } name)
                {
                    return new Attribution(name.Start, name.End, phrase, null);
                }
            }
        }

        return null;
    }

    /// <summary>The name or noun phrase that ends right before a token.</summary>
    private (int Start, int End) NameBefore(string text, List<Token> tokens, int verb)
    {
        int i = verb - 1;
        while (i >= 0 && words.Skip.Contains(Word(text, tokens[i])))
        {
            i--;
        }

        // An apposition between commas: "Lee, a farmer, said".
        if (i > 0 && text[(tokens[i].End)..tokens[Math.Min(verb, i + 1)].Start].Contains(',', StringComparison.Ordinal))
        {
            int comma = text.LastIndexOf(',', tokens[i].Start);
            int k = i;
            while (k >= 0 && tokens[k].Start > comma)
            {
                k--;
            }

            if (comma > tokens[0].Start && k >= 0 && i - k < 16)
            {
                i = k;
            }
        }

        if (i < 0)
        {
            return (-1, -1);
        }

        int last = i;
        if (words.Pronouns.Contains(Word(text, tokens[i])))
        {
            return (tokens[i].Start, tokens[i].End);
        }

        if (IsCapital(text, tokens[i]))
        {
            while (i > 0 && (IsCapital(text, tokens[i - 1]) || IsParticle(text, tokens, i - 1)) && Joined(text, tokens[i - 1], tokens[i]))
            {
                i--;
            }

            while (i < last && words.Starts.Contains(Word(text, tokens[i])))
            {
                i++;
            }

            // The noun before it or an "of" phrase: "a spokesman for Senator Wells".
            int article = i;
            while (article > 0 && i - article < 8 && Joined(text, tokens[article - 1], tokens[article]) && !IsVerb(text, tokens[article - 1]))
            {
                article--;
                if (words.Articles.Contains(Word(text, tokens[article])))
                {
                    return (tokens[article].Start, tokens[last].End);
                }
            }

            return (tokens[i].Start, tokens[last].End);
        }

        for (int k = i; k >= 0 && i - k < 9 && (k == i || Joined(text, tokens[k], tokens[k + 1])); k--)
        {
            if (words.Articles.Contains(Word(text, tokens[k])) && k < i)
            {
                return (tokens[k].Start, tokens[last].End);
            }
        }

        return (-1, -1);
    }

    /// <summary>The name or noun phrase that begins at a token.</summary>
    private (int Start, int End, int Next) NameFrom(string text, List<Token> tokens, int i)
    {
        while (i < tokens.Count && words.Skip.Contains(Word(text, tokens[i])))
        {
            i++;
        }

        if (i >= tokens.Count)
        {
            return (-1, -1, i);
        }

        int first = i;
        if (words.Pronouns.Contains(Word(text, tokens[i])))
        {
            return (tokens[i].Start, tokens[i].End, i + 1);
        }

        bool article = words.Articles.Contains(Word(text, tokens[i]));
        bool title = words.Titles.Contains(Word(text, tokens[i]).TrimEnd('.'));
        if (!article && !title && !IsCapital(text, tokens[i]))
        {
            // "said spokesman Ann Lee": a lower-case office before a name.
            int name = i;
            while (name < tokens.Count && name - i < 4 && !IsCapital(text, tokens[name]) && char.IsLetter(text[tokens[name].Start]) && (name == i || Joined(text, tokens[name - 1], tokens[name])))
            {
                name++;
            }

            if (name >= tokens.Count || !IsCapital(text, tokens[name]) || !Joined(text, tokens[name - 1], tokens[name]))
            {
                return (-1, -1, i);
            }
        }

        int last = i;
        while (i + 1 < tokens.Count && Joined(text, tokens[i], tokens[i + 1]) && i - first < 12)
        {
            bool capital = IsCapital(text, tokens[i + 1]);
            bool bound = i > first && (IsLink(text, tokens[i]) || (words.Articles.Contains(Word(text, tokens[i])) && IsLink(text, tokens[i - 1])));
            if (!capital && !bound && !(article && i - first < 2) && !IsLink(text, tokens[i + 1]) && !IsParticle(text, tokens, i + 1) && !(i == first && !IsCapital(text, tokens[i])))
            {
                break;
            }

            i++;
            if (capital || article || !IsCapital(text, tokens[first]))
            {
                last = IsLink(text, tokens[i]) || words.Articles.Contains(Word(text, tokens[i])) ? last : i;
            }
        }

        return (tokens[first].Start, tokens[last].End, last + 1);
    }

    /// <summary>Who was told: the name right behind “told”.</summary>
    private string? Addressee(string text, List<Token> tokens, int verb, int next)
    {
        string cue = Word(text, tokens[verb]);
        if (!cue.StartsWith("tell", StringComparison.OrdinalIgnoreCase) && !cue.StartsWith("told", StringComparison.OrdinalIgnoreCase) && !cue.StartsWith("ask", StringComparison.OrdinalIgnoreCase)
            && !cue.StartsWith("warn", StringComparison.OrdinalIgnoreCase) && !cue.StartsWith("inform", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (next < tokens.Count && (IsCapital(text, tokens[next]) || words.Articles.Contains(Word(text, tokens[next]))) && NameFrom(text, tokens, next) is { Start: >= 0 } name)
        {
            // "told Harbour Radio in March": where and when are no part of the listener's name.
            string listener = text[name.Start..name.End];
            int where = listener.IndexOf(" in ", StringComparison.Ordinal);
            return where < 0 ? listener : listener[..where];
        }

        return next < tokens.Count && Joined(text, tokens[next - 1], tokens[next]) && char.IsLetter(text[tokens[next].Start]) && Word(text, tokens[next]).Length > 2 && verb + 1 == next
            && !words.Skip.Contains(Word(text, tokens[next])) ? Word(text, tokens[next]) : null;
    }

    private bool IsVerb(string text, Token token) => char.IsLower(text[token.Start]) && words.Verbs.Contains(Word(text, token));

    private bool VerbNear(string text, int from, int to) => Token.Read(text, from, to).Take(3).Any(t => IsVerb(text, t));

    private static bool IsLowerAhead(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return char.IsLower(text[i]);
            }
        }

        return false;
    }

    private static bool IsCapital(string text, Token token) => char.IsUpper(text[token.Start]) || !char.IsAscii(text[token.Start]) && char.IsLetter(text[token.Start]) && !char.IsLower(text[token.Start]);

    private static bool IsLink(string text, Token token) => Span(text, token) is "of" or "for" or "from" or "and" or "in" or "at" or "der" or "des" or "und" or "für" or "von" or "de" or "du" or "del" or "the" or "la";

    private static bool IsParticle(string text, List<Token> tokens, int i)
    {
        int at = i;
        while (at > 0 && i - at < 3
            && Span(text, tokens[at]) is "van" or "von" or "der" or "den" or "de" or "la" or "al" or "bin" or "ibn" or "da" or "di" or "del" or "du" or "zu")
        {
            at--;
        }

        return at < i && char.IsUpper(text[tokens[at].Start]);
    }

    private static bool Joined(string text, Token one, Token next)
    {
        for (int i = one.End; i < next.Start; i++)
        {
            if (text[i] is not (' ' or '.' or '\u00A0' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int SentenceEnd(string text, int from, int to)
    {
        for (int i = from + 1; i + 1 < to; i++)
        {
            bool ends = text[i] is '.' or '!' or '?' or '“' or '„' or '«' or '"';
            if (ends && (text[i] is '“' or '„' or '"' || (char.IsWhiteSpace(text[i + 1]) && i + 2 < text.Length && !char.IsLower(text[i + 2]) && !(i > 2 && char.IsUpper(text[i - 1]) && !char.IsLetter(text[i - 2])) && !ShortBefore(text, i))))
            {
                return i;
            }
        }

        return to;
    }

    private static int SentenceStart(string text, int from, int to)
    {
        for (int i = to - 3; i > from; i--)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]) && !ShortBefore(text, i))
            {
                return i + 1;
            }
        }

        return from;
    }

    /// <summary>“Mr.”, “Dr.”, “U.S.”: no end of a sentence.</summary>
    private static bool ShortBefore(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start <= 4 && start < stop && char.IsUpper(text[start]) && stop - start <= 3;
    }

    private static string Word(string text, Token token) => text[token.Start..token.End];

    private static ReadOnlySpan<char> Span(string text, Token token) => text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>A word of a text.</summary>
    private readonly record struct Token(int Start, int End)
    {
        public static List<Token> Read(string text, int from, int to)
        {
            var tokens = new List<Token>();
            int start = -1;
            for (int i = from; i <= to; i++)
            {
                bool inside = i < to && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] is '\'' or '’' or '-' && i + 1 < to && char.IsLetterOrDigit(text[i + 1])));
                if (inside && start < 0)
                {
                    start = i;
                }
                else if (!inside && start >= 0)
                {
                    tokens.Add(new Token(start, i));
                    start = -1;
                }
            }

            return tokens;
        }
    }
}
