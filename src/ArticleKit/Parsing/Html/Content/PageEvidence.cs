using System.Buffers;
using System.Runtime.InteropServices;
using ArticleKit.Characters;
using ArticleKit.Parsing.Html.Metadata;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>The units of a page with what is known of the elements around them: the input of <see cref="UnitFeatures"/>.</summary>
internal sealed class PageEvidence : IDisposable
{
    private readonly NodeWeights[] _weights;
    private const int MostLetters = 40;
    private const int LongestByline = 600;

    // How many elements around that of a paragraph take part in its text.
    private const int Near = 3;

    private readonly StructuredText? _body;
    private readonly char[]? _description;
    private readonly char[] _letters = new char[MostLetters];
    private readonly int _descriptionLength;
    private int _lettersOf = -1;
    private int _lettersCount;
    private PageTotals? _totals;

    public PageEvidence(HtmlPage page, PageMetadata metadata, ContentWords words)
    {
        Page = page;
        Metadata = metadata;
        Named = new NamedElements(page);
        _weights = ArrayPool<NodeWeights>.Shared.Rent(page.Count + 1);
        Units = Segmenter.Segment(page);
        WeighTokens(words.Classes);
        Cues = new CueWeights[Units.Count];
        var title = new TitleWords(metadata.Front.Title);
        for (int i = 0; i < Cues.Length; i++)
        {
            Cues[i] = words.Cues.Weigh(page, CollectionsMarshal.AsSpan(Units)[i], title);
        }

        FindTop();
        TitleUnit = FindTitle();
        if (metadata.Description is { Length: > 40 } told)
        {
            _description = ArrayPool<char>.Shared.Rent(told.Length);
            _descriptionLength = Letters.Copy(told, _description);
        }

        _body = metadata.ArticleBody is { Length: > 200 } body ? new StructuredText(body) : null;
    }

    public HtmlPage Page { get; }

    public PageMetadata Metadata { get; }

    public List<TextUnit> Units { get; }

    /// <summary>What the names of the elements around a unit tell.</summary>
    public NamedElements Named { get; }

    /// <summary>What the first words of each unit tell.</summary>
    public CueWeights[] Cues { get; }

    /// <summary>What is counted over all units, once it is asked for.</summary>
    public PageTotals Totals => _totals ??= new PageTotals(this);

    /// <summary>Whether the page says that it is news.</summary>
    public bool IsNews => Metadata.Types.Any(static type => type.EndsWith("NewsArticle", StringComparison.Ordinal));

    /// <summary>The element with the most paragraph text near it; 0 when there is none.</summary>
    public int Top { get; private set; }

    /// <summary>The share of all paragraph text that stands under <see cref="Top"/>.</summary>
    public float TopShare { get; private set; }

    /// <summary>The unit that is the headline; -1 when none is.</summary>
    public int TitleUnit { get; }

    /// <summary>The weight of an element's own class words.</summary>
    public float Tokens(int node) => _weights[node].Tokens;

    /// <summary>The lowest weight from the root to an element.</summary>
    public float LowestTokens(int node) => _weights[node].Lowest;

    /// <summary>The highest weight from the root to an element.</summary>
    public float HighestTokens(int node) => _weights[node].Highest;

    /// <summary>The sum of all weights from the root to an element.</summary>
    public float TokenSum(int node) => _weights[node].Sum;

    /// <summary>Paragraph text near an element: all of its children's, half of its grandchildren's.</summary>
    public float Mass(int node) => _weights[node].Mass;

    /// <summary>Whether a unit's first letters stand in the text that structured data gives: 1, or -1 if not, or 0 where nobody can tell.</summary>
    public int BodyMatch(in TextUnit unit)
    {
        if (_body is null || unit.Letters < 12)
        {
            return 0;
        }

        return _body.Holds(FirstLetters(unit)) ? 1 : -1;
    }

    /// <summary>Whether a unit prints a line of the recipe that structured data tells.</summary>
    public bool IsOfRecipe(in TextUnit unit) => Metadata.Recipe is { } recipe && recipe.Has(FirstLetters(unit));

    /// <summary>Whether a unit begins as the page's description does: 1, or 2 where it says no more, or 0.</summary>
    public int DescriptionMatch(in TextUnit unit) =>
        _description is null || unit.Letters < 30 || !_description.AsSpan(0, _descriptionLength).StartsWith(FirstLetters(unit)) ? 0
        : Math.Abs(unit.Letters + unit.Digits - _descriptionLength) < 20 ? 2 : 1;

    /// <summary>Which part of the front matter a unit prints.</summary>
    public FrontPart FrontPart(in TextUnit unit) =>
        Prints(unit, Metadata.SubtitleNode) ? Content.FrontPart.Subtitle
        : PrintsByline(unit) ? Content.FrontPart.Byline
        : Prints(unit, Metadata.DateNode) ? Content.FrontPart.Date
        : Prints(unit, Metadata.KickerNode) ? Content.FrontPart.Kicker
        : Content.FrontPart.None;

    /// <summary>The letters and digits that a unit begins with.</summary>
    public string FirstLettersOf(in TextUnit unit) => FirstLetters(unit).ToString();

