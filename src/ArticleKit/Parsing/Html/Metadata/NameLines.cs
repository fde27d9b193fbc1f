using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>
/// Candidates of names that no class name and no word near the headline marks: short lines under the headline, "By" on a line of its
/// own, signatures behind the text, and the owner of a site that bears a person's name.
/// </summary>
internal static class NameLines
{
    /// <summary>How many letters a text has that can say by whom the page is.</summary>
    public const int ShortestLate = 2;
    public const int LongestLate = 120;

    /// <summary>How many letters a signature has at most, and one.</summary>
    public const int LongestSignature = 40;

    // What some of the candidates are called.
    public const string Late = "late";
    public const string Signature = "signature";
    public const string Copyright = "copyright";

    private const int MaxLate = 12;
    private const int NearWeight = 50;
    private const int LateWeight = 38;
    private const int SignatureWeight = 30;
    private const int MaxSignatures = 3;
    private const int OwnerWeight = 15;

    /// <summary>Short lines near the headline that can be names.</summary>
    public static void Read(MetadataContext c, List<VisibleLine> before, List<VisibleLine> after, string? title)
    {
        NameHints.Read(c, before, after);
        for (int i = 0; i < after.Count && i < 14; i++)
        {
            string text = after[i].Text;
            AuthorRole role = AuthorRole.Author;
            bool label = BylineWords.IsAuthorLabel(text);
            if (i + 1 < after.Count && (BylineLeads.IsLead(text, ref role) || label))
            {
                c.Add(Field.Author, (label ? text.TrimEnd(':', '：', ' ') + ": " : text + " ") + after[i + 1].Text, Origin.Visible, "by", after[i + 1].Block, NearWeight + 25 - i);
            }
            else if (CanBeName(text, title))
            {
                c.Add(Field.Author, text, Origin.Visible, "line", after[i].Block, NearWeight - i);
            }
        }

        for (int i = Math.Max(0, before.Count - 3); i < before.Count; i++)
        {
            if (CanBeName(before[i].Text, title))
            {
                c.Add(Field.Author, before[i].Text, Origin.Visible, "line", before[i].Block, NearWeight - 20 - (before.Count - i));
            }
        }

        foreach (Candidate site in c.Of(Field.SiteName))
        {
            AddOwner(c, site.Value, "site");
        }
    }

    /// <summary>Texts anywhere behind the headline that say whose they are: "Posted by Ann", "Autorin: Ann Lee", "© 2024 Ann Lee".</summary>
    public static void ReadLate(MetadataContext c, int titleNode)
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
                AddOwner(c, Owner(text), Copyright);
            }
            else if (text[^1] == ':' || page[BlockOf(page, i)].TextLength < 160)
            {
                count += AddLate(c, i, text) ? 1 : 0;
            }
        }

        // Of the names behind paragraphs, the last ones: who signs does so at the end.
        int signatures = 0;
        for (int k = c.Scan.Signatures.Count - 1; k >= 0 && signatures < MaxSignatures && c.Scan.Signatures[k] >= start; k--)
        {
            int node = c.Scan.Signatures[k];
            if (IsSignature(page, node, page[node].Text.Span.Trim()))
            {
                c.Add(Field.Author, page.TextOf(node, 200), Origin.Visible, Signature, node, SignatureWeight);
                signatures++;
            }
        }
    }

    /// <summary>Whether a text behind a paragraph is a line of its own that is a name and nothing else.</summary>
    private static bool IsSignature(HtmlPage page, int node, ReadOnlySpan<char> text)
    {
        int block = BlockOf(page, node);
        return page[block].TextLength == page[node].TextLength && page[block].Tag is Tag.P or Tag.Div or Tag.Td
            && text.IndexOfAny(":,!?0123456789".AsSpan()) < 0 && page.FindAncestor(node, Tag.A) < 0 && CanBeName(text.ToString(), null);
    }

    /// <summary>Whether a text can be a signature, as far as its first letter and its length say.</summary>
    public static bool CanSign(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 4 and < LongestSignature && char.IsUpper(text[0]) && text.Contains(' ');
    }

    /// <summary>Whether a text begins as those do that say whose something is.</summary>
    public static bool CanSayWhose(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && (IsCopyright(text) || BylineLeads.CanLead(text)) && text.TrimEnd().Length <= 200;
    }

    /// <summary>Whether a text can begin so, as far as its first characters say.</summary>
    public static bool CanOpenSo(in ShownText text) =>
        text.First is '©' || (text.First is 'C' or 'c' && text.Second is 'o' or 'O') || (text.First == '(' && text.Second is 'c' or 'C') || BylineLeads.CanLead(text.First, text.Second, text.Third);

    private static bool IsCopyright(ReadOnlySpan<char> text) => text[0] switch
    {
        '©' => true,
        'C' or 'c' => text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase),
        '(' => text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

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
            else if (Behind(c.Page, c.Page[node].End, block) is var name && CanBeName(name, null))
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

    /// <summary>The holder of a site as a weak candidate, where the name is like a person's.</summary>
    public static void AddOwner(MetadataContext c, string name, string key)
    {
        string[] words = name.Split(' ');
        if (words.Length is 2 or 3 && name.Length < 40 && words.All(IsPartOfName) && BylineSplitter.KindOf(name) == AuthorKind.Person)
        {
            c.Add(Field.Author, name, Origin.Link, key, -1, OwnerWeight);
        }
    }

    private static bool IsPartOfName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.All(static c => char.IsLetter(c) || c is '\'' or '-' or '.');

    /// <summary>Whether a line begins with one to five words that all begin as names do; a long one parts several names.</summary>
    private static bool CanBeName(string text, string? title)
    {
        if (text.Length is < 3 or > 200 || (text.Length > 120 && !text.Contains(';', StringComparison.Ordinal)) || text == title)
        {
            return false;
        }

        int end = text.AsSpan().IndexOfAny(",|·•–—⋅●0123456789".AsSpan());
        ReadOnlySpan<char> first = (end < 0 ? text : text.AsSpan(0, end)).Trim();
        int words = 0;
        while (!first.IsEmpty)
        {
            int space = first.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? first : first[..space];
            first = space < 0 ? default : first[(space + 1)..].TrimStart();
            if (!char.IsLetter(word[0]) || (char.IsLower(word[0]) && word.Length > 4))
            {
                return false;
            }

            words++;
        }

        return words is >= 1 and <= 5 && !(text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and int by && BylineWords.EndsInNoCredit(text.AsSpan(0, by)));
    }

    private static int BlockOf(HtmlPage page, int node) => page.BlockAround(page[node].Parent);
}
