using System.Text.RegularExpressions;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Lines that open something of their own, however full the line above them is.</summary>
internal static partial class LineStarts
{
    /// <summary>Whether a trimmed line opens an item, a quote, a heading with marks, a speaker's turn or a note.</summary>
    public static bool Opens(string value) =>
        ListMarker.Length(value) > 0 || value[0] is '>' || IsHeading(value) || Speaker().IsMatch(value) || Note().IsMatch(value);

    /// <summary>Who speaks, where a line is a turn of a conversation; null where it cannot be one.</summary>
    public static string? SpeakerOf(string value) => Speaker().IsMatch(value) ? value[..value.IndexOf(':', StringComparison.Ordinal)] : null;

    /// <summary>Whether a line is a note at the foot.</summary>
    public static bool IsNote(string value) => Note().IsMatch(value);

    /// <summary>Whether a line bears the marks of a heading before it.</summary>
    public static bool IsHeading(string value)
    {
        int level = HeadingLevel(value);
        return level is > 0 and <= 6 && value.Length > level + 1 && value[level] == ' ';
    }

    /// <summary>How many number signs a line begins with.</summary>
    public static int HeadingLevel(string value) => value.Length - value.AsSpan().TrimStart('#').Length;

    /// <summary>Whether a line is nothing but dashes or equals signs.</summary>
    public static bool IsRule(string value) => value.Length >= 3 && (value.AsSpan().Trim('=').IsEmpty || value.AsSpan().Trim('-').IsEmpty);

    /// <summary>Whether a line is a rule or a row of stars between two parts of a text.</summary>
    public static bool IsBreak(string value) => value == "--" || (value.Length >= 3 && value.AsSpan().Trim("*-_=~•·– ").IsEmpty);

    // "ANN LEE:", "Q:", "Ann Lee:" at the head of a turn; one or two words in capitals at least at their head.
    [GeneratedRegex(@"^(?:\p{Lu}|\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*){0,3}(?: \([^)]{1,30}\))?): \S", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\(\d{1,3}\)) ?\S", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
