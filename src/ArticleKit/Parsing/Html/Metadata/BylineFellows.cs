using System.Collections.Frozen;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The other names of a credit line of which one name was chosen: who signs together wrote together.</summary>
internal static class BylineFellows
{
    private const int Most = 16;
    private const int LeastWeight = 45;
    private const int MostRest = 10;
    private const int SureWeight = 72;
    private const int MostPlain = 4;

    private static readonly FrozenSet<string> Particles =
        new[] { "van", "von", "vom", "zu", "zum", "zur", "de", "del", "della", "der", "den", "des", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "te", "af", "av", "y", "e", "i" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds, of "By A, B and C", those that were not chosen, and of "Text: A, Fotos: B" those that made something else.</summary>
    public static void Add(List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        int count = chosen.Count;
        foreach (AuthorLine line in lines)
        {
            if (line.Authors.Count is < 2 or > Most || line.Weight < LeastWeight || line.Origin is not (Origin.Visible or Origin.ClassName)
                || !IsCredit(line) || RestOf(line) > MostRest || !Names(line, chosen, count))
            {
                continue;
            }

            bool joined = IsJoined(line);
            foreach (AuthorOption option in options)
            {
                if (BylineArbiter.Names(line, option) && (option.Author.Role == AuthorRole.Author ? joined : option.Author.Role != AuthorRole.Contributor && IsWhole(option.Author)) && !chosen.Contains(option))
                {
                    chosen.Add(option);
                }
            }
        }
    }

    /// <summary>Where nobody was chosen, takes the names of a line at the headline that is nothing but a credit line.</summary>
    public static void AddPlain(List<AuthorLine> lines, List<AuthorOption> options, List<AuthorOption> chosen)
    {
        AuthorLine? plain = chosen.Count > 0 ? null : lines.Find(static l =>
            l.HasLead && !char.IsLower(l.Text[0]) && l.Weight >= SureWeight && l.Origin is Origin.Visible or Origin.ClassName && l.Authors.Count <= MostPlain
            && l.Authors.TrueForAll(static a => a.Role == AuthorRole.Author && a.Kind == AuthorKind.Person && IsWhole(a)) && RestOf(l) <= MostRest);
        if (plain is not null)
        {
            chosen.AddRange(options.Where(o => BylineArbiter.Names(plain, o)));
        }
    }

    /// <summary>Whether a line says that it names who wrote, by its first words or by the name of its element close to the headline.</summary>
    private static bool IsCredit(AuthorLine line)
    {
        const int CloseWeight = 60;
        return BylineWords.Lead(line.Text, out AuthorRole role) > 0 ? role == AuthorRole.Author : line.Origin == Origin.ClassName && line.Weight >= CloseWeight;
    }

    private static bool Names(AuthorLine line, List<AuthorOption> chosen, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (BylineArbiter.Names(line, chosen[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a joiner stands before the last name of those who wrote it, and nothing but names and commas before that.</summary>
    private static bool IsJoined(AuthorLine line)
    {
        Author? last = line.Authors.FindLast(static a => a.Role == AuthorRole.Author);
        int at = last is null ? -1 : line.Text.LastIndexOf(last.Name, StringComparison.Ordinal);
        if (at < 2 || !line.Authors.TrueForAll(static a => a.Role != AuthorRole.Author || IsWhole(a)))
        {
            return false;
        }

        ReadOnlySpan<char> before = line.Text.AsSpan(0, at).TrimEnd();
        int space = before.LastIndexOf(' ');
        return space > 0 && BylineWords.Joiners.Contains(before[(space + 1)..]);
    }

    /// <summary>Whether a name is an organisation's, or several words that all begin as names do.</summary>
    private static bool IsWhole(Author author)
    {
        string name = author.Name;
        if (author.Kind == AuthorKind.Organization || name[0] > '\u0590')
        {
            return true;
        }

        bool several = false;
        int words = 0;
        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            several |= words++ > 0;
            if (word.IsEmpty || (!char.IsUpper(word[0]) && !Particles.Contains(word.ToString())))
            {
                return false;
            }
        }

        return several;
    }

    /// <summary>The letters of a line that are no names, nor the words before and between them.</summary>
    private static int RestOf(AuthorLine line)
    {
        int rest = line.Text.Count(char.IsLetter) - BylineWords.Lead(line.Text, out _);
        foreach (Author author in line.Authors)
        {
            // What stands before a name: "and", "Fotos".
            rest -= author.Name.Count(char.IsLetter) + (author.Role == AuthorRole.Author ? 3 : 12);
        }

        return rest;
    }
}
