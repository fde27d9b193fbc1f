using ArticleKit.Model;

namespace ArticleKit.Parsing.PlainText;

/// <summary>
/// For each character of an article's plain text its place in the text that the article was parsed from. It stands beside the tree, and is made by
/// laying the two texts side by side: parsing only drops marks and white space, it never changes the order or the letters.
/// </summary>
internal sealed class TextSourceMap
{
    // As much of a block as must fit before its place is taken for certain.
    private const int Probe = 48;

    private readonly Dictionary<int, int[]> _blocks = [];

    private TextSourceMap()
    {
    }

    /// <summary>Lays the title, the subtitle and the blocks of an article along its source.</summary>
    /// <param name="article">The article that <see cref="TextArticleParser"/> made of the source.</param>
    /// <param name="source">The text it was made of.</param>
    public static TextSourceMap Create(Article article, string source)
    {
        var map = new TextSourceMap();
        int at = 0;
        for (int i = 0; i < article.Body.Count; i++)
        {
            string text = article.Body[i].ToPlainText(PlainTextOptions.Everything);
            if (map.Lay(i, text, source, at) is { } end)
            {
                at = end;
            }
        }

        map.Lay(TitleKey, article.Title ?? "", source, 0);
        map.Lay(SubtitleKey, article.Subtitle ?? "", source, 0);
        return map;
    }

    /// <summary>The key of the title in <see cref="Find"/>.</summary>
    public const int TitleKey = -1;

    /// <summary>The key of the subtitle in <see cref="Find"/>.</summary>
    public const int SubtitleKey = -2;

    /// <summary>A range of a block's plain text as a range of the source; null when the block was not found there.</summary>
    public (int Start, int End)? Find(int block, int start, int end) =>
        _blocks.TryGetValue(block, out int[]? places) && start >= 0 && end <= places.Length && start < end ? (places[start], places[end - 1] + 1) : null;

    private int? Lay(int key, string text, string source, int from)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        for (int at = from; at < source.Length; at = NextLine(source, at))
        {
            int[] places = new int[Math.Min(Probe, text.Length)];
            if (Fit(text, source, at, places) >= 0)
            {
                places = new int[text.Length];
                int end = Fit(text, source, at, places);
                if (end >= 0)
                {
                    _blocks[key] = places;
                    return end;
                }
            }
        }

        return null;
    }

    private static int NextLine(string source, int at)
    {
        int next = source.AsSpan(at).IndexOfAny('\n', '\r');
        return next < 0 ? source.Length : at + next + 1;
    }

    /// <summary>Lays the beginning of a text, as much as there are places for; -1 when a letter does not fit.</summary>
    private static int Fit(string text, string source, int at, int[] places)
    {
        int line = at;
        for (int i = 0; i < places.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                places[i] = Math.Min(at, source.Length - 1);
                continue;
            }

            while (at < source.Length && source[at] != text[i] && !(char.IsSurrogate(source[at]) && text[i] == '\uFFFD'))
            {
                if (source[at] is '\n' or '\r')
                {
                    line = at + 1;
                }

                // Marks and white space may have been dropped; a letter or a digit only in the number of a list's item.
                if (char.IsLetter(source[at]) || (char.IsDigit(source[at]) && at - line > 5))
                {
                    return -1;
                }

                at++;
            }

            if (at >= source.Length)
            {
                return -1;
            }

            places[i] = at++;
        }

        return at;
    }
}
