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
    private const int LongestName = 80;
    private const int MostScripts = 40;

    /// <summary>The blocks of the text that scripts carry; null where the page prints its own, or they carry none.</summary>
    public static NodeList<Block>? Instead(HtmlPage page, NodeList<Block> printed, Uri? url, ArticleParserOptions options)
    {
        if (printed.ToPlainText().Length >= MostPrinted)
        {
            return null;
        }

        StateText best = default;
        int scripts = 0;
        for (int i = 0; i < page.Count && scripts < MostScripts; i++)
        {
            if (page[i].Tag == Tag.Script && JsonOf(page, i) is { } json && JsonLd.TryParse(json.AsMemory()) is { } document)
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

    /// <summary>The JSON of a script: all of it, or what it gives to a variable; null where it is a program.</summary>
    private static string? JsonOf(HtmlPage page, int script)
    {
        ReadOnlySpan<char> type = page.Attribute(script, Attr.Type).Trim();
        if (type.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) || page[script].End - script < 2 || page[script + 1].Text.Length < Shortest)
        {
            return null;
        }

        ReadOnlySpan<char> text = page[script + 1].Text.Span.Trim().TrimEnd("; \r\n");
        if (type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            return text.ToString();
        }

        if (!IsGiven(text))
        {
            return null;
        }

        text = text[(text.IndexOf('=') + 1)..].TrimStart();
        return text.Length > 0 && text[0] is '{' or '[' && text[^1] is '}' or ']' ? text.ToString() : null;
    }

    /// <summary>Whether a script begins with giving a state to a variable, named as frameworks name theirs: <c>window.__INITIAL_STATE__ =</c>.</summary>
    public static bool IsGiven(ReadOnlySpan<char> script)
    {
        script = script[..Math.Min(script.Length, LongestName)].TrimStart();
        return script.StartsWith("window.__") && script.Contains('=');
    }
}
