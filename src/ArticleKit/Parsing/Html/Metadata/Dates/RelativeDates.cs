using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>Dates told from the moment of reading ("3 hours ago", "gestern"), counted from a reference that the caller gives.</summary>
internal static class RelativeDates
{
    private const int MinutesOfDay = 24 * 60;

    private static readonly string[] Agos = DateWords.Of("ago");

    private static readonly (string Word, int Minutes)[] Units = [.. Of("minute", 1), .. Of("hour", 60), .. Of("day", MinutesOfDay), .. Of("week", 7 * MinutesOfDay)];

    private static readonly (string Word, int Days)[] Words = [.. Of("yesterday", -1), .. Of("today", 0)];

    /// <summary>A printed date, else one told from <paramref name="reference"/> when there is one.</summary>
    public static bool FindAny(string text, string? language, int from, DateTimeOffset? reference, out FoundDate found) =>
        DateFinder.TryFind(text, language, from, out found) || (from == 0 && reference is { } moment && text.Length < 80 && TryFind(text, moment, out found));

    /// <summary>Whether a short text tells a date from the moment of reading, however long ago.</summary>
    public static bool IsTold(string text) => Array.Exists(Agos, ago => Word(text, ago) >= 0) || Array.Exists(Words, word => Word(text, word.Word) >= 0);

    /// <summary>A date told from a moment.</summary>
    public static bool TryFind(string text, DateTimeOffset reference, out FoundDate found)
    {
        found = default;
        foreach (string ago in Agos)
        {
            if (Word(text, ago) >= 0 && Number(text, out int number, out int after))
            {
                foreach ((string unit, int minutes) in Units)
                {
                    if (text.AsSpan(after).TrimStart().StartsWith(unit, StringComparison.OrdinalIgnoreCase) && number < 100_000)
                    {
                        DateTimeOffset moment = reference.AddMinutes(-(double)number * minutes);
                        ArticleDate date = minutes >= MinutesOfDay ? ArticleDate.FromDate(DateOnly.FromDateTime(moment.DateTime)) : ArticleDate.FromDateTimeOffset(moment);
                        found = new FoundDate(date, 0, text.Length, false);
                        return true;
                    }
                }
            }
        }

        foreach ((string word, int days) in Words)
        {
            if (Word(text, word) >= 0)
            {
                found = new FoundDate(ArticleDate.FromDate(DateOnly.FromDateTime(reference.DateTime).AddDays(days)), 0, text.Length, false);
                return true;
            }
        }

        return false;
    }

    private static int Word(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        bool ideograph = word[0] >= Letters.FirstEastAsian;
        return at >= 0 && (ideograph || ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))) ? at : -1;
    }

    private static bool Number(string text, out int number, out int after)
    {
        number = 0;
        after = 0;
        int at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0)
        {
            return false;
        }

        after = at;
        while (after < text.Length && char.IsAsciiDigit(text[after]) && after - at < 6)
        {
            number = (number * 10) + text[after++] - '0';
        }

        return true;
    }

    private static IEnumerable<(string Word, int Amount)> Of(string key, int amount) => DateWords.Of(key).Select(word => (word, amount));
}
