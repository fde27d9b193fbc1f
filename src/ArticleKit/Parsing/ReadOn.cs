namespace ArticleKit.Parsing;

/// <summary>Labels of lines that lead to another article: "Read more: Why verges are the new meadows".</summary>
internal static class ReadOn
{
    /// <summary>No label is longer.</summary>
    public const int LongestLabel = 40;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Read more", "Read also", "Also read", "See also", "Related", "Related article", "More on this", "More on this story", "Lesen Sie auch", "Lesen Sie hier", "Lesen Sie mehr", "Mehr zum Thema", "Lesetipp", "Lire aussi", "À lire aussi", "A lire aussi", "Sur le même sujet",
        "Lea también", "Lee también", "Te puede interesar", "Leggi anche", "Per approfondire", "Leia também", "Leia mais", "Lees ook", "Lees meer", "Läs också", "Läs även", "Läs mer", "Czytaj też", "Czytaj także", "Przeczytaj także", "Читайте также", "اقرأ أيضا", "اقرأ أيضاً",
    };

    // Words of many other lines too: only where they lead a link.
    private static readonly HashSet<string> LabelsOfLinks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Watch", "More", "More from", "Must read", "Don't miss", "You may also like", "You might also like", "Recommended", "Recommended reading", "Further reading", "Related story", "Related stories",
        "Auch lesen", "Auch interessant", "Siehe auch", "Lesen Sie dazu auch", "Das könnte Sie auch interessieren", "Das könnte dich auch interessieren",
        "Lea", "Lea más", "Lee más", "Vea también", "Ver también", "Mira", "Mira también", "Les også", "Les mer", "Læs også", "Zobacz też", "Zobacz także", "Dowiedz się więcej",
    };

    /// <summary>Whether words before a colon lead to another article, whatever follows.</summary>
    public static bool IsLabel(string words) => Labels.Contains(words);

    /// <summary>Whether words before a link lead to another article.</summary>
    public static bool IsLabelOfLink(string words) => IsLabel(words) || LabelsOfLinks.Contains(words);
}
