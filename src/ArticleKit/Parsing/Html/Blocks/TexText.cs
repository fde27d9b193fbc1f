using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Formulas that stand in the text for MathJax or KaTeX to set: TeX between <c>\(</c> and <c>\)</c>, <c>\[</c> and <c>\]</c>, or <c>$$</c> twice.</summary>
internal static class TexText
{
    /// <summary>Adds a text with its formulas as such.</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The text's node; within code signs are signs.</param>
    /// <param name="output">Takes it.</param>
    public static void Append(HtmlPage page, int node, InlineBuilder output)
    {
        ReadOnlySpan<char> text = page[node].Text.Span;
        if (text.IndexOfAny('\\', '$') < 0 || page.FindAncestor(node, Tag.Code) >= 0)
        {
            output.Append(text);
            return;
        }

        while (Find(text, out int start, out int length))
        {
            ReadOnlySpan<char> tex = text.Slice(start + 2, length - 4).Trim();
            output.Append(text[..start]);
            output.Add(new InlineMath(tex.ToString()));
            text = text[(start + length)..];
        }

        output.Append(text);
    }

    /// <summary>The first formula of a text, its marks included.</summary>
    private static bool Find(ReadOnlySpan<char> text, out int start, out int length)
    {
        (start, length) = (0, 0);
        for (int i = 0; i + 4 < text.Length; i++)
        {
            int next = text[i..].IndexOfAny('\\', '$');
            if (next < 0 || (i += next) + 4 >= text.Length)
            {
                return false;
            }

            string close = (text[i], text[i + 1]) switch { ('\\', '(') => "\\)", ('\\', '[') => "\\]", ('$', '$') => "$$", _ => "" };
            if (close.Length == 0)
            {
                continue;
            }

            int end = text[(i + 2)..].IndexOf(close, StringComparison.Ordinal);
            ReadOnlySpan<char> tex = end < 0 ? default : text.Slice(i + 2, end);
            if (!tex.IsWhiteSpace() && (close[0] == '\\' || tex.ContainsAny("\\^_=")))
            {
                (start, length) = (i, end + 4);
                return true;
            }

            if (end < 0)
            {
                return false; // what is never closed is no formula, nor what opens behind it
            }
        }

        return false;
    }
}
