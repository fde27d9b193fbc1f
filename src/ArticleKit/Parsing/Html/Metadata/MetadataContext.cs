using ArticleKit.Parsing.Html.Metadata.Dates;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>What the sources and arbiters of one page share while it is read.</summary>
internal sealed class MetadataContext(HtmlPage page, Uri? url, ArticleParserOptions options, MetadataModel model)
{
    private string? _dateLanguage;

    public HtmlPage Page { get; } = page;

    public Uri? Url { get; } = url;

    public ArticleParserOptions Options { get; } = options;

    public MetadataModel Model { get; } = model;

    public PageScan Scan { get; } = PageScan.Of(page);

    public List<Candidate> Candidates { get; } = new(64);

    /// <summary>Names of the site, bare, to take out of titles and bylines.</summary>
    public SiteNames SiteNames { get; set; } = SiteNames.Empty;

    /// <summary>The types that structured data gives the page's main thing.</summary>
    public IReadOnlyList<string> Types { get; set; } = [];

    /// <summary>The lines that a reader sees near the headline.</summary>
    public List<VisibleLine> NearLines { get; } = [];

    /// <summary>The language of the text as a BCP 47 tag; null when it was not found.</summary>
    public string? Language { get; set; }

    /// <summary>The language to read dates in numbers by; found when the first ambiguous one is met.</summary>
    public string? DateLanguage => _dateLanguage ??= NumericOrder.LanguageOf(this, Language) ?? "";

    public void Add(Field field, string? value, Origin origin, string key, int node, int weight, string? link = null, int item = -1, string? otherwise = null)
    {
        if (!string.IsNullOrWhiteSpace(value) && Candidates.Count < 2000)
        {
            Candidates.Add(new Candidate(field, value, origin, key, node, weight) { Link = link, Item = item, Otherwise = otherwise });
        }
    }

    /// <summary>The candidates of a field, in the order they were found.</summary>
    public FieldCandidates Of(Field field) => new(Candidates, field);

    /// <summary>The candidate of the greatest weight, the first among equals; null when there is none.</summary>
    public Candidate? Best(Field field)
    {
        Candidate? best = null;
        foreach (Candidate candidate in Candidates)
        {
            if (candidate.Field == field && (best is null || candidate.Weight > best.Weight))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>What the candidate of the greatest weight tells among those that tell anything, the first among equals; null when none does.</summary>
    /// <param name="field">The field.</param>
    /// <param name="read">What a candidate's value tells; null for nothing.</param>
    public string? Best(Field field, Func<string, string?> read)
    {
        string? best = null;
        int most = 0;
        foreach (Candidate candidate in Candidates)
        {
            if (candidate.Field == field && candidate.Weight > most && read(candidate.Value) is { } told)
            {
                (best, most) = (told, candidate.Weight);
            }
        }

        return best;
    }

    /// <summary>An address made absolute; null when it is no http address.</summary>
    public string? Absolute(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > 4000)
        {
            return null;
        }

        address = address.Trim();
        if (PlainAddress.Is(address))
        {
            return address;
        }

        Uri? found;
        bool made = Url is null ? Uri.TryCreate(address, UriKind.Absolute, out found) : Uri.TryCreate(Url, address, out found);
        return made && found is not null && found.Scheme is "http" or "https" && found!.Host.Length > 0 ? found.AbsoluteUri : null;
    }
}

/// <summary>The candidates of one field, those that are found while they are gone through left out.</summary>
internal struct FieldCandidates(List<Candidate> all, Field field)
{
    private readonly int _count = all.Count;
    private int _next;

    public Candidate Current { get; private set; } = null!;

    public readonly FieldCandidates GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _count)
        {
            Candidate candidate = all[_next++];
            if (candidate.Field == field)
            {
                Current = candidate;
                return true;
            }
        }

        return false;
    }
}
