using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Blocks;
using ArticleKit.Parsing.Html.Content;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html;

/// <summary>A piece of HTML within another format: nothing is chosen, all of its text is taken.</summary>
internal static class HtmlFragment
{
    /// <summary>The blocks of the piece.</summary>
    /// <exception cref="ArticleLimitException">The piece passes a limit of the options.</exception>
    public static NodeList<Block> Read(string html, Uri? url, ArticleParserOptions options)
    {
        using HtmlPage page = PageReader.Read(html, options);
        List<TextUnit> units = Segmenter.Segment(page);
        var kept = new bool[units.Count];
        Array.Fill(kept, true);
        var context = new BlockContext(page, CollectionsMarshal.AsSpan(units), kept, whole: true);
        return new BlockBuilder(context, new PageUrls(page, url)).Build();
    }
}
