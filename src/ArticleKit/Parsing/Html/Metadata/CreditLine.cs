using ArticleKit.Model;
using ArticleKit.Parsing.Bylines;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>How the names on a line hang together: what joins them, and how much else the line says.</summary>
internal static class CreditLine
{
    /// <summary>Whether a line says that it names who wrote, by its first words or by the name of its element close to the headline.</summary>
    public static bool IsCredit(AuthorLine line)
    {
        const int CloseWeight = 60;
        return BylineLeads.Lead(line.Text, out AuthorRole role) > 0 ? role == AuthorRole.Author : line.Origin == Origin.ClassName && line.Weight >= CloseWeight;
    }

    /// <summary>The letters of a line that are no names, nor the words before and between them.</summary>
    public static int RestOf(AuthorLine line)
    {
        int rest = line.Text.Count(char.IsLetter) - BylineLeads.Lead(line.Text, out _);
        foreach (Author author in line.Authors)
        {
            // What stands before a name: "and", "Fotos".
            rest -= author.Name.Count(char.IsLetter) + (author.Role == AuthorRole.Author ? 3 : 12);
        }

        return rest;
    }

    /// <summary>Whether a joiner stands before the last name of those who wrote it, and nothing but names and commas before that.</summary>
    public static bool IsJoined(AuthorLine line)
    {
        Author? last = line.Authors.FindLast(static a => a.Role == AuthorRole.Author);
        int at = last is null ? -1 : line.Text.LastIndexOf(last.Name, StringComparison.Ordinal);
        return at >= 2 && line.Authors.TrueForAll(static a => a.Role != AuthorRole.Author || BylineFellows.IsWhole(a)) && EndsInJoiner(line.Text.AsSpan(0, at));
    }

    /// <summary>Whether nothing but a joiner stands between a whole name and a chosen one: "Ann Lee and Bo Chen, offices".</summary>
    public static bool IsJoinedTo(AuthorLine line, AuthorOption option, List<AuthorOption> chosen)
    {
        int index = option.Lines.Find(l => l.Line == line).Index;
        return BylineFellows.IsWhole(line.Authors[index]) && ((index > 0 && IsPair(index - 1, index, index - 1)) || (index + 1 < line.Authors.Count && IsPair(index, index + 1, index + 1)));

        bool IsPair(int first, int second, int known)
        {
            int from = line.Text.IndexOf(line.Authors[first].Name, StringComparison.Ordinal);
            int to = from < 0 ? -1 : line.Text.IndexOf(line.Authors[second].Name, from + line.Authors[first].Name.Length, StringComparison.Ordinal);
            return to > 0 && line.Authors[first].Role == line.Authors[second].Role && BylineFellows.IsWhole(line.Authors[known])
                && BylineWords.Joiners.Contains(line.Text.AsSpan()[(from + line.Authors[first].Name.Length)..to].Trim())
                && chosen.Exists(o => o.Lines.Exists(l => l.Line == line && l.Index == known));
        }
    }

    /// <summary>Whether a joiner stands right before a name.</summary>
    public static bool IsBehindJoiner(AuthorLine line, int index) => line.Text.IndexOf(line.Authors[index].Name, StringComparison.Ordinal) is > 1 and int at && EndsInJoiner(line.Text.AsSpan(0, at));

    private static bool EndsInJoiner(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        int space = text.LastIndexOf(' ');
        return space > 0 && BylineWords.Joiners.Contains(text[(space + 1)..]);
    }
}
