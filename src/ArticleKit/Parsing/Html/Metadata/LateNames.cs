using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of names anywhere behind the headline: in texts that say whose the page is, and on lines behind the text.</summary>
internal static class LateNames
{
    // What the candidates are called.
    public const string Late = "late";
    public const string Signature = "signature";

    /// <summary>A signature behind a dash or points or in brackets: nothing but a name is set so.</summary>
    public const string Signed = "signed";
    public const string Copyright = "copyright";

    /// <summary>How many letters a text has that can say by whom the page is.</summary>
    public const int ShortestLate = 2;
    public const int LongestLate = 120;

    /// <summary>How many letters a signature has at most, and one.</summary>
    public const int LongestSignature = 40;

    private const int MaxLate = 12;
    private const int ShortestOpening = 20;
    private const int LateWeight = 38;
    private const int SignatureWeight = 30;
    private const int MaxSignatures = 3;

    /// <summary>Texts anywhere behind the headline that say whose they are: "Posted by Ann", "Autorin: Ann Lee", "© 2024 Ann Lee".</summary>
    public static void Read(MetadataContext c, int titleNode)
    {
        HtmlPage page = c.Page;
        int count = 0;
        int start = titleNode < 0 ? 0 : page[titleNode].End;
        foreach (int i in c.Scan.Credits)
        {
            if (i < start)
            {
                continue;
            }

            if (count == MaxLate)
            {
                break;
            }

            ReadOnlySpan<char> text = page[i].Text.Span.Trim();
            if (IsCopyright(text))
            {
                NameLines.AddOwner(c, Owner(text), Copyright);
            }
            else if (BlockOf(page, i) is var block && (text[^1] == ':' || page[block].TextLength < 160 || IsLine(page, i, block, first: true) || IsSentence(text)))
            {
                count += (count == 0 || !IsInComment(page, block)) && AddLate(c, i, text) ? 1 : 0;
            }
        }

        // Of the names behind paragraphs, the last ones: who signs does so at the end.
        int signatures = 0;
        for (int k = c.Scan.Signatures.Count - 1; k >= 0 && signatures < MaxSignatures && c.Scan.Signatures[k] >= start; k--)
        {
            int node = c.Scan.Signatures[k];
            if (IsSignature(page, node, page[node].Text.Span.Trim()))
            {
                string text = page.TextOf(node, 200);
                ReadOnlySpan<char> name = WithoutDash(text);
                bool behindDash = name.Length < text.Length;
                if (behindDash && IsBehindQuote(page, node))
                {
                    continue;
                }

                c.Add(Field.Author, name.ToString(), Origin.Visible, behindDash ? Signed : Signature, node, SignatureWeight);
                signatures++;
            }
        }
    }

    /// <summary>Whether a text can be a signature, as far as its first letter and its length say.</summary>
    public static bool CanSign(ReadOnlySpan<char> text)
    {
        text = WithoutDash(text.Trim());
        return text.Length is > 4 and < LongestSignature && char.IsUpper(text[0]) && text.Contains(' ');
    }

