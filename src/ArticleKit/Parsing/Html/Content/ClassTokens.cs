using System.Globalization;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// What the words in class and id names tell: for each word the log-odds that text under it belongs to the article, counted over
/// labelled pages by <c>benchmarks/ArticleKit.Accuracy</c>.
/// </summary>
internal sealed class ClassTokens
{
    private readonly uint[] _keys;
    private readonly float[] _weights;

    public ClassTokens(IEnumerable<(string Token, float Weight)> tokens)
    {
        var list = tokens.ToList();
        int size = 16;
        while (size < list.Count * 4)
        {
            size *= 2;
        }

        _keys = new uint[size];
        _weights = new float[size];
        foreach ((string token, float weight) in list)
        {
            uint hash = Hash(token);
            uint slot = hash & (uint)(size - 1);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            (_keys[slot], _weights[slot]) = (hash, weight);
        }
    }

    /// <summary>Reads lines of a word, a tab and its weight.</summary>
    public static ClassTokens Read(TextReader reader)
    {
        var tokens = new List<(string, float)>();
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                tokens.Add((line[..tab], float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture)));
            }
        }

        return new ClassTokens(tokens);
    }

    /// <summary>The sum of the weights of the words in an element's class and id.</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="classes">What the classes of the page weigh, by number, as <see cref="Weigh(ReadOnlySpan{char})"/> says.</param>
    public float Weigh(HtmlPage page, int node, ReadOnlySpan<float> classes)
    {
        float sum = classes[page[node].Class];
        if ((page[node].Kinds & AttrKinds.Name) == 0)
        {
            return sum;
        }

        foreach (ref readonly PageAttribute attribute in page.Attributes(node))
        {
            if (attribute.Name is Attr.Id or Attr.DataComponent or Attr.DataTestid or Attr.Itemprop or Attr.DataType)
            {
                sum += Weigh(attribute.Value.Span);
            }
        }

        return sum;
    }

    /// <summary>The sum of the weights of the words in a name.</summary>
    public float Weigh(ReadOnlySpan<char> names)
    {
        float sum = 0;
        var words = new Words(names);
        while (words.Next())
        {
            sum += Find(words.Hash);
        }

        return sum;
    }

    public static uint Hash(ReadOnlySpan<char> token)
    {
        var words = new Words(token);
        return words.Next() ? words.Hash : 1;
    }

    private float Find(uint hash)
    {
        uint mask = (uint)_keys.Length - 1;
        for (uint slot = hash & mask; _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == hash)
            {
                return _weights[slot];
            }
        }

        return 0;
    }

    /// <summary>Walks the words of a name: <c>article-body__mainText</c> has article, body, main, text.</summary>
    public ref struct Words(ReadOnlySpan<char> value)
    {
        private readonly ReadOnlySpan<char> _value = value;
        private int _at;

        public uint Hash { get; private set; }

        public Range Range { get; private set; }

        public bool Next()
        {
            int i = _at;
            while (i < _value.Length && !char.IsAsciiLetter(_value[i]))
            {
                i++;
            }

            int start = i;
            uint hash = 2166136261;
            while (i < _value.Length && char.IsAsciiLetter(_value[i])
                && (i == start || !char.IsAsciiLetterUpper(_value[i]) || char.IsAsciiLetterUpper(_value[i - 1])))
            {
                hash = (hash ^ (uint)(_value[i] | 0x20)) * 16777619;
                i++;
            }

            _at = i;
            Hash = hash == 0 ? 1 : hash;
            Range = start..i;
            return i > start;
        }
    }
}
