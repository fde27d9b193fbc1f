namespace ArticleKit.Quotations;

/// <summary>
/// Tells whether a line repeats or sums up a sentence of the body: most of its words stand in one sentence, in the same order.
/// </summary>
internal sealed class PullQuoteFinder
{
    // Three quarters of the words in order: a pull quote may replace a pronoun by a name or drop a clause.
    private const double Needed = 0.75;
    private const int FewestWords = 5;
    private const int MostChecked = 20;

    private readonly List<string[]> _sentences = [];
    private readonly Dictionary<int, List<int>> _byPair = [];

    public PullQuoteFinder(IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            foreach (string sentence in paragraph.Split(['.', '!', '?', '。'], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(Words(sentence));
            }
        }
    }

    public bool Repeats(string line)
    {
        string[] words = Words(line);
        if (words.Length < FewestWords)
        {
            return false;
        }

        var shared = new Dictionary<int, int>();
        for (int i = 0; i + 1 < words.Length; i++)
        {
            foreach (int sentence in _byPair.GetValueOrDefault(Pair(words, i)) ?? [])
            {
                shared[sentence] = shared.GetValueOrDefault(sentence) + 1;
            }
        }

        return shared.OrderByDescending(s => s.Value).Take(MostChecked).Any(s => InOrder(words, _sentences[s.Key]) >= Needed * words.Length);
    }

    private static int Pair(string[] words, int at) => HashCode.Combine(words[at], words[at + 1]);

    private static string[] Words(string text) =>
        [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '’' ? '\'' : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

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

    private void Add(string[] words)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int pair = Pair(words, i);
            if (!_byPair.TryGetValue(pair, out List<int>? sentences))
            {
                _byPair.Add(pair, sentences = []);
            }

            // Pairs as common as "of the" tell nothing.
            if (sentences.Count < 200)
            {
                sentences.Add(_sentences.Count);
            }
        }

        _sentences.Add(words);
    }
}
