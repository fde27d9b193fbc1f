using System.Globalization;
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
    private const int Seeds = 3;
    private const int ShortestTorn = 160;
    private const int NearestToEdge = 20;
    private const double ShareTorn = 0.2;

    /// <summary>Reads <c>truth.jsonl</c> of each folder and writes a line of figures for each.</summary>
    public static void Run(string[] corpusFolders, TextWriter output)
    {
        output.WriteLine("corpus\ttexts\ttears\tmended\tleft torn\tparagraph ends\tjoined wrongly");
        foreach (string folder in corpusFolders)
        {
            var count = new Count();
            int number = 0;
            foreach (string text in Texts(Path.Combine(folder, "truth.jsonl")))
            {
                for (int seed = 0; seed < Seeds; seed++)
                {
                    Measure(text, new Random((number * Seeds) + seed), count);
                }

                number++;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(folder.TrimEnd('/'))}\t{number}\t{count.Tears}\t{Share(count.Mended, count.Tears)}\t{Share(count.Tears - count.Mended, count.Tears)}\t{count.Ends}\t{count.Wrong} ({Share(count.Wrong, count.Ends)})"));
        }
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static IEnumerable<string> Texts(string file)
    {
        foreach (string line in File.ReadLines(file))
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
                count.Mended += tears.Contains(i) ? 1 : 0;
                count.Wrong += ends.Contains(i) ? 1 : 0;
            }

            at = found + piece.Length;
        }

        count.Tears += tears.Count;
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
    }
}
