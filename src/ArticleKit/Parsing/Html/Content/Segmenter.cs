using System.Buffers;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Cuts a page into its <see cref="TextUnit"/>s, in one walk.</summary>
internal sealed class Segmenter
{
    private const int LongLine = 36;
    private const int LongNext = 40;
    private const int ShortSentence = 20;
    private const int FarthestLook = 60;

    private static readonly bool[] BreakTags = [.. Enum.GetValues<Tag>().Select(static t => TagFacts.IsBlock(t) || t is Tag.Button or Tag.Label)];

    private readonly HtmlPage _page;
    private readonly List<TextUnit> _units;
    private TextUnit _unit;
    private bool _open;
    private bool _inWord;
    private int _breaks;
    private int _line;
    private bool _afterBlank;
    private int _media;

    private Segmenter(HtmlPage page)
    {
        _page = page;
        _units = new List<TextUnit>(Math.Max(16, page.Count / 5));
    }

    /// <summary>The units of a page.</summary>
    public static List<TextUnit> Segment(HtmlPage page)
    {
        var segmenter = new Segmenter(page);
        Surroundings[] around = ArrayPool<Surroundings>.Shared.Rent(page.Count + 1);
        byte[] classes = ArrayPool<byte>.Shared.Rent(page.Classes.Count);
        classes.AsSpan(0, page.Classes.Count).Clear();
        segmenter.Walk(around, classes);
        ArrayPool<byte>.Shared.Return(classes);
        ArrayPool<Surroundings>.Shared.Return(around);
        return segmenter._units;
    }

    private void Walk(Span<Surroundings> around, Span<byte> classes)
    {
        ReadOnlySpan<PageNode> nodes = _page.Nodes;
        int container = Math.Max(_page.Body, 0);
        int containerEnd = nodes.IsEmpty ? 0 : nodes[container].End;

        // What stands before the body is never walked, and the array holds what an earlier page left in it.
        around[..container].Clear();
        for (int i = container; i < nodes.Length; i++)
        {
            while (i >= containerEnd && container > 0)
            {
                Close();
                container = BlockAround(nodes, nodes[container].Parent);
                containerEnd = nodes[container].End;
            }

            ref readonly PageNode node = ref nodes[i];
            Surroundings inherited = node.Parent >= 0 ? around[node.Parent] : Surroundings.None;
            if (node.Tag == Tag.Text)
            {
                around[i] = inherited;
                if (!node.Raw)
                {
                    Add(i, container, inherited, node.Text.Span);
                }

                continue;
            }

            _media += node.Tag is Tag.Img or Tag.Iframe or Tag.Video or Tag.Audio or Tag.AmpImg or Tag.AmpIframe or Tag.AmpVideo ? 1 : 0;
            around[i] = node.TextLength == 0 ? inherited : inherited | SurroundingsOf.Element(_page, i, inherited, classes); // what holds no text is never asked for
            if (node.Raw)
            {
                for (int k = i + 1; k < node.End; k++)
                {
                    around[k] = around[i];
                }

                i = node.End - 1;
                continue;
            }

            if (node.Tag == Tag.Br || IsSetAsBreak(_page, i))
            {
                if (++_breaks > 1 || EndsParagraph(nodes, i))
                {
                    Close();
                }

                _line = _unit.Length;
            }
            else if (node.TextLength == 0 && !Breaks(node.Tag) && IsGlued(nodes, i, container))
            {
                Close();
            }
            else if (Breaks(node.Tag))
            {
                Close();
                container = i;
                containerEnd = node.End;
            }
            else if (node.Tag == Tag.A && _open)
            {
                _unit.Links++;
            }
        }

        Close();
    }

