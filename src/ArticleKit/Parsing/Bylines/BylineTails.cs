using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Bylines;

/// <summary>What stands behind a name in its part of a byline, and before it: days, places, addresses, the paper that it writes for.</summary>
internal static class BylineTails
{
    private const int LongestAbbreviation = 3;
    private const int FewestInCapitals = 2;
    private const int MostInCapitals = 4;

    /// <summary>Cuts what follows a name: a number or date, a place, an address, "for Example News".</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> part, bool led) => WithoutHouse(WithoutAbout(BehindName(part)), led);

    private static ReadOnlySpan<char> BehindName(ReadOnlySpan<char> part)
    {
        int words = 0;
        int i = 0;
        while (i < part.Length)
        {
            int start = i;
            while (i < part.Length && part[i] != ' ')
            {
                i++;
            }

            ReadOnlySpan<char> word = part[start..i].TrimEnd(':');
            if (words > 0 && (word.Contains('@') || word.ContainsAnyInRange('0', '9') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            {
                return BeforeNumber(part[..start].TrimEnd());
            }

            if (words > 0 && word.Length > LongestAbbreviation && word[^1] == '.' && !char.IsLower(word[0]) && !word[..^1].Contains('.') && i + 1 < part.Length && char.IsUpper(part[i + 1]) && !Honorifics.Is(word))
            {
                return part[..(i - 1)]; // "Written by Ann Lee. Filed under rivers"
            }

            if (words > 1 && BylineWords.Tails.Contains(word))
            {
                return WithoutJoiner(part[..start].TrimEnd());
            }

            if (words > 0 && word is "Published" or "Updated" or "Posted" or "on" or "Last" or "am" or "vom" or "Stand:" or "Stand" or "le" or "•" or "»" && (words > 1 || IsStop(part[i..]) || IsDayAhead(part[i..])))
            {
                return part[..start];
            }

            if (words > 1 && IsStop(part[i..]) && i < part.Length && BylineWords.IsFiller(word))
            {
                return part[..start]; // a day: "Ann Lee December 8"
            }

            if (words == 1 && (word is "in" || (word is "at" && IsDayAhead(part[i..]))))
            {
                return part[..start];
            }

            if (words > 1 && word is "The" && part[..start].TrimEnd() is var before && before[(before.LastIndexOf(' ') + 1)..] is "To" or "Of" or "For" or "On" or "From")
            {
                return part; // "Letters To The Editor"
            }

            if (words > 1 && word is "in" or "In" or "The" or "For" or "for" or "für" or "pour" or "aus" or "at" or "à" or "from" or "em" or "para" or "via" or "is" or "ist")
            {
                return part[..start];
            }

            words++;
            while (i < part.Length && part[i] == ' ')
            {
                i++;
            }
        }

        return part;
    }

    /// <summary>A name without the word that joined to it what more was done: "Ann Lee and published".</summary>
    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> name) =>
        name.LastIndexOf(' ') is > 0 and int space && char.IsLower(name[space + 1]) && BylineWords.Joiners.Contains(name[(space + 1)..]) ? name[..space].TrimEnd() : name;

    /// <summary>A name without the small word that led to the number behind it: "Teresa à 18:40", "Ana a la 18:40".</summary>
    private static ReadOnlySpan<char> BeforeNumber(ReadOnlySpan<char> name)
    {
        const int Longest = 3;
        while (!name.IsEmpty && char.IsUpper(name[0]) && name.LastIndexOf(' ') is > 0 and int space && name.Length - space <= Longest + 1 && !name[(space + 1)..].ContainsAnyExceptInRange('a', 'ÿ'))
        {
            name = name[..space].TrimEnd();
        }

        return name;
    }

    /// <summary>A name without the full stop of its sentence; initials and abbreviations keep theirs.</summary>
    public static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> part)
    {
        int space = part.LastIndexOf(' ');
        return part.Length > 5 && part[^1] == '.' && part.Length - space > 4 && !part[(space + 1)..^1].Contains('.') && space > 0 ? part[..^1] : part;
    }

    /// <summary>Whether a number or nothing follows: after a name of one word, what "am" or "on" led to.</summary>
    private static bool IsStop(ReadOnlySpan<char> rest) => rest.Trim() is var text && (text.IsEmpty || char.IsDigit(text[0]));

    /// <summary>Whether the day of a week or the name of a month follows: "Ann on Tuesday".</summary>
    private static bool IsDayAhead(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        int space = rest.IndexOf(' ');
        ReadOnlySpan<char> word = space < 0 ? rest : rest[..space];
        return word.Length > 2 && char.IsUpper(word[0]) && BylineWords.IsFiller(word);
    }

    /// <summary>"About Ann Lee", as boxes beside a text are headed, to "Ann Lee".</summary>
    private static ReadOnlySpan<char> WithoutAbout(ReadOnlySpan<char> part)
    {
        int space = part.IndexOf(' ');
        return space > 0 && part[(space + 1)..].Contains(' ') && char.IsUpper(part[0]) && char.IsUpper(part[space + 1]) && BylineWords.Abouts.Contains(part[..space]) ? part[(space + 1)..] : part;
    }

    /// <summary>"ANN LEE Example Staff Writer" and "By Ann Lee of The Example" to the name.</summary>
    private static ReadOnlySpan<char> WithoutHouse(ReadOnlySpan<char> part, bool led)
    {
        int words = 0;
        int capitals = 0;
        int initials = 0;
        int end = 0;
        bool of = led && part.Contains(" of ", StringComparison.Ordinal);
        for (int at = 0; at < part.Length;)
        {
            int space = part[at..].IndexOf(' ') is >= 0 and int length ? at + length : part.Length;
            ReadOnlySpan<char> word = part[at..space];
            if (of && words > 1 && word is "of" && words == CapitalWords(part[..end]) && KindOf(part[..end]) == AuthorKind.Person && space + 1 < part.Length && IsOpening(part[(space + 1)..]))
            {
                return part[..end];
            }

            if (words == capitals && IsInCapitals(word))
            {
                capitals++;
                initials += word is [_] or [_, '.'] ? 1 : 0;
            }
            else if (words == capitals && capitals - initials is >= FewestInCapitals and <= MostInCapitals && IsCapitalized(word) && !BylineSplitter.IsSuffix(word) && !BylineWords.Buttons.Contains(part[..part.IndexOf(' ')]) && KindOf(part[..end]) == AuthorKind.Person)
            {
                return part[..end];
            }
            else if (!of)
            {
                return part;
            }

            words++;
            end = space;
            at = space + 1;
        }

        return part;
    }

    private static AuthorKind KindOf(ReadOnlySpan<char> name) => BylineSplitter.KindOf(name.ToString());

    /// <summary>Whether what follows "of" is a name: "Example News", "the Example staff".</summary>
    private static bool IsOpening(ReadOnlySpan<char> text) => char.IsUpper(text[0]) || (text.StartsWith("the ", StringComparison.Ordinal) && text.Length > 4 && char.IsUpper(text[4]));

    private static int CapitalWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(text))
        {
            words += !word.IsEmpty && char.IsUpper(word[0]) && word is not "The" ? 1 : 0;
        }

        return words;
    }

    private static bool IsCapitalized(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLower(word[2]);

    /// <summary>Whether a word is in capitals as a part of a name: "LEE", "O'NEILL", "McDONALD", the initial "B."</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        int small = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return capitals > 0 && (small == 0 || (small <= 2 && capitals > 3 && char.IsUpper(word[^1])));
    }
}
