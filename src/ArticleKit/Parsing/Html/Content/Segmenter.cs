using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Cuts a page into its <see cref="TextUnit"/>s, in one walk.</summary>
internal sealed class Segmenter
{
    private readonly HtmlPage _page;
    private readonly List<TextUnit> _units;
    private TextUnit _unit;
    private bool _open;
    private bool _inWord;
    private int _breaks;

    private Segmenter(HtmlPage page)
    {
        _page = page;
        _units = new List<TextUnit>(Math.Max(16, page.Count / 8));
    }

    /// <summary>The units of a page, and for every node what stands around it.</summary>
    public static List<TextUnit> Segment(HtmlPage page, Span<Surroundings> around)
    {
        var segmenter = new Segmenter(page);
        segmenter.Walk(around);
        return segmenter._units;
    }

    private void Walk(Span<Surroundings> around)
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

            around[i] = inherited | SurroundingsOf.Element(_page, i, inherited);
            if (node.Raw || node.Tag == Tag.Noscript)
            {
                for (int k = i + 1; k < node.End; k++)
                {
                    around[k] = around[i];
                }

                i = node.End - 1;
                continue;
            }

            if (node.Tag == Tag.Br)
            {
                if (++_breaks > 1)
                {
                    Close();
                }
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

    private static int BlockAround(ReadOnlySpan<PageNode> nodes, int node)
    {
        while (node > 0 && !Breaks(nodes[node].Tag))
        {
            node = nodes[node].Parent;
        }

        return Math.Max(node, 0);
    }

    /// <summary>Controls are inline by the standard's style sheet, but no reader takes a button's label for a part of a sentence.</summary>
    private static bool Breaks(Tag tag) => TagFacts.IsBlock(tag) || tag is Tag.Button or Tag.Label;

    private void Add(int index, int container, Surroundings around, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            bool blank = c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) || c is '\u200B' or '\uFEFF';
            if (blank)
            {
                _inWord = false;
                continue;
            }

            if (!_open)
            {
                _open = true;
                _inWord = false;
                _unit = new TextUnit { First = index, Container = container, Around = around, FirstChar = c, Hash = 2166136261 };
                _unit.Links = (around & Surroundings.Link) != 0 ? 1 : 0;
            }

            _breaks = 0;
            Count(c);
        }

        if (_open)
        {
            ref readonly PageNode node = ref _page[index];
            _unit.End = index + 1;
            _unit.LinkLength += node.LinkLength;
            if (node.Parent > container && _page[node.Parent].Tag is Tag.B or Tag.Strong)
            {
                _unit.StrongLength += node.TextLength;
            }
        }
    }

    private void Count(char c)
    {
        _unit.Length++;
        _unit.LastChar = c;
        if (c is >= 'a' and <= 'z')
        {
            Letter(c);
        }
        else if (c is >= 'A' and <= 'Z')
        {
            _unit.Capitals++;
            Letter((char)(c | 0x20));
        }
        else if (c is >= '0' and <= '9')
        {
            _unit.Digits++;
            Letter(c);
            _unit.Letters--;
        }
        else if (c < '\u0080')
        {
            _inWord &= c is '\'' or '-';
            _unit.Commas += c == ',' ? 1 : 0;
            _unit.Stops += c is '.' or '!' or '?' ? 1 : 0;
            _unit.Quotes += c == '"' ? 1 : 0;
        }
        else
        {
            CountOther(c);
        }
    }

    private void CountOther(char c)
    {
        switch (c)
        {
            case '，' or '、' or '،':
                _unit.Commas++;
                _inWord = false;
                break;
            case '。' or '！' or '？' or '؟' or '।' or '…' or '۔':
                _unit.Stops++;
                _inWord = false;
                break;
            case '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』':
                _unit.Quotes++;
                _inWord = false;
                break;
            case >= '\u2E80' and <= '\uD7A3' or >= '\u0E00' and <= '\u0E7F':
                // Scripts without spaces: two characters make a word, more or less.
                _unit.Letters++;
                _unit.Words += _unit.Letters & 1;
                _unit.Hash = (_unit.Hash ^ c) * 16777619;
                break;
            default:
                if (char.IsLetter(c))
                {
                    if (char.IsUpper(c))
                    {
                        _unit.Capitals++;
                    }

                    Letter(LowerCase.Of(c));
                }
                else if (!char.IsSurrogate(c))
                {
                    _inWord &= c is '’' or '\u00AD';
                }

                break;
        }
    }

    private void Letter(char lower)
    {
        if (!_inWord)
        {
            _inWord = true;
            _unit.Words++;
        }

        _unit.Letters++;
        _unit.Hash = (_unit.Hash ^ lower) * 16777619;
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
