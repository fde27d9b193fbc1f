using System.Text.Json;
using ArticleKit.Parsing.Html.Page;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>Candidates of JSON-LD: finds the thing that is the article among all that the page describes.</summary>
internal sealed class JsonLdSource
{
    private const int MaxThings = 400;

    /// <summary>What a thing must reach by its type, its headline and its address.</summary>
    private const int Lowest = 30;
    private const int SameHeadline = 40;
    private const int SameAddress = 20;
    private const int Stranger = -25;

    /// <summary>A type that reaches it whatever else is told.</summary>
    private const int Certain = Lowest - Stranger;

    private readonly MetadataContext _context;
    private readonly List<Thing> _things = [];
    private readonly Dictionary<string, JsonElement> _ids = new(StringComparer.Ordinal);

    private JsonLdSource(MetadataContext context) => _context = context;

    /// <summary>The text of the article, where given.</summary>
    public string? ArticleBody { get; private set; }

    /// <summary>What a recipe takes, and its steps.</summary>
    public RecipeTexts Recipe { get; } = new();

    /// <summary>What the page answers.</summary>
    public QuestionTexts Questions { get; } = new();

    /// <summary>The types of the article.</summary>
    public List<string> Types { get; } = [];

    public static JsonLdSource Read(MetadataContext context)
    {
        var source = new JsonLdSource(context);
        var documents = new List<JsonDocument>();
        try
        {
            foreach (int node in context.Scan.JsonLd)
            {
                if (documents.Count < 40 && JsonLd.TryParse(TextOf(context.Page, node)) is { } document)
                {
                    documents.Add(document);
                    source.Walk(document.RootElement, 0, 0);
                }
            }

            source.Choose();
        }
        finally
        {
            documents.ForEach(document => document.Dispose());
        }

        return source;
    }

    private static ReadOnlyMemory<char> TextOf(HtmlPage page, int node) => page[node].Tag == Tag.Meta ? page.AttributeText(node, Attr.Content).AsMemory() : page.RawMemoryOf(node);

    private void Walk(JsonElement element, int depth, int penalty)
    {
        if (depth > 12 || _things.Count >= MaxThings)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Walk(item, depth + 1, penalty);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            int type = 0;
            string name = "";
            if (element.TryGetProperty("@type", out JsonElement typed))
            {
                name = JsonLdTypes.NameOf(JsonLd.FirstType(typed));
                type = typed.ValueKind == JsonValueKind.String ? JsonLdTypes.WeightOf(name) : JsonLdTypes.WeightOf(typed);
                if (element.TryGetProperty("@id", out JsonElement id) && JsonLd.Text(id) is { } key && CountMembers(element) > 2)
                {
                    _ids.TryAdd(key, element);
                }
            }

            if (type > 0)
            {
                _things.Add(new Thing(element, type - penalty));
            }

            if (QuestionTexts.IsOf(name))
            {
                Questions.Add(element);
            }

            bool recipe = RecipeTexts.IsOf(name);
            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (recipe)
                {
                    Recipe.Add(name, property);
                }

                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Walk(property.Value, depth + 1, penalty + JsonLdTypes.Penalty(property.Name));
                }
            }
        }
    }

    private static int CountMembers(JsonElement element)
    {
        int count = 0;
        foreach (JsonProperty _ in element.EnumerateObject())
        {
            count++;
        }

        return count;
    }

    private void Choose()
    {
        if (_things.Count == 0)
        {
            return;
        }

        // One thing that is an article by its type is the page's whatever it is called.
        bool alone = _things.Count == 1 && _things[0].Score >= Certain;
        List<string> titles = [];
        if (!alone)
        {
            foreach (Candidate candidate in _context.Of(Field.Title))
            {
                titles.Add(TextTools.Bare(candidate.Value));
            }
        }

        // The front page's address is the site's too.
        Uri? page = _context.Url is { AbsolutePath.Length: > 1 } url ? url : null;
        var hashes = new int[]?[titles.Count];
        var ranked = new List<(Thing Thing, int Score, string Headline)>();
        foreach (Thing thing in _things)
        {
            if (thing.Score + SameHeadline + SameAddress < Lowest)
            {
                continue;
            }

            string headline = TextTools.Bare(JsonLd.TextOf(thing.Element, "headline") ?? JsonLd.TextOf(thing.Element, "name") ?? "");
            int score = thing.Score;
            if (!alone)
            {
                score += Agreement(headline, titles, hashes) + (OwnAddress.Is(page, AddressOf(thing.Element)) ? SameAddress : 0);
            }

            ranked.Add((thing, score, headline));
        }

        if (ranked.Count == 0)
        {
            return;
        }

        ranked.Sort((a, b) => b.Score.CompareTo(a.Score));
        (Thing main, int top, string mainHeadline) = ranked[0];
        if (top < Lowest)
        {
            return;
        }

        AddTypes(main.Element);
        var fields = new JsonLdFields(_context, _ids);
        int taken = 0;
        foreach ((Thing thing, int score, string headline) in ranked)
        {
            bool first = taken == 0;
            bool same = first || headline == mainHeadline || TextTools.Likeness(headline, mainHeadline) > 0.7 || (thing.Score >= 40 && headline.Length == 0);
            if (score < Lowest || !same || taken >= 6)
            {
                continue;
            }

            fields.AddAll(thing.Element, first ? 0 : 8 + (100 - Math.Min(100, thing.Score)) / 3);
            ArticleBody ??= JsonLd.TextOf(thing.Element, "articleBody") is { Length: > 80 } body ? body : null;
            taken++;
        }
    }

    /// <summary>How well a thing's headline agrees with the page's titles.</summary>
    /// <param name="headline">Its words.</param>
    /// <param name="titles">The words of the titles.</param>
    /// <param name="hashes">The hashes of each title's words, once they were asked for.</param>
    private static int Agreement(string headline, List<string> titles, int[]?[] hashes)
    {
        if (headline.Length == 0 || titles.Count == 0)
        {
            return 0;
        }

        if (titles.Contains(headline))
        {
            return SameHeadline;
        }

        int best = Stranger;
        int[] words = TextTools.WordHashes(headline);
        for (int i = 0; i < titles.Count; i++)
        {
            string title = titles[i];
            int score = TextTools.HoldsWords(title, headline) || TextTools.HoldsWords(headline, title) ? 30 : (int)(TextTools.Likeness(words, hashes[i] ??= TextTools.WordHashes(title)) * 30) - 10;
            best = Math.Max(best, score);
        }

        return best;
    }

    private static string? AddressOf(JsonElement thing)
    {
        string? address = JsonLd.TextOf(thing, "url") ?? JsonLd.TextOf(thing, "@id") ?? JsonLd.TextOf(thing, "mainEntityOfPage");
        if (address is null && thing.TryGetProperty("mainEntityOfPage", out JsonElement page) && page.ValueKind == JsonValueKind.Object)
        {
            address = JsonLd.TextOf(page, "@id") ?? JsonLd.TextOf(page, "url");
        }

        return address;
    }

    private void AddTypes(JsonElement thing)
    {
        if (thing.TryGetProperty("@type", out JsonElement type))
        {
            if (type.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in type.EnumerateArray())
                {
                    AddType(item);
                }
            }
            else
            {
                AddType(type);
            }
        }

        void AddType(JsonElement item)
        {
            if (JsonLd.Text(item) is { Length: > 0 and < 100 } name)
            {
                Types.Add(JsonLdTypes.NameOf(name));
            }
        }
    }

    private readonly record struct Thing(JsonElement Element, int Score);
}
