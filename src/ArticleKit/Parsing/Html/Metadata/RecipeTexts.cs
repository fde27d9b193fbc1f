using System.Text.Json;
using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>
/// The ingredients and steps of a recipe as structured data gives them (schema.org <c>recipeIngredient</c>, <c>recipeInstructions</c>,
/// <c>HowToStep</c>), by the first letters of each line. What the page prints of them is its content, however it is set.
/// </summary>
internal sealed class RecipeTexts
{
    // A line is known by so many of its letters and digits; of a shorter one all have to agree.
    private const int Compared = 24;
    private const int Shortest = 6;
    private const int MostLines = 1000;

    private readonly HashSet<uint> _lines = [];

    /// <summary>Whether nothing is told.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether a line of a recipe begins with some letters.</summary>
    /// <param name="letters">The first letters and digits of a text: two dozen or more, or all it has.</param>
    public bool Has(ReadOnlySpan<char> letters) => letters.Length >= Shortest && _lines.Contains(HashOf(letters));

    /// <summary>Whether things of a type tell of recipes.</summary>
    public static bool IsOf(string type) => type is "Recipe" or "HowToStep" or "HowToDirection";

    /// <summary>Adds what a property of a thing of such a type tells.</summary>
    /// <param name="type">The type of the thing.</param>
    /// <param name="property">The property: a string, or a list of strings.</param>
    public void Add(string type, JsonProperty property)
    {
        bool step = type == "Recipe" ? property.NameEquals("recipeIngredient") || property.NameEquals("recipeInstructions") : property.NameEquals("text");
        if (!step)
        {
            return;
        }

        foreach (JsonElement item in JsonLd.ItemsOf(property.Value))
        {
            if (item.ValueKind == JsonValueKind.String && JsonLd.Text(item) is { } text)
            {
                foreach (string line in text.Split('\n'))
                {
                    AddLine(line);
                }
            }
        }
    }

    private void AddLine(string line)
    {
        Span<char> letters = stackalloc char[Compared];
        int count = Letters.CopyOutsideTags(line, letters);
        if (count >= Shortest && _lines.Count < MostLines)
        {
            _lines.Add(HashOf(letters[..count]));
        }
    }

    private static uint HashOf(ReadOnlySpan<char> letters) => Fnv1a.Of(letters[..Math.Min(Compared, letters.Length)]);
}
