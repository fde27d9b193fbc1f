using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Markdown.Blocks;

/// <summary>The inlines of one block as they grow, with the HTML elements that stand open among them.</summary>
internal sealed class HtmlElements(InlineBuilder output, PageUrls urls)
{
    // More open elements than any line of text has; the rest keep their text alone.
    private const int MostOpen = 64;

    private readonly List<string> _open = [];
    private string? _skipped;
    private bool _inLink;
    private int _floor;

    public void Append(ReadOnlySpan<char> text)
    {
        if (_skipped is null)
        {
            output.Append(text);
        }
    }

    public void Add(Inline inline)
    {
        if (_skipped is null)
        {
            output.Add(inline);
        }
    }

    public void Break()
    {
        if (_skipped is null)
        {
            output.Break();
        }
    }

    /// <summary>Opens a node of Markdown; <see cref="Close"/> makes it of what was added since.</summary>
    public void Open(Func<NodeList<Inline>, Inline> make) => output.Open(make);

    public void Close() => output.Close();

    /// <summary>Opens a link; false within another one, which may hold none.</summary>
    public bool OpenLink(string url, string? title)
    {
        if (_inLink)
        {
            return false;
        }

        _inLink = true;
        output.Open(content => new Link(url, content) { Title = title });
        return true;
    }

    public void CloseLink()
    {
        output.Close();
        _inLink = false;
    }

    /// <summary>Begins a run of siblings: elements of HTML opened in it close in it, and tags in it close no element around it.</summary>
    public Scope Enter()
    {
        var scope = new Scope(_floor, _skipped);
        _floor = _open.Count;
        return scope;
    }

    public void Leave(Scope scope)
    {
        CloseDownTo(_floor);
        (_floor, _skipped) = (scope.Floor, scope.Skipped);
    }

    /// <summary>Takes a tag of HTML; what is no tag of a kind the article knows leaves no trace.</summary>
    public void Tag(string markup)
    {
        if (HtmlTag.Read(markup) is not { } tag)
        {
            return;
        }

        if (_skipped is not null)
        {
            _skipped = tag.Closes && tag.Name == _skipped ? null : _skipped;
        }
        else if (tag.Closes)
        {
            int at = _open.LastIndexOf(tag.Name);
            CloseDownTo(at >= _floor ? at : _open.Count);
        }
        else
        {
            Opening(tag);
        }
    }

    private void Opening(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "br":
                output.Break();
                break;
            case "img" when tag.Attribute("src") is { } source && urls.Resolve(source) is { } url:
                output.Add(new InlineImage(url) { Alt = tag.Attribute("alt") is { Length: > 0 } alt ? alt : null });
                break;
            case "script" or "style" or "template" or "title" or "textarea":
                _skipped = tag.Name;
                break;
            case "a" when _open.Count < MostOpen && tag.Attribute("href") is { } href && urls.Resolve(href) is { } address:
                if (OpenLink(address, tag.Attribute("title")))
                {
                    _open.Add(tag.Name);
                }

                break;
            default:
                if (_open.Count < MostOpen && MakerOf(tag.Name) is { } make)
                {
                    output.Open(make);
                    _open.Add(tag.Name);
                }

                break;
        }
    }

    private void CloseDownTo(int count)
    {
        while (_open.Count > count)
        {
            string name = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (name == "a")
            {
                CloseLink();
            }
            else
            {
                output.Close();
            }
        }
    }

    private static Func<NodeList<Inline>, Inline>? MakerOf(string name) => name switch
    {
        "em" or "i" or "cite" or "dfn" or "var" => static content => new Emphasis(content),
        "strong" or "b" => static content => new Strong(content),
        "s" or "strike" or "del" => static content => new Strikethrough(content),
        "mark" => static content => new Highlight(content),
        "sub" => static content => new Subscript(content),
        "sup" => static content => new Superscript(content),
        "q" => static content => new InlineQuote(content),
        "code" or "kbd" or "samp" or "tt" => static content => new InlineCode(content.ToPlainText()),
        _ => null,
    };

    /// <summary>What stood open around a run of siblings.</summary>
    internal readonly record struct Scope(int Floor, string? Skipped);
}
