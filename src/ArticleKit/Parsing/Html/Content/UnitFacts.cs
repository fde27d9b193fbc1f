namespace ArticleKit.Parsing.Html.Content;

/// <summary>What is plain to see of a unit alone.</summary>
internal static class UnitFacts
{
    /// <summary>Whether a unit reads like a paragraph: long enough, hardly linked, with the marks of sentences.</summary>
    public static bool IsProse(in TextUnit unit) =>
        unit.Length >= 70 && unit.LinkLength * 3 < unit.Length && unit.Stops + unit.Commas > 0 && unit.Letters * 10 > unit.Length * 6;

    /// <summary>Whether a character closes a sentence, quotation marks and brackets aside.</summary>
    public static bool ClosesSentence(char c) =>
        c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔' or '”' or '"' or '»' or '」' or ')';
}
