using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Offices beside names in a byline: "Reporter Ann Lee", "Ann Lee Staff Writer", and the desks that bear a name themselves.</summary>
internal static class BylineOffices
{
    /// <summary>Cuts an office printed before or behind a name without a comma: "Reporter Ann Lee", "Ann Lee Staff Writer".</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> part)
    {
        part = !part.IsEmpty && part[0] >= Letters.FirstEastAsian ? BeforeOffice(part) : WithoutSmall(WithoutOur(part));

        // Names in scripts without spaces are one word.
        while (part.LastIndexOf(' ') is > 0 and int space && !IsDesk(part, space) && !part[..space].EndsWith(" The") && BylineWords.Offices.Contains(part[(space + 1)..]) && (part[..space].Contains(' ') || part[0] >= Letters.FirstEastAsian))
        {
            bool hired = !part[(space + 1)..].Equals("staff", StringComparison.OrdinalIgnoreCase);
            part = part[..space].TrimEnd();
            part = hired && part.EndsWith(" staff", StringComparison.OrdinalIgnoreCase) && part[..^6].Contains(' ') ? part[..^6].TrimEnd() : part; // "Ann Lee Example Staff Writer"
        }

        while (part.IndexOf(' ') is > 0 and int first && part[(first + 1)..].Contains(' ') && IsOpeningOffice(part[..first]))
        {
            part = part[(first + 1)..].TrimStart();
        }

        return part;
    }

    /// <summary>"unserer Mitarbeiterin Ann Lee" to "Ann Lee".</summary>
    private static ReadOnlySpan<char> WithoutOur(ReadOnlySpan<char> part)
    {
        int space = part.IndexOf(' ');
        if (space < 0 || !BylineWords.Our.Contains(part[..space]))
        {
            return part;
        }

        ReadOnlySpan<char> rest = part[(space + 1)..].TrimStart();
        int next = rest.IndexOf(' ');
        return next > 0 && BylineWords.Offices.Contains(rest[..next]) ? rest[(next + 1)..].TrimStart() : part;
    }

    /// <summary>"national political reporter Ann Lee" to "Ann Lee".</summary>
    private static ReadOnlySpan<char> WithoutSmall(ReadOnlySpan<char> part)
    {
        const int MostWords = 4;
        int start = 0;
        for (int i = 0; i < MostWords && start < part.Length && char.IsLower(part[start]); i++)
        {
            int space = part[start..].IndexOf(' ');
            if (space < 0)
            {
                return part;
            }

            int next = start + space + 1;
            if (next < part.Length && char.IsUpper(part[next]) && part[next..].Contains(' ') && BylineWords.Newsroom.Contains(part.Slice(start, space)))
            {
                return part[next..];
            }

            start = next;
        }

        return part;
    }

    /// <summary>"김하나 기자 이메일" to "김하나": what stands behind an office too goes with it.</summary>
    private static ReadOnlySpan<char> BeforeOffice(ReadOnlySpan<char> part)
    {
        for (int space = part.IndexOf(' '); space > 0;)
        {
            int next = part[(space + 1)..].IndexOf(' ') is >= 0 and int length ? space + 1 + length : part.Length;
            if (BylineWords.Offices.Contains(part[(space + 1)..next]))
            {
                return part[..space];
            }

            space = next < part.Length ? next : -1;
        }

        return part;
    }

    /// <summary>Whether a text ends in a word for many: "Example Staff", "The Example editors", but not "Ann Lee Staff Writers".</summary>
    private static bool IsDesk(ReadOnlySpan<char> part, int space)
    {
        ReadOnlySpan<char> last = part[(space + 1)..];
        ReadOnlySpan<char> before = part[..space];
        return last.Equals("staff", StringComparison.OrdinalIgnoreCase)
            || (last[^1] == 's' && BylineWords.Organisations.Contains(last) && !BylineWords.Offices.Contains(before[(before.LastIndexOf(' ') + 1)..]));
    }

    private static bool IsOpeningOffice(ReadOnlySpan<char> word) => word is "Reporter" or "Correspondent" or "Journalist" or "Redakteur" or "Redakteurin" or "Reporterin" or "Korrespondent" or "Korrespondentin" or "Autor" or "Autorin" or "Volontär" or "Volontärin" or "Journaliste" or "Periodista" or "Muhabir" or "Rechtsanwalt" or "Rechtsanwältin";

    /// <summary>Whether a text is an office, not the name of who holds it.</summary>
    public static bool Is(ReadOnlySpan<char> part)
    {
        if (Heads(part))
        {
            return true;
        }

        ReadOnlySpan<char> first = default, last = default;
        int words = 0;
        bool within = false;
        bool any = false;
        foreach (ReadOnlySpan<char> word in new WordSpans(part))
        {
            if (!word.IsEmpty)
            {
                first = words++ == 0 ? word : first;
                last = word;
                within |= word is "at" or "of" or "the" or "der" or "für" or "for";
                any |= BylineWords.Offices.Contains(word);
            }
        }

        if (words > 1 && last.Equals("staff", StringComparison.OrdinalIgnoreCase) && !BylineWords.Offices.Contains(first))
        {
            return false; // "Example News Staff" is a desk
        }

        return BylineWords.Offices.Contains(last)
            || (words > 1 && BylineWords.Offices.Contains(first) && !BylineWords.Organisations.Contains(last))
            || (words > 2 && within && any);
    }

    /// <summary>Whether an office closes a text as it does behind every name where names stand before offices and have no capitals: "김하나 기자".</summary>
    public static bool FollowsName(ReadOnlySpan<char> part) => part[0] >= Letters.FirstEastAsian && Cut(part).Length < part.Length;

    /// <summary>Whether names that joiners hold together are one office: "Sales and Marketing Director", "Head of Sales and Marketing".</summary>
    public static bool IsJoined(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        ReadOnlySpan<char> last = text[(text.LastIndexOf(' ') + 1)..];
        return BylineWords.Offices.Contains(last) || Heads(text);
    }

    /// <summary>Whether a text begins as the office of who leads something does: "Head of Sales".</summary>
    private static bool Heads(ReadOnlySpan<char> text)
    {
        int of = text.IndexOf(" of ");
        return of > 0 && (text[..of] is "Head" or "VP" or "Chair" || (!text[..of].Contains(' ') && BylineWords.Offices.Contains(text[..of])));
    }

    /// <summary>Whether an office bears a name: "Our Editors", "Example Contributor", not "Senior Editor".</summary>
    public static bool BearsName(ReadOnlySpan<char> part)
    {
        int words = 0;
        int named = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(part))
        {
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !BylineWords.Offices.Contains(word))
            {
                return false;
            }

            words++;
            named += BylineWords.Offices.Contains(word) ? 0 : 1;
        }

        return words is 2 or 3 && named > 0;
    }
}
