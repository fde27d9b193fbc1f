namespace ArticleKit.Parsing.PlainText;

/// <summary>How pieces of text begin and end: what tells a whole paragraph from a half, and a paragraph from a heading.</summary>
internal static class Sentences
{
    // A question shorter than this may be a heading.
    private const int ShortestQuestion = 60;
    private const int LongestCredit = 3;

    // Behind these a list may go on: "…, and" closes the last item but one.
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "und", "oder", "et", "ou", "y", "o", "e", "ed", "en", "of" };

    // Words that end no sentence and no heading: articles, prepositions and conjunctions of six languages.
    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "and", "or", "but", "with", "from", "by", "at", "as", "than", "that", "which", "whose", "because",
        "into", "their", "its", "his", "our", "my",
        "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "could", "should", "may", "might", "must", "can", "not",
        "very", "about", "between", "against", "toward", "towards",
        "this", "these", "those", "each", "every", "some", "any", "such", "who", "whom", "when", "where", "while", "if", "whether", "on",
        "in", "for", "he", "she", "they", "we", "i", "only", "also", "more", "most", "less", "so", "said", "says", "been", "being", "do",
        "does", "did", "after", "before", "during", "without", "within", "through", "among", "like", "her", "your", "no",
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "aber", "mit", "von",
        "vom", "zum", "zur", "im", "am", "dass", "weil", "für", "bei", "nach", "sich", "als", "auf", "an", "in", "aus", "vor", "seit",
        "bis", "gegen", "über", "unter", "durch", "ohne", "zwischen", "während", "wegen", "ob", "wenn", "wo", "wie", "sowie", "dieser",
        "diese", "diesen", "diesem", "dieses", "seine", "seinen", "seinem", "seiner", "ihre", "ihren", "ihrem", "ihrer",
        "ist", "sind", "war", "waren", "wurde", "wurden", "wird", "werden", "hat", "haben", "hatte", "hatten", "kann", "können", "soll",
        "sollen", "will", "muss", "müssen", "nicht", "auch", "nur", "noch", "sehr", "mehr", "etwa", "rund", "so", "er", "sie", "es", "wir",
        "beim", "ins", "ans", "zu",
        "le", "la", "les", "un", "une", "du", "et", "ou", "mais", "avec", "dans", "pour", "par", "sur", "que", "qui", "au", "aux", "son",
        "sa", "ses", "leur",
        "el", "los", "las", "una", "unos", "unas", "y", "pero", "con", "en", "para", "por", "su", "sus", "del", "al", "de",
        "il", "lo", "gli", "uno", "ed", "ma", "di", "da", "nel", "nella", "della", "delle", "dei", "degli", "alla", "che", "per",
        "o", "os", "um", "uma", "mas", "com", "em", "do", "dos", "das", "na", "nos", "nas", "ao", "seu", "sua",
    };

    /// <summary>Whether a text closes with the end of a sentence. A short question is held open: many are headings.</summary>
    public static bool End(string text)
    {
        char last = LastMark(text);
        return last is '.' or '!' or '…' or '。' or '！' or '।' or '۔' || (last is '?' or '？' or '؟' && TextWidth.Of(text) > ShortestQuestion);
    }

    /// <summary>Whether a text closes with a mark behind which something has to follow.</summary>
    public static bool EndOpen(string text) => text[^1] is ':' or ',' or ';' or '—' or '–';

    /// <summary>Whether a text breaks off where neither a sentence nor a heading ends: at a comma, or behind "of the".</summary>
    public static bool BreakOff(string text)
    {
        int space = text.LastIndexOf(' ');
        return text[^1] == ',' || (space > 0 && Unfinished.Contains(text[(space + 1)..]) && !char.IsUpper(text[space + 1]));
    }

    /// <summary>Whether a text holds the end of a sentence and the beginning of another.</summary>
    public static bool HoldsEnd(string text)
    {
        for (int i = 4; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && IsBehindWord(text, i))
            {
                return true;
            }
        }

        return text.AsSpan(0, Math.Max(0, text.Length - 1)).Contains('。');
    }

    /// <summary>"Mrs. Lee" and "1. The" hold no end of a sentence: the word before it has four letters or more.</summary>
    private static bool IsBehindWord(string text, int stop) =>
        char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]) && char.IsLower(text[stop - 3]) && char.IsLetter(text[stop - 4]);

    /// <summary>Whether the last word of a text joins items of a list.</summary>
    public static bool EndJoining(string text) => Joining.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a text stops within a sentence, as far as what stands behind its last full stop tells: a name alone, as of an agency, begins none.</summary>
    public static bool EndWithin(string text)
    {
        if (!(char.IsLetterOrDigit(text[^1]) || text[^1] == ','))
        {
            return false;
        }

        string[] rest = text[(text.LastIndexOfAny(['.', '!', '?', '。']) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rest.Length > LongestCredit && Array.Exists(rest, static w => char.IsLower(w[0]));
    }

    /// <summary>The last character of a text, closing quotation marks, brackets and the marks of notes aside.</summary>
    public static char LastMark(string text)
    {
        ReadOnlySpan<char> bare = WithoutNote(text).TrimEnd(" \"”’'»«)]“」』*_›‹");
        return bare.IsEmpty ? '\0' : bare[^1];
    }

    /// <summary>A text without the mark of a note behind it: "[3]", a number set high.</summary>
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimEnd("¹²³⁰⁴⁵⁶⁷⁸⁹*† ");
        if (bare is [.., ']'] && bare.LastIndexOf('[') is > 0 and int open && bare.Length - open is > 2 and < 6 && !bare[(open + 1)..^1].ContainsAnyExceptInRange('0', '9'))
        {
            return bare[..open];
        }

        return bare;
    }
}
