using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.PlainText;

/// <summary>Who signs below a text, where nobody does above it.</summary>
internal sealed record TextTail(Byline? Byline, int End)
{
    private const int LongestSignature = 60;
    private const int MostWords = 5;

    public static TextTail Read(IReadOnlyList<TextLine> lines, TextHead head)
    {
        int last = lines.Count - 1;
        if (head.Byline is null && last > head.Length && lines[last].IsProse && Signed(TextMarks.Strip(lines[last].Value)) is { } byline)
        {
            return new TextTail(byline, last);
        }

        return new TextTail(null, lines.Count);
    }

    private static Byline? Signed(string plain)
    {
        if (TextBylines.Read(plain) is { } byline)
        {
            return byline;
        }

        if (plain.StartsWith("(Reporting by ", StringComparison.Ordinal) && plain.EndsWith(')'))
        {
            return BylineSplitter.Split(plain.Trim('(', ')'));
        }

        string name = plain.TrimStart('—', '–', '-', '―', ' ');
        return name.Length < plain.Length && plain.Length <= LongestSignature && IsName(name) ? BylineSplitter.Split(name) is { } split ? split with { Text = name } : null : null;
    }

    private static bool IsName(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (> 1 and <= MostWords) || !char.IsUpper(words[0][0]) || !char.IsUpper(words[^1][0]) || text[^1] == '.')
        {
            return false;
        }

        return words.All(w => char.IsLetter(w[0])) && BylineSplitter.IsName(text);
    }
}
