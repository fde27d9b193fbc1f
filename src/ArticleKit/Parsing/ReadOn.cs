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

    private static readonly WordSet LabelsInBold = new(Lists["label-in-bold"]);

    // How the heads of lists of other articles begin.
    private static readonly PhraseSet Heads = new(Lists["head"]);

    // How a call to support, share or join begins, or to tell the newsroom more: it asks how the text was liked, or whether there is a story.
    private static readonly PhraseSet Appeals = new(Lists["appeal"]);

    // What a notice says of links that pay (that there are some, or what the writer gets when somebody buys), of scripts, of consent, of copying, of newsletters.
    private static readonly PhraseSet Notices = new([.. Lists["commission"], .. Lists["notice"]]);

    // What the last line of an article says of copying, and what stands there before the name of where it was taken from.
    private static readonly PhraseSet Rights = new(Lists["rights"]);
    private static readonly WordSet Sources = new(Lists["source"]);

    private static readonly WordSet Noise = new(Lists["noise"]);

    /// <summary>Whether a line says no more than what stood in its place: an advertisement, a button, the end.</summary>
    public static bool IsNoise(ReadOnlySpan<char> line) => Noise.Contains(line);

    /// <summary>Whether a line says that a text may not be copied: "All rights reserved."</summary>
    public static bool KeepsRights(ReadOnlySpan<char> line) => Rights.IsIn(line);

    /// <summary>Whether a text begins by saying so, however long it goes on about it.</summary>
    public static bool OpensWithRights(ReadOnlySpan<char> text) => Rights.Opens(text);

    /// <summary>Whether a line says from where a text is taken: "Source: Lake Ledger".</summary>
    public static bool IsSource(ReadOnlySpan<char> line) => line.IndexOfAny(":：") is > 0 and var end && end < line.Length - 1 && Sources.Contains(line[..end].Trim());

    /// <summary>Whether a short text holds words of a notice: "This post contains affiliate links.", "To play this video you need to enable JavaScript."</summary>
    public static bool IsNotice(ReadOnlySpan<char> text) => Notices.IsIn(text);

    /// <summary>Whether a line begins as a call to support the writer does: "Enjoyed this piece? We need your help."</summary>
    public static bool IsAppeal(ReadOnlySpan<char> line) => Begins(line, Appeals);

    /// <summary>Whether a short line stands at the head of a list of other articles: "More from the garden:", "You might also like".</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Begins(line, Heads);

    /// <summary>Whether words before a colon lead to another article, whatever follows.</summary>
    public static bool IsLabel(string words) => Labels.Contains(words);

    /// <summary>Whether words before a link lead to another article.</summary>
    public static bool IsLabelOfLink(string words) => IsLabel(words) || LabelsOfLinks.Contains(words);

    /// <summary>Whether words before a colon lead to another article or a film where all of the line is in bold.</summary>
    public static bool IsLabelInBold(string words) => IsLabel(words) || LabelsInBold.Contains(words);

    private static bool Begins(ReadOnlySpan<char> line, PhraseSet openings) => openings.Opens(line.TrimStart("  *#>-–—"));
}
