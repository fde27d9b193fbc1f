using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <content>Quotes of all kinds, and figures that may be about one.</content>
internal sealed partial class BlockBuilder
{
    private void Quote(int node)
    {
        NodeList<Block> content = Nested(node);
        if (content.All(static b => b is Figure))
        {
            // A quote whose words were not kept: what is left of it are pictures.
            _output.AddRange(content);
        }
        else if (content is [PullQuote, ..] && QuoteReader.Pull(content) is { } named)
        {
            // The class that tells it stands on what is within the quote; the text still has to say it.
            _output.Add(named);
            _display.Consider(named);
        }
        else
        {
            BlockQuote quote = _quotes.Read(node, content);
            _output.Add(quote);
            if (!_quotes.IsOfThread(node))
            {
                _display.Consider(quote, IsPlain(node));
            }
        }
    }

    /// <summary>A box that may hold a line lifted out of the text: its words tell, once all the text is known.</summary>
    private void MaybePull(int node)
    {
        NodeList<Block> content = Nested(node);
        _output.AddRange(content);
        if (!_quotes.IsOfThread(node))
        {
            _display.Consider(content);
        }
    }

    /// <summary>A box beside the text, which may hold no more than a line lifted out of it.</summary>
    private void Beside(int node)
    {
        NodeList<Block> box = Nested(node);
        if (box.IsEmpty)
        {
            return;
        }

        _output.Add(new Aside(box));
        if (!_quotes.IsOfThread(node))
        {
            _display.Consider(_output[^1]);
        }
    }

    /// <summary>A box whose class says that its words are lifted out of the text; what holds more than that is read as any other.</summary>
    private void Pull(int node)
    {
        NodeList<Block> content = Nested(node);
        if (_page[node].Tag == Tag.Blockquote && !content.IsEmpty)
        {
            content = [_quotes.Read(node, content)];
        }

        if (QuoteReader.Pull(content) is { } pull)
        {
            _output.Add(pull);
            if (_page[node].Tag != Tag.Blockquote || !QuoteClasses.IsOwn(_page.Attribute(node, Attr.Class)))
            {
                _display.Consider(pull);
            }
        }
        else
        {
            _output.AddRange(content);
        }
    }

    /// <summary>A figure without a picture: a quote with its source, or whatever it holds.</summary>
    private void Figure(int node)
    {
        NodeList<Block> content = Nested(node);
        if (FigureReader.OwnEmbed(_page.Attribute(node, Attr.Class), content) is { } embed)
        {
            _output.Add(embed);
        }
        else if (QuoteReader.InFigure(content) is { } quote)
        {
            _output.Add(quote);
            _display.Consider(quote);
        }
        else
        {
            _output.AddRange(content);
        }
    }

    /// <summary>A box of quotes that was not chosen for the text: it is read all the same, for it may be a pull quote.</summary>
    private void Lifted(int node)
    {
        NodeList<Block> box = Nested(node);
        if ((QuoteReader.Pull(box) ?? QuoteReader.PullWithin(box)) is { } lifted && !_quotes.IsOfThread(node) && !_quotes.HoldsPraise(node))
        {
            _output.Add(lifted);
            _display.ConsiderLifted(lifted, IsPlain(node));
        }
    }

    /// <summary>Whether a page says no more of a quote than that it is one.</summary>
    private bool IsPlain(int node) => !QuoteClasses.IsNamedBox(_page, node);
}
