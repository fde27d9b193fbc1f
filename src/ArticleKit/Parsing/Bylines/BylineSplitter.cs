using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Bylines;

/// <summary>A printed byline to the people and organisations in it.</summary>
internal static class BylineSplitter
{
    private const string WordEnds = " /-";

    private const int MaxLength = 600;

    /// <summary>Reads a byline; null when no name is in it.</summary>
    /// <param name="printed">The line as printed: <c>By Ann Lee and Bo Chen in Oslo</c>.</param>
    public static Byline? Split(string? printed)
    {
        var authors = new List<Author>();
        SplitInto(printed, null, authors);
        return authors.Count == 0 ? null : new Byline { Text = printed!.Trim(), Authors = [.. authors] };
    }

    /// <summary>Adds the names of a line to a list, each once.</summary>
    public static void SplitInto(string? printed, string? url, List<Author> authors)
    {
        if (string.IsNullOrWhiteSpace(printed))
        {
            return;
        }

        string text = printed.Length > MaxLength ? printed[..MaxLength] : printed;
        text = Parentheses.Drop(text).Trim();
        if (BylineWords.HasLongJoiner(text))
        {
            foreach (string joiner in BylineWords.LongJoiners)
            {
                text = text.Replace(joiner, " | ", StringComparison.OrdinalIgnoreCase);
            }
        }

        AuthorRole role = AuthorRole.Author;
        int first = authors.Count;

        // "Text & Fotos: Ann Lee": signs in what stands before names part nothing.
        int lead = BylineLeads.Lead(text, out AuthorRole opening);
        int start = lead;
        role = start > 0 ? opening : role;
        while (start < text.Length)
        {
            int end = BylineSeparators.Next(text, start, out int next);

            // Behind a comma or a dash or on another line may stand what a person is, not another person.
            bool apposition = authors.Count > first && start > 0 && BylineSeparators.Opens(text, start);
            if (apposition && BylineSeparators.WholeOf(text, start, end) is var whole && whole > end && BylineOffices.IsJoined(text.AsSpan(start, whole - start)))
            {
                BylineSeparators.Next(text, whole, out start);
                continue;
            }

            if (authors.Count == first && DeskEnd(text, start, end, ref next) is var desk && desk > end)
            {
                authors.Add(new Author { Name = text[start..desk].Trim(), Role = role, Url = url, Kind = AuthorKind.Organization });
                start = next;
                continue;
            }

            Add(text.AsSpan(start, end - start), apposition, first, start > 0 && start == lead, url, authors, ref role);
            start = next;
        }
    }

    /// <summary>Where "Staff and wire reports" ends, an office joined to a body in small letters; else the end of the office.</summary>
    private static int DeskEnd(string text, int start, int end, ref int next)
    {
        ReadOnlySpan<char> office = text.AsSpan(start, end - start).Trim();
        if (next >= text.Length || !char.IsLower(text[next]) || office.IsEmpty || office.Contains(' ') || text.AsSpan(end, next - end).Contains(',') || !BylineOffices.Is(office))
        {
            return end;
        }

        int to = BylineSeparators.Next(text, next, out int behind);
        string body = text[next..to].Trim();
        if (KindOf(body) != AuthorKind.Organization || !body.All(static c => char.IsLower(c) || c is ' ' or '-'))
        {
            return end;
        }

        next = behind;
        return to;
    }

    /// <summary>Whether a text can be the name of one person or body: no sentence, no number, no address.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.Length is < 2 or > 70 || name.EndsWith("..."))
        {
            return false;
        }

        int letters = 0;
        int words = 1;
        foreach (char c in name)
        {
            letters += Letters.IsLetter(c) || Letters.IsMark(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
            if (c is '@' or '?' or '!' or '<' or '>' or '{' or '}' or '=' or '"' or '%' or '\\' or '#' or '/' or '…' or ':' or '：')
            {
                return false;
            }
        }

        return letters >= 2 && (letters * 2 > name.Length || (words == 1 && IsAccount(name, letters))) && words <= 7 && !BylineWords.IsNobody(name);
    }

