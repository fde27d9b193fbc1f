using ArticleKit.Model;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html;

/// <summary>
/// The text of pages that a script fills in, out of the state they carry for it: JSON in a script of its own, such as <c>__NEXT_DATA__</c>, or
/// given to a variable. The text is one long string, or a list of blocks as editors keep it.
/// </summary>
internal static class ScriptState
{
    // A page that prints more than this has a text of its own.
    private const int MostPrinted = 400;
    private const int Shortest = 250;
    private const int MostScripts = 40;

    // Blocks are apart by one blank line.
    private const int Separator = 2;

    /// <summary>The blocks of the text that scripts carry; null where the page prints its own, or they carry none.</summary>
    public static NodeList<Block>? Instead(HtmlPage page, NodeList<Block> printed, Uri? url, ArticleParserOptions options)
    {
        if (Prints(printed, MostPrinted))
        {
            return null;
        }

        StateText best = default;
        int scripts = 0;
        for (int i = 0; i < page.Count && scripts < MostScripts; i++)
        {
            if (page[i].Tag == Tag.Script && JsonOf(page, i) is { IsEmpty: false } json && JsonLd.TryParse(json) is { } document)
            {
                scripts++;
                using (document)
                {
                    StateText found = StateText.Best(document.RootElement);
                    best = found.Letters > best.Letters ? found : best;
                }
            }
        }

        return best.Letters < Shortest ? null : StructuredBody.Read(best.Html, url, options);
    }

    /// <summary>Whether blocks have that much text; no more of it is written than tells.</summary>
    private static bool Prints(NodeList<Block> blocks, int letters)
    {
        int length = 0;
        for (int i = 0; i < blocks.Count && length < letters; i++)
        {
            int own = blocks[i].ToPlainText().Length;
            length += own + (own > 0 && length > 0 ? Separator : 0);
        }

        return length >= letters;
    }

    /// <summary>The JSON of a script: all of it, or what it gives to a variable; empty where it is a program.</summary>
    private static ReadOnlyMemory<char> JsonOf(HtmlPage page, int script)
    {
        ReadOnlySpan<char> type = page.Attribute(script, Attr.Type).Trim();
        if (type.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) || page[script].End - script < 2 || page[script + 1].Text.Length < Shortest)
        {
            return default;
        }

        ReadOnlyMemory<char> text = page[script + 1].Text;
        if (type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        text = TreeScript.GivesState(text.Span) ? text[(text.Span.IndexOf('=') + 1)..].Trim().TrimEnd("; \r\n") : default;
        return text.Length > 0 && text.Span[0] is '{' or '[' && text.Span[^1] is '}' or ']' ? text : default;
    }
}
