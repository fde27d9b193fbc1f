using System.Runtime.InteropServices;
using ArticleKit.Model;
using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>What is counted over all units of a page.</summary>
internal sealed class PageTotals
{
    private readonly int[] _nextProse;
    private readonly float[] _values;

    public PageTotals(PageEvidence evidence)
    {
        ReadOnlySpan<TextUnit> units = CollectionsMarshal.AsSpan(evidence.Units);
        Shape = PageShape.Of(evidence.Page);

        _nextProse = new int[units.Length + 1];
        _nextProse[units.Length] = units.Length + 99;
        float links = 0;
        float prose = 0;
        float comments = 0;
        for (int i = units.Length - 1; i >= 0; i--)
        {
            ref readonly TextUnit unit = ref units[i];
            bool isProse = UnitFacts.IsProse(unit);
            _nextProse[i] = isProse ? i : _nextProse[i + 1];
            Length += unit.Length;
            links += unit.LinkLength;
            comments += (unit.Around & Surroundings.Comments) != 0 ? unit.Length : 0;
            Longest = Math.Max(Longest, unit.Length);
            if (isProse)
            {
                Prose++;
                prose += unit.Length;
            }
        }

        Length = Math.Max(1, Length);
        bool declared = evidence.Metadata.Types.Any(t => t.Contains("Article", StringComparison.Ordinal) || t.Contains("Posting", StringComparison.Ordinal));
        float kind = Kind(evidence.Metadata.Types);
        IsDeclaredArticle = kind == ArticleKind || (kind != ThreadKind && Shape.SocialType == PageShape.SocialArticle);
        _values =
        [
            MathF.Log(Length), MathF.Log(1 + units.Length), Prose, prose / Length, links / Length, Shape.Articles, evidence.TopShare, declared ? 1 : 0,
            evidence.TitleUnit < 0 ? -1 : evidence.TitleUnit / (float)units.Length,
            kind, Shape.SocialType, comments / Length,
            .. PageShape.OfAddress(evidence.Metadata.Front.Url),
        ];
    }

    private const float ArticleKind = 5;
    private const float ThreadKind = 4;

    public static IReadOnlyList<string> Names { get; } =
    [
        "page length", "page units", "page prose units", "page prose share", "page link share", "page articles", "page top share", "page declared article",
        "page title position", "page declared kind", "page social type", "page comment share",
        "address depth", "address hyphens", "address digits", "address query",
    ];

    /// <summary>The kinds of elements that the page has.</summary>
    public PageShape Shape { get; }

    /// <summary>The numbers, as <see cref="Names"/> tells.</summary>
    public ReadOnlySpan<float> Values => _values;

    public float Length { get; }

    public int Longest { get; }

    public int Prose { get; }

    /// <summary>The first unit of prose behind a unit.</summary>
    public int NextProse(int unit) => Math.Min(unit + 99, _nextProse[unit + 1]);

    /// <summary>Whether the page says that it is an article, to search engines or to social networks, and not that it is a thread.</summary>
    public bool IsDeclaredArticle { get; }

    /// <summary>What structured data says that the page is about.</summary>
    private static float Kind(NodeList<string> types)
    {
        bool Any(params ReadOnlySpan<string> names)
        {
            foreach (string type in types)
            {
                foreach (string name in names)
                {
                    if (type.EndsWith(name, StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        return Any("Article", "Posting", "Report") && !Any("ForumPosting") ? ArticleKind
            : Any("ForumPosting", "QAPage", "Question") ? ThreadKind
            : Any("Product", "Offer", "ProductGroup") ? 1
            : Any("CollectionPage", "ItemList", "SearchResultsPage") ? 2
            : types.IsEmpty ? 0 : 3;
    }

    /// <summary>Fills the columns from one on, each with its one value.</summary>
    public void Fill(FeatureTable rows, int from)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            rows.Column(from + i).Fill(_values[i]);
        }
    }
}
