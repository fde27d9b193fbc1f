using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>The words that stand between and beside names in bylines, in many languages.</summary>
internal static class BylineWords
{
    /// <summary>Words that join two names.</summary>
    public static readonly WordSet Joiners = new(BylineTable.Of("joiner"));

    /// <summary>Joiners that are also parts of names or other words: they join only between whole names.</summary>
    public static readonly WordSet WeakJoiners = new(BylineTable.Of("weak-joiner"));

    /// <summary>Words of an office or desk: a part made of them, or ending in one, is no name.</summary>
    public static readonly WordSet Offices = new(BylineTable.Of("office"));

    /// <summary>Words that make a name an organisation's.</summary>
    public static readonly WordSet Organisations = new(BylineTable.Of("organization"));

    /// <summary>Words between names, several of them or long, with the spaces around them: in interviews mostly.</summary>
    public static readonly string[] LongJoiners = [.. BylineTable.Of("long-joiner").Select(static joiner => $" {joiner} ")];

    // The letters that they begin with, a bit each whatever the case.
    private static readonly uint LongJoinerStarts = LongJoiners.Aggregate(0u, static (letters, joiner) => letters | (1u << (joiner[1] & 0x1F)));

    private static readonly string[][] FromTo = [.. BylineTable.Of("from-to").Select(static pair => pair.Split(' ')).Select(static pair => new[] { pair[0] + " ", " " + pair[1] + " " })];

    /// <summary>Words behind a name that a day follows: "Ann Lee Published 2 May".</summary>
    public static readonly WordSet Tails = new(BylineTable.Of("tail"));

    /// <summary>Words for what somebody is who writes for a paper.</summary>
    public static readonly WordSet Newsroom = new(BylineTable.Of("newsroom"));

    /// <summary>Words between a name and the day behind it.</summary>
    public static readonly WordSet BeforeDays = new(BylineTable.Of("before-day"));

    /// <summary>Those words before names that names follow within a line too: "2 May 2024 by Ann Lee".</summary>
    public static readonly WordSet InnerLeads = new(BylineTable.Of("inner-lead"));

    /// <summary>Words before the name of whom a box tells of: "About Ann Lee".</summary>
    public static readonly WordSet Abouts = new(BylineTable.Of("about"));

    /// <summary>Words that close the name of a company.</summary>
    public static readonly WordSet Companies = new(BylineTable.Of("company"));

    /// <summary>Words that begin a button or a link: "Visit the shop".</summary>
    public static readonly WordSet Buttons = new(BylineTable.Of("button"));

    /// <summary>Words that say whose somebody is who writes for a paper.</summary>
    public static readonly WordSet Our = new(BylineTable.Of("our"));

    private static readonly WordSet AuthorLabels = new(BylineTable.Of("author-label"));

    /// <summary>Names that are no names.</summary>
    private static readonly WordSet Nobody = new(BylineTable.Of("nobody"));

    /// <summary>Words that make of the "by" behind them no credit: "Sort by", "Trusted by".</summary>
    private static readonly WordSet NoCredits = new(BylineTable.Of("no-credit"));

    /// <summary>Words that stand beside names and dates and are neither.</summary>
    private static readonly WordSet Fillers = new(BylineTable.Of("filler"));

    /// <summary>Whether a text is a label for who wrote it, with or without a colon: a heading over the name.</summary>
    public static bool IsAuthorLabel(ReadOnlySpan<char> text) => text.Length is > 1 and < 12 && AuthorLabels.Contains(text.TrimEnd(":： "));

    /// <summary>Whether a text leads from one thing to another: "Vom Telefon zu Lösungen".</summary>
    public static bool LeadsOn(string text) => Array.Exists(FromTo, pair => text.StartsWith(pair[0], StringComparison.OrdinalIgnoreCase) && text.Contains(pair[1], StringComparison.Ordinal));

    /// <summary>Whether any of <see cref="LongJoiners"/> is in a text.</summary>
    public static bool HasLongJoiner(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int space = text[at..].IndexOf(' ');
            if (space < 0)
            {
                return false;
            }

            at += space;
            ReadOnlySpan<char> rest = text[at..];
            if (rest.Length > 1 && (LongJoinerStarts & (1u << (rest[1] & 0x1F))) == 0)
            {
                continue;
            }

            foreach (string joiner in LongJoiners)
            {
                if (rest.Length >= joiner.Length && ((rest[1] ^ joiner[1]) & ~0x20) == 0 && rest.StartsWith(joiner, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name is none, or a row of such: "Facebook Twitter".</summary>
    public static bool IsNobody(ReadOnlySpan<char> name)
    {
        if (Nobody.Contains(name) || IsLicense(name) || IsWiki(name))
        {
            return true;
        }

        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            if (!Nobody.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name is a wiki's, "From Wikipedia, the free encyclopedia": whoever came by wrote it.</summary>
    private static bool IsWiki(ReadOnlySpan<char> name)
    {
        const string Wiki = "wiki";
        const string Encyclopedia = "wikipedia";
        ReadOnlySpan<char> last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Equals(Wiki, StringComparison.OrdinalIgnoreCase) || last.Equals(Encyclopedia, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text is the name of a free licence: "CC BY-SA".</summary>
    private static bool IsLicense(ReadOnlySpan<char> name) =>
        name.StartsWith("CC", StringComparison.Ordinal) && (name.StartsWith("CC BY", StringComparison.Ordinal) || name.StartsWith("CC-BY", StringComparison.Ordinal) || name is "CC0")
        || name.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text holds no name, but words and numbers that stand beside names: "Posted on", "5 min read".</summary>
    public static bool IsFiller(ReadOnlySpan<char> text)
    {
        while (!(text = text.TrimStart()).IsEmpty)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> word = (space < 0 ? text : text[..space]).Trim(".,:()-–—");
            text = space < 0 ? default : text[space..];
            if (!word.IsEmpty && !char.IsDigit(word[0]) && !Fillers.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the last word of a text makes of the "by" behind it no credit.</summary>
    public static bool EndsInNoCredit(ReadOnlySpan<char> text) => NoCredits.Contains(text[(text.LastIndexOf(' ') + 1)..]);
}
