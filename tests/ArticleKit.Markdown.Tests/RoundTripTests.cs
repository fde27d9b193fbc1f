using ArticleKit.Model;
using ArticleKit.Serialization;
using CsCheck;

namespace ArticleKit.Markdown.Tests;

/// <summary>
/// Article to Markdown and back gives the same body. What Markdown cannot say is not generated: pull quotes and asides (written as block
/// quotes), embeds, videos, definition lists, spans of table cells, quotation marks of <see cref="InlineQuote"/>,
/// names of headings and items, the source of a quote, a picture alone in a paragraph (it is read as a figure), white space at the edges of
/// marks, and text that repeats (two texts or two marks of a kind beside each other are one).
/// </summary>
public class RoundTripTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.Char["abcxyzABC0189éßжあ語"], 1, 8],
        Gen.OneOfConst("*", "**", "_", "a_b_c", "`", "```", "#", "##", "-", "+", "1.", "12)", ">", "<b>", "</b>", "&amp;", "&", "[x]", "[x](y)", "![", "]", "$", "$5", "~", "~~",
            "|", "\\", "\\*", "---", "===", "***", "<", "<!--", "!", "^", "[^1]", "[^1]:", ":", "a—b", "(a)", "don't", "\"q\"", "snake_case", "2*3*4", "http://a.b", "==", "<p>", "http:"));

    private static readonly Gen<string> Words = Word.Array[1, 8].Select(w => string.Join(' ', w));

    private static readonly Gen<string> PlainWords = Gen.String[Gen.Char["abcxyzABC019é"], 1, 8].Array[1, 4].Select(w => string.Join(' ', w));

    private static readonly Gen<Inline> Leaf = Gen.OneOf(
        Words.Select(w => (Inline)new Text(w)),
        PlainWords.Select(w => (Inline)new Text(w)),
        PlainWords.Select(w => (Inline)new InlineCode(w)),
        Gen.OneOfConst("x^2", "a_1 + b", "\\frac{1}{2}").Select(t => (Inline)new InlineMath(t)),
        PlainWords.Select(w => (Inline)new InlineImage("https://example.org/a_b.png") { Alt = w }),
        Gen.Const((Inline)new LineBreak()));

    private static readonly Gen<Block> Simple = Gen.Frequency(
        (6, Line(2).Select(l => (Block)new Paragraph(l))),
        (2, Gen.Select(Gen.Int[2, 6], Line(1, breaks: false), (n, l) => (Block)new Heading(n, l))),
        (1, Gen.Select(Words.Array[1, 3], Gen.OneOfConst(null, "csharp", "text"), (w, l) => (Block)new CodeBlock(string.Join('\n', w)) { Language = l })),
        (1, Gen.OneOfConst("x = y", "\\sum_1^n\na * b").Select(t => (Block)new MathBlock(t))),
        (1, Gen.Select(Words, Line(1, breaks: false).Array[0, 1], PlainWords.Array[0, 1], (w, c, r) => (Block)new Figure([new Media(MediaKind.Image, "https://example.org/p.png") { Alt = w }])
        {
            Caption = c.FirstOrDefault(),
            Credit = r.FirstOrDefault(),
        })),
        (1, TableOf()),
        (1, Gen.Const((Block)new ThematicBreak())));

    private static readonly Gen<NodeList<Block>> Body = Blocks(2);

    [Fact]
    public void A_body_survives_its_Markdown() => Body.Sample(
        body =>
        {
            var article = new Article { Title = "T", Body = body };
            string markdown = article.ToMarkdown();
            Article read = MarkdownArticleParser.Parse(markdown);
            return read.Body == body && read.Title == "T" ? true : throw new InvalidOperationException($"{markdown}\n=>\n{body}\n{read.Body}");
        },
        iter: 2000, seed: "0000d9K7jUq3", threads: 1);

    [Fact]
    public void Front_matter_survives_its_YAML() => Gen.Select(Words, Words, Words.Array[0, 3], PlainWords.Array[0, 3]).Sample(
        (title, subtitle, tags, authors) =>
        {
            var article = new Article
            {
                Title = title,
                Subtitle = subtitle,
                Tags = [.. tags],
                Byline = authors.Length == 0 ? null : new Byline { Authors = [.. authors.Select((a, i) => new Author { Name = $"Ann{i} {a}" })] },
            };
            Article read = MarkdownArticleParser.Parse(article.ToMarkdown(new MarkdownOptions { FrontMatter = true }));
            (read with { Confidence = 0 }).Should().Be(article);
        },
        iter: 500, seed: "0000d9K7jUq3", threads: 1);

    [Fact]
    public void Whatever_the_text_only_documented_exceptions_come() => Word.Array[0, 30].SelectMany(w => Gen.OneOfConst(" ", "\n", "", "\n\n", "\t", "\n> ", "\n  - ").Array[w.Length].Select(s => string.Concat(w.Zip(s, (a, b) => a + b)))).Sample(
        text =>
        {
            try
            {
                MarkdownArticleParser.Parse(text).Confidence.Should().BeInRange(0, 1);
            }
            catch (ArticleKit.Parsing.ArticleFormatException)
            {
                text.Trim().Should().BeEmpty();
            }
        },
        iter: 3000, seed: "0000d9K7jUq3", threads: 1);

    private static Gen<NodeList<Inline>> Line(int depth, bool breaks = true, bool links = true) =>
        Part(depth, links).Where(i => breaks || i is not LineBreak).Array[1, 5].Select(parts => Tidy(parts)).Where(l => !l.IsEmpty);

    private static Gen<Inline> Part(int depth, bool links)
    {
        if (depth == 0)
        {
            return Leaf;
        }

        Gen<NodeList<Inline>> inner = Line(depth - 1, breaks: false, links);
        Gen<Inline>[] kinds =
        [
            inner.Select(c => (Inline)new Emphasis(c)), inner.Select(c => (Inline)new Strong(c)), inner.Select(c => (Inline)new Strikethrough(c)),
            inner.Select(c => (Inline)new Highlight(c)), inner.Select(c => (Inline)new Subscript(c)), inner.Select(c => (Inline)new Superscript(c)),
        ];
        Gen<Inline> link = Gen.Select(Line(depth - 1, breaks: false, links: false), Gen.OneOfConst(null, "A \"title\""), (c, t) => (Inline)new Link("https://example.org/a_(b)*c", c) { Title = t });
        return Gen.Frequency((6, Leaf), (3, Gen.OneOf(kinds)), (links ? 1 : 0, link));
    }

    /// <summary>The form in which parsers give a line: texts beside each other are one, a space between words, no break at an edge.</summary>
    private static NodeList<Inline> Tidy(Inline[] parts)
    {
        var line = new List<Inline>();
        foreach (Inline part in parts)
        {
            if (part is LineBreak && (line.Count == 0 || line[^1] is LineBreak))
            {
                continue;
            }

            if (part is not (Text or LineBreak) && line.Count > 0 && line[^1] is not (Text or LineBreak))
            {
                line.Add(new Text(" "));
            }

            if (part is Text text && line.Count > 0 && line[^1] is Text before)
            {
                line[^1] = new Text(before.Value.TrimEnd() + " " + text.Value);
            }
            else if (part is Text next && line.Count > 0 && line[^1] is not LineBreak)
            {
                line.Add(new Text(" " + next.Value));
            }
            else if (part is not (Text or LineBreak) && line.Count > 0 && line[^1] is Text { Value: not " " } last)
            {
                line[^1] = new Text(last.Value.TrimEnd() + " ");
                line.Add(part);
            }
            else
            {
                line.Add(part);
            }
        }

        while (line.Count > 0 && line[^1] is LineBreak)
        {
            line.RemoveAt(line.Count - 1);
        }

        // Pictures alone are a figure.
        return line.TrueForAll(i => i is InlineImage or LineBreak || i is Text { Value: " " }) ? default : NodeList.From(line);
    }

    private static Gen<Block> TableOf() => Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3], Gen.Bool).SelectMany((width, height, header) =>
        Gen.Select(Line(1).Array[width].Array[height + 1], Line(1, breaks: false).Array[0, 1], (rows, caption) => (Block)new Table(NodeList.From(rows.Skip(header ? 0 : 1).Select((r, i) =>
            new TableRow(NodeList.From(r.Select(c => new TableCell(c) { IsHeader = header && i == 0 }))) { IsHeader = header && i == 0 })))
        {
            Caption = caption.FirstOrDefault(),
        }));

    private static Gen<NodeList<Block>> Blocks(int depth) => (depth == 0 ? Simple : Gen.Frequency((5, Simple), (1, Quote(depth)), (2, ListOf(depth))))
        .Array[1, 4].Select(b => NodeList.Create<Block>(b));

    private static Gen<Block> Quote(int depth) => Gen.Select(Blocks(depth - 1), Gen.OneOfConst<NodeList<Inline>>(default, [new Text("Ann Lee")]), (c, a) => (Block)new BlockQuote(c) { Attribution = a });

    private static Gen<Block> ListOf(int depth) => Gen.Select(Gen.Bool, Blocks(depth - 1).Array[1, 3], Gen.Int[0, 12], (ordered, items, start) =>
        (Block)new List(ordered, NodeList.From(items.Select(i => new ListItem(i)))) { Start = ordered ? start : 1 });
}
