using System.Runtime.CompilerServices;
using ArticleKit.Model;
using ArticleKit.Quotations;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>
/// Tells pull quotes from other quotes once the whole text is known: a pull quote repeats what the text says. What its page calls one, but the
/// text does not say, is a block quote, for else its words would be lost to a reader of the running text.
/// </summary>
internal sealed class PullQuotes
{
    private const int LongestQuote = 500;
    private const int ShortestQuote = 40;

    // Fewer words cannot be looked for; the page is believed.
    private const int FewestWords = 5;

    private const int LongestSentence = 200;
    private const int LongestWriter = 60;

    // A thread of posts quotes what was said before, again and again.
    private const int FewestOfThread = 2;

    private readonly Dictionary<Block, (PullQuote Pull, int Length)> _candidates = new(Reference.Instance);
    private readonly HashSet<Block> _lifted = new(Reference.Instance);

    // Quotes without a class may be of another post, on pages whose posts have none.
    private readonly HashSet<Block> _plain = new(Reference.Instance);

    /// <summary>A quote or a box that may be a pull quote.</summary>
    /// <param name="block">The quote or box.</param>
    /// <param name="plain">Whether its page says nothing of what kind of quote it is.</param>
    public void Consider(Block block, bool plain = false)
    {
        Mark(block, plain);
        if (QuoteReader.Pull(block is Aside aside ? aside.Content : [block]) is { } pull)
        {
            _candidates[block] = (pull, 1);
        }
    }

    /// <summary>A quote that was not chosen for the text: it is dropped when the text does not say it.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="plain">Whether its page says nothing of what kind of quote it is.</param>
    public void ConsiderLifted(PullQuote quote, bool plain)
    {
        Mark(quote, plain);
        _candidates[quote] = (quote, 1);
        _lifted.Add(quote);
    }

    private void Mark(Block block, bool plain)
    {
        if (plain)
        {
            _plain.Add(block);
        }
    }

    /// <summary>Blocks in a box of quotes.</summary>
    public void Consider(NodeList<Block> content)
    {
        if (QuoteReader.Pull(content) is { } pull)
        {
            _candidates[content[0]] = (pull, content.Count);
        }
    }

    /// <summary>The blocks, each quote what it is.</summary>
    public List<Block> Settle(List<Block> blocks)
    {
        if (_candidates.Count == 0 || !blocks.Exists(_candidates.ContainsKey))
        {
            return blocks;
        }

        int[] places = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is Paragraph or List or Aside && !_candidates.ContainsKey(blocks[i]))];
        bool[] pulls = Judge(blocks, places);
        var settled = new List<Block>(blocks.Count);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!_candidates.TryGetValue(blocks[i], out (PullQuote Pull, int Length) candidate))
            {
                settled.Add(blocks[i]);
            }
            else if (pulls[i])
            {
                // Some pages show it twice, for wide and for narrow screens.
                if (shown.Add(candidate.Pull.Content.ToPlainText()))
                {
                    settled.Add(candidate.Pull);
                }

                i += candidate.Length - 1;
            }
            else if (!_lifted.Contains(blocks[i]))
            {
                settled.Add(blocks[i] is PullQuote named ? new BlockQuote([new Paragraph(named.Content)]) { Attribution = named.Attribution } : blocks[i]);
            }
        }

        return settled;
    }

    /// <summary>For each block, whether it is a pull quote.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="places">Which of them are running text.</param>
    private bool[] Judge(List<Block> blocks, int[] places)
    {
        string[] texts = [];
        PullQuoteFinder? finder = null;
        var pulls = new bool[blocks.Count];
        int quotes = 0;
        int posts = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!_candidates.TryGetValue(blocks[i], out (PullQuote Pull, int Length) candidate))
            {
                continue;
            }

            string words = candidate.Pull.Content.ToPlainText();
            bool named = blocks[i] is PullQuote && !_lifted.Contains(blocks[i]);
            int found = -1;
            if (named || words.Length is >= ShortestQuote and <= LongestQuote)
            {
                finder ??= new PullQuoteFinder(texts = [.. places.Select(place => blocks[place].ToPlainText())], across: true);
                found = finder.Find(words, named ? PullQuoteFinder.Likely : PullQuoteFinder.Certain);
            }

            pulls[i] = found >= 0 || (named && words.Split(' ').Length < FewestWords);
            pulls[i] &= !words.AsSpan(0, Math.Min(words.Length, LongestWriter)).Contains("wrote:", StringComparison.OrdinalIgnoreCase);
            if (_plain.Contains(blocks[i]))
            {
                // A post is quoted as a whole, behind it; a pull quote is mostly a sentence out of several.
                quotes++;
                bool whole = found >= 0 && places[found] < i && IsWhole(words, texts[found]);
                posts += whole ? 1 : 0;
                pulls[i] &= !(whole && (words.Length > LongestSentence || _lifted.Contains(blocks[i]))) && !IsIntroduced(blocks, i);
            }
        }

        if (posts >= FewestOfThread && posts * 2 > quotes)
        {
            for (int i = 0; i < blocks.Count; i++)
            {
                pulls[i] &= !_plain.Contains(blocks[i]);
            }
        }

        return pulls;
    }

    /// <summary>Whether the text leads over to a quote: "Now read her sentence again:". What was lifted out of the text stands beside it.</summary>
    private static bool IsIntroduced(List<Block> blocks, int at) => at > 0 && blocks[at - 1] is Paragraph before && before.Content.ToPlainText().AsSpan().TrimEnd() is [.., ':' or '：'];

    /// <summary>Whether words are most of a paragraph, or of an item of a list.</summary>
    private static bool IsWhole(string words, string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.Length * 4 >= words.Length * 3 && line.Length * 4 <= words.Length * 5)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Reference : IEqualityComparer<Block>
    {
        public static Reference Instance { get; } = new();

        public bool Equals(Block? x, Block? y) => ReferenceEquals(x, y);

        public int GetHashCode(Block obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
