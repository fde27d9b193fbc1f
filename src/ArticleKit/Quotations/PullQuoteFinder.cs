using System.Runtime.InteropServices;
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

    // The words of all paragraphs, each as its hash; a piece is some of them that stand together.
    private readonly List<uint> _words = [];
    private readonly List<(int Start, int End, int Paragraph)> _pieces = [];

    // For each pair of words the last of its places and how many there are; each place knows the one before.
    private readonly Dictionary<ulong, (int Last, int Count)> _byPair = [];
    private readonly List<(int Piece, int Before)> _places = [];

    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="across">Whether a line may be of the end of one paragraph and the beginning of the next.</param>
    public PullQuoteFinder(IEnumerable<string> paragraphs, bool across = false)
    {
        int number = 0;
        int last = 0;
        foreach (string paragraph in paragraphs)
        {
            int first = _words.Count;
            AddWords(paragraph, _words);
            int count = _words.Count - first;
            for (int start = 0; start == 0 || start + Overlap < count; start += LongestPiece - Overlap)
            {
                Add(first + start, first + Math.Min(count, start + LongestPiece), number);
            }

            if (across && last < first)
            {
                Add(Math.Max(last, first - Overlap), first + Math.Min(count, Overlap), number);
            }

            last = first;
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
        var words = new List<uint>();
        AddWords(line, words);
        if (words.Count is < FewestWords or > MostWords)
        {
            return -1;
        }

        var shared = new Dictionary<int, int>();
        for (int i = 0; i + 1 < words.Count; i++)
        {
            int place = _byPair.TryGetValue(Pair(words, i), out (int Last, int Count) places) ? places.Last : -1;
            for (; place >= 0; place = _places[place].Before)
            {
                shared[_places[place].Piece] = shared.GetValueOrDefault(_places[place].Piece) + 1;
            }
        }

        IEnumerable<KeyValuePair<int, int>> likely = shared
            .Where(s => s.Value >= needed.Pairs * (words.Count - 1) && _pieces[s.Key].Paragraph != except)
            .OrderByDescending(static s => s.Value)
            .ThenBy(static s => s.Key)
            .Take(MostChecked);
        foreach ((int piece, _) in likely)
        {
            if (InOrder(CollectionsMarshal.AsSpan(words), CollectionsMarshal.AsSpan(_words)[_pieces[piece].Start.._pieces[piece].End]) >= needed.Words * words.Count)
            {
                return _pieces[piece].Paragraph;
            }
        }

        return -1;
    }

    private static ulong Pair(List<uint> words, int at) => ((ulong)words[at] << 32) | words[at + 1];

    /// <summary>Adds the words of a text in lower case, each as its hash; scripts without spaces have a word a character.</summary>
    private static void AddWords(ReadOnlySpan<char> text, List<uint> words)
    {
        uint word = Fnv1a.Empty;
        foreach (char c in text)
        {
            bool letter = Letters.IsLetterOrDigit(c);
            bool spaceless = c is >= '\u3040' and <= '\u9FFF' or >= '\u0E00' and <= '\u0E7F';
            if (word != Fnv1a.Empty && (!letter || spaceless))
            {
                words.Add(word);
                word = Fnv1a.Empty;
            }

            if (letter && spaceless)
            {
                words.Add(Fnv1a.Add(Fnv1a.Empty, c));
            }
            else if (letter)
            {
                word = Fnv1a.Add(word, LowerCase.Of(c));
            }
        }

        if (word != Fnv1a.Empty)
        {
            words.Add(word);
        }
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int InOrder(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var row = new int[other.Length + 1];
        foreach (uint word in one)
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

    private void Add(int start, int end, int paragraph)
    {
        for (int i = start; i + 1 < end; i++)
        {
            ref (int Last, int Count) places = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPair, Pair(_words, i), out bool known);
            int last = known ? places.Last : -1;
            if (places.Count < MostPlaces && (last < 0 || _places[last].Piece != _pieces.Count))
            {
                places = (_places.Count, places.Count + 1);
                _places.Add((_pieces.Count, last));
            }
        }

        _pieces.Add((start, end, paragraph));
    }
}
