using System.Buffers;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>
/// Candidates of names that no class name and no word near the headline marks: short lines under the headline, "By" on a line of its
/// own, and the owner of a site that bears a person's name.
/// </summary>
internal static class NameLines
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",|·•–—⋅●/0123456789");

    private const int NearWeight = 50;
    private const int OwnerWeight = 15;

    /// <summary>Short lines near the headline that can be names.</summary>
    public static void Read(MetadataContext c, List<VisibleLine> before, List<VisibleLine> after, string? title)
    {
        NameHints.Read(c, before, after);
        for (int i = 0; i < after.Count && i < 14; i++)
        {
            string text = after[i].Text;
            AuthorRole role = AuthorRole.Author;
            bool label = BylineWords.IsAuthorLabel(text);
            if (i + 1 < after.Count && (BylineLeads.IsLead(text, ref role) || label))
            {
                c.Add(Field.Author, (label ? text.TrimEnd(':', '：', ' ') + ": " : text + " ") + after[i + 1].Text, Origin.Visible, "by", after[i + 1].Block, NearWeight + 25 - i);
            }
            else if (CanBeName(text, title))
            {
                c.Add(Field.Author, text, Origin.Visible, "line", after[i].Block, NearWeight - i);
            }
            else if (BehindDay(c, text) is { Length: > 0 } name && CanBeName(name, title))
            {
                c.Add(Field.Author, name, Origin.Visible, "line", after[i].Block, NearWeight - i);
            }
        }

        for (int i = Math.Max(0, before.Count - 3); i < before.Count; i++)
        {
            if (CanBeName(before[i].Text, title))
            {
                c.Add(Field.Author, before[i].Text, Origin.Visible, "line", before[i].Block, NearWeight - 20 - (before.Count - i));
            }
        }

        foreach (Candidate site in c.Of(Field.SiteName))
        {
            AddOwner(c, site.Value, "site");
        }
    }

    /// <summary>"2 May 2024 | Ann Lee" to "Ann Lee"; nothing where no day stands first.</summary>
    private static string BehindDay(MetadataContext c, string text) =>
        text.Length is > 0 and < LateNames.LongestLate && char.IsAsciiDigit(text[0]) && DateFinder.TryFind(text, c.DateLanguage, out FoundDate day) && day.Start == 0 ? text[day.End..].TrimStart(' ', ',', '|', '·', '•', '-', '–', '—', '/') : "";

    /// <summary>The holder of a site as a weak candidate, where the name is like a person's.</summary>
    public static void AddOwner(MetadataContext c, string name, string key)
    {
        if (name.Length is > 0 and < 40 && IsFullName(name) && BylineSplitter.KindOf(name) == AuthorKind.Person)
        {
            c.Add(Field.Author, name, Origin.Link, key, -1, OwnerWeight);
        }
    }

    /// <summary>Whether a text is two words or three that all are like parts of names.</summary>
    private static bool IsFullName(string name)
    {
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            if (++words > 3 || !IsPartOfName(word))
            {
                return false;
            }
        }

        return words > 1 && name[^1] != ' ';
    }

    private static bool IsPartOfName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word behind a name leads to another one or to what does not belong to it: "Ann Lee &amp; Bo Chen", "Ann Lee - Oslo", "Ann Lee (text)", "Ann Lee @annlee".</summary>
    private static bool EndsName(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word is "-" ? rest is [var other, ..] && char.IsLetter(other)
        : word is "&" or "+" ? rest is [var next, ..] && char.IsUpper(next)
        : word[0] == '(' ? word.Length > 2 && char.IsLetter(word[1]) && (word[^1] == ')' || rest.Contains(')'))
        : word.IndexOf('@') is >= 0 and int at && at + 1 < word.Length;

    /// <summary>Whether a line begins with one to five words that all begin as names do; a long one parts several names.</summary>
    public static bool CanBeName(string text, string? title)
    {
        if (text.Length is < 3 or > 200 || (text.Length > 120 && !text.Contains(';', StringComparison.Ordinal)) || text == title)
        {
            return false;
        }

        int end = text.AsSpan().IndexOfAny(NameEnds);
        ReadOnlySpan<char> first = (end < 0 ? text : text.AsSpan(0, end)).Trim();
        int words = 0;
        bool small = false;
        while (!first.IsEmpty)
        {
            int space = first.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? first : first[..space];
            first = space < 0 ? default : first[(space + 1)..].TrimStart();
            if (words > 1 && word is ['(', .., ')'] and { Length: < 7 } && first.IsEmpty)
            {
                return true; // initials behind the name: "Jan Kos (jk)"
            }

            if (words is 2 or 3 && !small && EndsName(word, first))
            {
                return true;
            }

            if (!char.IsLetter(word[0]) || (char.IsLower(word[0]) && word.Length > 4))
            {
                return false;
            }

            small |= char.IsLower(word[0]);
            words++;
        }

        return words is >= 1 and <= 5 && !(text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and int by && BylineWords.EndsInNoCredit(text.AsSpan(0, by)));
    }
}
