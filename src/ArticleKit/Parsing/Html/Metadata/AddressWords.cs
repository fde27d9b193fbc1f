namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The words in the path of a page's address: most addresses of articles are made of their headline.</summary>
internal sealed class AddressWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public AddressWords(Uri? url)
    {
        string path = url is { AbsolutePath.Length: < 400 } ? Uri.UnescapeDataString(url.AbsolutePath) : "";
        foreach (ReadOnlySpan<char> word in new WordSpans(TextTools.Bare(path)))
        {
            if (IsTelling(word))
            {
                _words.Add(Folded(word));
            }
        }
    }

    public int Count => _words.Count;

    /// <summary>The share of a bare text's words that the address holds, and how many of the address's words it holds.</summary>
    public (float Share, int Found) In(string bare)
    {
        if (_words.Count == 0)
        {
            return (0, 0);
        }

        int words = 0;
        int found = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(bare))
        {
            if (IsTelling(word))
            {
                words++;
                found += _words.Contains(Folded(word)) ? 1 : 0;
            }
        }

        return (words == 0 ? 0 : (float)found / words, Math.Min(found, _words.Count));
    }

    private static bool IsTelling(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAnyInRange('0', '9');

    /// <summary>The word as an address writes it: umlauts are spelt out, other marks are gone.</summary>
    private static string Folded(ReadOnlySpan<char> word)
    {
        string text = word.ToString();
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        text = text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (char c in text.Normalize(System.Text.NormalizationForm.FormD))
        {
            if (System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }
}