    /// <summary>
    /// Whether a single line break parts two paragraphs, as it does where a text stands bare in a <c>div</c> or a table cell, and where
    /// one <c>p</c> holds all of them: the line before it is long and closes a sentence, and so long a line follows. Lines of verse and of addresses do not.
    /// </summary>
    private bool EndsParagraph(ReadOnlySpan<PageNode> nodes, int index)
    {
        if (!_open || _unit.Length - _line < LongLine || !UnitFacts.ClosesSentence(_unit.LastChar))
        {
            return false;
        }

        int length = 0;
        for (int i = index + 1; i < nodes.Length && i < index + FarthestLook && length < LongNext; i++)
        {
            if (nodes[i].Tag == Tag.Br || Breaks(nodes[i].Tag))
            {
                // A second break, or a box set into the text, parts them anyhow.
                return length == 0 && !Breaks(nodes[i].Tag);
            }

            length += nodes[i].Tag == Tag.Text && !nodes[i].Raw ? nodes[i].TextLength : 0;
        }

        return length >= LongNext;
    }

    /// <summary>Whether an element stands for a line break by its class: <c>span class="br"</c>, with nothing in it.</summary>
    public static bool IsSetAsBreak(HtmlPage page, int node) =>
        page[node] is { Tag: Tag.Span, TextLength: 0, Class: not 0 and var name } && HasWord(page.Classes[name], "br");

    private static bool HasWord(ReadOnlySpan<char> names, ReadOnlySpan<char> word)
    {
        foreach (ReadOnlySpan<char> name in new WordSpans(names))
        {
            if (name.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether an element without text stands where one sentence ends and the next begins with no space between them: what a reader sees
    /// apart is set apart by a style that we do not see.
    /// </summary>
    private bool IsGlued(ReadOnlySpan<PageNode> nodes, int index, int container) =>
        _open && !_afterBlank && nodes[container].Tag != Tag.P && _unit.Length >= ShortSentence && UnitFacts.ClosesSentence(_unit.LastChar) && _unit.LastChar != ')'
        && nodes[index].End < nodes.Length && nodes[nodes[index].End] is { Tag: Tag.Text, Raw: false, TextLength: > 0 } next && char.IsUpper(next.Text.Span[0]);

    private static int BlockAround(ReadOnlySpan<PageNode> nodes, int node)
    {
        while (node > 0 && !Breaks(nodes[node].Tag))
        {
            node = nodes[node].Parent;
        }

        return Math.Max(node, 0);
    }

    /// <summary>Controls are inline by the standard's style sheet, but no reader takes a button's label for a part of a sentence.</summary>
    private static bool Breaks(Tag tag) => BreakTags[(int)tag];

    private void Add(int index, int container, Surroundings around, ReadOnlySpan<char> text)
    {
        if (_page[index].TextLength == 0 && text.IndexOfAnyExceptInRange('\0', ' ') < 0)
        {
            // What stands between most tags: there is nothing to count.
            if (_open)
            {
                _inWord = false;
                _afterBlank = char.IsWhiteSpace(text[^1]);
                _unit.End = index + 1;
            }

            return;
        }

        if (!_open)
        {
            text = TextCounter.TrimStart(text);
            if (text.IsEmpty)
            {
                return;
            }

            _open = true;
            _line = 0;
            _inWord = false;
            _unit = new TextUnit { First = index, Container = container, Around = around, FirstChar = text[0], MediaBefore = _media };
            _media = 0;
            _unit.Links = (around & Surroundings.Link) != 0 ? 1 : 0;
        }

        if (TextCounter.Count(text, ref _unit, ref _inWord))
        {
            _breaks = 0;
        }

        _afterBlank = char.IsWhiteSpace(text[^1]);
        ref readonly PageNode node = ref _page[index];
        _unit.End = index + 1;
        _unit.LinkLength += node.LinkLength;
        if (node.Parent > container && _page[node.Parent].Tag is Tag.B or Tag.Strong)
        {
            _unit.StrongLength += node.TextLength;
        }
        else if (node.Parent > container && _page[node.Parent].Tag is Tag.I or Tag.Em)
        {
            _unit.EmphasisLength += node.TextLength;
        }
    }

    private void Close()
    {
        _breaks = 0;
        if (_open)
        {
            _open = false;
            _units.Add(_unit);
        }
    }
}
