using ArticleKit.Characters;

namespace ArticleKit.Quotations;

/// <summary>
/// Tells whether a line repeats or sums up what a paragraph of the body says: most of its words stand there in the same order, many of them side
/// by side. It may leave out a clause, join two sentences, or put a name for a pronoun.
/// </summary>
internal sealed class PullQuoteFinder
{
    /// <summary>How much of a line must be in a paragraph: for one that nothing but its words tells from others.</summary>
    public static readonly (double Words, double Pairs) Certain = (0.75, 0.5);

    /// <summary>The same for a whole sentence, full stop and all, which might be the text's own.</summary>
    public static readonly (double Words, double Pairs) Verbatim = (0.95, 0.9);

    /// <summary>The same for a line that its page sets off as a pull quote.</summary>
    public static readonly (double Words, double Pairs) Likely = (0.5, 0.25);

    private const int FewestWords = 5;
    private const int MostWords = 120;
    private const int MostChecked = 5;

    // Pairs as common as "of the" tell nothing.
    private const int MostPlaces = 200;

    // Longer paragraphs are cut, so that a text without full stops costs no more than another; the pieces overlap by a sentence.
    private const int LongestPiece = 200;
    private const int Overlap = 50;

    private readonly List<(string[] Words, int Paragraph)> _pieces = [];
    private readonly Dictionary<int, List<int>> _byPair = [];

    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="across">Whether a line may be of the end of one paragraph and the beginning of the next.</param>
    public PullQuoteFinder(IEnumerable<string> paragraphs, bool across = false)
    {
        int number = 0;
        string[] last = [];
        foreach (string paragraph in paragraphs)
        {
            string[] words = Words(paragraph);
            for (int start = 0; start == 0 || start + Overlap < words.Length; start += LongestPiece - Overlap)
            {
                Add(words[start..Math.Min(words.Length, start + LongestPiece)], number);
            }

            if (across && last.Length > 0)
            {
                Add([.. last[Math.Max(0, last.Length - Overlap)..], .. words[..Math.Min(words.Length, Overlap)]], number);
            }

            last = words;
            number++;
        }
    }

    /// <summary>Whether a paragraph says what a line says.</summary>
    public bool Repeats(string line) => Find(line, Certain) >= 0;

    /// <summary>The paragraph that says what a line says, by its number; -1 when none does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="needed"><see cref="Certain"/>, <see cref="Likely"/> or <see cref="Verbatim"/>.</param>
    /// <param name="except">The number of a paragraph that does not count, for it is the line itself.</param>
    public int Find(string line, (double Words, double Pairs) needed, int except = -1)
    {
        string[] words = Words(line);
        if (words.Length is < FewestWords or > MostWords)
        {
            return -1;
        }

        var shared = new Dictionary<int, int>();
        for (int i = 0; i + 1 < words.Length; i++)
        {
            foreach (int piece in _byPair.GetValueOrDefault(Pair(words, i)) ?? [])
            {
                shared[piece] = shared.GetValueOrDefault(piece) + 1;
            }
        }

        IEnumerable<KeyValuePair<int, int>> likely = shared
            .Where(s => s.Value >= needed.Pairs * (words.Length - 1) && _pieces[s.Key].Paragraph != except)
            .OrderByDescending(static s => s.Value)
            .ThenBy(static s => s.Key)
            .Take(MostChecked);
        foreach ((int piece, _) in likely)
        {
            if (InOrder(words, _pieces[piece].Words) >= needed.Words * words.Length)
            {
                return _pieces[piece].Paragraph;
            }
        }

        return -1;
    }

    private static int Pair(string[] words, int at) => HashCode.Combine(words[at], words[at + 1]);

    /// <summary>The words of a text in lower case; scripts without spaces have a word a character.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        int start = -1;
        string lower = string.Create(text.Length, text, static (span, t) => LowerCase.Write(t, span));
        for (int i = 0; i <= lower.Length; i++)
        {
            char c = i < lower.Length ? lower[i] : ' ';
            bool letter = char.IsLetterOrDigit(c);
            bool spaceless = c is >= '\u3040' and <= '\u9FFF' or >= '\u0E00' and <= '\u0E7F';
            if (start >= 0 && (!letter || spaceless))
            {
                words.Add(lower[start..i]);
                start = -1;
            }

            if (letter && spaceless)
            {
                words.Add(lower[i..(i + 1)]);
            }
            else if (letter && start < 0)
            {
                start = i;
            }
        }

        return [.. words];
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int InOrder(string[] one, string[] other)
    {
        var row = new int[other.Length + 1];
        foreach (string word in one)
        {
            int diagonal = 0;
            for (int j = 0; j < other.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = word == other[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private void Add(string[] words, int paragraph)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int pair = Pair(words, i);
            if (!_byPair.TryGetValue(pair, out List<int>? pieces))
            {
                _byPair.Add(pair, pieces = []);
            }

            if (pieces.Count < MostPlaces && (pieces.Count == 0 || pieces[^1] != _pieces.Count))
            {
                pieces.Add(_pieces.Count);
            }
        }

        _pieces.Add((words, paragraph));
    }
}
