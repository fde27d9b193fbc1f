using ArticleKit.Model;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Gives figures the captions that stand beside them on the page, each to one figure.</summary>
internal sealed class CaptionsBeside(BlockContext context)
{
    private readonly HtmlPage _page = context.Page;
    private int _next;

    /// <summary>The captions of what an element shows, which are taken by it: those in one box with it, or the line right behind it.</summary>
    public List<Caption> Take(int media)
    {
        var mine = new List<Caption>();
        IReadOnlyList<Caption> all = context.Captions;

        // Figures are read in the order of the page, and so are their captions.
        while (_next < all.Count && all[_next].End <= media && !Holds(all[_next].Box, media))
        {
            _next++;
        }

        while (_next < all.Count && IsOf(all[_next], media, mine))
        {
            mine.Add(all[_next++]);
        }

        return mine;
    }

    private bool IsOf(in Caption caption, int media, List<Caption> before) =>
        Holds(caption.Box, media) || Holds(media, caption.First)
        || (caption.Box == 0 && before.Count == 0 && caption.First >= _page[media].End && !HasText(_page[media].End, caption.First));

    private bool Holds(int box, int node) => box > 0 && node >= box && node < _page[box].End;

    /// <summary>Whether words, or another picture, stand between two nodes.</summary>
    private bool HasText(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_page[i].Tag is Tag.Img or Tag.AmpImg or Tag.Iframe or Tag.Video or Tag.AmpVideo or Tag.Audio || (_page[i].Tag == Tag.Text && !_page[i].Raw && !_page[i].Text.Span.IsWhiteSpace()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The smallest element around a caption; -1 when it holds other words too.</summary>
    public int ElementOf(in Caption caption)
    {
        int node = _page.ElementAround(caption.First, caption.End);
        int length = 0;
        for (int i = caption.First; i < caption.End; i++)
        {
            length += _page[i].Tag == Tag.Text && !_page[i].Raw ? _page[i].TextLength : 0;
        }

        return node > 0 && _page[node].TextLength == length ? node : -1;
    }

    /// <summary>The text of a caption.</summary>
    public string TextOf(in Caption caption)
    {
        var words = new List<string>();
        for (int i = caption.First; i < caption.End; i++)
        {
            if (_page[i].Tag == Tag.Text && !_page[i].Raw && _page.TextOf(i) is { Length: > 0 } text)
            {
                words.Add(text);
            }
        }

        return string.Join(' ', words);
    }
}
