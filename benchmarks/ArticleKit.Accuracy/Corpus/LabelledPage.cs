using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleKit.Accuracy.Corpus;

/// <summary>A page of a corpus with what a person says is in it.</summary>
internal sealed record LabelledPage
{
    // What meta elements are called that declare authors and days.
    private static readonly Regex Declared = new(
        """(?:name|property|itemprop|http-equiv)\s*=\s*["']?[^"'\s>]*(?:auth|creator|byl|date|time|publish|issued|modif|updated|dc\.|parsely|sailthru|citation|twitter:data)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public required string Corpus { get; init; }

    public required string Id { get; init; }

    public string? Url { get; init; }

    /// <summary>The page as served, unpacked.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The text of the body; empty where the labels do not say.</summary>
    public string Text { get; init; } = "";

    /// <summary>Snippets that must be in the body.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that must not be in the body.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Snippets of readers' comments, which are no part of the body.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    public string Title { get; init; } = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day of publication, <c>YYYY-MM-DD</c>.</summary>
    public string Date { get; init; } = "";

    /// <summary>The moment of publication, ISO 8601.</summary>
    public string Moment { get; init; } = "";

    /// <summary>The blocks of the body in order: summary, heading or paragraph.</summary>
    public IReadOnlyList<LabelledBlock> Blocks { get; init; } = [];

    /// <summary>Whether the whole text is labelled, block by block.</summary>
    public bool IsExact => Blocks.Count > 0;

    /// <summary>Whether it is read as if its head told nothing; see <see cref="WithoutHead"/>.</summary>
    public bool IsWithoutHead { get; private init; }

    /// <summary>The kind of page: article, forum, product …; null where the labels do not say.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// Whether the page has no author: what sells, lists or offers. Of an article or a thread without a label nobody knows, for some of
    /// those print a name.
    /// </summary>
    public bool HasNoAuthor => Authors.Count == 0 && Type is not (null or "article" or "forum");

    /// <summary>The site that the page comes from; all pages of a site stand on one side of a split.</summary>
    public string Site => SiteSplit.SiteOf(Url) ?? Id;

    public Uri? Address => Uri.TryCreate(Url, UriKind.Absolute, out Uri? url) ? url : null;

    /// <summary>The page with its JSON-LD called something else, of the same length.</summary>
    public LabelledPage WithoutJsonLd()
    {
        byte[] without = [.. Bytes];
        ReadOnlySpan<byte> name = "ld+json"u8;
        for (int at = 0; without.AsSpan(at).IndexOf(name) is >= 0 and int next; at += next + name.Length)
        {
            "no+json"u8.CopyTo(without.AsSpan(at + next));
        }

        return this with { Bytes = without };
    }

    /// <summary>
    /// The page as if it told of its author and its day only what a reader sees: without JSON-LD, and the <c>meta</c> elements that
    /// declare them called something else, of the same length.
    /// </summary>
    public LabelledPage WithoutDeclared() => WithoutMeta(Declared.IsMatch);

    /// <summary>The page as if its head held nothing but a title and how it is encoded: without JSON-LD and what any <c>meta</c> element tells.</summary>
    public LabelledPage WithoutHead() =>
        WithoutMeta(static meta => !meta.Contains("charset", StringComparison.OrdinalIgnoreCase)) with { IsWithoutHead = true };

    /// <summary>The page with the names of its classes and identifiers turned into letters without sense, as builders of pages hash them: what is named alike still is.</summary>
    public LabelledPage WithHashedNames()
    {
        byte[] hashed = [.. Bytes];
        foreach (string name in (string[])[" class=", " id="])
        {
            byte[] start = Encoding.ASCII.GetBytes(name);
            for (int at = 0; hashed.AsSpan(at).IndexOf(start) is >= 0 and int next;)
            {
                at += next + start.Length;
                Span<byte> value = hashed.AsSpan(at);
                int length = value.IsEmpty ? 0 : value[0] is (byte)'"' or (byte)'\'' ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(" >\n"u8);
                Turn(value[..Math.Max(length, 0)]);
            }
        }

        return this with { Bytes = hashed };
    }

    /// <summary>Each letter by the one thirteen places on, as ROT13 has it.</summary>
    private static void Turn(Span<byte> letters)
    {
        foreach (ref byte b in letters)
        {
            int letter = (b | 0x20) - 'a';
            b = letter is >= 0 and < 26 ? (byte)(b - letter + ((letter + 13) % 26)) : b;
        }
    }

    private LabelledPage WithoutMeta(Func<string, bool> isLeftOut)
    {
        byte[] without = WithoutJsonLd().Bytes;
        ReadOnlySpan<byte> start = "<meta"u8;
        ReadOnlySpan<byte> value = "content="u8;
        for (int at = 0; without.AsSpan(at).IndexOf(start) is >= 0 and int next; at += next + start.Length)
        {
            Span<byte> element = without.AsSpan(at + next);
            int end = element.IndexOf((byte)'>');
            element = element[..Math.Max(end, 0)];
            int told = element.IndexOf(value);
            if (told >= 0 && isLeftOut(Encoding.Latin1.GetString(element)))
            {
                "c0ntent="u8.CopyTo(element[told..]);
            }
        }

        return this with { Bytes = without };
    }

    /// <summary>Reads a corpus folder: <c>manifest.jsonl</c> and <c>truth.jsonl</c>. Pages without labels are left out.</summary>
    public static IEnumerable<LabelledPage> ReadFolder(string folder)
    {
        var truth = Lines(folder, "truth.jsonl").ToDictionary(t => Member(t, "id"));
        foreach (JsonElement entry in Lines(folder, "manifest.jsonl"))
        {
            if (truth.TryGetValue(Member(entry, "id"), out JsonElement labels))
            {
                yield return Read(folder, entry, labels);
            }
        }
    }

    private static IEnumerable<JsonElement> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<JsonElement>(l));

    private static LabelledPage Read(string folder, JsonElement entry, JsonElement labels) => new()
    {
        Corpus = new DirectoryInfo(folder).Name,
        Id = Member(entry, "id"),
        Url = Member(entry, "url") is { Length: > 0 } url ? url : null,
        Bytes = Unpack(Path.Combine(folder, Member(entry, "file"))),
        Text = Member(labels, "text"),
        With = Strings(labels, "with"),
        Without = Strings(labels, "without"),
        Comments = Strings(labels, "comments"),
        Title = Member(labels, "title"),
        Authors = Strings(labels, "authors"),
        Date = Member(labels, "date"),
        Moment = Member(labels, "datetime"),
        Type = Member(labels, "type") is { Length: > 0 } type ? type : null,
        Blocks = labels.TryGetProperty("blocks", out JsonElement blocks) && blocks.ValueKind == JsonValueKind.Array
            ? [.. blocks.EnumerateArray().Select(b => new LabelledBlock(Member(b, "type"), Member(b, "text")))]
            : [],
    };

    private static byte[] Unpack(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream source = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var unpacked = new MemoryStream();
        source.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static string Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IReadOnlyList<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.GetString() ?? "")] : [];
}

/// <summary>A block of the body as labelled.</summary>
internal sealed record LabelledBlock(string Type, string Text);
