using System.Runtime.InteropServices;
using ArticleKit.Characters;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// What is to be seen in a unit in any language: whether it names the author or the site, as lines on them do; where its links lead;
/// the marks of notes, addresses and texts that are cut off.
/// </summary>
internal readonly ref struct UnitMarks
{
    // Lines on the author and notices are short; a long paragraph that names its author is another thing.
    private const int MostWords = 150;
    private const int ShortestName = 4;
    private const int FarthestLink = 6;

    private readonly HtmlPage _page;
    private readonly string[] _authors;
    private readonly string? _site;
    private readonly string? _host;

    public UnitMarks(PageEvidence evidence)
    {
        _page = evidence.Page;
        Article front = evidence.Metadata.Front;
        _authors = [.. (front.Byline?.Authors ?? []).Select(static a => a.Name).Where(static n => n.Length >= ShortestName)];
        _site = front.Site?.Name is { Length: >= ShortestName } name ? name : null;
        _host = Uri.TryCreate(front.Url, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? SiteNames.BareHost(url.Host) : null;
    }

    public static IReadOnlyList<string> Names { get; } = ["links within page", "links outward", "links unvouched", "names author", "names site", "addresses", "cut off", "mark of note"];

    public void Fill(ref Row row, in TextUnit unit)
    {
        Row own = row;
        int links = 0, within = 0, outward = 0, unvouched = 0, addresses = 0, author = 0, site = 0;
        bool named = unit.Words <= MostWords;
        bool first = true;
        ReadOnlySpan<char> end = default;
        if ((unit.Around & Surroundings.Link) != 0 && LinkAround(unit.First) is >= 0 and var link)
        {
            Count(link, ref links, ref within, ref outward, ref unvouched);
        }

        for (int i = unit.First; i < unit.End; i++)
        {
            ref readonly PageNode node = ref _page[i];
            if (node.Tag == Tag.A)
            {
                Count(i, ref links, ref within, ref outward, ref unvouched);
            }

            if (node.Tag != Tag.Text || node.Raw)
            {
                continue;
            }

            ReadOnlySpan<char> text = node.Text.Span;
            if (node.TextLength == 0 && text.IsWhiteSpace())
            {
                continue;
            }

            if (named)
            {
                author = Math.Max(author, NamesAuthor(first ? text.TrimStart() : text, first));
                site |= _site is not null && text.Contains(_site, StringComparison.Ordinal) ? 1 : 0;
                addresses += text.ContainsAny('@', '©') ? 1 : 0;
            }

            ReadOnlySpan<char> trimmed = text.TrimEnd();
            end = trimmed.IsEmpty ? end : trimmed;
            first &= trimmed.IsEmpty;
        }

        own.Add(within / (float)Math.Max(1, links));
        own.Add(_host is null ? -1 : outward / (float)Math.Max(1, links));
        own.Add(unvouched / (float)Math.Max(1, links));
        own.Add(_authors.Length == 0 ? -1 : author);
        own.Add(_site is null ? -1 : site);
        own.Add(addresses);
        own.Add(IsCut(end) ? 1 : 0);
        own.Add(NoteMark(unit));
        row = own;
    }

    private void Count(int link, ref int links, ref int within, ref int outward, ref int unvouched)
    {
        ReadOnlySpan<char> to = _page.Attribute(link, Attr.Href).Trim();
        links++;
        within += to.StartsWith("#", StringComparison.Ordinal) ? 1 : 0;
        if (_host is not null && (to.StartsWith("http", StringComparison.OrdinalIgnoreCase) || to.StartsWith("//", StringComparison.Ordinal)))
        {
            int start = to.IndexOf("//", StringComparison.Ordinal) + 2;
            ReadOnlySpan<char> host = to[Math.Min(start, to.Length)..];
            int slash = host.IndexOfAny('/', '?', '#');
            outward += Caseless.Holds(slash < 0 ? host : host[..slash], _host) ? 0 : 1;
        }

        ReadOnlySpan<char> rel = _page.Attribute(link, Attr.Rel);
        unvouched += Caseless.Holds(rel, "sponsored") || Caseless.Holds(rel, "nofollow") ? 1 : 0;
    }

    private int LinkAround(int node)
    {
        for (int level = 0; level < FarthestLink && node > 0; level++, node = _page[node].Parent)
        {
            if (_page[node].Tag == Tag.A)
            {
                return node;
            }
        }

        return -1;
    }

    private int NamesAuthor(ReadOnlySpan<char> text, bool first)
    {
        foreach (string name in _authors)
        {
            int at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0)
            {
                return first && at == 0 ? 2 : 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a text stops before its end, as teasers do: "and then …", "and then [...]".</summary>
    private static bool IsCut(ReadOnlySpan<char> end)
    {
        end = end.TrimEnd(" ]»>)");
        return end.EndsWith("…", StringComparison.Ordinal) || end.EndsWith("...", StringComparison.Ordinal);
    }

    /// <summary>Whether a unit begins as a note does: 1 with a star or dagger, 2 with a raised number, 3 with a number right before a letter.</summary>
    private int NoteMark(in TextUnit unit)
    {
        if (unit.FirstChar is '*' or '†' or '‡')
        {
            return 1;
        }

        ReadOnlySpan<char> text = _page[unit.First].Text.Span.TrimStart();
        int digits = 0;
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return _page[_page[unit.First].Parent].Tag == Tag.Sup ? 2 : digits is 1 or 2 && digits < text.Length && char.IsUpper(text[digits]) ? 3 : 0;
    }
}