    /// <summary>Whether a word is what people call themselves in a forum: letters, then as many digits as they like.</summary>
    private static bool IsAccount(ReadOnlySpan<char> word, int letters)
    {
        const int Fewest = 3;
        return letters >= Fewest && char.IsLetter(word[0]) && word.IndexOfAnyInRange('0', '9') is >= Fewest and var digit && word[digit..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether a name is an organisation's.</summary>
    public static AuthorKind KindOf(string name) =>
        BylineWords.Organisations.ContainsAny(name, WordEnds) || name.EndsWith(".de", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".org", StringComparison.OrdinalIgnoreCase)
            ? AuthorKind.Organization
            : AuthorKind.Person;

    private static void Add(ReadOnlySpan<char> part, bool apposition, int first, bool led, string? url, List<Author> authors, ref AuthorRole role)
    {
        part = WithoutJoiner(part.Trim());
        if (apposition && authors.Count > first && BylinePlaces.Is(part, authors[^1].Name))
        {
            return;
        }

        if (part.IsEmpty || BylineLeads.IsLead(part, ref role) || BylineLeads.EndsInLead(part) || BylineWords.IsFiller(part) || (apposition && BylineOffices.Is(part) && !BylineOffices.FollowsName(part)))
        {
            return;
        }

        for (int i = 0; i < 3; i++)
        {
            int lead = BylineLeads.Lead(part, out AuthorRole own);
            if (lead == 0)
            {
                break;
            }

            role = own;
            led = true;
            part = part[lead..].TrimStart();
        }

        part = BylineTails.Cut(part, led).Trim("-–—:,;*•·©\"“”„«»_ ");
        part = part.EndsWith(" .") ? part[..^2].TrimEnd() : part;
        ReadOnlySpan<char> whole = BylineTails.WithoutStop(part);
        part = BylineOffices.Cut(whole);
        if (part.Length < whole.Length && BylineWords.IsNobody(whole))
        {
            return; // "About the author"
        }

        AuthorRole none = role;
        if (part.IsEmpty || BylineLeads.IsLead(part, ref none))
        {
            return;
        }

        if (authors.Count > first && (IsSuffix(part) || (apposition && authors[^1].Kind == AuthorKind.Person && PostNominals.Follow(authors[^1].Name, part))))
        {
            authors[^1] = authors[^1] with { Name = authors[^1].Name + ", " + part.ToString() };
            return;
        }

        if (apposition && authors.Count > first && SmallWords(part) > (char.IsUpper(authors[^1].Name[0]) ? 1 : 2))
        {
            return;
        }

        if (!IsName(part) || BylineWords.IsFiller(part) || (PostNominals.Are(part) && !led) || PostNominals.IsDegree(part) || (apposition && PostNominals.IsLetters(part)) || IsCount(part))
        {
            return;
        }

        bool office = BylineOffices.Is(part);
        if (office && (apposition || !BylineOffices.BearsName(part)))
        {
            return;
        }

        string name = Once(part).ToString();
        foreach (Author other in authors)
        {
            if (other.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        if (authors.Count < 60)
        {
            authors.Add(new Author { Name = name, Role = role, Url = url, Kind = office ? AuthorKind.Organization : KindOf(name) });
        }
    }

    /// <summary>A name that stands twice, as text and as a link, once: "Ann Lee Ann Lee".</summary>
    private static ReadOnlySpan<char> Once(ReadOnlySpan<char> name)
    {
        int half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && name[..half].Contains(' ') && name[..half].SequenceEqual(name[(half + 1)..]) ? name[..half] : name;
    }

    /// <summary>How many words a text has that all begin small, 0 where one does not: "zuletzt geändert" behind a name is no other name.</summary>
    private static int SmallWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(text))
        {
            if (word.IsEmpty || !char.IsLower(word[0]))
            {
                return 0;
            }

            words++;
        }

        return words;
    }

    /// <summary>Whether a text begins with a capital and has several words, or has no capitals at all as its script has none.</summary>
    private static bool IsWholeName(ReadOnlySpan<char> text) => !text.IsEmpty && (Letters.HasNoCase(text[0]) || (char.IsUpper(text[0]) && text.Contains(' ')));

    /// <summary>The rest of a list: "and Bo Chen" of "Ann Lee, and Bo Chen".</summary>
    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> part)
    {
        int space = part.IndexOf(' ');
        if (space > 0 && !char.IsUpper(part[0]) && IsWholeName(part[(space + 1)..].TrimStart()) && BylineWords.InnerLeads.Contains(part[..space]))
        {
            return part[(space + 1)..]; // "przez Jan Kos", behind a day
        }

        return space is > 0 and <= 4 && !char.IsUpper(part[0]) && part[..space] is not "in" && BylineWords.Joiners.Contains(part[..space]) ? part[(space + 1)..].TrimStart() : part;
    }

    /// <summary>Whether a text that begins with a number counts something or is a day, and is no name such as "3i Example".</summary>
    private static bool IsCount(ReadOnlySpan<char> part)
    {
        int space = part.IndexOf(' ');
        if (!char.IsDigit(part[0]) || space < 0)
        {
            return false;
        }

        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(part[(space + 1)..]))
        {
            if (word.IsEmpty || !char.IsUpper(word[0]) || BylineWords.IsFiller(word))
            {
                return true;
            }

            words++;
        }

        return words < (char.IsLetter(part[space - 1]) ? 1 : 2);
    }

    /// <summary>Whether a text is what stands behind the name of a son or grandson.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> part) => part is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";
}
