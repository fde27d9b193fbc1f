using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// What the words in class and id names tell: for each word the log-odds that text under it belongs to the article, counted over
/// labelled pages by <c>benchmarks/ArticleKit.Accuracy</c>.
/// </summary>
internal sealed class ClassTokens(WordTable tokens)
{
    /// <summary>The sum of the weights of the words in an element's class and id.</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="classes">What the classes of the page weigh, by number, as <see cref="Weigh(ReadOnlySpan{char})"/> says; takes what is not known yet, which is no number.</param>
    public float Weigh(HtmlPage page, int node, Span<float> classes)
    {
        ref float known = ref classes[page[node].Class];
        known = float.IsNaN(known) ? Weigh(page.Classes[page[node].Class]) : known;
        float sum = known;
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
            sum += tokens.Find(words.Hash);
        }

        return sum;
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
            uint hash = Fnv1a.Empty;
            while (i < _value.Length && char.IsAsciiLetter(_value[i])
                && (i == start || !char.IsAsciiLetterUpper(_value[i]) || char.IsAsciiLetterUpper(_value[i - 1])))
            {
                hash = Fnv1a.Add(hash, (uint)(_value[i] | 0x20));
                i++;
            }

            _at = i;
            Hash = WordTable.Finish(hash);
            Range = start..i;
            return i > start;
        }
    }
}
