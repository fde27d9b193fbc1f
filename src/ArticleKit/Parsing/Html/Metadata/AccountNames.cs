using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Names of accounts that are a person's, written as an address is: <c>ann.lee</c>.</summary>
internal static class AccountNames
{
    /// <summary>Gives an author who is declared by such an account the name that the page prints: "Ann B. Lee".</summary>
    public static void Spell(HtmlPage page, List<AuthorOption> chosen)
    {
        foreach (AuthorOption option in chosen)
        {
            string[] parts = option.Author.Name.Split('.');
            if (parts.Length == 2 && Array.TrueForAll(parts, static p => p.Length > 1 && p.All(char.IsLower)) && Printed(page, parts[0], parts[1]) is { } name)
            {
                option.Author = option.Author with { Name = name };
            }
        }
    }

    /// <summary>The first text that holds both names with capitals, an initial between them at most.</summary>
    private static string? Printed(HtmlPage page, string first, string last)
    {
        foreach (ref readonly ShownText shown in page.Shown.All)
        {
            ReadOnlySpan<char> text = page[shown.Node].Text.Span;
            if (text.IndexOf(last, StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            (string before, string middle) = ("", "");
            foreach (ReadOnlySpan<char> word in new WordSpans(text))
            {
                ReadOnlySpan<char> inner = word.TrimEnd(".,;:!?()\"'“”‘’„");
                if (before.Length > 0 && IsPart(inner, last))
                {
                    return string.Join(' ', ((string[])[before, middle, inner.ToString()]).Where(static part => part.Length > 0));
                }

                bool follows = before.Length > 0 && middle.Length == 0 && word is [var initial, '.'] && char.IsUpper(initial);
                (before, middle) = IsPart(word, first) ? (word.ToString(), "") : follows ? (before, word.ToString()) : ("", "");
            }
        }

        return null;
    }

    private static bool IsPart(ReadOnlySpan<char> word, string part) => word.Length > 0 && char.IsUpper(word[0]) && word.Equals(part, StringComparison.OrdinalIgnoreCase);
}
