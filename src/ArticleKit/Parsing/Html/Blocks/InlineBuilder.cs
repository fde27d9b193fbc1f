using System.Buffers;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>
/// Collects the inlines of one paragraph. White space is collapsed as CSS does it, and stands outside emphasis and links, never at
/// their inner edges.
/// </summary>
internal sealed class InlineBuilder
{
    // Where a line may break, and a mark of byte order astray: no reader sees them, and they would part a word in two for every search.
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u200B\u2060\uFEFF");

    private static readonly char[] AllBlanks = [.. Enumerable.Range(0, '\u3001').Select(static c => (char)c).Where(IsBlank)];
    private static readonly SearchValues<char> Blanks = SearchValues.Create(AllBlanks);
    private static readonly SearchValues<char> BlanksButSpace = SearchValues.Create([.. AllBlanks.Where(static c => c != ' ')]);

    private readonly List<Frame> _frames = [new Frame(null)];
    private bool _space;
    private bool _any;
    private bool _seam;
    private char _last;

    /// <summary>Whether nothing but white space was added.</summary>
    public bool IsEmpty => !_any;

    public void Append(ReadOnlySpan<char> text)
    {
        // Words with one space between them are as they will be, unless one may be nothing but what is unseen: the spaces about that are one.
        bool whole = text.IndexOfAny(Unseen) < 0;
        int other = -1;
        for (int i = 0; i < text.Length;)
        {
            if (IsBlank(text[i]))
            {
                _space |= _any;
                i++;
                continue;
            }

            if (whole && other < i)
            {
                other = text[i..].IndexOfAny(BlanksButSpace) is >= 0 and int next ? i + next : text.Length;
            }

            int length = whole ? LengthOfWords(text[i..other]) : text[i..].IndexOfAny(Blanks) is >= 0 and int end ? end : text.Length - i;
            Words(text.Slice(i, length));
            i += length;
        }
    }

    /// <summary>
    /// Between two elements without a blank between them: what is set apart on the screen is a word each, "Flat bench" and "Price". Where a
    /// capital follows on a small letter or a sign, no word goes on.
    /// </summary>
    public void Seam() => _seam = _any;

    /// <summary>Adds a finished inline, such as a line of code.</summary>
    public void Add(Inline inline)
    {
        Frame frame = Settle();
        frame.Flush();
        frame.Items.Add(inline);
        _any = true;
    }

    /// <summary>A break within the paragraph; breaks at its edges are dropped.</summary>
    public void Break()
    {
        if (_any)
        {
            // Like blanks, breaks stand outside of what has just opened.
            _space = false;
            int at = _frames.Count - 1;
            while (at > 0 && _frames[at].IsEmpty)
            {
                at--;
            }

            _frames[at].Flush();
            _frames[at].Items.Add(new LineBreak());
        }
    }

    /// <summary>A break where none stands yet.</summary>
    public void BreakOnce()
    {
        if (Last is not null && !EndsInBreak)
        {
            Break();
        }
    }

    /// <summary>Whether what was added last is a break.</summary>
    public bool EndsInBreak => Last is { Text.Length: 0 } frame && frame.Items[^1] is LineBreak;

    private Frame? Last => _frames.FindLast(static f => !f.IsEmpty);

    /// <summary>Opens an element; <see cref="Close"/> makes its node of what was added since.</summary>
    /// <param name="make">Makes the node; null where the element says nothing that one around it does not say already.</param>
    public void Open(Func<NodeList<Inline>, Inline>? make) => _frames.Add(new Frame(make));

    /// <summary>Whether an element that makes the same nodes is open.</summary>
    public bool IsOpen(Func<NodeList<Inline>, Inline> make) => _frames.Exists(f => f.Make == make);

    public void Close()
    {
        Frame frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        frame.Flush();
        if (frame.Items.Count == 0)
        {
            return;
        }

        Frame around = _frames[^1];
        around.Flush();
        if (frame.Make is null)
        {
            frame.Items.ForEach(around.Add);
            return;
        }

        // Like blanks, breaks stand outside.
        int breaks = TrimBreaks(frame.Items);
        if (frame.Items.Count > 0)
        {
            around.Add(frame.Make(NodeList.From(frame.Items)));
        }

        for (; breaks > 0; breaks--)
        {
            around.Items.Add(new LineBreak());
        }
    }

