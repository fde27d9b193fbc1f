namespace ArticleKit.Parsing.PlainText;

/// <summary>How pieces of text begin and end: what tells a whole paragraph from a half, and a paragraph from a heading.</summary>
internal static class Sentences
{
    // A question shorter than this may be a heading.
    private const int ShortestQuestion = 60;

    // Words that end no sentence and no heading: articles, prepositions and conjunctions of six languages.
    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "and", "or", "but", "with", "from", "by", "at", "as", "than", "that", "which", "whose", "because", "into", "their", "its", "his", "our", "my",
        "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "could", "should", "may", "might", "must", "can", "not", "very", "about", "between", "against", "toward", "towards",
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "aber", "mit", "von", "vom", "zum", "zur", "im", "am", "dass", "weil", "für", "bei", "nach", "sich", "als",
        "le", "la", "les", "un", "une", "du", "et", "ou", "mais", "avec", "dans", "pour", "par", "sur", "que", "qui", "au", "aux", "son", "sa", "ses", "leur",
        "el", "los", "las", "una", "unos", "unas", "y", "pero", "con", "en", "para", "por", "su", "sus", "del", "al", "de",
        "il", "lo", "gli", "uno", "ed", "ma", "di", "da", "nel", "nella", "della", "delle", "dei", "degli", "alla", "che", "per",
        "o", "os", "um", "uma", "mas", "com", "em", "do", "dos", "das", "na", "nos", "nas", "ao", "seu", "sua",
    };

    /// <summary>Whether a text closes with the end of a sentence. A short question is held open: many are headings.</summary>
    public static bool End(string text)
    {
        char last = LastMark(text);
        return last is '.' or '!' or '…' or '。' or '！' or '？' or '।' or '؟' || (last == '?' && text.Length > ShortestQuestion);
    }

    /// <summary>Whether a text closes with a mark behind which something has to follow.</summary>
    public static bool EndOpen(string text) => text[^1] is ':' or ',' or ';' or '—' or '–';

    /// <summary>Whether a text breaks off where neither a sentence nor a heading ends: at a comma, or behind "of the".</summary>
    public static bool BreakOff(string text)
    {
        int space = text.LastIndexOf(' ');
        return text[^1] == ',' || (space > 0 && Unfinished.Contains(text[(space + 1)..]) && !char.IsUpper(text[space + 1]));
    }

    /// <summary>The last character of a text, its closing quotation marks and brackets aside.</summary>
    public static char LastMark(string text)
    {
        ReadOnlySpan<char> bare = text.AsSpan().TrimEnd(" \"”’'»«)]“」』*_›‹");
        return bare.IsEmpty ? '\0' : bare[^1];
    }
}