    /// <summary>A signature without the dash or the points that stand before it, or the brackets around it.</summary>
    private static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> text) => text is ['(', .. var inner, ')'] ? inner : text.TrimStart("-–—. ");

    /// <summary>Whether a text begins with what stands before a signature, or with the name.</summary>
    public static bool CanOpenSignature(char first) => char.IsUpper(first) || first is '-' or '–' or '—' or '.' or '(';

    /// <summary>Whether a text begins as those do that say whose something is.</summary>
    public static bool CanSayWhose(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && (IsCopyright(text) || BylineLeads.CanLead(text)) && text.TrimEnd().Length <= 200;
    }

    /// <summary>Whether a text can begin so, as far as its first characters say.</summary>
    public static bool CanOpenSo(in ShownText text) =>
        text.First is '©' || (text.First is 'C' or 'c' && text.Third is 'p' or 'P') || (text.First == '(' && text.Second is 'c' or 'C') || BylineLeads.CanLead(text.First, text.Second, text.Third);

    /// <summary>Whether a text begins as notices of copyright do.</summary>
    private static bool IsCopyright(ReadOnlySpan<char> text) => text[0] switch
    {
        '©' => true,
        'C' or 'c' => text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase),
        '(' => text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Whether a text behind a paragraph is a line of its own that is a name and nothing else.</summary>
    private static bool IsSignature(HtmlPage page, int node, ReadOnlySpan<char> text)
    {
        int block = BlockOf(page, node);
        ReadOnlySpan<char> name = WithoutDash(text);
        bool alone = page[block].TextLength == page[node].TextLength || (name.Length < text.Length && IsLine(page, node, block, first: false));
        return alone && page[block].Tag is Tag.P or Tag.Div or Tag.Td
            && name.IndexOfAny(":,!?0123456789".AsSpan()) < 0 && page.FindAncestor(node, Tag.A) < 0 && NameLines.CanBeName(name.ToString(), null);
    }

    /// <summary>Whether a name stands behind words in quotation marks or in an element for them: it is theirs.</summary>
    private static bool IsBehindQuote(HtmlPage page, int node)
    {
        int before = node - 1;
        while (before > 0 && page[before] is not { Tag: Tag.Text, TextLength: > 0 })
        {
            before--;
        }

        return before <= 0 || page[before].Text.Span.TrimEnd() is [.., '"' or '”' or '“' or '»' or '«' or '’' or '\'']
            || page.FindAncestor(node, Tag.Blockquote) >= 0 || page.FindAncestor(before, Tag.Blockquote) >= 0 || page.FindAncestor(before, Tag.Q) >= 0;
    }

    /// <summary>Whether a text is all that stands on a line of its block, a break behind it, and one before it unless it is the first.</summary>
    private static bool IsLine(HtmlPage page, int node, int block, bool first)
    {
        int before = node - 1;
        while (before > block && !IsEdge(page, before))
        {
            before--;
        }

        int behind = node + 1;
        while (behind < page[block].End && !IsEdge(page, behind))
        {
            behind++;
        }

        return (before <= block || (!first && page[before].Tag == Tag.Br)) && (behind >= page[block].End || page[behind].Tag == Tag.Br);
    }

    /// <summary>Whether a text says in a sentence who wrote, whatever else that tells: "This entry was posted by Ann Lee on May 2 and is filed under …".</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) => BylineLeads.Lead(text, out AuthorRole role) >= ShortestOpening && role == AuthorRole.Author;

    /// <summary>Whether a line can end at a node, or ends there no more, for there is more text.</summary>
    private static bool IsEdge(HtmlPage page, int node) => page[node].Tag == Tag.Br || (page[node].Tag == Tag.Text && page[node].TextLength > 0);

    private static bool AddLate(MetadataContext c, int node, ReadOnlySpan<char> text)
    {
        if (IsOfOthers(c.Page, node))
        {
            return false;
        }

        AuthorRole role = AuthorRole.Author;
        bool label = BylineWords.IsAuthorLabel(text);
        if (label || BylineLeads.IsLead(text, ref role))
        {
            int block = BlockOf(c.Page, node);
            string line = LineFrom(c.Page, node, block);
            if (line.Length > text.Length)
            {
                if (!label || BylineLeads.IsLead(text, ref role))
                {
                    c.Add(Field.Author, line, Origin.Visible, Late, node, LateWeight);
                }
            }
            else if (Behind(c.Page, c.Page[node].End, block) is var name && NameLines.CanBeName(name, null))
            {
                // A label on a line of its own, the name under it.
                c.Add(Field.Author, text.TrimEnd(":： ").ToString() + ": " + name, Origin.Visible, "under", node, LateWeight + 1);
            }

            return true;
        }

        if (BylineLeads.Lead(text, out role) > 0 && role == AuthorRole.Author)
        {
            c.Add(Field.Author, TextTools.Clean(text, 200), Origin.Visible, Late, node, LateWeight - 3);
            return true;
        }

        return false;
    }

    /// <summary>Whether a block or what holds it is named as a reader's comment: "Posted by: Ann Lee" beneath it says whose the comment is.</summary>
    private static bool IsInComment(HtmlPage page, int block)
    {
        const int Highest = 3;
        MarkKind kind = MarkKind.None;
        Zone zone = Zone.None;
        for (int level = 0; block > 0 && level < Highest; block = page[block].Parent, level++)
        {
            ClassWords.Read(page.Attribute(block, Attr.Class), ref kind, ref zone);
        }

        return zone == Zone.Comments;
    }

    /// <summary>Whether the word before a text makes those it names no authors: "Edited", in an element of its own, before "by Ann Lee".</summary>
    private static bool IsOfOthers(HtmlPage page, int node)
    {
        const int Nearest = 4;
        for (int i = node - 1; i > 0 && i >= node - Nearest; i--)
        {
            if (TagFacts.IsBlock(page[i].Tag) || page[i].Tag == Tag.Br)
            {
                return false;
            }

            if (page[i].Tag == Tag.Text && page[i].Text.Span.Trim() is { IsEmpty: false } before)
            {
                return before.Length < 20 && BylineLeads.Lead(string.Concat(before, " by x"), out AuthorRole role) > 0 && role != AuthorRole.Author;
            }
        }

        return false;
    }

    /// <summary>What stands from a text on to the end of its line.</summary>
    private static string LineFrom(HtmlPage page, int node, int block)
    {
        const int Longest = 200;
        var line = new StringBuilder();
        for (int i = node; i < page[block].End && page[i].Tag != Tag.Br && line.Length < Longest; i++)
        {
            line.Append(page[i].Tag == Tag.Text && !page[i].Raw ? page[i].Text.Span : " ");
        }

        return TextTools.Clean(line.ToString(), Longest);
    }

    /// <summary>The next line of text, in the same block or another; of a list, all its items.</summary>
    private static string Behind(HtmlPage page, int from, int own)
    {
        const int Nearest = 30;
        const int Longest = 200;
        for (int i = from; i < page.Count && i < from + Nearest; i++)
        {
            if (page[i].Tag != Tag.Text || page[i].Raw || page[i].Text.Span.Trim().IsEmpty)
            {
                continue;
            }

            int block = BlockOf(page, i);
            if (block == own)
            {
                return LineFrom(page, i, block);
            }

            if (page[block].TextLength > Longest)
            {
                return "";
            }

            if (page[block].Tag != Tag.Li || page[page[block].Parent].TextLength > Longest)
            {
                return page.TextOf(block, Longest);
            }

            var items = new List<string>();
            for (int item = block; item < page[page[block].Parent].End; item = page[item].End)
            {
                if (page[item].Tag == Tag.Li)
                {
                    items.Add(page.TextOf(item, Longest));
                }
            }

            return string.Join(" | ", items);
        }

        return "";
    }

    /// <summary>"© 2019–2024 Ann Lee. All rights reserved" to "Ann Lee".</summary>
    private static string Owner(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("©").TrimStart();
        text = text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) ? text[9..].TrimStart() : text;
        text = text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        text = text.TrimStart(" ©0123456789-–,.:");
        int end = text.IndexOfAny(".,|·•0123456789".AsSpan());
        return (end < 0 ? text : text[..end]).Trim().ToString();
    }

    private static int BlockOf(HtmlPage page, int node) => page.BlockAround(page[node].Parent);
}