    /// <summary>The inlines so far; the builder is empty again, its open elements stay open.</summary>
    public NodeList<Inline> Take()
    {
        Func<NodeList<Inline>, Inline>?[] makers = _frames.Count == 1 ? [] : [.. _frames.Skip(1).Select(static f => f.Make)];
        while (_frames.Count > 1)
        {
            Close();
        }

        Frame root = _frames[0];
        root.Flush();
        TrimBreaks(root.Items);
        NodeList<Inline> result = NodeList.From(root.Items);
        root.Items.Clear();
        _space = false;
        _any = false;
        _seam = false;
        foreach (Func<NodeList<Inline>, Inline>? make in makers)
        {
            Open(make);
        }

        return result;
    }

    /// <summary>How long the words are that a text begins with, one space between each two.</summary>
    /// <param name="text">A text without other blanks.</param>
    private static int LengthOfWords(ReadOnlySpan<char> text)
    {
        int spaces = text.IndexOf("  ");
        return spaces >= 0 ? spaces : text[^1] == ' ' ? text.Length - 1 : text.Length;
    }

    private static bool IsBlank(char c) => c <= ' ' || c == '\u00A0' || (c >= '\u0085' && char.IsWhiteSpace(c));

    private static int TrimBreaks(List<Inline> items)
    {
        int breaks = 0;
        while (items.Count > 0 && items[^1] is LineBreak)
        {
            items.RemoveAt(items.Count - 1);
            breaks++;
        }

        return breaks;
    }

    private void Words(ReadOnlySpan<char> words)
    {
        _space |= _seam && char.IsUpper(words[0]) && (char.IsLower(_last) || _last is '.' or ',' or ':' or ';' or '!' or '?' or '%' or ')');
        _seam = false;
        _last = words[^1];
        if (words.IndexOfAny(Unseen) < 0)
        {
            Settle().Text.Append(words);
            _any = true;
            return;
        }

        foreach (char c in words)
        {
            if (!Unseen.Contains(c))
            {
                Settle().Text.Append(c);
                _any = true;
            }
        }
    }

    /// <summary>Writes the space that is due, outside the elements that have just opened, and gives the innermost frame.</summary>
    private Frame Settle()
    {
        if (_space)
        {
            int at = _frames.Count - 1;
            while (at > 0 && _frames[at].IsEmpty)
            {
                at--;
            }

            if (_frames[at].Text.Length > 0 || _frames[at].Items.Count == 0 || _frames[at].Items[^1] is not LineBreak)
            {
                _frames[at].Text.Append(' ');
            }

            _space = false;
        }

        return _frames[^1];
    }

    private sealed class Frame(Func<NodeList<Inline>, Inline>? make)
    {
        public Func<NodeList<Inline>, Inline>? Make { get; } = make;

        public List<Inline> Items { get; } = [];

        public StringBuilder Text { get; } = new();

        public bool IsEmpty => Text.Length == 0 && Items.Count == 0;

        public void Flush()
        {
            if (Text.Length > 0)
            {
                Add(new Text(Text.ToString()));
                Text.Clear();
            }
        }

        /// <summary>Adds an inline; a text beside a text is one with it, and so is a link beside a link to the same place.</summary>
        public void Add(Inline inline)
        {
            if (inline is Text text && Items.Count > 0 && Items[^1] is Text before)
            {
                Items[^1] = new Text(before.Value + text.Value);
            }
            else if (inline is Link link && Items.Count > 0 && Items[^1] is Link same && same.Url == link.Url && same.Title == link.Title)
            {
                var joined = new Frame(null);
                foreach (Inline part in same.Content)
                {
                    joined.Add(part);
                }

                foreach (Inline part in link.Content)
                {
                    joined.Add(part);
                }

                Items[^1] = same with { Content = NodeList.From(joined.Items) };
            }
            else
            {
                Items.Add(inline);
            }
        }
    }
}
