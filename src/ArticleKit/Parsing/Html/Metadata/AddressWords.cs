using System.Globalization;
using System.Text;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The words in the path of a page's address: most addresses of articles are made of their headline.</summary>
internal sealed class AddressWords
{
    private readonly List<string> _words = [];
    private readonly char[] _folded = new char[64];

    public AddressWords(Uri? url)
    {
        string path = url is { AbsolutePath.Length: < 400 } ? Uri.UnescapeDataString(url.AbsolutePath) : "";
        foreach (ReadOnlySpan<char> word in new WordSpans(TextTools.Bare(path)))
        {
            if (IsTelling(word) && !Holds(Folded(word)))
            {
                _words.Add(Folded(word).ToString());
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
                found += Holds(Folded(word)) ? 1 : 0;
            }
        }

        return (words == 0 ? 0 : (float)found / words, Math.Min(found, _words.Count));
    }

    private bool Holds(ReadOnlySpan<char> folded)
    {
        foreach (string word in _words)
        {
            if (word[0] == folded[0] && folded.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTelling(ReadOnlySpan<char> word) => word.Length is > 2 and < 60 && !word.ContainsAnyInRange('0', '9');

    /// <summary>The word as an address writes it: umlauts are spelt out, other marks are gone.</summary>
    private ReadOnlySpan<char> Folded(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        int length = 0;
        foreach (char c in word.ToString().Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (length < _folded.Length && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                _folded[length++] = c;
            }
        }

        return length == 0 ? word : _folded.AsSpan(0, length);
    }
}
