namespace ArticleKit.Parsing;

/// <summary>Labels of lines that lead to another article: "Read more: Why verges are the new meadows".</summary>
internal static class ReadOn
{
    /// <summary>No label is longer.</summary>
    public const int LongestLabel = 40;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Read more", "Read also", "Also read", "See also", "Related", "Related article", "More on this", "More on this story", "Lesen Sie auch", "Lesen Sie hier", "Lesen Sie mehr", "Mehr zum Thema", "Lesetipp", "Lire aussi", "À lire aussi", "A lire aussi", "Sur le même sujet",
        "Lea también", "Lee también", "Te puede interesar", "Leggi anche", "Per approfondire", "Leia também", "Leia mais", "Lees ook", "Lees meer", "Läs också", "Läs även", "Läs mer", "Czytaj też", "Czytaj także", "Przeczytaj także", "Читайте также", "Читайте також", "اقرأ أيضا", "اقرأ أيضاً",
        "Čtěte také", "Přečtěte si také", "Citește și", "Citiți și", "Lue myös", "Baca juga", "İlginizi çekebilir", "Διαβάστε επίσης", "Olvassa el", "Veja também", "Xem thêm", "Đọc thêm", "Funda futhi", "Funda olunye udaba lapha", "Lees meer oor", "Soma zaidi",
    };

    // Words of many other lines too: only where they lead a link.
    private static readonly HashSet<string> LabelsOfLinks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Watch", "More", "More from", "Must read", "Don't miss", "You may also like", "You might also like", "Recommended", "Recommended reading", "Further reading", "Related story", "Related stories",
        "Auch lesen", "Auch interessant", "Siehe auch", "Lesen Sie dazu auch", "Das könnte Sie auch interessieren", "Das könnte dich auch interessieren",
        "Lea", "Lea más", "Lee más", "Vea también", "Ver también", "Mira", "Mira también", "Les også", "Les mer", "Læs også", "Zobacz też", "Zobacz także", "Dowiedz się więcej",
    };

    // How the heads of lists of other articles begin, in lower case.
    private static readonly string[] Heads =
    [
        "related articles", "related posts", "related content", "related reading", "related stories", "related topics", "related reads", "this might interest", "this might be interesting", "more from", "more stories", "more articles", "more helpful", "more posts", "more reading",
        "you may also", "you might also", "you may be interested", "you might be interested", "what to read next", "read next", "up next", "keep reading", "recommended for you", "recommended reading", "popular posts",
        "weitere artikel", "weitere beiträge", "mehr zum thema", "das könnte sie", "das könnte dich", "das thema könnte", "das könnte auch", "auch auf", "ähnliche artikel", "ähnliche beiträge", "passend zum thema", "auch interessant", "lesen sie auch",
        "cela pourrait vous", "articles similaires", "à lire aussi", "sur le même sujet", "vous aimerez aussi", "artículos relacionados", "también te puede", "te puede interesar", "articoli correlati", "leggi anche", "potrebbe interessarti", "potrebbero interessarti",
        "artigos relacionados", "leia também", "gerelateerde artikelen", "lees ook", "läs också", "les også", "læs også",
    ];

    /// <summary>Whether a short line stands at the head of a list of other articles: "More from the garden:", "You might also like".</summary>
    public static bool IsHead(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("  *#>-–—");
        foreach (string head in Heads)
        {
            if (line.StartsWith(head, StringComparison.OrdinalIgnoreCase) && (line.Length == head.Length || !char.IsLetter(line[head.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words before a colon lead to another article, whatever follows.</summary>
    public static bool IsLabel(string words) => Labels.Contains(words);

    /// <summary>Whether words before a link lead to another article.</summary>
    public static bool IsLabelOfLink(string words) => IsLabel(words) || LabelsOfLinks.Contains(words);
}
