namespace ArticleKit.Parsing.PlainText;

/// <summary>The line that greets the readers of a letter; what follows it begins in lower case in many languages.</summary>
internal static class Salutations
{
    private const int Longest = 60;

    private static readonly string[] Openings =
    [
        "Dear", "Hello", "Hi", "Good morning", "Good evening", "Liebe", "Lieber", "Sehr geehrte", "Hallo", "Guten", "Moin", "Chère", "Cher",
        "Chers", "Chères", "Bonjour", "Madame", "Querid", "Estimad", "Hola", "Caro", "Cara", "Cari", "Care", "Gentil", "Prezad", "Olá",
        "Beste", "Geachte",
        "Kära", "Hej", "Kjære", "Kære", "Drodzy", "Szanowni", "Дорогие", "Уважаемые",
    ];

    public static bool Is(string line) =>
        line.Length <= Longest && line[^1] is ',' or '!' or ':' && Array.Exists(Openings, o => OpensWith(line, o));

    /// <summary>Whether a line begins with a word, whole but for the words whose ending tells whom they greet: "Querida", "Querido".</summary>
    private static bool OpensWith(string line, string opening)
    {
        if (!line.StartsWith(opening, StringComparison.Ordinal))
        {
            return false;
        }

        return line.Length == opening.Length || !char.IsLetter(line[opening.Length]) || opening is "Querid" or "Estimad" or "Gentil" or "Prezad";
    }
}
