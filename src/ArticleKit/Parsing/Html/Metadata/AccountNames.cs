using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Names of accounts that are a person's, written as an address is: <c>ann.lee</c>, <c>ann-maria-lee</c>.</summary>
internal static class AccountNames
{
    private const int MostParts = 4;
    private static readonly char[] Joiners = ['.', '-', '_'];

    /// <summary>Gives an author who is declared by such an account the name that the page prints: "Ann B. Lee".</summary>
    public static void Spell(HtmlPage page, List<AuthorOption> chosen)
    {
        foreach (AuthorOption option in chosen)
        {
            string[] parts = option.Author.Name.Split(Joiners);
            if (parts.Length is > 1 and <= MostParts && Array.TrueForAll(parts, static p => p.Length > 1 && p.All(char.IsLower)) && Printed(page, parts) is { } name)
            {
                option.Author = option.Author with { Name = name };
            }
        }
    }

    /// <summary>The first text that holds all the names with capitals, side by side but for an initial.</summary>
    private static string? Printed(HtmlPage page, string[] parts)
    {
        var name = new List<string>();
        foreach (ref readonly ShownText shown in page.Shown.All)
        {
            ReadOnlySpan<char> text = page[shown.Node].Text.Span;
            if (text.IndexOf(parts[^1], StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            (int found, bool initial) = (0, false);
            name.Clear();
            foreach (ReadOnlySpan<char> word in new WordSpans(text))
            {
                if (found > 0 && !initial && word is [var letter, '.'] && char.IsUpper(letter))
                {
                    initial = true;
                    name.Add(word.ToString());
                    continue;
                }

                bool last = found == parts.Length - 1;
                ReadOnlySpan<char> inner = last ? word.TrimEnd(".,;:!?()\"'“”‘’„") : word;
                if (!IsPart(inner, parts[found]))
                {
                    (found, initial) = (0, false);
                    name.Clear();
                    if (!IsPart(word, parts[0]))
                    {
                        continue;
                    }

                    inner = word;
                    last = false;
                }

                name.Add(inner.ToString());
                found++;
                if (last)
                {
                    return string.Join(' ', name);
                }
            }
        }

        return null;
    }

    private static bool IsPart(ReadOnlySpan<char> word, string part) => word.Length > 0 && char.IsUpper(word[0]) && word.Equals(part, StringComparison.OrdinalIgnoreCase);
}
