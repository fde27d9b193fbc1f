namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What class names and ids say, read in one pass.</summary>
internal static class ClassWords
{
    public static void Read(ReadOnlySpan<char> names, bool small, ref MarkKind kind, ref Zone zone)
    {
        for (int i = 0; i < names.Length; i++)
        {
            bool start = i == 0 || !char.IsAsciiLetter(names[i - 1]) || (char.IsAsciiLetterUpper(names[i]) && !char.IsAsciiLetterUpper(names[i - 1]));
            ReadOnlySpan<char> rest = names[i..];
            switch ((char)(rest[0] | 0x20))
            {
                case 'a' when small && (Is(rest, "author") || (start && Is(rest, "autor")) || (start && Is(rest, "auteur"))):
                    kind |= MarkKind.Author;
                    i += 4;
                    break;
                case 'b' when small && (Is(rest, "byline") || Is(rest, "by-line")):
                    kind |= MarkKind.Author;
                    i += 5;
                    break;
                case 'c' when start && (Is(rest, "comment") || Is(rest, "kommentar")):
                    zone = Zone.Comments;
                    i += 6;
                    break;
                case 'c' when small && start && (Is(rest, "contributor") || Is(rest, "creator") || Is(rest, "credit")):
                    kind |= Is(rest, "credit") ? MarkKind.None : MarkKind.Author;
                    i += 5;
                    break;
                case 'd' when small && (Is(rest, "date") || (start && (Is(rest, "datum") || Is(rest, "datetime"))) ) && !IsUpdateTail(names, i):
                    kind |= MarkKind.Date;
                    i += 3;
                    break;
                case 'd' when small && start && (IsWord(rest, "dek") || IsWord(rest, "deck")):
                    kind |= MarkKind.Subtitle;
                    break;
                case 'e' when small && start && Is(rest, "eyebrow"):
                    kind |= MarkKind.Kicker;
                    break;
                case 'f' when start && (Is(rest, "footer") || IsWord(rest, "fecha")):
                    if (Is(rest, "footer"))
                    {
                        zone = Zone.Footer;
                    }
                    else if (small)
                    {
                        kind |= MarkKind.Date;
                    }

                    break;
                case 'h' when small && Is(rest, "headline"):
                    kind |= MarkKind.Title;
                    i += 7;
                    break;
                case 'k' when small && start && Is(rest, "kicker"):
                    kind |= MarkKind.Kicker;
                    break;
                case 'm' when start && (Is(rest, "menu") || Is(rest, "more-") || Is(rest, "mostread")):
                    zone = Zone.Nav;
                    break;
                case 'm' when small && start && Is(rest, "modified"):
                    kind |= MarkKind.Modified | MarkKind.Date;
                    break;
                case 'n' when start && (IsWord(rest, "nav") || Is(rest, "navbar") || Is(rest, "navigation") || Is(rest, "newsletter")):
                    zone = Zone.Nav;
                    break;
                case 'o' when small && start && (Is(rest, "overline") || Is(rest, "overhead")):
                    kind |= MarkKind.Kicker;
                    break;
                case 'p' when small && start && (Is(rest, "postuser") || Is(rest, "poster-") || Is(rest, "posteruser") || IsWord(rest, "poster")):
                    kind |= MarkKind.Author;
                    break;
                case 'p' when start && (Is(rest, "popular") || Is(rest, "promo")):
                    zone = Zone.Related;
                    break;
                case 'p' when small && start && (Is(rest, "publish") || Is(rest, "posted") || Is(rest, "pubdate")):
                    kind |= MarkKind.Date;
                    break;
                case 'r' when start && (Is(rest, "related") || Is(rest, "recommend") || Is(rest, "recirc") || Is(rest, "readmore") || Is(rest, "recent")):
                    zone = Zone.Related;
                    break;
                case 's' when start && (IsWord(rest, "sidebar") || Is(rest, "sidebar-") || Is(rest, "suggest") || Is(rest, "similar")):
                    zone = Is(rest, "sidebar") ? Zone.Aside : Zone.Related;
                    break;
                case 's' when small && start && (Is(rest, "subtitle") || Is(rest, "sub-title") || Is(rest, "subhead") || Is(rest, "standfirst") || Is(rest, "strapline") || Is(rest, "subline")):
                    kind |= MarkKind.Subtitle;
                    i += 8;
                    break;
                case 't' when small && start && (IsWord(rest, "title") || Is(rest, "title-") || Is(rest, "title_")):
                    kind |= MarkKind.Title;
                    i += 4;
                    break;
                case 't' when start && Is(rest, "teaser"):
                    zone = Zone.Related;
                    break;
                case 't' when small && start && (Is(rest, "timestamp") || Is(rest, "topline")):
                    kind |= Is(rest, "topline") ? MarkKind.Kicker : MarkKind.Date;
                    break;
                case 's' when small && start && (IsWord(rest, "submitted") || Is(rest, "signature")):
                    kind |= Is(rest, "signature") ? MarkKind.Author : MarkKind.Author | MarkKind.Date;
                    break;
                case 'u' when small && start && (Is(rest, "username") || Is(rest, "user-name") || Is(rest, "user_name")):
                    kind |= MarkKind.Author;
                    break;
                case 'u' when small && start && Is(rest, "updated"):
                    kind |= MarkKind.Modified | MarkKind.Date;
                    break;
                case 'w' when small && start && Is(rest, "writer"):
                    kind |= MarkKind.Author;
                    break;
                case 'w' when start && IsWord(rest, "widget"):
                    zone = Zone.Aside;
                    break;
                case 'v' when small && start && IsWord(rest, "vcard"):
                    kind |= MarkKind.Author;
                    break;
            }
        }
    }

    /// <summary>What a link leads to: a page about an author, or one that lists all that is written of a topic.</summary>
    public static MarkKind OfAddress(ReadOnlySpan<char> address)
    {
        int at = address.IndexOf("://");
        for (at = at < 0 ? 0 : at + 3; at < address.Length; at++)
        {
            int slash = address[at..].IndexOf('/');
            if (slash < 0)
            {
                return MarkKind.None;
            }

            at += slash;
            ReadOnlySpan<char> step = address[(at + 1)..];
            MarkKind found = step.IsEmpty ? MarkKind.None : (char)(step[0] | 0x20) switch
            {
                'a' when (Is(step, "author") && !Is(step, "authors/login")) || Is(step, "autor") || Is(step, "auteur") => MarkKind.Author,
                'b' when Is(step, "by/") => MarkKind.Author,
                'c' when Is(step, "contributor") => MarkKind.Author,
                'j' when Is(step, "journalist") => MarkKind.Author,
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
            if (found != MarkKind.None)
            {
                return found;
            }
        }

        return MarkKind.None;
    }

    // "update" ends in "date" and "candidate" holds it.
    private static bool IsUpdateTail(ReadOnlySpan<char> names, int at) => at > 0 && (names[at - 1] | 0x20) is 'p' or 'i' or 'n' or 'l';

    private static bool Is(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        Is(text, word) && (text.Length == word.Length || !char.IsAsciiLetterLower(text[word.Length]));
}
