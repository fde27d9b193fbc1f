using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsing.PlainText;

namespace ArticleKit.Accuracy;

/// <summary>
/// Measures how the plain-text parser mends torn paragraphs: texts of labelled corpora are torn by a blank line at random words, at a few
/// fixed seeds, and parsed. A tear that the parser closes is mended; a blank line of the text itself that it closes is joined wrongly.
/// </summary>
internal static class TornParagraphs
{
    private static readonly string[] TextFiles = ["truth.jsonl", "train.jsonl", "train.jsonl.gz"];

    private const int Seeds = 3;
    private const int Around = 60;
    private const int ShortestTorn = 160;
    private const int NearestToEdge = 20;
    private const double ShareTorn = 0.2;

    /// <summary>Reads the texts of each folder and writes a line of figures for each.</summary>
    /// <param name="folders">Corpora with <c>truth.jsonl</c> or <c>train.jsonl</c>, which may be gzipped.</param>
    /// <param name="part">Every second text to tune on, the others to check on; or all.</param>
    /// <param name="shown">How many tears left and paragraphs joined wrongly to print.</param>
    /// <param name="output">Where to write.</param>
    public static int Run(string[] folders, string part, int shown, TextWriter output)
    {
        output.WriteLine("corpus\ttexts\ttears\tparagraph ends\tjoined wrongly\tprecision\trecall");
        foreach (string folder in folders)
        {
            var count = new Count();
            int number = -1;
            int texts = 0;
            foreach (string text in Texts(folder))
            {
                number++;
                if (part == "all" || part == (number % 2 == 0 ? "tune" : "check"))
                {
                    texts++;
                    for (int seed = 0; seed < Seeds; seed++)
                    {
                        Measure(text, new Random((number * Seeds) + seed), count);
                    }
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(folder.TrimEnd('/'))}\t{texts}\t{count.Tears}\t{count.Ends}\t{count.Wrong} ({Share(count.Wrong, count.Ends)})\t{Share(count.Mended, count.Mended + count.Wrong)}\t{Share(count.Mended, count.Tears)}"));
            foreach (string example in Spread(count.Examples, shown))
            {
                output.WriteLine("  " + example);
            }
        }

        return 0;
    }

    private static IEnumerable<string> Spread(List<string> examples, int shown)
    {
        examples.Sort(StringComparer.Ordinal);
        int step = Math.Max(1, examples.Count / Math.Max(1, shown));
        return examples.Where((_, i) => i % step == 0).Take(shown);
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static IEnumerable<string> Texts(string folder)
    {
        string file = Array.Find([.. TextFiles.Select(n => Path.Combine(folder, n))], File.Exists) ?? throw new FileNotFoundException("No texts.", folder);
        using Stream stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out JsonElement text) && text.GetString() is { Length: > 0 } value)
            {
                yield return value;
            }
        }
    }

    private static void Measure(string text, Random random, Count count)
    {
        // Places are counted in letters and digits, which no parser changes.
        var torn = new StringBuilder();
        var letters = new StringBuilder();
        var ends = new HashSet<int>();
        var tears = new HashSet<int>();
        foreach (string paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int tear = paragraph.Length >= ShortestTorn && random.NextDouble() < ShareTorn ? TearOf(paragraph, random) : -1;
            if (tear >= 0)
            {
                Append(letters, paragraph.AsSpan(0, tear));
                tears.Add(letters.Length);
            }

            Append(letters, paragraph.AsSpan(Math.Max(0, tear)));
            ends.Add(letters.Length);
            torn.Append(tear < 0 ? paragraph : paragraph[..tear] + "\n\n" + paragraph[(tear + 1)..]).Append("\n\n");
        }

        string all = letters.ToString();
        count.Tears += tears.Count;
        int at = 0;
        foreach (string piece in Pieces(TextArticleParser.Parse(torn.ToString()).Body))
        {
            int found = piece.Length == 0 ? -1 : all.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }

            for (int i = found + 1; i < found + piece.Length; i++)
            {
                count.Mended += tears.Remove(i) ? 1 : 0;
                if (ends.Contains(i))
                {
                    count.Wrong++;
                    count.Examples.Add($"joined: …{all[Math.Max(0, i - Around)..i]} + {all[i..Math.Min(all.Length, i + Around)]}…");
                }
            }

            at = found + piece.Length;
        }

        foreach (int left in tears)
        {
            count.Examples.Add($"left: …{all[Math.Max(0, left - Around)..left]} + {all[left..Math.Min(all.Length, left + Around)]}…");
        }

        count.Ends += ends.Count;
    }

    /// <summary>The place of a space within a sentence: a tear behind a full stop makes two paragraphs that nobody could tell from real ones.</summary>
    private static int TearOf(string paragraph, Random random)
    {
        for (int tries = 0; tries < 10; tries++)
        {
            int space = paragraph.IndexOf(' ', random.Next(NearestToEdge, paragraph.Length - NearestToEdge));
            if (space > 0 && space < paragraph.Length - NearestToEdge && !".!?…:;\"”’'»)]".Contains(paragraph[space - 1], StringComparison.Ordinal))
            {
                return space;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Pieces(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            IEnumerable<string> pieces = block switch
            {
                List list => list.Content.SelectMany(i => Pieces(i.Content)),
                BlockQuote quote => Pieces(quote.Content),
                PullQuote pull => [LettersOf(pull.Content.ToPlainText())],
                Figure figure => [LettersOf(figure.Caption.ToPlainText())],
                _ => [LettersOf(block.ToPlainText())],
            };
            foreach (string piece in pieces)
            {
                yield return piece;
            }
        }
    }

    private static string LettersOf(string text)
    {
        var letters = new StringBuilder();
        Append(letters, text);
        return letters.ToString();
    }

    private static void Append(StringBuilder letters, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }
    }

    private sealed class Count
    {
        public int Tears { get; set; }

        public int Mended { get; set; }

        public int Ends { get; set; }

        public int Wrong { get; set; }

        public List<string> Examples { get; } = [];
    }
}
