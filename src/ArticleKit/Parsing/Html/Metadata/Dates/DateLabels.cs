using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>What the words before a printed date say of it.</summary>
internal static class DateLabels
{
    /// <summary>The date is neither of publication nor of change: an event, a copyright, a deadline.</summary>
    public const int Other = -2;

    private const int MostRead = 60;
    private const int Parts = 256;

    private static readonly (string Word, int Meaning)[][] Words = Table();

    /// <summary>Positive for publication, -1 for a change, 0 for no word, <see cref="Other"/> for something else.</summary>
    public static int Read(ReadOnlySpan<char> before)
    {
        before = before.Trim();
        if (before.IsEmpty)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[MostRead];
        return Last(lower[..LowerCase.Write(before.Length > MostRead ? before[^MostRead..] : before, lower)], out _);
    }

    /// <summary>Where the words begin that stand right before a date and say that it is the one of publication or of a change; -1 where there are none.</summary>
    public static int StartOf(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        int from = Math.Max(0, before.Length - MostRead);
        Span<char> lower = stackalloc char[MostRead];
        int meaning = Last(lower[..LowerCase.Write(before[from..], lower)], out Range word);
        if (meaning is 0 or Other)
        {
            return -1;
        }

        // "Published on", "Giriş Tarihi:"; but of "Published Ann" the last word is a name.
        ReadOnlySpan<char> rest = before[from..][word.End..].Trim();
        bool ends = rest.IsEmpty || rest[^1] == ':' || char.IsLower(rest[0]);
        return ends && !rest.Contains(' ') ? from + word.Start.Value : -1;
    }

    /// <summary>What the last word means that says something; of several that begin there, publication is believed first.</summary>
    private static int Last(ReadOnlySpan<char> text, out Range place)
    {
        place = default;
        for (int at = text.Length - 1; at >= 0; at--)
        {
            if (at > 0 && char.IsLetter(text[at - 1]) && text[at] < Letters.FirstEastAsian)
            {
                continue;
            }

            int best = 0;
            foreach ((string word, int meaning) in Words[text[at] % Words.Length])
            {
                // Where a word stands twice, only the last place counts, within a longer word or not.
                if ((best == 0 || meaning > best) && text[at..].StartsWith(word) && text[(at + 1)..].IndexOf(word) < 0)
                {
                    best = meaning;
                    place = at..(at + word.Length);
                }
            }

            if (best != 0)
            {
                return best;
            }
        }

        return 0;
    }

    /// <summary>All words with what they mean, parted by their first letter.</summary>
    private static (string Word, int Meaning)[][] Table()
    {
        ILookup<int, (string Word, int Meaning)> words = Of("published", 1).Concat(Of("changed", -1)).Concat(Of("other", Other))
            .ToLookup(static w => w.Word[0] % Parts);
        return [.. Enumerable.Range(0, Parts).Select(i => words[i].ToArray())];
    }

    private static IEnumerable<(string Word, int Meaning)> Of(string key, int meaning) => DateWords.Of(key).Select(word => (word, meaning));
}
