#if NET9_0_OR_GREATER
using System.Buffers;
using System.Text;
#endif
using ArticleKit.Characters;

namespace ArticleKit.Parsing;

/// <summary>Labels of lines that lead to another article: "Read more: Why verges are the new meadows".</summary>
internal static class ReadOn
{
    /// <summary>No label is longer.</summary>
    public const int LongestLabel = 40;

    private static readonly WordLists Lists = WordLists.Read("read-on-words.txt");

    private static readonly WordSet Labels = new(Lists["label"]);

    // Words of many other lines too: only where they lead a link.
    private static readonly WordSet LabelsOfLinks = new(Lists["label-of-link"]);

    // How the heads of lists of other articles begin, in lower case.
    private static readonly string[] Heads = Lists["head"];

    // How a call to support, share or join begins, or to tell the newsroom more: it asks how the text was liked, or whether there is a story.
    private static readonly string[] Appeals = Lists["appeal"];

    // What a notice says of links that pay (that there are some, or what the writer gets when somebody buys), of scripts, of consent, of copying, of newsletters.
    private static readonly string[] Notices = [.. Lists["commission"], .. Lists["notice"]];

#if NET9_0_OR_GREATER
    // Two machines of half the size are four times as quick as one, and most texts need only the first.
    private static readonly SearchValues<string> PlainNotices = SearchValues.Create([.. Notices.Where(static n => Ascii.IsValid(n))], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OtherNotices = SearchValues.Create([.. Notices.Where(static n => !Ascii.IsValid(n))], StringComparison.OrdinalIgnoreCase);
#endif

    /// <summary>Whether a short text holds words of a notice: "This post contains affiliate links.", "To play this video you need to enable JavaScript."</summary>
#if NET9_0_OR_GREATER
    public static bool IsNotice(string text) => text.AsSpan().ContainsAny(PlainNotices) || (!Ascii.IsValid(text) && text.AsSpan().ContainsAny(OtherNotices));
#else
    public static bool IsNotice(string text) => Notices.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
#endif

    /// <summary>Whether a line begins as a call to support the writer does: "Enjoyed this piece? We need your help."</summary>
    public static bool IsAppeal(ReadOnlySpan<char> line) => Begins(line, Appeals);

    /// <summary>Whether a short line stands at the head of a list of other articles: "More from the garden:", "You might also like".</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Begins(line, Heads);

    /// <summary>Whether words before a colon lead to another article, whatever follows.</summary>
    public static bool IsLabel(string words) => Labels.Contains(words);

    /// <summary>Whether words before a link lead to another article.</summary>
    public static bool IsLabelOfLink(string words) => IsLabel(words) || LabelsOfLinks.Contains(words);

    private static bool Begins(ReadOnlySpan<char> line, string[] openings)
    {
        line = line.TrimStart("  *#>-–—");
        foreach (string opening in openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (line.Length == opening.Length || !char.IsLetter(line[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
