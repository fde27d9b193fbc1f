namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Goes over the tokens of a printed date.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="language">The language of the page, two letters or a tag.</param>
internal ref struct DateCursor(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, string? language)
{
    // A comma and a dot may stand together, and no more than that.
    private const int MostSigns = 2;

    // Two digits from here on are of the last century.
    private const int FirstYearOfLastCentury = 70;

    private static readonly string[] PersianMonths = DateWords.Of("persian-month");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<DateToken> _tokens = tokens;
    private readonly string? _code = language is { Length: > 2 } ? language[..2] : language;

    /// <summary>The language of the page.</summary>
    public string? Language { get; } = language;

    /// <summary>The token to be read next.</summary>
    public int Next { get; set; }

    /// <summary>How many tokens there are.</summary>
    public readonly int Count => _tokens.Length;

    /// <summary>A token.</summary>
    public readonly DateToken this[int index] => _tokens[index];

    /// <summary>Whether the next token is a number of at most two digits.</summary>
    public readonly bool AtShortNumber => IsAt(DateTokenKind.Number) && _tokens[Next].Length <= 2;

    /// <summary>Whether the next token is of a kind.</summary>
    public readonly bool IsAt(DateTokenKind kind) => Next < _tokens.Length && _tokens[Next].Kind == kind;

    /// <summary>Whether the next token is a sign.</summary>
    public readonly bool IsAt(char sign) => IsAt(DateTokenKind.Sign) && _tokens[Next].Sign == sign;

    /// <summary>The characters of a token.</summary>
    public readonly ReadOnlySpan<char> Text(int index) => _text[_tokens[index].Start.._tokens[index].End];

    /// <summary>The month that the next token names; 0 when it names none.</summary>
    public readonly int Month()
    {
        if (!IsAt(DateTokenKind.Word))
        {
            return 0;
        }

        ReadOnlySpan<char> word = Text(Next);
        int month = MonthNames.Find(word, _code);
        return month != 0 || word.Length < 4 || word[0] != 'ב' ? month : MonthNames.Find(word[1..], _code); // Hebrew prefix: "in"
    }

    /// <summary>The month of the Persian calendar that the next token names; 0 when it names none.</summary>
    public readonly int PersianMonth() => IsAt(DateTokenKind.Word) && Text(Next) is [>= '\u0600' and <= '\u06ff', ..] word ? IndexOf(word) + 1 : 0;

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < PersianMonths.Length; i++)
        {
            if (word.SequenceEqual(PersianMonths[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Goes past signs, if there are any of those.</summary>
    public bool SkipSigns(string signs)
    {
        int first = Next;
        while (IsAt(DateTokenKind.Sign) && Next < first + MostSigns && signs.Contains(_tokens[Next].Sign, StringComparison.Ordinal))
        {
            Next++;
        }

        return Next > first;
    }

    /// <summary>Goes past a word, if it is one of those.</summary>
    public void SkipWord(params ReadOnlySpan<string> words)
    {
        if (!IsAt(DateTokenKind.Word))
        {
            return;
        }

        ReadOnlySpan<char> word = Text(Next);
        foreach (string other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                Next++;
                return;
            }
        }
    }

    /// <summary>Reads a year of four digits or two.</summary>
    public bool TryYear(out int year)
    {
        year = 0;
        if (!IsAt(DateTokenKind.Number) || _tokens[Next].Length is not (4 or 2))
        {
            return false;
        }

        year = _tokens[Next].Value;
        if (_tokens[Next].Length == 2)
        {
            // A two-digit number before a colon is an hour.
            if (Next + 1 < _tokens.Length && _tokens[Next + 1].Sign == ':')
            {
                return false;
            }

            year += year < FirstYearOfLastCentury ? 2000 : 1900;
        }

        Next++;
        return true;
    }
}