    private bool Prints(in TextUnit unit, int node) => node >= 0 && unit.First < Page[node].End && unit.End > node;

    /// <summary>Whether a unit prints the credit line. Where that stands bare in the element of the whole text, it is a line of it alone.</summary>
    private bool PrintsByline(in TextUnit unit)
    {
        int node = Metadata.BylineNode;
        if (!Prints(unit, node) || Page[node].TextLength <= LongestByline)
        {
            return Prints(unit, node);
        }

        Span<char> letters = stackalloc char[MostLetters];
        ReadOnlySpan<char> told = letters[..Letters.Copy(Metadata.Front.Byline?.Text, letters)];
        ReadOnlySpan<char> own = FirstLetters(unit);
        return own.Length > 0 && (told.StartsWith(own) || (told.Length > 0 && own.StartsWith(told)));
    }

    private ReadOnlySpan<char> FirstLetters(in TextUnit unit)
    {
        if (_lettersOf == unit.First)
        {
            return _letters.AsSpan(0, _lettersCount);
        }

        int count = 0;
        for (int i = unit.First; i < unit.End && count < _letters.Length; i++)
        {
            if (Page[i].Tag == Tag.Text && !Page[i].Raw)
            {
                count += Letters.Copy(Page[i].Text.Span, _letters.AsSpan(count));
            }
        }

        (_lettersOf, _lettersCount) = (unit.First, count);
        return _letters.AsSpan(0, count);
    }

    public void Dispose()
    {
        ArrayPool<NodeWeights>.Shared.Return(_weights);
        _body?.Dispose();
        if (_description is not null)
        {
            ArrayPool<char>.Shared.Return(_description);
        }
    }

    private void WeighTokens(ClassTokens tokens)
    {
        // Classes of elements that hold no text are never asked for: half of them, with icons and frames of pictures.
        float[] classes = ArrayPool<float>.Shared.Rent(Page.Classes.Count);
        classes.AsSpan(0, Page.Classes.Count).Fill(float.NaN);
        ReadOnlySpan<PageNode> nodes = Page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly PageNode node = ref nodes[i];
            if (node.Tag == Tag.Text)
            {
                continue;
            }

            float own = node.AttrCount == 0 || node.TextLength == 0 ? 0 : tokens.Weigh(Page, i, classes);
            _weights[i] = node.Parent < 0
                ? new NodeWeights(own, own, own, own)
                : new NodeWeights(own, Math.Min(own, _weights[node.Parent].Lowest), Math.Max(own, _weights[node.Parent].Highest), own + _weights[node.Parent].Sum);
        }

        ArrayPool<float>.Shared.Return(classes);
    }

    private void FindTop()
    {
        float all = 0;
        foreach (ref readonly TextUnit unit in CollectionsMarshal.AsSpan(Units))
        {
            float weight = UnitFacts.IsProse(unit) ? unit.Length - unit.LinkLength : 0;
            if (weight <= 0)
            {
                continue;
            }

            all += weight;
            float share = 1;
            for (int level = 0, node = Page[unit.Container].Parent; level < Near && node >= 0; level++, node = Page[node].Parent, share *= 0.5f)
            {
                _weights[node].Mass += weight * share;
            }
        }

        // The first of those with the most, as the page has them.
        foreach (ref readonly TextUnit unit in CollectionsMarshal.AsSpan(Units))
        {
            for (int level = 0, node = Page[unit.Container].Parent; level < Near && node >= 0; level++, node = Page[node].Parent)
            {
                Top = _weights[node].Mass > _weights[Top].Mass || (_weights[node].Mass == _weights[Top].Mass && node < Top) ? node : Top;
            }
        }

        if (all > 0)
        {
            float under = 0;
            foreach (ref readonly TextUnit unit in CollectionsMarshal.AsSpan(Units))
            {
                if (unit.First >= Top && unit.First < Page[Top].End && UnitFacts.IsProse(unit))
                {
                    under += unit.Length - unit.LinkLength;
                }
            }

            TopShare = under / all;
        }
    }

    /// <summary>The heading whose letters stand in the page's declared title; among several the highest level, then the first.</summary>
    private int FindTitle()
    {
        if (Metadata.TitleNode >= 0)
        {
            int end = Page[Metadata.TitleNode].End;
            int known = Units.FindIndex(u => u.End > Metadata.TitleNode && u.First < end);
            if (known >= 0)
            {
                return known;
            }
        }

        int best = -1;
        int level = 7;
        for (int i = 0; i < Units.Count; i++)
        {
            Tag tag = Page[Units[i].Container].Tag;
            if (TagFacts.IsHeading(tag) && tag - Tag.H1 + 1 < level && (Units[i].Around & (Surroundings.Nav | Surroundings.Footer)) == 0 && Units[i].Words > 2)
            {
                level = tag - Tag.H1 + 1;
                best = i;
            }
        }

        return level <= 2 ? best : -1;
    }

    /// <summary>What is known of an element by the words of its class, and of those around it.</summary>
    private struct NodeWeights(float tokens, float lowest, float highest, float sum)
    {
        public readonly float Tokens = tokens;
        public readonly float Lowest = lowest;
        public readonly float Highest = highest;
        public readonly float Sum = sum;
        public float Mass;
    }
}
