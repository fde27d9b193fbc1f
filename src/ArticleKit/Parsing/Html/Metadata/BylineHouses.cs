using System.Buffers;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The paper or agency that a writer works for, printed behind the name: "ANN LEE, Example Press", "Ann Lee | The Example".</summary>
internal static class BylineHouses
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("|-–—·•:»«>");

    /// <summary>Leaves out what stands behind a person's whole name wherever it stands, and is a body, begins with "The" or is in small letters where the name is in capitals, opens or closes the title of the page as the site's name does, or is where that has its office.</summary>
    public static void Drop(MetadataContext c, List<AuthorOption> chosen)
    {
        List<string>? parts = null;
        chosen.RemoveAll(o => o.Lines.TrueForAll(l => StandsBehindName(l.Line, l.Index)) && chosen.Exists(w => w != o && BylineFellows.IsWriter(w.Author))
            && (IsHouse(o.Author) || o.Lines.TrueForAll(static l => IsBehindCapitals(l.Line, l.Index)) || IsSite(o.Bare, parts ??= PartsOf(c)) || o.Lines.TrueForAll(l => IsBehindSite(c.SiteNames, l.Line, l.Index))));
    }

    private static bool IsHouse(Author author) => author.Role == AuthorRole.Author && (author.Kind == AuthorKind.Organization || author.Name.StartsWith("The ", StringComparison.Ordinal) || HasSign(author.Name));

    /// <summary>Whether a name begins with the short one of a house, in capitals where the rest is not: "WXYZ Harlow".</summary>
    private static bool HasSign(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return space is >= 3 and <= 5 && !name.AsSpan(0, space).ContainsAnyExceptInRange('A', 'Z') && name.AsSpan(space).ContainsAnyInRange('a', 'z');
    }

    /// <summary>Whether a line prints a name behind a person's whole name.</summary>
    private static bool StandsBehindName(AuthorLine line, int index) => index > 0 && BylineRivals.IsPrint(line) && line.Authors.FindIndex(0, index, BylineFellows.IsWriter) >= 0 && !CreditLine.IsBehindJoiner(line, index);

    /// <summary>Whether a line prints a name in small letters behind a whole one in capitals, which no other person's would be: "ANN LEE - Example".</summary>
    private static bool IsBehindCapitals(AuthorLine line, int index)
    {
        string first = line.Authors[0].Name;
        return index > 0 && first.Contains(' ', StringComparison.Ordinal) && !first.Any(char.IsLower) && line.Authors[index].Name.Any(char.IsLower) && first.Any(char.IsUpper);
    }

    /// <summary>Whether the site and a dash stand right before a name, which is where the text was written then: "Ann Lee, Example — Oslo Fjord".</summary>
    private static bool IsBehindSite(SiteNames site, AuthorLine line, int index)
    {
        int at = line.Text.IndexOf(line.Authors[index].Name, StringComparison.Ordinal);
        if (at <= 0 || line.Text.AsSpan(0, at).TrimEnd() is not [.., '-' or '–' or '—'])
        {
            return false;
        }

        ReadOnlySpan<char> before = line.Text.AsSpan(0, at).TrimEnd(" -–—");
        return before.LastIndexOfAny(",|") is > 0 and int comma && site.Matches(before[(comma + 1)..].Trim().ToString());
    }

    /// <summary>Whether a name is one of the parts at either end of the page's title.</summary>
    private static bool IsSite(string bare, List<string> parts) => parts.Exists(part => part.Length > 3 && (part == bare || part == "the " + bare));

    private static List<string> PartsOf(MetadataContext c)
    {
        foreach (Candidate title in c.Of(Field.Title))
        {
            if (title.Origin == Origin.TitleElement && title.Value.AsSpan() is var text && text.IndexOfAny(Separators) is > 0 and int first)
            {
                return [TextTools.Bare(text[..first]), TextTools.Bare(text[(text.LastIndexOfAny(Separators) + 1)..])];
            }
        }

        return [];
    }
}
