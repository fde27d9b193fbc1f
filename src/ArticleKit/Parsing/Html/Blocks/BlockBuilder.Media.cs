using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <content>Pictures, players, rules and formulas.</content>
internal sealed partial class BlockBuilder
{
    /// <summary>What no text was chosen from may still be a picture, a frame or a rule of the article.</summary>
    private void Unkept(int node)
    {
        if (!_context.IsWithin(node))
        {
            return;
        }

        Tag tag = _page[node].Tag;
        if (tag == Tag.Hr)
        {
            FlushParagraph();
            _output.Add(new ThematicBreak());
            return;
        }

        if (MathReader.IsFormula(_page, node))
        {
            FlushParagraph();
            _output.Add(new MathBlock(MathReader.Tex(_page, node)));
        }
        else if (_figures.IsMedia(node))
        {
            FlushParagraph();
            if (_figures.ReadAny(node) is { } block)
            {
                Show(block);
            }
        }
        else if (!_figures.IsPassedOver(node))
        {
            for (int i = node + 1; i < _page[node].End; i = _page[i].End)
            {
                if (_page[i].Tag != Tag.Text)
                {
                    Unkept(i);
                }
            }
        }
    }

    private bool IsBlockMedia(int node) =>
        _page[node].Tag is Tag.Iframe or Tag.Video or Tag.Audio or Tag.AmpVideo or Tag.AmpIframe || PlayerElements.Is(_page, node);

    /// <summary>Adds what there is to see. A picture of a page stands where it is shown first, and where it has a caption of its own; a player where it is shown first.</summary>
    private void Show(Block block)
    {
        if (block is Embed player && !_context.Whole && !_shown.Add(player.Url))
        {
            return;
        }

        if (block is Figure { Content: [var only] } figure && !_context.Whole)
        {
            bool known = !_shown.Add(only.Url);
            if (figure.Caption.IsEmpty ? known : !_shown.Add(only.Url + " " + figure.Caption.ToPlainText()))
            {
                return;
            }
        }

        _output.Add(block);
    }
}
