using ArticleKit.Quotations.Languages;
using ArticleKit.Quotations.Marks;

namespace ArticleKit.Quotations.Words;

/// <summary>Cuts a line into tokens; each quoted span is one.</summary>
internal sealed class Tokenizer(string text, Language language)
{
    private const int LongestElided = 8;

    /// <summary>Adds the tokens of a line to a list.</summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="spans">The quoted spans of the text.</param>
    /// <param name="firstSpan">The first one on this line.</param>
    /// <param name="lastSpan">Behind the last one on this line.</param>
    /// <param name="tokens">The list to add to.</param>
    public void Read(int start, int end, List<QuoteSpan> spans, int firstSpan, int lastSpan, List<Token> tokens)
    {
        int at = start;
        for (int i = firstSpan; i < lastSpan; i++)
        {
            Words(at, spans[i].Open, tokens);
            tokens.Add(new Token(spans[i].Open, spans[i].Close, TokenKind.Quote, WordClass.None, "", i));
            at = spans[i].Close;
        }

        Words(at, end, tokens);
    }

    private void Words(int at, int end, List<Token> tokens)
    {
        int start = at;
        while (at < end)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (char.IsLetterOrDigit(c) || c is '@' or '#' || char.IsSurrogate(c))
            {
                int stop = Elided(at, WordEnd(at + 1, end));
                if (TiedPronoun(at, stop) is var (verb, pronoun) && pronoun > at)
                {
                    tokens.Add(Word(at, verb));
                    tokens.Add(Word(pronoun, stop));
                    at = stop;
                    continue;
                }

                int cut = Contraction(at, stop);
                Token word = Word(at, cut);

                // In the midst of a sentence "Will" is a name.
                bool within = at > start && tokens.Count > 0 && tokens[^1].Kind is TokenKind.Word or TokenKind.Quote;
                tokens.Add(within && word.Capital && word.Is(WordClass.Aux) ? word with { Class = WordClass.None } : word);
                if (cut < stop)
                {
                    tokens.Add(new Token(cut, stop, TokenKind.Word, WordClass.Aux, "", -1));
                }

                at = stop;
            }
            else
            {
                int stop = at + 1;
                while (stop < end && text[stop] == c && c is '.' or '-' or '!' or '?')
                {
                    stop++;
                }

                // A hyphen that hangs on a word stands for its other half: Journalistinnen- und Journalistenverband.
                bool hangs = c == '-' && at > start && char.IsLetter(text[at - 1]);
                bool gap = !hangs && (stop >= end || char.IsWhiteSpace(text[stop]));
                tokens.Add(new Token(at, stop, KindOf(c, stop - at, gap), WordClass.None, c == '?' ? "?" : "", -1));
                at = stop;
            }
        }
    }

    private static TokenKind KindOf(char c, int length, bool gap) => c switch
    {
        '.' or '!' or '?' or '…' or '。' or '！' or '？' => TokenKind.Stop,
        ',' or '、' or '，' => TokenKind.Comma,
        ':' or '：' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '–' or '—' or '―' or '−' => TokenKind.Dash,
        '-' => length > 1 || gap ? TokenKind.Dash : TokenKind.Other,
        '(' or '[' => TokenKind.BracketOpen,
        ')' or ']' => TokenKind.BracketClose,
        _ => TokenKind.Other,
    };

    private int WordEnd(int at, int end)
    {
        int start = at - 1;
        for (; at < end; at++)
        {
            char c = text[at];
            if (IsWordPart(c))
            {
                continue;
            }

            bool inside = at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
            if (inside && (c is '\'' or '’' or '-' or '‑' or '&' or '_' || IsDecimalMark(at)))
            {
                continue;
            }

            // An address: example.org.
            if (inside && c == '.' && at - start > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[at + 1]))
            {
                continue;
            }

            if (c == '.' && IsInitialStop(start, at, inside))
            {
                continue;
            }

            if (c == '.' && at - start < 12 && language.IsAbbreviation(text.AsSpan(start, at - start)))
            {
                return at + 1;
            }

            // A plural's genitive: the workers' union.
            return c is '\'' or '’' && char.ToLowerInvariant(text[at - 1]) == 's' ? at + 1 : at;
        }

        return at;
    }

    /// <summary>A letter or a figure, half of one, a mark upon one, or a soft hyphen.</summary>
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '\u00AD' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Whether a full stop or a comma stands within a number: 2.5, 10,000.</summary>
    private bool IsDecimalMark(int at) => text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Whether a full stop belongs to an initial, or to letters that stand for words: S. Lee, U.S., J.-P. Roth.</summary>
    private bool IsInitialStop(int start, int at, bool inside)
    {
        int length = at - start;
        bool single = length == 1 || (length >= 2 && (text[at - 2] == '.' || (inside && text[at - 2] == '-')));
        return single && char.IsLetter(text[at - 1]) && (char.IsUpper(text[at - 1]) || inside);
    }

    /// <summary>Where a word ends that has lost its last vowel before the next one: l'homme.</summary>
    private int Elided(int start, int end)
    {
        int mark = text.AsSpan(start, Math.Min(end - start, LongestElided)).IndexOfAny('\'', '’');
        return mark > 0 && start + mark + 1 < end && language.IsElided(text.AsSpan(start, mark)) ? start + mark + 1 : end;
    }

    /// <summary>The verb and the pronoun that a hyphen ties together: dit-il, a-t-elle.</summary>
    private (int VerbEnd, int Pronoun) TiedPronoun(int start, int end)
    {
        int hyphen = language.TiesPronouns ? text.AsSpan(start, end - start).LastIndexOf('-') : -1;
        if (hyphen <= 0 || !IsSubject(text.AsSpan(start + hyphen + 1, end - start - hyphen - 1)))
        {
            return (0, 0);
        }

        int verb = text.AsSpan(start, hyphen).EndsWith("-t") ? hyphen - 2 : hyphen;
        return verb > 0 ? (start + verb, start + hyphen + 1) : (0, 0);
    }

    private bool IsSubject(ReadOnlySpan<char> word) => (language.Look(word).Class & WordClass.AnyPronoun) != 0;

    /// <summary>Where a pronoun ends that a verb is tied to: he's, they've.</summary>
    private int Contraction(int start, int end)
    {
        int mark = text.AsSpan(start, end - start).IndexOfAny('\'', '’');
        if (mark <= 0 || end - start - mark > 3)
        {
            return end;
        }

        WordClass known = language.Look(text.AsSpan(start, mark)).Class;
        bool subject = (known & (WordClass.AnyPronoun | WordClass.Relative | WordClass.That)) != 0 && (known & WordClass.Determiner) == 0;
        return subject ? start + mark : end;
    }

    private Token Word(int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (word.Length > 1 && word[^1] is '\'' or '’' && language.IsElided(word[..^1]))
        {
            word = word[..^1];
        }

        bool possessive = word.EndsWith("'s") || word.EndsWith("’s") || word.EndsWith("s'") || word.EndsWith("s’");
        if (possessive)
        {
            word = word[^1] is 's' ? word[..^2] : word[..^1];
        }

        (WordClass known, string lower) = language.Look(word);
        bool handle = start < end && text[start] is '@' or '#';
        bool capital = handle || (word.Length > 0 && char.IsUpper(word[0])) || (language.CapitalNouns && IsCapitalBehindHyphen(word));
        return new Token(start, end, TokenKind.Word, known, lower, -1) { Capital = capital, Possessive = possessive };
    }

    /// <summary>Whether the last half of a word is a noun: "gmb-Chefin".</summary>
    private static bool IsCapitalBehindHyphen(ReadOnlySpan<char> word)
    {
        int hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
    }
}
