using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// What the first words of a unit tell: "read", "share", "subscribe" and their like in all languages of the labelled pages stand
/// beside articles, "he" and "but" in them. For each word the log-odds that a unit near the article which begins with it belongs to
/// it, counted by <c>benchmarks/ArticleKit.Accuracy</c>.
/// </summary>
internal sealed class CueWords(WordTable words)
{
    /// <summary>How many words of a unit are looked at.</summary>
    public const int MostWords = 8;

    /// <summary>How many more words are looked at, for what they tell together: notices and offers go on as they begin.</summary>
    private const int MostLater = 16;

    /// <summary>How many words stand at most before the colon of a label such as "Read more:".</summary>
    private const int LongestLabel = 5;

    /// <summary>What stands before the first word of a unit in the table.</summary>
    public const char FirstMark = '^';

    /// <summary>What stands for every number in the table.</summary>
    public const char Number = '0';

    /// <summary>What the first words of a unit tell.</summary>
    /// <param name="page">The page.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="title">The words of the page's title.</param>
    public CueWeights Weigh(HtmlPage page, in TextUnit unit, TitleWords title)
    {
        float first = 0, sum = 0, lowest = 0, highest = 0;
        float label = 0, later = 0;
        int labelWords = 0;
        int shared = 0;
        int count = 0;
        for (int i = unit.First; i < unit.End && count < MostWords + MostLater; i++)
        {
            ref readonly PageNode node = ref page[i];
            if (node.Tag != Tag.Text || node.Raw)
            {
                continue;
            }

            var walk = new Words(node.Text.Span);
            while (count < MostWords + MostLater && walk.Next())
            {
                shared += title.Has(walk.Hash) ? 1 : 0;
                if (count >= MostWords)
                {
                    count++;
                    later += words.Find(walk.Hash);
                    continue;
                }

                if (walk.AfterColon && labelWords == 0 && count is > 0 and <= LongestLabel)
                {
                    (labelWords, label) = (count, sum);
                }

                first = count++ == 0 ? words.Find(walk.FirstHash) : first;
                float weight = words.Find(walk.Hash);
                sum += weight;
                lowest = Math.Min(lowest, weight);
                highest = Math.Max(highest, weight);
            }
        }

        return new CueWeights(first, sum, lowest, highest, labelWords, label, later, shared);
    }

    /// <summary>Walks the words of a text: runs of letters, numbers, single ideographs.</summary>
    public ref struct Words(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _start;
        private int _at;

        /// <summary>The hash of the word in lower case.</summary>
        public uint Hash { get; private set; }

        /// <summary>The hash of the word where it is the first of a unit.</summary>
        public readonly uint FirstHash
        {
            get
            {
                uint hash = Fnv1a.Add(Fnv1a.Empty, FirstMark);
                if (char.IsDigit(_text[_start]))
                {
                    return WordTable.Finish(Fnv1a.Add(hash, Number));
                }

                foreach (char c in _text[_start.._at])
                {
                    hash = Fnv1a.Add(hash, LowerCase.Of(c));
                }

                return WordTable.Finish(hash);
            }
        }

        /// <summary>Where the word stands in the text.</summary>
        public readonly Range Range => _start.._at;

        /// <summary>Whether a colon stands between the word before and this one.</summary>
        public bool AfterColon { get; private set; }

        public bool Next()
        {
            int i = _at;
            AfterColon = false;
            while (i < _text.Length && !Letters.IsLetterOrDigit(_text[i]))
            {
                AfterColon |= _text[i] is ':' or '：';
                i++;
            }

            if (i == _text.Length)
            {
                _at = i;
                return false;
            }

            int start = i;
            uint hash = Fnv1a.Empty;
            if (char.IsDigit(_text[i]))
            {
                hash = Fnv1a.Add(hash, Number);
                while (i < _text.Length && char.IsDigit(_text[i]))
                {
                    i++;
                }
            }
            else
            {
                // An ideograph is a word of its own.
                char letter = LowerCase.Of(_text[i]);
                do
                {
                    hash = Fnv1a.Add(hash, letter);
                    i++;
                }
                while (i < _text.Length && _text[i] < Letters.FirstEastAsian && (letter = Letters.LowerOf(_text[i])) != 0);
            }

            (_start, _at) = (start, i);
            Hash = WordTable.Finish(hash);
            return true;
        }
    }
}

/// <summary>What the first words of a unit tell.</summary>
/// <param name="First">The weight of the first word at that place.</param>
/// <param name="Sum">The sum of all weights.</param>
/// <param name="Lowest">The lowest weight, at most 0.</param>
/// <param name="Highest">The highest weight, at least 0.</param>
/// <param name="LabelWords">How many words stand before a colon, as in "Read more: …"; 0 when the unit begins with no label.</param>
/// <param name="Label">The sum of the weights of those words.</param>
/// <param name="Later">The sum of the weights of the words behind the first ones.</param>
/// <param name="Shared">How many of the words looked at stand in the page's title.</param>
internal readonly record struct CueWeights(float First, float Sum, float Lowest, float Highest, int LabelWords, float Label, float Later, int Shared);

/// <summary>The words of a page's title that are long enough to say what it is about.</summary>
internal sealed class TitleWords
{
    private const int LongWord = 4;

    private readonly HashSet<uint> _words = [];

    // Bits of the hashes: most words of a page are not in its title.
    private readonly ulong _bits;

    public TitleWords(ReadOnlySpan<char> title)
    {
        var walk = new CueWords.Words(title);
        while (walk.Next())
        {
            (int start, int end) = (walk.Range.Start.Value, walk.Range.End.Value);
            if (end - start >= LongWord || title[start] >= Letters.FirstEastAsian)
            {
                _words.Add(walk.Hash);
                _bits |= 1ul << (int)(walk.Hash >> 26);
            }
        }
    }

    public bool Has(uint word) => (_bits & (1ul << (int)(word >> 26))) != 0 && _words.Contains(word);
}
