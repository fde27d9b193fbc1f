using ArticleKit.Characters;

namespace ArticleKit.Parsing.Bylines;

/// <summary>Where somebody wrote from, behind the name and a comma or on the next line: "Ana Leal, em Porto Novo", "ANA LEAL | DE PORTO NOVO".</summary>
internal static class BylinePlaces
{
    private static readonly WordSet Leads = new(BylineTable.Of("place-lead"));

    private static readonly WordSet Towns = new(BylineTable.Of("town"));

    private static readonly WordSet Particles = new(BylineTable.Of("particle"));

    /// <summary>Whether a name is a town's of several words: "New York".</summary>
    public static bool IsTown(string name) => Towns.Contains(name);

    /// <summary>Whether a part that stands behind a name opens as places do: with a small word that opens no name, or with one that leads to places.</summary>
    public static bool Is(ReadOnlySpan<char> part, string name)
    {
        int space = part.IndexOf(' ');
        if (space <= 0 || space + 1 == part.Length || !char.IsUpper(name[0]))
        {
            return false;
        }

        ReadOnlySpan<char> first = part[..space];
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return char.IsLower(part[0]) && Leads.Contains(first); // "Rosaria | in Ricette", behind a day
        }

        return char.IsLower(part[0]) ? !Particles.Contains(first) && part.ContainsAnyInRange('A', 'Z') && BylineLeads.Lead(part, out _) == 0
            : Leads.Contains(first) || (first is "Do" or "Da" && IsSign(part[(space + 1)..])) || (first is "DE" or "DO" or "DA" && IsUpper(part) && IsUpper(name));
    }

    /// <summary>Whether a text begins with the short name of a house: "G9", "AOL".</summary>
    private static bool IsSign(ReadOnlySpan<char> text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsLower(text[1]);

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
