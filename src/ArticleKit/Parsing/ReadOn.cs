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

    // How a call to support, share or join begins, or to tell the newsroom more: it asks how the text was liked, or whether there is a story.
    private static readonly string[] Appeals =
    [
        "did you enjoy this", "did you like this", "enjoyed this", "if you liked this", "hat ihnen dieser", "hat ihnen der artikel", "hat dir dieser", "hat dir der artikel", "hat euch dieser", "gefällt ihnen dieser", "gefällt dir dieser",
        "cet article vous a plu", "vous avez aimé cet article", "¿te ha gustado este", "¿te gustó este", "te ha gustado este", "ti è piaciuto questo", "gostou deste", "gostou desta", "vond je dit", "gillade du",
        "got a story", "got a news tip", "do you have a story", "do you have a news tip", "haben sie hinweise", "haben sie einen hinweis", "haben sie einen tipp", "vous avez une info", "¿tienes una historia", "hai una storia", "heb je een tip", "har du tips", "har du et tips",
    ];

    // What a notice says of links that pay: that there are some, or what the writer gets when somebody buys.
    private static readonly string[] Commissions =
    [
        "contain affiliate link", "contains affiliate link", "includes affiliate link", "include affiliate link", "affiliate disclos", "independently selected by our", "independently chosen by our",
        "earn a commission at no", "earn us a commission", "may earn a commission", "may earn commission", "may earn an affiliate commission", "may earn a small commission", "may receive a commission", "may receive a small commission", "may get a commission", "may get a small commission",
        "will earn a commission", "will receive a commission", "enthält affiliate", "enthält werbelinks", "erhalten wir eine provision", "bekommen wir eine provision", "erhalte ich eine provision", "bekomme ich eine provision", "erhalten wir eine kleine provision", "erhalte ich eine kleine provision",
        "toucher une commission", "percevoir une commission", "recevoir une commission", "contient des liens affiliés", "recibir una comisión", "ganar una comisión", "contiene enlaces de afiliado", "ricevere una commissione", "contiene link di affiliazione",
        "receber uma comissão", "contém links de afiliado", "ontvangen wij een commissie", "bevat affiliate", "innehåller annonslänkar", "innehåller affiliate",
    ];

    /// <summary>Whether a notice says that its links pay the writer: "This post contains affiliate links."</summary>
    public static bool TellsOfCommission(string notice) => Commissions.Any(phrase => notice.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line begins as a call to support the writer does: "Enjoyed this piece? We need your help."</summary>
    public static bool IsAppeal(ReadOnlySpan<char> line) => Begins(line, Appeals);

    /// <summary>Whether a short line stands at the head of a list of other articles: "More from the garden:", "You might also like".</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Begins(line, Heads);

    /// <summary>Whether words before a colon lead to another article, whatever follows.</summary>
    public static bool IsLabel(string words) => Labels.Contains(words);

    /// <summary>Whether words before a link lead to another article.</summary>
    public static bool IsLabelOfLink(string words) => IsLabel(words) || LabelsOfLinks.Contains(words);

    private static bool Begins(ReadOnlySpan<char> line, string[] openings)
    {
        line = line.TrimStart("  *#>-–—");
        foreach (string opening in openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (line.Length == opening.Length || !char.IsLetter(line[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
