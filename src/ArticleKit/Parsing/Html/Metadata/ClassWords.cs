using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What class names and ids say, read in one pass.</summary>
internal static class ClassWords
{
    // The first three letters of the words, a bit each: hardly anything else in a page's names begins so.
    private static readonly uint[] Starts = StartsOf(3,
        "author", "autor", "auteur", "byline", "by-line", "comment", "kommentar", "contributor", "creator", "dachzeile", "date", "datum", "dek", "deck", "eyebrow", "footer", "fecha", "headline", "kicker", "menu", "more-",
        "mostread", "modified", "nav", "newsletter", "overline", "overhead", "postuser", "poster", "popular", "promo", "publish", "posted", "pubdate", "related", "recommend", "recirc", "readmore", "recent",
        "sidebar", "suggest", "similar", "subtitle", "standfirst", "strapline", "signature", "submitted", "title", "teaser", "timestamp", "topline", "username", "user-name", "updated", "writer", "widget", "vcard", "reporter", "journalist", "yazar");

    // What stands before the name of a site in an address.
    private const string Site = "://";

    // The first three letters of the steps of addresses that are looked for; one is shorter.
    private const string ShortStep = "u/";
    private static readonly uint[] Steps = StartsOf(3,
        "author", "autor", "auteur", "by/", "contributor", "journalist", "member", "user/", "people/", "profile", "redakt", "writer", "etiqueta/", "keyword/", "motcle/", "schlagwort", "stichwort", "tag/", "topic/", "thema/", "trefwoord/");

    /// <summary>Reads names.</summary>
    /// <param name="names">Class names, an id or the like.</param>
    /// <param name="kind">What they say the element holds, if it is a small one.</param>
    /// <param name="zone">The part of the page that they name.</param>
    public static void Read(ReadOnlySpan<char> names, ref MarkKind kind, ref Zone zone)
    {
        uint[] starts = Starts;
        uint letters = 0; // the numbers of the last letters, five bits each
        for (int end = 0; end < names.Length; end++)
        {
            letters = (letters << 5) | Letter(names[end]);
            if ((starts[(letters >> 5) & 0x3FF] & (1u << (int)(letters & 0x1F))) == 0 || end < 2)
            {
                continue; // so with most letters
            }

            int i = end - 2;
            char c = names[i];
            char before = i == 0 ? ' ' : names[i - 1];
            bool start = !char.IsAsciiLetter(before) || (char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(before));
            if (char.IsAsciiLetter(c) && (start || (char)(c | 0x20) is 'a' or 'b' or 'd' or 'h'))
            {
                int read = ReadWord(names[i..], start, !IsUpdateTail(before), ref kind, ref zone);
                for (int skipped = 1; skipped < read && end + 1 < names.Length; skipped++)
                {
                    letters = (letters << 5) | Letter(names[++end]);
                }
            }
        }
    }

    /// <summary>One word; returns how many letters of it need no second look.</summary>
    private static int ReadWord(ReadOnlySpan<char> rest, bool start, bool date, ref MarkKind kind, ref Zone zone)
    {
        switch ((char)(rest[0] | 0x20))
        {
            case 'a' when Is(rest, "author") || (start && (Is(rest, "autor") || Is(rest, "auteur"))):
                kind |= MarkKind.Author;
                return 5;
            case 'b' when Is(rest, "byline") || Is(rest, "by-line"):
                kind |= MarkKind.Author;
                return 6;
            case 'd' when date && (Is(rest, "date") || (start && Is(rest, "datum"))):
                kind |= MarkKind.Date;
                return 4;
            case 'h' when Is(rest, "headline"):
                kind |= MarkKind.Title;
                return 8;
        }

        return start ? ReadStart(rest, ref kind, ref zone) : 1;
    }

