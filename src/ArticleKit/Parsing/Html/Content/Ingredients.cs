namespace ArticleKit.Parsing.Html.Content;

/// <summary>Keeps what a recipe in an article takes, by the name that programs of recipes and the microformat h-recipe give it; a link that leads there is none.</summary>
internal static class Ingredients
{
    private const int Levels = 4;
    private const int LongestBox = 4_000;

    /// <summary>Adds it to what is kept.</summary>
    /// <param name="named">The boxes of the page.</param>
    /// <param name="units">Its units.</param>
    /// <param name="chosen">What was chosen at first: what a rule has taken out since stays out.</param>
    /// <param name="kept">For each unit, whether it is kept.</param>
    public static void Keep(NamedElements named, ReadOnlySpan<TextUnit> units, ReadOnlySpan<bool> chosen, Span<bool> kept)
    {
        for (int i = 0; i < units.Length; i++)
        {
            kept[i] |= !chosen[i] && units[i].LinkLength < units[i].Length && (units[i].Around & (Surroundings.Nav | Surroundings.Control)) == 0 && named.StandAround(units[i], Boxes.Ingredient, Levels, LongestBox);
        }
    }
}
