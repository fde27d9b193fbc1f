using ArticleKit.Model;
using CsCheck;

namespace ArticleKit.Tests.Serialization;

/// <summary>Articles of every node kind, made at random for properties that all articles must have.</summary>
internal sealed class Articles
{
    private const int Nesting = 3;

    private static readonly string[] Nasty =
    [
        "word", "Two words", " ", "  ", " lead", "trail ", "*", "**bold**", "_", "__", "`", "```", "~~~", "~~", "[", "]", "](", ")", "(", "!", "![", "\\", "\\*", "|", "||", "#", "##",
        "# heading", "-", "- item", "---", "+", "+ plus", "=", "===", ">", "> quote", "<", "<script>alert(1)</script>", "<!--", "-->", "<br>", "</p>", "<b", "&", "&amp;", "&lt;",
        "&#65;", "1.", "1. one", "2) two", "10)", ":", ": x", "://", "https://a.example/x_y", "www.a.example", "me@a.example", "$", "$5", "$x$", "$$", "^", "^1", "[^1]", "'", "\"", "{", "}",
        "{.a}", "\r\n", "\n", "\t", "    code", "\n\n", "\u00A0", "\u200B", "\u00AD", "\u2028", "é", "ß", "中文", "。", "שלום", "مرحبا", "\U0001F600", "\U0001F469\u200D\U0001F680", "…", "“", "”",
        "—", "%", "@", "/", "://", "snake_case_name", "2*3*4", "a|b", "| --- |", "[x]", "[ ] todo", "[a]: b", "C#", "\\|", "\u0001",
    ];

    private static readonly string[] Clean =
    [
        "word", "Two words", "a", "is it", "so.", "No!", "(yes)", "“quoted”", "5 < 6", "A & B", "*", "_x_", "`", "1. one", "- dash", "#", "é", "中文", "שלום", "\U0001F600", "\"q\"", "it's", "&amp;", "<b>",
    ];

    private static readonly string[] SafeUrls = ["https://a.example/", "https://a.example/x?y=1&z=2#top", "https://b.example/(round)/[square]/a_b*c", "mailto:ann@a.example", "#note-1"];