    private static int ReadStart(ReadOnlySpan<char> rest, ref MarkKind kind, ref Zone zone)
    {
        switch ((char)(rest[0] | 0x20))
        {
            case 'c' when Is(rest, "comment"):
            case 'k' when Is(rest, "kommentar"):
                zone = Zone.Comments;
                return 7;
            case 'c' when Is(rest, "contributor") || Is(rest, "creator"):
                kind |= MarkKind.Author;
                return 6;
            case 'd' when IsWord(rest, "dek") || IsWord(rest, "deck"):
                kind |= MarkKind.Subtitle;
                break;
            case 'e' when Is(rest, "eyebrow"):
            case 'k' when Is(rest, "kicker"):
            case 'o' when Is(rest, "overline") || Is(rest, "overhead"):
            case 'd' when Is(rest, "dachzeile"):
            case 't' when Is(rest, "topline"):
                kind |= MarkKind.Kicker;
                break;
            case 'f' when Is(rest, "footer"):
                zone = Zone.Footer;
                break;
            case 'f' when IsWord(rest, "fecha"):
            case 'p' when Is(rest, "publish") || Is(rest, "pubdate"):
            case 't' when Is(rest, "timestamp"):
                kind |= MarkKind.Date;
                break;
            case 'p' when Is(rest, "post-excerpt") || Is(rest, "post_excerpt"):
                kind |= MarkKind.Subtitle;
                break;
            case 'p' when Is(rest, "post"):
                kind |= Is(rest, "postuser") || Is(rest, "poster-") || Is(rest, "posteruser") || IsWord(rest, "poster") ? MarkKind.Author : Is(rest, "posted") ? MarkKind.Date : MarkKind.None;
                break;
            case 'm' when Is(rest, "menu") || Is(rest, "more-") || Is(rest, "mostread"):
            case 'n' when IsWord(rest, "nav") || Is(rest, "navbar") || Is(rest, "navigation") || Is(rest, "newsletter"):
                zone = Zone.Nav;
                break;
            case 'm' when Is(rest, "modified"):
            case 'u' when Is(rest, "updated"):
                kind |= MarkKind.Modified | MarkKind.Date;
                break;
            case 'p' when Is(rest, "popular") || Is(rest, "promo"):
            case 'r' when Is(rest, "related") || Is(rest, "recommend") || Is(rest, "recirc") || Is(rest, "readmore") || Is(rest, "recent"):
            case 's' when Is(rest, "suggest") || Is(rest, "similar"):
            case 't' when Is(rest, "teaser"):
                zone = Zone.Related;
                break;
            case 's' when IsWord(rest, "sidebar") || Is(rest, "sidebar-"):
            case 'w' when IsWord(rest, "widget"):
                zone = Zone.Aside;
                break;
            case 's' when Is(rest, "subtitle") || Is(rest, "sub-title") || Is(rest, "subhead") || Is(rest, "standfirst") || Is(rest, "strapline") || Is(rest, "subline"):
                kind |= MarkKind.Subtitle;
                return 9;
            case 's' when IsWord(rest, "submitted"):
                kind |= MarkKind.Author | MarkKind.Date;
                break;
            case 'j' when Is(rest, "journalist"):
            case 'r' when IsWord(rest, "reporter") || Is(rest, "reporter-") || Is(rest, "reporter_"):
            case 'y' when IsWord(rest, "yazar"):
            case 's' when Is(rest, "signature"):
            case 'u' when Is(rest, "username") || Is(rest, "user-name") || Is(rest, "user_name"):
            case 'v' when IsWord(rest, "vcard"):
            case 'w' when Is(rest, "writer"):
                kind |= MarkKind.Author;
                break;
            case 't' when IsWord(rest, "title") || Is(rest, "title-") || Is(rest, "title_"):
                kind |= MarkKind.Title;
                return 5;
        }

        return 1;
    }

    /// <summary>A letter's number, whatever its case; what is no letter has one too.</summary>
    private static uint Letter(char c) => c & 0x1Fu;

    /// <summary>A bit for the last of the first letters of each word, in the number that those before it choose.</summary>
    private static uint[] StartsOf(int letters, params ReadOnlySpan<string> words)
    {
        var starts = new uint[1 << (5 * (letters - 1))];
        foreach (string word in words)
        {
            uint before = 0;
            for (int i = 0; i < letters - 1; i++)
            {
                before = (before << 5) | Letter(word[i]);
            }

            starts[before] |= 1u << (int)Letter(word[letters - 1]);
        }

        return starts;
    }

    /// <summary>What a link leads to: a page about an author, or one that lists all that is written of a topic.</summary>
    public static MarkKind OfAddress(ReadOnlySpan<char> address)
    {
        if (!CanTell(address))
        {
            return MarkKind.None;
        }

        MarkKind found = OfStep(address); // "members/ann" is relative
        bool absolute = false;
        while (true)
        {
            if (found != MarkKind.None)
            {
                // What stands before the name of a site is no step of its addresses.
                int site = absolute ? -1 : address.IndexOf(Site);
                if (site < 0)
                {
                    return found;
                }

                absolute = true;
                address = address[(site + Site.Length)..];
            }

            int slash = address.IndexOf('/');
            if (slash < 0)
            {
                return MarkKind.None;
            }

            if (!absolute && slash > 0 && address[slash - 1] == ':' && slash + 1 < address.Length && address[slash + 1] == '/')
            {
                absolute = true;
                slash++;
                found = MarkKind.None;
            }
            else
            {
                found = OfStep(address[(slash + 1)..]);
            }

            address = address[(slash + 1)..];
        }
    }

