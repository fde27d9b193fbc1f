using System.Globalization;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>The names of a site in bare form, to tell them from headlines and authors.</summary>
internal sealed class SiteNames
{
    private const int LongestName = 80;

    /// <summary>How much a name can have besides the site's own: "Example", "The Example News".</summary>
    private const int More = 14;

    /// <summary>The letters of the longest text that can be a name: a site's name with more, and an article before it.</summary>
    private const int Longest = LongestName + More + 3;

    private readonly List<string> _bare = [];
    private readonly List<string> _compact = [];

    public static SiteNames Empty { get; } = new();

    /// <summary>A host without the <c>www.</c> before it.</summary>
    public static string BareHost(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>The label of a host before its public suffix: <c>example</c> of <c>www.example.co.uk</c>.</summary>
    public static string HostLabel(string host)
    {
        string[] labels = host.Split('.');
        int last = labels.Length - 2;
        if (last > 0 && labels[^1].Length == 2 && labels[last] is "co" or "com" or "org" or "net" or "gov" or "edu" or "ac" or "gob" or "or" or "ne")
        {
            last--;
        }

        return last >= 0 ? labels[last] : host;
    }

    /// <summary>The part of a host that one owner holds: <c>example.co.uk</c> of <c>www.example.co.uk</c>.</summary>
    public static string Owner(string host)
    {
        string label = HostLabel(host);
        int at = host.IndexOf(label + ".", StringComparison.Ordinal);
        return at < 0 ? host : host[at..];
    }

    public void Add(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        string bare = TextTools.Bare(name);
        if (bare.Length is > 1 and < LongestName && !_bare.Contains(bare))
        {
            _bare.Add(bare);
            string compact = Compact(bare);
            _compact.Add(compact.StartsWith("the", StringComparison.Ordinal) && compact.Length > 5 ? compact[3..] : compact);
        }
    }

    public void AddHost(string? host)
    {
        if (string.IsNullOrEmpty(host))
        {
            return;
        }

        host = host.ToLower(CultureInfo.InvariantCulture);
        Add(HostLabel(host));
        Add(BareHost(host));
        Add(Owner(host));
    }

    /// <summary>Whether a text is a name of the site, perhaps with a word or two more (<c>Example News</c>, <c>Example.com</c>).</summary>
    public bool Matches(string text) => MatchesBare(TextTools.Bare(text));

    /// <summary>Whether a bare text is a name of the site, perhaps with a word or two more.</summary>
    public bool MatchesBare(string bare)
    {
        if (bare.Length == 0)
        {
            return false;
        }

        int words = TextTools.WordCount(bare);
        if (bare.Length + 1 - words > Longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[Longest];
        return MatchesCompact(letters[..Compact(bare, letters)], bare, words);
    }

    private bool MatchesCompact(ReadOnlySpan<char> compact, string bare, int words)
    {
        if (compact.StartsWith("the") && compact.Length > 5)
        {
            compact = compact[3..];
        }

        for (int i = 0; i < _bare.Count; i++)
        {
            string name = _compact[i];
            if (compact.SequenceEqual(name) || (name.Length >= 4 && words <= 5 && compact.Contains(name, StringComparison.Ordinal) && compact.Length <= name.Length + More)
                || (compact.Length >= 4 && name.AsSpan().Contains(compact, StringComparison.Ordinal) && name.Length <= compact.Length * 2 + 4)
                || (compact.Length >= 5 && words >= 2 && TextTools.HoldsWords(_bare[i], bare)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is just a name of the site.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestName * 2)
        {
            return false;
        }

        Span<char> bare = stackalloc char[LongestName * 2];
        return IsBareName(bare[..TextTools.WriteBare(text, bare)]);
    }

    /// <summary>Whether a bare text is just a name of the site.</summary>
    public bool IsBareName(ReadOnlySpan<char> bare)
    {
        foreach (string name in _compact)
        {
            if (bare.Length >= name.Length && (IsCompacted(bare, name) || (bare.StartsWith("the") && name.Length > 2 && IsCompacted(bare[3..], name))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a bare text is a name but for its spaces.</summary>
    private static bool IsCompacted(ReadOnlySpan<char> bare, string name)
    {
        int at = 0;
        foreach (char c in bare)
        {
            if (c != ' ' && (at == name.Length || name[at++] != c))
            {
                return false;
            }
        }

        return at == name.Length;
    }

    /// <summary>Writes a bare text without its spaces; returns its length.</summary>
    private static int Compact(ReadOnlySpan<char> bare, Span<char> compact)
    {
        int length = 0;
        foreach (char c in bare)
        {
            if (c != ' ')
            {
                compact[length++] = c;
            }
        }

        return length;
    }

    private static string Compact(string bare) => bare.Replace(" ", "", StringComparison.Ordinal);
}
