using System.Text;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Parts of a heading: people set kickers and subtitles inside the heading's element.</summary>
internal static class HeadingParts
{
    /// <summary>A heading without its first element, where that does not hold most of it: a kicker set inside the heading.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="cut">The element left out.</param>
    public static string? WithoutFirst(HtmlPage page, int heading, out int cut)
    {
        int node = heading;
        while (true)
        {
            cut = FirstShown(page, node + 1, page[node].End);
            if (cut < 0 || page[cut].Tag == Tag.Text)
            {
                return null;
            }

            if (page[cut].TextLength < page[node].TextLength)
            {
                int rest = page[node].TextLength - page[cut].TextLength;
                return page[cut].TextLength > rest * 2 ? null : Behind(Text(page, page[cut].End, page[heading].End));
            }

            node = cut;
        }
    }

    /// <summary>A text without the signs that part it from what stands before it; a mark of quotation that is closed again is none.</summary>
    private static string Behind(string text)
    {
        string rest = text.TrimStart('-', '–', '—', ':', '|', '/', '·', '>', '»', '›', ' ');
        int quote = text.Length - rest.Length - 1;
        return quote >= 0 && text[quote] is '»' or '›' && rest.Contains(text[quote] == '»' ? '«' : '‹', StringComparison.Ordinal) ? text[quote..] : rest;
    }

    /// <summary>A heading without its last element: a subtitle set inside the heading.</summary>
    public static string? WithoutLast(HtmlPage page, int heading, out int cut)
    {
        int node = heading;
        while (true)
        {
            cut = LastShown(page, node);
            if (cut < 0 || page[cut].Tag == Tag.Text)
            {
                return null;
            }

            if (page[cut].TextLength < page[node].TextLength)
            {
                return page[cut].Tag is Tag.A or Tag.Em or Tag.I or Tag.B or Tag.Strong or Tag.Q ? null : Text(page, heading + 1, cut).TrimEnd('-', '–', '—', ':', '|', '/', '·', ' ');
            }

            node = cut;
        }
    }

    /// <summary>Whether an element inside a heading is called a kicker or a subtitle, or is a line of its own.</summary>
    public static bool IsNamed(HtmlPage page, int node, int heading)
    {
        for (int i = node; i > heading; i = page[i].Parent)
        {
            MarkKind kind = MarkKind.None;
            Zone zone = Zone.None;
            ClassWords.Read(page.Attribute(i, Attr.Class), ref kind, ref zone);
            if ((kind & (MarkKind.Kicker | MarkKind.Subtitle)) != 0 || page[i].Tag is Tag.Small or Tag.Div or Tag.P || IsSmall(page.Attribute(i, Attr.Class)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading without the parts that are hidden from screen readers, where these say what the rest says: letters that a script moves, copies for other widths. Null when there are none.</summary>
    public static string? WithoutCopies(HtmlPage page, int heading)
    {
        const int Longest = 500;
        int first = heading + 1;
        while (first < page[heading].End && !IsUnread(page, first))
        {
            first++;
        }

        if (first == page[heading].End)
        {
            return null;
        }

        var copies = new StringBuilder();
        var rest = new StringBuilder();
        for (int i = heading + 1; i < page[heading].End && rest.Length < Longest && copies.Length < Longest * 4;)
        {
            bool hidden = IsUnread(page, i);
            if (hidden)
            {
                copies.Append(page.TextOf(i, Longest)).Append(' ');
            }
            else if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                rest.Append(page[i].Text.Span);
            }
            else if (page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag))
            {
                rest.Append(' ');
            }

            i = hidden ? page[i].End : i + 1;
        }

        string text = TextTools.Clean(rest.ToString(), Longest);
        return text.Length > 0 && Letters(copies.ToString()).Contains(Letters(text), StringComparison.Ordinal) ? text : null;

        static string Letters(string text) => TextTools.Bare(text).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Whether screen readers skip the text of an element.</summary>
    private static bool IsUnread(HtmlPage page, int node) => (page[node].Kinds & AttrKinds.Shown) != 0 && page[node].TextLength > 0 && page.Attribute(node, Attr.AriaHidden) is "true";

    /// <summary>Whether a class sets smaller letters: "small", "h1small", "text-small".</summary>
    private static bool IsSmall(ReadOnlySpan<char> names) => names.EndsWith("small", StringComparison.OrdinalIgnoreCase) || names.Contains("small ", StringComparison.OrdinalIgnoreCase);

    /// <summary>A heading's text without the sign of the link to itself that documentation sets behind its headings, or before them.</summary>
    public static string WithoutAnchor(HtmlPage page, int heading, string text)
    {
        if (text.EndsWith('¶'))
        {
            return text.TrimEnd('¶', ' ');
        }

        if (text.Length < 3 || !(IsSign(text[^1]) || IsSign(text[0])))
        {
            return text;
        }

        for (int i = heading + 1; i < page[heading].End; i++)
        {
            if (page[i].Tag == Tag.A && page[i].TextLength is > 0 and < 3 && page.TextOf(i) is { } sign && IsSign(sign[0]))
            {
                return text.EndsWith(sign, StringComparison.Ordinal) ? text[..^sign.Length].TrimEnd()
                    : text.StartsWith(sign, StringComparison.Ordinal) ? text[sign.Length..].TrimStart() : text;
            }
        }

        return text;

        static bool IsSign(char c) => c is '#' or '§' or '⚓' or '¶' || char.IsSurrogate(c);
    }

    private static int FirstShown(HtmlPage page, int from, int end)
    {
        for (int i = from; i < end; i = page[i].End)
        {
            if (page[i].TextLength > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastShown(HtmlPage page, int node)
    {
        int last = -1;
        for (int i = node + 1; i < page[node].End; i = page[i].End)
        {
            last = page[i].TextLength > 0 ? i : last;
        }

        return last;
    }

    private static string Text(HtmlPage page, int from, int end)
    {
        var text = new StringBuilder();
        for (int i = from; i < end; i++)
        {
            if (page[i].Tag == Tag.Text && !page[i].Raw)
            {
                text.Append(page[i].Text.Span);
            }
            else if (page[i].Tag == Tag.Br || TagFacts.IsBlock(page[i].Tag))
            {
                text.Append(' ');
            }
        }

        return TextTools.WithoutSoftHyphens(TextTools.Clean(text.ToString(), 500));
    }
}
