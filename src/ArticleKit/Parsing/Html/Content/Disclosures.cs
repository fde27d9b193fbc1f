using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>Takes out of an article the notices that its links pay whoever wrote it, that a script is missing, how to subscribe, where they do not look just like the text around them; and what its last lines say of source, rights and credits.</summary>
internal static class Disclosures
{
    private const float Sure = 0.95f;
    private const int MostWords = 80;
    private const int LongestNotice = 600;
    private const int LongestOwner = 60;
    private const int MostLines = 3;
    private const int MostWordsOfSource = 8;

    /// <summary>Takes it out of what is kept.</summary>
    public static void Drop(HtmlPage page, ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if (kept[i] && p[i] < Sure && units[i].Words <= MostWords)
            {
                kept[i] = !ReadOn.IsNotice(UnitFacts.TextOf(page, units[i], LongestNotice));
            }
        }

        for (int lines = 0; lines < MostLines && kept.LastIndexOf(true) is > 0 and var last && units[last].Words <= MostWords; lines++)
        {
            string line = UnitFacts.TextOf(page, units[last], LongestOwner);
            if (!IsOwner(line) && !ReadOn.OpensWithRights(line) && !(units[last].Words <= MostWordsOfSource && (ReadOn.IsSource(line) || ReadOn.KeepsRights(line) || CreditMarks.Find(line) == 0)))
            {
                return;
            }

            kept[last] = false;
        }
    }

    /// <summary>Whether a line says whose a text is, and since when: "Copyright 2024 WKLH. All rights reserved.", "© 2024 Lake Ledger".</summary>
    private static bool IsOwner(string line)
    {
        bool word = line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> rest = line.AsSpan(word ? "copyright".Length : 0).TrimStart(" :");
        bool mark = rest.StartsWith("©") || rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase);
        rest = rest.TrimStart("©(cC) ");
        if (word && rest.Length > 0 && !rest.TrimEnd('.').Contains(' '))
        {
            return true; // a name alone
        }

        return (word || mark) && rest.Length > 4 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[3]);
    }
}
