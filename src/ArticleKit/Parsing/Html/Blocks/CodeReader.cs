using System.Buffers;
using System.Globalization;
using System.Text;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Code as written: every space and line break counts.</summary>
internal static class CodeReader
{
    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "brush:"];

    // What its script turns into a drawing, in any element of that class.
    private const string Diagram = "mermaid";

    // What highlighters call the numbers that they print beside the lines.
    private static readonly string[] LineNumbers = ["lineno", "linenumber", "line-number", "line_number", "linenos", "gutter", "ln-num", "lnt"];

    // What stands for a language where a highlighter is to guess it or to leave the code alone.
    private static readonly WordSet NoLanguages = new("none", "auto", "plain", "text", "txt", "plaintext", "nohighlight", "no-highlight", "*");

    private static readonly SearchValues<char> DigitsAndBlanks = SearchValues.Create("0123456789 \r\n\t\u00A0");

    /// <summary>Whether an element holds a diagram in words, for a script to draw.</summary>
    public static bool IsDiagram(HtmlPage page, int node) => page[node].Class is not 0 and var name && page.Classes[name].Trim().Equals(Diagram, StringComparison.OrdinalIgnoreCase);

    /// <summary>The code of an element.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pre">The element.</param>
    /// <param name="whole">Whether every name of a language is one: then also those that tell a highlighter to leave the code as it is.</param>
    public static CodeBlock Read(HtmlPage page, int pre, bool whole)
    {
        var code = new StringBuilder();
        for (int i = pre + 1; i < page[pre].End; i++)
        {
            if (page[i].Tag == Tag.Text)
            {
                code.Append(page[i].Text.Span);
            }
            else if (IsLineNumber(page, i))
            {
                i = page[i].End - 1;
            }
            else if (page[i].Tag == Tag.Br || (page[i].Tag is Tag.Div or Tag.Tr or Tag.Li && code.Length > 0 && code[^1] != '\n'))
            {
                code.Append('\n');
            }
        }

        string text = code.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
        string? language = LanguageOf(page, pre)?.ToLowerInvariant();
        return new CodeBlock(text.Trim('\n').TrimEnd()) { Language = language is null || (NoLanguages.Contains(language) && !whole) ? null : language };
    }

    /// <summary>Whether an element holds nothing but digits, and its name or its being hidden from readers aloud says that they count lines.</summary>
    private static bool IsLineNumber(HtmlPage page, int node)
    {
        bool named = page[node].TextLength > 0
            && ((page[node].Class is not 0 and var name && Caseless.HoldsAny(page.Classes[name], LineNumbers)) || ((page[node].Kinds & AttrKinds.Shown) != 0 && page.Attribute(node, Attr.AriaHidden) is "true"));
        for (int i = node + 1; named && i < page[node].End; i++)
        {
            named = page[i].Tag != Tag.Text || page[i].Text.Span.IndexOfAnyExcept(DigitsAndBlanks) < 0;
        }

        return named;
    }

    /// <summary>Whether a code counts, from any number on, the lines of another, two or more: highlighters print both side by side.</summary>
    public static bool AreNumbersOf(ReadOnlySpan<char> numbers, ReadOnlySpan<char> lines)
    {
        int count = 0;
        int last = 0;
        foreach (ReadOnlySpan<char> line in numbers.EnumerateLines())
        {
            if (!int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || (count > 0 && number != last + 1))
            {
                return false;
            }

            last = number;
            count++;
        }

        return count > 1 && count == lines.Count('\n') + 1;
    }

    private static string? LanguageOf(HtmlPage page, int pre)
    {
        int code = page.FindDescendant(pre, Tag.Code);
        foreach (int node in (ReadOnlySpan<int>)[pre, code, page[pre].Parent])
        {
            if (node < 0)
            {
                continue;
            }

            string? declared = page.AttributeText(node, Attr.DataLang) ?? page.AttributeText(node, Attr.DataLanguage);
            if (declared is not null)
            {
                return declared;
            }

            if (IsDiagram(page, node))
            {
                return Diagram;
            }

            if (LanguageIn(page.AttributeText(node, Attr.Class) ?? "") is { } language)
            {
                return language;
            }
        }

        return null;
    }

    private static string? LanguageIn(string classes)
    {
        string[] words = classes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            foreach (string prefix in Prefixes)
            {
                if (words[i].StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    // A brush may stand apart from its name: "brush: python".
                    string name = words[i].Length > prefix.Length ? words[i][prefix.Length..] : prefix[^1] == ':' && i + 1 < words.Length ? words[i + 1] : "";
                    return name.TrimEnd(';') is { Length: > 0 } language ? language : null;
                }
            }
        }

        return null;
    }
}
