using System.Text;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The words in the path of a page's address: most addresses of articles are made of their headline.</summary>
internal sealed class AddressWords
{
    private const int Shortest = 2;
    private const int Longest = 60;

    private readonly List<string> _words = [];
    private ulong _firsts;

    public AddressWords(Uri? url)
    {
        string path = url is { AbsolutePath.Length: < 400 } ? Uri.UnescapeDataString(url.AbsolutePath) : "";
        foreach (ReadOnlySpan<char> word in new WordSpans(TextTools.Bare(path)))
        {
            if (IsTelling(word) && !Holds(Folded(word)))
            {
                string folded = Folded(word).ToString();
                _words.Add(folded);
                _firsts |= 1UL << (folded[0] & 63);
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
        for (int start = 0; start < bare.Length;)
        {
            int end = start;
            char highest = '\0';
            bool digits = false;
            for (; end < bare.Length && bare[end] != ' '; end++)
            {
                highest = (char)Math.Max(highest, bare[end]);
                digits |= char.IsAsciiDigit(bare[end]);
            }

            ReadOnlySpan<char> word = bare.AsSpan(start, end - start);
            if (word.Length is > Shortest and < Longest && !digits)
            {
                words++;
                found += Holds(highest < 0x80 ? word : Folded(word)) ? 1 : 0;
            }

            start = end + 1;
        }

        return (words == 0 ? 0 : (float)found / words, Math.Min(found, _words.Count));
    }

    private bool Holds(ReadOnlySpan<char> folded)
    {
        if ((_firsts & (1UL << (folded[0] & 63))) == 0)
        {
            return false;
        }

        foreach (string word in _words)
        {
            if (word[0] == folded[0] && folded.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTelling(ReadOnlySpan<char> word) => word.Length is > Shortest and < Longest && !word.ContainsAnyInRange('0', '9');

    /// <summary>The word as an address writes it: umlauts are spelt out, other marks are gone.</summary>
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word) => Ascii.IsValid(word) ? word : AddressLetters.Spell(word.ToString()) is { Length: > 0 } spelt ? spelt : word;
}