    /// <summary>Whether any step of an address begins as one of those does that are looked for: few do.</summary>
    private static bool CanTell(ReadOnlySpan<char> address)
    {
        if (IsStart(address, 0))
        {
            return true;
        }

        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(address);
        if (units.Length < Vector256<ushort>.Count)
        {
            for (int at = 0; at < address.Length; at++)
            {
                if (address[at] == '/' && IsStart(address, at + 1))
                {
                    return true;
                }
            }

            return false;
        }

        for (int next = 0; next < units.Length; next += Vector256<ushort>.Count)
        {
            int at = Math.Min(next, units.Length - Vector256<ushort>.Count); // the last ones may look at some places again
            uint slashes = Vector256.Equals(Vector256.Create(units.Slice(at, Vector256<ushort>.Count)), Vector256.Create((ushort)'/')).ExtractMostSignificantBits();
            for (; slashes != 0; slashes &= slashes - 1)
            {
                if (IsStart(address, at + BitOperations.TrailingZeroCount(slashes) + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsStart(ReadOnlySpan<char> address, int at) =>
        at + 2 < address.Length ? (Steps[(Letter(address[at]) << 5) | Letter(address[at + 1])] & (1u << (int)Letter(address[at + 2]))) != 0 || address[at + 1] == ShortStep[1]
        : at + 2 == address.Length && address[at + 1] == ShortStep[1];

    private static MarkKind OfStep(ReadOnlySpan<char> step) => step.IsEmpty ? MarkKind.None : (char)(step[0] | 0x20) switch
    {
        'a' when (Is(step, "author") && !Is(step, "authors/login")) || Is(step, "autor") || Is(step, "auteur") => MarkKind.Author,
        'b' when Is(step, "by/") && !(step.Length > 3 && char.IsAsciiDigit(step[3])) => MarkKind.Author, // a licence has its version there
        'c' when Is(step, "contributor") => MarkKind.Author,
        'j' when Is(step, "journalist") => MarkKind.Author,
        'm' when IsWord(step, "member") || Is(step, "members/") || Is(step, "memberlist") => MarkKind.Author,
        'u' when Is(step, ShortStep) || ((Is(step, "user/") || Is(step, "users/")) && !Is(step, "user/login") && !Is(step, "users/login") && !Is(step, "users/sign")) => MarkKind.Author,
        'p' when Is(step, "people/") || Is(step, "profile") => MarkKind.Author,
        'r' when Is(step, "redakt") => MarkKind.Author,
        'w' when Is(step, "writer") => MarkKind.Author,
        'e' when Is(step, "etiqueta/") || Is(step, "etiquetas/") => MarkKind.Topic,
        'k' when Is(step, "keyword/") || Is(step, "keywords/") => MarkKind.Topic,
        'm' when Is(step, "motcle/") || Is(step, "mot-cle/") || Is(step, "mots-cles/") => MarkKind.Topic,
        's' when Is(step, "schlagwort") || Is(step, "stichwort") => MarkKind.Topic,
        't' when Is(step, "tag/") || Is(step, "tags/") || Is(step, "topic/") || Is(step, "topics/") || Is(step, "thema/") || Is(step, "themen/") || Is(step, "trefwoord/") => MarkKind.Topic,
        _ => MarkKind.None,
    };

    // "update" ends in "date" and "candidate" holds it.
    private static bool IsUpdateTail(char before) => (before | 0x20) is 'p' or 'i' or 'n' or 'l';

    /// <summary>Whether a text begins with a word; of those that do not, most have another letter where the word ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(ReadOnlySpan<char> text, string word) =>
        text.Length >= word.Length && (((text[word.Length - 1] ^ word[^1]) & ~0x20) == 0 || !char.IsAscii(text[word.Length - 1])) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        Is(text, word) && (text.Length == word.Length || !char.IsAsciiLetterLower(text[word.Length]));
}
