using ArticleKit.Parsing.Bylines;
using ArticleKit.Parsing.Html.Metadata.Dates;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Names within lines that are no bylines: who posted when, who closes a standfirst, whose a site is.</summary>
internal static class NameHints
{
    // What the candidates are called.
    public const string Closing = "closing";
    public const string Poster = "poster";
    public const string Masthead = "masthead";
    public const string Reporter = "reporter";

    private const int PosterWeight = 50;
    private const int ClosingWeight = 38;
    private const int ClosingLines = 2;
    private const int ReporterWeight = 75;
    private const int ReporterLines = 10;

    /// <summary>Candidates of the lines around the headline and of the site's names.</summary>
    public static void Read(MetadataContext c, List<VisibleLine> before, List<VisibleLine> after)
    {
        if (after.Count > 0 && PosterOf(c, after[0].Text) is { } poster)
        {
            c.Add(Field.Author, poster, Origin.Visible, Poster, after[0].Block, PosterWeight);
        }

        for (int i = 0; i < after.Count && i < ReporterLines; i++)
        {
            if (Reporters.Find(after[i].Text) is { } reporter)
            {
                c.Add(Field.Author, reporter, Origin.Visible, Reporter, after[i].Block, ReporterWeight - i);
                break;
            }
        }

        for (int i = 0; i < after.Count && i < ClosingLines; i++)
        {
            c.Add(Field.Author, ClosingName(after[i].Text), Origin.Visible, Closing, after[i].Block, ClosingWeight);
        }

        foreach (VisibleLine line in before)
        {
            NameLines.AddOwner(c, Possessor(line.Text), Masthead);
        }

        foreach (Candidate site in c.Of(Field.SiteName))
        {
            NameLines.AddOwner(c, NameOfHost(c, site.Value), "site");
        }
    }

    /// <summary>The account of a line that is nothing but its name in small letters, a day and a time: "annlee 17.10.19 13:56".</summary>
    private static string? PosterOf(MetadataContext c, string text)
    {
        const int Shortest = 5;
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> account = space < 0 ? "" : text.AsSpan(0, space);
        if (account.Length < Shortest || text.Length >= LateNames.LongestSignature || account.ContainsAnyExceptInRange('a', 'z') || !DateFinder.TryFind(text, c.DateLanguage, out FoundDate day))
        {
            return null;
        }

        bool isRest = day.Start == space + 1 && day.End == text.Length && day.Date.HasTime;
        return isRest && DateLabels.Read(account) == 0 && !BylineWords.IsFiller(account) ? account.ToString() : null;
    }

    /// <summary>The name in capitals that closes a sentence under the headline, as papers set who wrote the text: "… with a plan, writes ANN LEE."</summary>
    private static string? ClosingName(string text)
    {
        const int LeastBefore = 40;
        ReadOnlySpan<char> rest = text.AsSpan().TrimEnd(". ");
        int start = rest.Length;
        int words = 0;
        for (int space = rest.LastIndexOf(' '); space > LeastBefore && IsCapitals(rest[(space + 1)..start]); space = rest[..space].LastIndexOf(' '))
        {
            start = space;
            words++;
        }

        return words == 2 && char.IsLower(rest[start - 1]) && !HasCapitals(rest[..start]) ? rest[(start + 1)..].ToString() : null;

        static bool IsCapitals(ReadOnlySpan<char> word)
        {
            foreach (char c in word)
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }
            }

            return word.Length > 3;
        }

        static bool HasCapitals(ReadOnlySpan<char> text)
        {
            for (int i = 1; i < text.Length; i++)
            {
                if (char.IsUpper(text[i]) && char.IsUpper(text[i - 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>"Ann Lee's notes on bridges" to "Ann Lee".</summary>
    private static string Possessor(string text)
    {
        int at = text.AsSpan().IndexOfAny('\'', '’');
        return at > 0 && at + 2 < text.Length && text[at + 1] == 's' && text[at + 2] == ' ' ? text[..at] : "";
    }

    /// <summary>Of a site's name that begins with what its host is called, in two words, these: "Ann Lee Gardening" of <c>annlee.example</c>.</summary>
    private static string NameOfHost(MetadataContext c, string site)
    {
        int space = site.IndexOf(' ', StringComparison.Ordinal);
        int end = space < 0 ? -1 : site.IndexOf(' ', space + 1);
        if (end < 0 || c.Url is not { } url)
        {
            return "";
        }

        string words = site[..end];
        return SiteNames.HostLabel(url.Host).Equals(words.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) ? words : "";
    }
}