    private static readonly string[] HostileUrls =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>", "\" onclick=\"alert(1)", "https://a.example/\"onmouseover=\"alert(1)", "https://a.example/<script>", "blob:x", "file:///etc/passwd",
        "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "view-source:javascript:1", "", " ", "feed:javascript:alert(1)", "//a.example/x", "https://a.example/ space |`\\)>",
    ];

    private readonly Gen<string> _words;
    private readonly Gen<string> _url;

    private Articles(string[] words, string[] urls)
    {
        _words = Gen.OneOfConst(words).Array[1, 4].Select(string.Concat);
        _url = Gen.OneOfConst(urls);
    }

    /// <summary>Whatever the model can hold: blanks at edges, marks of all languages, addresses that lead astray.</summary>
    public static Gen<Article> Any { get; } = new Articles(Nasty, [.. SafeUrls, .. HostileUrls]).Article();

    /// <summary>Any text, with addresses that stay what they are.</summary>
    public static Gen<Article> WithSafeLinks { get; } = new Articles(Nasty, SafeUrls).Article();

    /// <summary>A run of blocks such as a parser gives, without blanks at the edges of words.</summary>
    public static Gen<NodeList<Block>> Plain { get; } = new Articles(Clean, SafeUrls).Blocks(2);

    private Gen<Article> Article()
    {
        Gen<string?> some = Some(_words);
        Gen<Author> author = Gen.Select(_words, Gen.Enum<AuthorRole>(), Some(_url), Gen.Enum<AuthorKind>(), (n, r, u, k) => new Author { Name = n, Role = r, Url = u, Kind = k });
        Gen<Byline> byline = Gen.Select(some, author.Array[0, 3], (t, a) => new Byline { Text = t, Authors = NodeList.From(a) });
        Gen<LeadImage> image = Gen.Select(_url, some, Pixels, some, some, (u, a, w, c, r) => new LeadImage { Url = u, Alt = a, Width = w, Height = w, Caption = c, Credit = r });
        Gen<Article> words = Gen.Select(some, some, some, some, some, some, some, _words.Array[0, 3], (title, sub, kicker, dateline, section, language, url, tags) => new Article
        {
            Title = title, Subtitle = sub, Kicker = kicker, Dateline = dateline, Section = section, Language = language, Url = url, Tags = NodeList.From(tags),
        });
        Gen<Article> front = Gen.Select(words, Maybe(byline), Gen.Nullable(Date), Maybe(image), Gen.Select(some, some), Gen.Nullable(Gen.Bool), Gen.Enum<TextDirection>(), Gen.Double[0, 1], (a, by, date, lead, pair, free, direction, sure) => a with
        {
            Byline = by, Published = date, Modified = date, LeadImage = lead, IsAccessibleForFree = free, Direction = direction, Confidence = sure,
            Site = free is null ? null : new Site { Name = pair.Item1, Url = pair.Item2 },
            License = lead is null ? null : new License { Name = pair.Item2, Url = pair.Item1 },
        });
        return Gen.Select(front, Blocks(Nesting), (a, body) => a with { Body = body });
    }

    private static Gen<int?> Pixels => Gen.Nullable(Gen.Int[0, 4000]);

    private static Gen<ArticleDate> Date => Gen.OneOf(
        Gen.Date.Select(d => ArticleDate.FromDate(DateOnly.FromDateTime(d))),
        Gen.DateTime.Select(d => ArticleDate.FromLocalTime(DateOnly.FromDateTime(d), TimeOnly.FromDateTime(d))),
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60], (d, m) => ArticleDate.FromDateTimeOffset(Zoned(d, m))));

    private static DateTimeOffset Zoned(DateTime date, int minutes)
    {
        date = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        return date.Year is > 1 and < 9999 ? new DateTimeOffset(date, TimeSpan.FromMinutes(minutes)) : new DateTimeOffset(date, TimeSpan.Zero);
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class =>
        Gen.OneOf(Gen.Const((T?)null), gen.Select(T? (x) => x));

    private static Gen<string?> Some(Gen<string> gen) => Maybe(gen);

    private Gen<NodeList<Inline>> Inlines(int depth, bool link = true) => Inline(depth, link).Array[0, 4].Select(i => NodeList.From(i));

    private Gen<Inline> Inline(int depth, bool link)
    {
        Gen<Inline> text = _words.Select(Inline (t) => new Text(t));
        Gen<Inline> leaf = Gen.OneOf(
            text, text, text,
            _words.Select(Inline (c) => new InlineCode(c)),
            Gen.OneOfConst("x^2", "a_1 + b_2", "\\frac{1}{2}", "|x|", "5").Select(Inline (t) => new InlineMath(t)),
            Gen.Select(_url, Some(_words), Inline (u, a) => new InlineImage(u) { Alt = a }),
            Gen.Const<Inline>(new LineBreak()));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<NodeList<Inline>> inner = Inlines(depth - 1, link);
        Gen<Inline> marked = Gen.Select(Gen.Int[0, 6], inner, Inline (kind, c) => kind switch
        {
            0 => new Emphasis(c), 1 => new Strong(c), 2 => new Strikethrough(c), 3 => new Highlight(c), 4 => new Subscript(c), 5 => new Superscript(c), _ => new InlineQuote(c),
        });
        Gen<Inline> linked = Gen.Select(_url, Inlines(depth - 1, false), Some(_words), Inline (u, c, t) => new Link(u, c) { Title = t });
        return link ? Gen.OneOf(leaf, leaf, marked, linked) : Gen.OneOf(leaf, leaf, marked);
    }

    private Gen<NodeList<Block>> Blocks(int depth) => Block(depth).Array[0, depth == Nesting ? 6 : 3].Select(b => NodeList.From(b));

    private Gen<Block> Block(int depth)
    {
        Gen<NodeList<Inline>> inlines = Inlines(2);
        Gen<Block> paragraph = inlines.Select(Block (c) => new Paragraph(c));
        Gen<Media> media = Gen.Select(Gen.Enum<MediaKind>(), _url, Some(_words), Pixels, (k, u, a, w) => new Media(k, u) { Alt = a, Width = w, Height = w });
        Gen<TableCell> cell = Gen.Select(Inlines(1), Gen.Bool, Gen.Int[1, 3], Gen.Int[1, 3], (c, h, w, t) => new TableCell(c) { IsHeader = h, ColumnSpan = w, RowSpan = t });
        Gen<TableRow> row = Gen.Select(cell.Array[1, 4], Gen.Bool, (c, h) => new TableRow(NodeList.From(c)) { IsHeader = h });
        Gen<Block> leaf = Gen.OneOf(
            paragraph, paragraph,
            Gen.Select(Gen.Int[1, 6], inlines, Some(_words), Block (l, c, id) => new Heading(l, c) { Id = id }),
            Gen.Select(inlines, inlines, Block (c, a) => new PullQuote(c) { Attribution = a }),
            Gen.Select(media.Array[1, 3], inlines, Some(_words), Block (m, c, r) => new Figure(NodeList.From(m)) { Caption = c, Credit = r }),
            Gen.Select(row.Array[1, 4], Inlines(1), Block (r, c) => new Table(NodeList.From(r)) { Caption = c }),
            Gen.Select(_words.Array[1, 4], Some(_words), Block (c, l) => new CodeBlock(string.Join('\n', c)) { Language = l }),
            Gen.OneOfConst("x^2", "\\sum_{i=1}^n i", "a < b & c").Select(Block (t) => new MathBlock(t)),
            Gen.Select(_url, Some(_words), Some(_words), Block (u, p, t) => new Embed(u) { Provider = p, Title = t }),
            Gen.Const<Block>(new ThematicBreak()));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<NodeList<Block>> inner = Blocks(depth - 1);
        Gen<ListItem> item = Gen.Select(inner, Some(_words), (c, id) => new ListItem(c) { Id = id });
        return Gen.OneOf(
            leaf, leaf,
            Gen.Select(inner, inlines, Some(_url), Block (c, a, u) => new BlockQuote(c) { Attribution = a, Cite = u }),
            Gen.Select(Gen.Bool, item.Array[1, 3], Gen.Int[0, 1000], Block (o, i, s) => new List(o, NodeList.From(i)) { Start = o ? s : 1 }),
            Gen.Select(inlines, inner, (t, c) => new DefinitionItem(t, c)).Array[1, 3].Select(Block (i) => new DefinitionList(NodeList.From(i))),
            inner.Select(Block (c) => new Aside(c)));
    }
}
